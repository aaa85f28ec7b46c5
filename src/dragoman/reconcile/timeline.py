"""Claims with dates -> the timeline of a story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.model import Article, Claim, Moment
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.statements import say
from dragoman.reconcile.values import days_of


def timeline(matters: Sequence[Matter], articles: Mapping[str, Article]) -> tuple[Moment, ...]:
    """A line for each date that a matter is given, in the order of the days; what is negated or only possible is left out."""
    moments = []
    for matter in matters:
        by_date: dict[str, list[Claim]] = {}
        for claim in matter.claims:
            if claim.date and claim.status not in ("negated", "hypothetical") and days_of(claim.date):
                by_date.setdefault(claim.date.split("T")[0], []).append(claim)
        for date, claims in by_date.items():
            support = tuple(articles[c.article].support(c.clause) for c in claims)
            moments.append((days_of(date), date, Moment(date, say(claims, articles), support)))
    moments.sort(key=lambda m: (m[0], m[1], m[2].support[0].article, m[2].support[0].start))
    return tuple(moment for _, _, moment in moments)
