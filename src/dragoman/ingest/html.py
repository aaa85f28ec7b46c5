"""A web page -> one draft. What is the article and what is the page around it, trafilatura decides.

The text kept is trafilatura's main text, a line for each block; every offset counts in it. Title, day, site, address
and author come from the page's own metadata, never from the file's date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from dragoman.ingest.dates import published_from
from dragoman.ingest.decoding import LARGEST, NotTextError, decode
from dragoman.ingest.draft import Draft
from dragoman.model import Refusal

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_LANGUAGE = re.compile(r"<html\b[^>]{0,400}?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-\w+)*)", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"<meta\b(?=[^>]{0,400}(?:property|name|itemprop)\s*=\s*[\"']?(?:article:published_time|datePublished|og:published_time"
    r"|pubdate|publishdate|date|dc\.date(?:\.issued)?)[\"'\s])[^>]{0,400}?\bcontent\s*=\s*[\"']([^\"'>]{8,40})[\"']"
    r"|\"datePublished\"\s*:\s*\"([^\"]{8,40})\"",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"<meta\b(?=[^>]{0,400}article:section)[^>]{0,400}?\bcontent\s*=\s*[\"']([^\"'>]{2,60})[\"']"
    r"|\"articleSection\"\s*:\s*\"([^\"]{2,60})\"|\"@type\"\s*:\s*\"(Opinion|Analysis)NewsArticle\"",
    re.IGNORECASE,
)
_HEAD = 200_000  # characters in which metadata is looked for


def read_html(path: str, stream: BinaryIO) -> Iterator[Draft | Refusal]:
    try:
        data = stream.read(LARGEST + 1)
        declared = _CHARSET.search(data[:4096])
        page = decode(data, declared[1].decode("ascii") if declared else None)
    except NotTextError as e:
        yield Refusal(path, str(e))
        return
    found = _extracted(page)
    text = (found.text or "").strip() if found is not None else ""
    if not text:
        yield Refusal(path, "no article text found in this page; save the article itself as text")
        return
    yield Draft(
        text,
        path,
        title=found.title or None,
        published=_published(page) or (published_from(found.date) if found.date else None),
        source=found.sitename or found.hostname or None,
        url=found.url or None,
        language=_first(_LANGUAGE, page),
        section=_first(_SECTION, page),
        headings=_headings(found),
    )


def _extracted(page: str) -> Any:
    from trafilatura import bare_extraction

    try:
        return bare_extraction(
            _DECLARATION.sub("", page),
            with_metadata=True,
            include_comments=False,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception:  # noqa: BLE001 - pages come as broken as the web makes them, and the parser is not ours
        return None


def _headings(found: Any) -> frozenset[str]:
    body = found.body
    if body is None:
        return frozenset()
    return frozenset(" ".join("".join(head.itertext()).split()) for head in body.iter("head"))


def _published(page: str) -> str | None:
    stated = _first(_PUBLISHED, page)
    return published_from(stated) if stated else None


def _first(pattern: re.Pattern[str], page: str) -> str | None:
    match = pattern.search(page[:_HEAD])
    return next((group for group in match.groups() if group), None) if match else None
