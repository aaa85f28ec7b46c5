"""Profiles -> themes: articles that hang together, pair by pair, by the rare words they share.

Whether two articles are linked is decided by the two alone (how rare a word is comes from writing at large, not from
the archive), so a theme grows when articles come in and never falls apart, in any order and any split; and stories,
which are found inside one theme, stand still while their theme does.

Candidates come from inverted lists of each article's heaviest words: those that share at least two. All sums are of
whole numbers, so that no order of adding can tip a pair.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dragoman.stories.evidence import Profile
from dragoman.stories.words import expected_share

LINK = 0.17  # likeness, with the factor of the dates, from which two articles are linked
HEADLINE_IN_20 = 3  # twentieths of likeness for a headline that stands wholly in the other article
HEADLINE_SHARPNESS = 3.0
SHARE_AT_LEAST = 1 / 500  # no word counts as rarer than that
SHARPNESS = 2.5  # power of the rarity: a name shared outweighs ten words of the trade
COMPARED = 120  # heaviest words of an article that are compared
KEYS = 40  # heaviest words by which it is looked up
KEYS_SHARED = 2
DAYS = 365  # dates further apart count as so far
ONE = 4096  # the length of a vector of whole numbers

SAME_DAYS, NEAR = 3.0, 0.5  # reports of the same few days: up to so much more alike
SAME_SEASON, FAR = 30.0, 0.3  # months apart: up to so much less
_NEARNESS = [
    1 + NEAR * math.exp(-days / SAME_DAYS) - FAR * (1 - math.exp(-days / SAME_SEASON)) for days in range(DAYS + 1)
]

_ENOUGH = 40 * LINK * ONE * ONE
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Signature:
    """`weights` of the heaviest words, as whole numbers, a vector of length `ONE`; `headline` each word's part in the
    headline, in all `ONE`; `keys` the heaviest words.
    """

    id: str
    day: int | None
    weights: Mapping[str, int]
    headline: Mapping[str, int]
    keys: tuple[str, ...]


def signature(profile: Profile) -> Signature:
    rarity = {
        word: -math.log(min(1.0, expected_share(word, profile.language) + SHARE_AT_LEAST))
        for word, _, _ in profile.words
    }
    scored = {word: (1 + math.log(n)) * rarity[word] ** SHARPNESS for word, n, _ in profile.words if rarity[word] > 0}
    heaviest = sorted(scored, key=lambda word: (-scored[word], word))[:COMPARED]
    length = math.sqrt(math.fsum(scored[word] ** 2 for word in heaviest)) or 1.0
    weights = {word: round(scored[word] / length * ONE) for word in heaviest}
    parts = {word: rarity[word] ** HEADLINE_SHARPNESS for word in profile.headline if word in rarity}
    whole = math.fsum(parts.values()) or 1.0
    headline = {word: round(part / whole * ONE) for word, part in parts.items() if word in weights}
    return Signature(profile.id, profile.day, weights, headline, tuple(heaviest[:KEYS]))


def keys_of(profile: Profile) -> tuple[str, ...]:
    """The words by which an archive finds the article."""
    return signature(profile).keys


def are_linked(a: Signature, b: Signature) -> bool:
    """The pair alone decides."""
    if len(set(a.keys).intersection(b.keys)) < KEYS_SHARED:
        return False
    words = sum(weight * b.weights.get(word, 0) for word, weight in a.weights.items())
    headlines = sum(part for word, part in a.headline.items() if word in b.weights)
    headlines += sum(part for word, part in b.headline.items() if word in a.weights)
    factor = 1.0 if a.day is None or b.day is None else _NEARNESS[min(abs(a.day - b.day), DAYS)]
    return (40 * words + HEADLINE_IN_20 * ONE * headlines) * factor >= _ENOUGH


class Links:
    """Which things hang together by what has been said to be linked."""

    def __init__(self, things: Iterable[str] = ()) -> None:
        self._first = {thing: thing for thing in things}

    def first(self, thing: str) -> str:
        """What stands for everything linked to `thing`."""
        while (above := self._first.setdefault(thing, thing)) != thing:
            self._first[thing] = self._first[above]
            thing = above
        return thing

    def link(self, a: str, b: str) -> None:
        a, b = self.first(a), self.first(b)
        if a != b:
            self._first[max(a, b)] = min(a, b)

    def groups(self) -> list[list[str]]:
        found: dict[str, list[str]] = {}
        for thing in sorted(self._first):
            found.setdefault(self.first(thing), []).append(thing)
        return list(found.values())


def linked_pairs(signatures: Sequence[Signature]) -> Iterator[tuple[str, str]]:
    """Enough of the linked pairs among `signatures` to tell the themes."""
    index = _Index(signatures)
    first = np.arange(len(signatures))  # of each article's theme so far
    members = {i: [i] for i in range(len(signatures))}
    for i in range(len(signatures)):
        candidates = index.candidates(i)
        candidates = candidates[first[candidates] != first[i]]
        for j in candidates[index.reach(i, candidates)].tolist():
            if first[i] == first[j]:
                continue
            few, many = sorted((int(first[i]), int(first[j])), key=lambda theme: (len(members[theme]), theme))
            first[members[few]] = many
            members[many] += members.pop(few)
            yield signatures[i].id, signatures[j].id


class _Index:
    """Signatures as arrays: rows of words and weights, and for each key its articles in order."""

    def __init__(self, signatures: Sequence[Signature]) -> None:
        number: dict[str, int] = {}
        terms = [number.setdefault(word, len(number)) for s in signatures for word in s.weights]
        self.terms = np.array(terms, dtype=np.int64)
        columns = [(w, s.headline.get(word, 0), 1) for s in signatures for word, w in s.weights.items()]
        self.weights = np.array(columns, dtype=np.int64).reshape(-1, 3)
        self.starts = np.cumsum([0, *(len(s.weights) for s in signatures)])
        self.days = np.array([math.nan if s.day is None else s.day for s in signatures], dtype=np.float64)
        self.scratch = np.zeros((len(number), 3), dtype=np.int64)
        self.nearness = np.array(_NEARNESS)
        keys = np.array([number[key] for s in signatures for key in s.keys], dtype=np.int64)
        self.counts = np.cumsum([0, *(len(s.keys) for s in signatures)])
        owner = np.repeat(np.arange(len(signatures)), np.diff(self.counts))
        order = np.argsort(keys, kind="stable")
        self.keys, self.holders = keys, owner[order]
        self.lists = np.concatenate([[0], np.cumsum(np.bincount(keys, minlength=len(number)))])

    def candidates(self, i: int) -> Ints:
        """Earlier articles that share enough keys with article i."""
        mine = self.keys[self.counts[i] : self.counts[i + 1]]
        lists = [self.holders[self.lists[key] : self.lists[key + 1]] for key in mine.tolist()]
        lists = [held[: np.searchsorted(held, i)] for held in lists]
        held = np.concatenate(lists) if lists else np.zeros(0, dtype=np.int64)
        held.sort()
        # One that stands KEYS_SHARED times in the sorted lists shares as many keys.
        shared = held[KEYS_SHARED - 1 :][held[KEYS_SHARED - 1 :] == held[: len(held) - KEYS_SHARED + 1]]
        return np.unique(shared)

    def reach(self, i: int, others: Ints) -> npt.NDArray[np.bool_]:
        """Which of `others` are linked to article i."""
        mine = slice(self.starts[i], self.starts[i + 1])
        self.scratch[self.terms[mine]] = self.weights[mine]
        lengths = self.starts[others + 1] - self.starts[others]
        ends = np.cumsum(lengths)
        flat = np.arange(lengths.sum()) + np.repeat(self.starts[others] - ends + lengths, lengths)
        mine_there, theirs = self.scratch[self.terms[flat]], self.weights[flat]
        headlines = mine_there[:, 1] * theirs[:, 2] + mine_there[:, 2] * theirs[:, 1]
        sums = np.cumsum(40 * mine_there[:, 0] * theirs[:, 0] + HEADLINE_IN_20 * ONE * headlines)
        sums = np.concatenate([[0], sums])
        shared = sums[ends] - sums[ends - lengths]
        self.scratch[self.terms[mine]] = 0
        apart = np.abs(self.days[others] - self.days[i])
        known = ~np.isnan(apart)
        factor = np.ones(len(others))
        factor[known] = self.nearness[np.minimum(apart[known], DAYS).astype(np.int64)]
        return np.asarray(shared * factor >= _ENOUGH)


def themes_of(profiles: Sequence[Profile]) -> list[list[str]]:
    """The ids of each theme, in order."""
    signatures = [signature(profile) for profile in profiles]
    links = Links(profile.id for profile in profiles)
    for a, b in linked_pairs(signatures):
        links.link(a, b)
    return links.groups()
