"""The desk with a memory: what it reads is kept, found again, and told anew only where something came in.

    paths | ingest | what is new | annotate | extract | keep        in transactions of a few articles
    what has no place | place | the themes it touches | keep        in one transaction
    a story that is asked for | lineages | reconcile | keep         in transactions of a second

A run that is killed has kept whole transactions; the next one finds what has no place, and goes on. A story is told
when it is first asked for (or by `tell`), and then kept until an article comes to it or goes, or another version of
Dragoman tells it. Reading a library loads no pipeline.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib import metadata
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from dragoman.errors import InputError, LibraryError
from dragoman.model import Account, Annotated, Article, Change, Story
from dragoman.store import Store
from dragoman.store.values import teller

if TYPE_CHECKING:
    from dragoman.desk import Desk
    from dragoman.ingest.fetching import Web

ARTICLES_A_TRANSACTION = 32  # as many as are parsed together
SECONDS_A_TRANSACTION = 1.0  # what a kill can cost of the telling
# What the annotations of an article and its place among stories depend on. A release that reads or groups the same
# articles otherwise raises it (tests/test_reading.py says when), and libraries ask to be read anew; no other does.
READING = 1
_PART = re.compile(r"(.+)-([1-9]\d{0,3})")  # of a story that is told in parts: its id and the number of the part


@dataclass(frozen=True, slots=True)
class Added:
    """What an `add` did: articles that are new, that are new versions of known ones; and how many stories of the
    library have not been told since something came to them.
    """

    new: int
    versions: int
    untold: int


def reading_of(pipeline: str, frames: Iterable[str] = ()) -> str:
    """What reads: the reading of Dragoman, the pipeline with its version, and the user's own frames."""
    from hashlib import blake2b

    own = blake2b(digest_size=8)
    for path in frames:
        try:
            own.update(Path(path).read_bytes())
        except OSError as error:
            raise InputError(path, f"cannot be read ({error.strerror}): name a file of frames") from error
    try:
        version = metadata.version(pipeline.replace("_", "-"))
    except metadata.PackageNotFoundError:
        version = "of unknown version"
    frames_read = f", own frames {own.hexdigest()}" if frames else ""
    return f"reading {READING} of dragoman, {pipeline} {version}{frames_read}"


@dataclass
class Library:
    """A store and, for what writes, the desk that reads into it. `on_account` is called as stories are told and
    `on_reread` as articles are read anew: with how many of how many.
    """

    store: Store
    desk: Desk
    reading: str
    on_account: Callable[[int, int], None] | None = None
    on_reread: Callable[[int, int], None] | None = None

    def add(self, paths: Iterable[str]) -> Added:
        """Keeps every article of `paths` that is not there, then gives it its place. Does what a killed run left."""
        return self._add(self.desk.annotate_new(paths, self.store.has_version))

    def watch(self, feeds: Iterable[str], *, follow: bool = False, web: Web | None = None) -> Added:
        """One look at `feeds`: keeps what is new or corrected, then what was seen. `follow` reads the pages of entries
        that are only summaries.
        """
        from dragoman.ingest.pages import PollState

        state = PollState.from_row(json.loads(self.store.find_setting("feeds") or "{}"))
        known = self.store.has_version
        added = self._add(self.desk.annotate_polled(feeds, state, known, follow=follow, web=web))
        if not self.desk.stopped:  # who is stopped is given the rest at the next look
            with self.store.transaction():
                self.store.set_setting("feeds", json.dumps(state.to_row(), sort_keys=True))
        return added

    def _add(self, coming: Iterable[Annotated]) -> Added:
        self._sweep()
        self._check_reading()
        _untell_if_told_by_another(self.store)
        before = self.store.counts()
        batch: list[Annotated] = []
        for annotated in coming:
            batch.append(annotated)
            if len(batch) == ARTICLES_A_TRANSACTION:
                self._keep(batch)
        self._keep(batch)
        self._place()
        after = self.store.counts()
        new = after.articles - before.articles
        return Added(new, after.versions - before.versions - new, after.untold)

    def tell(self) -> int:
        """Tells every story that is untold; how many that were."""
        _untell_if_told_by_another(self.store)
        return tell(self.store, self.store.untold(), self.on_account, lambda: self.desk.stopped)

    def reread(self) -> int:
        """Reads every version anew that something else has read; how many that were. Their stories are untold."""
        from dragoman.shelving import features_of

        self._sweep()
        stale, done = self.store.stale(self.reading), 0
        coming = self.desk.read(self._version(article, number) for article, number in stale)
        while read := list(islice(coming, ARTICLES_A_TRANSACTION)):
            with self.store.transaction():
                for annotated in read:
                    self.store.set_annotation(annotated, self.reading, features_of(annotated))
            done += len(read)
            if self.on_reread:
                self.on_reread(done, len(stale))
        if done == len(stale):
            with self.store.transaction():
                self.store.set_setting("reading", self.reading)
            self._place()
        return done

    def _version(self, article: str, number: int) -> Article:
        return next(v.article for v in self.store.versions(article) if v.number == number)

    def forget(self, article: str) -> None:
        """Out of every table, index and file; what is left of its story is untold."""
        from dragoman.shelving import take_off

        take_off(self.store, article)
        self._sweep()

    def _place(self) -> None:
        from dragoman.shelving import place_incoming

        if not self.desk.stopped:
            place_incoming(self.store)

    def _keep(self, batch: list[Annotated]) -> None:
        from dragoman.shelving import features_of

        if not batch:
            return
        added = datetime.now(UTC).isoformat(timespec="seconds")
        with self.store.transaction():
            if self.store.find_setting("reading") is None:
                self.store.set_setting("reading", self.reading)
                self.store.set_setting("telling", teller())
            for annotated in batch:
                self.store.add(annotated, added, self.reading, features_of(annotated))
        batch.clear()

    def _sweep(self) -> None:
        if not self.store.is_swept():
            self.store.sweep()

    def _check_reading(self) -> None:
        known = self.store.find_setting("reading")
        if known not in (None, self.reading):
            message = f"was read by {known}, and now it would be {self.reading}; `dragoman reread` reads all of it anew"
            raise LibraryError(self.store.place, message)
        if stale := self.store.stale(self.reading):
            message = f"{len(stale)} articles are still to be read anew; `dragoman reread` goes on"
            raise LibraryError(self.store.place, message)


