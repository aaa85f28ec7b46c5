"""Annotated articles -> stories, each with its lineages; and why two articles are or are not together."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from dragoman.model import Annotated, Passage, Story
from dragoman.stories import alignment
from dragoman.stories.grouping import Grouping, grouped
from dragoman.stories.lineage import lineages
from dragoman.stories.reasons import reasons

__all__ = ["explain", "group", "lineages", "passages"]

HEAD = 120  # characters of a first line that stands for a title


def group(articles: Sequence[Annotated]) -> tuple[Story, ...]:
    """The stories of `articles`, each article in exactly one; the same set in any order gives the same stories."""
    by_id = {annotated.article.id: annotated for annotated in articles}
    grouping = grouped(list(by_id.values()))
    found = [_story(grouping, happening, by_id) for happening in grouping.happenings]
    return tuple(sorted(found, key=lambda story: (-len(story.articles), story.id)))


def explain(articles: Sequence[Annotated], id_a: str, id_b: str) -> str:
    """Why two of `articles` are or are not in one story, in lines for a person. KeyError for an unknown id."""
    by_id = {annotated.article.id: annotated for annotated in articles}
    a, b = by_id[id_a], by_id[id_b]
    return "\n".join(reasons(grouped(list(by_id.values())), a, b))


def passages(articles: Sequence[Annotated], id_a: str, id_b: str) -> tuple[Passage, ...]:
    """The passages that two of `articles` share. KeyError for an unknown id."""
    by_id = {annotated.article.id: annotated for annotated in articles}
    return alignment.passages(by_id[id_a], by_id[id_b])


def _story(grouping: Grouping, happening: Sequence[int], by_id: dict[str, Annotated]) -> Story:
    ids = sorted(grouping.vectors.ids[i] for i in happening)
    title = _title(by_id[grouping.vectors.ids[grouping.central(happening)]])
    key = blake2b("\0".join(ids).encode(), digest_size=8).hexdigest()
    return Story(key, title, tuple(ids), lineages([by_id[article] for article in ids]))


def _title(annotated: Annotated) -> str:
    """The article's title, or the first sentence of its own telling, cut at a word."""
    article = annotated.article
    if article.title and article.title.strip():
        return " ".join(article.title.split())
    marks = [mark.span for mark in article.furniture if not mark.carries_content]
    own = (s.span for s in annotated.sentences if not any(mark.overlaps(s.span) for mark in marks))
    span = next(own, None)
    line = " ".join((article.text[span.start : span.end] if span else article.text).split())
    return line if len(line) <= HEAD else line[:HEAD].rsplit(" ", 1)[0] + "…"
