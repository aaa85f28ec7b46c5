"""One harness for each parser: bytes in, nothing out; what breaks a law (tests/ingest_laws.py) raises."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable

from dragoman.ingest.addresses import place_of
from dragoman.ingest.dates import STAMP, day_of, published_from
from dragoman.ingest.files import read_stream
from dragoman.ingest.furniture import mark
from dragoman.ingest.genre import genre_of
from dragoman.ingest.markup import to_text
from dragoman.ingest.source import UnreadableError
from ingest_laws import check_drafts


def _named(name: str) -> Callable[[bytes], None]:
    """The way of a file of this name, its format told as ever (content first)."""

    def target(data: bytes) -> None:
        check_drafts(read_stream(name, io.BytesIO(data), name=name))

    return target


def _unnamed(data: bytes) -> None:
    check_drafts(read_stream("standard input", io.BytesIO(data)))


def _dates(data: bytes) -> None:
    value = data.decode("utf-8", "replace")
    published_from(value)
    if match := STAMP.search(value):
        day_of(match)


def _marks(data: bytes) -> None:
    """Furniture and genre of any text: what every format leads to."""
    text = data.decode("utf-8", "replace").replace("\x00", "")
    end = 0
    for found in mark(text).furniture:
        assert end <= found.start < found.end <= len(text)
        end = found.end
    genre_of(text, text[:40], (text[:20],), wired=False)


def _markup(data: bytes) -> None:
    text, headings = to_text(data.decode("utf-8", "surrogateescape"))
    text.encode("utf-8")
    assert all("\n" not in heading for heading in headings)


def _url(data: bytes) -> None:
    """Whatever a redirect or a feed's link says: an address, or UnreadableError."""
    with contextlib.suppress(UnreadableError):
        place = place_of(data.decode("utf-8", "replace"))
        assert place.path.isascii()
        assert place.scheme in {"http", "https"}
        assert not any(c in place.path + place.host for c in "\r\n \x00")


TARGETS: dict[str, Callable[[bytes], None]] = {
    "archive": _unnamed,
    "csv": _named("fuzz.csv"),
    "dates": _dates,
    "feed": _named("fuzz.rss"),
    "html": _named("fuzz.html"),
    "json": _named("fuzz.json"),
    "jsonl": _named("fuzz.jsonl"),
    "mail": _named("fuzz.eml"),
    "marks": _marks,
    "markup": _markup,
    "mbox": _named("fuzz.mbox"),
    "newsml": _named("fuzz.xml"),
    "pdf": _named("fuzz.pdf"),
    "sniff": _unnamed,
    "text": _named("fuzz.txt"),
    "url": _url,
    "warc": _named("fuzz.warc"),
}
