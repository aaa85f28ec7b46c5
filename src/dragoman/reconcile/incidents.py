"""Where in an article a claim stands: with the happening the article is about, or with another one.

An article tells first what it is about; later sentences are of the same happening until they say otherwise
("elsewhere", "an earlier attack", another day, a count over the whole war). Two articles are about one happening when
they were written within days of each other, their leads share words, and the places that each lead names are
not all strange to the other article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from dragoman.knowledge.families import name_key, words
from dragoman.knowledge.states import state_names
from dragoman.model import Article, Claim, Span
from dragoman.reconcile.align import Vocabulary
from dragoman.reconcile.phrases import BREAK
from dragoman.reconcile.values import days_of, days_standing

_MONTH = r"january|february|march|april|may|june|july|august|september|october|november|december"
_ELSEWHERE = re.compile(
    r"\b(?:elsewhere|meanwhile|separately|in a separate|in another|another \w+ (?:attack|strike|bomb)"
    r"|earlier (?:attack|strike|bomb)\w*|a similar|previous(?:ly)?|last (?:year|month)|a year ago"
    rf"|in recent (?:years|months)|since (?:the|its|\d{{4}}|{_MONTH}|last|then)|so far this year"
    r"|over the (?:past|last) (?:year|decade|two|three|four|five)|in the (?:past|last) year"
    r"|during the (?:war|conflict|uprising))\b",
    re.IGNORECASE,
)
_KINDS_OF_PLACE = words(
    "province region city town village district governorate state county valley river sea gulf bay island north south "
    "east west northern southern eastern western central new old upper lower great world"
)
_FULL_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTHS = 12
DAYS_OF_ONE_STORY = 4  # articles written further apart tell of one happening at two stages, if of one at all
LEAD_SENTENCES = 3
EARLY = 8  # sentences that an article tells about its subject, unless they say otherwise
AROUND = 70  # characters on each side of a number or a day that say what it is of
ALIKE = 0.20  # two sentences with so much in common tell of one happening
ONE_TELLING = 0.55
FOLLOWING = 3  # sentences of one article so near each other tell of one happening
LEADS_ALIKE = 0.10
UNDATED_ALIKE = 0.20  # the leads of two articles of which one says no day, and that share no place
ELSEWHERE_ALIKE = 0.35  # the leads of two articles that name different places
_TELLING = 0.45


@dataclass(frozen=True, slots=True)
class Place:
    """How a claim stands in its article."""

    rank: int
    shifted: bool
    in_lead: bool


class Incidents:
    """Answers whether two claims of a story are of the same happening."""

    def __init__(self, claims: Sequence[Claim], articles: Mapping[str, Article], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._texts = articles
        self._keys: dict[tuple[str, Span], frozenset[str]] = {}
        self._about: dict[tuple[str, str], bool] = {}
        self._strange: dict[tuple[str, str], bool] = {}
        self._main: dict[tuple[str, Span], bool] = {}
        self._clauses: dict[tuple[str, ...], frozenset[str]] = {}
        self._masses: dict[frozenset[str], float] = {}
        self._days: dict[tuple[str, Span], tuple[str, ...]] = {}
        for claim in claims:
            self._keys.setdefault((claim.article, claim.sentence), frozenset((*claim.words, *claim.context)))
            self._days.setdefault((claim.article, claim.sentence), claim.days)
        order: dict[str, list[Span]] = {}
        for article, sentence in sorted(self._keys):
            order.setdefault(article, []).append(sentence)
        self._leads = {
            article: frozenset(k for s in sentences[:LEAD_SENTENCES] for k in self._keys[article, s])
            for article, sentences in order.items()
        }
        self._lead_days = {
            article: frozenset(d for s in sentences[:LEAD_SENTENCES] for d in self._days[article, s])
            for article, sentences in order.items()
        }
        self._reported = {
            article: day
            for article in order
            if (day := _report_day(articles[article].published, self._lead_days[article])) is not None
        }
        named = _place_names(claims)
        self._lead_places = {article: keys & named for article, keys in self._leads.items()}
        self._all_places = {
            article: frozenset(k for s in sentences for k in self._keys[article, s] if k in named)
            for article, sentences in order.items()
        }
        self._words = {
            article: frozenset(k for s in sentences for k in self._keys[article, s])
            for article, sentences in order.items()
        }
        self._places = {
            (article, sentence): Place(
                rank,
                bool(_ELSEWHERE.search(articles[article].text[sentence.start : sentence.end])),
                rank < LEAD_SENTENCES,
            )
            for article, sentences in order.items()
            for rank, sentence in enumerate(sentences)
        }

    def same(self, a: Claim, b: Claim) -> bool:
        """Are both of one happening? Their sentences are alike, or both stand with what alike articles are about."""
        one, two = (a.article, a.sentence), (b.article, b.sentence)
        if one == two:
            return True
        if self._other_day(a, b):
            return False
        if a.article == b.article and abs(self.rank(a) - self.rank(b)) <= FOLLOWING:
            return not (self._places[one].shifted or self._places[two].shifted)
        if self.main(a) and self.main(b) and self.one_subject(a.article, b.article):
            return True
        if self.apart(a.article, b.article):
            return False
        alike = self._places[one].shifted == self._places[two].shifted
        return alike and self.likeness(self._keys[one], self._keys[two]) >= ALIKE

    def one_day(self, a: Claim, b: Claim) -> bool:
        """Were two articles written on one day, as far as that is known? A day later things may have changed."""
        one, two = self._reported.get(a.article), self._reported.get(b.article)
        return one is None or two is None or bool(set(_readings(one)) & set(_readings(two)))

    def one_telling(self, a: Claim, b: Claim) -> bool:
        """Do two articles of one time tell one thing in nearly the same words? So they may differ in the place."""
        one, two = self._keys[a.article, a.sentence], self._keys[b.article, b.sentence]
        near = self.likeness(one, two) >= ONE_TELLING
        return near and not self._other_day(a, b) and not self._other_report(a.article, b.article)

    def apart(self, a: str, b: str) -> bool:
        """Were two articles written of happenings that cannot be one: weeks apart, or each of places that the other
        never names?
        """
        pair = (a, b) if a < b else (b, a)
        known = self._strange.get(pair)
        if known is None:
            known = self._strange[pair] = self._other_report(a, b) or self._other_place(a, b)
        return known

    def one_subject(self, a: str, b: str) -> bool:
        """Are two articles about one happening, by their leads?"""
        pair = (a, b) if a < b else (b, a)
        known = self._about.get(pair)
        if known is None:
            known = self._about[pair] = self._one_subject(*pair)
        return known

    def _one_subject(self, a: str, b: str) -> bool:
        if a == b:
            return True
        if self.apart(a, b) or _apart(self._lead_days[a], self._lead_days[b]):
            return False
        one, two = self._lead_places[a], self._lead_places[b]
        if one and two and not one & two:
            least = ELSEWHERE_ALIKE
        else:
            least = LEADS_ALIKE if one & two or (a in self._reported and b in self._reported) else UNDATED_ALIKE
        return self.leads_alike(a, b) >= least

    def share_a_place(self, articles: Sequence[str], least: float) -> bool:
        """Is there a place that so large a share of the articles names?"""
        named = Counter(place for article in articles for place in self._all_places.get(article, ()))
        return bool(named) and max(named.values()) >= least * len(articles)

    def leads_alike(self, a: str, b: str) -> float:
        """How alike the words are with which two articles open."""
        empty: frozenset[str] = frozenset()
        return self.likeness(self._leads.get(a, empty), self._leads.get(b, empty))

    def reported(self, article: str) -> date | None:
        """The day an article was written, where it is known."""
        return self._reported.get(article)

    def text_from(self, claim: Claim, start: int, length: int) -> str:
        """The words of the claim's article from `start` on, no further than its sentence."""
        return self._texts[claim.article].text[start : min(start + length, claim.sentence.end)]

    def text_before(self, claim: Claim, end: int, length: int) -> str:
        """The words of the claim's article before `end`, no further back than its sentence."""
        return self._texts[claim.article].text[max(end - length, claim.sentence.start) : end]

    def beside(self, claim: Claim) -> str:
        """The words on each side of what the claim tells, as far as the sentence goes on about it."""
        before = self.text_before(claim, claim.span.start, AROUND)
        after = self.text_from(claim, claim.span.end, AROUND)
        return f"{BREAK.split(before)[-1]} {BREAK.split(after)[0]}"

    def words_at(self, claim: Claim, span: Span) -> str:
        """The words of the claim's article at a span."""
        return self._texts[claim.article].text[span.start : span.end]

    def text_of(self, claim: Claim) -> str:
        """The words of the claim."""
        return self.words_at(claim, claim.clause)

    def sentence_of(self, claim: Claim) -> str:
        """The sentence that the claim stands in."""
        return self.words_at(claim, claim.sentence)

    def names(self, article: str, places: Iterable[str]) -> bool:
        """Does an article name one of these places anywhere?"""
        return not self._words[article].isdisjoint(places)

    def weight(self, key: str) -> float:
        """How much a word tells in this story."""
        return self._vocabulary.weight(key)

    def clause_likeness(self, a: Claim, b: Claim) -> float:
        """How alike the words of two clauses are."""
        return self.likeness(self._clause(a), self._clause(b))

    def _clause(self, claim: Claim) -> frozenset[str]:
        """The words of the clause, as one set for all who ask: its mass is then found without reading it again."""
        known = self._clauses.get(claim.words)
        if known is None:
            known = self._clauses[claim.words] = frozenset(claim.words)
        return known

    def setting(self, claim: Claim) -> tuple[object, ...]:
        """Claims of one setting stand alike to every other claim: the same sentence, in articles that open alike."""
        sentence = (claim.article, claim.sentence)
        return (
            self._leads[claim.article],
            self._all_places[claim.article],
            self._reported.get(claim.article),
            self._lead_days[claim.article],
            self._keys[sentence],
            self._places[sentence],
        )

    def main(self, claim: Claim) -> bool:
        """Does the claim stand with what its article is about?"""
        sentence = (claim.article, claim.sentence)
        known = self._main.get(sentence)
        if known is None:
            known = self._main[sentence] = self._is_main(sentence)
        return known

    def _is_main(self, sentence: tuple[str, Span]) -> bool:
        place = self._places[sentence]
        if place.in_lead or place.shifted:
            return not place.shifted
        shared = self._keys[sentence] & self._leads[sentence[0]]
        return place.rank < EARLY or any(self._vocabulary.weight(k) >= _TELLING for k in shared)

    def nearness(self, a: Claim, b: Claim) -> float:
        """How alike the sentences of two claims are, their own clauses counted twice."""
        whole = self.likeness(self._keys[a.article, a.sentence], self._keys[b.article, b.sentence])
        return whole + self.clause_likeness(a, b)

    def rank(self, claim: Claim) -> int:
        return self._places[claim.article, claim.sentence].rank

    def likeness(self, a: frozenset[str], b: frozenset[str]) -> float:
        """The share of their words that two texts have in common, by weight."""
        masses, weights = self._masses, self._vocabulary.weights
        whole = (masses.get(a) or self._mass(a)) + (masses.get(b) or self._mass(b))
        return 2 * sum([weights[k] for k in sorted(a & b)]) / whole if whole else 0.0

    def _mass(self, keys: frozenset[str]) -> float:
        made = self._masses[keys] = sum(self._vocabulary.weight(k) for k in sorted(keys))
        return made

    def _other_day(self, a: Claim, b: Claim) -> bool:
        one = self._told_days(a)
        two = self._told_days(b) if one else ()
        return bool(two) and _apart(one, two)

    def _other_report(self, a: str, b: str) -> bool:
        """Were the two articles written days apart? Then they tell of two happenings, or of one at two stages."""
        one, two = self._reported.get(a), self._reported.get(b)
        if one is None or two is None:
            return False
        return _days_between(one, two) > DAYS_OF_ONE_STORY

    def _other_place(self, a: str, b: str) -> bool:
        """Does each lead name places, and never one that the other article names?"""
        one, two = self._lead_places[a], self._lead_places[b]
        return bool(one and two) and not (one & self._all_places[b] or two & self._all_places[a])

    def _told_days(self, claim: Claim) -> tuple[str, ...]:
        """The date of the clause, else the dates of its sentence; in the lead, full dates are those of the report."""
        if claim.date:
            return (claim.date,)
        return tuple(d for d in claim.days if self.rank(claim) > 0 or not d.startswith("2"))


