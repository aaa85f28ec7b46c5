"""Kills a library's writers at random moments and looks whether it stays whole.

    python benchmarks/durability.py [--store sqlite|postgres] [--kills 200] [--seed 1] [--write]

Kinds of work are killed by SIGKILL, each in a process of its own: `add` through the command line, with the real
pipeline; `add` with a parser that knows no grammar (most of its time is keeping, so most kills hit a write); telling
the stories; and the migration of an older library. With PostgreSQL (a server of its own, from the system's packages,
every commit on the disk) it is also the server's process of an `add` that is killed, upon which the server ends all
its processes and recovers. After each kill `check` must find nothing, and the next run takes the work up; when it is
done, every table must hold what a library holds that nobody killed (times of coming in aside).
`--write` puts the figures into `benchmarks/DURABILITY.md`.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from archive import archive

from dragoman.desk import Desk
from dragoman.errors import LibraryError
from dragoman.library import Library
from dragoman.model import Parse, Token
from dragoman.store import TABLES, open_store
from dragoman.store.checking import check
from dragoman.store.postgres import PostgresStore
from dragoman.store.sqlite import SqliteStore

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from postgres_server import running

HERE = Path(__file__).parent
ARTICLES = 150
CLI_ARTICLES = 40
TIMES = {"article": ("added",), "version": ("added",)}  # columns that say when, which no two runs share
WAIT = 60.0  # seconds; a server lets a killed writer's lock go when it notices


class WordParser:
    """Every word a noun below the first: enough for all that keeps, and a hundred times faster than a pipeline."""

    name = "words"

    def __call__(self, texts: Iterable[str]) -> Iterator[Parse | None]:
        return (_parse(text) for text in texts)


def _parse(text: str) -> Parse:
    tokens, at = [], 0
    for i, word in enumerate(text.split()):
        start = text.index(word, at)
        at = start + len(word)
        dep = "ROOT" if i == 0 else "dep"
        tokens.append(Token(i, word, word.lower(), word.lower(), "NOUN", "NN", dep, 0, start, at, "", "O"))
    n = len(tokens)
    return Parse(text, tuple(tokens), (tuple(range(1, n)), *((),) * (n - 1)), tuple(range(n)), (n - 1, *range(1, n)))


def add(place: str, source: str) -> None:
    _write("add", place, lambda library: library.add([source]))


def tell(place: str, _source: str) -> None:
    _write("tell", place, Library.tell)


def migrate(place: str, _source: str) -> None:
    open_store(place, write=True).close()


def _write(doing: str, place: str, work: Callable[[Library], object]) -> None:
    store = open_store(place, write=True)
    with store.writing(doing, WAIT, lambda _: None):
        work(Library(store, Desk(WordParser()), "words"))
    store.close()


def dump(place: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, without what differs from run to run: times, and the numbers that a server gives to
    rows (a killed transaction uses some up), which become their places in the order.
    """
    store = open_store(place)
    kept: dict[str, list[tuple[Any, ...]]] = {}
    places: dict[str, dict[Any, int]] = {}
    for table, columns in TABLES.items():
        rows = list(store.rows(table))
        if "key" in columns:
            places[table] = {row[0]: n for n, row in enumerate(rows)}
        names = [table if column == "key" else column for column in columns]
        left = [i for i, column in enumerate(columns) if column not in TIMES.get(table, ())]
        kept[table] = sorted(tuple(places.get(names[i], {}).get(row[i], row[i]) for i in left) for row in rows)
    store.close()
    return kept


def errors(place: str) -> list[str]:
    """What `check` finds once the next run has opened the place (which makes or migrates it)."""
    store = open_store(place, write=True)
    found = list(check(store))
    store.close()
    return found


# ------------------------------------------------------------------- places


