"""What keeping costs: `add` beside `annotate` alone, how soon a search answers, how soon a library is open.

    python benchmarks/library.py [--articles 10000] [--folder FOLDER] [--ask] [--write]

The articles are short ones of `archive.py`. `annotate` and `add` run in processes of their own, in turns of a few
seconds each, so that what else the machine does weighs on both; they are compared by the processor time they take.
A line a minute says how far they are. A hundred articles more, added to what is there, show what a day costs.
`--folder` keeps what was made, and `--ask` asks the library of a folder without making one. `--write` puts the table
into `benchmarks/LIBRARY.md`.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from time import perf_counter, sleep

from archive import archive

from dragoman.store import open_store, parse_search

HERE = Path(__file__).parent
SEARCHES = (
    "commission", "government word", '"on Monday"', "the", "repor*", "commission -court", "actor:novini",
    "source:times observers", "after:2022-06 before:2022-09 minister", "date:2022-07",
)  # fmt: skip
LENGTH = 900  # characters; a short article
MORE = 100  # articles, as a day may bring
TURN = 5.0  # seconds


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
    place, rows = folder / "archive.library", archive(articles + MORE)
    made, more = folder / "archive.jsonl", folder / "more.jsonl"
    size = write_short(made, islice(rows, articles)) + write_short(more, rows)
    annotate, add = in_turns(*([*command, str(made)] for command in commands(folder, place)))
    annotate_more, add_more = in_turns(*([*command, str(more)] for command in commands(folder, place)))
    again = in_turns(["add", str(made), "--library", str(place)])[0]
    return [
        f"{articles} articles of at most {LENGTH} characters; processor seconds.",
        "",
        "| | |",
        "|---|---:|",
        f"| `annotate` | {annotate:.1f} |",
        f"| `add` | {add:.1f} |",
        f"| `add` / `annotate` | {add / annotate:.3f} |",
        f"| `annotate` of {MORE} more | {annotate_more:.1f} |",
        f"| `add` of {MORE} more | {add_more:.1f} |",
        f"| `add` of the same again | {again:.1f} |",
        f"| size of the library / size of the texts | {place.stat().st_size / size:.1f} |",
    ]


def commands(folder: Path, place: Path) -> tuple[list[str], list[str]]:
    return ["annotate", "-o", str(folder / "annotated.jsonl")], ["add", "--library", str(place)]


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


def write_short(path: Path, rows: Iterable[dict[str, str | None]]) -> int:
    """Writes rows of the archive with their texts cut at a sentence; how many bytes of text that are."""
    size = 0
    with path.open("w", encoding="utf-8") as out:
        for row in rows:
            text = str(row["text"])
            text = text if len(text) <= LENGTH else text[: text[:LENGTH].rfind(". ") + 1] or text[:LENGTH]
            size += len(text.encode())
            out.write(json.dumps({**row, "text": text}, ensure_ascii=False) + "\n")
    return size


def in_turns(*commands: list[str]) -> list[float]:
    """Processor seconds of each command; one runs while the others stand still."""
    running = {n: _started(command) for n, command in enumerate(commands)}
    for process in running.values():
        process.send_signal(signal.SIGSTOP)
    spent, began, minutes = [0.0] * len(commands), perf_counter(), 0
    while running:
        for n, process in list(running.items()):
            process.send_signal(signal.SIGCONT)
            if (done := _ended(process, TURN)) is None:
                process.send_signal(signal.SIGSTOP)
                spent[n] = _so_far(process.pid)
                continue
            del running[n]
            spent[n] = done
        if perf_counter() - began > 60 * (minutes + 1):
            minutes += 1
            print(f"{minutes} min:", *(f"{seconds:.1f}" for seconds in spent), file=sys.stderr, flush=True)
    return spent


def _ended(process: subprocess.Popen[bytes], seconds: float) -> float | None:
    """The processor seconds of a process that ends within `seconds`; None of one that goes on."""
    until = perf_counter() + seconds
    while perf_counter() < until:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            if status:
                raise SystemExit(f"a command ended with {os.waitstatus_to_exitcode(status)}")
            return usage.ru_utime + usage.ru_stime
        sleep(0.05)
    return None


def _so_far(pid: int) -> float:
    """Processor seconds of a process, where the system tells them (Linux)."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _started(arguments: list[str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "dragoman", *arguments]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=quiet, stderr=quiet, env={**os.environ, "OMP_NUM_THREADS": "1"})


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
