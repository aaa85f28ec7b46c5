"""A web page -> one draft. What is the article and what is the page around it, trafilatura decides.

The text kept is trafilatura's main text, a line for each block; every offset counts in it. Where the page states its
article's body as JSON-LD and trafilatura found much less of it, that body is kept. Title, day, site, address and author
come from the page's own metadata, never from the file's date.
"""

from __future__ import annotations

import re
from typing import Any

from dragoman.ingest.dates import published_from
from dragoman.ingest.decoding import decode
from dragoman.ingest.draft import Draft
from dragoman.ingest.jsonld import stated_in
from dragoman.ingest.limits import PAGE_BYTES, PAGE_TAGS
from dragoman.ingest.source import Found, Source, UnreadableError

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_LANGUAGE = re.compile(r"<html\b[^>]{0,400}?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-\w+)*)", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"<meta\b(?=[^>]{0,400}(?:property|name|itemprop)\s*=\s*[\"']?(?:article:published_time|datePublished|og:published_time"
    r"|pubdate|publishdate|date|dc\.date(?:\.issued)?)[\"'\s])[^>]{0,400}?\bcontent\s*=\s*[\"']([^\"'>]{8,40})[\"']"
    r"|\"datePublished\"\s*:\s*\"([^\"]{8,40})\"",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"<meta\b(?=[^>]{0,400}(?:property|name|itemprop)\s*=\s*[\"']?(?:article:modified_time|dateModified|og:updated_time)"
    r"[\"'\s])[^>]{0,400}?\bcontent\s*=\s*[\"']([^\"'>]{8,40})[\"']",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"<meta\b(?=[^>]{0,400}article:section)[^>]{0,400}?\bcontent\s*=\s*[\"']([^\"'>]{2,60})[\"']"
    r"|\"articleSection\"\s*:\s*\"([^\"]{2,60})\"|\"@type\"\s*:\s*\"(Opinion|Analysis)NewsArticle\"",
    re.IGNORECASE,
)
_HEAD = 200_000  # characters in which metadata is looked for
_FAR_LESS = 0.6  # of the stated body's length: less of it was found only where the page hides the rest


class NoArticleError(UnreadableError):
    """A page that can be read and holds no article: an index, a form, a menu."""


def read_html(source: Source) -> Found:
    yield draft_of_page(source.whole(PAGE_BYTES), source.path)


def draft_of_page(data: bytes, path: str, *, url: str | None = None, charset: str | None = None) -> Draft:
    """`url` and `charset` are what is known of the page beside it. Raises UnreadableError."""
    if data.count(b"<") > PAGE_TAGS:  # what takes it apart needs the square of their number
        raise UnreadableError(f"a page of more than {PAGE_TAGS:,} tags; save the article itself as text")
    declared = _CHARSET.search(data[:4096])
    page, flags = decode(data, charset or (declared[1].decode("ascii") if declared else None))
    stated = stated_in(page)
    found = _extracted(page, url)
    text = (found.text or "").strip() if found is not None else ""
    if len(text) < _FAR_LESS * len(stated.body):
        text = stated.body
    if not text:
        raise NoArticleError("no article text found in this page; save the article itself as text")
    return Draft(
        text,
        path,
        title=(found.title if found else None) or stated.title,
        published=_published(page, stated.published) or (published_from(found.date) if found and found.date else None),
        source=((found.sitename or stated.publisher or found.hostname) if found else stated.publisher) or None,
        url=(found.url if found else None) or url,
        language=_first(_LANGUAGE, page) or stated.language,
        section=_first(_SECTION, page) or stated.section,
        headings=_headings(found),
        updated=_date(stated.updated) or _date(_first(_UPDATED, page)),
        flags=flags,
    )


def _extracted(page: str, url: str | None) -> Any:
    from trafilatura import bare_extraction

    try:
        return bare_extraction(
            _DECLARATION.sub("", page),
            url=url,
            with_metadata=True,
            include_comments=False,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception:  # noqa: BLE001 - pages come as broken as the web makes them, and the parser is not ours
        return None


def _headings(found: Any) -> frozenset[str]:
    body = found.body if found is not None else None
    if body is None:
        return frozenset()
    return frozenset(" ".join("".join(head.itertext()).split()) for head in body.iter("head"))


def _published(page: str, stated: str | None) -> str | None:
    return _date(stated) or _date(_first(_PUBLISHED, page))


def _date(value: str | None) -> str | None:
    return published_from(value) if value else None


def _first(pattern: re.Pattern[str], page: str) -> str | None:
    match = pattern.search(page[:_HEAD])
    return next((group for group in match.groups() if group), None) if match else None
