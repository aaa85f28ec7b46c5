"""Speed and memory of the whole way, stage by stage, beside the bare spaCy parse of the same texts.

    python benchmarks/bench.py [--copies 100] [--write] [--profile]

The corpus are the English reports of `examples/`, each copied with other names and numbers, so that most
sentences are new and the cache of equal sentences gains what it gains on an archive with wire copies. The
desk and the bare parse (`nlp.pipe` over whole texts, as a plain user would run it) each run in a process of
their own, so that peak memory is theirs. `--write` puts the table into `benchmarks/RESULTS.md`; `--profile`
prints the functions that cost most instead.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import platform
import pstats
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random
from time import perf_counter
from types import ModuleType
from typing import Any, cast

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "examples"

# Where a stage is one function, its clock is put around that function of that module.
STAGES = (
    ("names", "dragoman.annotate.names", "find"),
    ("times", "dragoman.annotate.times", "find"),
    ("quantities", "dragoman.annotate.quantities", "find"),
    ("quotes", "dragoman.annotate.quotes", "find"),
    ("events", "dragoman.extract.events", "read"),
    ("claims", "dragoman.extract.claims", "find"),
    ("registers", "dragoman.extract.records", "find"),
)
ORDER = ("ingest", "parse", *(name for name, _, _ in STAGES), "stories", "reconcile", "publish")

# Used where no examples stand beside the code.
OWN_TEXT = (
    "Lisbon and Ankara sign fishing accord\n\nLISBON, March 3, 2022 - Portugal and Turkey signed an accord on fishing "
    "rights on Thursday after two years of talks, the ministry said. Foreign Minister Rui Almeida met his counterpart "
    'Kemal Aydin for six hours. "We have closed a long dispute," Almeida told reporters. The accord covers about 40 '
    "vessels and will enter into force in June.\n\nOpposition parties criticised the deal. They said that it gave away "
    "at least $12 million a year. Turkey had threatened to leave the talks last November."
)
NAMES = tuple(
    first + last
    for first in ("Ar", "Bel", "Cor", "Dav", "El", "Fen", "Gor", "Hal", "Is", "Jor", "Kal", "Lor", "Mar", "Nor", "Or")
    for last in ("an", "bek", "ci", "dor", "en", "gard", "ic", "land", "mir", "ov", "rick", "son", "ta", "ville")
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b")
_NUMBER = re.compile(
    r"\b[2-9]\d?\b(?! ?(?:January|February|March|April|May|June|July|August|September|October|Nov|Dec))"
)
_MONTHS_AND_DAYS = frozenset(
    ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December",
     "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "President", "Minister", "Defense",
     "Defence", "Foreign", "Secretary", "Prime", "Ministry", "Department"]
)  # fmt: skip


# ----------------------------------------------------------------- corpus


def corpus(copies: int) -> list[dict[str, str]]:
    """Rows of JSON Lines input. Every second name is changed: that leaves the parser real names to find."""
    texts = [text for text in _examples() if text.strip()] or [OWN_TEXT]
    rows = []
    for copy in range(copies):
        for number, text in enumerate(texts):
            altered = _altered(text, Random(f"{copy} {number}"))
            title, _, body = altered.partition("\n")
            rows.append(
                {"id": f"r{copy:05}-{number}", "title": title, "text": body.strip(), "published": "2022-01-29",
                 "source": f"paper{number}.example", "language": "en"}
            )  # fmt: skip
    return rows


def _examples() -> Iterator[str]:
    from dragoman.annotate.language import language_of

    for path in sorted(EXAMPLES.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        if language_of(text) == "en":
            yield text


def _altered(text: str, random: Random) -> str:
    swapped: dict[str, str] = {}

    def name(match: re.Match[str]) -> str:
        word = match[0]
        if word in _MONTHS_AND_DAYS:
            return word
        if word not in swapped:
            swapped[word] = random.choice(NAMES) if random.random() < 0.5 else word
        return swapped[word]

    return _NUMBER.sub(lambda _: str(random.randint(2, 98)), _NAME.sub(name, text))


# --------------------------------------------------------------- the parts


class Clock:
    """Seconds spent in each stage, put around functions from outside so that the code measured is the code shipped."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(ORDER, 0.0)

    def around(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*args: object, **options: object) -> object:
            started = perf_counter()
            try:
                return function(*args, **options)
            finally:
                self.seconds[stage] += perf_counter() - started

        return timed

    def iterating(self, stage: str, items: Iterable[Any]) -> Iterator[Any]:
        iterator = iter(items)
        end = object()
        advance = self.around(stage, lambda: next(iterator, end))
        while (item := advance()) is not end:
            yield item


