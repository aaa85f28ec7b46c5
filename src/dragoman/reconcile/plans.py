"""What is still to come, told for two days: a ban from January or from March, talks in July or in September.

Few things that a story tells are to come, so telling words around two such dates, and the same doing, a beginning or
an arrival in both, say that they are of one plan. "By July" is any day until then; "until 2032" is no day of a plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from dragoman.knowledge.families import words
from dragoman.model import Claim
from dragoman.reconcile.disputes import Dispute, told_features
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.phrases import keys_of
from dragoman.reconcile.values import days_of

TELLING = 0.55  # weight of the words around both, at least
ALIKE = 0.12  # likeness of their clauses, at least
FIRST = 0.5  # what "the first" around both counts for: only one can be it
_ONE_DOING = (
    words("begin start take apply enter launch open come run rest resume commence"),
    words("deliver delivery arrive arrival hand land reach supply fly"),
)
_BY = re.compile(r"(?:by|before|no later than)\b", re.IGNORECASE)
_NO_DAY = re.compile(r"(?:until|till|within|since|after|at the (?:latest|earliest))\b", re.IGNORECASE)
_FIRST = re.compile(r"\bfirst\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Plan:
    """A date to come: the days it may be, and the words around it."""

    claim: Claim
    days: tuple[date, date]
    around: frozenset[str]
    first: bool

    def excludes(self, other: _Plan) -> bool:
        return self.days[1] < other.days[0] or other.days[1] < self.days[0]


def plan_disputes(claims: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    """Plans for which two articles give days that exclude each other, each the only one of its article for the plan."""
    coming = [plan for claim in claims if (plan := _plan(claim, incidents))]
    pairs = [
        (a.claim, b.claim)
        for a, b in combinations(coming, 2)
        if a.claim.article != b.claim.article
        and a.excludes(b)
        and _one_doing(a.claim, b.claim)
        and _told_alike(a, b, incidents) >= TELLING
        and incidents.clause_likeness(a.claim, b.claim) >= ALIKE
        and not any(_tells(c, a, b) for c in coming)
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


def is_limit(claim: Claim, incidents: Incidents) -> bool:
    """Is a date only the first or last of many days: "by December 1", "since May"?"""
    told = incidents.words_at(claim, claim.span)
    return bool(_BY.match(told) or _NO_DAY.match(told))


def _plan(claim: Claim, incidents: Incidents) -> _Plan | None:
    if claim.slot != "date" or claim.status in ("negated", "hypothetical"):
        return None
    days, written = days_of(claim.value), incidents.reported(claim.article)
    if days is None or written is None:
        return None
    told = incidents.words_at(claim, claim.span)
    limit = _BY.match(told)
    if _NO_DAY.match(told) or days[1 if limit else 0] <= written:
        return None
    words_around = incidents.beside(claim)
    keys = keys_of(words_around) & frozenset((*claim.words, *claim.context))
    around = frozenset(key for key in keys if not key.startswith(("~", "@")))
    return _Plan(claim, (written, days[1]) if limit else days, around, bool(_FIRST.search(words_around)))


def _told_alike(a: _Plan, b: _Plan, incidents: Incidents) -> float:
    return sum(incidents.weight(key) for key in sorted(a.around & b.around)) + FIRST * (a.first and b.first)


def _one_doing(a: Claim, b: Claim) -> bool:
    both = {a.predicate, b.predicate}
    return len(both) == 1 or any(both <= doing for doing in _ONE_DOING)


def _tells(plan: _Plan, a: _Plan, b: _Plan) -> bool:
    """Does the article of one of the two give the day of the other as well, for something of the kind?"""
    article = plan.claim.article
    other = b if article == a.claim.article else a if article == b.claim.article else None
    return other is not None and not plan.excludes(other) and _one_doing(plan.claim, other.claim)
