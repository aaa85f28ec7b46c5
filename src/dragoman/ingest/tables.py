"""CSV and TSV -> drafts, one a record (`rows`), read as a stream.

The first line names the columns, as the fields of JSON Lines are named; case and a few common other names are
understood. The separator (comma, semicolon, tab or bar) is the one that parts the names. Quoting is strict: a quote
that is not closed would swallow the articles behind it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from dragoman.ingest.decoding import encoding_of
from dragoman.ingest.limits import ARTICLE_BYTES, MB, SNIFFED_BYTES, TABLE_COLUMNS
from dragoman.ingest.rows import FIELDS, read_row
from dragoman.ingest.source import Found, Source, TooMuchError, UnreadableError, head_of
from dragoman.model import Refusal

SEPARATORS = ",;\t|"
OTHER_NAMES = {
    "body": "text", "content": "text", "article": "text", "full_text": "text", "fulltext": "text",
    "headline": "title", "date": "published", "published_at": "published", "publish_date": "published",
    "publication_date": "published", "pub_date": "published", "publisher": "source", "outlet": "source",
    "link": "url", "lang": "language", "updated_at": "updated", "modified": "updated",
}  # fmt: skip


def read_table(source: Source) -> Found:
    head, stream = head_of(source.stream, 16 * SNIFFED_BYTES)
    if not head.strip():
        raise UnreadableError("empty; give a first line with the names of the columns, one of them text")
    encoding = encoding_of(head)
    errors = "replace" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"  # which those do not know
    text = io.TextIOWrapper(stream, encoding, errors=errors, newline="")
    try:
        yield from _drafts(_Lines(text), source.path)
    finally:
        text.detach()  # the stream is not ours to close


def _drafts(lines: _Lines, path: str) -> Found:
    first = next(lines, "")
    separator = separator_of(first)
    names = _names(first, separator)
    if "text" not in names:
        shown = ", ".join(name for name in names if name)[:80]
        raise UnreadableError(f"no column called text among {shown!r}; name the columns in the first line")
    csv.field_size_limit(ARTICLE_BYTES)  # of the whole process: the greatest that any reader here allows
    found = False
    for number, record in _records(csv.reader(lines, delimiter=separator, strict=True), lines, path):
        found = True
        if isinstance(record, Refusal):
            yield record
            continue
        try:
            yield from read_row(_row(record, names), path, number)
        except UnreadableError as e:
            yield Refusal(path, str(e), number)
    if not found:
        yield Refusal(path, "no records below the names of the columns; nothing to read")


class _EndedError(UnreadableError):
    """No line after this one can be read."""


class _Lines(Iterator[str]):
    """Lines, none longer than an article may be, a longer one an error of its own. `number` is the last one's."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text, self.number = text, 0

    def __next__(self) -> str:
        try:
            line = self._text.readline(ARTICLE_BYTES + 1)
        except UnicodeError as e:
            raise _EndedError("not in one encoding from first to last; save the file as UTF-8") from e
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) > ARTICLE_BYTES:
            while line and not line.endswith(("\n", "\r")):
                line = self._text.readline(MB)
            raise UnreadableError(f"line longer than {ARTICLE_BYTES // MB} MB; split it")
        return line


def _records(records: Iterator[list[str]], lines: _Lines, path: str) -> Iterator[tuple[int, list[str] | Refusal]]:
    """Each record with the number of its first line, or the refusal of it."""
    while True:
        start = lines.number + 1
        try:
            record = next(records)
        except StopIteration:
            return
        except (TooMuchError, _EndedError):
            raise
        except UnreadableError as e:
            yield start, Refusal(path, str(e), lines.number)
        except csv.Error as e:
            reason = "a quote that opens here is never closed" if "unexpected end" in str(e) else f"broken record ({e})"
            yield start, Refusal(path, f"{reason}; put fields in quotes, and double the quotes inside them", start)
        else:
            if any(field.strip() for field in record):
                yield start, record


def separator_of(line: str) -> str:
    """Of the signs that can part a line of names, the most frequent outside quotes."""
    bare = "".join(line.split('"')[::2])
    return max(SEPARATORS, key=lambda sign: (bare.count(sign), -SEPARATORS.index(sign)))


def _names(first: str, separator: str) -> list[str]:
    try:
        [names] = csv.reader([first], delimiter=separator, strict=True)
    except (csv.Error, ValueError) as e:
        raise UnreadableError("no line with the names of the columns; give one, with a column called text") from e
    if len(names) > TABLE_COLUMNS:
        raise UnreadableError(f"more than {TABLE_COLUMNS} columns; leave out those that hold no article")
    names = [name.strip().lstrip("\ufeff").casefold().replace(" ", "_") for name in names]
    for i, name in enumerate(names):
        other = OTHER_NAMES.get(name)
        if other and other not in names:
            names[i] = other
    return names


def _row(record: list[str], names: list[str]) -> dict[str, str]:
    if len(record) != len(names):
        raise UnreadableError(
            f"{len(record)} fields where the first line names {len(names)}; put fields with separators in quotes"
        )
    row: dict[str, str] = {}
    for name, field in zip(names, record, strict=True):
        if name not in FIELDS or name in row:
            continue
        if not field.isascii() and any("\udc80" <= c <= "\udcff" for c in field):  # surrogateescape
            raise UnreadableError(f'"{name}" is not in the encoding of the lines before it; save the file as UTF-8')
        row[name] = field
    return row
