"""What keeping costs: `add` beside `annotate` alone, how soon a search answers, how soon a library is open.

    python benchmarks/library.py [--articles 10000] [--write]

The articles are short ones of `archive.py`. Both commands run in processes of their own and are compared by the
processor time they take, which other work on the machine does not change. `--write` puts the table into
`benchmarks/LIBRARY.md`.
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
from collections.abc import Callable
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        lines = measure(Path(folder), options.articles)
    text = "\n".join(lines) + "\n"
    print(text)
    if options.write:
        (HERE / "LIBRARY.md").write_text(
            f"# The library: what keeping costs\n\nWritten by `python benchmarks/library.py --write`.\n\n{text}",
            encoding="utf-8",
        )


def measure(folder: Path, articles: int) -> list[str]:
    made, place = folder / "archive.jsonl", folder / "archive.library"
    size = write_short(made, articles)
    annotate = seconds_of(["annotate", str(made), "-o", str(folder / "annotated.jsonl")])
    add = seconds_of(["add", str(made), "--library", str(place)])
    again = seconds_of(["add", str(made), "--library", str(place)])
    store = open_store(str(place))
    counts = store.counts()
    searched = {words: _median(lambda words=words: store.search(parse_search(words), 20)) for words in SEARCHES}  # type: ignore[misc]
    store.close()
    command = _median(lambda: run(["search", "commission", "--library", str(place)]), 5)
    rows = [
        ("`annotate`, processor seconds", f"{annotate:.1f}"),
        ("`add`, processor seconds", f"{add:.1f}"),
        ("`add` / `annotate`", f"{add / annotate:.3f}"),
        ("`add` of the same again, processor seconds", f"{again:.1f}"),
        ("open the library, ms", f"{_median(lambda: open_store(str(place)).close()) * 1000:.1f}"),
        (
            "the slowest search, ms",
            f"{max(searched.values()) * 1000:.1f} (`{max(searched, key=searched.__getitem__)}`)",
        ),
        ("the median search, ms", f"{statistics.median(searched.values()) * 1000:.1f}"),
        ("`dragoman search` from the shell, ms", f"{command * 1000:.0f}"),
        ("size of the library / size of the texts", f"{place.stat().st_size / size:.1f}"),
    ]
    head = f"{counts.articles} articles of at most {LENGTH} characters, {counts.stories} stories."
    return [head, "", "| | |", "|---|---:|", *(f"| {name} | {value} |" for name, value in rows)]


def write_short(path: Path, articles: int) -> int:
    """Writes the archive with texts cut at a sentence; how many bytes of text that are."""
    size = 0
    with path.open("w", encoding="utf-8") as out:
        for row in archive(articles):
            text = str(row["text"])
            text = text if len(text) <= LENGTH else text[: text[:LENGTH].rfind(". ") + 1] or text[:LENGTH]
            size += len(text.encode())
            out.write(json.dumps({**row, "text": text}, ensure_ascii=False) + "\n")
    return size


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
