"""Records -> the tables of a brief: which registers, columns and rows, each cell with its readings and their evidence.

A brief shows the columns a reader wants side by side, and the rows that say enough; the JSON has them all.
"""

from __future__ import annotations

from calendar import month_name
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.model import Cell, Reading, Record, Support

TITLES = {
    "arms_deals": "Arms deals",
    "agreements": "Agreements",
    "visits": "Visits and meetings",
    "sanctions": "Sanctions",
    "positions": "Positions of states",
    "casualties": "Casualties",
    "trade": "Trade figures and targets",
}
COLUMNS: dict[str, tuple[str, ...]] = {
    "arms_deals": (
        "supplier", "recipient", "weapon_designation", "weapon_description", "number_ordered", "order_date",
        "delivery_status", "value_amount", "value_currency", "licensed_production", "production_place", "deal_stage",
    ),
    "agreements": ("title", "parties", "type", "field", "action", "signed_date", "duration", "count", "place"),
    "visits": (
        "visitor", "visitor_title", "country_visited", "city_visited", "start_date", "end_date", "met", "purpose",
        "status",
    ),
    "sanctions": ("sender", "target", "stage", "date", "legal_basis", "issue", "condition"),
    "positions": ("state", "stance", "issue", "condition", "date", "said_by", "attributed_to"),
    "casualties": (
        "event_date", "location", "country", "fatalities", "wounded", "missing", "captured", "displaced", "victims",
        "actor1", "actor2", "weapon", "attributed_to",
    ),
    "trade": (
        "parties", "flow", "commodity", "value", "value_currency", "period", "status", "target_year", "direction",
        "change_percent",
    ),
}  # fmt: skip
HEADS = {
    "actor1": "by", "actor2": "side of the victims", "weapon_designation": "designation",
    "weapon_description": "description", "number_ordered": "number", "value_amount": "value",
    "value_currency": "currency", "visitor_title": "office",
}  # fmt: skip
LEAST = 3  # cells that a row must fill to be shown, of those that a reader sees
MOST = 15  # rows of a table


@dataclass(frozen=True, slots=True)
class Told:
    """One reading of a cell as a table says it, and where it stands."""

    text: str
    support: tuple[Support, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One register: `heads` are its columns in words, `rows` their cells in that order, `left_out` counts the rows that
    only the JSON has.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[Told, ...], ...], ...]
    left_out: int


def tables(records: Sequence[Record]) -> list[Table]:
    """The tables of a brief, in the order of TITLES; none for a register without a row worth showing."""
    made = []
    for register, title in TITLES.items():
        found = [record for record in records if record.register == register]
        shown = _shown(found, COLUMNS[register])
        if not shown:
            continue
        columns = [c for c in COLUMNS[register] if any(c in dict(record.cells) for record in shown)]
        rows = tuple(tuple(_told(dict(record.cells).get(c)) for c in columns) for record in shown)
        heads = tuple(HEADS.get(c, c.replace("_", " ")) for c in columns)
        made.append(Table(title, heads, rows, len(found) - len(shown)))
    return made


def _shown(records: Sequence[Record], columns: Sequence[str]) -> list[Record]:
    """The rows that fill enough cells; of more than a table holds, those that most articles and cells tell."""
    full = [r for r in records if sum(c in columns for c, _ in r.cells) >= LEAST]
    ranked = sorted(full, key=lambda r: (-len({s.article for s in r.support}), -len(r.cells)))[:MOST]
    return [r for r in full if any(r is kept for kept in ranked)]


def _told(cell: Cell | None) -> tuple[Told, ...]:
    """The readings of a cell; who says each, where they differ."""
    if cell is None:
        return ()
    texts: dict[str, list[Support]] = {}
    for reading in cell.readings:
        said_by = f" ({reading.attributed_to})" if reading.attributed_to and len(cell.readings) > 1 else ""
        texts.setdefault(worded(reading) + said_by, []).extend(reading.support)
    return tuple(Told(text, tuple(dict.fromkeys(support))) for text, support in texts.items())


_BOUNDS = {"~": "about {}", ">": "more than {}", ">=": "at least {}", "<": "less than {}", "<=": "at most {}"}


def worded(reading: Reading) -> str:
    """A reading as a person says it: the bound before the number, "implied" behind what is only implied."""
    value = reading.value
    if value.startswith("XXXX-") or (len(value) == len("2024-W07") and "-W" in value):
        return _partial(value)
    if value.replace(".", "", 1).isdigit() and len(value) > 4:
        value = f"{float(value):,.2f}".rstrip("0").rstrip(".")
    if reading.modifier in _BOUNDS:
        return _BOUNDS[reading.modifier].format(value)
    if reading.modifier == "range":
        return value.replace("-", " to ", 1)
    return f"{value} ({reading.modifier})" if reading.modifier == "implied" else value


def _partial(value: str) -> str:
    """A date in TimeML's form that lacks a part: "XXXX-07-14", "XXXX-07", "2024-W07"."""
    if "W" in value:
        year, week = value.split("-W", 1)
        if year.isdigit() and week.isdigit():
            return f"week {int(week)} of {year}"
        return f"{value[5:]} (year not told)"
    month, _, day = value[5:].partition("-")
    if not (month.isdigit() and 1 <= int(month) <= len(month_name) - 1):
        return f"{value[5:]} (year not told)"
    name = month_name[int(month)]
    return f"{int(day)} {name} (year not told)" if day.isdigit() else f"{name} (year not told)"
