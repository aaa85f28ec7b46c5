"""Rows of the registers: how a cell is made, when two rows are on one matter, and how they become one row.

Base layer, used within an article (`extract`) and across articles (`reconcile`). A row is a `Record`; joining keeps
every differing reading of a cell with its own support, so a disagreement stands in the cell and nothing is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from dragoman.model import Cell, Reading, Record, Support
from dragoman.timex import interval

Cells = dict[str, Cell]

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


def cell(value: str, support: Iterable[Support], modifier: str | None = None, said_by: str | None = None) -> Cell:
    """A cell with one reading."""
    return Cell((Reading(value, tuple(support), modifier, said_by),))


def values(cells: Cells, column: str) -> frozenset[str]:
    """What a column says, in lower case; empty where it says nothing."""
    found = cells.get(column)
    return frozenset(r.value.lower() for r in found.readings) if found else frozenset()


def joined(records: Sequence[Record]) -> tuple[Record, ...]:
    """One row for each matter. The fullest rows are placed first, so the order given does not matter."""
    ordered = sorted(_with_homes(sorted(records, key=_rank)), key=_rank)
    groups: list[list[Record]] = []
    rows: list[Cells] = []
    for record in ordered:
        cells = dict(record.cells)
        best = max(
            ((likeness(record.register, rows[k], cells), -k) for k in range(len(groups))
             if groups[k][0].register == record.register),
            default=(0.0, 0),
        )  # fmt: skip
        if best[0] > 0:
            groups[-best[1]].append(record)
            rows[-best[1]] = _united(groups[-best[1]])
        else:
            groups.append([record])
            rows.append(cells)
    made = [_row(group, cells) for group, cells in zip(groups, rows, strict=True)]
    return tuple(sorted(made, key=lambda r: (r.register, *_rank(r)[1:])))


def _with_homes(records: Sequence[Record]) -> list[Record]:
    """A visitor's country told in one row holds for the rows of the same name that leave it out."""
    homes: dict[str, Cell] = {}
    for record in records:
        cells = dict(record.cells)
        if record.register == "visits" and "visitor_iso3" in cells:
            for name in values(cells, "visitor"):
                homes.setdefault(name, cells["visitor_iso3"])
    out: list[Record] = []
    for record in records:
        cells = dict(record.cells)
        names = sorted(values(cells, "visitor")) if record.register == "visits" else []
        if len(names) == 1 and names[0] in homes and "visitor_iso3" not in cells:
            cells["visitor_iso3"] = homes[names[0]]
        out.append(Record(record.register, tuple(cells.items()), record.support))
    return out


def _rank(record: Record) -> tuple[object, ...]:
    """The fullest first, then by place; the words of the cells decide between rows of one place."""
    places = [(s.article, s.start, s.end) for s in record.support]
    told = [(c, r.value, r.modifier or "", [(s.article, s.start) for s in r.support])
            for c, found in record.cells for r in found.readings]  # fmt: skip
    return (-len(record.cells), record.register, places, told)


def likeness(register: str, a: Cells, b: Cells) -> float:
    """How surely two rows of a register are on one matter; 0 for two matters."""
    return _LIKENESS[register](a, b)


def _row(group: Sequence[Record], cells: Cells) -> Record:
    support = dict.fromkeys(s for record in group for s in record.support)
    return Record(
        group[0].register, tuple(cells.items()), tuple(sorted(support, key=lambda s: (s.article, s.start, s.end)))
    )


def _united(group: Sequence[Record]) -> Cells:
    """The cells of a group: columns in the order of the fullest row, equal readings with all their support."""
    columns = dict.fromkeys(column for record in group for column, _ in record.cells)
    out: Cells = {}
    for column in columns:
        readings: dict[tuple[str, str | None], Reading] = {}
        for record in group:
            told = dict(record.cells).get(column)
            for reading in told.readings if told else ():
                key = (reading.value.lower(), reading.modifier)
                known = readings.get(key)
                supports = dict.fromkeys((*(known.support if known else ()), *reading.support))
                ordered = tuple(sorted(supports, key=lambda s: (s.article, s.start, s.end)))
                first = known or reading
                readings[key] = Reading(first.value, ordered, first.modifier, first.attributed_to)
        out[column] = Cell(tuple(sorted(readings.values(), key=_reading_rank)))
    if "visitor" in out:
        out["visitor"] = _one_person(out["visitor"])
    return out


def _one_person(told: Cell) -> Cell:
    """The office and the one name of who holds it are one reading, under the name."""
    names = [r for r in told.readings if not _is_office(r.value.lower())]
    if len(names) != 1:
        return told
    supports = dict.fromkeys(s for r in told.readings for s in r.support)
    ordered = tuple(sorted(supports, key=lambda s: (s.article, s.start, s.end)))
    return Cell((Reading(names[0].value, ordered, names[0].modifier, names[0].attributed_to),))