def run_desk(path: str) -> dict[str, object]:
    """The main path on `path`, with a clock around each stage."""
    from importlib import import_module

    from dragoman import desk as desk_module
    from dragoman.annotate.parsing import SpacyParser
    from dragoman.publish import html, markdown

    clock = Clock()
    for stage, module_name, entry in STAGES:
        module: ModuleType = import_module(module_name)
        vars(module)[entry] = clock.around(stage, getattr(module, entry))
    names = vars(desk_module)
    plain_ingest = names["ingest"]
    names["ingest"] = lambda paths, **asked: clock.iterating("ingest", plain_ingest(paths, **asked))
    vars(names["stories"])["group"] = clock.around("stories", names["stories"].group)
    names["reconcile"] = clock.around("reconcile", names["reconcile"])
    names["summarise"] = clock.around("publish", names["summarise"])

    loading = perf_counter()
    parser = SpacyParser()
    loaded = perf_counter() - loading
    desk = desk_module.Desk(cast("Any", clock.around("parse", parser)))
    started = perf_counter()
    accounts = desk.brief([path])
    for render in (markdown.render, html.render):
        clock.around("publish", render)(accounts, desk.articles)
    total = perf_counter() - started
    sentences = [a.article.text[s.start : s.end] for a in desk.articles.values() for s in a.sentences]
    return {
        "total": total,
        "load": loaded,
        "articles": len(desk.articles),
        "sentences": len(sentences),
        "distinct": len(set(sentences)),
        "stories": len(accounts),
        "seconds": clock.seconds,
        "memory": _peak_megabytes(),
    }


def run_spacy(path: str) -> dict[str, object]:
    """What a user of spaCy would write: whole texts through `nlp.pipe`, every component of the pipeline."""
    import spacy

    from dragoman.annotate import DEFAULT_PIPELINE

    with Path(path).open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    loading = perf_counter()
    nlp = spacy.load(DEFAULT_PIPELINE)
    loaded = perf_counter() - loading
    started = perf_counter()
    tokens = sentences = 0
    for doc in nlp.pipe(texts):
        tokens += len(doc)
        sentences += sum(1 for _ in doc.sents)
    total = perf_counter() - started
    return {
        "total": total,
        "load": loaded,
        "articles": len(texts),
        "sentences": sentences,
        "tokens": tokens,
        "memory": _peak_megabytes(),
    }


def _peak_megabytes() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024) if sys.platform == "darwin" else peak / 1024


PARTS: dict[str, Callable[[str], dict[str, object]]] = {"desk": run_desk, "spacy": run_spacy}


# ---------------------------------------------------------------- the table


def table(desk: dict[str, Any], spacy: dict[str, Any]) -> str:
    total, bare = desk["total"], spacy["total"]
    measured = (
        f"{desk['articles']} articles, {desk['sentences']} sentences ({desk['distinct']} distinct), "
        f"{spacy['tokens']} tokens, {desk['stories']} stories; one process; "
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}."
    )
    lines = [
        measured,
        "",
        "| | dragoman | bare spaCy parse |",
        "|---|---:|---:|",
        f"| seconds | {total:.1f} | {bare:.1f} |",
        f"| articles a second | {desk['articles'] / total:.1f} | {spacy['articles'] / bare:.1f} |",
        f"| sentences a second | {desk['sentences'] / total:.0f} | {spacy['sentences'] / bare:.0f} |",
        f"| peak memory, MB | {desk['memory']:.0f} | {spacy['memory']:.0f} |",
        f"| seconds to load the pipeline | {desk['load']:.1f} | {spacy['load']:.1f} |",
        "",
        "| stage | seconds | share | of the bare parse |",
        "|---|---:|---:|---:|",
    ]
    seconds: dict[str, float] = dict(desk["seconds"])
    seconds["the rest"] = total - sum(seconds.values())  # sentences, languages, joining
    lines += [
        f"| {stage} | {spent:.2f} | {spent / total:.1%} | {spent / bare:.1%} |" for stage, spent in seconds.items()
    ]
    return "\n".join(lines)


def main() -> None:
    options = argparse.ArgumentParser(description="Speed and memory of the whole way, stage by stage.")
    options.add_argument("--copies", type=int, default=100, help="copies of each example report")
    options.add_argument("--write", action="store_true", help="write benchmarks/RESULTS.md")
    options.add_argument("--profile", action="store_true", help="print the functions that cost most")
    options.add_argument("--part", choices=tuple(PARTS), help=argparse.SUPPRESS)
    options.add_argument("--input", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.part:
        print(json.dumps(PARTS[chosen.part](chosen.input)))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in corpus(chosen.copies)), encoding="utf-8")
        if chosen.profile:
            _profile(str(path))
            return
        spacy, desk = (_in_own_process(part, str(path)) for part in ("spacy", "desk"))
    result = table(desk, spacy)
    print(result)
    if chosen.write:
        head = (
            "# Speed and memory\n\nWritten by `python benchmarks/bench.py --write`; what is measured stands there.\n\n"
        )
        page = HERE / "RESULTS.md"
        rest = re.search(r"^##? (?!Speed and memory).*", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        page.write_text(head + result + "\n" + (f"\n{rest[0]}" if rest else ""), encoding="utf-8")


def _in_own_process(part: str, path: str) -> dict[str, Any]:
    command = [sys.executable, __file__, "--part", part, "--input", path]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return cast("dict[str, Any]", json.loads(done.stdout.splitlines()[-1]))


def _profile(path: str) -> None:
    profiler = cProfile.Profile()
    profiler.runcall(run_desk, path)
    pstats.Stats(profiler).sort_stats("tottime").print_stats("dragoman", 40)


if __name__ == "__main__":
    main()
