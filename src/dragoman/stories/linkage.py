"""Vectors and neighbours -> groups of articles, by average link.

Two groups join when the average likeness of their pairs is the highest left, and at least `JOIN`. Likeness is
taken relative to how alike the nearest reports of each article are: where every report of a trade reads the
same, more is asked for; where a story is told loosely, less. Averages over pairs come from sums of vectors,
so a group of a thousand articles costs no more than one of ten.
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass, field

import numpy as np

from dragoman.stories.neighbours import COPY, Neighbours, likeness_to, nearness, neighbours_of
from dragoman.stories.vectors import Floats, Ints, Vectors

JOIN = 0.063
RELATIVE = 0.6  # how far likeness is relative (1) or absolute (0)
DENSITY_OF = 3  # nearest reports
USUAL = 0.15  # density at which relative and absolute likeness are the same
SPARSE = 0.08  # no story is looser than that
KEPT = 400  # heaviest words of a group
ADOPTED = 0.6  # likeness to the nearest group, of JOIN, at least
CLEARLY = 1.4  # the same, of the likeness to the next group
DROPPED = 0.3  # pairs of groups below this share of JOIN are not followed further


@dataclass(slots=True)
class _Group:
    members: list[int]
    terms: Ints
    weights: Floats  # sums over the members
    days: list[float]  # in order
    near: set[int] = field(default_factory=set)
    day: float = math.nan  # the middle one

    def __post_init__(self) -> None:
        if self.days:
            self.day = (self.days[(len(self.days) - 1) // 2] + self.days[len(self.days) // 2]) / 2


def densities(neighbours: Neighbours) -> Floats:
    """For each article how alike its nearest reports are; copies say nothing about that."""
    found = np.empty(len(neighbours.scores))
    for i, scores in enumerate(neighbours.scores):
        found[i] = scores[scores < COPY][:DENSITY_OF].sum() / DENSITY_OF
    return found


def scale_of(densities: Floats) -> Floats:
    """The factor of each article: the relative likeness of a pair is its likeness times both factors."""
    return np.asarray((USUAL / np.maximum(densities, SPARSE)) ** (RELATIVE / 2))


def link(vectors: Vectors) -> tuple[Floats, list[list[int]]]:
    """Each article's factor of relative likeness, and groups of article numbers in order of their first member."""
    neighbours = neighbours_of(vectors)
    scale = scale_of(densities(neighbours))
    groups = {i: _single(vectors, scale, i) for i in range(len(vectors.ids))}
    queue: list[tuple[float, int, int]] = []
    for i, (found, scores) in enumerate(zip(neighbours.found, neighbours.scores, strict=True)):
        for j, score in zip(found.tolist(), (scores * scale[i] * scale[found]).tolist(), strict=True):
            if score < JOIN * DROPPED:
                continue
            groups[i].near.add(j)
            groups[j].near.add(i)
            if score >= JOIN:
                queue.append((-score, min(i, j), max(i, j)))
    heapq.heapify(queue)
    scratch = np.zeros((len(vectors.vocabulary), 3))
    last = len(groups)
    while queue:
        _, a, b = heapq.heappop(queue)
        if a not in groups or b not in groups:
            continue
        merged = _join(groups.pop(a), groups.pop(b))
        for entry in _relink(groups, merged, last, scratch):
            heapq.heappush(queue, entry)
        groups[last] = merged
        last += 1
    _adopt(groups, scratch)
    return scale, sorted(sorted(group.members) for group in groups.values())


def _adopt(groups: dict[int, _Group], scratch: Floats) -> None:
    """Stragglers go where they clearly belong: a loosely told report with one group nearest by far."""
    homes: dict[int, int] = {}
    for number in sorted(n for n, group in groups.items() if len(group.members) == 1):
        near = sorted(n for n in groups if n in groups[number].near and n != number)
        scores = _scores(groups[number], [groups[n] for n in near], scratch)
        order = np.lexsort((np.array(near), -scores))
        if not len(order) or len(groups[near[order[0]]].members) == 1:
            continue
        rival = float(scores[order[1]]) if len(order) > 1 else 0.0
        if scores[order[0]] >= max(JOIN * ADOPTED, rival * CLEARLY):
            homes[number] = near[order[0]]
    for number, home in homes.items():
        groups[home].members += groups.pop(number).members


def _single(vectors: Vectors, scale: Floats, i: int) -> _Group:
    terms, weights = vectors.row(i)
    day = float(vectors.days[i])
    return _Group([i], terms, weights * scale[i], [] if math.isnan(day) else [day])


def _join(a: _Group, b: _Group) -> _Group:
    terms, inverse = np.unique(np.concatenate([a.terms, b.terms]), return_inverse=True)
    weights = np.zeros((len(terms), 3))
    np.add.at(weights, inverse, np.concatenate([a.weights, b.weights]))
    if len(terms) > KEPT:
        kept = np.sort(np.argsort(-weights[:, 0], kind="stable")[:KEPT])
        terms, weights = terms[kept], weights[kept]
    return _Group(a.members + b.members, terms, weights, sorted(a.days + b.days), a.near | b.near)


def _relink(groups: dict[int, _Group], merged: _Group, number: int, scratch: Floats) -> list[tuple[float, int, int]]:
    """Compares the merged group with the neighbours of its parts; gives what to put on the queue."""
    near = sorted(n for n in merged.near if n in groups)
    others = [groups[n] for n in near]
    scores = _scores(merged, others, scratch)
    merged.near = {n for n, score in zip(near, scores.tolist(), strict=True) if score >= JOIN * DROPPED}
    for n in sorted(merged.near):
        groups[n].near.add(number)
    return [(-score, n, number) for n, score in zip(near, scores.tolist(), strict=True) if score >= JOIN]


def _scores(group: _Group, others: list[_Group], scratch: Floats) -> Floats:
    """How alike `group` and each of `others` are: the average over their pairs of articles, and the dates."""
    scores = likeness_to((group.terms, group.weights), [(o.terms, o.weights) for o in others], scratch)
    scores /= np.array([len(o.members) for o in others]) * len(group.members)
    scores *= nearness(np.abs(np.array([o.day for o in others]) - group.day))
    return scores
