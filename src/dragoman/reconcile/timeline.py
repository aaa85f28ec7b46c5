"""Dated claims -> the timeline of a story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.model import Article, Claim, Moment
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.statements import say
from dragoman.reconcile.values import days_of


def timeline(matters: Sequence[Matter], claims: Sequence[Claim], articles: Mapping[str, Article]) -> tuple[Moment, ...]:
    """A line for each date that a matter is given, in the order of the days; what is negated or only possible is
    left out.
    """
    dates: dict[str, list[str]] = {}
    for claim in claims:
        if claim.slot == "date" and days_of(claim.value):
            dates.setdefault(parent(claim), []).append(claim.value.split("T")[0])
    moments = []
    for matter in matters:
        by_date: dict[str, list[Claim]] = {}
        for claim in matter.claims:
            if claim.status not in ("negated", "hypothetical"):
                for date in dict.fromkeys(dates.get(claim.id, ())):
                    by_date.setdefault(date, []).append(claim)
        for date, told in by_date.items():
            support = tuple(articles[c.article].support(c.clause) for c in told)
            moments.append((days_of(date), date, Moment(date, say(told, articles), support)))
    moments.sort(key=lambda m: (m[0], m[1], m[2].support[0].article, m[2].support[0].start))
    return tuple(moment for _, _, moment in moments)


def parent(claim: Claim) -> str:
    """The id of the clause that a circumstance (~) or a number (#) stands in."""
    return claim.id[: max(claim.id.rfind("~"), claim.id.rfind("#"), 0)]