class Places(Protocol):
    """Where libraries of one kind are kept."""

    def place(self, name: str) -> str: ...

    def drop(self, name: str) -> None: ...

    def clone(self, name: str, to: str) -> None: ...

    def older(self, whole: str, to: str) -> None:
        """A library of the first schema with the articles of `whole`."""


class Files:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def place(self, name: str) -> str:
        return str(self._folder / f"{name}.library")

    def drop(self, name: str) -> None:
        for path in self._folder.glob(f"{name}.library*"):
            path.unlink()

    def clone(self, name: str, to: str) -> None:
        shutil.copy(self.place(name), self.place(to))

    def older(self, whole: str, to: str) -> None:
        fill_older(self.place(whole), SqliteStore(self.place(to), write=True, migrate_to=1))


class Databases:
    def __init__(self, url: str) -> None:
        self.url = url

    def place(self, name: str) -> str:
        if not self.ask("SELECT 1 FROM pg_database WHERE datname = %s", name):
            self.ask(f"CREATE DATABASE {name}")
        return f"{self.url}/{name}"

    def drop(self, name: str) -> None:
        self.ask(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def clone(self, name: str, to: str) -> None:
        self.ask(f"CREATE DATABASE {to} TEMPLATE {name}")

    def older(self, whole: str, to: str) -> None:
        fill_older(self.place(whole), PostgresStore(self.place(to), write=True, migrate_to=1))

    def ask(self, sql: str, *parameters: str) -> list[tuple[Any, ...]]:
        """Waits for a server that recovers."""
        import psycopg

        until = time.monotonic() + WAIT
        while True:
            try:
                with psycopg.connect(f"{self.url}/postgres", autocommit=True) as connection:
                    cursor = connection.execute(sql.encode(), parameters or None)
                    return cursor.fetchall() if cursor.description else []
            except psycopg.OperationalError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)


def fill_older(whole: str, old: SqliteStore | PostgresStore) -> None:
    new = open_store(whole)
    with old.transaction():
        for table in ("setting", "article", "version", "annotation"):
            old.insert_rows(table, new.rows(table))
        old.reindex()
    new.close()
    old.close()


# -------------------------------------------------------------------- kills


def killed(work: Callable[[str, str], None], place: str, source: str, seconds: float) -> bool:
    """Runs `work` in a process and kills it after `seconds`; whether it was still at it."""
    process = multiprocessing.get_context("fork").Process(target=work, args=(place, source))
    process.start()
    process.join(seconds)
    alive = process.is_alive()
    process.kill()
    process.join()
    return alive


