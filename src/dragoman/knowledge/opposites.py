"""Words that exclude each other when they are said of one thing: accept and reject, at anchor and moving."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from dragoman.knowledge.tables import rows, several

How = Literal["act", "turn", "state", "worth"]


@dataclass(frozen=True, slots=True)
class Pole:
    """Which end of which axis a word names, +1 or -1. `how` as in the head of the table."""

    axis: str
    end: int
    how: str


@lru_cache(maxsize=1)
def poles() -> dict[str, tuple[Pole, ...]]:
    """A word in its base form, with its particle, -> the ends it names."""
    found: dict[str, dict[Pole, None]] = {}
    for axis, how, one, other in rows("opposites.tsv", 4):
        for end, words in ((1, one), (-1, other)):
            for word in several(words):
                found.setdefault(word, {})[Pole(axis, end, how)] = None
    return {word: tuple(ends) for word, ends in found.items()}


def excluding(words: Iterable[str]) -> bool:
    """Do two of the words decide one thing in opposite ways?"""
    ends = {(pole.axis, pole.end) for word in words for pole in poles().get(word, ()) if pole.how == "act"}
    return any((axis, -end) in ends for axis, end in ends)
