"""Rows of different articles -> the rows of the account: one for each deal, agreement, visit or sanction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dragoman.model import Cell, Fact, Record
from dragoman.reconcile.facts import Bench
from dragoman.registers import joined

__all__ = ["merge", "production_disputes"]


def merge(records: Sequence[Record]) -> tuple[Record, ...]:
    """One row for each matter, its cells with every differing reading. The order of `records` does not matter."""
    return joined(records)


def production_disputes(records: Sequence[Record], bench: Bench) -> tuple[Fact, ...]:
    """Arms that one article has made in the buyer's country and another bought from the seller: who makes them is
    disputed. An article that tells both contradicts nobody.
    """
    facts = []
    for record in records:
        cells = dict(record.cells)
        told = {reading.value: reading for reading in cells.get("licensed_production", Cell(())).readings}
        if not {"yes", "no"} <= told.keys():
            continue
        made, bought = ({s.article for s in told[value].support} for value in ("yes", "no"))
        if made & bought:
            continue
        facts.append(
            Fact(
                id=f"production:{told['yes'].support[0].article}:{told['yes'].support[0].start}",
                slot="arms_deal.production",
                statement=f"{_arms(cells)}: made by the buyer, or bought from the seller.",
                kind="who-did-what",
                relation="conflict",
                lineages=bench.lineages_of(made | bought),
                readings=(
                    replace(told["yes"], value="made by the buyer"),
                    replace(told["no"], value="bought from the seller", modifier=None),
                ),
                reason="what is made under licence is not delivered; that it is not is implied by the purchase",
            )
        )
    return tuple(facts)


def _arms(cells: dict[str, Cell]) -> str:
    """As in "AK-203 assault rifles of Russia for India"."""
    first = {column: cell.readings[0].value for column, cell in cells.items() if cell.readings}
    name = " ".join(first[c] for c in ("weapon_designation", "weapon_description") if c in first) or "The arms"
    ends = [f" {word} {first[c]}" for word, c in (("of", "supplier"), ("for", "recipient")) if c in first]
    return name + "".join(ends)
