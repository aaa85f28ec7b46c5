"""WARC (the archives of web crawlers) -> drafts: the pages among its answers, read as a stream.

Read are `response` and `resource` records of HTML and `conversion` records of plain text; revisits, requests, pictures
and answers other than 200 are passed over. Pages without an article (indexes, forms) are counted in one line at the
end. A broken record is refused and the next one looked for. The format is simple and a crawl is full of damage, so the
records are read here rather than by a library that stops at the first bad one.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from dragoman.ingest.decoding import decode
from dragoman.ingest.draft import Draft
from dragoman.ingest.html import NoArticleError, draft_of_page
from dragoman.ingest.limits import ARTICLE_BYTES, MB, PAGE_BYTES, RECORD_HEADER_BYTES, WARC_SEARCH_BYTES
from dragoman.ingest.source import Budget, Found, Source, TooMuchError, UnreadableError
from dragoman.model import Refusal

_MAGIC = re.compile(rb"WARC/[01]\.\d+\r?\n")
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{2,40})", re.IGNORECASE)
_STATUS_OK = re.compile(rb"HTTP/\d(?:\.\d)? 200\b")
_NUMBER = re.compile(r"\d{1,15}")


@dataclass(frozen=True, slots=True)
class _Record:
    number: int
    headers: dict[str, str]
    block: bytes | None  # None where it is larger than a page may be


def read_warc(source: Source) -> Found:
    pages = indexes = 0
    for record in _records(source):
        if isinstance(record, Refusal):
            yield record
            continue
        try:
            draft = _draft(record, source)
        except NoArticleError:
            indexes += 1
            continue
        except TooMuchError:
            raise
        except UnreadableError as e:
            yield Refusal(source.part(_name(record)), str(e))
            continue
        if draft is not None:
            pages += 1
            yield draft
    if indexes:
        yield Refusal(source.path, f"{indexes} of its pages hold no article (menus, indexes); they are passed over")
    elif not pages:
        yield Refusal(source.path, "no web pages in this WARC file; give one with response records")


def _name(record: _Record) -> str:
    return record.headers.get("warc-target-uri") or f"record {record.number}"


def _records(source: Source) -> Iterator[_Record | Refusal]:
    stream, number, whole = source.stream, 0, False
    while True:
        there, other = _next_start(stream)
        if other and whole:
            yield Refusal(source.part(f"record {number}"), "its length is wrong, or damage follows; the rest is read")
        if not there:
            return
        number += 1
        headers = _headers(stream)
        length = headers.get("content-length", "") if headers else ""
        if headers is None or not _NUMBER.fullmatch(length):
            yield Refusal(source.part(f"record {number}"), "its header is broken; the records around it are read")
            whole = False
            continue
        block, missing = _block(stream, int(length), wanted=_is_wanted(headers))
        if missing:
            place = source.part(_name(_Record(number, headers, None)))
            yield Refusal(place, "the file ends within this record (cut off?); fetch it again")
            return
        whole = True
        if _is_wanted(headers):
            yield _Record(number, headers, block)


def _next_start(stream: BinaryIO) -> tuple[bool, bool]:
    """Goes behind the line that begins the next record: whether there is one, and whether there was else before it."""
    looked, other = 0, False
    while line := stream.readline(RECORD_HEADER_BYTES):
        if _MAGIC.match(line):
            return True, other
        other = other or bool(line.strip())
        looked += len(line)
        if looked > WARC_SEARCH_BYTES:
            raise UnreadableError(f"no further record within {WARC_SEARCH_BYTES // MB} MB; is it a WARC file?")
    return False, other


def _headers(stream: BinaryIO) -> dict[str, str] | None:
    """The fields up to the empty line, names in lower case; None where they have no end."""
    headers: dict[str, str] = {}
    size = 0
    while line := stream.readline(RECORD_HEADER_BYTES):
        size += len(line)
        if size > RECORD_HEADER_BYTES:
            return None
        if not line.strip():
            return headers
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon:
            headers.setdefault(name.strip().lower(), value.strip())
    return None


def _is_wanted(headers: dict[str, str]) -> bool:
    kind = headers.get("warc-type", "").lower()
    content = headers.get("content-type", "").partition(";")[0].strip().lower()
    return (
        (kind == "response" and content == "application/http")
        or (kind == "resource" and content in _PAGES)
        or (kind == "conversion" and content == "text/plain")
    )


def _block(stream: BinaryIO, length: int, *, wanted: bool) -> tuple[bytes | None, bool]:
    """The block (None when it is not wanted or too large), and whether the file ends within it."""
    if wanted and length <= ARTICLE_BYTES:
        block = stream.read(length)
        return block, len(block) < length
    while length > 0:
        piece = stream.read(min(length, MB))
        if not piece:
            return None, True
        length -= len(piece)
    return None, False


def _draft(record: _Record, source: Source) -> Draft | None:
    """None for what is no page."""
    headers, block = record.headers, record.block
    if block is None:
        raise UnreadableError(f"larger than {ARTICLE_BYTES // MB} MB, the limit for one page; save it by itself")
    kind = headers.get("warc-type", "").lower()
    url = headers.get("warc-target-uri", "").strip("<>") or None
    path = source.part(_name(record))
    if kind == "conversion":
        text, flags = decode(block)
        return Draft(text, path, url=url, language=None, flags=flags)
    charset = None
    if kind == "response":
        head, _, body = _halves(block)
        fields = _http_fields(head)
        content = fields.get("content-type", "")
        if not _STATUS_OK.match(head) or content.partition(";")[0].strip().lower() not in _PAGES or not body.strip():
            return None
        block = _unpacked(body, fields, source.budget)
        match = _CHARSET.search(content)
        charset = match[1] if match else None
    return draft_of_page(block, path, url=url, charset=charset)


def _halves(block: bytes) -> tuple[bytes, bytes, bytes]:
    crlf, lf = block.find(b"\r\n\r\n"), block.find(b"\n\n")
    return block.partition(b"\r\n\r\n" if crlf >= 0 and (lf < 0 or crlf < lf) else b"\n\n")


def _http_fields(head: bytes) -> dict[str, str]:
    fields: dict[str, str] = {}
    for line in head[:RECORD_HEADER_BYTES].decode("latin-1").splitlines()[1:]:
        name, colon, value = line.partition(":")
        if colon:
            fields.setdefault(name.strip().lower(), value.strip())
    return fields


def _unpacked(body: bytes, fields: dict[str, str], budget: Budget) -> bytes:
    """The page as its server packed it: in chunks, compressed. A crawler may have unpacked it and left the fields."""
    if "chunked" in fields.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    packing = fields.get("content-encoding", "").lower()
    if packing in {"gzip", "x-gzip"} and body.startswith(b"\x1f\x8b"):
        return inflated(body, 31, PAGE_BYTES, budget)
    if packing == "deflate" and not body.lstrip().startswith(b"<"):
        return inflated(body, 15 if body[:1] == b"\x78" else -15, PAGE_BYTES, budget)
    if packing in {"br", "zstd"} and b"<" not in body[:1_000]:
        raise UnreadableError(f"a page packed with {packing}, which cannot be unpacked here; crawl it with gzip")
    return body


def _unchunked(body: bytes) -> bytes:
    pieces: list[bytes] = []
    place = 0
    while match := re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n").match(body, place):
        length = int(match[1], 16)
        if not length:
            return b"".join(pieces)
        pieces.append(body[match.end() : match.end() + length])
        place = match.end() + length
        place += 2 if body[place : place + 2] == b"\r\n" else 1
    return b"".join(pieces) if pieces else body


def inflated(data: bytes, window: int, most: int, budget: Budget) -> bytes:
    """Zlib's bytes, at most `most`. UnreadableError above that, and for damage."""
    try:
        unpacker = zlib.decompressobj(window)
        found = unpacker.decompress(data, most + 1)
    except zlib.error as e:
        raise UnreadableError("its compressed page is damaged; fetch it again") from e
    budget.spend(len(found))
    if len(found) > most:
        raise UnreadableError(f"it unpacks to more than {most // MB} MB, the limit for one page; save it by itself")
    return found
