"""Pairs of claims -> matters: groups of claims on one thing, with the reason they were joined.

Two groups are joined only when their claims are alike on the mean, so a chain of half-likenesses does not drift.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean

from dragoman.model import AccountQuote, Claim, Span
from dragoman.reconcile.align import Pair, Weighed, features, pairs, score

JOINED = 0.32
ON_THE_MEAN = 0.32
ONE_UTTERANCE = 0.60  # the likeness of two clauses that give one utterance
MOST = 0.3  # the share of a clause that a quote must fill, for the clause to be about what is quoted
FARTHEST = 0.22  # no two claims of one matter are less alike
ASIDE_JOINED = 0.39  # two clauses may tell a second thing together ...
ASIDE_NEAR_BEST = 0.75  # ... when each is nearly as like the other as its best
PART_JOINED = 0.45
PART_NEAR_BEST = 0.95
REPEATED = 0.35  # two clauses of one article are of one matter only when one repeats the other
ASIDE_FARTHEST = 0.34  # what is told in passing is joined with more care
NEAR_BEST = 0.92  # a claim is joined with what is nearly its best match in the other article, not with the rest


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
    found = pairs(claims, ON_THE_MEAN)
    same_words = _of_one_utterance(claims, quoted)
    likeness = {(pair.a, pair.b): pair.score for pair in (*found, *same_words)}
    joins = [*same_words, *_mutual(found, claims)]
    return _grouped(claims, joins, likeness, FARTHEST)


def asides(claims: Sequence[Weighed], parts: Sequence[Weighed], found: Sequence[Matter]) -> list[Matter]:
    """The matters that two articles also tell, in clauses that are mainly about something else.

    `parts` are the predications inside the clauses; what stands in two clauses of one matter is told with them.
    """
    home = _homes(claims, parts, found)
    both = [*claims, *parts]
    alike = pairs(both, ON_THE_MEAN)
    likeness = {(pair.a, pair.b): pair.score for pair in alike}
    apart = [p for p in alike if home[p.a] != home[p.b]]
    best = _best(alike, both)
    joins = [p for p in apart if _joins_aside(p, both, best)]
    return [m for m in _grouped(both, joins, likeness, ASIDE_FARTHEST) if len(m.claims) > 1]


def _joins_aside(pair: Pair, claims: Sequence[Weighed], best: Mapping[tuple[int, str], float]) -> bool:
    a, b = claims[pair.a].claim, claims[pair.b].claim
    of_parts = "part" in (a.slot, b.slot)
    near = PART_NEAR_BEST if of_parts else ASIDE_NEAR_BEST
    return (
        pair.score >= (PART_JOINED if of_parts else ASIDE_JOINED)
        and pair.score >= near * best[pair.a, b.article]
        and pair.score >= near * best[pair.b, a.article]
    )


def _homes(claims: Sequence[Weighed], parts: Sequence[Weighed], found: Sequence[Matter]) -> list[int]:
    """The matter of each claim; of a part, that of the clause it stands in (-1 when that is a mere frame)."""
    matter_of = {claim.id: n for n, matter in enumerate(found) for claim in matter.claims}
    within: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
    for weighed in claims:
        within[weighed.claim.article, weighed.claim.sentence].append(weighed.claim)
    home = [matter_of[w.claim.id] for w in claims]
    for n, weighed in enumerate(parts):
        part = weighed.claim
        over = [c for c in within[part.article, part.sentence] if c.clause.covers(part.clause)]
        home.append(matter_of[over[-1].id] if over else -1 - n)
    return home


def _grouped(
    claims: Sequence[Weighed], joins: Sequence[Pair], likeness: dict[tuple[int, int], float], farthest: float
) -> list[Matter]:
    """The groups that the pairs make, best first, as long as the groups stay alike on the mean."""
    group_of = list(range(len(claims)))
    members: dict[int, list[int]] = {i: [i] for i in range(len(claims))}
    reasons: dict[int, str] = {}
    scores: dict[int, list[float]] = {}
    for pair in joins:
        a, b = sorted((group_of[pair.a], group_of[pair.b]))
        if a == b or not _alike(members[a], members[b], claims, likeness, farthest):
            continue
        reasons.setdefault(a, reasons.get(b, pair.reason))
        scores[a] = [*scores.get(a, ()), *scores.get(b, ()), pair.score]
        for i in members[b]:
            group_of[i] = a
        members[a] += members.pop(b)
    return [
        Matter(tuple(claims[i].claim for i in sorted(members[g])), reasons.get(g, ""), fmean(scores.get(g, (1.0,))))
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
    best = _best(found, claims)
    return [
        p
        for p in found
        if p.score >= JOINED
        and p.score >= NEAR_BEST * best[p.a, claims[p.b].claim.article]
        and p.score >= NEAR_BEST * best[p.b, claims[p.a].claim.article]
    ]


def _best(found: Sequence[Pair], claims: Sequence[Weighed]) -> dict[tuple[int, str], float]:
    """The best score of each claim with any claim of each other article."""
    best: dict[tuple[int, str], float] = {}
    for pair in found:
        for mine, other in ((pair.a, pair.b), (pair.b, pair.a)):
            key = (mine, claims[other].claim.article)
            best[key] = max(best.get(key, 0.0), pair.score)
    return best


def _alike(
    a: Sequence[int],
    b: Sequence[int],
    claims: Sequence[Weighed],
    likeness: dict[tuple[int, int], float],
    farthest: float,
) -> bool:
    total, count = 0.0, 0
    for i in a:
        for j in b:
            key = (i, j) if i < j else (j, i)
            if key not in likeness:
                likeness[key] = score(features(claims[key[0]], claims[key[1]]))
            repeats = claims[i].claim.article == claims[j].claim.article
            if likeness[key] < (REPEATED if repeats else farthest):
                return False
            total += likeness[key]
            count += 1
    return total / count >= ON_THE_MEAN
