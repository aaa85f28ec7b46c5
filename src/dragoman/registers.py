"""Rows of the registers: how a cell is made, and how the rows on one matter become one row.

Base layer, used within an article (`extract`) and across articles (`reconcile`). A row is a `Record`; joining keeps
every differing reading of a cell with its own support, so a disagreement stands in the cell and nothing is chosen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.model import Cell, Reading, Record, Support
from dragoman.same_matter import Told, is_office, keys, likeness

Cells = dict[str, Cell]


def cell(value: str, support: Iterable[Support], modifier: str | None = None, said_by: str | None = None) -> Cell:
    """A cell with one reading."""
    return Cell((Reading(value, tuple(support), modifier, said_by),))


def values(cells: Cells, column: str) -> frozenset[str]:
    """What a column says, in lower case; empty where it says nothing."""
    found = cells.get(column)
    return frozenset(r.value.lower() for r in found.readings) if found else frozenset()


def joined(records: Sequence[Record]) -> tuple[Record, ...]:
    """One row for each matter. The fullest rows are placed first, so the order given does not matter.

    A row joins the matter that it is most like, the first of equals, among those that share a key with it.
    """
    groups: list[list[Record]] = []
    told: list[Told] = []
    known: dict[tuple[str, tuple[str, object]], dict[int, None]] = {}
    for record in sorted(_with_homes(sorted(records, key=_rank)), key=_rank):
        cells = dict(record.cells)
        row = Told(cells)
        own = [(record.register, key) for key in keys(record.register, row)]
        near = dict.fromkeys(k for key in own for k in known.get(key, ()))
        best = max(((likeness(record.register, told[k], row), -k) for k in near), default=(0.0, 0))
        home = -best[1] if best[0] > 0 else len(groups)
        if home == len(groups):
            groups.append([record])
            told.append(row)
        else:
            groups[home].append(record)
            told[home].add(cells)
        for key in own:
            known.setdefault(key, {})[home] = None
    made = [_row(group) for group in groups]
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


def _row(group: Sequence[Record]) -> Record:
    support = dict.fromkeys(s for record in group for s in record.support)
    cells = dict(group[0].cells) if len(group) == 1 else _united(group)
    return Record(group[0].register, tuple(cells.items()), tuple(sorted(support, key=_place)))


def _united(group: Sequence[Record]) -> Cells:
    """The cells of a group: columns in the order of the fullest row, equal readings with all their support."""
    columns: dict[str, dict[tuple[str, str | None], list[Reading]]] = {}
    for record in group:
        for column, told in record.cells:
            for reading in told.readings:
                alike = columns.setdefault(column, {})
                alike.setdefault((reading.value.lower(), reading.modifier), []).append(reading)
    out = {
        column: Cell(tuple(sorted((_one_reading(alike) for alike in told.values()), key=_reading_rank)))
        for column, told in columns.items()
    }
    if "visitor" in out:
        out["visitor"] = _one_person(out["visitor"])
    return out


def _one_reading(alike: Sequence[Reading]) -> Reading:
    """The first of equal readings, on the support of all."""
    first = alike[0]
    support = dict.fromkeys(s for reading in alike for s in reading.support)
    return Reading(first.value, tuple(sorted(support, key=_place)), first.modifier, first.attributed_to)


def _place(support: Support) -> tuple[str, int, int]:
    return support.article, support.start, support.end


def _one_person(told: Cell) -> Cell:
    """The office and the one name of who holds it are one reading, under the name."""
    names = [r for r in told.readings if not is_office(r.value.lower())]
    if len(names) != 1:
        return told
    supports = dict.fromkeys(s for r in told.readings for s in r.support)
    ordered = tuple(sorted(supports, key=_place))
    return Cell((Reading(names[0].value, ordered, names[0].modifier, names[0].attributed_to),))


def _reading_rank(reading: Reading) -> tuple[str, int, str, str]:
    first = reading.support[0]
    return first.article, first.start, reading.value, reading.modifier or ""
