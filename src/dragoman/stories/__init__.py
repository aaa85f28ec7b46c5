"""Annotated articles -> stories, each with its lineages; and why two articles are or are not together.

A batch: `group`. An archive that grows: keep `profile(annotated)` of each article (`packed` to bytes) behind a `Shelf`,
hand `place` what is new and `forget` what goes, and put away the themes that the `Change` names; `with_lineages` makes
the stories of a theme whole. Any order and any split of the same articles gives the stories of one batch.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dragoman.model import Annotated, SharedText, Story
from dragoman.stories import alignment
from dragoman.stories.alignment import aligned, tellings_of_two
from dragoman.stories.archive import Change, Memory, Shelf, Theme, forget, place
from dragoman.stories.common_origin import common_origins
from dragoman.stories.descent import direction, origins
from dragoman.stories.evidence import Profile, packed, profile, unpacked
from dragoman.stories.grouping import grouped
from dragoman.stories.lineage import lineages, shared_part
from dragoman.stories.reasons import reasons
from dragoman.stories.signatures import keys_of
from dragoman.stories.standing import Standing, repeated_text, standing_text, without_text
from dragoman.stories.telling import Told, told
from dragoman.stories.themes import themes_of

__all__ = [
    "Change",
    "Memory",
    "Profile",
    "Shelf",
    "Theme",
    "Told",
    "direction",
    "explain",
    "forget",
    "group",
    "keys_of",
    "lineages",
    "packed",
    "passages",
    "place",
    "profile",
    "tell",
    "unpacked",
    "with_lineages",
]


def group(articles: Sequence[Annotated]) -> tuple[Story, ...]:
    """The stories of `articles`, each article in exactly one; the same set in any order gives the same stories."""
    by_id = {annotated.article.id: annotated for annotated in articles}
    found = tell(articles)
    members = [[by_id[name] for name in story.articles] for story in found]
    standing = standing_text(members)
    return tuple(with_lineages(story, told_by, standing) for story, told_by in zip(found, members, strict=True))


def tell(articles: Iterable[Annotated]) -> tuple[Told, ...]:
    """The same stories but for their lineages, the most widely told first. The articles may come one at a time: of each
    only its profile is kept.
    """
    by_id = {found.id: found for found in map(profile, articles)}
    themes = themes_of([by_id[name] for name in sorted(by_id)])
    found = [story for theme in themes for story in told([by_id[name] for name in theme])]
    return tuple(sorted(found, key=lambda story: (-len(story.articles), story.id)))


def with_lineages(story: Told, articles: Sequence[Annotated], standing: Standing | None = None) -> Story:
    """The story whole: `articles` are its own; `standing` is what outlets put under all their reports."""
    lines = lineages(articles, standing)
    by_id = {annotated.article.id: annotated for annotated in articles}
    return story.whole(lines, origins(lines, by_id), common_origins(lines, by_id))


def explain(articles: Sequence[Annotated], id_a: str, id_b: str) -> str:
    """Why two of `articles` are or are not in one story, in lines for a person. KeyError for an unknown id."""
    by_id = {annotated.article.id: annotated for annotated in articles}
    a, b = by_id[id_a], by_id[id_b]
    profiles = {name: profile(by_id[name]) for name in sorted(by_id)}
    theme = next(theme for theme in themes_of(list(profiles.values())) if id_a in theme)
    return "\n".join(reasons(grouped([profiles[name] for name in theme]) if id_b in theme else None, a, b))


def passages(articles: Sequence[Annotated], id_a: str, id_b: str) -> SharedText:
    """What two of `articles` share; what their outlets print in other stories too is left out. KeyError for an unknown
    id.
    """
    by_id = {annotated.article.id: annotated for annotated in articles}
    a, b = by_id[id_a], by_id[id_b]
    outlets = {a.article.source, b.article.source} - {None}
    told_by = [x for x in by_id.values() if x.article.source in outlets]
    standing = standing_text(_happenings(told_by, repeated_text(told_by)))
    keys = frozenset().union(*(standing.get(x.article.source or "", frozenset()) for x in (a, b)))
    found = alignment.passages(a, b, keys)
    one, other = tellings_of_two(a, b, keys)
    part = shared_part(one, other, aligned(one, other))
    return SharedText(
        a.article,
        b.article,
        found,
        round(min(1.0, part), 3),
        direction(a, b) if found else "",
        one_lineage=len(lineages([a, b], standing)) == 1,
    )


def _happenings(articles: Sequence[Annotated], left_out: Standing) -> Iterator[list[Annotated]]:
    """The articles of each happening, told apart by what they do not repeat: a footer would make all of them one."""
    by_id = {annotated.article.id: annotated for annotated in articles}
    profiles = {name: profile(without_text(by_id[name], left_out)) for name in sorted(by_id)}
    for theme in themes_of(list(profiles.values())):
        grouping = grouped([profiles[name] for name in theme])
        for happening in grouping.happenings:
            yield [by_id[grouping.profiles[i].id] for i in happening]
