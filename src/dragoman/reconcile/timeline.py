"""Dated claims -> the timeline of a story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.model import Article, Claim, Moment
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.statements import say, trimmed
from dragoman.reconcile.values import days_of


def timeline(matters: Sequence[Matter], claims: Sequence[Claim], articles: Mapping[str, Article]) -> tuple[Moment, ...]:
    """A line for each date that a matter is given, in the order of the days; what is negated or only possible is
    left out.
    """
    dates: dict[str, dict[str, Claim]] = {}
    for claim in claims:
        if claim.slot == "date" and days_of(claim.value):
            dates.setdefault(parent(claim), {}).setdefault(claim.value.split("T")[0], claim)
    moments = []
    for matter in matters:
        by_date: dict[str, list[Claim]] = {}
        for claim in matter.claims:
            if claim.status not in ("negated", "hypothetical"):
                for date in dates.get(claim.id, ()):
                    by_date.setdefault(date, []).append(claim)
        for date, told in by_date.items():
            support = tuple(articles[c.article].support(c.clause) for c in told)
            what = _what(told, [dates[claim.id][date] for claim in told], articles)
            moments.append((days_of(date), date, Moment(date, what, support)))
    moments.sort(key=lambda m: (m[0], m[1], m[2].support[0].article, m[2].support[0].start))
    return tuple(moment for _, _, moment in moments)


def _what(told: Sequence[Claim], dated: Sequence[Claim], articles: Mapping[str, Article]) -> str:
    """The matter in a line; where the line leaves out the words of the date, the clause itself, which has them: what is
    said for a day must show why it stands there.
    """
    line = say(told, articles)
    words = [articles[claim.article].support(claim.span).text for claim in dated]
    if any(" ".join(text.split()).lower() in line.lower() for text in words):
        return line
    inside = [c for c, date in zip(told, dated, strict=True) if c.clause.covers(date.span)]
    return trimmed(inside[0], articles) if inside else line


def parent(claim: Claim) -> str:
    """The id of the clause that a circumstance (~) or a number (#) stands in."""
    return claim.id[: max(claim.id.rfind("~"), claim.id.rfind("#"), 0)]
