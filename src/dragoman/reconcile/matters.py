"""Pairs of claims -> matters: groups of claims on one thing, with the reason they were joined.

Two groups are joined only when their claims are alike on the mean, so a chain of half-likenesses does not drift.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean

from dragoman.model import AccountQuote, Claim
from dragoman.reconcile.align import Pair, Weighed, features, pairs, score

JOINED = 0.26
ON_THE_MEAN = 0.24
ONE_UTTERANCE = 0.60  # the likeness of two clauses that give one utterance
MOST = 0.3  # the share of a clause that a quote must fill, for the clause to be about what is quoted
FARTHEST = 0.20  # no two claims of one matter are less alike
NEAR_BEST = 0.90  # a claim is joined with what is nearly its best match in the other article, not with the rest


@dataclass(frozen=True, slots=True)
class Matter:
    """`likeness` is the mean over its joins, 1 for a claim alone."""

    claims: tuple[Claim, ...]
    reason: str
    likeness: float = 1.0


def matters(claims: Sequence[Weighed], quoted: Sequence[AccountQuote] = ()) -> list[Matter]:
    """Every claim in exactly one matter, in the order of the first claim. Clauses that give one utterance are one
    matter however short the words they share.
    """
    group_of = list(range(len(claims)))
    members: dict[int, list[int]] = {i: [i] for i in range(len(claims))}
    reasons: dict[int, str] = {}
    joins: dict[int, list[float]] = {}
    likeness: dict[tuple[int, int], float] = {}
    found = pairs(claims, ON_THE_MEAN)
    for pair in found:
        likeness[pair.a, pair.b] = pair.score
    same_words = _of_one_utterance(claims, quoted)
    for pair in same_words:
        likeness[pair.a, pair.b] = pair.score
    for pair in (*same_words, *_mutual(found, claims)):
        a, b = sorted((group_of[pair.a], group_of[pair.b]))
        if a == b or not _alike(members[a], members[b], claims, likeness):
            continue
        reasons.setdefault(a, reasons.get(b, pair.reason))
        joins[a] = [*joins.get(a, ()), *joins.get(b, ()), pair.score]
        for i in members[b]:
            group_of[i] = a
        members[a] += members.pop(b)
    return [
        Matter(tuple(claims[i].claim for i in sorted(members[g])), reasons.get(g, ""), fmean(joins.get(g, (1.0,))))
        for g in sorted(members)
    ]


def _of_one_utterance(claims: Sequence[Weighed], quoted: Sequence[AccountQuote]) -> list[Pair]:
    """Pairs of claims that lie in the same quote, each the clause with the largest share of it."""
    out = []
    by_article: dict[str, list[int]] = {}
    for i, weighed in enumerate(claims):
        by_article.setdefault(weighed.claim.article, []).append(i)
    for quote in quoted:
        if len({v.article for v in quote.variants}) < 2:
            continue
        held: dict[str, tuple[int, int]] = {}
        for variant in quote.variants:
            for i in by_article.get(variant.article, ()):
                claim = claims[i].claim
                common = min(claim.clause.end, variant.end) - max(claim.clause.start, variant.start)
                large = common >= MOST * (claim.clause.end - claim.clause.start)
                if large and common > held.get(claim.article, (0, 0))[0]:
                    held[claim.article] = (common, i)
        inside = sorted(i for _, i in held.values())
        for a, b in combinations(inside, 2):
            shared = features(claims[a], claims[b])
            if score(shared) >= FARTHEST:  # a long quote runs over clauses of several matters
                out.append(Pair(a, b, ONE_UTTERANCE, shared))
    return out


def _mutual(found: Sequence[Pair], claims: Sequence[Weighed]) -> list[Pair]:
    """The pairs that are the best, or nearly, for both claims between the two articles."""
    best: dict[tuple[int, str], float] = {}
    for pair in found:
        for mine, other in ((pair.a, pair.b), (pair.b, pair.a)):
            key = (mine, claims[other].claim.article)
            best[key] = max(best.get(key, 0.0), pair.score)
    return [
        p
        for p in found
        if p.score >= JOINED
        and p.score >= NEAR_BEST * best[p.a, claims[p.b].claim.article]
        and p.score >= NEAR_BEST * best[p.b, claims[p.a].claim.article]
    ]


def _alike(
    a: Sequence[int], b: Sequence[int], claims: Sequence[Weighed], likeness: dict[tuple[int, int], float]
) -> bool:
    total, count = 0.0, 0
    for i in a:
        for j in b:
            key = (i, j) if i < j else (j, i)
            if key not in likeness:
                likeness[key] = score(features(claims[key[0]], claims[key[1]]))
            if likeness[key] < FARTHEST:
                return False
            total += likeness[key]
            count += 1
    return total / count >= ON_THE_MEAN
