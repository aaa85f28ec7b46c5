"""One harness for each parser: bytes in, nothing out; what breaks a law raises."""

from __future__ import annotations

import io
from collections.abc import Callable

from ingest_laws import check_drafts

from dragoman.ingest.dates import STAMP, day_of, published_from
from dragoman.ingest.html import read_html
from dragoman.ingest.jsonl import read_jsonl
from dragoman.ingest.text import read_text


def text(data: bytes) -> None:
    check_drafts(read_text("fuzz.txt", io.BytesIO(data)))


def html(data: bytes) -> None:
    check_drafts(read_html("fuzz.html", io.BytesIO(data)))


def jsonl(data: bytes) -> None:
    check_drafts(read_jsonl("fuzz.jsonl", io.BytesIO(data)))


def dates(data: bytes) -> None:
    value = data.decode("utf-8", "replace")
    published_from(value)
    if match := STAMP.search(value):
        day_of(match)


TARGETS: dict[str, Callable[[bytes], None]] = {"text": text, "html": html, "jsonl": jsonl, "dates": dates}
