"""Records -> the rows of a register's table: which columns, in which order, under which title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.model import Reading, Record, Support

TITLES = {
    "arms_deals": "Arms deals",
    "agreements": "Agreements",
    "visits": "Visits and meetings",
    "sanctions": "Sanctions",
}
# The columns a reader wants side by side; the JSON has them all.
COLUMNS: dict[str, tuple[str, ...]] = {
    "arms_deals": (
        "supplier", "recipient", "weapon_designation", "weapon_description", "number_ordered", "order_date",
        "delivery_status", "value_amount", "value_currency", "licensed_production", "production_place", "deal_stage",
    ),
    "agreements": ("title", "parties", "type", "field", "action", "signed_date", "duration", "count", "place"),
    "visits": ("visitor", "host", "country_visited", "city_visited", "start_date", "purpose", "met"),
    "sanctions": ("sender", "target", "stage", "legal_basis", "issue"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TableRow:
    """A record as a table shows it: column to its readings' values."""

    cells: dict[str, tuple[str, ...]]
    support: tuple[Support, ...]


def rows_of(records: Sequence[Record], register: str) -> list[TableRow]:
    """The rows of one register, in order."""
    return [
        TableRow(
            {column: tuple(dict.fromkeys(map(worded, cell.readings))) for column, cell in record.cells},
            record.support,
        )
        for record in records
        if record.register == register
    ]


_BOUNDS = {"~": "about {}", ">": "more than {}", ">=": "at least {}", "<": "less than {}", "<=": "at most {}"}


def worded(reading: Reading) -> str:
    """A reading as a person says it: the bound before the number, "implied" behind what is only implied."""
    value = reading.value
    if value.startswith("XXXX-"):  # a date in TimeML's form
        return f"{value[5:]} (year not told)"
    if value.replace(".", "", 1).isdigit() and len(value) > 4:
        value = f"{float(value):,.2f}".rstrip("0").rstrip(".")
    if reading.modifier in _BOUNDS:
        return _BOUNDS[reading.modifier].format(value)
    return f"{value} ({reading.modifier})" if reading.modifier == "implied" else value
