"""Two rows of a register -> how surely they are on one matter: one deal, agreement, visit, step, clash or flow.

A row is compared with all that the rows of a matter say together (`Told`). `keys` names what two rows of one matter
must have in common, so that a row of a story told a thousand times is compared with a few matters and not with all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

from dragoman.model import Cell, Support
from dragoman.timex import interval

__all__ = ["Told", "is_office", "keys", "likeness", "stems"]

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4  # letters of a name that stand for all of it
_STEM = 5  # letters by which words of a title are compared: technical, technology, technological
_EMPTY_WORDS = frozenset(
    ["the", "a", "an", "of", "on", "to", "for", "in", "and", "their", "its", "with", "between", "next", "over", "new"]
)
_SCOPE_WORDS = frozenset(
    ["agree", "pact", "deal", "treat", "contr", "memor", "accor", "years", "decad", "furth", "perio", "anoth", "bilat"]
)
_LEAP = "2024"  # a year that has every day
_DAYS_APART = 45  # of two datings of one meeting, at most
_STAGES = {
    "threat": "threat", "risk": "threat", "announced": "sanction", "imposed": "sanction", "eased": "relief",
    "lifted": "relief", "considered": "threat", "extended": "sanction", "waiver sought": "waiver",
    "waiver granted": "waiver",
}  # fmt: skip
_ASKING = frozenset(["calls for"])
_OFFICES = frozenset(
    ["president", "leader", "minister", "premier", "chancellor", "secretary", "king", "chief", "envoy"]
)
_TELLING = 20  # people; so many are hardly told of two clashes of one story
_COUNTS = ("fatalities", "wounded", "missing", "captured", "displaced")
_KNOWN = 16_384  # titles and pairs of dates or names that are remembered
_NOTHING: frozenset[str] = frozenset()


class Told:
    """What the rows of one matter say so far: the values of each column, in lower case."""

    __slots__ = ("_made", "_named", "_rows", "_values", "places")

    def __init__(self, cells: Mapping[str, Cell]) -> None:
        self._values: dict[str, frozenset[str]] = {}
        self._named: set[tuple[str, str | None]] = set()  # visitors that are no offices
        self._made: dict[Callable[[Told], frozenset[str]], frozenset[str]] = {}
        self._rows = 0
        self.places: set[Support] = set()  # the words that tell where it was
        self.add(cells)

    def add(self, cells: Mapping[str, Cell]) -> None:
        """One more row of the matter."""
        self._rows += 1
        self._made.clear()
        for column, told in cells.items():
            said = frozenset(reading.value.lower() for reading in told.readings)
            known = self._values.get(column, _NOTHING)
            self._values[column] = known if said <= known else known | said
        if "visitor" in cells:
            told_of = ((r.value.lower(), r.modifier) for r in cells["visitor"].readings)
            self._named.update(visitor for visitor in told_of if not is_office(visitor[0]))
        if "location" in cells:
            self.places.update(s for r in cells["location"].readings for s in r.support)

    def values(self, column: str) -> frozenset[str]:
        """What a column says; the office of the one visitor who is named is left out where rows were joined."""
        if column == "visitor" and self._rows > 1 and len(self._named) == 1:
            return frozenset(name for name, _ in self._named)
        return self._values.get(column, _NOTHING)

    def made(self, make: Callable[[Told], frozenset[str]]) -> frozenset[str]:
        """What `make` finds in the row, found once."""
        known = self._made.get(make)
        if known is None:
            known = self._made[make] = make(self)
        return known


def likeness(register: str, a: Told, b: Told) -> float:
    """How surely two rows of a register are on one matter; 0 for two matters."""
    return _LIKENESS[register](a, b)


def keys(register: str, row: Told) -> frozenset[tuple[str, object]]:
    """What a row can be known by: rows of one matter, whose likeness is not 0, share one of these at least."""
    found: set[tuple[str, object]] = {(column, v) for column in _KEYED[register] for v in row.values(column)}
    if register == "arms_deals":
        found.update(("class", name) for name in row.made(_classes))
    elif register == "agreements":
        found.update(("member", name) for name in row.made(_members) or ("",))
    elif register == "casualties":
        found.update(("place", support) for support in row.places)
    return frozenset(found)


_KEYED: dict[str, tuple[str, ...]] = {
    "arms_deals": ("weapon_designation",), "agreements": (), "visits": ("visitor", "visitor_iso3"),
    "sanctions": ("sender", "target", "legal_basis", "issue"), "positions": ("state",),
    "casualties": ("location", *_COUNTS), "trade": ("parties",),
}  # fmt: skip


def _apart(a: Told, b: Told, *columns: str) -> bool:
    """Does one of the columns say different things in both rows?"""
    return any(a.values(c) and b.values(c) and not a.values(c) & b.values(c) for c in columns)


def _shared(a: Told, b: Told, *columns: str) -> int:
    return sum(bool(a.values(c) & b.values(c)) for c in columns)


def _deals(a: Told, b: Told) -> float:
    """The same weapon between the same parties; a row without a designation by class of weapon and number."""
    if _apart(a, b, "supplier", "recipient"):
        return 0.0
    parties = _shared(a, b, "supplier", "recipient")
    if a.values("weapon_designation") and b.values("weapon_designation"):
        return 2.0 + parties if _shared(a, b, "weapon_designation") else 0.0
    if not a.made(_classes) & b.made(_classes) or not parties:
        return 0.0
    if _apart(a, b, "number_ordered"):
        return 0.0
    return 1.0 + parties + _shared(a, b, "number_ordered")


def _classes(row: Told) -> frozenset[str]:
    """The kinds of weapon a row speaks of: the last word of each description, or the last two before "system"."""
    out: set[str] = set()
    for description in row.values("weapon_description"):
        words = [w.removesuffix("s") for w in _WORD.findall(description)]
        if words and words[-1] in ("system", "battery", "unit", "launcher") and len(words) > 1:
            out.update(w for w in words[:-1] if w in ("missile", "rocket", "defence", "defense", "artillery", "radar"))
        if words:
            out.add(words[-1])
    return frozenset(out) - {"system", "weapon", "equipment", "unit"}


@lru_cache(maxsize=_KNOWN)
def stems(text: str) -> frozenset[str]:
    """The words of a title by their first letters, without those that say nothing of the subject."""
    found = (w.lower() for w in _WORD.findall(text))
    return frozenset(w[:_STEM] for w in found if len(w) > 2 and w not in _EMPTY_WORDS) - _SCOPE_WORDS


def _agreements(a: Told, b: Told) -> float:
    """The same parties and either the same number of pacts or the same subject. A row that knows one party joins one
    that knows it beside others, when type and date can be one and one title says no subject or both the same.
    """
    ours, theirs = a.made(_members), b.made(_members)
    compatible = not ours or not theirs or ours <= theirs or theirs <= ours
    if _apart(a, b, "count") or not compatible or not _one_time(a, b, "signed_date"):
        return 0.0
    if bool(a.values("count")) != bool(b.values("count")):
        return 0.0
    if ours != theirs and (min(len(ours), len(theirs)) != 1 or _apart(a, b, "type")):
        return 0.0
    if _shared(a, b, "count"):
        return 2.0
    of_a, of_b = a.made(_subject), b.made(_subject)
    if not of_a or not of_b:
        return 0.5 if ours != theirs and _shared(a, b, "type") and _one_noun(a, b) else 0.0
    common = len(of_a & of_b) / min(len(of_a), len(of_b))
    return 1.0 + common if common >= 0.5 and len(of_a & of_b) >= min(2, len(of_a), len(of_b)) else 0.0


def _one_noun(a: Told, b: Told) -> bool:
    """Is a title a word of the other's: "the contract" and "contract for grain"? "The deal" may be any agreement."""
    words_a, words_b = a.made(_title_words), b.made(_title_words)
    return bool(words_a) and bool(words_b) and (words_a <= words_b or words_b <= words_a)


