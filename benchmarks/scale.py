"""Quality, seconds and memory of grouping and lineages at several sizes of a made archive.

    python benchmarks/scale.py 1000 10000 100000 [--peer 1000 --peer 10000] [--write]

What comes before grouping is done but not timed, and without the parser: articles are read by `ingest` (marks,
datelines, credits), cut into sentences, and what stands in quotation marks is marked; names are not. Each size runs in
a process of its own, so that peak memory is its own (the articles themselves are in it). Seconds are of one processor:
`grouping` reads what speaks for a happening out of the texts and finds the stories, which is what the peer does; the
seconds after it are of `stories.group`, which does that and then aligns the texts of each story for its lineages.
`100 more` is the time to place the last hundred articles beside all the others and to make the stories that changed
whole, from a process of its own. The peer is scikit-learn:
tf-idf, average link on cosine distance, at the threshold that is best for it at 1,000. Tables and libraries are loaded
before anything is measured.
"""

from __future__ import annotations

import argparse
import json
import math
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from time import process_time
from typing import Any

from archive import archive

from dragoman import stories
from dragoman.annotate.quotation import paragraphs, quoted
from dragoman.annotate.sentences import split
from dragoman.ingest import ingest
from dragoman.model import Annotated, Article, Quote, Sentence, Story

RESULTS = Path(__file__).parent / "RESULTS.md"
HEADING = "# Stories and lineages by size"
PEER_DISTANCE = 0.75
LAST = 100
WARM = 200


@dataclass
class Figures:
    size: int
    stories: int
    grouping: float
    megabytes: float
    b_cubed: float
    seconds: float | None = None
    lineage_pairs: float | None = None
    largest: int = 0


@dataclass
class Later:
    seconds: float
    same: bool


def light(article: Article) -> Annotated:
    """An article with its sentences and its direct quotations, without a parse."""
    blocks = enumerate(split(article.text))
    sentences = tuple(Sentence(span.start, span.end, None, number) for number, block in blocks for span in block)
    marked = quoted(article.text, paragraphs(sentences))
    quotes = tuple(Quote(found.start, found.end, direct=True) for found in marked if found.words > 3)
    return Annotated(article, sentences, quotes=quotes)


def read(path: str) -> Iterator[Annotated]:
    return (light(article) for article in ingest([path]) if isinstance(article, Article))


def b_cubed(gold: dict[str, str], system: dict[str, str]) -> float:
    both, golds, systems = Counter((gold[i], system[i]) for i in gold), Counter(gold.values()), Counter(system.values())
    precision = sum(n * n / systems[s] for (_, s), n in both.items()) / len(gold)
    recall = sum(n * n / golds[g] for (g, _), n in both.items()) / len(gold)
    return 2 * precision * recall / (precision + recall)


def pairs_f1(gold: dict[str, str], lines: Iterable[tuple[str, ...]]) -> float:
    """F1 over pairs of articles of one lineage, counted without listing them."""
    system = {article: f"{n}" for n, line in enumerate(lines) for article in line}
    both = Counter((gold[i], system[i]) for i in gold)
    hits, wanted, found = (
        sum(math.comb(n, 2) for n in counts.values())
        for counts in (both, Counter(gold.values()), Counter(system.values()))
    )
    return 2 * hits / max(1, wanted + found)


def ours(path: str) -> Figures:
    articles = list(read(path))
    stories.tell(articles[:WARM])
    started = process_time()
    stories.tell(articles)
    grouping = process_time() - started
    started = process_time()
    found = stories.group(articles)
    seconds = process_time() - started
    megabytes = _peak_megabytes()
    truth = {i: (row["story"], row["lineage"]) for i, row in _truth(path)}
    lines = [line for story in found for line in story.lineages]
    return Figures(
        size=len(articles),
        stories=len(found),
        grouping=grouping,
        megabytes=megabytes,
        b_cubed=b_cubed({i: story for i, (story, _) in truth.items()}, _by_article(found)),
        seconds=seconds,
        lineage_pairs=pairs_f1({i: lineage for i, (_, lineage) in truth.items()}, lines),
        largest=max(map(len, lines)),
    )


def later(path: str) -> Later:
    """Seconds to add the last hundred to the rest, and whether the stories are those of the whole."""
    by_id = {annotated.article.id: annotated for annotated in read(path)}
    profiles = [stories.profile(annotated) for annotated in by_id.values()]
    shelf = stories.Memory()
    shelf.add(profiles[:-LAST])
    known = {told.articles for told in shelf.stories()}
    last = list(by_id.values())[-LAST:]
    started = process_time()
    change = shelf.add([stories.profile(annotated) for annotated in last])
    for theme in change.themes:
        for told in (story for story in theme.stories if story.articles not in known):
            stories.with_lineages(told, [by_id[name] for name in told.articles])
    seconds = process_time() - started
    same = {s.articles for s in shelf.stories()} == {s.articles for s in stories.tell(by_id.values())}
    return Later(seconds, same)


