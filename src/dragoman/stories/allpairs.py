"""The vectors of a theme of up to some thousand articles -> groups by average link, every two articles compared.

What `neighbours` and `linkage` do for a theme of any size, done on matrices: the sums over the pairs of two groups are
rows added up.
"""

from __future__ import annotations

import math

import numpy as np

from dragoman.stories.linkage import ADOPTED, CLEARLY, DENSITY_OF, JOIN, scale_of
from dragoman.stories.neighbours import COPY, LEAST, nearness
from dragoman.stories.vectors import HEADLINE_WEIGHT, Floats, Vectors

AT_ONCE = 2_000  # words of which a matrix is made at a time


def link_all(vectors: Vectors) -> tuple[Floats, list[list[int]]]:
    """Each article's factor of relative likeness, and groups of article numbers in order of their first member."""
    alike = all_pairs(vectors)
    scale = scale_of(_densities(alike * nearness(np.abs(vectors.days[:, None] - vectors.days))))
    groups = _Groups(alike * scale[:, None] * scale, vectors.days)
    while groups.join_closest():
        pass
    groups.adopt()
    return scale, sorted(sorted(members) for members in groups.members.values())


def all_pairs(vectors: Vectors) -> Floats:
    """The likeness of every two articles. Words that only one of them holds add nothing."""
    count = len(vectors.ids)
    owner = np.repeat(np.arange(count), np.diff(vectors.starts))
    held = np.flatnonzero(np.bincount(vectors.terms, minlength=len(vectors.vocabulary)) > 1)
    column = np.full(len(vectors.vocabulary), -1)
    column[held] = np.arange(len(held))
    columns = column[vectors.terms]
    alike, contained = np.zeros((count, count)), np.zeros((count, count))
    for start in range(0, len(held), AT_ONCE):
        some = (columns >= start) & (columns < start + AT_ONCE)
        parts = np.zeros((3, count, min(AT_ONCE, len(held) - start)))
        parts[:, owner[some], columns[some] - start] = vectors.weights[some].T
        words, headlines, there = parts
        alike += words @ words.T
        contained += headlines @ there.T
    return np.asarray(np.round(alike + HEADLINE_WEIGHT * (contained + contained.T) / 2, 12))


def _densities(alike: Floats) -> Floats:
    """For each article how alike its nearest reports are; copies say nothing about that."""
    reports = np.where((alike < COPY) & (alike >= LEAST), alike, 0.0)
    np.fill_diagonal(reports, 0.0)
    nearest = np.partition(reports, max(0, len(reports) - DENSITY_OF), axis=1)[:, -DENSITY_OF:]
    return np.asarray(np.sort(nearest, axis=1).sum(1) / DENSITY_OF)


class _Groups:
    """Groups by the number of their first article; `scores` are -1 for what is no pair of groups."""

    def __init__(self, sums: Floats, days: Floats) -> None:
        self.members = {i: [i] for i in range(len(sums))}
        self._sums = sums  # of likeness, over the pairs of two groups
        self._sizes = np.ones(len(sums))
        self._held = [[] if math.isnan(day) else [day] for day in days.tolist()]
        self._days = days.copy()  # the middle one of each group
        self.scores = sums * nearness(np.abs(days[:, None] - days))
        np.fill_diagonal(self.scores, -1.0)
        self._closest = self.scores.argmax(1)
        self._best = self.scores.max(1)

    def join_closest(self) -> bool:
        """Joins the two groups most alike, if they are alike enough."""
        a = int(self._best.argmax())
        if self._best[a] < JOIN:
            return False
        a, b = sorted((a, int(self._closest[a])))
        self.members[a] += self.members.pop(b)
        self._sums[a] += self._sums[b]
        self._sums[:, a] = self._sums[a]
        self._sizes[a] += self._sizes[b]
        self._held[a] = held = sorted(self._held[a] + self._held[b])
        if held:
            self._days[a] = (held[(len(held) - 1) // 2] + held[len(held) // 2]) / 2
        row = self._sums[a] / (self._sizes * self._sizes[a]) * nearness(np.abs(self._days - self._days[a]))
        row[self.scores[a] < 0] = -1.0
        row[b] = -1.0
        self.scores[b] = self.scores[:, b] = -1.0
        self.scores[a] = self.scores[:, a] = row
        self._follow(a, b, row)
        return True

    def _follow(self, a: int, b: int, row: Floats) -> None:
        """Finds again which group is closest to each."""
        closer = row > self._best
        self._best[closer], self._closest[closer] = row[closer], a
        stale = np.flatnonzero(((self._closest == a) & ~closer) | (self._closest == b))
        stale = np.union1d(stale, [a, b])
        found = self.scores[stale]
        self._closest[stale] = found.argmax(1)
        self._best[stale] = found.max(1)

    def adopt(self) -> None:
        """Stragglers go where they clearly belong: a loosely told report with one group nearest by far."""
        homes: dict[int, int] = {}
        for i in sorted(i for i, members in self.members.items() if len(members) == 1):
            order = np.argsort(-self.scores[i], kind="stable")[:2].tolist()
            best, rival = [*self.scores[i][order].tolist(), 0.0][:2]
            if self._sizes[order[0]] > 1 and best >= max(JOIN * ADOPTED, rival * CLEARLY):
                homes[i] = order[0]
        for i, home in homes.items():
            self.members[home] += self.members.pop(i)
