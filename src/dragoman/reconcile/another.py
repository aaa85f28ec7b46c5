"""Two numbers told alike -> whether they are of another thing, time, place or owner after all."""

from __future__ import annotations

import re

from dragoman.knowledge.families import STOP, name_key
from dragoman.knowledge.gauges import PEOPLE_GAUGES
from dragoman.knowledge.tables import rows
from dragoman.model import Claim, Quantity
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.phrases import keys_of
from dragoman.reconcile.values import days_of

MONEY = frozenset(unit for unit, kind, _, _ in rows("units.tsv", 4) if kind == "money")
OUT_OF_SCALE = 8.0  # a toll so many times another is of another thing (a war, a year)
_WEEKS = 14  # days
_IN_UNITS = frozenset({"depth", "prison term"})
_OF_PLACES = PEOPLE_GAUGES - {"aboard"} | {"shot down"}
_WHERE = ("in", "at", "near", "over", "off", "outside")
_ANOTHER = re.compile(r"\b(?:another|other|second|separate|previous|earlier|aftershock)\b", re.IGNORECASE)
_MARKS = re.compile(
    r"\b(?:first|second|third|fourth|fifth|final|(?:north|south|east|west)\w*|capital|abroad|noon|midnight|dawn|close"
    r"|morning|afternoon|evening|upper|lower|men|women|male|female|exports?|imports?|rural|urban|minimum|maximum|highest"
    r"|lowest|average|monthly|weekly|daily)\b",
    re.IGNORECASE,
)


def of_one_gauge(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """Do two numbers of one gauge in one happening gauge one thing? Not another ferry, a march in another city, or
    those whom somebody else rescued.
    """
    if (a.predicate in _IN_UNITS and a.value.unit != b.value.unit) or not in_scale(a.value, b.value):
        return False
    if any(_ANOTHER.search(incidents.text_of(c)) or _ANOTHER.search(incidents.beside(c)) for c in (a, b)):
        return False
    placed = a.predicate in _OF_PLACES
    if placed and any(_is_there(x) and not incidents.names(y.article, _is_there(x)) for x, y in ((a, b), (b, a))):
        return False
    befell, did = (
        [{key for r, key, _ in c.roles if r == role and (":" in key or role == "agent")} for c in (a, b)]
        for role in ("patient", "agent")
    )
    if all(befell) and befell[0].isdisjoint(befell[1]):
        return False
    return a.predicate != "rescue" or not all(did) or not did[0].isdisjoint(did[1])


def _is_there(claim: Claim) -> frozenset[str]:
    """The names of the places where it was, by the clause itself."""
    named = [
        key.partition(":")[2] for role, key, _ in claim.roles if role in _WHERE and ":" in key and key[:3] != "day"
    ]
    return frozenset("~" + name_key(word) for name in named for word in name.split("-"))


def is_elsewhere(none: Claim, other: Claim, incidents: Incidents) -> bool:
    """Is it a toll of nobody at a place, or in a deed, that the other article never names: "nobody was hurt in the
    school"?
    """
    if none.value.value or none.article == other.article:
        return False
    where = {*none.words} - {none.predicate} - keys_of(incidents.words_at(none, none.clause))
    return bool(where) and not incidents.names(other.article, where)


def of_others(a: Claim, b: Claim) -> bool:
    """Does each clause name somebody, and nobody whom the other names? One's share is not the other's; a price is of
    what is sold, whoever tells it.
    """
    if a.value.unit.partition(" per ")[0] in MONEY:
        return False
    one, two = ({key for key in c.words if key.startswith("~")} for c in (a, b))
    return bool(one and two) and one.isdisjoint(two)


def other_times(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """Is each told of a time of its own: of two days weeks apart, of a year of its own, or one of a year before the
    other was written?
    """
    days = [days_of(c.date) for c in (a, b) if c.date]
    told = [d for d in days if d is not None]
    if len(told) == 2 and max((told[0][0] - told[1][1]).days, (told[1][0] - told[0][1]).days) > _WEEKS:
        return True
    one, two = ({int(day[:4]) for day in c.days if day[:4].isdigit()} for c in (a, b))
    if one and two:
        return one.isdisjoint(two)
    written = incidents.reported((b if one else a).article)
    return bool(one or two) and written is not None and max(one or two) < written.year


def of_two(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """Are they numbers of two things of one kind: the first and the second, by noon and at the close, the president's
    share and his rival's?
    """
    mine, other = (_marks(c, incidents) for c in (a, b))
    if mine and other and mine.isdisjoint(other):
        return True
    one, two = (_subject(c, incidents) for c in (a, b))
    if not one or not two:
        return False
    told = [{*c.words, *c.context, *incidents.sentence_of(c).lower().split()} for c in (a, b)]
    names = [{key for key in subject if key[0] in "~@="} for subject in (one, two)]
    if all(names):
        return names[0].isdisjoint(names[1] | told[1]) and names[1].isdisjoint(told[0])
    return one.isdisjoint(two | told[1]) and two.isdisjoint(told[0])


def _marks(claim: Claim, incidents: Incidents) -> set[str]:
    """What tells a number from another of the kind: "first", "northern", "by noon"."""
    return {mark.lower() for mark in _MARKS.findall(incidents.beside(claim))}


def _subject(claim: Claim, incidents: Incidents) -> frozenset[str]:
    """Of whom the number is told; not who tells it."""
    teller = claim.attributed_to or ""
    told = [(key, incidents.words_at(claim, span)) for role, key, span in claim.roles if role == "agent"]
    told = [(key, text) for key, text in told if not teller or text.lower().removeprefix("the ") not in teller.lower()]
    known = {*claim.words, *claim.context}
    keys = frozenset(k for key, text in told for k in (key, *keys_of(text)) if k in known and not k.endswith("?"))
    if not keys and not claim.attributed_to:
        return frozenset(word for _, text in told for word in text.lower().split() if word not in STOP)
    return keys - keys_of(teller)


def in_scale(a: Quantity, b: Quantity) -> bool:
    less, more = sorted((abs(a.value), abs(b.value)))
    return less == 0 or more <= OUT_OF_SCALE * max(less, 1.0)