def _reading_rank(reading: Reading) -> tuple[str, int, str, str]:
    first = reading.support[0]
    return first.article, first.start, reading.value, reading.modifier or ""


def _apart(a: Cells, b: Cells, *columns: str) -> bool:
    """Does one of the columns say different things in both rows?"""
    return any(values(a, c) and values(b, c) and not values(a, c) & values(b, c) for c in columns)


def _shared(a: Cells, b: Cells, *columns: str) -> int:
    return sum(bool(values(a, c) & values(b, c)) for c in columns)


def _deals(a: Cells, b: Cells) -> float:
    """The same weapon between the same parties; a row without a designation by class of weapon and number."""
    if _apart(a, b, "supplier", "recipient"):
        return 0.0
    parties = _shared(a, b, "supplier", "recipient")
    if values(a, "weapon_designation") and values(b, "weapon_designation"):
        return 2.0 + parties if _shared(a, b, "weapon_designation") else 0.0
    if not _classes(a) & _classes(b) or not parties:
        return 0.0
    if _apart(a, b, "number_ordered"):
        return 0.0
    return 1.0 + parties + _shared(a, b, "number_ordered")


def _classes(cells: Cells) -> frozenset[str]:
    """The kinds of weapon a row speaks of: the last word of each description, or the last two before "system"."""
    out: set[str] = set()
    for description in values(cells, "weapon_description"):
        words = [w.removesuffix("s") for w in _WORD.findall(description)]
        if words and words[-1] in ("system", "battery", "unit", "launcher") and len(words) > 1:
            out.update(w for w in words[:-1] if w in ("missile", "rocket", "defence", "defense", "artillery", "radar"))
        if words:
            out.add(words[-1])
    return frozenset(out) - {"system", "weapon", "equipment", "unit"}


def stems(text: str) -> frozenset[str]:
    """The words of a title by their first letters, without those that say nothing of the subject."""
    found = (w.lower() for w in _WORD.findall(text))
    return frozenset(w[:_STEM] for w in found if len(w) > 2 and w not in _EMPTY_WORDS) - _SCOPE_WORDS


def _agreements(a: Cells, b: Cells) -> float:
    """The same parties and either the same number of pacts or the same subject. A row that knows one party joins one
    that knows it beside others, when type and date can be one and one title says no subject or both the same.
    """
    ours, theirs = _members(a), _members(b)
    compatible = not ours or not theirs or ours <= theirs or theirs <= ours
    if _apart(a, b, "count") or not compatible or not _one_time(a, b, "signed_date"):
        return 0.0
    if bool(values(a, "count")) != bool(values(b, "count")):
        return 0.0
    if ours != theirs and (min(len(ours), len(theirs)) != 1 or _apart(a, b, "type")):
        return 0.0
    if _shared(a, b, "count"):
        return 2.0
    of_a = frozenset().union(*(stems(t) for t in values(a, "title")))
    of_b = frozenset().union(*(stems(t) for t in values(b, "title")))
    if not of_a or not of_b:
        return 0.5 if ours != theirs and _shared(a, b, "type") and _one_noun(a, b) else 0.0
    common = len(of_a & of_b) / min(len(of_a), len(of_b))
    return 1.0 + common if common >= 0.5 and len(of_a & of_b) >= min(2, len(of_a), len(of_b)) else 0.0


def _one_noun(a: Cells, b: Cells) -> bool:
    """Is a title a word of the other's: "the contract" and "contract for grain"? "The deal" may be any agreement."""
    words_a, words_b = (frozenset(w for t in values(x, "title") for w in _WORD.findall(t)) for x in (a, b))
    return bool(words_a) and bool(words_b) and (words_a <= words_b or words_b <= words_a)


def _members(cells: Cells) -> frozenset[str]:
    return frozenset(name for parties in values(cells, "parties") for name in parties.split("; "))


def _visits(a: Cells, b: Cells) -> float:
    """The same visitor to the same country, at dates that can be one. An office may stand for who holds it."""
    same = bool(values(a, "visitor") & values(b, "visitor"))
    office = _shared(a, b, "visitor_iso3") and any(_is_office(v) for x in (a, b) for v in values(x, "visitor"))
    if not (same or office) or _apart(a, b, "country_visited"):
        return 0.0
    if not _one_time(a, b, "start_date"):
        return 1.0 if _one_meeting(a, b) else 0.0
    if not _shared(a, b, "country_visited"):
        return 0.5 if same else 0.0
    return 2.0 + _shared(a, b, "start_date", "met", "city_visited")


def _one_meeting(a: Cells, b: Cells) -> bool:
    """The same city for the same meeting at dates that differ by weeks: one visit, its date disputed."""
    if not _shared(a, b, "city_visited"):
        return False
    ours, theirs = (frozenset().union(*(stems(t) for c in ("purpose", "met") for t in values(x, c))) for x in (a, b))
    told = ((x, y) for x in values(a, "start_date") for y in values(b, "start_date"))
    return bool(ours & theirs) and any(_gap(*days) <= _DAYS_APART for x, y in told for days in _days_of_both(x, y))


