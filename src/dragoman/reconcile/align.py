"""Claims of a story -> pairs that may be on one matter, each with a score made of visible features.

A feature gives a number between 0 and 1 for a pair of claims; its weight stands in `WEIGHTS`. The score is their
weighted sum, and its reason names the features that carried it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dragoman.model import Claim

Weights = dict[str, float]

WEIGHTS: Weights = {
    "clause words": 0.50,
    "shorter clause in the longer": 0.25,
    "sentence words": 0.15,
    "predicate": 0.10,
    "participants": 0.05,
    "numbers": 0.10,
}
JOINED = 0.42


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims by their places in the list, with the score and the features behind it."""

    a: int
    b: int
    score: float
    features: tuple[tuple[str, float], ...]

    @property
    def reason(self) -> str:
        """The features that carried the join, strongest first."""
        told = sorted(self.features, key=lambda f: -WEIGHTS[f[0]] * f[1])
        return ", ".join(f"{name} {value:.2f}" for name, value in told[:3] if value > 0)


class Vocabulary:
    """How much each key tells within one story: rare words tell more, light words little."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        sentences = {(c.article, c.sentence): set(c.words) | set(c.context) for c in claims}
        distinct = {frozenset(keys) for keys in sentences.values()}
        self._seen = Counter(key for keys in distinct for key in keys)
        self._all = max(1, len(distinct))

    def weight(self, key: str) -> float:
        rare = math.log(1 + self._all / (0.5 + self._seen.get(key, 0))) / math.log(1 + self._all)
        if key.endswith("?"):
            return 0.25 * rare
        return rare

    def weigh(self, keys: Iterable[str]) -> Weights:
        return {key: self.weight(key) for key in keys}


@dataclass(frozen=True, slots=True)
class Weighed:
    """A claim with the weights of its words, made once."""

    claim: Claim
    words: Weights
    mass: float
    sentence: Weights
    sentence_mass: float
    numbers: frozenset[str]


def weighed(claims: Sequence[Claim]) -> list[Weighed]:
    vocabulary = Vocabulary(claims)
    out = []
    for claim in claims:
        words = vocabulary.weigh(claim.words)
        sentence = vocabulary.weigh((*claim.words, *claim.context))
        numbers = frozenset(k for k in claim.words if k.startswith("#"))
        out.append(Weighed(claim, words, sum(words.values()), sentence, sum(sentence.values()), numbers))
    return out


def features(a: Weighed, b: Weighed) -> tuple[tuple[str, float], ...]:
    """What two claims have in common, feature by feature."""
    common = _common(a.words, b.words)
    both = a.mass + b.mass
    less = max(min(a.mass, b.mass), 1.2)
    whole = a.sentence_mass + b.sentence_mass
    same = a.claim.predicate == b.claim.predicate or (a.claim.family is not None and a.claim.family == b.claim.family)
    mine = {key for _, key, _ in a.claim.roles}
    theirs = {key for _, key, _ in b.claim.roles}
    return (
        ("clause words", 2 * common / both if both else 0.0),
        ("shorter clause in the longer", common / less),
        ("sentence words", 2 * _common(a.sentence, b.sentence) / whole if whole else 0.0),
        ("predicate", float(same)),
        ("participants", len(mine & theirs) / max(1, min(len(mine), len(theirs)))),
        ("numbers", float(bool(a.numbers & b.numbers))),
    )


def score(found: Iterable[tuple[str, float]]) -> float:
    return sum(WEIGHTS[name] * value for name, value in found)


def _common(a: Weights, b: Weights) -> float:
    if len(b) < len(a):
        a, b = b, a
    return sum(weight for key, weight in a.items() if key in b)