def _place_names(claims: Iterable[Claim]) -> frozenset[str]:
    """The keys of the names of places that the story tells of, without those of states and of kinds of place."""
    states = {name_key(word) for name in state_names().values() for word in name.lower().split()}
    told = {word for c in claims for place in c.places for word in place.partition(":")[2].split("-")}
    return frozenset(
        "~" + key for word in told - _KINDS_OF_PLACE if len(key := name_key(word)) > 2 and key not in states
    )


def _report_day(published: str | None, lead_days: Iterable[str]) -> date | None:
    """The day an article was written: as it came in, else the latest full date that its lead gives."""
    told = [published[:10]] if published else sorted(d[:10] for d in lead_days if _FULL_DATE.match(d))
    days = days_of(told[-1]) if told else None
    return days[1] if days else None


@lru_cache(maxsize=100_000)
def _days_between(one: date, two: date) -> int:
    """The fewest days that two dates can lie apart."""
    return min(abs((x - y).days) for x in _readings(one) for y in _readings(two))


@lru_cache(maxsize=10_000)
def _readings(day: date) -> tuple[date, ...]:
    """A dateline in figures may give day and month in either order."""
    return (day, date(day.year, day.day, day.month)) if day.day <= _MONTHS else (day,)


@lru_cache(maxsize=100_000)
def _apart(one: tuple[str, ...] | frozenset[str], two: tuple[str, ...] | frozenset[str]) -> bool:
    """Do two sets of dates exclude each other? Not when one of them says nothing."""
    standings = [days_standing(x, y) for x in one for y in two]
    known = [s for s in standings if s is not None]
    return bool(known) and all(s == "conflict" for s in known)
