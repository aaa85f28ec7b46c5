"""The SQL that both stores share, in the dialect they share: `?` for a parameter, ON CONFLICT, CASCADE.

A store gives `execute` (its connection) and the few things that differ: what is searched, the lock, the files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from itertools import islice
from typing import Any

from dragoman.errors import LibraryError
from dragoman.model import Account, Annotated, Article, Review, Story
from dragoman.store.protocol import TABLES, Counts, Features, Incoming, Row, Shelved, Version
from dragoman.store.values import KeptError, hash_of, pack, unpack, unpack_accounts, unpack_annotated
from dragoman.versions import digest, identity, replaces

AT_ONCE = 500  # rows a question; both engines take more, memory is what bounds it
FRESH = "key IN (SELECT article FROM incoming) OR key NOT IN (SELECT article FROM shelf)"  # has no place yet
_STORIES_OF = "SELECT id, value FROM story WHERE theme IN ({})"
_COUNTING = """SELECT article.id, version.value, annotation.value FROM article
    JOIN version ON article = article.key AND latest = 1 JOIN annotation ON version = version.key
    WHERE article.id IN ({})"""
ACTORS = frozenset({"person", "state", "government", "organisation", "group"})


class Tables:
    """What a store does with plain tables. A subclass gives the rest of the protocol."""

    place: str

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        raise NotImplementedError

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        raise NotImplementedError

    def transaction(self) -> AbstractContextManager[None]:
        raise NotImplementedError

    def set_searchable(self, key: int, annotated: Annotated) -> None:
        raise NotImplementedError

    # ---------------------------------------------------------------- settings

    def find_setting(self, name: str) -> str | None:
        row = self.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def set_setting(self, name: str, value: str) -> None:
        self.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def counts(self) -> Counts:
        sql = f"""SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM version), (SELECT count(*) FROM story),
            (SELECT count(*) FROM article WHERE {FRESH}),
            (SELECT count(*) FROM story WHERE id NOT IN (SELECT story FROM account))"""  # noqa: S608 - our own words
        return Counts(*(int(n) for n in self.execute(sql).fetchone()))

    # ---------------------------------------------------------------- articles

    def has_version(self, article: Article) -> bool:
        sql = "SELECT 1 FROM article JOIN version ON article = article.key WHERE identity = ? AND digest = ?"
        return self.execute(sql, (identity(article), digest(article))).fetchone() is not None

    def add(self, annotated: Annotated, added: str, reading: str, features: Features) -> None:
        article = annotated.article
        found = self.execute("SELECT key FROM article WHERE identity = ?", (identity(article),)).fetchone()
        if found is None:
            sql = "INSERT INTO article (identity, id, day, added) VALUES (?, ?, ?, ?) RETURNING key"
            key = int(self.execute(sql, (identity(article), article.id, _day(article), added)).fetchone()[0])
            number, counts = 1, True
        else:
            key = int(found[0])
            if self.has_version(article):
                return
            number, counts = self._number_and_whether_it_counts(key, article)
            if counts:
                self.execute("UPDATE version SET latest = 0 WHERE article = ?", (key,))
                self.execute("UPDATE article SET id = ?, day = ? WHERE key = ?", (article.id, _day(article), key))
        version = self.execute(
            "INSERT INTO version (article, number, id, digest, added, latest, value) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " RETURNING key",
            (key, number, article.id, digest(article), added, int(counts), pack(article)),
        ).fetchone()[0]
        self._put_annotation(int(version), annotated, reading)
        if counts:
            self._come_in(key, annotated, features)

    def _come_in(self, key: int, annotated: Annotated, features: Features) -> None:
        self.set_searchable(key, annotated)
        self.execute(
            "INSERT INTO incoming (article, profile) VALUES (?, ?)"
            " ON CONFLICT (article) DO UPDATE SET profile = excluded.profile",
            (key, features.profile),
        )
        self._put_sentences(key, annotated.article.source or "", features.sentences)

    def _put_sentences(self, key: int, source: str, sentences: bytes) -> None:
        self.execute(
            "INSERT INTO sentences (article, source, value) VALUES (?, ?, ?) ON CONFLICT (article)"
            " DO UPDATE SET source = excluded.source, value = excluded.value",
            (key, source.replace("\0", " "), sentences),
        )

    def _number_and_whether_it_counts(self, key: int, article: Article) -> tuple[int, bool]:
        sql = """SELECT value, (SELECT max(number) FROM version WHERE article = ?)
            FROM version WHERE article = ? AND latest = 1"""
        value, highest = self.execute(sql, (key, key)).fetchone()
        return int(highest) + 1, replaces(article, unpack(Article, value))

    def _put_annotation(self, version: int, annotated: Annotated, reading: str) -> None:
        value = pack(annotated)
        self.execute(
            "INSERT INTO annotation (version, reading, hash, value) VALUES (?, ?, ?, ?) ON CONFLICT (version)"
            " DO UPDATE SET reading = excluded.reading, hash = excluded.hash, value = excluded.value",
            (version, reading, hash_of(value), value),
        )

    def set_annotation(self, annotated: Annotated, reading: str, features: Features) -> None:
        sql = "SELECT article, key, latest FROM version WHERE id = ? AND digest = ?"
        article, key, latest = self.execute(sql, (annotated.article.id, digest(annotated.article))).fetchone()
        self._put_annotation(int(key), annotated, reading)
        if latest:
            self._come_in(int(article), annotated, features)

    def delete_article(self, article: str) -> None:
        key, story = self.execute(
            "SELECT key, story FROM article LEFT JOIN membership ON article = key WHERE id = ?", (article,)
        ).fetchone()
        if story is not None:
            self._move_reviews(int(key), str(story))
        self.unset_searchable(int(key))
        self.execute("DELETE FROM article WHERE key = ?", (key,))
        self.set_setting("unswept", "1")

    def _move_reviews(self, key: int, story: str) -> None:
        """Reviews of the story go to another article of it; those of a story of one article go with it."""
        self.execute(
            "UPDATE review SET article = (SELECT min(article) FROM membership WHERE story = ? AND article <> ?)"
            " WHERE article = ? AND EXISTS (SELECT 1 FROM membership WHERE story = ? AND article <> ?)",
            (story, key, key, story, key),
        )

    def unset_searchable(self, key: int) -> None:
        raise NotImplementedError

    def is_swept(self) -> bool:
        return self.find_setting("unswept") is None

    def find_article(self, article: str) -> str | None:
        row = self.execute("SELECT id FROM article WHERE id = ?", (article,)).fetchone()
        if row is None:
            sql = "SELECT article.id FROM version JOIN article ON article.key = article WHERE version.id = ?"
            row = self.execute(sql, (article,)).fetchone()
        if row is None and article:
            found = self.execute("SELECT id FROM article WHERE substr(id, 1, ?) = ? LIMIT 2", (len(article), article))
            rows = found.fetchall()
            row = rows[0] if len(rows) == 1 else None
        return str(row[0]) if row else None

    def versions(self, article: str) -> tuple[Version, ...]:
        rows = self.execute(
            "SELECT number, version.added, latest, value FROM article JOIN version ON article = article.key"
            " WHERE article.id = ? ORDER BY number",
            (article,),
        ).fetchall()
        return tuple(Version(int(n), added, bool(latest), unpack(Article, v)) for n, added, latest, v in rows)

    def annotated(self, articles: Sequence[str]) -> list[Annotated]:
        found = {article: unpack_annotated(*values) for article, *values in self._in(_COUNTING, articles)}
        if lost := next((article for article in articles if article not in found), None):
            raise LibraryError(
                self.place, f"holds no annotation of article {lost}; `dragoman check` says what is wrong"
            )
        return [found[article] for article in articles]

    def every_annotated(self) -> Iterator[tuple[int, Annotated | None]]:
        """What counts of every article, by its key; None where it cannot be read (which `check` tells)."""
        keys = self.execute("SELECT key, id FROM article ORDER BY key").fetchall()
        for start in range(0, len(keys), AT_ONCE):
            some = keys[start : start + AT_ONCE]
            kept = {article: values for article, *values in self._in(_COUNTING, [row[1] for row in some])}
            for key, article in some:
                annotated = None
                with suppress(KeyError, KeptError):
                    annotated = unpack_annotated(*kept[article])
                yield int(key), annotated

    def annotated_before(self, articles: Sequence[str], moment: str) -> list[Annotated]:
        sql = """SELECT article.id, version.value, annotation.value FROM article
            JOIN version ON article = article.key JOIN annotation ON version = version.key
            WHERE article.id IN ({}) AND version.added < ? ORDER BY number"""
        found: dict[str, Annotated] = {}
        for article, value, annotation in self._in(sql, articles, moment):
            new = unpack_annotated(value, annotation)
            if article not in found or replaces(new.article, found[article].article):
                found[article] = new
        return [found[article] for article in articles if article in found]

    def incoming(self) -> tuple[Incoming, ...]:
        sql = f"""SELECT article.id, incoming.profile, shelf.id FROM article
            LEFT JOIN incoming ON incoming.article = key LEFT JOIN shelf ON shelf.article = key
            WHERE {FRESH} ORDER BY key"""  # noqa: S608 - our own words
        rows = self.execute(sql).fetchall()
        return tuple(Incoming(article, profile and bytes(profile), shelved) for article, profile, shelved in rows)

    def every_article(self) -> tuple[str, ...]:
        return self._column("SELECT id FROM article ORDER BY key")

    def stale(self, reading: str) -> tuple[tuple[str, int], ...]:
        sql = """SELECT article.id, number FROM article JOIN version ON article = article.key
            LEFT JOIN annotation ON version = version.key WHERE reading IS NULL OR reading <> ?
            ORDER BY article.key, number"""
        return tuple((article, int(number)) for article, number in self.execute(sql, (reading,)).fetchall())

    # ---------------------------------------------------------------- stories

    def on_shelf(self) -> tuple[str, ...]:
        return self._column("SELECT id FROM shelf ORDER BY id")

    def sharing(self, words: Sequence[str], least: int) -> tuple[str, ...]:
        holes = ", ".join("?" for _ in words)
        sql = f"""SELECT id FROM shelf WHERE article IN (SELECT article FROM article_key
            WHERE word IN ({holes}) GROUP BY article HAVING count(*) >= ?)"""  # noqa: S608 - our own holes
        return self._column(sql, (*words, least)) if words else ()

    def variants(self, words: Sequence[str]) -> tuple[str, ...]:
        sql = "SELECT DISTINCT word FROM article_key WHERE word >= ? AND word < ?"
        ranges = ((f"{word}@", f"{word}A") for word in words)  # "A" comes after "@"
        return tuple(row[0] for ends in ranges for row in self.execute(sql, ends).fetchall())

    def shelved(self, articles: Sequence[str]) -> dict[str, bytes]:
        rows = self._in("SELECT id, profile FROM shelf WHERE id IN ({})", articles)
        return {article: bytes(profile) for article, profile in rows}

    def themes(self, articles: Sequence[str]) -> dict[str, str]:
        return {row[0]: row[1] for row in self._in("SELECT id, theme FROM shelf WHERE id IN ({})", articles)}

    def members(self, theme: str) -> tuple[str, ...]:
        return self._column("SELECT id FROM shelf WHERE theme = ? ORDER BY id", (theme,))

    def shelve(self, profiles: Iterable[tuple[str, bytes, Sequence[str]]]) -> None:
        for some in _batches(profiles):
            ids = [(article,) for article, _, _ in some]
            self.execute_many(
                "INSERT INTO shelf (article, id, theme, profile) SELECT key, id, '', ? FROM article WHERE id = ?"
                " ON CONFLICT (article) DO UPDATE SET id = excluded.id, profile = excluded.profile",
                [(profile, article) for article, profile, _ in some],
            )
            self.execute_many("DELETE FROM article_key WHERE article = (SELECT article FROM shelf WHERE id = ?)", ids)
            keys = {
                row[0]: row[1]
                for row in self._in("SELECT id, article FROM shelf WHERE id IN ({})", [article for [article] in ids])
            }
            self.execute_many(
                "INSERT INTO article_key (word, article) VALUES (?, ?)",
                sorted((word, keys[article]) for article, _, words in some for word in words),
            )
            self.execute_many("DELETE FROM incoming WHERE article = (SELECT article FROM shelf WHERE id = ?)", ids)

    def unshelve(self, articles: Iterable[str]) -> None:
        self.execute_many("DELETE FROM shelf WHERE id = ?", [(article,) for article in articles])

    def set_sentences(self, article: str, sentences: bytes) -> None:
        key = self.execute("SELECT key FROM article WHERE id = ?", (article,)).fetchone()[0]
        [annotated] = self.annotated([article])
        self._put_sentences(int(key), annotated.article.source or "", sentences)

    def outlets(self, articles: Sequence[str]) -> tuple[str, ...]:
        sql = "SELECT DISTINCT source FROM sentences JOIN article ON article = key WHERE id IN ({})"
        return tuple(dict.fromkeys(str(row[0]) for row in self._in(sql, articles)))

    def sentences(self, source: str) -> list[tuple[str, str, bytes]]:
        rows = self.execute(
            "SELECT id, story, value FROM sentences JOIN membership ON membership.article = sentences.article"
            " JOIN article ON article.key = sentences.article WHERE source = ? ORDER BY id",
            (source,),
        ).fetchall()
        return [(article, story, bytes(value)) for article, story, value in rows]

    def standing(self, sources: Sequence[str]) -> dict[str, bytes]:
        rows = self._in("SELECT source, value FROM standing WHERE source IN ({})", sources)
        return {source: bytes(value) for source, value in rows}

    def set_standing(self, source: str, keys: bytes) -> None:
        self.execute(
            "INSERT INTO standing (source, value) VALUES (?, ?) ON CONFLICT (source)"
            " DO UPDATE SET value = excluded.value",
            (source, keys),
        )

    def regroup(self, gone: Iterable[str], themes: Iterable[Shelved]) -> None:
        themes = list(themes)
        old = {row[0]: unpack(Story, row[1]) for row in self._in(_STORIES_OF, list(gone))}
        new = {story.id: (story, theme.id) for theme in themes for story in theme.stories}
        same = {name for name, (story, _) in new.items() if name in old and _untold(old[name]) == _untold(story)}
        self._delete_stories([name for name in old if name not in same], frozenset(new))
        self.execute_many("UPDATE story SET theme = ? WHERE id = ?", [(new[name][1], name) for name in same])
        fresh = [(story, theme) for name, (story, theme) in new.items() if name not in same]
        self.execute_many("DELETE FROM former WHERE id = ?", [(story.id,) for story, _ in fresh])
        self.execute_many(
            "INSERT INTO story (id, theme, title, articles, lineages, value) VALUES (?, ?, ?, ?, ?, ?)",
            [(s.id, theme, s.title.replace("\0", " "), *_sizes(s), pack(s)) for s, theme in fresh],
        )
        self.execute_many(
            "INSERT INTO membership (article, story) SELECT key, ? FROM article WHERE id = ?",
            [(story.id, article) for story, _ in fresh for article in story.articles],
        )
        self.execute_many(
            "UPDATE shelf SET theme = ? WHERE id = ?", [(t.id, article) for t in themes for article in t.articles]
        )

    def _delete_stories(self, stories: Sequence[str], stay: frozenset[str]) -> None:
        """With their accounts; the id of one that goes for good leads to an article that it held."""
        self.execute_many(
            "INSERT INTO former (id, article) SELECT story, min(article) FROM membership WHERE story = ?"
            " GROUP BY story ON CONFLICT (id) DO UPDATE SET article = excluded.article",
            [(story,) for story in stories if story not in stay],
        )
        self.execute_many("DELETE FROM story WHERE id = ?", [(story,) for story in stories])

    def untell(self, articles: Iterable[str]) -> None:
        self.execute_many(
            "DELETE FROM account"
            " WHERE story = (SELECT story FROM membership JOIN article ON article = key WHERE article.id = ?)",
            [(article,) for article in articles],
        )

    def stories(self) -> tuple[Story, ...]:
        rows = self.execute("SELECT value FROM story ORDER BY articles DESC, id").fetchall()
        return tuple(unpack(Story, row[0]) for row in rows)

    def find_story(self, story: str) -> Story | None:
        row = self.execute("SELECT value FROM story WHERE id = ?", (story,)).fetchone()
        if row is None and story:
            sql = "SELECT value FROM story WHERE substr(id, 1, ?) = ? LIMIT 2"
            rows = self.execute(sql, (len(story), story)).fetchall()
            row = rows[0] if len(rows) == 1 else None
        if row is None:
            sql = """SELECT value FROM former JOIN membership ON membership.article = former.article
                JOIN story ON story.id = story WHERE former.id = ?"""
            row = self.execute(sql, (story,)).fetchone()
        return unpack(Story, row[0]) if row else None

    def story_of(self, article: str) -> str | None:
        row = self.execute(
            "SELECT story FROM article JOIN membership ON article = key WHERE id = ?", (article,)
        ).fetchone()
        return str(row[0]) if row else None

    def untold(self) -> tuple[str, ...]:
        return self._column("SELECT id FROM story WHERE id NOT IN (SELECT story FROM account) ORDER BY id")

    def set_accounts(self, story: Story, accounts: tuple[Account, ...]) -> None:
        value = pack(accounts)
        self.execute(
            "UPDATE story SET articles = ?, lineages = ?, value = ? WHERE id = ?",
            (*_sizes(story), pack(story), story.id),
        )
        self.execute(
            "INSERT INTO account (story, hash, value) VALUES (?, ?, ?) ON CONFLICT (story)"
            " DO UPDATE SET hash = excluded.hash, value = excluded.value",
            (story.id, hash_of(value), value),
        )

    def find_accounts(self, story: str) -> tuple[Account, ...]:
        row = self.execute("SELECT value FROM account WHERE story = ?", (story,)).fetchone()
        return unpack_accounts(row[0]) if row else ()

    # ---------------------------------------------------------------- reviews

    def add_review(self, story: str, review: Review) -> None:
        self.execute(
            "INSERT INTO review (article, fact, mark, note, reviewer, made)"
            " SELECT min(article), ?, ?, ?, ?, ? FROM membership WHERE story = ?",
            (review.fact, review.mark, review.note, review.reviewer, review.made, story),
        )

    def reviews(self, story: str) -> tuple[Review, ...]:
        sql = """SELECT story, fact, mark, note, reviewer, made FROM review
            JOIN membership ON membership.article = review.article WHERE story = ? ORDER BY review.key"""
        return tuple(Review(*row) for row in self.execute(sql, (story,)).fetchall())

    # --------------------------------------------------------------- the whole

    def rows(self, table: str) -> Iterator[Row]:
        columns = TABLES[table]
        found = self.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {columns[0]}")  # noqa: S608 - our own names
        while batch := found.fetchmany(AT_ONCE):
            yield from (tuple(row) for row in batch)

    def insert_rows(self, table: str, rows: Iterable[Row]) -> None:
        columns = TABLES[table]
        holes = ", ".join("?" for _ in columns)
        self.execute_many(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({holes})", rows)  # noqa: S608

    def reindex(self) -> None:
        self.execute("DELETE FROM searchable")
        for key, annotated in self.every_annotated():
            if annotated:
                self.set_searchable(key, annotated)

    def index_errors(self, kept: Iterable[tuple[int, tuple[str, ...]]]) -> Iterator[str]:
        """What is searched of each article is what it would be made of now. Both are gone through by key."""
        mend = "`dragoman check --mend` makes it anew"
        rows = iter(kept)
        row = next(rows, None)
        for key, annotated in self.every_annotated():
            while row is not None and row[0] < key:
                yield f"search index: row {row[0]} is of no article; {mend}"
                row = next(rows, None)
            if annotated is None:
                row = next(rows, None) if row is not None and row[0] == key else row
                continue
            if row is None or row[0] != key:
                yield f"search index: article {annotated.article.id} is not there; {mend}"
                continue
            if row[1] != searched_words(annotated):
                yield f"search index: article {annotated.article.id} has other words there; {mend}"
            row = next(rows, None)
        while row is not None:
            yield f"search index: row {row[0]} is of no article; {mend}"
            row = next(rows, None)

    def _column(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[str, ...]:
        return tuple(str(row[0]) for row in self.execute(sql, parameters).fetchall())

    def _in(self, sql: str, wanted: Sequence[str], *parameters: Any) -> Iterator[Row]:
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            yield from self.execute(sql.format(", ".join("?" for _ in some)), (*some, *parameters)).fetchall()


def searched_words(annotated: Annotated) -> tuple[str, str, str, str]:
    """Title, text, source and the names of the actors, as they are searched (and shown, in a snippet)."""
    article = annotated.article
    names = dict.fromkeys(n for e in annotated.entities if e.type in ACTORS for n in (e.name, *e.aliases))
    words = (article.title or "", article.text, article.source or "", " | ".join(names))
    title, text, source, actors = (word.replace("\0", " ") for word in words)
    return title, text, source, actors


def _untold(story: Story) -> Story:
    """The story as grouping gives it: lineages and origins are found when it is told."""
    return replace(story, lineages=(), origins=(), common=())


def _sizes(story: Story) -> tuple[int, int]:
    return len(story.articles), len(story.lineages)


def _batches(profiles: Iterable[tuple[str, bytes, Sequence[str]]]) -> Iterator[list[tuple[str, bytes, Sequence[str]]]]:
    stream = iter(profiles)
    while some := list(islice(stream, AT_ONCE)):
        yield some


def _day(article: Article) -> str | None:
    return article.published[:10] if article.published else None
