"""Counted things -> those of them that are one thing measured twice: a price, a length of time, a share, a head count.

Reports say what a number measures in other words and other clauses ("a deal worth", "the contract has a value of"), so
likeness of clauses does not find it. Here a number is known by its dimension and by the words around it. Numbers that
another report tells as well are set aside first. What is left over in both reports, of one dimension and one size, with
telling words around them in common and nothing nearer in either, is the same measure with two values.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from dragoman.knowledge.gauges import GAUGES
from dragoman.knowledge.tables import rows
from dragoman.model import Claim
from dragoman.reconcile.another import MONEY, of_two, other_times
from dragoman.reconcile.disputes import told_features
from dragoman.reconcile.incidents import AROUND, Incidents
from dragoman.reconcile.numbers import Counted, supersedes
from dragoman.reconcile.phrases import keys_of
from dragoman.reconcile.scopes import Scopes
from dragoman.reconcile.tallies import SUM, TOLLS
from dragoman.reconcile.values import IN_DAYS, Interval, interval_of, rounded

ONE_SIZE = 2.4  # an amount so many times another is of another thing
ONE_SHARE = 1.5  # the same of shares in percent
MANY, SOME = 60, 2  # articles of a story, from which on so many that tell a value are compared
TELLING = 0.45  # weight of a word around both numbers, from which it says what they measure
ALONE = 0.35  # weight of the words in common of two numbers that are the only ones of their dimension and size
BESIDE = 0.5  # what a word in common counts that stands farther from the numbers
FEW = 13
KNOWN = 0.3  # weight of what is counted, at least
RARE = 0.6  # the same, where nothing else around is told alike
_KINDS = {unit: kind for unit, kind, _, _ in rows("units.tsv", 4)}
_PART_BEFORE = re.compile(
    r"\b(?:first|last|next|another|other|further|additional|remaining|extra|more) (?:the )?$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(r"\W*(?:of (?:the|its|their|his|her|them|whom|these|those|our)\b|more\b|others?\b|further\b)")
_OLD = re.compile(r"[\s-]*(?:years?[\s-]+)?old\b|[\s-]*years?[\s-]+old\b")
_EACH = re.compile(r"\b(?:each|apiece|both)\b", re.IGNORECASE)
_COUNT = "count"
_LENGTHS = frozenset({"kilometre", "mile", "metre", "nautical mile", "foot"})  # from one town to many others
_PRICES = frozenset({"price"})  # the family of words that every sum has around it


@dataclass(frozen=True, slots=True)
class _Measure:
    """A number as it is compared: in one unit of its dimension, with the words around it and those of its sentence."""

    claim: Claim
    dimension: str
    noun: str
    amount: Interval
    middle: float
    around: frozenset[str]
    words: frozenset[str]
    priced: bool


def measured(
    counts: Sequence[Counted],
    claims: Sequence[Claim],
    incidents: Incidents,
    scopes: Scopes,
    lineage: Mapping[str, int],
) -> list[Counted]:
    """The counts of a story, in which those that give two values of one measure are one, in conflict; `claims` may
    bring in numbers that no count has. `lineage` is the number of each article's lineage: copies contradict nothing.
    """
    known = {c.id for g in counts for c in g.claims}
    numbers = [c for c in claims if c.slot == "number" and c.predicate not in TOLLS | GAUGES]
    groups = [*counts, *(Counted(c.predicate, c.unit or "", (c,)) for c in numbers if c.id not in known)]
    found = [m for g in groups if g.fate not in TOLLS | GAUGES for c in g.claims if (m := _measure(c, incidents))]
    by_article: dict[str, list[_Measure]] = defaultdict(list)
    for measure in found:
        by_article[measure.claim.article].append(measure)
    home = {c.id: n for n, g in enumerate(groups) for c in g.claims}
    one = list(range(len(groups)))
    pairs: list[tuple[Claim, Claim]] = []
    for a, b in combinations(_telling_each(by_article), 2):
        if lineage[a] != lineage[b]:
            pairs += _rivals(by_article[a], by_article[b], incidents, scopes)
    for x, y in pairs:
        first, second = sorted((_root(one, home[x.id]), _root(one, home[y.id])))
        one[second] = first
    return [g for g in _merged(groups, one, pairs, incidents) if g.stands == "conflict" or g.claims[0].id in known]


def _telling_each(by_article: Mapping[str, Sequence[_Measure]]) -> list[str]:
    """The articles, in order; of a story of very many, some that tell each value."""
    articles = sorted(by_article)
    if len(articles) <= MANY:
        return articles
    tellers: dict[tuple[str, str, Interval], list[str]] = defaultdict(list)
    for article in articles:
        for m in by_article[article]:
            tellers[m.dimension, m.noun, m.amount].append(article)
    return sorted({article for told in tellers.values() for article in told[:SOME]})


def _merged(
    groups: Sequence[Counted], one: list[int], pairs: Sequence[tuple[Claim, Claim]], incidents: Incidents
) -> Iterator[Counted]:
    together: dict[int, list[Counted]] = {}
    for n, group in enumerate(groups):
        together.setdefault(_root(one, n), []).append(group)
    for some in together.values():
        claims = tuple(c for group in some for c in group.claims)
        ids = {c.id for c in claims}
        pair = next(((x, y) for x, y in pairs if x.id in ids), None)
        if pair is None:
            yield some[0]
        else:
            features = told_features(*pair, incidents)
            yield replace(some[0], claims=claims, stands="conflict", updated=frozenset(), features=features)


def _root(one: list[int], n: int) -> int:
    while one[n] != n:
        n = one[n]
    return n


def _measure(claim: Claim, incidents: Incidents) -> _Measure | None:
    """None of what is only possible, of a part or a rest, and of a bare number."""
    if claim.status in ("hypothetical", "negated") or "part" in claim.scope:
        return None
    before = incidents.text_before(claim, claim.span.start, AROUND)
    after = incidents.text_from(claim, claim.span.end, AROUND)
    unit = claim.value.unit.partition(" per ")[0]
    kind = _KINDS.get(unit)
    if _PART_BEFORE.search(before) or _EACH.search(f"{before} {after}"):
        return None
    if not kind and (_PART_AFTER.match(after) or SUM.match(incidents.text_from(claim, claim.span.start, AROUND))):
        return None
    noun = (claim.unit or "").rstrip("?")
    if kind == "age" or _OLD.match(after) or (kind is None and not noun.isalpha()):
        return None
    dimension = "time" if unit in IN_DAYS else unit if kind else _COUNT
    scale = IN_DAYS.get(unit, 1.0)
    told = interval_of(claim.value)
    amount = Interval(None if told.low is None else told.low * scale, None if told.high is None else told.high * scale)
    words = frozenset((*claim.words, *claim.context))
    beside = keys_of(incidents.beside(claim))
    priced = unit in MONEY and not beside.isdisjoint(_PRICES)
    return _Measure(
        claim, dimension, noun, amount, claim.value.value * scale, beside & words - _PRICES, words - _PRICES, priced
    )


def _rivals(
    a: Sequence[_Measure], b: Sequence[_Measure], incidents: Incidents, scopes: Scopes
) -> list[tuple[Claim, Claim]]:
    """The numbers of two articles that give one measure two values."""
    if {m.dimension for m in a}.isdisjoint(m.dimension for m in b):
        return []
    settled = {m.claim.id for x in a for y in b if _agree(x, y) for m in (x, y)}
    left, right = ([m for m in side if m.claim.id not in settled] for side in (a, b))
    near: dict[tuple[int, int], float] = {}
    for i, x in enumerate(left):
        for j, y in enumerate(right):
            if _comparable(x, y, incidents, scopes):
                alone = _is_alone(x, a) and _is_alone(y, b)
                near[i, j] = _shared(x, y, alone, incidents)
    return [
        (left[i].claim, right[j].claim)
        for (i, j), shared in sorted(near.items())
        if shared and shared >= max(s for (k, m), s in near.items() if k == i or m == j)
    ]


def _agree(x: _Measure, y: _Measure) -> bool:
    """May the two be one value?"""
    if x.dimension != y.dimension or (x.amount.standing(y.amount) == "conflict" and not rounded(x.middle, y.middle)):
        return False
    return x.dimension != _COUNT or x.noun == y.noun or x.middle == y.middle


def _comparable(x: _Measure, y: _Measure, incidents: Incidents, scopes: Scopes) -> bool:
    if x.dimension != y.dimension or x.amount.standing(y.amount) != "conflict" or rounded(x.middle, y.middle):
        return False
    if x.dimension == _COUNT and not _one_count(x, y):
        return False
    if not _one_size(x, y) or scopes.counts_apart(x.claim, y.claim) or other_times(x.claim, y.claim, incidents):
        return False
    names = [{key for key in m.around if key.startswith("~")} for m in (x, y)]
    if x.dimension not in MONEY and all(names) and names[0].isdisjoint(names[1]):
        return False
    if of_two(x.claim, y.claim, incidents):
        return False
    return not supersedes(x.claim, y.claim, incidents)


def _one_count(x: _Measure, y: _Measure) -> bool:
    """Do both count the same things? A few of them ("three boats were stopped", "five boats were used") are of their
    verb, many ("80 monitors") of the matter.
    """
    few = min(x.middle, y.middle) < FEW
    return x.noun == y.noun and not (few and x.claim.predicate != y.claim.predicate)


def _is_alone(measure: _Measure, others: Sequence[_Measure]) -> bool:
    """Is it the only one of its dimension and size in its article, and of things the only count of them?"""
    return not any(
        m.dimension == measure.dimension
        and m.middle != measure.middle
        and (m.noun == measure.noun if measure.dimension == _COUNT else _one_size(m, measure))
        for m in others
    )


def _one_size(x: _Measure, y: _Measure) -> bool:
    less, more = sorted((abs(x.middle), abs(y.middle)))
    return more <= less * (ONE_SHARE if x.dimension == "percentage" else ONE_SIZE)


def _shared(x: _Measure, y: _Measure, alone: bool, incidents: Incidents) -> float:
    """How much is told alike of two numbers, first around them; 0 where that is too little for one measure."""
    around = [incidents.weight(key) for key in sorted(x.around & y.around - {x.claim.unit})]
    beside = [incidents.weight(key) for key in sorted(x.words & y.words - (x.around & y.around) - {x.claim.unit})]
    noun = incidents.weight(x.claim.unit or "") if x.dimension == _COUNT else 0.0
    whole = sum(around) + noun + BESIDE * sum(beside)
    telling = sum(weight >= TELLING for weight in around)
    one = incidents.same(x.claim, y.claim)
    if x.dimension == _COUNT:
        enough = alone and one and (noun >= RARE or (noun >= KNOWN and telling > 0))
    elif x.dimension == "time" or x.dimension in _LENGTHS:
        enough = alone and one and (telling > 1 or whole >= ALONE)
    elif one:
        only = alone and x.priced and y.priced and incidents.main(x.claim) and incidents.main(y.claim)
        enough = telling > 0 or (alone and whole >= ALONE) or only
        whole = max(whole, ALONE) if only else whole
    else:
        enough = telling > 1 or (alone and telling > 0)
    return whole if enough else 0.0
