"""A library for a team: PostgreSQL 15 or newer, by psycopg (`pip install 'dragoman[postgres]'`).

The tables are those of the library in a file; what is searched is a `tsvector`, the writer's lock an advisory one,
which the server lets go when the writer's connection ends.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.resources import files
from typing import Any

from dragoman.errors import LibraryError
from dragoman.identity import fold
from dragoman.model import Annotated
from dragoman.store.protocol import TABLES, Hit, Row
from dragoman.store.search import CLOSE_MARK, OPEN_MARK, Search, Term, conditions, pieces
from dragoman.store.tables import AT_ONCE, Tables, searched_words

LOCK = 0x44524147  # "DRAG"; the other half of the lock's number is the schema's
PAUSE = 0.2  # seconds between two tries for the lock
OLDEST = 150_000
LANGUAGE = "english"  # of the stems; names and other languages stay as they are, for the most part
HEADLINE = f"StartSel={OPEN_MARK}, StopSel={CLOSE_MARK}, MaxWords=24, MinWords=12"
CONNECT_SECONDS = 10


def migrations() -> list[str]:
    """The scripts in their order; the number of the last is the version of the schema."""
    folder = files("dragoman.store") / "migrations" / "postgres"
    return [f.read_text("utf-8") for f in sorted(folder.iterdir(), key=lambda f: f.name) if f.name.endswith(".sql")]


class PostgresStore(Tables):
    """Opens the library in the database `place`: for reading, or for writing, which makes and migrates it."""

    def __init__(self, place: str, *, write: bool = False, migrate_to: int | None = None) -> None:
        self.place = _without_password(place)
        self._cursors = 0
        try:
            import psycopg
        except ImportError as error:
            raise LibraryError(self.place, "needs psycopg: pip install 'dragoman[postgres]'") from error
        with told(self.place):
            self._connection = psycopg.connect(
                place, autocommit=True, connect_timeout=CONNECT_SECONDS, application_name="dragoman"
            )
        try:
            self._prepare(write=write, migrate_to=migrate_to)
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self, *, write: bool, migrate_to: int | None) -> None:
        if self._connection.info.server_version < OLDEST:
            raise LibraryError(self.place, "is an older PostgreSQL; a library needs version 15 or newer")
        scripts = migrations()
        version = self._schema_version()
        if version > len(scripts):
            raise LibraryError(self.place, f"was written by a newer Dragoman (schema {version}); update Dragoman")
        if write:
            if version < len(scripts[:migrate_to]):
                self._migrate(scripts[:migrate_to])
        elif not version:
            raise LibraryError(self.place, "holds no library; `dragoman add PATHS --library ...` makes one")
        elif version < len(scripts):
            message = f"was written by an older Dragoman (schema {version}); `dragoman add` brings it up to date"
            raise LibraryError(self.place, message)
        else:
            self.execute("SET default_transaction_read_only = on")

    def _schema_version(self) -> int:
        if self.execute("SELECT to_regclass('dragoman_schema')").fetchone()[0] is None:
            return 0
        return int(self.execute("SELECT max(number) FROM dragoman_schema").fetchone()[0] or 0)

    def _migrate(self, scripts: list[str]) -> None:
        """All that is missing, in one transaction; a second process waits, and finds it done."""
        with self.transaction():
            self.execute("SELECT pg_advisory_xact_lock(?, 0)", (LOCK,))
            self.execute("CREATE TABLE IF NOT EXISTS dragoman_schema (number INTEGER PRIMARY KEY)")
            for number, script in enumerate(scripts[self._schema_version() :], self._schema_version() + 1):
                self.execute(script)
                self.execute("INSERT INTO dragoman_schema (number) VALUES (?)", (number,))

    def close(self) -> None:
        self._connection.close()

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        with told(self.place):
            # Without parameters a script of several statements is allowed.
            return self._connection.execute(sql.replace("?", "%s").encode(), parameters or None)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        with told(self.place):
            self._connection.cursor().executemany(sql.replace("?", "%s").encode(), rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        with told(self.place), self._connection.transaction():
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        with told(self.place), self._connection.transaction():
            self.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            yield

    @contextmanager
    def writing(self, doing: str, wait: float, on_wait: Callable[[str], None]) -> Iterator[None]:
        self.execute("SELECT set_config('application_name', ?, false)", (f"dragoman {doing}",))
        schema = self.execute("SELECT hashtext(current_schema())").fetchone()[0]
        until, who = time.monotonic() + wait, ""
        while not self.execute("SELECT pg_try_advisory_lock(?, ?)", (LOCK, schema)).fetchone()[0]:
            if not who:
                who = self._holder()
                on_wait(who)
            if time.monotonic() > until:
                raise LibraryError(self.place, f"{who} is writing to it; wait until it is done and run again")
            time.sleep(PAUSE)
        try:
            yield
        finally:
            if not self._connection.closed and not self._connection.broken:
                self.execute("SELECT pg_advisory_unlock(?, ?)", (LOCK, schema))

    def _holder(self) -> str:
        row = self.execute(
            "SELECT application_name, usename, coalesce(host(client_addr), 'this machine') FROM pg_locks"
            " JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory' AND classid = ? AND granted LIMIT 1",
            (LOCK,),
        ).fetchone()
        return f"`{row[0]}` ({row[1]} on {row[2]})" if row else "another process"

    # ---------------------------------------------------------------- search

    def set_searchable(self, key: int, annotated: Annotated) -> None:
        self.unset_searchable(key)
        title, text, source, actors = searched_words(annotated)
        self.execute(
            "INSERT INTO searchable (article, title, text, source, actors, words, source_words, actor_words) VALUES"
            " (?, ?, ?, ?, ?, setweight(to_tsvector(?, ?), 'A') || to_tsvector(?, ?), to_tsvector('simple', ?),"
            " to_tsvector('simple', ?))",
            (key, title, text, source, actors, LANGUAGE, fold(title), LANGUAGE, fold(text), fold(source), fold(actors)),
        )

    def unset_searchable(self, key: int) -> None:
        self.execute("DELETE FROM searchable WHERE article = ?", (key,))

    def search(self, search: Search, limit: int) -> tuple[Hit, ...]:
        where, parameters = conditions(search)
        shown: list[tuple[str, list[Any]]] = []
        for column, language, terms in (
            ("words", LANGUAGE, search.terms),
            ("source_words", "simple", search.source),
            ("actor_words", "simple", search.actor),
        ):
            for term in terms:
                query, words = _query(term, language)
                where.append(f"{'NOT ' if term.without else ''}{column} @@ {query}")
                parameters += words
                shown += [(query, words)] if column == "words" and not term.without else []
        query = " && ".join(query for query, _ in shown) or "''::tsquery"
        words = [word for _, some in shown for word in some]
        rows = self.execute(
            f"""WITH found AS MATERIALIZED (
                SELECT article.id, title, text, day, source, story, article.key,
                    ts_rank_cd(words, {query}) AS place
                FROM searchable JOIN article ON article.key = searchable.article
                LEFT JOIN membership ON membership.article = article.key
                WHERE {" AND ".join(where)} ORDER BY place DESC, day DESC NULLS LAST, article.key LIMIT ?)
            SELECT id, ts_headline(?, title, {query}, 'HighlightAll=true, {HEADLINE}'),
                ts_headline(?, text, {query}, '{HEADLINE}'), day, source, story
            FROM found ORDER BY place DESC, day DESC NULLS LAST, key""",  # noqa: S608 - our own names and holes
            (*words, *parameters, limit, LANGUAGE, *words, LANGUAGE, *words),
        ).fetchall()
        return tuple(
            Hit(article, pieces(title), pieces(text), day, source or None, story)
            for article, title, text, day, source, story in rows
        )

    # ----------------------------------------------------------------- whole

    def sweep(self) -> None:
        """The tables are written anew without what was deleted. The server's own logs age by its own settings."""
        for table in (*TABLES, "searchable"):
            self.execute(f"VACUUM (FULL) {table}")
        self.execute("DELETE FROM setting WHERE name = 'unswept'")

    def errors(self) -> Iterator[str]:
        found = self._every("SELECT article, title, text, source, actors FROM searchable ORDER BY article")
        yield from self.index_errors((row[0], tuple(row[1:])) for row in found)

    def rows(self, table: str) -> Iterator[Row]:
        columns = TABLES[table]
        yield from self._every(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {columns[0]}")  # noqa: S608

    def _every(self, sql: str) -> Iterator[Row]:
        """Rows as they are asked for: the server keeps the rest."""
        self._cursors += 1
        with told(self.place):
            cursor = self._connection.cursor(name=f"every_{self._cursors}", withhold=True)
            cursor.itersize = AT_ONCE
            try:
                cursor.execute(sql.encode())
                for row in cursor:  # noqa: UP028 - `yield from` would close the cursor on its own
                    yield row
            finally:
                with suppress(Exception):  # one that is left half read goes with its transaction
                    cursor.close()

    def insert_rows(self, table: str, rows: Iterable[Row]) -> None:
        super().insert_rows(table, rows)
        if "key" in TABLES[table]:  # rows that bring their keys along do not move the counter
            self.execute(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'key'), (SELECT max(key) FROM {table}))"  # noqa: S608
            )


