"""Claims of a story -> what two articles count, date or rank over different scopes, so that both can be right.

A number, a date or a rank is told of something: a day or a war, a town or a country, one side or both, a first visit to
one country or a first trip abroad. Only scopes that stand in words are compared, and a number over the wider scope must
be the larger one; whatever tells no scope is left to be what it looks like.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from dragoman.knowledge.families import REPORTING, name_key, words
from dragoman.knowledge.states import cities, state_names
from dragoman.model import Claim
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.values import days_standing, interval_of

DIFFERENT = "different scope"
_FATES = frozenset({"kill", "wound", "abduct", "arrest", "flee", "destroy"})
_PEOPLE = frozenset({"person", "civilian", "child", "woman", "body", "casualt", "life", "toll", ""})
_ARMED = frozenset({"soldier", "fighter"})
_ONE_DOING = 0.8  # so near (sentence and clause) are two dates of one doing

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_SPAN = r"(?:days|weeks|months|years|decade|year|month)"
_EVENT = r"(?:attack|raid|blast|bombing|explosion|strike|air strike|shelling|clash|ambush|crash|shooting)"
_WIDE_TIME = re.compile(
    r"\bsince (?:(?:early |late |mid-)?" + _MONTH + r"\b(?: \d{4})?|\d{4}\b|last \w+|then\b"
    r"|the (?:[\w'’-]+ ){0,3}?(?:start|beginning|outbreak|invasion|war|conflict|uprising|fighting|offensive|pandemic"
    r"|coup|revolution|crisis|unrest|protests|truce|ceasefire|operation|campaign)\b"
    r"(?: (?:of|in|began)(?: the)?(?: \w+)?(?: \d{4})?)?)"
    r"|\bso far this (?:year|month|week)|\bthis year\b"
    r"|\b(?:in|over|during|within) the (?:past|last) (?:[\w-]+ ){0,2}" + _SPAN + r"\b"
    r"|\b(?:during|throughout) the (?:war|conflict|uprising|offensive|fighting|unrest)\b",
)
_NARROW_TIME = re.compile(
    r"\bon " + _DAY + r"\b|\b" + _DAY + r"['’]s " + _EVENT + r"|\bon (?:\d{1,2} )?" + _MONTH + r"(?: \d{1,2})?\b"
    r"|\bin (?:the|a|an|one|a single) (?:(?:\w+ )?" + _EVENT + r"|day)\b|\b(?:yesterday|overnight)\b"
)
_WIDE_PLACE = re.compile(
    r"\b(?:across|throughout|around|all over|in) the (?:whole |entire )?(?:country|nation)\b(?!['’])"
    r"|\b(?:nation|country)wide\b|\bin the (?:whole|entire) (?:country|region|province)\b"
)
_NAME = r"[A-Z][\w'’-]*"
_IN_PLACE = re.compile(
    rf"\b(?:in|near|outside|on) (?:the )?(?:{_NAME} )?(?:[a-z]+ )?"
    rf"(?:city|town|village|capital|suburb|district|neighbou?rhood|port)\b(?: of {_NAME}(?: {_NAME})?)?"
)
_ACROSS = re.compile(rf"\b(?:across|throughout|in all of) (?:the )?({_NAME}(?: {_NAME})?)")
_IN_CITY = re.compile(rf"\b(?:in|near|outside) ({_NAME}(?: {_NAME})?)")
_BOTH_SIDES = re.compile(r"\b(?:on|from|among) (?:both|all) sides\b|\bof both sides\b")
_ONE_SIDE = re.compile(r"\b(?:of )?(?:its|their|our) (?:own )?(?:soldiers|troops|fighters|men|forces|ranks)\b")

_TRAVEL = words("trip visit tour journey")
_OWN = re.compile(r"\b(?:his|her|their|the \w+['’]s?) (?:\w+ )?$")  # "her first", "the president's first"
_LITTLE = words("the to in of since as here there began")
_FOREIGN = words("foreign overseas abroad bilateral state official international")
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_RANKED = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s+"
    r"((?:[\w-]+\s+){0,2}?)(trip|visit|tour|journey|summit|meeting|attack|strike|test|launch|election|vote|talks)\b"
    rf"((?:\s+(?:abroad|overseas|anywhere|there|here|this (?:year|month|week)|in (?:[\w-]+ ){{1,2}}{_SPAN}"
    rf"|(?:to|in|outside|of) (?:the )?(?:{_NAME}(?: {_NAME})?|year|country|region)"
    r"|since (?:the )?(?:[\w-]+)(?: (?:began|of \w+|\d{4}))?"
    r"|as (?:[\w-]+ )?(?:president|minister|leader|chancellor)))*)",
)


class Scope(NamedTuple):
    """How wide one claim counts, and the words that say so."""

    wide: bool
    words: str


@dataclass(frozen=True, slots=True)
class Apparent:
    """Two sides that only look like a contradiction: `kind` is what they differ in, `scopes` the words of both."""

    kind: str
    sides: tuple[tuple[Claim, ...], tuple[Claim, ...]]
    scopes: tuple[str, str]


class Scopes:
    """The scopes of the claims of a story."""

    def __init__(self, claims: Sequence[Claim], incidents: Incidents) -> None:
        self._incidents = incidents
        told: dict[tuple[str, tuple[int, int]], set[float]] = defaultdict(set)
        for c in claims:
            if c.slot == "number" and c.predicate in _FATES:
                told[c.article, c.sentence].add(c.value.value)
        self._several = {sentence for sentence, numbers in told.items() if len(numbers) > 1}
        self._of: dict[tuple[str, tuple[int, int]], dict[str, Scope]] = {}

    def of(self, claim: Claim) -> dict[str, Scope]:
        """The scopes of a claim by dimension; none where its sentence counts several things and so tells them apart."""
        sentence = (claim.article, claim.sentence)
        if claim.slot == "number" and sentence in self._several:
            return {}
        known = self._of.get(sentence)
        if known is None:
            known = self._of[sentence] = _scopes(" ".join(self._incidents.sentence_of(claim).split()))
        return known

    def counts_apart(self, a: Claim, b: Claim) -> tuple[Scope, Scope] | None:
        """The scopes of two numbers that exclude each other, where the one over the wider scope is the larger."""
        if a.article == b.article or interval_of(a.value).standing(interval_of(b.value)) != "conflict":
            return None
        one, two = self.of(a), self.of(b)
        for dimension in ("time", "place", "side"):
            if dimension in one and dimension in two and one[dimension].wide != two[dimension].wide:
                wider, other = (a, b) if one[dimension].wide else (b, a)
                return (one[dimension], two[dimension]) if wider.value.value > other.value.value else None
        return None

    def other_times(self, a: Claim, b: Claim) -> bool:
        """Does one count over a war or a year, the other in one deed? Then they count different things."""
        one, two = self.of(a).get("time"), self.of(b).get("time")
        return one is not None and two is not None and one.wide != two.wide

    def dates_apart(self, a: Claim, b: Claim) -> tuple[Scope, Scope] | None:
        """The scopes of two dates, where one is that of a place and the other that of the whole country."""
        one, two = self.of(a).get("place"), self.of(b).get("place")
        return (one, two) if one and two and one.wide != two.wide else None


def _scopes(text: str) -> dict[str, Scope]:
    told = {"time": _time(text), "place": _place(text), "side": _side(text)}
    return {dimension: scope for dimension, scope in told.items() if scope is not None}


def _time(text: str) -> Scope | None:
    wide, narrow = _WIDE_TIME.search(text), _NARROW_TIME.search(text)
    told = wide or narrow  # "since January, the ministry said on Tuesday"
    return Scope(wide is not None, told[0]) if told else None


def _place(text: str) -> Scope | None:
    """None where a sentence names both: "in the city and across the country"."""
    across = next((m for m in _ACROSS.finditer(text) if _is_state(m[1])), None)
    wide = _WIDE_PLACE.search(text) or across
    narrow = _IN_PLACE.search(text) or next((m for m in _IN_CITY.finditer(text) if m[1].lower() in cities()), None)
    if (wide is None) == (narrow is None):
        return None
    told = wide or narrow
    return Scope(wide is not None, told[0]) if told else None


def _side(text: str) -> Scope | None:
    wide, narrow = _BOTH_SIDES.search(text), _ONE_SIDE.search(text)
    if (wide is None) == (narrow is None):
        return None
    told = wide or narrow
    return Scope(wide is not None, told[0]) if told else None


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(name.lower() for name in state_names().values())


def _is_state(name: str) -> bool:
    return name.lower() in _states() or name.split(maxsplit=1)[0].lower() in _states()


def apparent(claims: Sequence[Claim], scopes: Scopes, incidents: Incidents) -> list[Apparent]:
    """What two articles tell of different scopes and a reader could take for a contradiction, once for each kind."""
    return [
        *_numbers(claims, scopes, incidents),
        *_dates(claims, scopes, incidents),
        *_ranks(claims, incidents),
    ]


def _numbers(claims: Sequence[Claim], scopes: Scopes, incidents: Incidents) -> Iterator[Apparent]:
    blocks: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    values: dict[tuple[str, str], set[float]] = defaultdict(set)
    for c in claims:
        if c.slot == "number" and c.predicate in _FATES and c.status == "actual" and "part" not in c.scope:
            values[c.article, c.predicate].add(c.value.value)
            if scopes.of(c):
                blocks[c.predicate, "person" if c.unit in _PEOPLE | _ARMED else c.unit or ""].append(c)
    for _, told in sorted(blocks.items()):
        pairs = []
        for a, b in _of_two_widths(told, scopes):
            apart = scopes.counts_apart(a, b)
            if apart is None or not _one_kind(a, b, apart) or not incidents.one_subject(a.article, b.article):
                continue
            # an article that tells both numbers leaves nothing to wonder at
            if b.value.value in values[a.article, a.predicate] or a.value.value in values[b.article, b.predicate]:
                continue
            pairs.append((a, b, (apart[0].words, apart[1].words)))
        yield from _merged("number", pairs)


def _of_two_widths(told: Sequence[Claim], scopes: Scopes) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of which one counts over a wide scope, in the order of the claims."""
    wide = [n for n, c in enumerate(told) if any(scope.wide for scope in scopes.of(c).values())]
    for i, j in sorted({(min(i, j), max(i, j)) for i in wide for j in range(len(told)) if i != j}):
        yield told[i], told[j]


