"""Two accounts of one story, then and now -> what was added, confirmed, contradicted, corrected, withdrawn.

An account is made anew from its articles, so nothing is remembered of how it grew: what changed is read off
which articles (and which versions of them) stand behind each reading.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dragoman.model import Account, Annotated, Change, Fact, Support
from dragoman.reconcile.facts import UPDATED

LIKE = 0.5  # of the words of two statements: the same matter told anew by one article


def changes(then: Account, now: Account, became: Mapping[str, str] | None = None) -> tuple[Change, ...]:
    """What differs, in the order of kinds contradicted, corrected, withdrawn, confirmed, added.

    `then` is the account of the articles known before, `now` of all. `became` gives for each article of `then` that
    was corrected since (another text) its id in `now`, the same or another.
    """
    became = became or {}
    unchanged = set(then.story.articles) - set(became)
    told = {(became.get(s.article, s.article), s.text) for fact in then.facts for s in fact.support}

    def is_old(support: Support) -> bool:
        return support.article in unchanged or (support.article, support.text) in told

    found = [*_corrections(then, now, became), *(c for fact in now.facts if (c := _change(fact, now, is_old)))]
    mended = {change.fact.id for change in found if change.kind == "corrected"}
    found = [c for c in found if c.kind in ("corrected", "withdrawn", "contradicted") or c.fact.id not in mended]
    order = ("contradicted", "corrected", "withdrawn", "confirmed", "added")
    return tuple(sorted(found, key=lambda c: (order.index(c.kind), -c.fact.lineages, c.fact.id)))


def recent(account: Account, articles: Collection[str]) -> Account:
    """The account with only what one of `articles` tells; all supports and counts of what is left stay."""

    def told(supports: Iterable[Support]) -> bool:
        return any(support.article in articles for support in supports)

    return replace(
        account,
        summary=tuple(s for s in account.summary if told(s.support)),
        facts=tuple(fact for fact in account.facts if told(fact.support)),
        quotes=tuple(q for q in account.quotes if any(v.article in articles for v in q.variants)),
        timeline=tuple(moment for moment in account.timeline if told(moment.support)),
        people=tuple(p for p in account.people if told(role.support for role in p.roles)),
        relations=tuple(link for link in account.relations if told(link.support)),
        events=tuple(event for event in account.events if told(event.support)),
        records=tuple(record for record in account.records if told(record.support)),
    )


def told_since(articles: Iterable[Annotated], since: str) -> frozenset[str]:
    """Ids of the articles published on or after the day `since` (ISO 8601); one without a date is not among them."""
    return frozenset(a.article.id for a in articles if (a.article.published or "")[: len(since)] >= since)


def _change(fact: Fact, now: Account, is_old: Callable[[Support], bool]) -> Change | None:
    earlier = tuple(s for s in fact.support if is_old(s))
    later = tuple(s for s in fact.support if not is_old(s))
    if not later:
        return None
    if not earlier:
        return Change("added", fact, "told by no earlier article", later=later)
    if fact.relation == "conflict":
        disputed_before = sum(any(is_old(s) for s in reading.support) for reading in fact.readings) > 1
        return None if disputed_before else Change("contradicted", fact, fact.reason, earlier, later)
    if all(UPDATED in r.cautions for r in fact.readings if any(is_old(s) for s in r.support)):
        return Change("corrected", fact, "a later count takes the place of the earlier", earlier, later)
    before, after = _lineages(now, earlier), fact.lineages
    if after <= before:
        return None
    count = f"{after} independent source{'s' * (after > 1)}"
    return Change("confirmed", fact, f"now told by {count}, before by {before}", earlier, later)


def _corrections(then: Account, now: Account, became: Mapping[str, str]) -> Iterator[Change]:
    """What an article told in an earlier version and tells otherwise, or no more."""
    still = {(s.article, s.text) for fact in now.facts for s in fact.support}
    for was in then.facts:
        mended = [s for s in was.support if s.article in became]
        gone = tuple(s for s in mended if (became[s.article], s.text) not in still)
        if not gone or len(gone) < len(mended):
            continue
        articles = {became[s.article] for s in gone}
        anew = _told_anew(was, now.facts, articles, then)
        if anew is not None:
            later = tuple(s for s in anew.support if s.article in articles)
            yield Change("corrected", anew, f"before: {was.statement}", gone, later)
        elif len(gone) == len(was.support):
            yield Change("withdrawn", was, "no longer in the article's text", earlier=gone)


def _told_anew(was: Fact, facts: Sequence[Fact], articles: Collection[str], then: Account) -> Fact | None:
    """The fact of the same slot that the changed articles now tell in other words, the likest first."""
    known = {fact.statement for fact in then.facts}
    told = [
        fact
        for fact in facts
        if (fact.slot, fact.kind) == (was.slot, was.kind)
        and fact.statement not in known
        and any(s.article in articles for s in fact.support)
    ]
    best = max(told, key=lambda fact: (_likeness(fact, was), fact.id), default=None)
    return best if best is not None and _likeness(best, was) >= LIKE else None


def _likeness(a: Fact, b: Fact) -> float:
    left, right = set(a.statement.lower().split()), set(b.statement.lower().split())
    return 2 * len(left & right) / max(1, len(left) + len(right))


def _lineages(account: Account, supports: Sequence[Support]) -> int:
    told = {support.article for support in supports}
    return sum(not told.isdisjoint(line) for line in account.story.lineages)
