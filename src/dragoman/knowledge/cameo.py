"""A PLOVER reading and the words it was read from -> the most specific CAMEO code that they make certain, or None."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from dragoman.knowledge.tables import rows, several

_NO_CODE = "-"


@dataclass(frozen=True, slots=True)
class _Row:
    opened_by: frozenset[str]
    beside: frozenset[str]
    code: str | None


def code(kind: str, mode: str | None, frame_kind: str, word: str, beside: AbstractSet[str]) -> str | None:
    """The code of a reading `kind`, `mode` that a frame of type `frame_kind` gave at `word`, with lemmas `beside` it.

    When a promise or refusal changed the frame's own type, its word no longer speaks for the code; the type does.
    """
    opener = word if frame_kind == kind else f"={frame_kind}"
    for row in _table().get((kind, mode), ()):
        if (not row.opened_by or opener in row.opened_by) and (not row.beside or not row.beside.isdisjoint(beside)):
            return row.code
    return None


@lru_cache(maxsize=1)
def _table() -> Mapping[tuple[str, str | None], tuple[_Row, ...]]:
    found: dict[tuple[str, str | None], list[_Row]] = {}
    for reading, words, beside, number, _ in rows("cameo.tsv", 5):
        kind, _, mode = reading.partition("/")
        row = _Row(frozenset(several(words)), frozenset(several(beside)), None if number == _NO_CODE else number)
        found.setdefault((kind, mode or None), []).append(row)
    return {key: tuple(options) for key, options in found.items()}
