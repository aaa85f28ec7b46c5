"""One row of fields (a line of JSON Lines, a record of a table, an object of a JSON list) -> a draft.

Fields: `{"id"?, "text", "title"?, "published"?, "source"?, "url"?, "language"?, "updated"?}`; others are passed over.
`text` is kept exactly as given. A title, source, url or language that is no string is another program's field
of that name (an object with more in it, say) and is passed over too. A date that cannot be read is left out and
told; the article is read without it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dragoman.ingest.dates import published_from
from dragoman.ingest.decoding import flags_of
from dragoman.ingest.draft import Draft
from dragoman.ingest.source import UnreadableError
from dragoman.model import Refusal

FIELDS = ("id", "text", "title", "published", "source", "url", "language", "updated")
DESCRIPTIVE = frozenset({"title", "source", "url", "language"})
DATES = ("published", "updated")
_NAMES = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}


def read_row(row: Mapping[str, Any], path: str, number: int | None = None) -> Iterator[Draft | Refusal]:
    """The draft of one row; before it, a refusal of each date in it that is none. UnreadableError for a bad row."""
    fields = {name: _string(row.get(name), name) for name in FIELDS if name not in DATES}
    text = fields["text"]
    if text is None or not text.strip():
        raise UnreadableError('no "text"; give {"text": "...", "id": "..."} with the words of the article')
    if "\x00" in text:
        raise UnreadableError('"text" holds NUL characters; take them out')
    days: dict[str, str | None] = {}
    for name in DATES:
        try:
            days[name] = _day(row.get(name), name)
        except UnreadableError as e:
            days[name] = None
            yield Refusal(path, str(e), number)
    yield Draft(
        text,
        path,
        number,
        id=fields["id"] or None,
        title=fields["title"] or None,
        published=days["published"],
        source=fields["source"] or None,
        url=fields["url"] or None,
        language=fields["language"] or None,
        updated=days["updated"],
        flags=flags_of(text),
    )


def _string(value: Any, name: str) -> str | None:
    if value is None:
        return None
    if name == "id" and type(value) is int:
        return str(value)
    if name in DESCRIPTIVE and not isinstance(value, str):
        return None
    if not isinstance(value, str):
        raise UnreadableError(f'"{name}" is {_NAMES.get(type(value), "no string")}; put it in quotes')
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as e:
        raise UnreadableError(
            f'"{name}" holds half a character (a lone surrogate at {e.start}); write it out again'
        ) from e
    return value


def _day(value: Any, name: str) -> str | None:
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    day = published_from(value) if isinstance(value, str) else None
    if day is None:
        told = repr(value[:40]) if isinstance(value, str) else _NAMES.get(type(value), "no string")
        raise UnreadableError(f'"{name}" is {told}, no date; the article is read without it: give YYYY-MM-DD')
    return day
