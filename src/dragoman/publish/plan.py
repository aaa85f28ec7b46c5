"""Account -> Brief: which facts are said, in which order, under which heading.

Like a desk officer's note: what happened, what is disputed, what else the sources agree on, who says what,
what only one source has, background. A fact stands in one section only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dragoman.model import Account, AccountQuote, Annotated, Fact, Reading, Review, Span, Statement, Story
from dragoman.publish.brief import Brief, Dispute, Line, Side, SourceLine, Telling
from dragoman.publish.choosing import Said, lead_of, overlap, ranked
from dragoman.publish.cutting import fitted
from dragoman.publish.notes import flat, name_of
from dragoman.publish.tables import worded

ALL = Telling()
SURE = 0.34  # of joins less alike than this about half are wrong: they stay in the JSON, with their score
AGREED = 20
SINGLE = 12
OPINIONS = 5
QUOTES = 12  # the rest is in the JSON
UTTERANCE = 3  # words
BACKGROUND = 12
READ_IN = "en"  # articles in other languages are kept and grouped, but not read for events and claims
OPINION = "from opinion, not news"
DAMAGED = "the words are damaged"
_Sides = Sequence[tuple[Reading, set[str]]]  # of one contradiction, each with the articles that tell it
_WORD = re.compile(r"\w+")
_MEASURE = re.compile(r" [01]\.\d\d$")  # "words of the clause 0.31"
_ELSEWHERE = frozenset({"title", "identity", "source"})  # told under People and Sources
_DETAILS = frozenset({"date", "place", "who-did-what", "direction", "status"})  # said with the deed they belong to


def plan(
    account: Account, articles: Mapping[str, Annotated], telling: Telling = ALL, reviews: Sequence[Review] = ()
) -> Brief:
    """The brief of one account, as it is asked for; `articles` are the annotated articles by id, `reviews` what readers
    said of its story and facts.

    The account should hold no more than what was told since `telling.since` (`reconcile.changes.recent`).
    """
    weigh = _Weigher(account, articles, _remarks_on_facts(account, telling, reviews))
    lead = _lead(account, articles)
    said = Said(lead)
    rest = [fact for fact in account.facts if fact not in lead and fact.relation != "conflict"]
    background = [fact for fact in rest if fact.kind == "background"]
    told = [fact for fact in rest if fact.score >= SURE and fact.kind not in _ELSEWHERE | _DETAILS | {"background"}]
    shared = [fact for fact in told if fact.lineages > 1]
    single = [fact for fact in told if fact.lineages <= 1]  # however many copies carry it
    opinion = [fact for fact in single if _is_opinion(fact, articles)]
    quotes = tuple(quote for quote in account.quotes if _is_told(quote))[:QUOTES]
    reported = [fact for fact in single if fact not in opinion and not _is_quoted(fact, quotes)]
    brief = Brief(
        title=account.story.title,
        story=account.story.id,
        sources=_sources(account, articles),
        lineages=len(account.story.lineages),
        lead=weigh.lines(lead),
        disputes=tuple(_dispute(fact, weigh.remarks(fact)) for fact in account.facts if fact.relation == "conflict"),
        agreed=weigh.lines(said.new(ranked(shared), AGREED)),
        quotes=quotes,
        timeline=account.timeline,
        people=account.people,
        records=account.records,
        single=weigh.lines(said.new(ranked(reported), SINGLE)),
        opinion=weigh.lines(said.new(ranked(opinion), OPINIONS)),
        background=weigh.lines(said.new(ranked(background), BACKGROUND)),
        descent=_descent(account.story, articles),
        since=telling.since,
        reviews=tuple(_marked(r) for r in reviews if r.fact is None and r.story == account.story.id),
    )
    return brief if telling.words is None else fitted(brief, telling.words)


def summarise(account: Account, articles: Mapping[str, Annotated]) -> tuple[Statement, ...]:
    """The lead of the brief as cited statements."""
    return tuple(Statement(fact.statement, fact.support) for fact in _lead(account, articles))


def _lead(account: Account, articles: Mapping[str, Annotated]) -> list[Fact]:
    """What happened: nothing that is disputed, damaged, background, only who somebody is, or only an opinion."""
    passed_over = _ELSEWHERE | _DETAILS | {"background"}
    told = [f for f in account.facts if f.relation != "conflict" and f.kind not in passed_over and f.score >= SURE]
    sound = [fact for fact in told if not _is_damaged(fact)]
    return lead_of([f for f in sound if not _is_opinion(f, articles)] or sound, account, articles)


def _remarks_on_facts(account: Account, telling: Telling, reviews: Sequence[Review]) -> dict[str, list[str]]:
    """What is said of a fact beside its weight: its id, where that is asked for, and what readers marked it as."""
    said = {fact.id: [f"fact {fact.id}"] if telling.ids else [] for fact in account.facts}
    for review in reviews:
        if review.fact in said:
            said[review.fact].append(_marked(review))
    return said


def _marked(review: Review) -> str:
    note = f": {flat(review.note).rstrip('.')}" if review.note else ""
    return f"marked {review.mark} by {review.reviewer} on {review.made[:10]}{note}"


def _dispute(fact: Fact, remarks: Sequence[str]) -> Dispute:
    sides = tuple(Side(worded(r), r.attributed_to, r.support, _remarks(r)) for r in fact.readings)
    return Dispute(fact.statement, fact.kind, "; ".join(filter(None, (_plainly(fact.reason), *remarks))), sides)


def _plainly(reason: str) -> str:
    """A reason without the measures of likeness that it rests on: they are for the JSON."""
    parts = [", ".join(p for p in part.split(", ") if not _MEASURE.search(p)) for part in reason.split("; ")]
    return "; ".join(part for part in parts if part)


def _remarks(reading: Reading) -> tuple[str, ...]:
    return (*(("a party to it",) if reading.party else ()), *reading.cautions)


def _is_damaged(fact: Fact) -> bool:
    return all(any(caution.startswith(DAMAGED) for caution in reading.cautions) for reading in fact.readings)


def _is_opinion(fact: Fact, articles: Mapping[str, Annotated]) -> bool:
    """Is it what opinion pieces alone make of the matter?"""
    return all(articles[support.article].article.genre == "opinion" for support in fact.support)


def _is_told(quote: AccountQuote) -> bool:
    """Are they words enough to be told on their own? A report that calls talks “productive” says so itself."""
    return any(len(variant.text.split()) >= UTTERANCE for variant in quote.variants)


def _is_quoted(fact: Fact, quotes: Sequence[AccountQuote]) -> bool:
    """Does it say no more than one of these quotations?"""
    direct = [variant for quote in quotes if quote.direct for variant in quote.variants]
    return all(
        any(s.article == v.article and s.span.overlaps(Span(v.start, v.end)) for v in direct) for s in fact.support
    )


def _sources(account: Account, articles: Mapping[str, Annotated]) -> tuple[SourceLine, ...]:
    letters = {article: _letter(number) for number, lineage in enumerate(account.story.lineages) for article in lineage}
    lines = []
    for key in account.story.articles:
        article = articles[key].article
        remarks: list[str] = [article.genre] if article.genre != "news" else []
        remarks += [f"from {article.agency}"] if article.agency else []
        remarks += [] if article.language in (None, READ_IN) else [f"in {article.language}: not read"]
        remarks += [] if article.complete else ["cut short: its silence proves nothing"]
        published = article.published[:10] if article.published else None
        lines.append(SourceLine(key, name_of(article), article.title, published, letters.get(key, "?"), tuple(remarks)))
    return tuple(sorted(lines, key=lambda line: (line.lineage, line.published or "", line.article)))


def _descent(story: Story, articles: Mapping[str, Annotated]) -> tuple[Line, ...]:
    """Where the text of a lineage comes from, and what several lineages rest on though they share no text."""
    lines = []
    for origin in story.origins:
        first = articles.get(origin.article or "")
        whose = origin.agency or (name_of(first.article) if first else None)
        if whose and len(story.lineages[origin.lineage]) > 1:
            lines.append(Line(f"{_letter(origin.lineage)} is text of {whose}: {origin.reason}.", origin.support, ""))
    for common in story.common:
        letters = [_letter(number) for number in common.lineages]
        lines.append(Line(f"{', '.join(letters[:-1])} and {letters[-1]}: {common.note}.", common.support, ""))
    return tuple(lines)


def _letter(number: int) -> str:
    """A, B, ... Z, AA, AB: as columns of a sheet."""
    first, last = divmod(number, 26)
    return (_letter(first - 1) if first else "") + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[last]


class _Weigher:
    """Says of a fact how many independent sources carry it, of what kind they are, and what else is to be remarked."""

    def __init__(
        self, account: Account, articles: Mapping[str, Annotated], remarks: Mapping[str, Sequence[str]]
    ) -> None:
        self._articles = articles
        self._remarks = remarks
        self._lines = account.story.lineages
        self._disputes = [f for f in account.facts if f.relation == "conflict"]

    def lines(self, facts: Sequence[Fact]) -> tuple[Line, ...]:
        return tuple(Line(f.statement, tuple(dict.fromkeys(f.support)), self._weight(f)) for f in facts)

    def _weight(self, fact: Fact) -> str:
        """How many independent sources, and what weakens every one of its readings."""
        shared = [c for c in fact.readings[0].cautions if all(c in r.cautions for r in fact.readings)]
        count = self._count(fact)
        parts = (count, *shared, *self.remarks(fact))
        return "; ".join(part for part in parts if part and (part != OPINION or count != "opinion"))

    def remarks(self, fact: Fact) -> Sequence[str]:
        return self._remarks[fact.id]

    def _count(self, fact: Fact) -> str:
        if len(self._lines) < 2:
            return ""
        if _is_opinion(fact, self._articles):
            return "opinion"
        if fact.lineages == 1:
            told_by = {support.article for support in fact.support}
            return "one source" if len(told_by) == 1 else f"one text in {len(told_by)} articles"
        disputes = self._sides(fact)
        count, opposed = f"{fact.lineages} of {len(self._lines)} sources", self._opposed(fact, disputes)
        if 0 < opposed < fact.lineages:
            return f"{count}; {opposed} of them {'contradicts' if opposed == 1 else 'contradict'} part of it"
        disputed = {article for sides in disputes for _, told in sides for article in told}
        return f"{count}, in part disputed" if len(disputed) > 1 else count

    def _opposed(self, fact: Fact, disputes: Sequence[_Sides]) -> int:
        """How many of the lineages behind a statement say otherwise in part: they stand in a contradiction, on another
        side than the one that the statement has its words from ("about 20" and "20" are one side).
        """
        against: set[str] = set()
        for sides in disputes:
            if len(sides) > 1:
                own, said_by = max(sides, key=lambda side: _words_in(side[0], fact.statement))
                against.update(*(told - said_by for other, told in sides if other.value != own.value))
        told_by = {support.article for support in fact.support}
        lines = [told_by.intersection(line) for line in self._lines]
        return sum(1 for line in lines if line and line <= against)

    def _sides(self, fact: Fact) -> list[_Sides]:
        """For each contradiction its sides that share words with the fact, with the articles they share them in."""
        out: list[_Sides] = []
        for dispute in self._disputes:
            shared = [
                (r, {s.article for s in r.support for t in fact.support if overlap(s, t)}) for r in dispute.readings
            ]
            out.append([side for side in shared if side[1]])
        return out


def _words_in(reading: Reading, statement: str) -> float:
    """The share of a reading's words that a statement has, in the words of the support that is nearest to it."""
    said = set(_WORD.findall(statement.lower()))
    told = [set(_WORD.findall(s.text.lower())) for s in reading.support]
    return max((len(words & said) / len(words) for words in told if words), default=0.0)
