"""A store -> what is wrong in it, a line each: every hash, every span, every reference, the index, the database."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any

from dragoman.errors import LibraryError
from dragoman.model import Annotated, Article, Story
from dragoman.store.protocol import Row, Store
from dragoman.store.values import KeptError, hash_of, teller, unpack, unpack_accounts, unpack_annotated
from dragoman.versions import digest


def check(store: Store) -> Iterator[str]:
    """One line an error; nothing from a library that is whole. Work that is still to be done is no error."""
    try:
        yield from store.errors()
        counting = yield from _check_versions(store)
        yield from _check_stories(store, counting)
        yield from _check_accounts(store)
        if not store.is_swept():
            yield f"files: what was forgotten is not swept out yet; `dragoman add --library {store.place}` does it"
    except LibraryError as error:  # a page that nothing can be read from
        yield f"database: {error.message}"


def _check_versions(store: Store) -> Generator[str, None, set[str]]:
    """Errors of the versions and what was read in each, side by side; returns the ids that count."""
    counting: dict[int, str] = {}
    annotations = _in_step(store.rows("annotation"))
    next(annotations)
    for key, article, number, name, kept, _, latest, value in store.rows("version"):
        place = f"article {name} version {number}"
        annotation = annotations.send(key)
        if latest:
            counting[article] = name
        try:
            whole = unpack(Article, value)
            if digest(whole) != kept or whole.id != name:
                yield f"{place}: its content is not what its hash says"
            if annotation is None:
                yield f"{place}: it has no annotation"
            elif hash_of(bytes(annotation[3])) != annotation[2]:
                yield f"{place}: the content of its annotation is not what its hash says"
            else:
                read = unpack_annotated(value, annotation[3])
                yield from (f"{place}: {error}" for error in annotation_errors(read))
        except KeptError as error:
            yield f"{place}: {error}"
    for key, _, article, *_ in store.rows("article"):
        if counting.get(key) != article:
            yield f"article {article}: no version of it counts"
    return set(counting.values())


def _in_step(rows: Iterator[Row]) -> Generator[Row | None, int, None]:
    """Rows in the order of their keys, asked for by keys in order: the row of each key, None where there is none."""
    row = next(rows, None)
    found: Row | None = None
    while True:
        key = yield found
        while row is not None and row[0] < key:
            row = next(rows, None)
        found = row if row is not None and row[0] == key else None


def annotation_errors(annotated: Annotated) -> Iterator[str]:
    """Spans that do not lie in the text, words that do not stand there, entities that are not there."""
    texts = {annotated.article.id: annotated.article.text}
    yield from span_errors(annotated, texts, annotated.article.id)
    known = {entity.id for entity in annotated.entities}
    for mention in annotated.mentions:
        if mention.entity not in known:
            yield f"the mention at {mention.start} names {mention.entity}, which is not there"
    told = [(event.article, event.start) for event in annotated.events]
    told += [(claim.article, claim.span.start) for claim in annotated.claims]
    yield from (f"what is told at {at} is of article {a}" for a, at in told if a != annotated.article.id)


def span_errors(value: Any, texts: Mapping[str, str], article: str | None = None) -> Iterator[str]:
    """Every span in `value` lies in the text of its article, and the words kept with it stand there."""
    if is_dataclass(value) and not isinstance(value, type):
        parts = {name: getattr(value, name) for name in _fields(type(value))}
        article = parts["article"] if isinstance(parts.get("article"), str) else article
        if "start" in parts and "end" in parts and article is not None:
            yield from _span_error(parts["start"], parts["end"], parts.get("text"), texts, article)
        for part in parts.values():
            yield from span_errors(part, texts, article)
    elif isinstance(value, tuple):
        if hasattr(value, "_fields"):  # a Span; of no length only where nothing is meant
            if article is not None and tuple(value) != (0, 0):
                yield from _span_error(value[0], value[1], None, texts, article)
        else:
            for part in value:
                yield from span_errors(part, texts, article)


def _span_error(start: int, end: int, words: str | None, texts: Mapping[str, str], article: str) -> Iterator[str]:
    text = texts.get(article)
    if text is None:
        yield f"a span is of article {article}, which is not there"
    elif not 0 <= start < end <= len(text):
        yield f"no text at {start}:{end} of article {article}"
    elif words is not None and text[start:end] != words:
        yield f"other words at {start}:{end} of article {article}"


@lru_cache(maxsize=64)
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _check_stories(store: Store, counting: set[str]) -> Iterator[str]:
    article_ids = {key: article for key, _, article, *_ in store.rows("article")}
    fresh = {found.article for found in store.incoming()}
    held: dict[str, set[str]] = {}
    for article, story in store.rows("membership"):
        held.setdefault(story, set()).add(article_ids.get(article, ""))
    grouped: set[str] = set()
    known: set[str] = set()
    continued: dict[str, str] = {}
    told = {row[0] for row in store.rows("account")}
    for story_id, _, _, articles, lineages, value in store.rows("story"):
        try:
            story = unpack(Story, value)
        except KeptError as error:
            yield f"story {story_id}: {error}"
            continue
        known.add(story_id)
        if story.continues:
            continued[story_id] = story.continues
        in_lineages = [article for lineage in story.lineages for article in lineage]
        if (story.id, len(story.articles), len(story.lineages)) != (story_id, articles, lineages):
            yield f"story {story_id}: its row says something else than its value"
        if story_id in told and sorted(in_lineages) != sorted(story.articles):
            yield f"story {story_id}: its lineages hold other articles than it does"
        if held.get(story_id, set()) != set(story.articles) and fresh.isdisjoint(story.articles):
            yield f"story {story_id}: other articles are in it than it says"
        grouped |= held.get(story_id, set())
    for story_id, first in continued.items():
        if first not in known:
            yield f"story {story_id}: it continues story {first}, which is not there"
    for article in sorted(counting - grouped - fresh):
        yield f"article {article}: it is in no story, and nothing will put it into one"


def _check_accounts(store: Store) -> Iterator[str]:
    stories = {row[0]: row[5] for row in store.rows("story")}
    fresh = {found.article for found in store.incoming()}
    ours = store.find_setting("telling") in {None, teller()}
    for story, kept, value in store.rows("account"):
        if hash_of(bytes(value)) != kept:
            yield f"account of story {story}: its content is not what its hash says"
            continue
        if not ours:
            continue  # it is told anew before anybody sees it
        try:
            accounts = unpack_accounts(value)
            told = unpack(Story, stories[story]) if story in stories else None
        except KeptError as error:
            yield f"account of story {story}: {error}"
            continue
        held = sorted(article for account in accounts for article in account.story.articles)
        if told is None or held != sorted(told.articles) or accounts[0].story.id != story:
            yield f"account of story {story}: it tells of another story"
        elif fresh.isdisjoint(held):  # what is to be told anew may still cite an earlier version
            texts = {v.article.id: v.article.text for a in held for v in store.versions(a) if v.latest}
            yield from (f"account of story {story}: {error}" for error in span_errors(accounts, texts))
