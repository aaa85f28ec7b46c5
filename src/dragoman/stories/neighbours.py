"""Vectors -> for each article the articles that may tell the same happening, with how alike they are.

Candidates come from inverted lists, rarest words first, until a fixed number of entries is read: the work an article
costs does not grow with the theme. In a small theme every two articles are compared instead (`allpairs`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from dragoman.stories.vectors import Floats, Ints, Vectors, likeness

ENTRIES_READ = 20_000  # of inverted lists, an article
MOST = 60  # neighbours kept
COPY = 0.6  # likeness of copies
COPIES = 15  # of them kept
LEAST = 0.01  # likeness below this is chance

SAME_DAYS, NEAR = 3.0, 0.5  # reports of the same few days: up to so much more alike
SAME_SEASON, FAR = 30.0, 0.3  # months apart: up to so much less


@dataclass(frozen=True, slots=True)
class Neighbours:
    """`found[i]` are the neighbours of article i, the most alike first; `scores[i]` how alike."""

    found: tuple[Ints, ...]
    scores: tuple[Floats, ...]


def neighbours_of(vectors: Vectors) -> Neighbours:
    found, scores = [], []
    for candidates, exact in _compared(vectors):
        order = np.lexsort((candidates, -exact))
        order = order[exact[order] >= LEAST]
        copies = exact[order] >= COPY  # a wire printed a hundred times must not hide the other reports
        kept = order[
            np.sort(np.concatenate([np.flatnonzero(copies)[:COPIES], np.flatnonzero(~copies)[: MOST - COPIES]]))
        ]
        found.append(candidates[kept])
        scores.append(exact[kept])
    return Neighbours(tuple(found), tuple(scores))


def _compared(vectors: Vectors) -> Iterator[tuple[Ints, Floats]]:
    """For each article in turn those that it is compared with and how alike they are."""
    count = len(vectors.ids)
    lists = _InvertedLists(vectors)
    scratch = np.zeros((len(vectors.vocabulary), 3))
    for i in range(count):
        candidates = lists.candidates(i)
        exact = likeness_to(vectors.row(i), [vectors.row(j) for j in candidates], scratch)
        yield candidates, exact * nearness(np.abs(vectors.days[candidates] - vectors.days[i]))


def likeness_to(row: tuple[Ints, Floats], others: list[tuple[Ints, Floats]], scratch: Floats) -> Floats:
    """The likeness of one sparse row to each of `others`. `scratch` is all zeros before and after."""
    if not others:
        return np.zeros(0)
    terms, weights = row
    scratch[terms] = weights
    ends = np.cumsum([len(t) for t, _ in others])
    parts = likeness(scratch[np.concatenate([t for t, _ in others])], np.concatenate([w for _, w in others]))
    sums = np.concatenate([[0.0], np.cumsum(parts)])[ends]
    scratch[terms] = 0.0
    return np.diff(sums, prepend=0.0)


def nearness(days_apart: Floats) -> Floats:
    """The factor that dates give to likeness; 1 where a date is not known (NaN)."""
    factor = 1 + NEAR * np.exp(-days_apart / SAME_DAYS) - FAR * (1 - np.exp(-days_apart / SAME_SEASON))
    return np.asarray(np.where(np.isnan(factor), 1.0, factor))


class _InvertedLists:
    """Word -> the articles that hold it."""

    def __init__(self, vectors: Vectors) -> None:
        self.vectors = vectors
        owner = np.repeat(np.arange(len(vectors.ids)), np.diff(vectors.starts))
        order = np.argsort(vectors.terms, kind="stable")
        self.articles = owner[order]
        self.weights = vectors.weights[order, 0]
        self.lengths = np.bincount(vectors.terms, minlength=len(vectors.vocabulary))
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)])

    def candidates(self, i: int) -> Ints:
        """Articles that share the rarest words of article i, at most three times as many as are kept."""
        terms, weights = self.vectors.row(i)
        rarest = np.argsort(self.lengths[terms], kind="stable")
        rarest = rarest[: max(1, int(np.searchsorted(np.cumsum(self.lengths[terms[rarest]]), ENTRIES_READ, "right")))]
        slices = [
            (self.starts[t], self.starts[t + 1], w) for t, w in zip(terms[rarest], weights[rarest, 0], strict=True)
        ]
        if not slices:
            return np.zeros(0, dtype=np.int64)
        articles, inverse = np.unique(np.concatenate([self.articles[s:e] for s, e, _ in slices]), return_inverse=True)
        shared = np.bincount(inverse, np.concatenate([self.weights[s:e] * w for s, e, w in slices]))
        shared[articles == i] = -1.0
        best = np.lexsort((articles, -shared))[: 3 * MOST]
        return np.asarray(articles[best[shared[best] > 0]], dtype=np.int64)
