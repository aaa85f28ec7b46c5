"""JSON Lines -> drafts, one a line (`rows`, `ninjs`), read as a stream: an archive may be larger than the memory.

A line that cannot be read is refused by its number and the rest is read.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from dragoman.ingest.limits import ARTICLE_BYTES, MB
from dragoman.ingest.ninjs import read_item
from dragoman.ingest.source import Found, Source, UnreadableError
from dragoman.model import Refusal


def read_jsonl(source: Source) -> Found:
    found = False
    for number, line in _numbered(source.stream):
        if line is not None and not line.strip():
            continue
        found = True
        try:
            yield from read_item(_row(line), source.path, number)
        except UnreadableError as e:
            yield Refusal(source.path, str(e), number)
            if number == 1 and line is not None and line.strip() in {b"[", b"{"}:
                return  # one document over many lines: every line would be refused
    if not found:
        yield Refusal(source.path, "empty; give one JSON object a line")


def _numbered(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """The lines, numbered from 1; None stands for a line that is too long to hold."""
    number = 0
    while line := stream.readline(ARTICLE_BYTES + 1):
        number += 1
        if number == 1 and line.startswith(codecs.BOM_UTF8):
            line = line[len(codecs.BOM_UTF8) :]
        if len(line) <= ARTICLE_BYTES:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(MB)
        yield number, None


def _row(line: bytes | None) -> dict[str, Any]:
    if line is None:
        raise UnreadableError(f"line longer than {ARTICLE_BYTES // MB} MB; one article a line, and split longer ones")
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as e:
        raise UnreadableError(f"not UTF-8 (byte {e.start + 1}); save the file as UTF-8") from e
    except json.JSONDecodeError as e:
        if line.strip() in {b"[", b"{"}:
            raise UnreadableError("one JSON document over many lines; put one object on each line (jq -c '.[]')") from e
        raise UnreadableError(f"broken JSON at character {e.pos + 1} ({e.msg}); give one complete object a line") from e
    except (ValueError, RecursionError) as e:
        raise UnreadableError("JSON with numbers too long, or nested too deep; save the text by itself") from e
    if not isinstance(row, dict):
        raise UnreadableError('not a JSON object; give {"text": "...", "id": "..."}')
    return row
