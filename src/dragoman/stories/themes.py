"""Profiles -> themes: articles that hang together, pair by pair, by the rare words they share.

How rare a word is comes from writing at large, and which words count from how many weeks they come up in
(`recurrence`). So whether two articles are linked is decided by the two and by what an archive has in common; stories,
which are found inside one theme, stand still while their theme does.

All sums are of whole numbers, so that no order of adding can tip a pair.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from dragoman.stories.evidence import Profile
from dragoman.stories.recurrence import bound, level, sampled
from dragoman.stories.words import expected_share

LINK = 0.2  # likeness, with the factor of the dates, from which two articles are linked
HEADLINE_IN_20 = 3  # twentieths of likeness for a headline that stands wholly in the other article
HEADLINE_SHARPNESS = 3.0
SHARE_AT_LEAST = 1 / 500  # no word counts as rarer than that
SHARPNESS = 2.5  # power of the rarity: a name shared outweighs ten words of the trade
COMPARED = 120  # heaviest words of an article that are compared
SHARED = 2  # of them, at least
SAME_TIME = 14  # days
ONE = 4096  # the length of a vector of whole numbers

SAME_DAYS, NEAR = 3.0, 0.5  # reports of the same few days: up to so much more alike
SAME_SEASON, FAR = 30.0, 0.3  # months apart: up to so much less
DAYS = 365  # dates further apart count as so far
_NEARNESS = [
    1 + NEAR * math.exp(-days / SAME_DAYS) - FAR * (1 - math.exp(-days / SAME_SEASON)) for days in range(DAYS + 1)
]
_ENOUGH = 40 * LINK * ONE * ONE
UNDATED = -1

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Signature:
    """`weights` of the heaviest words, as whole numbers, a vector of length `ONE`; `headline` each word's part in the
    headline, in all `ONE`.
    """

    id: str
    day: int | None
    weights: Mapping[str, int]
    headline: Mapping[str, int]

    def keys(self) -> tuple[str, ...]:
        week = week_of(self.day)
        return tuple(f"{word}@{week}" for word in self.weights)


class _Weighed(dict[str, tuple[float, float, float]]):
    """Word of one language -> its rarity, and that to the powers for words and for headlines."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> tuple[float, float, float]:
        rarity = -math.log(min(1.0, expected_share(word, self._language) + SHARE_AT_LEAST))
        self[word] = rarity, rarity**SHARPNESS, rarity**HEADLINE_SHARPNESS
        return self[word]


_weighed = cache(_Weighed)
_TIMES = [0.0, *(1 + math.log(n) for n in range(1, 256))]  # what standing so often in a text weighs


def signature(profile: Profile) -> Signature:
    weighed = _weighed(profile.language)
    scores = [_TIMES[n] * weighed[word][1] for word, n in zip(profile.words, profile.counts, strict=True)]
    # The words are in order of the alphabet, so that a stable sort is one by weight, then by word.
    order = np.argsort(-np.array(scores), kind="stable")[:COMPARED].tolist() if scores else []
    heaviest = [n for n in order if scores[n] > 0]
    length = math.sqrt(math.fsum(scores[n] ** 2 for n in heaviest)) or 1.0
    weights = {profile.words[n]: round(scores[n] / length * ONE) for n in heaviest}
    parts = {word: weighed[word][2] for word in profile.headline}
    whole = math.fsum(parts.values()) or 1.0
    headline = {word: round(part / whole * ONE) for word, part in parts.items() if word in weights}
    return Signature(profile.id, profile.day, weights, headline)


def keys_of(profile: Profile) -> tuple[str, ...]:
    """What an archive finds the article by: each compared word with the week, "dam@105432" ("dam@" without a date)."""
    return signature(profile).keys()