def _is_office(name: str) -> bool:
    return name.rsplit(maxsplit=1)[-1] in _OFFICES


def _one_time(a: Cells, b: Cells, column: str) -> bool:
    """Can the dates be one: the same, or one of them the month or year of the other, or without its year?"""
    ours, theirs = values(a, column), values(b, column)
    return not ours or not theirs or any(_can_be_one(x, y) for x in ours for y in theirs)


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


def _sanctions(a: Cells, b: Cells) -> float:
    """The same sender, target and step (a threat is no measure, and a waiver neither)."""
    if _apart(a, b, "sender", "target"):
        return 0.0
    steps_a, steps_b = ({_STAGES.get(s, s) for s in values(x, "stage")} for x in (a, b))
    if not steps_a & steps_b:
        return 0.0
    return float(_shared(a, b, "sender", "target", "legal_basis", "issue"))


def _positions(a: Cells, b: Cells) -> float:
    """The same state on one issue: on the same thing by name, or in words they have in common. Where the stances
    differ, more must be shared, and both stand in the cell.
    """
    if not _shared(a, b, "state") or bool(values(a, "stance") & _ASKING) != bool(values(b, "stance") & _ASKING):
        return 0.0
    if any(_one_name(x, y) for x in values(a, "about") for y in values(b, "about")):
        return 2.0
    if not _one_time(a, b, "date"):
        return 0.0
    of_a, of_b = (frozenset().union(*(stems(t) for t in values(x, "issue"))) for x in (a, b))
    common = len(of_a & of_b)
    same = bool(_shared(a, b, "stance")) and common >= min(2, len(of_a), len(of_b))
    return 1.0 + common if common and (same or common >= max(2, min(len(of_a), len(of_b)))) else 0.0


def _one_name(x: str, y: str) -> bool:
    """The same name, or one the other's initials or first letters: "Quadrangle Forum" and "Quad"."""
    short, long = sorted((x, y), key=len)
    words = _WORD.findall(long)
    initials = "".join(w[0] for w in words if w not in _EMPTY_WORDS)
    return x == y or (len(short) > 1 and short == initials) or (len(short) >= _SHORTEST and long.startswith(short))


_TELLING = 20  # people; so many are hardly told of two clashes of one story
_COUNTS = ("fatalities", "wounded", "missing", "captured", "displaced")


def _casualties(a: Cells, b: Cells) -> float:
    """The same place at dates that can be one; without a place, a large number in common or a small one and more."""
    if _apart(a, b, "location", "country") or not _one_time(a, b, "event_date"):
        return 0.0
    if _one_place(a, b):  # "31 villagers" and "14 militants" are two tolls of it, not two readings of one
        return 0.0 if _apart(a, b, "victims") and _shared(a, b, *_COUNTS) < _counted(a, b) else 3.0
    if _apart(a, b, "actor1") and not _shared(a, b, *_COUNTS):
        return 0.0
    same = _shared(a, b, *_COUNTS, "weapon", "actor1", "victims")
    if _shared(a, b, "location"):
        dated = bool(values(a, "event_date") and values(b, "event_date"))
        alike = _shared(a, b, *_COUNTS, "weapon", "actor1")
        return 2.0 + same if dated or alike else 0.0
    numbers = [n for c in _COUNTS for n in values(a, c) & values(b, c) if n.isdigit()]
    many = any(int(n) >= _TELLING for n in numbers)
    return float(same) if many or (numbers and same > len(numbers)) else 0.0


def _counted(a: Cells, b: Cells) -> int:
    """How many counts both rows tell."""
    return sum(bool(values(a, c) and values(b, c)) for c in _COUNTS)


def _one_place(a: Cells, b: Cells) -> bool:
    """Do both take their place from the same words, so that one sentence went on with the other's clash?"""
    ours, theirs = (
        {s for r in x["location"].readings for s in r.support} if "location" in x else set() for x in (a, b)
    )
    return bool(ours & theirs)


def _trade(a: Cells, b: Cells) -> float:
    """The same flow of the same goods between the same parties, for one period or aim."""
    if _shared(a, b, "parties", "flow", "status") < 3 or _apart(a, b, "commodity", "period", "target_year", "reporter"):
        return 0.0
    if bool(values(a, "commodity")) != bool(values(b, "commodity")):
        return 0.0
    same = _shared(a, b, "period", "target_year", "value", "change_percent")
    return 1.0 + same if same else 0.0


_LIKENESS = {
    "arms_deals": _deals, "agreements": _agreements, "visits": _visits, "sanctions": _sanctions,
    "positions": _positions, "casualties": _casualties, "trade": _trade,
}  # fmt: skip
