"""What a library keeps, and what every store can do. SQLite and PostgreSQL follow; nothing else is asked of them.

A store knows rows and values, not stages: what is read and how it is grouped is the library's business
(`dragoman.library`). Everything that writes does so inside `transaction()`, all of it or nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from dragoman.model import Account, Annotated, Article, Review, Story
from dragoman.store.search import Search

Row = tuple[Any, ...]

# Every table with its columns, parents first: the order in which they are copied. What is searched is made anew.
TABLES: dict[str, tuple[str, ...]] = {
    "setting": ("name", "value"),
    "article": ("key", "identity", "id", "day", "added"),
    "version": ("key", "article", "number", "id", "digest", "added", "latest", "value"),
    "annotation": ("version", "reading", "hash", "value"),
    "story": ("id", "theme", "title", "articles", "lineages", "value"),
    "membership": ("article", "story"),
    "account": ("story", "hash", "value"),
    "former": ("id", "article"),
    "shelf": ("article", "id", "theme", "profile"),
    "article_key": ("word", "article"),
    "incoming": ("article", "profile"),
    "sentences": ("article", "source", "value"),
    "standing": ("source", "value"),
    "review": ("key", "article", "fact", "mark", "note", "reviewer", "made"),
}


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an article: `number` counts from 1, `added` is when it came in (ISO 8601, UTC)."""

    number: int
    added: str
    latest: bool
    article: Article


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a search found. Title and snippet are in pieces: (text, whether it is what was looked for)."""

    article: str
    title: tuple[tuple[str, bool], ...]
    snippet: tuple[tuple[str, bool], ...]
    day: str | None
    source: str | None
    story: str | None


@dataclass(frozen=True, slots=True)
class Features:
    """What grouping keeps of an article: its profile, and the keys of its sentences with their lengths."""

    profile: bytes
    sentences: bytes


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article without a place: its profile where one was made, and the id that it was grouped by before."""

    article: str
    profile: bytes | None
    shelved: str | None


@dataclass(frozen=True, slots=True)
class Shelved:
    """A theme that comes to the shelf: its articles, and its stories (lineages are found when they are told)."""

    id: str
    articles: tuple[str, ...]
    stories: tuple[Story, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a library holds, and how much of it is still to be done."""

    articles: int
    versions: int
    stories: int
    fresh: int
    untold: int


class Store(Protocol):
    """The tables of one library. LibraryError where the place fails (full, read-only, gone)."""

    place: str

    def close(self) -> None: ...

    def transaction(self) -> AbstractContextManager[None]:
        """Everything written inside is kept at its end, or nothing."""

    def snapshot(self) -> AbstractContextManager[None]:
        """What is read inside stood so at one moment, whatever others write."""

    def writing(self, doing: str, wait: float, on_wait: Callable[[str], None]) -> AbstractContextManager[None]:
        """Holds the one place of the writer; waits `wait` seconds for another, of whom `on_wait` is told."""

    # what comes in
    def has_version(self, article: Article) -> bool: ...

    def add(self, annotated: Annotated, added: str, reading: str, features: Features) -> None:
        """A new article, or a new version of one that is there; it is incoming if it counts."""

    def set_annotation(self, annotated: Annotated, reading: str, features: Features) -> None:
        """A version read anew; its article is incoming if it counts."""

    def delete_article(self, article: str) -> None:
        """Out of every table; `sweep` is due."""

    def sweep(self) -> None:
        """No byte of what was deleted stays in the files."""

    def is_swept(self) -> bool: ...

    # what is there
    def find_setting(self, name: str) -> str | None: ...

    def set_setting(self, name: str, value: str) -> None: ...

    def counts(self) -> Counts: ...

    def find_article(self, article: str) -> str | None:
        """The id that counts of the article with this id (of any version), or with the one id that begins so."""

    def versions(self, article: str) -> tuple[Version, ...]: ...

    def annotated(self, articles: Sequence[str]) -> list[Annotated]: ...

    def annotated_before(self, articles: Sequence[str], moment: str) -> list[Annotated]:
        """As they stood before `moment`: the versions added by then; what came later is left out."""

    def incoming(self) -> tuple[Incoming, ...]:
        """The articles that have no place yet, in order of coming in."""

    def every_article(self) -> tuple[str, ...]: ...

    def stale(self, reading: str) -> tuple[tuple[str, int], ...]:
        """The articles, each with the number of the version, that something else than `reading` has read."""

    def search(self, search: Search, limit: int) -> tuple[Hit, ...]: ...

    # stories
    def on_shelf(self) -> tuple[str, ...]:
        """The articles that have their place among the stories."""

    def sharing(self, words: Sequence[str], least: int) -> tuple[str, ...]:
        """The shelved articles that have at least `least` of the key words."""

    def variants(self, words: Sequence[str]) -> tuple[str, ...]:
        """Every key word there that is one of `words` and "@" and a week (or nothing), once."""

    def shelved(self, articles: Sequence[str]) -> dict[str, bytes]:
        """The profiles of those of `articles` that are on the shelf."""

    def themes(self, articles: Sequence[str]) -> dict[str, str]:
        """The themes of those of `articles` that are on the shelf."""

    def members(self, theme: str) -> tuple[str, ...]: ...

    def shelve(self, profiles: Iterable[tuple[str, bytes, Sequence[str]]]) -> None:
        """Puts (article, profile, key words) on the shelf; their themes follow. None of them is incoming any more."""

    def unshelve(self, articles: Iterable[str]) -> None:
        """Takes articles off the shelf, by the ids that they were grouped by."""

    def set_sentences(self, article: str, sentences: bytes) -> None: ...

    def outlets(self, articles: Sequence[str]) -> tuple[str, ...]:
        """The sources of these articles, "" for one that is unknown."""

    def sentences(self, source: str) -> list[tuple[str, str, bytes]]:
        """(article, story, sentences) of every report of an outlet that is in a story."""

    def standing(self, sources: Sequence[str]) -> dict[str, bytes]:
        """The keys of the standing sentences of these outlets."""

    def set_standing(self, source: str, keys: bytes) -> None: ...

    def regroup(self, gone: Iterable[str], themes: Iterable[Shelved]) -> None:
        """Takes the themes `gone` off with their stories and puts `themes` there. A story that is the same stays."""

    def untell(self, articles: Iterable[str]) -> None:
        """The stories of these articles are to be told anew."""

    def stories(self) -> tuple[Story, ...]: ...

    def find_story(self, story: str) -> Story | None:
        """By its id, the one id that begins so, or that of a story that went into it."""

    def story_of(self, article: str) -> str | None: ...

    def untold(self) -> tuple[str, ...]:
        """The stories without an account."""

    def set_accounts(self, story: Story, accounts: tuple[Account, ...]) -> None:
        """What was told of the story (once for each of its happenings), and the story with its lineages."""

    def find_accounts(self, story: str) -> tuple[Account, ...]:
        """None where the story is untold."""

    # reviews
    def add_review(self, story: str, review: Review) -> None: ...

    def reviews(self, story: str) -> tuple[Review, ...]: ...

    # the whole
    def errors(self) -> Iterator[str]:
        """What is wrong with the place itself: damaged pages, rows that refer to nothing, an index that is off."""

    def rows(self, table: str) -> Iterator[Row]: ...

    def insert_rows(self, table: str, rows: Iterable[Row]) -> None: ...

    def reindex(self) -> None:
        """What is searched is made anew from what is kept."""