def _query(term: Term, language: str) -> tuple[str, list[Any]]:
    words = fold(term.words)
    if term.prefix:
        quoted = "'" + words.replace("\\", "\\\\").replace("'", "''") + "':*"
        return "to_tsquery(?::regconfig, ?)", [language, quoted]
    return "phraseto_tsquery(?::regconfig, ?)", [language, words]


def _without_password(place: str) -> str:
    """What may be shown: postgresql://user:secret@host/name without the secret."""
    scheme, slashes, rest = place.partition("://")
    user, at, host = rest.rpartition("@")
    return f"{scheme}{slashes}{user.partition(':')[0]}{at}{host}"


@contextmanager
def told(place: str) -> Iterator[None]:
    """The server's own errors as one line that names the place and the mend."""
    import psycopg
    from psycopg import errors

    try:
        yield
    except errors.DiskFull as error:
        message = "the server's disk is full; make room and run again: what was kept so far is safe"
        raise LibraryError(place, message) from error
    except errors.ReadOnlySqlTransaction as error:
        raise LibraryError(place, "cannot be written to (read-only); name the server that takes writes") from error
    except errors.InsufficientPrivilege as error:
        raise LibraryError(place, f"{_line(error)}; ask for the right, or name another database") from error
    except psycopg.OperationalError as error:
        raise LibraryError(place, f"{_line(error)}; look at the server, the name and the password") from error
    except psycopg.Error as error:
        raise LibraryError(place, f"the database refuses ({_line(error)})") from error


def _line(error: Exception) -> str:
    return " ".join(str(error).split())
