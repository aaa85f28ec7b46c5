"""What is still to come, told for two days: a ban that takes effect in January or in March, talks in July or September.

Few things that a story tells are to come, so a telling word around two such dates, and the same doing or a beginning in
both, say that they are of one plan. A limit ("by July", "until 2032") is no day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from dragoman.knowledge.families import words
from dragoman.model import Claim
from dragoman.reconcile.disputes import Dispute, told_features
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.phrases import BREAK, keys_of
from dragoman.reconcile.values import days_of, days_standing

AROUND = 70  # characters on each side of a date that say what happens then
TELLING = 0.55  # weight of the words around both, at least
ALIKE = 0.12  # likeness of their clauses, at least
_BEGINNINGS = words("begin start take apply enter launch open come run rest resume commence")
_LIMIT = re.compile(r"\b(?:by|until|till|before|within|since|after|latest|earliest|than)\W+(?:the )?$", re.IGNORECASE)


def plan_disputes(claims: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    """Plans for which two articles give days that exclude each other, each the only one of its article for the plan."""
    coming = [(claim, _around(claim, incidents)) for claim in claims if _is_to_come(claim, incidents)]
    pairs = [
        (a, b)
        for (a, here), (b, there) in combinations(coming, 2)
        if a.article != b.article
        and days_standing(a.value, b.value) == "conflict"
        and _one_doing(a, b)
        and sum(incidents.weight(key) for key in sorted(here & there)) >= TELLING
        and incidents.clause_likeness(a, b) >= ALIKE
        and not any(_tells(c, a, b) for c, _ in coming)
    ]
    return [
        Dispute("date", ((a,), (b,)), "one plan, for days that exclude each other", told_features(a, b, incidents))
        for a, b in _first_of_each(pairs)
    ]


def _first_of_each(pairs: Sequence[tuple[Claim, Claim]]) -> Iterator[tuple[Claim, Claim]]:
    told: set[str] = set()
    for a, b in pairs:
        if told.isdisjoint((a.id, b.id)):
            told.update((a.id, b.id))
            yield a, b


def _is_to_come(claim: Claim, incidents: Incidents) -> bool:
    if claim.slot != "date" or claim.status in ("negated", "hypothetical"):
        return False
    days, written = days_of(claim.value), incidents.reported(claim.article)
    if days is None or written is None or days[0] <= written:
        return False
    return not _LIMIT.search(incidents.text_before(claim, claim.span.start, AROUND))


def _around(claim: Claim, incidents: Incidents) -> frozenset[str]:
    before = incidents.text_before(claim, claim.span.start, AROUND)
    after = incidents.text_from(claim, claim.span.end, AROUND)
    told = keys_of(f"{BREAK.split(before)[-1]} {BREAK.split(after)[0]}") & frozenset((*claim.words, *claim.context))
    return frozenset(key for key in told if not key.startswith(("~", "@")))


def _one_doing(a: Claim, b: Claim) -> bool:
    return a.predicate == b.predicate or {a.predicate, b.predicate} <= _BEGINNINGS


def _tells(claim: Claim, a: Claim, b: Claim) -> bool:
    """Does the article of one of the two give the day of the other as well, for something of the kind?"""
    other = b if claim.article == a.article else a if claim.article == b.article else None
    return other is not None and days_standing(claim.value, other.value) != "conflict" and _one_doing(claim, other)
