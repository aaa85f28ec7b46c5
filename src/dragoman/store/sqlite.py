"""A library in one file: SQLite with WAL (many readers beside the writer), FTS5 and numbered migrations.

Durability: `synchronous = FULL`, so that what a transaction kept is there after a power cut; all else follows from
transactions. A process killed at any moment leaves the last whole one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import quote

from dragoman.errors import LibraryError
from dragoman.model import Annotated
from dragoman.store.protocol import Hit
from dragoman.store.search import CLOSE_MARK, OPEN_MARK, Search, Term, conditions, pieces
from dragoman.store.tables import Tables, searched_words
from dragoman.store.writer_lock import hold

APPLICATION = 0x44524147  # "DRAG": tells a library from any other database
BUSY = 10_000  # milliseconds that a statement waits for another's
SNIPPET = 24  # words
WEIGHTS = "4.0, 1.0, 1.0, 1.0"  # of title, text, source, actors in the rank


def migrations() -> list[str]:
    """The scripts in their order; the number of the last is the version of the schema."""
    folder = files("dragoman.store") / "migrations" / "sqlite"
    return [
        f.read_text(encoding="utf-8") for f in sorted(folder.iterdir(), key=lambda f: f.name) if f.name.endswith(".sql")
    ]


class _Cursor(sqlite3.Cursor):
    """Rows come as they are asked for, and so do the errors of damaged pages."""

    connection: _Connection

    def fetchone(self) -> Any:
        with told(self.connection.place):
            return super().fetchone()

    def fetchmany(self, size: int | None = 1) -> list[Any]:
        with told(self.connection.place):
            return super().fetchmany(size)

    def fetchall(self) -> list[Any]:
        with told(self.connection.place):
            return super().fetchall()


class _Connection(sqlite3.Connection):
    place = ""

    def cursor(self, factory: Any = _Cursor) -> Any:
        return super().cursor(factory)


class SqliteStore(Tables):
    """Opens the library at `place`: for reading, which changes nothing; or for writing, which makes and migrates it."""

    def __init__(self, place: str, *, write: bool = False, migrate_to: int | None = None) -> None:
        self.place = place
        self._path = Path(place)
        self._write = write
        with told(place):
            self._check_place(write=write)
            self._connection = self._connect(write=write)
            try:
                self._prepare(write=write, migrate_to=migrate_to)
            except BaseException:
                self._connection.close()
                raise

    def _check_place(self, *, write: bool) -> None:
        if self._path.is_dir():
            raise LibraryError(self.place, "is a folder; name a file in it")
        if not write and not self._path.exists():
            raise LibraryError(self.place, "no such library; `dragoman add PATHS --library FILE` makes one")
        if write and not self._path.parent.is_dir():
            raise LibraryError(self.place, "its folder is not there; make it first")

    def _connect(self, *, write: bool) -> _Connection:
        name = "file:" + quote(str(self._path.absolute()))
        options = "?mode=rwc" if write else "?mode=ro"
        connection = self._connected(name + options)
        if write:
            return connection
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema")
        except sqlite3.OperationalError:  # a place where nothing can be written: no other can write either
            if self._path.with_name(self._path.name + "-wal").exists():
                raise
            connection.close()
            connection = self._connected(name + "?immutable=1")
        return connection

    def _connected(self, name: str) -> _Connection:
        connection = sqlite3.connect(name, uri=True, isolation_level=None, timeout=BUSY / 1000, factory=_Connection)
        connection.place = self.place
        return connection

    def _prepare(self, *, write: bool, migrate_to: int | None) -> None:
        connection = self._connection
        connection.execute("PRAGMA foreign_keys = ON")
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        application = int(connection.execute("PRAGMA application_id").fetchone()[0])
        tables = int(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
        scripts = migrations()[:migrate_to]
        if tables and application != APPLICATION:
            raise LibraryError(self.place, "is a database, but not a library of Dragoman; name another file")
        if version > len(migrations()):
            raise LibraryError(self.place, f"was written by a newer Dragoman (schema {version}); update Dragoman")
        if write:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            for number, script in enumerate(scripts[version:], version + 1):
                self._migrate(number, script)
        elif not tables:
            raise LibraryError(self.place, "is empty; `dragoman add PATHS --library FILE` fills it")
        elif version < len(migrations()):
            mend = f"`dragoman add --library {self.place}` brings it up to date"
            raise LibraryError(self.place, f"was written by an older Dragoman (schema {version}); {mend}")

    def _migrate(self, number: int, script: str) -> None:
        """One migration, its number with it: all of it or nothing."""
        with self.transaction():
            if int(self._connection.execute("PRAGMA user_version").fetchone()[0]) >= number:
                return  # another has done it meanwhile
            for statement in _statements(script):
                self._connection.execute(statement)
            self._connection.execute(f"PRAGMA application_id = {APPLICATION}")
            self._connection.execute(f"PRAGMA user_version = {number}")

    def close(self) -> None:
        self._connection.close()

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        with told(self.place):
            return self._connection.execute(sql, parameters)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        with told(self.place):
            self._connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        with told(self.place):
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with told(self.place):
                self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        if self._connection.in_transaction:
            yield
            return
        self.execute("BEGIN")
        try:
            yield
        finally:
            self.execute("COMMIT")

    def writing(self, doing: str, wait: float, on_wait: Callable[[str], None]) -> AbstractContextManager[None]:
        return hold(self._path, doing, wait, on_wait)

    # ---------------------------------------------------------------- search

    def set_searchable(self, key: int, annotated: Annotated) -> None:
        self.unset_searchable(key)
        sql = "INSERT INTO searchable (rowid, title, text, source, actors) VALUES (?, ?, ?, ?, ?)"
        self.execute(sql, (key, *searched_words(annotated)))

    def unset_searchable(self, key: int) -> None:
        self.execute("DELETE FROM searchable WHERE rowid = ?", (key,))

    def search(self, search: Search, limit: int) -> tuple[Hit, ...]:
        match = _match(search)
        where, parameters = conditions(search)
        if match:
            where, parameters = ["searchable MATCH ?", *where], [match, *parameters]
        marks = f"'{OPEN_MARK}', '{CLOSE_MARK}'"
        title = f"highlight(searchable, 0, {marks})" if match else "title"
        text = f"snippet(searchable, 1, {marks}, '…', {SNIPPET})" if match else "substr(text, 1, 160)"
        place = f"bm25(searchable, {WEIGHTS})" if match else "0"
        # The rank of every match decides, the snippets of the few that are shown are made after that.
        rows = self.execute(
            f"""WITH found AS MATERIALIZED (
                SELECT article.key AS key, article.id AS id, day, story, {place} AS place
                FROM searchable JOIN article ON article.key = searchable.rowid
                LEFT JOIN membership ON membership.article = article.key
                WHERE {" AND ".join(where)} ORDER BY place, day DESC, article.key LIMIT ?)
            SELECT found.id, {title}, {text}, found.day, source, found.story
            FROM found JOIN searchable ON searchable.rowid = found.key {"WHERE searchable MATCH ?" if match else ""}
            ORDER BY found.place, found.day DESC, found.key""",  # noqa: S608 - our own names and holes
            (*parameters, limit, *([match] if match else [])),
        ).fetchall()
        return tuple(
            Hit(article, pieces(title), pieces(text), day, source or None, story)
            for article, title, text, day, source, story in rows
        )

    def reindex(self) -> None:
        [made_by] = self.execute("SELECT sql FROM sqlite_schema WHERE name = 'searchable'").fetchone()
        self.execute("DROP TABLE searchable")  # a damaged index cannot be emptied
        self.execute(made_by)
        super().reindex()

    # ----------------------------------------------------------------- files

    def sweep(self) -> None:
        """The index is merged into one piece without what was deleted, the file written anew, the log emptied."""
        with self.transaction():
            self.execute("INSERT INTO searchable (searchable) VALUES ('optimize')")
        self.execute("VACUUM")
        busy = self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            message = "a reader keeps the log that still holds what was forgotten; end it, then run `dragoman add`"
            raise LibraryError(self.place, f"{message} --library {self.place}")
        with self.transaction():
            self.execute("DELETE FROM setting WHERE name = 'unswept'")

    def backup(self, to: str) -> None:
        """A whole library at `to`, as it stands at one moment, while others read and write. None of a damaged one."""
        target = Path(to)
        if target.is_dir():
            raise LibraryError(to, "is a folder; name a new file in it")
        if target.exists():
            raise LibraryError(to, "is there already; name a new file")
        if not target.parent.is_dir():
            raise LibraryError(to, "its folder is not there; make it first")
        unfinished = target.with_name(target.name + "-unfinished")
        try:
            with told(to):
                copy = sqlite3.connect(unfinished)
                try:
                    self._connection.backup(copy)
                    if not _is_whole(copy):
                        raise LibraryError(
                            self.place, "is damaged, and so would its backup be; go back to the last one"
                        )
                    copy.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
                finally:
                    copy.close()
                unfinished.replace(target)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise

    def errors(self) -> Iterator[str]:
        for [line] in self.execute("PRAGMA integrity_check").fetchall():
            if line != "ok":
                yield f"database: {line}"
        for table, row, parent, _ in self.execute("PRAGMA foreign_key_check").fetchall():
            yield f"{table}: row {row} refers to a row of {parent} that is not there"
        try:
            found = self._connection.execute("SELECT rowid, title, text, source, actors FROM searchable ORDER BY rowid")
            yield from self.index_errors((row[0], tuple(row[1:])) for row in found)
            self._check_index()
        except sqlite3.DatabaseError as error:
            yield f"search index: {error}; `dragoman check --mend` makes it anew"

    def _check_index(self) -> None:
        """FTS5 looks at its own index. That is asked for by a write, which a place that is only read cannot make."""
        connection = self._connection
        if not self._write:
            connection = self._connect(write=True)
        try:
            connection.execute("INSERT INTO searchable (searchable) VALUES ('integrity-check')")
        except sqlite3.OperationalError as error:
            if (error.sqlite_errorcode & 0xFF) not in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY}:
                raise
        finally:
            if connection is not self._connection:
                connection.close()


def _is_whole(connection: sqlite3.Connection) -> bool:
    try:
        return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


def _match(search: Search) -> str:
    """The search in FTS5's language; "" when no word is looked for."""
    parts = [("{title text}", term) for term in search.terms]
    parts += [("{source}", term) for term in search.source]
    parts += [("{actors}", term) for term in search.actor]
    wanted = [_phrase(columns, term) for columns, term in parts if not term.without]
    unwanted = [_phrase(columns, term) for columns, term in parts if term.without]
    if not wanted:
        return ""
    return " AND ".join(wanted) + "".join(f" NOT {phrase}" for phrase in unwanted)


