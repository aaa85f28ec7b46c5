"""Text -> stretches between quotation marks, of every style, paragraph by paragraph.

A stretch whose closing mark is missing runs to the end of its paragraph (`closed` is false); so does each
paragraph but the last of a quotation that goes on, by the custom of the press, with a new opening mark.
Only outermost stretches are given: a quotation within a quotation belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.model import Sentence, Span

__all__ = ["Quoted", "paragraphs", "quoted"]

_MARK = re.compile(r"``|''|[\"“”„‟«»‹›「」『』]|(?<!\w)['‘‚](?=[\w$£€“(\[…])|['’](?!\w)")
_CLOSERS = {
    "“": "”“",
    "‟": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "``": "''\"",
    "''": "''",
    '"': '"”',
    "「": "」",
    "『": "』",
}
_SINGLE = {"'": "'", "‘": "’", "‚": "‘’"}
LONGEST_SINGLE = 1_000  # characters between single marks; farther apart they are apostrophes
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_OPENS_AFTER = " \t\n\u00a0([{—–-:/"


@dataclass(frozen=True, slots=True)
class Quoted:
    """`start:end` with its marks; `inner` without them; `words` how many; `paragraph` where it opens."""

    start: int
    end: int
    inner: Span
    words: int
    closed: bool
    paragraph: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def paragraphs(sentences: Sequence[Sentence]) -> dict[int, Span]:
    """Where each paragraph that holds a sentence begins and ends."""
    found: dict[int, Span] = {}
    for s in sentences:
        known = found.get(s.paragraph)
        found[s.paragraph] = Span(known.start if known else s.start, s.end)
    return found


def quoted(text: str, blocks: dict[int, Span]) -> list[Quoted]:
    """The outermost quoted stretches of `text`, in order."""
    return [q for number, block in blocks.items() for q in _in_paragraph(text, number, block)]


def _in_paragraph(text: str, number: int, block: Span) -> list[Quoted]:
    found: list[Quoted] = []
    opened: re.Match[str] | None = None
    marks = list(_MARK.finditer(text, block.start, block.end))
    for mark, closed_at in zip(marks, _next_closers(text, marks), strict=True):
        if opened is None:
            if mark.group() in _SINGLE and closed_at > mark.end() + LONGEST_SINGLE:
                continue  # an apostrophe
            if _can_open(text, mark, block):
                opened = mark
        elif _closes(text, opened, mark, block):
            found.append(_make(text, number, opened, mark.start(), mark.end()))
            opened = None
        elif mark.group() == opened.group() == "“":
            # a second opening mark: the first was never closed, or this one is nested and rare
            found.append(_make(text, number, opened, None, mark.start()))
            opened = mark
    if opened is not None and opened.group() not in _SINGLE:
        found.append(_make(text, number, opened, None, block.end))
    return [q for q in found if q.words]


def _next_closers(text: str, marks: Sequence[re.Match[str]]) -> list[int]:
    """For each mark where the next single mark stands that could close it and is no apostrophe of a plural."""
    nearest = dict.fromkeys(_SINGLE, len(text) + LONGEST_SINGLE + 1)
    found = []
    for mark in reversed(marks):
        found.append(nearest.get(mark.group(), mark.start()))
        if _ends_single(text, mark):
            for opener, closers in _SINGLE.items():
                if mark.group() in closers:
                    nearest[opener] = mark.start()
    return found[::-1]


def _can_open(text: str, mark: re.Match[str], block: Span) -> bool:
    kind = mark.group()
    if kind in ("”", "’", "」", "』", "›"):
        return False
    before = text[mark.start() - 1] if mark.start() > block.start else " "
    after = text[mark.end()] if mark.end() < block.end else " "
    if kind == "»":
        return before in _OPENS_AFTER and not after.isspace()
    if kind in ('"', "''"):
        return (not after.isspace() or mark.start() == block.start) and (
            before in _OPENS_AFTER or not (before.isalnum() or before == "=")
        )
    return True


def _ends_single(text: str, mark: re.Match[str]) -> bool:
    return text[mark.start() - 1] in ".,!?…;" or text[mark.start() - 1] != "s"


def _closes(text: str, opened: re.Match[str], mark: re.Match[str], block: Span) -> bool:
    kind, by = opened.group(), mark.group()
    if kind in _SINGLE:
        return by in _SINGLE[kind] and mark.start() > opened.end() and _ends_single(text, mark)
    if by not in _CLOSERS.get(kind, ""):
        return False
    if by in ('"', "''"):
        after = text[mark.end()] if mark.end() < block.end else " "
        return not (text[mark.start() - 1].isspace() and after.isalnum())
    return not (by == kind == "“" and mark.start() > block.start and text[mark.start() - 1].isspace())


def _make(text: str, number: int, opened: re.Match[str], close: int | None, end: int) -> Quoted:
    inner_end = end if close is None else close
    inner = text[opened.end() : inner_end]
    words = sum(1 for _ in _WORD.finditer(inner))
    if close is None:
        end = opened.end() + len(inner.rstrip())
        inner_end = end
    return Quoted(
        opened.start(), end, Span(opened.end(), max(inner_end, opened.end())), words, close is not None, number
    )
