"""In how many weeks words come up in an archive -> which of them link articles.

What an archive has in common (its leaders, its trade, the phrases of its outlets) shows by coming up week after week.
A word of more than `RETURNS` weeks links no articles of different days. Among those of the same days it depends on how
dense the archive is: where fifty things happen a week the name of a region comes up in every other week and still tells
one of them from the rest. So the `bound` there is taken from the archive: of the words that are compared in an article
only the `TELLING` part that comes up in the fewest weeks links it.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Iterable
from hashlib import blake2b

RETURNS = 20  # weeks
TELLING = 0.14  # measured on made archives of 1,000 to 100,000 articles: the same part is best at every size
DENSE = 8_000  # articles; in a smaller archive the bound is `RETURNS`
SAMPLED = 64  # articles whose words tell the bound
STEP = 1.25  # of one bound to the next, so that an archive that grows seldom passes from one to another


def sampled(articles: Collection[str]) -> list[str]:
    """The articles of an archive whose words tell its bound: by chance, and the same ones whatever the order. None of a
    small archive.
    """
    return heapq.nsmallest(SAMPLED, articles, key=_shuffled) if len(articles) >= DENSE else []


def _shuffled(article: str) -> bytes:
    return blake2b(article.encode(), digest_size=8).digest()


def bound(weeks: Iterable[int]) -> int:
    """The weeks of more than which a word links no two articles; `weeks` has an entry for each compared word of each of
    the `sampled` articles.
    """
    least_first = sorted(weeks)
    usual = least_first[int(TELLING * len(least_first))] if least_first else 0
    steps = round(math.log(max(usual, RETURNS) / RETURNS, STEP))
    return int(RETURNS * STEP**steps)


def level(weeks: int, most: int) -> int:
    """0 for a word that links articles of any days, 1 for one that links those of the same days, 2 for none; `most` is
    the archive's bound.
    """
    return (weeks > RETURNS) + (weeks > most)
