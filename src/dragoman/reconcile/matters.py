"""Pairs of claims -> matters: groups of claims on one thing, with the reason they were joined.

Two groups are joined only when each of their claims is alike to each, so a chain of half-likenesses does not drift.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from statistics import fmean

from dragoman.model import AccountQuote, Claim, Span
from dragoman.reconcile.align import Pair, Weighed, features, fold, folded, likeness, pairs, score, telling

JOINED = 0.32
MANY_JOINED = 0.28  # two clauses that share many words that tell may be less alike in the rest
MANY = 3
LEAST = 0.28  # pairs less alike are not looked at
ONE_UTTERANCE = 0.60  # the likeness of two clauses that give one utterance
MOST = 0.3  # the share of a clause that a quote must fill, for the clause to be about what is quoted
FARTHEST = 0.28  # no two claims of one matter are less alike
ASIDE_JOINED = 0.36  # two clauses may tell a second thing together ...
ASIDE_NEAR_BEST = 0.75  # ... when each is nearly as like the other as its best
LONE_JOINED = 0.38  # two that are like nothing else in the other article may be less alike ...
LONE_MARGIN = 0.05  # ... by so much, when they share several words
SEVERAL = 2
ONE_WORD = 0.55  # two asides that share but one word that tells are near repetitions, or not of one matter
PART_JOINED = 0.48
PART_NEAR_BEST = 0.95
MUCH_MORE = 0.08
FEW_WORDINGS = 4  # of the other articles, to compare a part with
FEW_ARTICLES = 8  # a wording of more articles is as near in the others
REPEATED = 0.35  # two clauses of one article are of one matter only when one repeats the other
ASIDE_FARTHEST = 0.34  # what is told in passing is joined with more care
NEAR_BEST = 0.96  # a claim is joined with what is nearly its best match in the other article, not with the rest


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
    folds = fold(claims)
    wordings = folded(claims, folds)
    found = pairs(wordings, LEAST)
    same_words = _of_one_utterance(claims, folds, quoted)
    known = {(pair.a, pair.b): pair.score for pair in (*found, *same_words)}
    joins = [*same_words, *_mutual(found, wordings)]
    groups = _grouped(wordings, joins, known, FARTHEST)
    return sorted((_matter(g, claims, folds) for g in groups), key=lambda m: (m.claims[0].article, m.claims[0].clause))


def narrowed(found: Sequence[Matter], claims: Sequence[Weighed], parts: Sequence[Weighed]) -> list[Matter]:
    """The matters, with each clause cut to the part of it that the other articles tell, where that is much more like
    them than the whole: "which came as he welcomed the guest" and not what came.
    """
    by_id = {w.claim.id: w for w in claims}
    inside: dict[tuple[str, Span], list[Weighed]] = defaultdict(list)
    for part in parts:
        inside[part.claim.article, part.claim.sentence].append(part)
    return [
        replace(matter, claims=tuple(_narrowed(c, matter, by_id, inside) for c in matter.claims))
        if len({c.article for c in matter.claims}) > 1
        else matter
        for matter in found
    ]


def _narrowed(
    claim: Claim, matter: Matter, by_id: Mapping[str, Weighed], inside: Mapping[tuple[str, Span], list[Weighed]]
) -> Claim:
    choices = [w for w in inside.get((claim.article, claim.sentence), ()) if claim.clause.covers(w.claim.clause)]
    if not choices:
        return claim
    told = {c.words: by_id[c.id] for c in reversed(matter.claims) if c.article != claim.article}
    others = list(told.values())[:FEW_WORDINGS]
    known = {w.claim.id: fmean(likeness(w, other) for other in others) for w in (by_id[claim.id], *choices)}
    best = max(choices, key=lambda w: (known[w.claim.id], w.claim.id)).claim
    if known[best.id] < known[claim.id] + MUCH_MORE:
        return claim
    return replace(best, id=claim.id, slot=claim.slot, method=claim.method)


def asides(claims: Sequence[Weighed], parts: Sequence[Weighed], found: Sequence[Matter]) -> list[Matter]:
    """The matters that two articles also tell, in clauses that are mainly about something else.

    `parts` are the predications inside the clauses; what stands in two clauses of one matter is told with them.
    """
    both = [*claims, *parts]
    folds = fold(both)
    wordings = folded(both, folds)
    homes = _homes(claims, parts, found)
    home = [homes[same[0]] for same in folds]
    alike = pairs(wordings, LEAST)
    known = {(pair.a, pair.b): pair.score for pair in alike}
    apart = [p for p in alike if home[p.a] != home[p.b]]
    best = _best(alike, wordings)
    rivals = _Rivals(alike, wordings)
    joins = [p for p in apart if _joins_aside(p, wordings, best) or rivals.stands_out(p, best)]
    groups = _grouped(wordings, joins, known, ASIDE_FARTHEST)
    return [_matter(g, both, folds) for g in groups if len(g.members) > 1]


def _matter(group: _Group, claims: Sequence[Weighed], folds: Sequence[Sequence[int]]) -> Matter:
    told = [claims[i].claim for member in group.members for i in folds[member]]
    return Matter(
        tuple(sorted(told, key=lambda c: (c.article, c.clause, c.id))),
        group.reason or ("the same words" if len(told) > 1 else ""),
        fmean(group.scores) if group.scores else 1.0,
    )


def _joins_aside(pair: Pair, claims: Sequence[Weighed], best: Mapping[tuple[int, str], float]) -> bool:
    of_parts = "part" in (claims[pair.a].claim.slot, claims[pair.b].claim.slot)
    least, near = (PART_JOINED, PART_NEAR_BEST) if of_parts else (ASIDE_JOINED, ASIDE_NEAR_BEST)
    if pair.score < ONE_WORD and telling(claims[pair.a], claims[pair.b]) < SEVERAL:
        return False
    return pair.score >= least and _nearly_best(pair, claims, best, near)


class _Rivals:
    """What else each wording is like in an article of the other."""

    def __init__(self, alike: Sequence[Pair], claims: Sequence[Weighed]) -> None:
        self._claims = claims
        self._with: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
        for pair in alike:
            for mine, other in ((pair.a, pair.b), (pair.b, pair.a)):
                for article in claims[other].articles[:FEW_ARTICLES]:
                    self._with[mine, article].append((pair.score, other))

    def stands_out(self, pair: Pair, best: Mapping[tuple[int, str], float]) -> bool:
        """Are the two clearly more alike than either is with anything that stands elsewhere in the other article?"""
        a, b = self._claims[pair.a], self._claims[pair.b]
        if pair.score < LONE_JOINED or telling(a, b) < SEVERAL:
            return False
        if not _nearly_best(pair, self._claims, best, PART_NEAR_BEST):
            return False
        return pair.score - max(self._rival(pair.a, b), self._rival(pair.b, a)) >= LONE_MARGIN

    def _rival(self, mine: int, other: Weighed) -> float:
        found = (
            score
            for article in other.articles[:FEW_ARTICLES]
            for score, i in self._with[mine, article]
            if not _overlap(self._claims[i], other)
        )
        return max(found, default=LEAST)


def _overlap(a: Weighed, b: Weighed) -> bool:
    """Do the two stand in one place? Wordings of several articles are compared where the first of them has them."""
    return a.claim.id == b.claim.id or (a.claim.article == b.claim.article and a.claim.clause.overlaps(b.claim.clause))


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


@dataclass(slots=True)
class _Group:
    """Wordings by their places, and the scores of the pairs that brought them together."""

    members: list[int]
    reason: str
    scores: list[float]


def _grouped(
    claims: Sequence[Weighed], joins: Sequence[Pair], known: dict[tuple[int, int], float], farthest: float
) -> list[_Group]:
    """The groups that the pairs make, best first, as long as all in a group are alike."""
    groups = {i: _Group([i], "", []) for i in range(len(claims))}
    group_of = list(range(len(claims)))
    for pair in joins:
        a, b = sorted((group_of[pair.a], group_of[pair.b]))
        if a == b or not _alike(groups[a].members, groups[b].members, claims, known, farthest):
            continue
        one, two = groups[a], groups.pop(b)
        one.reason = one.reason or two.reason or pair.reason
        one.scores += [*two.scores, pair.score]
        for i in two.members:
            group_of[i] = a
        one.members += two.members
    return [groups[g] for g in sorted(groups)]


def _of_one_utterance(
    claims: Sequence[Weighed], folds: Sequence[Sequence[int]], quoted: Sequence[AccountQuote]
) -> list[Pair]:
    """Pairs of wordings that lie in the same quote, each the clause with the largest share of it."""
    out: dict[tuple[int, int], Pair] = {}
    wording = {i: n for n, same in enumerate(folds) for i in same}
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
        inside = sorted({wording[i] for _, i in held.values()})
        for a, b in combinations(inside, 2):
            shared = features(claims[folds[a][0]], claims[folds[b][0]])
            if score(shared) >= FARTHEST:  # a long quote runs over clauses of several matters
                out[a, b] = Pair(a, b, ONE_UTTERANCE, shared)
    return list(out.values())


def _mutual(found: Sequence[Pair], claims: Sequence[Weighed]) -> list[Pair]:
    """The pairs that are the best, or nearly, for both claims between the two articles."""
    best = _best(found, claims)
    return [
        p
        for p in found
        if (p.score >= JOINED or (p.score >= MANY_JOINED and telling(claims[p.a], claims[p.b]) >= MANY))
        and _nearly_best(p, claims, best, NEAR_BEST)
    ]


def _nearly_best(pair: Pair, claims: Sequence[Weighed], best: Mapping[tuple[int, str], float], near: float) -> bool:
    """Is each nearly as like the other as anything in some article of the other?"""
    least = min(best[pair.a, article] for article in claims[pair.b].articles[:FEW_ARTICLES])
    other = min(best[pair.b, article] for article in claims[pair.a].articles[:FEW_ARTICLES])
    return pair.score >= near * max(least, other)


def _best(found: Sequence[Pair], claims: Sequence[Weighed]) -> dict[tuple[int, str], float]:
    """The best score of each claim with any claim of each other article; nothing is nearer than its own copy."""
    best = {
        (mine, article): 1.0
        for mine, weighed in enumerate(claims)
        if len(weighed.articles) > 1
        for article in weighed.articles[:FEW_ARTICLES]
    }
    for pair in found:
        for mine, other in ((pair.a, pair.b), (pair.b, pair.a)):
            for article in claims[other].articles[:FEW_ARTICLES]:
                best[mine, article] = max(best.get((mine, article), 0.0), pair.score)
    return best


def _alike(
    a: Sequence[int],
    b: Sequence[int],
    claims: Sequence[Weighed],
    known: dict[tuple[int, int], float],
    farthest: float,
) -> bool:
    for i in a:
        for j in b:
            key = (i, j) if i < j else (j, i)
            if key not in known:
                known[key] = likeness(claims[key[0]], claims[key[1]])
            near = known[key]
            if near < farthest or (near < REPEATED and not set(claims[i].articles).isdisjoint(claims[j].articles)):
                return False
    return True
