"""`units.tsv` as look-ups: the words and symbols after a number -> unit; the currency signs before one -> currency."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from dragoman.knowledge.tables import rows, several

_WORDS = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Unit:
    """`name` is the normal form; `kind` one of time, age, percent, measure, money."""

    name: str
    kind: str


Surfaces = dict[str, list[tuple[tuple[str, ...], Unit]]]


@cache
def words() -> Surfaces:
    """First word, lower case -> the units that begin so with all their words, the longest first."""
    return _index(cell=2, lower=True)


@cache
def symbols() -> Surfaces:
    """The same for symbols, whose case counts: W and M, but not w."""
    return _index(cell=3, lower=False)


@cache
def signs() -> Surfaces:
    """Signs and codes that stand before an amount, by their last piece, spelled backwards: ("$", "US")."""
    found: Surfaces = {}
    for name, kind, _, cell in rows("units.tsv", 4):
        for surface in several(cell) if kind == "money" and name != "pence" else ():
            spelled = tuple(reversed(_WORDS.findall(surface)))
            found.setdefault(spelled[0], []).append((spelled, Unit(name, kind)))
    return _longest_first(found)


def _index(*, cell: int, lower: bool) -> Surfaces:
    found: Surfaces = {}
    for row in rows("units.tsv", 4):
        for surface in several(row[cell]):
            spelled = tuple(_WORDS.findall(surface.lower() if lower else surface))
            found.setdefault(spelled[0], []).append((spelled, Unit(row[0], row[1])))
    return _longest_first(found)


def _longest_first(found: Surfaces) -> Surfaces:
    return {first: sorted(units, key=lambda unit: -len(unit[0])) for first, units in found.items()}


@cache
def currency_names() -> frozenset[str]:
    """The normal forms of all currencies."""
    return frozenset(name for name, kind, _, _ in rows("units.tsv", 4) if kind == "money")
