"""What keeping costs: `add` beside `annotate` alone, how soon a search answers, how soon a library is open.

    python benchmarks/library.py [--articles 10000] [--folder FOLDER] [--ask] [--write]

The articles are short ones of `archive.py`. They come a thousand at a time: each thousand is annotated alone and then
added to the library that holds those before it (or the other way round, in turn), so that what else the machine does
weighs on both. Commands run in processes of their own and are compared by the processor time they take. A line is
printed for each thousand. `--folder` keeps what was made, and `--ask` asks the library of a folder without making one.
`--write` puts the table into `benchmarks/LIBRARY.md`.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from time import perf_counter

from archive import archive

from dragoman.store import open_store, parse_search

HERE = Path(__file__).parent
SEARCHES = (
    "commission", "government word", '"on Monday"', "the", "repor*", "commission -court", "actor:novini",
    "source:times observers", "after:2022-06 before:2022-09 minister", "date:2022-07",
)  # fmt: skip
LENGTH = 900  # characters; a short article
AT_A_TIME = 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--ask", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        folder = options.folder or Path(passing)
        folder.mkdir(exist_ok=True)
        costs = [] if options.ask else keep(folder, options.articles)
        lines = [*costs, *ask(folder)]
    text = "\n".join(lines) + "\n"
    print(text)
    if options.write:
        (HERE / "LIBRARY.md").write_text(
            f"# The library: what keeping costs\n\nWritten by `python benchmarks/library.py --write`.\n\n{text}",
            encoding="utf-8",
        )


def keep(folder: Path, articles: int) -> list[str]:
    """Makes the library of `folder`; the lines of what that costs."""
    place = str(folder / "archive.library")
    size, spent = 0, {"annotate": 0.0, "add": 0.0}
    for n, (path, bytes_of_text) in enumerate(write_short(folder, articles)):
        size += bytes_of_text
        taken = {}
        for command in ("annotate", "add") if n % 2 else ("add", "annotate"):
            to = ["--library", place] if command == "add" else ["-o", str(folder / "annotated.jsonl")]
            taken[command] = seconds_of([command, str(path), *to])
            spent[command] += taken[command]
        ratio, whole = taken["add"] / taken["annotate"], spent["add"] / spent["annotate"]
        print(
            f"{n + 1}: annotate {taken['annotate']:.1f}, add {taken['add']:.1f}: {ratio:.3f}; all: {whole:.3f}",
            file=sys.stderr,
            flush=True,
        )
    again = seconds_of(["add", str(folder / "0.jsonl"), "--library", place])
    return [
        f"{articles} articles of at most {LENGTH} characters, {AT_A_TIME} at a time.",
        "",
        "| | |",
        "|---|---:|",
        f"| `annotate`, processor seconds | {spent['annotate']:.1f} |",
        f"| `add`, processor seconds | {spent['add']:.1f} |",
        f"| `add` / `annotate` | {spent['add'] / spent['annotate']:.3f} |",
        f"| of the last {AT_A_TIME} | {ratio:.3f} |",
        f"| `add` of {AT_A_TIME} that are there, processor seconds | {again:.1f} |",
        f"| size of the library / size of the texts | {Path(place).stat().st_size / size:.1f} |",
    ]


def ask(folder: Path) -> list[str]:
    """How soon the library of `folder` answers."""
    place = str(folder / "archive.library")
    store = open_store(place)
    counts = store.counts()
    searched = {words: _median(lambda words=words: store.search(parse_search(words), 20)) for words in SEARCHES}  # type: ignore[misc]
    store.close()
    command = _median(lambda: run(["search", "commission", "--library", place]), 5)
    slowest = max(searched, key=searched.__getitem__)
    return [
        f"| articles, stories | {counts.articles}, {counts.stories} |",
        f"| open the library, ms | {_median(lambda: open_store(place).close()) * 1000:.1f} |",
        f"| the slowest search, ms | {searched[slowest] * 1000:.1f} (`{slowest}`) |",
        f"| the median search, ms | {statistics.median(searched.values()) * 1000:.1f} |",
        f"| `dragoman search` from the shell, ms | {command * 1000:.0f} |",
    ]


def write_short(folder: Path, articles: int) -> Iterator[tuple[Path, int]]:
    """Writes the archive with texts cut at a sentence, in files of a thousand; each with its bytes of text."""
    rows = archive(articles)
    for n in range(-(-articles // AT_A_TIME)):
        path, size = folder / f"{n}.jsonl", 0
        with path.open("w", encoding="utf-8") as out:
            for row in islice(rows, AT_A_TIME):
                text = str(row["text"])
                text = text if len(text) <= LENGTH else text[: text[:LENGTH].rfind(". ") + 1] or text[:LENGTH]
                size += len(text.encode())
                out.write(json.dumps({**row, "text": text}, ensure_ascii=False) + "\n")
        yield path, size


def seconds_of(arguments: list[str]) -> float:
    """Processor seconds of one command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(arguments)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def run(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "dragoman", *arguments]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "OMP_NUM_THREADS": "1"})


def _median(work: Callable[[], object], times: int = 21) -> float:
    taken = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
