"""A place -> the library kept there: a file (SQLite) or `postgresql://...` (for teams)."""

from __future__ import annotations

from dragoman.store.protocol import TABLES, Counts, Features, Hit, Incoming, Shelved, Store, Version
from dragoman.store.search import parse_search

__all__ = [
    "SERVER",
    "TABLES",
    "Counts",
    "Features",
    "Hit",
    "Incoming",
    "Shelved",
    "Store",
    "Version",
    "open_store",
    "parse_search",
]

SERVER = ("postgresql://", "postgres://")


def open_store(place: str, *, write: bool = False) -> Store:
    """The store of the library at `place`; `write` makes it where there is none. LibraryError says what is wrong."""
    if place.startswith(SERVER):
        from dragoman.store.postgres import PostgresStore

        return PostgresStore(place, write=write)
    from dragoman.store.sqlite import SqliteStore

    return SqliteStore(place, write=write)