def _subject(row: Told) -> frozenset[str]:
    return _stems_of(row, "title")


def _purpose(row: Told) -> frozenset[str]:
    return _stems_of(row, "purpose", "met")


def _issue(row: Told) -> frozenset[str]:
    return _stems_of(row, "issue")


def _stems_of(row: Told, *columns: str) -> frozenset[str]:
    empty: frozenset[str] = frozenset()
    return empty.union(*(stems(title) for column in columns for title in row.values(column)))


def _title_words(row: Told) -> frozenset[str]:
    return frozenset(word for title in row.values("title") for word in _WORD.findall(title))


def _members(row: Told) -> frozenset[str]:
    return frozenset(name for parties in row.values("parties") for name in parties.split("; "))


def _visits(a: Told, b: Told) -> float:
    """The same visitor to the same country, at dates that can be one. An office may stand for who holds it."""
    same = bool(a.values("visitor") & b.values("visitor"))
    office = _shared(a, b, "visitor_iso3") and any(is_office(v) for x in (a, b) for v in x.values("visitor"))
    if not (same or office) or _apart(a, b, "country_visited"):
        return 0.0
    if not _one_time(a, b, "start_date"):
        return 1.0 if _one_meeting(a, b) else 0.0
    if not _shared(a, b, "country_visited"):
        return 0.5 if same else 0.0
    return 2.0 + _shared(a, b, "start_date", "met", "city_visited")


def _one_meeting(a: Told, b: Told) -> bool:
    """The same city for the same meeting at dates that differ by weeks: one visit, its date disputed."""
    if not _shared(a, b, "city_visited"):
        return False
    ours, theirs = a.made(_purpose), b.made(_purpose)
    told = ((x, y) for x in a.values("start_date") for y in b.values("start_date"))
    return bool(ours & theirs) and any(_gap(*days) <= _DAYS_APART for x, y in told for days in _days_of_both(x, y))


def is_office(name: str) -> bool:
    return name.rsplit(maxsplit=1)[-1] in _OFFICES


def _one_time(a: Told, b: Told, column: str) -> bool:
    """Can the dates be one: the same, or one of them the month or year of the other, or without its year?"""
    ours, theirs = a.values(column), b.values(column)
    return not ours or not theirs or any(_can_be_one(x, y) for x in ours for y in theirs)


