"""Claims of a story -> pairs that may be on one matter, each with a score made of visible features.

A feature gives a number between 0 and 1 for a pair of claims of two articles; its weight stands in `WEIGHTS`. The
score is their weighted sum, and the reason of a pair names the features that carried it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import fsum

from dragoman.model import Claim

Weights = dict[str, float]

WEIGHTS: Weights = {
    "words of the sentence": 0.38,
    "words of the clause": 0.18,
    "shorter clause in the longer": 0.14,
    "predicate": 0.04,
    "participants": 0.03,
    "numbers": 0.02,
    "dates": 0.04,
    "rarest word shared": 0.17,
}
_WEIGHED = tuple(WEIGHTS.values())
SHARED_LEAST = 0.9  # pairs that share words of less weight are not looked at
SHORT_MASS = 1.2  # words of less weight in all do not count as a whole clause found again
COMMON_KEY = 60  # a key in so many claims brings only neighbours together
NEIGHBOURS = 5
OTHERWISE_SAID = 0.5
SAME_WORDS = 0.6  # so alike are a clause and its copy, or nearly
DEMAND = "demand"  # "urged the court to publish it" bears out "the court should publish it"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims by their places in the list, `a` before `b`, with the score and the features behind it."""

    a: int
    b: int
    score: float
    features: tuple[float, ...]

    @property
    def reason(self) -> str:
        """The features that carried the join, strongest first."""
        told = sorted(zip(WEIGHTS, self.features, strict=True), key=lambda f: -WEIGHTS[f[0]] * f[1])
        return ", ".join(f"{name} {value:.2f}" for name, value in told[:3] if value > 0)


