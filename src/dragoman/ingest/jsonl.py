"""JSON Lines -> drafts, one a line, read as a stream: an archive may be larger than the memory.

A line is `{"id"?, "text", "title"?, "published"?, "source"?, "url"?, "language"?}`; other fields are passed over.
`text` is kept exactly as given. A title, source, url or language that is no string is another program's field
of that name (an object with more in it, say) and is passed over too. A line that cannot be read is refused by its
number and the rest is read.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from dragoman.ingest.dates import published_from
from dragoman.ingest.decoding import LARGEST
from dragoman.ingest.draft import Draft
from dragoman.model import Refusal

FIELDS = ("id", "text", "title", "published", "source", "url", "language")
DESCRIPTIVE = frozenset({"title", "source", "url", "language"})
_NAMES = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}


class _UnreadableError(ValueError):
    """What is wrong with a line, and the mend."""


def read_jsonl(path: str, stream: BinaryIO) -> Iterator[Draft | Refusal]:
    found = False
    for number, line in _numbered(stream):
        if line is not None and not line.strip():
            continue
        found = True
        try:
            yield _draft(line, path, number)
        except _UnreadableError as e:
            yield Refusal(path, str(e), number)
            if number == 1 and line is not None and line.strip() in {b"[", b"{"}:
                return  # one document over many lines: every line would be refused
    if not found:
        yield Refusal(path, "empty; give one JSON object a line")


def _numbered(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """The lines, numbered from 1; None stands for a line that is too long to hold."""
    number = 0
    while line := stream.readline(LARGEST + 1):
        number += 1
        if number == 1 and line.startswith(codecs.BOM_UTF8):
            line = line[len(codecs.BOM_UTF8) :]
        if len(line) <= LARGEST:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(LARGEST)
        yield number, None


def _draft(line: bytes | None, path: str, number: int) -> Draft:
    if line is None:
        raise _UnreadableError(f"line longer than {LARGEST // 1_000_000} MB; one article a line, and split longer ones")
    row = _row(line)
    fields = {name: _string(row.get(name), name) for name in FIELDS}
    text = fields.pop("text")
    if text is None or not text.strip():
        raise _UnreadableError('no "text"; give {"text": "...", "id": "..."} with the words of the article')
    if "\x00" in text:
        raise _UnreadableError('"text" holds NUL characters; take them out')
    if fields["published"]:
        fields["published"] = _day(fields["published"])
    return Draft(
        text,
        path,
        number,
        id=fields["id"] or None,
        title=fields["title"] or None,
        published=fields["published"],
        source=fields["source"] or None,
        url=fields["url"] or None,
        language=fields["language"] or None,
    )


def _row(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as e:
        raise _UnreadableError(f"not UTF-8 (byte {e.start + 1}); save the file as UTF-8") from e
    except json.JSONDecodeError as e:
        if line.strip() in {b"[", b"{"}:
            raise _UnreadableError(
                "one JSON document over many lines; put one object on each line (jq -c '.[]')"
            ) from e
        raise _UnreadableError(
            f"broken JSON at character {e.pos + 1} ({e.msg}); give one complete object a line"
        ) from e
    except (ValueError, RecursionError) as e:
        raise _UnreadableError("JSON that cannot be read (numbers too long, or nested too deep)") from e
    if not isinstance(row, dict):
        raise _UnreadableError('not a JSON object; give {"text": "...", "id": "..."}')
    return row


def _string(value: Any, name: str) -> str | None:
    if value is None:
        return None
    if name == "id" and type(value) is int:
        return str(value)
    if name in DESCRIPTIVE and not isinstance(value, str):
        return None
    if not isinstance(value, str):
        raise _UnreadableError(f'"{name}" is {_NAMES.get(type(value), "no string")}; put it in quotes')
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as e:
        raise _UnreadableError(
            f'"{name}" holds half a character (a lone surrogate at {e.start}); write it out again'
        ) from e
    return value


def _day(value: str) -> str | None:
    if not value.strip():
        return None
    day = published_from(value)
    if day is None:
        raise _UnreadableError(f'"published" is {value[:40]!r}, no date; give YYYY-MM-DD or leave it out')
    return day
