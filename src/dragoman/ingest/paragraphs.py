"""Lines as they stand on pages -> paragraphs. A PDF knows lines, their places and sizes, and no paragraphs.

Lines are joined where a sentence goes on, words parted at a line's end are made whole, lines in a larger type are
headings, and what stands at the head or foot of most pages (running heads, page numbers) is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE)
_HYPHEN = re.compile(r"[a-zà-ÿ]{2}[-\u00ad\u2010]$")
_STOPPED = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_EDGE = 2  # lines at the head and foot of a page among which running heads are looked for
_LARGER = 1.15  # times the size of most of the text: a heading


class Line(NamedTuple):
    """One line of a page without blanks at its ends ("" for an empty one), and the size of its type, 0 if unknown."""

    text: str
    size: float = 0.0


class Flowing(NamedTuple):
    """`text` has a line for each paragraph; `headings` are those of them that were set larger."""

    text: str
    headings: frozenset[str]


def flowing(pages: list[list[Line]]) -> Flowing:
    pages = _without_running_heads(pages)
    lines = [line for page in pages for line in page if line.text]
    lengths = sorted(len(line.text) for line in lines)
    full = lengths[len(lengths) * 3 // 4] if lengths else 0  # the length of a line that is not a paragraph's last
    usual = _usual_size(lines)
    paragraphs: list[list[str]] = []  # each the pieces it is made of
    headings: set[int] = set()
    size, open_end = 0.0, False
    for line in (line for page in pages for line in page):
        if not line.text:  # a paragraph's end, but where a page or a column ends in the middle of a sentence
            open_end = open_end and not _STOPPED.search(paragraphs[-1][-1][-8:]) and len(paragraphs[-1][-1]) >= full
            continue
        larger = line.size > usual * _LARGER
        if larger and paragraphs and len(paragraphs) - 1 in headings and line.size == size:
            _join(paragraphs[-1], line.text)  # a heading of two lines
        elif open_end and not larger and len(paragraphs) - 1 not in headings:
            _join(paragraphs[-1], line.text)
        else:
            paragraphs.append([line.text])
            headings |= {len(paragraphs) - 1} if larger else set()
        alone = len(paragraphs[-1]) == 1
        open_end = not (len(line.text) < 0.7 * full and (alone or bool(_STOPPED.search(line.text[-8:]))))
        size = line.size
    joined = ["".join(pieces) for pieces in paragraphs]
    return Flowing("\n".join(joined), frozenset(joined[i] for i in headings))


def _usual_size(lines: list[Line]) -> float:
    """The size in which most of the text is set; endless where no size is known, so that nothing is larger."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    usual = max(sizes, key=lambda one: (sizes[one], one), default=0.0)
    return usual or float("inf")


def _join(pieces: list[str], text: str) -> None:
    if _HYPHEN.search(pieces[-1][-3:]) and text[:1].islower():
        pieces[-1] = pieces[-1][:-1]
    else:
        pieces.append(" ")
    pieces.append(text)


def _without_running_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """Pages without empty lines at their ends, page numbers, and the lines that most pages begin or end with."""
    pages = [_trimmed(page) for page in pages]
    times = Counter(key for page in pages for key in {_key(line) for line in page[:_EDGE] + page[-_EDGE:]})
    least = max(3, len(pages) // 2)
    kept: list[list[Line]] = []
    for page in pages:
        first = last = 0
        while first < min(_EDGE, len(page)) and _runs(page[first], times, least):
            first += 1
        while last < min(_EDGE, len(page) - first) and _runs(page[-1 - last], times, least):
            last += 1
        kept.append(_trimmed(page[first : len(page) - last]))
    return kept


def _runs(line: Line, times: Counter[str], least: int) -> bool:
    return times[_key(line)] >= least or bool(_PAGE_NUMBER.fullmatch(line.text))


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text).casefold()


def _trimmed(page: list[Line]) -> list[Line]:
    first = next((i for i, line in enumerate(page) if line.text), len(page))
    last = next((i for i in range(len(page), first, -1) if page[i - 1].text), first)
    return page[first:last]
