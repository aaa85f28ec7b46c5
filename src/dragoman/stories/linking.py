"""Signatures -> which articles are linked, by the words they share that their archive leaves to link by.

Pairs are never listed beforehand: each word adds its part to every two articles that hold it, in inverted lists that
stand in order of days, a block of articles at a time. Words that link nothing are left out first.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dragoman.stories.recurrence import bound, level, sampled
from dragoman.stories.signatures import ONE, UNDATED, Ints, Narrow, Rows, Shorts, Signature

LINK = 0.2  # likeness, with the factor of the dates, from which two articles are linked
HEADLINE_IN_20 = 3  # twentieths of likeness for a headline that stands wholly in the other article
SHARED = 2  # words, at least
SAME_TIME = 14  # days

SAME_DAYS, NEAR = 3.0, 0.5  # reports of the same few days: up to so much more alike
SAME_SEASON, FAR = 30.0, 0.3  # months apart: up to so much less
DAYS = 365  # dates further apart count as so far
_NEARNESS = [
    1 + NEAR * math.exp(-days / SAME_DAYS) - FAR * (1 - math.exp(-days / SAME_SEASON)) for days in range(DAYS + 1)
]
_ENOUGH = 40 * LINK * ONE * ONE
_COUNTED = 1 << 31  # more than the likeness of any two: a sum holds the words shared above it, the likeness below
_BLOCK = 2_000_000  # additions at a time
_CELLS = 4_000_000  # pairs of articles at a time


@dataclass(frozen=True, slots=True)
class Recurrence:
    """In how many weeks of an archive each word comes up, and its `bound`."""

    weeks: Mapping[str, int]
    bound: int


def are_linked(a: Signature, b: Signature, archive: Recurrence) -> bool:
    """The two decide, and what words come back in their archive."""
    near = a.day is None or b.day is None or abs(a.day - b.day) <= SAME_TIME
    most = 1 if near else 0
    both = [w for w in a.weights if w in b.weights and level(archive.weeks[w], archive.bound) <= most]
    if len(both) < SHARED:
        return False
    words = sum(a.weights[word] * b.weights[word] for word in both)
    headlines = sum(a.headline.get(word, 0) + b.headline.get(word, 0) for word in both)
    factor = 1.0 if a.day is None or b.day is None else _NEARNESS[min(abs(a.day - b.day), DAYS)]
    return (40 * words + HEADLINE_IN_20 * ONE * headlines) * factor >= _ENOUGH


def linked_pairs(rows: Rows, archive: Recurrence | None = None) -> Iterator[tuple[str, str]]:
    """Pairs that hang together, linked or by way of others, enough to tell the themes. `archive` is what comes back in
    the archive that the articles are part of, where they are not the whole.
    """
    lists = _lists(rows, _levels(rows, archive))
    first = np.arange(len(rows.ids))  # of each article's theme so far, in order of days
    for start, end in _blocks(lists):
        for a, b in _linked(lists, start, end):
            _join(first, a, b)
    by_day = np.argsort(rows.days, kind="stable").tolist()
    for article, root in enumerate(first.tolist()):
        if article != root:
            yield rows.ids[by_day[root]], rows.ids[by_day[article]]


def _levels(rows: Rows, archive: Recurrence | None) -> Ints:
    """Of each word, from what comes back in `archive`, or in the rows where they are the whole."""
    if archive is not None:
        return np.array([level(archive.weeks[word], archive.bound) for word in rows.vocabulary], dtype=np.int64)
    days = np.repeat(rows.days, np.diff(rows.starts))
    dated = days != UNDATED
    pairs = np.unique(rows.terms[dated] * np.int64(1 << 32) + days[dated] // 7)
    weeks = np.bincount(pairs >> 32, minlength=len(rows.vocabulary))
    asked = set(sampled(rows.ids))
    held = [rows.terms[rows.starts[i] : rows.starts[i + 1]] for i, name in enumerate(rows.ids) if name in asked]
    most = bound(n for terms in held for n in weeks[terms].tolist())
    return np.array([level(n, most) for n in weeks.tolist()], dtype=np.int64)


@dataclass(frozen=True, slots=True)
class _Lists:
    """For each word that links the articles that hold it, numbered and in order of days, undated ones first. The entry
    at k meets those before it in its list: from `low[k]` on, and where `low[k]` leaves out others from `from_[k]` to
    `undated[k]` as well. `of` are the entries of each article, from `starts` to the next.
    """

    days: Ints
    holders: Narrow
    weights: Shorts
    headline: Shorts
    low: Narrow
    from_: Narrow
    undated: Narrow
    of: Narrow
    starts: Ints


def _lists(rows: Rows, levels: Ints) -> _Lists:
    number = np.empty(len(rows.ids), dtype=np.int64)
    by_day = np.argsort(rows.days, kind="stable")
    number[by_day] = np.arange(len(by_day))
    times = np.bincount(rows.terms, minlength=len(rows.vocabulary))
    links = np.flatnonzero(((levels < 2) & (times > 1))[rows.terms])
    terms = rows.terms[links].astype(np.int64)
    owner = np.repeat(number, np.diff(rows.starts))[links]
    order = np.argsort(terms << 32 | owner)
    terms, owner, links = terms[order], owner[order], links[order]
    days = rows.days[by_day]
    place = terms << 32 | (days[owner] + 1)
    lists, dated = np.searchsorted(place, terms << 32), np.searchsorted(place, terms << 32, "right")
    since = np.searchsorted(place, terms << 32 | np.maximum(days[owner] + 1 - SAME_TIME, 1))
    whole = (levels[terms] == 0) | (days[owner] == UNDATED)
    of = np.argsort(owner, kind="stable")
    return _Lists(
        days=days,
        holders=owner.astype(np.int32),
        weights=rows.weights[links],
        headline=rows.headline[links],
        low=np.where(whole, lists, since).astype(np.int32),
        from_=lists.astype(np.int32),
        undated=np.where(whole, lists, dated).astype(np.int32),
        of=of.astype(np.int32),
        starts=np.searchsorted(owner[of], np.arange(len(days) + 1)),
    )


def _blocks(lists: _Lists) -> Iterator[tuple[int, int]]:
    """Articles, from one to before another, that meet about so many others as are added up at a time."""
    met = (np.arange(len(lists.low)) - lists.low + lists.undated - lists.from_)[lists.of]
    upto = np.concatenate([[0], np.cumsum(met)])[lists.starts]
    start = 0
    while start < len(lists.days):
        end = max(start + 1, int(np.searchsorted(upto, upto[start] + _BLOCK, "right")) - 1)
        yield start, end
        start = end


def _linked(lists: _Lists, start: int, end: int) -> Iterator[tuple[Ints, Ints]]:
    """Those of the articles from `start` to `end` that are linked to earlier ones, and those, side by side."""
    mine = lists.of[lists.starts[start] : lists.starts[end]].astype(np.int64)
    more = mine[lists.undated[mine] > lists.from_[mine]]
    low = np.concatenate([lists.low[mine], lists.from_[more]]).astype(np.int64)
    high = np.concatenate([mine, lists.undated[more]])
    mine = np.concatenate([mine, more])
    met = _flat(low, high)
    if not len(met):
        return
    others = lists.holders[met]
    there = np.zeros(len(lists.days), dtype=np.bool_)
    there[others] = True
    columns = np.flatnonzero(there)
    if len(columns) * (end - start) > _CELLS and end - start > 1:
        middle = (start + end) // 2
        yield from _linked(lists, start, middle)
        yield from _linked(lists, middle, end)
        return
    column = np.zeros(len(lists.days), dtype=np.int64)
    column[columns] = np.arange(len(columns))
    times = high - low
    cells = np.repeat((lists.holders[mine] - start) * len(columns), times) + column[others]
    parts = np.repeat(40.0 * lists.weights[mine], times) * lists.weights[met]
    headlines = np.repeat(lists.headline[mine].astype(np.float64), times) + lists.headline[met]
    sums = np.bincount(cells, parts + HEADLINE_IN_20 * ONE * headlines + _COUNTED)
    enough = np.flatnonzero(sums >= SHARED * _COUNTED)
    a, b = start + enough // len(columns), columns[enough % len(columns)]
    apart = np.minimum(lists.days[a] - lists.days[b], DAYS)
    factor = np.where(lists.days[b] == UNDATED, 1.0, np.array(_NEARNESS)[apart])
    linked = sums[enough] % _COUNTED * factor >= _ENOUGH
    yield a[linked], b[linked]


def _flat(low: Ints, high: Ints) -> Ints:
    """All numbers of several ranges, one range after the other."""
    lengths = high - low
    ends = np.cumsum(lengths)
    return np.asarray(np.arange(int(lengths.sum())) + np.repeat(low - ends + lengths, lengths))


def _join(first: npt.NDArray[np.int64], a: Ints, b: Ints) -> None:
    """`first` holds the least article of each one's theme, before and after."""
    while True:
        one, other = first[a], first[b]
        apart = one != other
        if not apart.any():
            return
        a, b, one, other = a[apart], b[apart], one[apart], other[apart]
        np.minimum.at(first, np.maximum(one, other), np.minimum(one, other))
        while True:
            above = first[first]
            if (above == first).all():
                break
            first[:] = above