def _one_kind(a: Claim, b: Claim, apart: tuple[Scope, Scope]) -> bool:
    """Do both count the same kind? Over both sides and one, "80 people" and "12 soldiers" are of one kind."""
    if a.unit == b.unit or {a.unit or "", b.unit or ""} <= {"person", "body", "life", "toll", "casualt", ""}:
        return True
    narrow = b if apart[0].wide else a
    return "sides" in apart[0].words + apart[1].words and narrow.unit in _ARMED


def _dates(claims: Sequence[Claim], scopes: Scopes, incidents: Incidents) -> Iterator[Apparent]:
    blocks: dict[str, list[Claim]] = defaultdict(list)
    for c in claims:
        if c.slot == "date" and c.predicate not in REPORTING and c.status == "actual":
            blocks[c.family or c.predicate].append(c)
    for _, told in sorted(blocks.items()):
        pairs = []
        for a, b in combinations(told, 2):
            if a.article == b.article or days_standing(a.value, b.value) != "conflict":
                continue
            apart = scopes.dates_apart(a, b)
            if apart and not incidents.apart(a.article, b.article) and incidents.nearness(a, b) >= _ONE_DOING:
                pairs.append((a, b, (apart[0].words, apart[1].words)))
        yield from _merged("date", pairs)


@dataclass(frozen=True, slots=True)
class _Rank:
    claim: Claim
    rank: int
    noun: str
    words: str
    scope: frozenset[str]
    before: str