class Vocabulary:
    """How much each key tells within one story: rare words tell more, light words little."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        sentences = {(c.article, c.sentence): frozenset(c.words) | frozenset(c.context) for c in claims}
        distinct = set(sentences.values())  # a copied sentence counts once
        self._seen = Counter(key for keys in distinct for key in keys)
        self._all = max(2, len(distinct))
        self.weights: Weights = _Table(self._weigh)

    def weight(self, key: str) -> float:
        """1 for a word of one sentence, near 0 for one of every sentence."""
        return self.weights[key]

    def _weigh(self, key: str) -> float:
        rare = math.log(1 + self._all / (0.5 + self._seen.get(key, 0))) / math.log(1 + self._all / 1.5)
        return rare * (0.25 if key.endswith("?") else 1.0)

    def weigh(self, keys: Iterable[str]) -> Weights:
        return {key: self.weights[key] for key in keys}


class _Table(Weights):
    """Weights that are made when they are asked for the first time: millions of times in a long story."""

    def __init__(self, make: Callable[[str], float]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> float:
        made = self[key] = self._make(key)
        return made


@dataclass(frozen=True, slots=True)
class Weighed:
    """A claim with the weights of its words, made once."""

    claim: Claim
    words: Weights
    mass: float
    sentence: Weights
    sentence_mass: float
    numbers: frozenset[str]
    parties: frozenset[str]
    days: frozenset[str]
    frame: frozenset[str]
    articles: tuple[str, ...]  # where it stands in these very words, sorted

    def elsewhere(self, other: Weighed) -> bool:
        """Do the two stand in more than one article?"""
        return self.articles != other.articles or len(self.articles) > 1


def weigh(claims: Sequence[Claim], vocabulary: Vocabulary) -> list[Weighed]:
    """The claims with their words weighed by the story they stand in."""
    out = []
    for claim in claims:
        words = vocabulary.weigh(claim.words)
        sentence = vocabulary.weigh((*claim.words, *claim.context))
        out.append(
            Weighed(
                claim,
                words,
                sum(words.values()),
                sentence,
                sum(sentence.values()),
                frozenset(k for k in claim.words if k.startswith("#")),
                frozenset(key for _, key, _ in claim.roles),
                frozenset(claim.days),
                frozenset(claim.frame),
                (claim.article,),
            )
        )
    return out


def fold(claims: Sequence[Weighed]) -> list[list[int]]:
    """The claims by their places, those together whose sentence and clause read the same: a copy is compared once."""
    by_words: dict[tuple[object, ...], list[int]] = {}
    for i, weighed in enumerate(claims):
        claim = weighed.claim
        told = (claim.slot, claim.words, claim.context, claim.days, claim.bearing, claim.frame)
        by_words.setdefault(told, []).append(i)
    return list(by_words.values())


def folded(claims: Sequence[Weighed], folds: Sequence[Sequence[int]]) -> list[Weighed]:
    """One claim for each fold, standing for all of them."""
    return [replace(claims[same[0]], articles=tuple(sorted({claims[i].claim.article for i in same}))) for same in folds]


def features(a: Weighed, b: Weighed) -> tuple[float, ...]:
    """What two claims have in common, in the order of `WEIGHTS`."""
    shared = [a.words[key] for key in a.words.keys() & b.words.keys()]
    common = fsum(shared)  # exact, so the order of a set does not matter
    both = a.mass + b.mass
    whole = a.sentence_mass + b.sentence_mass
    told = fsum([a.sentence[key] for key in a.sentence.keys() & b.sentence.keys()])
    same = a.claim.predicate == b.claim.predicate or (a.claim.family is not None and a.claim.family == b.claim.family)
    return (
        2 * told / whole if whole else 0.0,
        2 * common / both if both else 0.0,
        common / max(min(a.mass, b.mass), SHORT_MASS),
        float(same),
        len(a.parties & b.parties) / max(1, min(len(a.parties), len(b.parties))),
        float(not a.numbers.isdisjoint(b.numbers)),
        float(not a.days.isdisjoint(b.days)),
        max([a.words[key] for key in _outside(a, b)], default=0.0),
    )


def likeness(a: Weighed, b: Weighed) -> float:
    """The score of two claims, 0 where one cannot bear out the other."""
    total = score(features(a, b))
    return 0.0 if _apart(a, b, total) else total


def _apart(a: Weighed, b: Weighed, total: float) -> bool:
    """Does one tell what should be done and the other what is? Or, where they are not almost the same words: is one of
    an earlier year, or do two sayings of one speaker share little beside the speaker?
    """
    one, two = a.claim.bearing, b.claim.bearing
    if one != two and "urged" in (one, two):
        return DEMAND not in (b if one == "urged" else a).sentence
    if total >= SAME_WORDS and (one == two or a.numbers <= b.numbers or b.numbers <= a.numbers):
        return False
    if not a.frame.isdisjoint(b.frame) and fsum([a.words[key] for key in _outside(a, b)]) < OTHERWISE_SAID:
        return True
    return one != two and {day[:4] for day in a.claim.days}.isdisjoint(day[:4] for day in b.claim.days)


def telling(a: Weighed, b: Weighed) -> int:
    """How many words that tell something stand in both, outside the frames; all names in them count as one."""
    told = [key for key in _outside(a, b) if not key.endswith("?")]
    return len([key for key in told if key[0] not in "~@"]) + any(key[0] in "~@" for key in told)


def _outside(a: Weighed, b: Weighed) -> list[str]:
    return [key for key in a.words.keys() & b.words.keys() if key not in a.frame and key not in b.frame]


def score(found: Sequence[float]) -> float:
    return sum([weight * value for weight, value in zip(_WEIGHED, found, strict=True)])


def pairs(claims: Sequence[Weighed], least: float) -> list[Pair]:
    """The pairs of claims of two articles that score at least `least`, best first."""
    out = []
    for a, b in sorted(_candidates(claims)):
        found = features(claims[a], claims[b])
        total = score(found)
        if total >= least and not _apart(claims[a], claims[b], total):
            out.append(Pair(a, b, total, found))
    return sorted(out, key=lambda p: (-p.score, p.a, p.b))


def _candidates(claims: Sequence[Weighed]) -> set[tuple[int, int]]:
    """Pairs of two articles that share words of some weight, found by the words.

    A word of many claims brings together only those that stand near each other when they are sorted by their words;
    so the pairs grow with the claims and not with their square.
    """
    postings: dict[str, list[int]] = defaultdict(list)
    for i, weighed in enumerate(claims):
        for key in weighed.words:
            postings[key].append(i)
    order = _by_words(claims) if any(len(found) > COMMON_KEY for found in postings.values()) else []
    shared: dict[tuple[int, int], float] = defaultdict(float)
    near: set[tuple[int, int]] = set()
    for key, found in postings.items():
        if len(found) > COMMON_KEY:
            near.update(_neighbours(sorted(found, key=order.__getitem__)))
            continue
        for a, b in combinations(found, 2):
            if claims[a].elsewhere(claims[b]):
                shared[a, b] += claims[a].words[key]
    likely = {(a, b) for a, b in near if claims[a].elsewhere(claims[b]) and _shared(claims[a], claims[b])}
    return likely | {pair for pair, weight in shared.items() if weight >= SHARED_LEAST}


def _by_words(claims: Sequence[Weighed]) -> list[int]:
    """The rank of each claim when they are sorted by their words, the rarest first."""
    told = [sorted(w.words, key=lambda key, w=w: (-w.words[key], key)) for w in claims]  # type: ignore[misc]
    rank = [0] * len(claims)
    for n, i in enumerate(sorted(range(len(claims)), key=told.__getitem__)):
        rank[i] = n
    return rank


def _neighbours(ordered: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Each with the few that come after it."""
    for n, a in enumerate(ordered):
        for b in ordered[n + 1 : n + 1 + NEIGHBOURS]:
            yield (a, b) if a < b else (b, a)


def _shared(a: Weighed, b: Weighed) -> bool:
    return fsum([a.words[key] for key in a.words.keys() & b.words.keys()]) >= SHARED_LEAST
