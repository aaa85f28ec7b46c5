"""What a format module hands on: the text of one article and what the file itself says about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before its text has been looked at.

    `path` and `line` say where it came from. `section` is the department the file names ("Opinion"), `headings`
    the texts that the file marks as headings (HTML). `complete` is false where the file itself holds only a part (the
    summary of a feed's entry); everything else is as in `Article`.
    """

    text: str
    path: str
    line: int | None = None
    id: str | None = None
    title: str | None = None
    published: str | None = None
    source: str | None = None
    url: str | None = None
    language: str | None = None
    section: str | None = None
    headings: frozenset[str] = frozenset()
    updated: str | None = None
    complete: bool = True
    flags: tuple[str, ...] = ()
