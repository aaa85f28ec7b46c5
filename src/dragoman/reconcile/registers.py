"""Rows of different articles -> the rows of the account: one for each deal, agreement, visit or sanction."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model import Record
from dragoman.registers import joined

__all__ = ["merge"]


def merge(records: Sequence[Record]) -> tuple[Record, ...]:
    """One row for each matter, its cells with every differing reading. The order of `records` does not matter."""
    return joined(records)
