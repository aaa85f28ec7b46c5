"""Profiles -> signatures: what two articles are linked by, in whole numbers: no order of adding can tip a pair."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice

import numpy as np
import numpy.typing as npt

from dragoman.stories.evidence import Profile
from dragoman.stories.words import expected_share

HEADLINE_SHARPNESS = 3.0
SHARE_AT_LEAST = 1 / 500  # no word counts as rarer than that
SHARPNESS = 2.5  # power of the rarity: a name shared outweighs ten words of the trade
COMPARED = 120  # heaviest words of an article that are compared
ONE = 4096  # the length of a vector of whole numbers
UNDATED = -1
AT_ONCE = 2_000  # profiles made into rows at a time

Ints = npt.NDArray[np.int64]
Narrow = npt.NDArray[np.int32]
Shorts = npt.NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Signature:
    """`weights` of the heaviest words, as whole numbers, a vector of length `ONE`; `headline` each word's part in the
    headline, in all `ONE`.
    """

    id: str
    day: int | None
    weights: Mapping[str, int]
    headline: Mapping[str, int]

    @property
    def keys(self) -> tuple[str, ...]:
        week = week_of(self.day)
        return tuple(f"{word}@{week}" for word in self.weights)


@dataclass(frozen=True, slots=True)
class Rows:
    """Many signatures. Article i has the words `vocabulary[t]` for t in `terms[starts[i]:starts[i + 1]]`, each with its
    weight and its part in the headline. A hundred thousand articles have twelve million of them, so types are narrow.
    """

    ids: tuple[str, ...]
    days: Ints  # UNDATED where it is not known
    vocabulary: tuple[str, ...]
    starts: Ints
    terms: Narrow
    weights: Shorts
    headline: Shorts


class _Powers(dict[str, float]):
    """Word of one language -> its rarity to a power, in whole numbers."""

    def __init__(self, language: str, power: float) -> None:
        super().__init__()
        self._language, self._power = language, power

    def __missing__(self, word: str) -> float:
        rarity = -math.log(min(1.0, expected_share(word, self._language) + SHARE_AT_LEAST))
        found = self[word] = float(round(rarity**self._power * ONE))
        return found


class _Numbers(dict[str, int]):
    """Words in the order in which they were first asked for."""

    def __missing__(self, word: str) -> int:
        found = self[word] = len(self)
        return found


_powers = cache(_Powers)
_TIMES = np.array([0.0, *(1 + math.log(n) for n in range(1, 256))])  # what standing so often in a text weighs


def signature(profile: Profile) -> Signature:
    return signatures_of([profile])[0]


def signatures_of(profiles: Sequence[Profile]) -> list[Signature]:
    """What `signature` gives for each; many at once take a fraction of the time."""
    rows = rows_of(profiles)
    words = [rows.vocabulary[term] for term in rows.terms.tolist()]
    weights, headline, starts = rows.weights.tolist(), rows.headline.tolist(), rows.starts.tolist()
    return [
        Signature(
            profile.id,
            profile.day,
            dict(zip(words[start:end], weights[start:end], strict=True)),
            {word: part for word, part in zip(words[start:end], headline[start:end], strict=True) if part},
        )
        for profile, start, end in zip(profiles, starts, starts[1:], strict=False)
    ]


def keys_of(profile: Profile) -> tuple[str, ...]:
    """What an archive finds the article by: each compared word with the week, "dam@105432" ("dam@" without a date)."""
    return signature(profile).keys


def week_of(day: int | None) -> str:
    return "" if day is None else str(day // 7)


def rows_of(profiles: Iterable[Profile]) -> Rows:
    """The signatures of `profiles`, in their order."""
    number = _Numbers()
    ids: list[str] = []
    days: list[int] = []
    parts: list[tuple[Ints, Narrow, Shorts, Shorts]] = []
    for some in _batches(profiles):
        ids += [profile.id for profile in some]
        days += [UNDATED if profile.day is None else profile.day for profile in some]
        parts.append(_weighed(some, number))
    none = np.zeros(0, dtype=np.int64)
    lengths, terms, weights, headline = zip(*parts, strict=True) if parts else ((none,), (none,), (none,), (none,))
    kept = np.concatenate(terms).astype(np.int32, copy=False)
    held = np.bincount(kept, minlength=len(number)) > 0
    return Rows(
        ids=tuple(ids),
        days=np.array(days, dtype=np.int64),
        vocabulary=tuple(word for word, is_held in zip(number, held.tolist(), strict=True) if is_held),
        starts=np.concatenate([[0], np.cumsum(np.concatenate(lengths))]),
        terms=(np.cumsum(held, dtype=np.int32) - np.int32(1))[kept],
        weights=np.concatenate(weights).astype(np.int16, copy=False),
        headline=np.concatenate(headline).astype(np.int16, copy=False),
    )


def _weighed(some: Sequence[Profile], number: _Numbers) -> tuple[Ints, Narrow, Shorts, Shorts]:
    """How many words are kept of each article, and of all in a row their numbers, weights and parts in headlines."""
    sizes = np.array([len(profile.words) for profile in some])
    owner = np.repeat(np.arange(len(some)), sizes)
    terms = np.array(list(map(number.__getitem__, chain.from_iterable(p.words for p in some))), dtype=np.int64)
    rare = _rare([(p.language, p.words) for p in some], SHARPNESS)
    counts = np.frombuffer(b"".join(profile.counts for profile in some), dtype=np.uint8)
    # Sums of whole numbers in this range are exact. The words of an article are in order of the alphabet, so that a
    # stable sort is one by weight, then by word.
    scores = np.rint(_TIMES[counts] * rare)
    many = np.flatnonzero((sizes > COMPARED)[owner])
    order = many[np.lexsort((-scores[many], owner[many]))]
    sizes = sizes[sizes > COMPARED]
    place = np.arange(len(order)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    dropped = np.zeros(len(owner), dtype=np.bool_)
    dropped[order[place >= COMPARED]] = True
    kept = np.flatnonzero(~dropped & (scores > 0))
    owner, terms, scores = owner[kept], terms[kept], scores[kept]
    length = np.sqrt(np.bincount(owner, scores**2, minlength=len(some)))
    weights = np.rint(scores / length[owner] * ONE)
    return (
        np.bincount(owner, minlength=len(some)),
        terms.astype(np.int32),
        weights.astype(np.int16),
        _headlines(some, owner << 32 | terms, number),
    )


def _rare(told: Sequence[tuple[str, Sequence[str]]], power: float) -> npt.NDArray[np.float64]:
    """The powers of the rarity of words, one article's after the other's; each comes with its language."""
    found: list[float] = []
    for language, words in told:
        found.extend(map(_powers(language, power).__getitem__, words))
    return np.array(found)


def _headlines(some: Sequence[Profile], places: Ints, number: _Numbers) -> Shorts:
    """Each word's part in the headline of its article; `places` are article and word in one."""
    owner = np.repeat(np.arange(len(some)), [len(profile.headline) for profile in some])
    terms = np.array(list(map(number.__getitem__, chain.from_iterable(p.headline for p in some))), dtype=np.int64)
    rare = _rare([(p.language, p.headline) for p in some], HEADLINE_SHARPNESS)
    whole = np.maximum(np.bincount(owner, rare, minlength=len(some)), 1.0)
    parts = np.rint(rare / whole[owner] * ONE)
    found = np.zeros(len(places), dtype=np.int16)
    if len(places):
        order = np.argsort(places)
        wanted = owner << 32 | terms
        at = order[np.minimum(np.searchsorted(places[order], wanted), len(places) - 1)]
        there = places[at] == wanted
        found[at[there]] = parts[there]
    return found


def _batches(profiles: Iterable[Profile]) -> Iterator[list[Profile]]:
    coming = iter(profiles)
    while some := list(islice(coming, AT_ONCE)):
        yield some
