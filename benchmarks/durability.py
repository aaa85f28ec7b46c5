"""Kills a library's writers at random moments and looks whether it stays whole.

    python benchmarks/durability.py [--kills 200] [--seed 1] [--write]

Four kinds of work are killed by SIGKILL, each in a process of its own: `add` through the command line, with the real
pipeline; `add` with a parser that knows no grammar (most of its time is keeping, so most kills hit a write); telling
the stories; and the migration of an older library. After each kill `check` must find nothing, and the next run takes
the work up; when it is done, every table must hold what a library holds that nobody killed (times of coming in aside).
`--write` puts the figures into `benchmarks/DURABILITY.md`.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from archive import archive

from dragoman.desk import Desk
from dragoman.library import Library
from dragoman.model import Parse, Token
from dragoman.store import TABLES
from dragoman.store.checking import check
from dragoman.store.sqlite import SqliteStore

HERE = Path(__file__).parent
ARTICLES = 150
CLI_ARTICLES = 40
TIMES = {"article": ("added",), "version": ("added",)}  # columns that say when, which no two runs share


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
    store = SqliteStore(place, write=True)
    with store.writing("add", 60, lambda _: None):
        Library(store, Desk(WordParser()), "words").add([source])
    store.close()


def tell(place: str, _source: str) -> None:
    store = SqliteStore(place, write=True)
    with store.writing("tell", 60, lambda _: None):
        Library(store, Desk(WordParser()), "words").tell()
    store.close()


def migrate(place: str, _source: str) -> None:
    SqliteStore(place, write=True).close()


def dump(place: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, without what differs from run to run."""
    store = SqliteStore(place)
    kept = {}
    for table, columns in TABLES.items():
        left = [i for i, column in enumerate(columns) if column not in TIMES.get(table, ())]
        kept[table] = sorted(tuple(row[i] for i in left) for row in store.rows(table))
    store.close()
    return kept


def errors(place: str) -> list[str]:
    """What `check` finds once the next run has opened the place (which migrates it)."""
    store = SqliteStore(place, write=True)
    found = list(check(store))
    store.close()
    return found


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


def older(whole: str, place: str) -> None:
    """A library of the first schema with the articles of `whole`."""
    new, old = SqliteStore(whole), SqliteStore(place, write=True, migrate_to=1)
    with old.transaction():
        for table in ("setting", "article", "version", "annotation"):
            old.insert_rows(table, new.rows(table))
        old.reindex()
    new.close()
    old.close()


class Trial:
    """One kind of work, killed again and again; each time it is done it begins anew."""

    def __init__(
        self, name: str, folder: Path, work: Callable[[str, str, float], bool], begin: Callable[[str], object]
    ) -> None:
        self.name, self.folder, self.work, self.begin = name, folder, work, begin
        self.place = str(folder / f"{name}.library")
        self.duration = 1.0
        self.kills = self.done = 0

    def run(self, kills: int, source: str, wanted: dict[str, Any], rng: random.Random) -> None:
        self.restart()
        while self.kills < kills:
            before = time.monotonic()
            if self.work(self.place, source, rng.uniform(0, self.duration)):
                self.kills += 1
                # Only a place where nothing was made yet may hold nothing.
                if found := errors(self.place) if Path(self.place).exists() else []:
                    raise SystemExit(f"{self.name}: after kill {self.kills}: {found[:5]}")
            else:
                self.duration = max(0.05, (self.duration + time.monotonic() - before) / 2)
                self.finish(source, wanted)
        self.finish(source, wanted)

    def finish(self, source: str, wanted: dict[str, Any]) -> None:
        self.work(self.place, source, 600)
        if self.name == "migrate":
            add(self.place, source)
        if self.name in ("add", "migrate"):
            tell(self.place, source)
        found, got = errors(self.place), dump(self.place)
        different = [table for table in TABLES if got[table] != wanted[table]]
        if found or different:
            raise SystemExit(f"{self.name}: after {self.kills} kills: {found[:5]}, other rows in {different}")
        self.done += 1
        self.restart()

    def restart(self) -> None:
        for path in self.folder.glob(f"{self.name}.library*"):
            path.unlink()
        self.begin(self.place)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        lines = trials(Path(folder), options.kills, options.seed)
    text = "\n".join(lines) + "\n"
    print(text)
    if options.write:
        head = "# Durability\n\nWritten by `python benchmarks/durability.py --write`; what is done stands there.\n\n"
        (HERE / "DURABILITY.md").write_text(head + text, encoding="utf-8")


def trials(folder: Path, kills: int, seed: int) -> list[str]:
    source, few = folder / "archive.jsonl", folder / "few.jsonl"
    rows = [json.dumps(row) + "\n" for row in archive(ARTICLES)]
    source.write_text("".join(rows), encoding="utf-8")
    few.write_text("".join(rows[:CLI_ARTICLES]), encoding="utf-8")
    whole, grouped, real = (str(folder / f"{name}.whole") for name in ("told", "grouped", "real"))
    add(whole, str(source))
    shutil.copy(whole, grouped)
    tell(whole, str(source))
    killed_command(real, str(few), 600)
    shares = Counter(add=kills * 45 // 100, tell=kills * 20 // 100, migrate=kills * 20 // 100)
    shares["command"] = kills - shares.total()
    kinds: list[tuple[Trial, str, str]] = [
        (Trial("add", folder, partial(killed, add), lambda _: None), str(source), whole),
        (Trial("tell", folder, partial(killed, tell), partial(shutil.copy, grouped)), str(source), whole),
        (Trial("migrate", folder, partial(killed, migrate), partial(older, whole)), str(source), whole),
        (Trial("command", folder, killed_command, lambda _: None), str(few), real),
    ]
    rng = random.Random(seed)
    lines = ["| work killed | kills | times done, compared and begun anew | errors |", "|---|---:|---:|---:|"]
    for trial, path, wanted in kinds:
        trial.run(shares[trial.name], path, dump(wanted), rng)
        lines.append(f"| {trial.name} | {trial.kills} | {trial.done} | 0 |")
        print(lines[-1], file=sys.stderr)
    return lines


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