def _phrase(columns: str, term: Term) -> str:
    words = term.words.replace('"', '""')
    return f'({columns} : "{words}"{" *" if term.prefix else ""})'


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


@contextmanager
def told(place: str) -> Iterator[None]:
    """SQLite's own errors, and the system's, as one line that names the place and the mend."""
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL character
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise LibraryError(place, f"cannot be used ({reason}); look at its name and permissions") from error
    except sqlite3.Error as error:
        raise LibraryError(place, _why(error)) from error


def _why(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", None)
    match code & 0xFF if code else None:
        case sqlite3.SQLITE_FULL:
            return "the disk is full; make room and run again: what was kept so far is safe"
        case sqlite3.SQLITE_READONLY:
            return "cannot be written to; change its permissions or copy it to a place of your own"
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return "cannot be opened; look at the permissions of the file and its folder"
        case sqlite3.SQLITE_NOTADB:
            return "is no library (not a database); name another file"
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return "another process keeps it busy; wait until it is done and run again"
        case sqlite3.SQLITE_CORRUPT:
            return f"is damaged ({error}); `dragoman check` says more, if it can be read; go back to a backup"
        case sqlite3.SQLITE_IOERR:
            return f"the disk fails or is full ({error}); make room, look at the disk, and run again"
    return f"the database refuses ({error}); `dragoman check` says what is wrong"
