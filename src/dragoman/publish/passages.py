"""Passages of shared text -> two columns of plain text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from textwrap import wrap

from dragoman.model import Passage

COLUMN = 56  # characters; two and a gutter fit a terminal of 120


def side_by_side(passages: Sequence[Passage]) -> str:
    """Each passage with its place and its words in both articles, and how alike they are."""
    if not passages:
        return "The two articles share no text beyond quotations.\n"
    return "\n".join(map(_passage, passages))


def _passage(passage: Passage) -> str:
    a, b = passage.a, passage.b
    rows = [(f"{a.article} {a.start}-{a.end}", f"{b.article} {b.start}-{b.end}  ({passage.likeness:.0%} alike)")]
    rows += zip_longest(wrap(a.text, COLUMN), wrap(b.text, COLUMN), fillvalue="")
    return "".join(f"{left:<{COLUMN}}  {right}".rstrip() + "\n" for left, right in rows)