def tell(
    store: Store,
    stories: Sequence[str],
    on_account: Callable[[int, int], None] | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> int:
    """Tells these stories and keeps what was told; how many that were. `on_account` hears how many of how many."""
    done = 0
    while done < len(stories) and not stopped():
        until = time.monotonic() + SECONDS_A_TRANSACTION
        with store.transaction():
            while done < len(stories) and time.monotonic() < until and not stopped():
                store.set_accounts(*_told(store, get_story(store, stories[done])))
                done += 1
        if on_account:
            on_account(done, len(stories))
    return done


def tell_first(place: str, stories: Sequence[str] = (), on_account: Callable[[int, int], None] | None = None) -> None:
    """Tells these stories (or all) where they are untold, if the library can be written and nobody else does.

    Where it cannot, who asks for a story has it told for themselves.
    """
    from dragoman.store import open_store

    reader = open_store(place)
    try:
        wanted = {get_story(reader, story).id for story in stories}
        untold = [story for story in _untold(reader) if story in wanted or not stories]
    finally:
        reader.close()
    if not untold:
        return
    with suppress(LibraryError):
        store = open_store(place, write=True)
        try:
            with store.writing("brief", 0, lambda _: None):
                _untell_if_told_by_another(store)
                still = set(store.untold())
                tell(store, [story for story in untold if story in still], on_account)
        finally:
            store.close()


def _told(store: Store, story: Story) -> tuple[Story, tuple[Account, ...]]:
    """The story with its lineages, and its accounts: one for each of its happenings."""
    from dragoman.desk import accounts_of, narrowed
    from dragoman.shelving import standing_of_outlets

    articles = store.annotated(story.articles)
    whole = narrowed(story, articles, standing_of_outlets(store, articles))
    return whole, accounts_of(whole, articles)


def _told_by_another(store: Store) -> bool:
    """Whether what was told is of another version of Dragoman, which may tell the same articles otherwise."""
    return store.find_setting("telling") not in {None, teller()}


def _untell_if_told_by_another(store: Store) -> None:
    if _told_by_another(store):
        with store.transaction():
            store.untell(store.every_article())
            store.set_setting("telling", teller())


def _untold(store: Store) -> tuple[str, ...]:
    return tuple(story.id for story in store.stories()) if _told_by_another(store) else store.untold()


def _accounts(store: Store, story: Story) -> tuple[Account, ...]:
    """What is kept of the story, or else told for who asks."""
    kept = () if _told_by_another(store) else store.find_accounts(story.id)
    return kept or _told(store, story)[1]


def get_story(store: Store, story: str) -> Story:
    """The story with this id, with the one id that begins so, that had it before it grew, or that has it as a part."""
    return get_part(store, story)[0]


def get_part(store: Store, story: str) -> tuple[Story, int | None]:
    """The same with the number of the part, where the id is that of a part."""
    found, part = store.find_story(story), _PART.fullmatch(story)
    if found is None and part:
        found = store.find_story(part[1])
    else:
        part = None
    if found is None:
        raise LibraryError(
            store.place, f"no story (or more than one) has the id {story!r}; `dragoman stories` lists them"
        )
    return found, int(part[2]) if part else None


def get_article(store: Store, article: str) -> str:
    """The id that counts of the article that has, or once had, this id."""
    found = store.find_article(article)
    if found is None:
        message = f"no article (or more than one) has the id {article!r}; `dragoman search` finds it by its words"
        raise LibraryError(store.place, message)
    return found


def get_stories(store: Store) -> tuple[Story, ...]:
    """Every story, with its lineages, the most articles first."""
    untold = frozenset(_untold(store))
    return tuple(_told(store, story)[0] if story.id in untold else story for story in store.stories())


def get_accounts(store: Store, stories: Sequence[str] = ()) -> tuple[Account, ...]:
    """The accounts of these stories (all parts, or the one that is named), or of all, the most widely told first."""
    if stories:
        wanted = dict.fromkeys(get_part(store, story) for story in stories)
    else:
        wanted = dict.fromkeys((story, None) for story in store.stories())
    accounts: dict[str, Account] = {}
    for story, part in wanted:
        told = _accounts(store, story)
        if part and part > len(told):
            raise LibraryError(store.place, f"story {story.id} has no part {part}; it is told in {len(told)}")
        accounts.update((account.story.id, account) for account in (told[part - 1 : part] if part else told))
    return tuple(sorted(accounts.values(), key=lambda a: (-len(a.story.lineages), -len(a.story.articles), a.story.id)))


def changes_since(
    store: Store, story: Story, day: str, *, by_added: bool = False
) -> tuple[tuple[Change, ...], dict[str, Annotated]]:
    """What changed in `story` since the day (ISO 8601), and the articles behind it by id.

    An article is new if it was published on or after the day; with `by_added`, or undated, if it was added then. A
    version that was added before the day is what its article told until then.
    """
    from dragoman.desk import account_of, narrowed
    from dragoman.reconcile.changes import changes
    from dragoman.shelving import standing_of_outlets

    now = store.annotated(story.articles)
    then: list[Annotated] = []
    became: dict[str, str] = {}
    for annotated in now:
        article = annotated.article
        if known := store.annotated_before([article.id], day):
            then += known
            if known[0].article.text != article.text:
                became[known[0].article.id] = article.id
        elif not by_added and article.published and article.published < day:
            then.append(annotated)
    told = Account(story=replace(story, articles=(), lineages=()))
    standing = standing_of_outlets(store, now)
    if then:
        told = account_of(narrowed(story, then, standing), then)
    found = changes(told, account_of(narrowed(story, now, standing), now), became)
    return found, {a.article.id: a for a in (*then, *now)}


def copy(source: Store, target: Store) -> Iterator[str]:
    """Everything that `source` keeps into `target`, which must be empty, in one transaction; yields the tables."""
    from dragoman.store import TABLES

    if target.counts().versions:
        raise LibraryError(target.place, "holds articles already; copy into a new library")
    with source.snapshot(), target.transaction():
        for table in TABLES:
            target.insert_rows(table, source.rows(table))
            yield table
        target.reindex()


def backup(place: str, to: str) -> None:
    """A whole copy of the library at `place` in the new file `to`, while others read and write."""
    from dragoman.store import SERVER
    from dragoman.store.sqlite import SqliteStore

    if place.startswith(SERVER):
        raise LibraryError(place, f"is backed up by pg_dump, or by `dragoman copy {place} {to}` into a file")
    store = SqliteStore(place)
    try:
        store.backup(to)
    finally:
        store.close()