def killed_command(place: str, source: str, seconds: float) -> bool:
    command = [sys.executable, "-m", "dragoman", "add", source, "--library", place, "--tell"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    return False


def killed_server(databases: Databases, place: str, source: str, seconds: float) -> bool:
    """The server's process of an `add` is killed; the writer is told so in one line, and ends."""
    process = multiprocessing.get_context("fork").Process(target=_told_of_the_end, args=(place, source))
    process.start()
    process.join(seconds)
    name = place.rpartition("/")[2]
    sql = "SELECT pid FROM pg_stat_activity WHERE datname = %s AND application_name LIKE 'dragoman%%'"
    while process.is_alive():
        if found := databases.ask(sql, name):
            os.kill(found[0][0], signal.SIGKILL)
            process.join()
            if process.exitcode not in (0, 3):
                raise SystemExit(f"a writer whose server died ended with {process.exitcode}")
            databases.ask("SELECT 1")
            return process.exitcode == 3
    return False


def _told_of_the_end(place: str, source: str) -> None:
    try:
        add(place, source)
    except LibraryError:
        os._exit(3)


class Trial:
    """One kind of work, killed again and again; each time it is done it begins anew."""

    def __init__(
        self, name: str, places: Places, work: Callable[[str, str, float], bool], begin: Callable[[str], object]
    ) -> None:
        self.name, self.places, self.work, self.begin = name, places, work, begin
        self.duration = 1.0
        self.kills = self.done = 0

    def run(self, kills: int, source: str, wanted: dict[str, Any], rng: random.Random) -> None:
        self.restart()
        while self.kills < kills:
            before = time.monotonic()
            if self.work(self.places.place(self.name), source, rng.uniform(0, self.duration)):
                self.kills += 1
                if found := errors(self.places.place(self.name)):
                    raise SystemExit(f"{self.name}: after kill {self.kills}: {found[:5]}")
            else:
                self.duration = max(0.05, (self.duration + time.monotonic() - before) / 2)
                self.finish(source, wanted)
        self.finish(source, wanted)

    def finish(self, source: str, wanted: dict[str, Any]) -> None:
        place = self.places.place(self.name)
        if self.name == "command":
            killed_command(place, source, 600)
        elif self.name != "tell":
            add(place, source)  # opening it migrates it
        if self.name != "command":
            tell(place, source)
        found, got = errors(place), dump(place)
        different = [table for table in TABLES if got[table] != wanted[table]]
        if found or different:
            raise SystemExit(f"{self.name}: after {self.kills} kills: {found[:5]}, other rows in {different}")
        self.done += 1
        self.restart()

    def restart(self) -> None:
        self.places.drop(self.name)
        self.begin(self.name)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--store", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        places: Files | Databases = Files(folder)
        if options.store == "postgres":
            data = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            places = Databases(stack.enter_context(running(data, durable=True)))
        text = "\n".join(trials(folder, places, options.kills, options.seed)) + "\n"
    print(text)
    if options.write:
        write(f"## {'PostgreSQL' if options.store == 'postgres' else 'SQLite'}\n\n{text}")


def trials(folder: Path, places: Files | Databases, kills: int, seed: int) -> list[str]:
    source, few = folder / "archive.jsonl", folder / "few.jsonl"
    rows = [json.dumps(row) + "\n" for row in archive(ARTICLES)]
    source.write_text("".join(rows), encoding="utf-8")
    few.write_text("".join(rows[:CLI_ARTICLES]), encoding="utf-8")
    add(places.place("grouped"), str(source))
    places.clone("grouped", "told")
    tell(places.place("told"), str(source))
    killed_command(places.place("really_read"), str(few), 600)
    kinds: list[tuple[Trial, int, Path, str]] = [
        (Trial("add", places, partial(killed, add), lambda _: None), 40, source, "told"),
        (Trial("tell", places, partial(killed, tell), partial(places.clone, "grouped")), 20, source, "told"),
        (Trial("migrate", places, partial(killed, migrate), partial(places.older, "told")), 20, source, "told"),
        (Trial("command", places, killed_command, lambda _: None), 20, few, "really_read"),
    ]
    if isinstance(places, Databases):
        kinds.append((Trial("server", places, partial(killed_server, places), lambda _: None), 20, source, "told"))
    rng, weights = random.Random(seed), sum(weight for _, weight, _, _ in kinds)
    lines = ["| work killed | kills | times done, compared and begun anew | errors |", "|---|---:|---:|---:|"]
    for trial, weight, path, wanted in kinds:
        trial.run(round(kills * weight / weights), str(path), dump(places.place(wanted)), rng)
        lines.append(f"| {trial.name} | {trial.kills} | {trial.done} | 0 |")
        print(lines[-1], file=sys.stderr, flush=True)
    return lines


def write(section: str) -> None:
    """Puts the section in place of the one with its heading."""
    path = HERE / "DURABILITY.md"
    head = "# Durability\n\nWritten by `python benchmarks/durability.py --write`; what is done stands there."
    old = path.read_text(encoding="utf-8").split("\n## ")[1:] if path.exists() else []
    heading = section.partition("\n")[0]
    kept = [part for text in old if (part := f"## {text.strip()}").partition("\n")[0] != heading]
    path.write_text("\n\n".join([head, *sorted([*kept, section.strip()], reverse=True)]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