@lru_cache(maxsize=_KNOWN)
def _can_be_one(x: str, y: str) -> bool:
    """Can two dates be one: the same, one within the other, or a week and a day or month of it? A date without its
    year has that of the other; a date of no certain days fits any.
    """
    pairs = _days_of_both(x, y)
    return x == y or not pairs or any(a[0] <= b[1] and b[0] <= a[1] for a, b in pairs)


def _days_of_both(x: str, y: str) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    """First and last days of both; none where one of them names no certain days."""
    if x.startswith("xxxx") and y.startswith("xxxx"):
        x, y = (f"{_LEAP}{value[4:]}" for value in (x, y))
    if x.startswith("xxxx"):
        x = y[:4] + x[4:]
    if y.startswith("xxxx"):
        y = x[:4] + y[4:]
    a, b = interval(x.upper()), interval(y.upper())
    return [(a, b)] if a is not None and b is not None else []


def _gap(a: tuple[str, str], b: tuple[str, str]) -> int:
    """Days between two spans of days; 0 where they meet."""
    first, second = sorted((a, b))
    return max(0, (date.fromisoformat(second[0]) - date.fromisoformat(first[1])).days)


def _sanctions(a: Told, b: Told) -> float:
    """The same sender, target and step (a threat is no measure, and a waiver neither)."""
    if _apart(a, b, "sender", "target"):
        return 0.0
    steps_a, steps_b = ({_STAGES.get(s, s) for s in x.values("stage")} for x in (a, b))
    if not steps_a & steps_b:
        return 0.0
    return float(_shared(a, b, "sender", "target", "legal_basis", "issue"))


def _positions(a: Told, b: Told) -> float:
    """The same state on one issue: on the same thing by name, or in words they have in common. Where the stances
    differ, more must be shared, and both stand in the cell.
    """
    if not _shared(a, b, "state") or bool(a.values("stance") & _ASKING) != bool(b.values("stance") & _ASKING):
        return 0.0
    if any(_one_name(x, y) for x in a.values("about") for y in b.values("about")):
        return 2.0
    if not _one_time(a, b, "date"):
        return 0.0
    of_a, of_b = a.made(_issue), b.made(_issue)
    common = len(of_a & of_b)
    same = bool(_shared(a, b, "stance")) and common >= min(2, len(of_a), len(of_b))
    return 1.0 + common if common and (same or common >= max(2, min(len(of_a), len(of_b)))) else 0.0


@lru_cache(maxsize=_KNOWN)
def _one_name(x: str, y: str) -> bool:
    """The same name, or one the other's initials or first letters: "Quadrangle Forum" and "Quad"."""
    short, long = sorted((x, y), key=len)
    words = _WORD.findall(long)
    initials = "".join(w[0] for w in words if w not in _EMPTY_WORDS)
    return x == y or (len(short) > 1 and short == initials) or (len(short) >= _SHORTEST and long.startswith(short))


def _casualties(a: Told, b: Told) -> float:
    """The same place at dates that can be one; without a place, a large number in common or a small one and more."""
    if _apart(a, b, "location", "country") or not _one_time(a, b, "event_date"):
        return 0.0
    if _one_place(a, b):  # "31 villagers" and "14 militants" are two tolls of it, not two readings of one
        return 0.0 if _apart(a, b, "victims") and _shared(a, b, *_COUNTS) < _counted(a, b) else 3.0
    if _apart(a, b, "actor1") and not _shared(a, b, *_COUNTS):
        return 0.0
    same = _shared(a, b, *_COUNTS, "weapon", "actor1", "victims")
    if _shared(a, b, "location"):
        dated = bool(a.values("event_date") and b.values("event_date"))
        alike = _shared(a, b, *_COUNTS, "weapon", "actor1")
        return 2.0 + same if dated or alike else 0.0
    numbers = [n for c in _COUNTS for n in a.values(c) & b.values(c) if n.isdigit()]
    many = any(int(n) >= _TELLING for n in numbers)
    return float(same) if many or (numbers and same > len(numbers)) else 0.0


def _counted(a: Told, b: Told) -> int:
    """How many counts both rows tell."""
    return sum(bool(a.values(c) and b.values(c)) for c in _COUNTS)


def _one_place(a: Told, b: Told) -> bool:
    """Do both take their place from the same words, so that one sentence went on with the other's clash?"""
    return not a.places.isdisjoint(b.places)


def _trade(a: Told, b: Told) -> float:
    """The same flow of the same goods between the same parties, for one period or aim."""
    if _shared(a, b, "parties", "flow", "status") < 3 or _apart(a, b, "commodity", "period", "target_year", "reporter"):
        return 0.0
    if bool(a.values("commodity")) != bool(b.values("commodity")):
        return 0.0
    same = _shared(a, b, "period", "target_year", "value", "change_percent")
    return 1.0 + same if same else 0.0


_LIKENESS = {
    "arms_deals": _deals, "agreements": _agreements, "visits": _visits, "sanctions": _sanctions,
    "positions": _positions, "casualties": _casualties, "trade": _trade,
}  # fmt: skip
