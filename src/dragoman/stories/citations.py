"""Annotated -> the outlets that an article names as where it has its news from.

"The visit was first reported by the Harbour Post", "Reuters reported", "citing Interfax", "told the BBC".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.knowledge.agencies import outlet_name, source_name
from dragoman.model import Annotated, Span

_NAME = (
    r"(?:[A-Z][\w.&’'-]*(?:/[A-Z]+)?(?: (?:of|and|della) [A-Z][\w-]*| [A-Z][\w.&-]*){0,4}|\w[\w-]*\.(?:com|org|net|ru))"
)
_KIND = r"(?:(?:the|a|news|state|semi-official|agency|agencies|newspaper|daily) )*"
_AFTER = re.compile(
    r"(?P<first>\b(?:[Ff]irst|[Oo]riginally) )?"
    r"(?:\b[Rr]eported (?P<late>first )?by|\b[Cc]iting|\b[Qq]uoting|\btold|\b[Aa]ccording to) "
    rf"(?:(?:a|the) )?(?:report (?:in|by|from|on) )?{_KIND}(?P<name>{_NAME})"
)
_BEFORE = re.compile(r"(?P<first> first| originally)? (?:reported|broke the (?:news|story)|revealed)\b")
_NAME_AT_END = re.compile(rf"(?:[Tt]he )?(?P<name>{_NAME})$")
LONGEST = 60  # characters of a name


@dataclass(frozen=True, slots=True)
class Citation:
    """`span` covers the words that cite; `first` is true where the outlet is said to have had the news first."""

    outlet: str
    span: Span
    first: bool


def citations(annotated: Annotated) -> Iterator[Citation]:
    """In order of the text; the article's own outlet and agency are left out."""
    article = annotated.article
    own = {source_name(article.source or ""), article.agency}
    found = [*_named_after(article.text), *_named_before(article.text)]
    return iter(sorted((c for c in found if c.outlet not in own), key=lambda c: c.span))


def _named_after(text: str) -> Iterator[Citation]:
    for match in _AFTER.finditer(text):
        if outlet := _known(match["name"]):
            name, end = outlet
            yield Citation(name, Span(match.start(), match.start("name") + end), bool(match["first"] or match["late"]))


def _named_before(text: str) -> Iterator[Citation]:
    for match in _BEFORE.finditer(text):
        before = text[max(0, match.start() - LONGEST) : match.start()]
        named = _NAME_AT_END.search(before)
        if named and (outlet := outlet_name(named["name"])):
            start = match.start() - len(before) + named.start()
            yield Citation(outlet, Span(start, match.end()), bool(match["first"]))


def _known(name: str) -> tuple[str, int] | None:
    """The outlet that a run of capital words begins with, and how long its name is: "Reuters Monday" is Reuters."""
    words = name.rstrip(".,’'").split(" ")
    for count in range(len(words), 0, -1):
        part = " ".join(words[:count])
        if outlet := outlet_name(part.removesuffix("’s").removesuffix("'s")):
            return outlet, len(part)
    return None
