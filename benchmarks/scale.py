"""Quality, seconds and memory of grouping at several sizes of a made archive (annotation is left out).

python benchmarks/scale.py 1000 10000
"""

from __future__ import annotations

import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations

from archive import archive

from dragoman.annotate.sentences import split
from dragoman.model import Annotated, Article, Sentence
from dragoman.stories import group


def light(row: dict[str, str]) -> Annotated:
    """An article with its sentences, without a parse."""
    spans = [span for block in split(row["text"]) for span in block]
    article = Article(id=row["id"], text=row["text"], published=row["published"], language="en")
    return Annotated(article, tuple(Sentence(span.start, span.end) for span in spans))


def b_cubed(gold: dict[str, str], system: dict[str, str]) -> float:
    both, golds, systems = Counter((gold[i], system[i]) for i in gold), Counter(gold.values()), Counter(system.values())
    precision = sum(n * n / systems[s] for (_, s), n in both.items()) / len(gold)
    recall = sum(n * n / golds[g] for (g, _), n in both.items()) / len(gold)
    return 2 * precision * recall / (precision + recall)


def pairs(groups: Iterable[Iterable[str]]) -> set[tuple[str, str]]:
    return {pair for members in groups for pair in combinations(sorted(members), 2)}


def main() -> None:
    for size in map(int, sys.argv[1:] or ["1000", "10000"]):
        rows = list(archive(size))
        articles = [light(row) for row in rows]
        start = time.perf_counter()
        stories = group(articles)
        seconds = time.perf_counter() - start
        system = {article: story.id for story in stories for article in story.articles}
        lineages: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            lineages[row["lineage"]].append(row["id"])
        gold, found = pairs(lineages.values()), pairs(line for story in stories for line in story.lineages)
        f1 = 2 * len(gold & found) / max(1, len(gold) + len(found))
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        score = b_cubed({row["id"]: row["story"] for row in rows}, system)
        print(f"{size:7} articles  {seconds:7.1f} s  {megabytes:6.0f} MB  B-cubed {score:.3f}  lineage pairs {f1:.3f}")


if __name__ == "__main__":
    main()
