"""Claims of a story -> its contradictions in words, and the facts that show each side with who says it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dragoman.model import Article, Claim, Fact, Reading, Span, Support
from dragoman.reconcile.align import Weighed
from dragoman.reconcile.attacks import attack_disputes
from dragoman.reconcile.deeds import deed_disputes
from dragoman.reconcile.disputes import (
    Dispute,
    date_disputes,
    denials,
    opposite_disputes,
    told_features,
    told_reason,
    told_score,
)
from dragoman.reconcile.facts import Bench, counted_what, how_many, owner
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.numbers import Counted
from dragoman.reconcile.opposites import opposite_stances
from dragoman.reconcile.order import order_disputes
from dragoman.reconcile.plans import is_limit, plan_disputes
from dragoman.reconcile.scopes import DIFFERENT, Apparent, Scopes
from dragoman.reconcile.sides import clause_disputes
from dragoman.reconcile.statements import say
from dragoman.reconcile.timeline import parent
from dragoman.reconcile.victims import place_disputes, victim_disputes

_DISPUTED = {
    "date": "Told for different days",
    "place": "Told for different places",
    "direction": "Told the other way round",
    "identity": "Told of different victims",
    "who-did-what": "Told of different doers",
    "negation": "Affirmed and denied",
    "status": "Told at two stages",
    "sequence": "Told in different order",
    "attribution": "Claimed by different parties",
    "significance": "Ranked differently",
    "assessment": "Judged differently",
}
_APPARENT = {"date": "Told for different scopes", "significance": "Ranked over different scopes"}
_OF_WOUNDS = re.compile(r"\b(?:of|from|to) (?:his|her|their) (?:wounds|injuries|burns)\b|\bsuccumbed\b", re.IGNORECASE)
_PHRASES = frozenset({"date", "place"})  # kinds whose sides are phrases of a clause, not clauses


def _is_aftermath(claim: Claim, incidents: Incidents) -> bool:
    """Is it the day on which somebody died of what was done before?"""
    return bool(_OF_WOUNDS.search(incidents.sentence_of(claim)))


def disputes(
    claims: Sequence[Claim],
    matters: Sequence[Matter],
    weighed: dict[str, Weighed],
    incidents: Incidents,
    scopes: Scopes,
) -> tuple[Dispute, ...]:
    """Every contradiction in words. What two sentences dispute is told once, as the first kind that has both."""
    days = [c for c in claims if c.slot == "date" and not (is_limit(c, incidents) or _is_aftermath(c, incidents))]
    found = (
        *date_disputes(matters, days, weighed, scopes),
        *plan_disputes(claims, incidents),
        *place_disputes(claims, incidents),
        *denials(claims, incidents),
        *clause_disputes(claims, incidents),
        *victim_disputes(claims, incidents),
        *opposite_stances(claims, incidents),
        *deed_disputes(claims, incidents),
        *attack_disputes(claims, incidents),
        *order_disputes(claims, incidents),
        *opposite_disputes(matters, weighed),
    )
    out: list[Dispute] = []
    told: list[list[set[tuple[str, Span]]]] = []
    for dispute in found:
        sides = [{(c.article, c.sentence) for c in side} for side in dispute.sides]
        if not any(all(any(side & known for known in before) for side in sides) for before in told):
            told.append(sides)
            out.append(dispute)
    return tuple(out)


def disputed_in(
    contested: Sequence[Dispute], tolls: Sequence[Counted], articles: Mapping[str, Article]
) -> dict[str, tuple[str, str]]:
    """The clauses that tell what sources dispute: in what, and the disputed words ("" where all of the clause is)."""
    out: dict[str, tuple[str, str]] = {}
    for dispute in contested:
        for c in (c for side in dispute.sides for c in side if dispute.kind != "assessment"):
            if dispute.kind in _PHRASES:
                out[parent(c)] = (f"its {dispute.kind}", articles[c.article].support(c.span).text)
            else:
                out.setdefault(parent(c) if c.slot == "doing" else c.id, ("it", ""))
    for group in tolls:
        for c in group.claims if group.stands == "conflict" else ():
            number = Span(c.value.start, c.value.end)
            out.setdefault(parent(c), ("a number of it", articles[c.article].support(number).text))
    return out


def dispute_fact(dispute: Dispute, bench: Bench) -> Fact:
    """A contradiction in words: one reading for each side. Opposite assessments are no conflict: they have owners."""
    claims = [c for side in dispute.sides for c in side]
    phrases = dispute.kind in _PHRASES
    readings = tuple(
        Reading(
            value=bench.articles[side[0].article].support(side[0].span).text if phrases else say(side, bench.articles),
            support=tuple(bench.articles[c.article].support(c.clause) for c in side),
            attributed_to=owner(side),
        )
        for side in dispute.sides
    )
    values = " / ".join(" ".join(r.value.split()).rstrip(".") for r in readings)
    if phrases:
        told = say([bench.clauses[parent(c)] for c in claims], bench.articles)[:-1]
        values = f"{values}: {_without(told, [r.value for r in readings])}"
    return Fact(
        id=f"{dispute.kind}:{claims[0].id}",
        slot=f"{claims[0].family or claims[0].predicate}.{dispute.kind}",
        statement=f"{_DISPUTED[dispute.kind]}: {values}.",
        kind=dispute.kind,
        relation="compatible" if dispute.kind == "assessment" else "conflict",
        lineages=bench.lineages(claims),
        readings=readings,
        reason=told_reason(dispute.reason, dispute.features),
        score=told_score(dispute.features),
    )


def _without(told: str, values: Sequence[str]) -> str:
    """A line without the value that is in dispute: it stands before it already."""
    said = [value for value in values if f" {value}" in told]
    return told.replace(f" {said[0]}", "", 1) if said else told


def apparent_fact(found: Apparent, bench: Bench, incidents: Incidents) -> Fact:
    """What only looks like a contradiction: a reading for each value, and both scopes in words."""
    readings = tuple(
        r for side, scope in zip(found.sides, found.scopes, strict=True) for r in _scoped(side, scope, bench)
    )
    claims = [c for side in found.sides for c in side]
    features = told_features(found.sides[0][0], found.sides[1][0], incidents)
    told = ", ".join(r.value for r in readings)
    what = _APPARENT[found.kind] if found.kind != "number" else counted_what(claims, bench)
    return Fact(
        id=f"scope:{claims[0].id}",
        slot=f"{claims[0].family or claims[0].predicate}.scope",
        statement=f"{what}: {told}.",
        kind=found.kind,
        relation="compatible",
        lineages=bench.lineages(claims),
        readings=readings,
        reason=told_reason(f"{DIFFERENT}: {' / '.join(found.scopes)}", features),
        score=told_score(features),
    )


def _scoped(side: Sequence[Claim], scope: str, bench: Bench) -> list[Reading]:
    """The values of one side with its scope: "14 on Tuesday"; what is ranked has both in its own words."""
    by_value: dict[str, list[Claim]] = {}
    for c in side:
        told = how_many(c.value) if c.slot == "number" else _words(c, bench) if c.slot == "date" else ""
        by_value.setdefault(f"{told} {scope}".strip(), []).append(c)
    return [
        Reading(value, tuple(_support(c, scope, bench) for c in claims), attributed_to=owner(claims))
        for value, claims in by_value.items()
    ]


def _words(claim: Claim, bench: Bench) -> str:
    return " ".join(bench.articles[claim.article].support(claim.span).text.split())


def _support(claim: Claim, scope: str, bench: Bench) -> Support:
    """The clause, or the whole sentence where the scope stands outside it."""
    article = bench.articles[claim.article]
    clause = article.support(claim.clause)
    return clause if scope in " ".join(clause.text.split()) else article.support(claim.sentence)
