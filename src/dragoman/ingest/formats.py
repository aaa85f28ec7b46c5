"""Which format a file has, and the reader of each. A format of your own: docs/formats.md.

What a file says of itself goes before its name: the signature of a PDF or an archive, the root of an XML document, the
first record of a WARC. Then its suffix tells. What has neither (standard input, a pipe) is told by its first lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points

from dragoman.errors import DragomanError
from dragoman.ingest.archives import read_bzip2, read_gzip, read_tar, read_xz, read_zip
from dragoman.ingest.feeds import read_feed
from dragoman.ingest.html import read_html
from dragoman.ingest.jsonl import read_jsonl
from dragoman.ingest.mail import read_mail, read_mbox
from dragoman.ingest.newsml import read_newsml
from dragoman.ingest.ninjs import read_json
from dragoman.ingest.pdf import read_pdf
from dragoman.ingest.source import Found, Source
from dragoman.ingest.tables import read_table
from dragoman.ingest.text import read_text
from dragoman.ingest.warc import read_warc

GROUP = "dragoman.formats"  # the entry points of packages that bring formats


@dataclass(frozen=True, slots=True)
class Format:
    """One format.

    `read` gives the drafts of a source, and refusals in their places; it may raise UnreadableError. `suffixes` are in
    lower case with their stop. `matches` says of the first 4,096 bytes whether they can only be this format.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[Source], Found]
    matches: Callable[[bytes], bool] | None = None


def _begins(*signatures: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(signatures)


_MARK = b"\xef\xbb\xbf"
_XML_ROOT = re.compile(
    rb"\s*(?:<\?[^>]{0,400}>\s*|<!--[^>]{0,2000}-->\s*|<!DOCTYPE[^>\[]{0,400}(?:\[[^\]]{0,2000}\])?\s*>\s*){0,20}"
    rb"<(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,60})",
    re.IGNORECASE,
)
_ROOT_FORMATS = {
    b"rss": "feed", b"rdf": "feed", b"feed": "feed", b"html": "html",
    b"newsitem": "newsml", b"newsmessage": "newsml", b"packageitem": "newsml",
}  # fmt: skip
_MAIL_FIELD = re.compile(
    rb"(?:From|To|Subject|Date|Message-ID|Received|Return-Path|MIME-Version|Delivered-To|X-[\w-]{1,40}):\s",
    re.IGNORECASE,
)
_MBOX = re.compile(rb"From \S+\s+(?:\S+ ){0,2}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \w{3} ")


def _root(head: bytes) -> str | None:
    match = _XML_ROOT.match(head.removeprefix(_MARK))
    return _ROOT_FORMATS.get(match[1].lower()) if match else None


def _is_tar(head: bytes) -> bool:
    return head[257:262] == b"ustar"


BUILT_IN: tuple[Format, ...] = (
    Format("text", (".txt", ".text"), read_text),
    Format("HTML", (".html", ".htm", ".xhtml"), read_html, lambda head: _root(head) == "html"),
    Format("JSON Lines", (".jsonl", ".ndjson"), read_jsonl),
    Format("JSON", (".json",), read_json),
    Format("CSV", (".csv", ".tsv", ".tab"), read_table),
    Format("feed", (".rss", ".atom", ".rdf"), read_feed, lambda head: _root(head) == "feed"),
    Format("NewsML-G2", (".xml", ".newsml"), read_newsml, lambda head: _root(head) == "newsml"),
    Format("WARC", (".warc",), read_warc, _begins(b"WARC/0.", b"WARC/1.")),
    Format("PDF", (".pdf",), read_pdf, _begins(b"%PDF-")),
    Format("mail", (".eml",), read_mail),
    Format("mbox", (".mbox",), read_mbox),
    Format("zip", (".zip",), read_zip, _begins(b"PK\x03\x04", b"PK\x05\x06")),
    Format("tar", (".tar",), read_tar, _is_tar),
    Format("gzip", (".gz", ".tgz"), read_gzip, _begins(b"\x1f\x8b")),
    Format("bzip2", (".bz2", ".tbz2", ".tbz"), read_bzip2, lambda head: bool(re.match(rb"BZh[1-9]1AY&SY", head))),
    Format("xz", (".xz", ".txz"), read_xz, _begins(b"\xfd7zXZ\x00")),
)
_BY_NAME = {one.name: one for one in BUILT_IN}


@cache
def formats() -> tuple[Format, ...]:
    """The built-in formats, then those of installed packages (in order of their names)."""
    found: list[Format] = list(BUILT_IN)
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        brought = point.load()
        if not isinstance(brought, Format):
            raise DragomanError(f"{point.value}: an entry point of {GROUP} must be a dragoman.ingest.formats.Format")
        found.append(brought)
    return tuple(found)


@cache
def suffixes() -> dict[str, Format]:
    """The format of each suffix; an installed package's goes before a built-in one."""
    return {suffix: one for one in formats() for suffix in one.suffixes}


def known() -> str:
    return ", ".join(suffixes())


def has_known_suffix(name: str) -> bool:
    return _by_suffix(name) is not None


def format_of(head: bytes, name: str | None) -> Format | None:
    """The format of a file with these first bytes. `name` is None where there is none; None for an unknown one."""
    by_name = _by_suffix(name) if name is not None else None
    if by_name is not None and by_name not in BUILT_IN:
        return by_name
    for one in formats():
        if one.matches and one.matches(head) and not (_is_office(head) and by_name is None):
            return one
    return _guessed(head) if name is None else by_name


def _by_suffix(name: str) -> Format | None:
    name = name.lower()
    # the longest suffix that is known: ".warc.gz" is no suffix of its own, but a package may bring one like it
    return next((suffixes()[s] for s in sorted(suffixes(), key=len, reverse=True) if name.endswith(s)), None)


def _is_office(head: bytes) -> bool:
    """Word, LibreOffice, EPUB: a zip archive in which no article is a file of its own."""
    return head.startswith(b"PK") and (b"[Content_Types].xml" in head or head[30:38] == b"mimetype")


def _guessed(head: bytes) -> Format:
    start = head.removeprefix(_MARK).lstrip()
    if start[:1] in {b"{", b"["}:
        return _BY_NAME["JSON Lines" if _is_whole_line(start) else "JSON"]
    if _MBOX.match(start):
        return _BY_NAME["mbox"]
    if len([line for line in start.splitlines()[:8] if _MAIL_FIELD.match(line)]) >= 3:
        return _BY_NAME["mail"]
    if start[:200].lower().startswith((b"<!doctype html", b"<html", b"<?xml")):
        return _BY_NAME["HTML"]
    return _BY_NAME["text"]


def _is_whole_line(start: bytes) -> bool:
    """Whether the first line holds one object, as in JSON Lines, or may (being longer than what was looked at)."""
    line, newline, _ = start.partition(b"\n")
    return start[:1] == b"{" and (not newline or line.rstrip().endswith(b"}"))