def _ranks(claims: Sequence[Claim], incidents: Incidents) -> Iterator[Apparent]:
    ranked: dict[tuple[str, tuple[int, int], str], _Rank] = {}
    for c in claims:
        if c.slot in ("what", "report") and c.status in ("actual", "future", "historical"):
            for found in _ranks_of(c, incidents):
                ranked.setdefault((c.article, c.sentence, found.words), found)
    pairs = [
        (a.claim, b.claim, (a.words, b.words))
        for a, b in combinations(ranked.values(), 2)
        if a.claim.article != b.claim.article and _ranked_apart(a, b, incidents)
    ]
    yield from _merged("significance", pairs)


def _ranks_of(claim: Claim, incidents: Incidents) -> Iterator[_Rank]:
    text = " ".join(incidents.text_of(claim).split())
    for match in _RANKED.finditer(text):
        noun = match[3].lower()
        before = {w.lower() for w in match[2].split()} & _FOREIGN
        scope = frozenset(w.lower() for w in match[4].split()) - _LITTLE | before
        if not scope:
            continue
        rank = int(match[1][:-2]) if match[1][0].isdigit() else 1 + _ORDINALS.index(match[1].lower())
        yield _Rank(claim, rank, "trip" if noun in _TRAVEL else noun, match[0].strip(), scope, text[: match.start()])


def _ranked_apart(a: _Rank, b: _Rank, incidents: Incidents) -> bool:
    """Is one thing ranked over two scopes? A rank over a narrower scope cannot be the later one."""
    if a.noun != b.noun or a.scope == b.scope or (a.rank == b.rank and a.noun != "trip"):
        return False
    if (a.scope < b.scope and b.rank > a.rank) or (b.scope < a.scope and a.rank > b.rank):
        return False
    if a.rank == b.rank and (a.scope < b.scope or b.scope < a.scope):
        return False
    mine, other = _travellers(a), _travellers(b)
    one = bool(mine & other) if mine and other else _OWN.search(a.before) and _OWN.search(b.before)
    return bool(one) and incidents.one_subject(a.claim.article, b.claim.article)


def _travellers(ranked: _Rank) -> frozenset[str]:
    """The names beside the rank that are no places: whose visit it is."""
    claim = ranked.claim
    places = {"~" + name_key(word) for place in claim.places for word in place.partition(":")[2].split("-")}
    keys = (*claim.words, *claim.context, *(key for _, key, _ in claim.roles))
    return frozenset(k for k in keys if k[0] in "~@" or k.startswith("person:")) - places


def _merged(kind: str, pairs: Sequence[tuple[Claim, Claim, tuple[str, str]]]) -> Iterator[Apparent]:
    """Pairs that share a claim or the words of both scopes are told once; the first says both scopes."""
    left = list(pairs)
    while left:
        a, b, scopes = left.pop(0)
        one, two = {a.id: a}, {b.id: b}
        rest = []
        for x, y, told in left:
            if x.id not in two and y.id not in one and (x.id in one or y.id in two or told == scopes):
                one[x.id], two[y.id] = x, y
            elif x.id not in one and y.id not in two and (x.id in two or y.id in one or told == scopes[::-1]):
                two[x.id], one[y.id] = x, y
            elif not ({x.id, y.id} <= {*one, *two}):
                rest.append((x, y, told))
        yield Apparent(kind, (tuple(one.values()), tuple(two.values())), scopes)
        left = rest