def week_of(day: int | None) -> str:
    return "" if day is None else str(day // 7)


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


class Links:
    """Which things hang together by what has been said to be linked."""

    def __init__(self, things: Iterable[str] = ()) -> None:
        self._first = {thing: thing for thing in things}

    def first(self, thing: str) -> str:
        """What stands for everything linked to `thing`."""
        while (above := self._first.get(thing, thing)) != thing:
            self._first[thing] = self._first[above]
            thing = above
        return thing

    def link(self, a: str, b: str) -> None:
        a, b = self.first(a), self.first(b)
        self._first.update({a: a, b: b, max(a, b): min(a, b)})

    def groups(self) -> list[list[str]]:
        found: dict[str, list[str]] = {}
        for thing in sorted(self._first):
            found.setdefault(self.first(thing), []).append(thing)
        return list(found.values())


def themes_of(profiles: Sequence[Profile]) -> list[list[str]]:
    """The ids of each theme, in order."""
    links = Links(profile.id for profile in profiles)
    for a, b in linked_pairs(map(signature, profiles)):
        links.link(a, b)
    return links.groups()


def linked_pairs(articles: Iterable[Signature], archive: Recurrence | None = None) -> Iterator[tuple[str, str]]:
    """Enough of the linked pairs among `articles` to tell the themes. `archive` is what comes back in the archive that
    they are part of, where they are not the whole.
    """
    table = _Table(articles, archive)
    first = np.arange(len(table.ids))  # of each article's theme so far
    members = {i: [i] for i in range(len(table.ids))}
    for i in range(len(table.ids)):
        for near in (True, False):
            candidates = table.candidates(i, near)
            candidates = candidates[first[candidates] != first[i]]
            for j in candidates[table.reach(i, candidates, near)].tolist():
                if first[i] == first[j]:
                    continue
                few, many = sorted((int(first[i]), int(first[j])), key=lambda theme: (len(members[theme]), theme))
                first[members[few]] = many
                members[many] += members.pop(few)
                yield table.ids[i], table.ids[j]


class _Table:
    """Signatures as arrays, which are all that is kept of them: rows of words and weights, and for each word its
    articles, the earliest first. A hundred thousand articles have twelve million words, so the types are narrow.
    """

    def __init__(self, articles: Iterable[Signature], archive: Recurrence | None) -> None:
        number: dict[str, int] = {}
        terms, weights, headline, lengths, days = array("i"), array("h"), array("h"), [0], array("q")
        self.ids: list[str] = []
        for found in articles:
            self.ids.append(found.id)
            terms.extend(number.setdefault(word, len(number)) for word in found.weights)
            weights.extend(found.weights.values())
            headline.extend(found.headline.get(word, 0) for word in found.weights)
            lengths.append(len(found.weights))
            days.append(UNDATED if found.day is None else found.day)
        self.terms = np.frombuffer(terms, dtype=np.int32) if terms else np.zeros(0, dtype=np.int32)
        self.weights = np.frombuffer(weights, dtype=np.int16) if weights else np.zeros(0, dtype=np.int16)
        self.headline = np.frombuffer(headline, dtype=np.int16) if headline else np.zeros(0, dtype=np.int16)
        self.starts = np.cumsum(lengths)
        self.days = np.array(days, dtype=np.int64)
        owner = np.repeat(np.arange(len(self.ids), dtype=np.int32), lengths[1:])
        self.level = self._levels(number, owner, archive)
        place = self.terms * np.int64(1 << 32) + self.days[owner] + 1
        order = np.argsort(place, kind="stable")  # articles of one day stay in their order
        self.holders = owner[order]
        self.place = place[order]
        self.lists = np.searchsorted(self.place, np.arange(len(number) + 1) << 32)
        self.scratch = np.zeros((len(number), 3), dtype=np.int64)
        self.nearness = np.array(_NEARNESS)

    def _levels(self, number: Mapping[str, int], owner: npt.NDArray[np.int32], archive: Recurrence | None) -> Ints:
        """Of each word, from what comes back in `archive`, or in the table where that is the whole."""
        if archive is not None:
            return np.array([level(archive.weeks[word], archive.bound) for word in number], dtype=np.int64)
        weeks = _weeks(self.terms, self.days[owner], len(number))
        asked = set(sampled(self.ids))
        rows = [i for i, article in enumerate(self.ids) if article in asked]
        most = bound(n for i in rows for n in weeks[self.terms[self.starts[i] : self.starts[i + 1]]].tolist())
        return np.array([level(n, most) for n in weeks.tolist()], dtype=np.int64)

    def candidates(self, i: int, near: bool) -> Ints:
        """Articles that share words enough with article i: of the same days (or of unknown day), or of other days."""
        mine = self.terms[self.starts[i] : self.starts[i + 1]].astype(np.int64)
        mine = mine[self.level[mine] <= near]
        day = int(self.days[i])
        if day == UNDATED:
            ranges = [(self.lists[mine], self.lists[mine + 1])] if near else []
        elif near:
            at = mine * (1 << 32)
            low = np.searchsorted(self.place, at + day + 1 - SAME_TIME, "left")
            high = np.searchsorted(self.place, at + day + 1, "right")
            ranges = [(low, high), (self.lists[mine], np.searchsorted(self.place, at, "right"))]
        else:
            ranges = [
                (
                    np.searchsorted(self.place, mine * (1 << 32), "right"),
                    np.searchsorted(self.place, mine * (1 << 32) + day + 1 - SAME_TIME, "left"),
                )
            ]
        held = np.sort(np.concatenate([self.holders[_flat(low, high)] for low, high in ranges])) if ranges else _NONE
        # One that stands SHARED times in the sorted lists shares as many words.
        shared = held[SHARED - 1 :][held[SHARED - 1 :] == held[: max(0, len(held) - SHARED + 1)]]
        shared = np.unique(shared)
        return np.asarray(shared[shared != i])

    def reach(self, i: int, others: Ints, near: bool) -> npt.NDArray[np.bool_]:
        """Which of `others` are linked to article i."""
        if not len(others):
            return np.zeros(0, dtype=np.bool_)
        rows = slice(self.starts[i], self.starts[i + 1])
        mine = self.terms[rows]
        counts = self.level[mine] <= near
        self.scratch[mine] = (
            np.column_stack([self.weights[rows], self.headline[rows], np.ones_like(mine)]) * counts[:, None]
        )
        lengths = self.starts[others + 1] - self.starts[others]
        flat = _flat(self.starts[others], self.starts[others + 1])
        there = self.scratch[self.terms[flat]]
        parts = 40 * there[:, 0] * self.weights[flat]  # in the wider type
        parts += HEADLINE_IN_20 * ONE * (there[:, 1] + there[:, 2] * self.headline[flat])
        sums = np.concatenate([[0], np.cumsum(parts)])
        ends = np.cumsum(lengths)
        shared = sums[ends] - sums[ends - lengths]
        self.scratch[mine] = 0
        apart = np.minimum(np.abs(self.days[others] - self.days[i]), DAYS)
        dated = (self.days[others] != UNDATED) & (self.days[i] != UNDATED)
        return np.asarray(shared * np.where(dated, self.nearness[apart], 1.0) >= _ENOUGH)


_NONE = np.zeros(0, dtype=np.int64)


def _flat(low: Ints, high: Ints) -> Ints:
    """All numbers of several ranges, one range after the other."""
    lengths = np.maximum(high - low, 0)
    ends = np.cumsum(lengths)
    return np.asarray(np.arange(int(lengths.sum())) + np.repeat(low - ends + lengths, lengths))


def _weeks(terms: npt.NDArray[np.int32], days: Ints, words: int) -> Ints:
    """In how many weeks each word comes up; days that are not known count for nothing."""
    dated = days != UNDATED
    pairs = np.unique(terms[dated] * np.int64(1 << 32) + days[dated] // 7)
    return np.bincount(pairs >> 32, minlength=words)
