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
    for mark in _MARK.finditer(text, block.start, block.end):
        if opened is None:
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
    if kind in _SINGLE:
        return _single_closes(text, mark, block)
    return True


def _single_closes(text: str, mark: re.Match[str], block: Span) -> bool:
    """A single mark opens only where a closing one follows that cannot be an apostrophe of a plural."""
    closers = _SINGLE[mark.group()]
    for later in _MARK.finditer(text, mark.end(), min(block.end, mark.end() + 1_000)):
        if later.group() in closers and later.group() != "" and _ends_single(text, later):
            return True
    return False


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
