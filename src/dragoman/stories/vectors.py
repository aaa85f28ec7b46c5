"""Evidence of many articles -> weighted vectors, and the likeness of two of them.

A word weighs by how rare it is among reports: its share in the batch, blended with the share expected from
writing at large (`PRIOR` articles' worth of it). Likeness is the cosine of the vectors plus how much of each
one's headline stands in the other. Both parts are sums over words, so the likeness of two groups of
articles follows from the sums of their vectors.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dragoman.stories.evidence import Profile
from dragoman.stories.words import expected_share

PRIOR = 500  # articles' worth of the background
WIDEST = 40  # articles that a theme counts for beside the background
SHARPNESS = 2.5  # power of the rarity: a name shared outweighs ten words of the trade
HEADLINE_SHARPNESS = 1.5
HEADLINE_WEIGHT = 0.15
KINDS = {"p": 2.0, "l": 2.0, "n": 2.0}  # what words in names weigh beside plain words and states
KEPT = 250  # heaviest words of an article that are compared

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Vectors:
    """Rows of a sparse matrix: article i has the words `terms[starts[i]:starts[i + 1]]`, in order, with three
    columns of `weights`: the word's part in the unit vector, its part in the headline, and 1 for being there.
    `days` is NaN where the day is not known.
    """

    ids: tuple[str, ...]
    vocabulary: tuple[str, ...]
    rarity: Floats
    starts: Ints
    terms: Ints
    weights: Floats
    days: Floats

    def row(self, i: int) -> tuple[Ints, Floats]:
        return self.terms[self.starts[i] : self.starts[i + 1]], self.weights[self.starts[i] : self.starts[i + 1]]


def rarities(articles: Sequence[Profile]) -> dict[str, float]:
    """How much the presence of a word says: minus the logarithm of the share of reports that hold it."""
    found: Counter[str] = Counter()
    expected: dict[str, float] = {}
    for article in articles:
        for word in article.words:
            found[word] += 1
            share = expected_share(word, article.language)
            expected[word] = max(share, expected.get(word, 0.0))
    # A theme of a thousand reports is one happening told a thousand times: what all its reports hold is its matter.
    part = min(1.0, WIDEST / max(1, len(articles)))
    total = math.log(part * len(articles) + PRIOR)
    return {word: max(0.0, total - math.log(max(1.0, part * n) + PRIOR * expected[word])) for word, n in found.items()}


def vectors_of(articles: Sequence[Profile]) -> Vectors:
    rarity = rarities(articles)
    vocabulary = tuple(sorted(rarity))
    number = {word: n for n, word in enumerate(vocabulary)}
    starts, terms, weights = [0], [], []
    for article in articles:
        chosen, row = _row(article, rarity)
        terms += [number[word] for word in chosen]
        weights.append(row)
        starts.append(len(terms))
    return Vectors(
        ids=tuple(article.id for article in articles),
        vocabulary=vocabulary,
        rarity=np.array([rarity[word] for word in vocabulary], dtype=np.float64),
        starts=np.array(starts, dtype=np.int64),
        terms=np.array(terms, dtype=np.int64),
        weights=np.concatenate(weights) if weights else np.zeros((0, 3)),
        days=np.array([math.nan if a.day is None else a.day for a in articles], dtype=np.float64),
    )


def _row(article: Profile, rarity: dict[str, float]) -> tuple[list[str], Floats]:
    """The words kept of one article, in alphabetical order, and their three weights."""
    scored = {
        word: KINDS.get(kind, 1.0) * (1 + math.log(n)) * rarity[word] ** SHARPNESS
        for word, n, kind in zip(article.words, article.counts, article.kinds, strict=True)
    }
    kept = sorted(sorted(scored, key=lambda word: (-scored[word], word))[:KEPT])
    row = np.zeros((len(kept), 3))
    row[:, 0] = [scored[word] for word in kept]
    row[:, 0] /= np.linalg.norm(row[:, 0]) or 1.0
    headline = {word: rarity[word] ** (2 * HEADLINE_SHARPNESS) for word in sorted(article.headline)}
    total = sum(headline.values()) or 1.0
    row[:, 1] = [headline.get(word, 0.0) / total for word in kept]
    row[:, 2] = 1.0
    return kept, row


def likeness(a: Floats, b: Floats) -> Floats:
    """Word by word likeness of aligned weights (rows of three columns); its sum is the likeness."""
    words = a[..., 0] * b[..., 0]
    headlines = (a[..., 1] * b[..., 2] + a[..., 2] * b[..., 1]) / 2
    return np.asarray(words + HEADLINE_WEIGHT * headlines)