def peer(path: str) -> Figures:
    from sklearn.cluster import AgglomerativeClustering
    from sklearn.feature_extraction.text import TfidfVectorizer

    truth = dict(_truth(path))
    texts = [f"{row['title'] or ''} {row['text']}" for row in truth.values()]
    TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(texts[:WARM])
    started = process_time()
    vectors = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(texts)
    distances = 1 - (vectors @ vectors.T).toarray()
    link = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=PEER_DISTANCE
    )
    labels = link.fit_predict(distances)
    seconds = process_time() - started
    system = {article: str(label) for article, label in zip(truth, labels, strict=True)}
    score = b_cubed({i: row["story"] for i, row in truth.items()}, system)
    return Figures(len(truth), len(set(system.values())), seconds, _peak_megabytes(), score)


def _truth(path: str) -> Iterator[tuple[str, dict[str, str]]]:
    with Path(path).open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield row["id"], row


def _by_article(found: Iterable[Story]) -> dict[str, str]:
    return {article: story.id for story in found for article in story.articles}


def _peak_megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


PARTS: dict[str, Callable[[str], Figures | Later]] = {"ours": ours, "later": later, "peer": peer}


def measured(parts: Sequence[str], size: int) -> list[dict[str, Any]]:
    """The figures of some parts at one size, each from a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.jsonl"
        with path.open("w", encoding="utf-8") as out:
            for row in archive(size):
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        return [_run(part, path) for part in parts]


def _run(part: str, path: Path) -> dict[str, Any]:
    command = [sys.executable, __file__, "--part", part, "--input", str(path)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def table(runs: list[tuple[Figures, Later]], peers: list[Figures]) -> str:
    lines = [
        "| articles | stories | grouping, s | + lineages | peak MB | B-cubed | lineage pairs | largest | 100 more, s |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {f.size:,} | {f.stories:,} | {f.grouping:.2f} | {f.seconds:.1f} | {f.megabytes:.0f} | {f.b_cubed:.3f} "
        f"| {f.lineage_pairs:.3f} | {f.largest} | {_told(after)} |"
        for f, after in runs
    ]
    lines += [
        f"| {f.size:,}, scikit-learn | {f.stories:,} | {f.grouping:.2f} | - | {f.megabytes:.0f} | {f.b_cubed:.3f} "
        "| - | - | - |"
        for f in peers
    ]
    for (one, _), (other, _) in pairwise(runs):
        grouping, seconds = (
            math.log(later / earlier) / math.log(other.size / one.size)
            for earlier, later in ((one.grouping, other.grouping), (one.seconds or 0, other.seconds or 0))
        )
        grew = f"grouping grows with the power {grouping:.2f} of the size, with lineages {seconds:.2f}"
        lines += ["", f"From {one.size:,} to {other.size:,} articles the time of {grew}."]
    return "\n".join(lines)


def _told(after: Later) -> str:
    return f"{after.seconds:.1f}" + ("" if after.same else " (not the stories of the whole)")


def write(result: str) -> None:
    """Puts the section into RESULTS.md, which `bench.py` begins."""
    page = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
    before = page.partition(HEADING)[0].rstrip()
    note = "Written by `python benchmarks/scale.py SIZES --write`; what is measured, and what is not, stands there."
    RESULTS.write_text(f"{before}\n\n{HEADING}\n\n{note}\n\n{result}\n", encoding="utf-8")


def main() -> None:
    options = argparse.ArgumentParser(description="Grouping and lineages at several sizes of a made archive.")
    options.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000])
    options.add_argument("--peer", action="append", type=int, default=[], help="sizes for scikit-learn")
    options.add_argument("--write", action="store_true", help="write the table into benchmarks/RESULTS.md")
    options.add_argument("--part", choices=tuple(PARTS), help=argparse.SUPPRESS)
    options.add_argument("--input", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.part:
        print(json.dumps(asdict(PARTS[chosen.part](chosen.input))))
        return
    runs = [(Figures(**one), Later(**after)) for one, after in (measured(["ours", "later"], n) for n in chosen.sizes)]
    result = table(runs, [Figures(**one) for n in chosen.peer for one in measured(["peer"], n)])
    print(result)
    if chosen.write:
        write(result)


if __name__ == "__main__":
    main()
