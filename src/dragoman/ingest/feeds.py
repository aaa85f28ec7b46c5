"""RSS and Atom -> drafts, one an entry: its full content if the feed carries that, else its summary, marked incomplete.

feedparser reads the many dialects. An entry's id is its guid (or its address), so that the same entry in a later copy
of the feed is known again.
"""

from __future__ import annotations

import io
import re
from calendar import timegm
from datetime import UTC, datetime
from typing import Any

from dragoman.ingest.dates import published_from
from dragoman.ingest.decoding import flags_of
from dragoman.ingest.draft import Draft
from dragoman.ingest.limits import FEED_BYTES, FEED_ENTRIES
from dragoman.ingest.markup import is_markup, to_text
from dragoman.ingest.source import Found, Source, UnreadableError
from dragoman.model import Refusal

WHOLE_SUMMARY = 150  # words from which a summary is taken for the article itself: many feeds have no other place
_ENTRY = re.compile(rb"<(?:\w{1,20}:)?(?:item|entry)[\s>/]", re.IGNORECASE)
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)


def read_feed(source: Source) -> Found:
    data = source.whole(FEED_BYTES)
    if not data.strip():
        raise UnreadableError("empty; nothing to read")
    if _ENTITY.search(data[:1_000_000]):
        raise UnreadableError("XML that declares entities of its own; take the DOCTYPE out")
    if len(_ENTRY.findall(data)) > FEED_ENTRIES:
        raise UnreadableError(f"a feed of more than {FEED_ENTRIES:,} entries; split it")
    feed = _parsed(data)
    if not feed.version and not feed.entries:
        raise UnreadableError("neither RSS nor Atom, or broken before the first entry; fetch the feed again")
    outlet = _plain(feed.feed.get("title"))
    found = False
    for number, entry in enumerate(feed.entries, 1):
        draft = _draft(entry, source.part(f"entry {number}"), outlet)
        if draft is None:
            continue
        found = True
        yield draft
    if feed.bozo and isinstance(feed.bozo_exception, Exception) and "SAXParse" in type(feed.bozo_exception).__name__:
        reason = " ".join(str(feed.bozo_exception).split())[-100:]
        yield Refusal(source.path, f"broken XML ({reason}); what could be read of it was read: fetch it again")
    elif not found:
        yield Refusal(source.path, "a feed without text in its entries; give the pages themselves")


def _parsed(data: bytes) -> Any:
    import feedparser

    try:  # a stream, never a string: that could be an address, and feedparser would fetch it
        return feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except Exception as e:
        raise UnreadableError("a feed too broken to read; fetch it again") from e


def _draft(entry: Any, path: str, outlet: str | None) -> Draft | None:
    """None for an entry without words."""
    bodies = [_text(content) for content in entry.get("content") or () if isinstance(content, dict)]
    text, headings = max(bodies, key=lambda body: len(body[0]), default=("", frozenset()))
    whole = bool(text)
    if not text:
        text, headings = _text(entry.get("summary_detail") or {"value": entry.get("summary")})
        whole = len(text.split()) >= WHOLE_SUMMARY
    if not text.strip():
        return None
    published = _day(entry, "published") or _day(entry, "updated")
    updated = _day(entry, "updated")
    source = entry.get("source")
    return Draft(
        text,
        path,
        id=_line(entry.get("id")) or _line(entry.get("link")),
        title=_plain(entry.get("title")),
        published=published,
        source=(_plain(source.get("title")) if isinstance(source, dict) else None) or outlet,
        url=_line(entry.get("link")),
        language=_line((entry.get("title_detail") or {}).get("language")),
        headings=headings,
        updated=updated if updated != published else None,
        complete=whole,
        flags=flags_of(text),
    )


def _text(content: dict[str, Any]) -> tuple[str, frozenset[str]]:
    value = content.get("value")
    if not isinstance(value, str):
        return "", frozenset()
    value = _sound(value)
    if content.get("type") == "text/plain" and not is_markup(value):
        return value.strip(), frozenset()
    return to_text(value)


def _plain(value: Any) -> str | None:
    """A title, which may hold markup, as one line."""
    if not isinstance(value, str):
        return None
    value = _sound(value)
    return " ".join((to_text(value)[0] if is_markup(value) else value).split()) or None


def _line(value: Any) -> str | None:
    return " ".join(_sound(value).split())[:2_000] or None if isinstance(value, str) else None


def _sound(value: str) -> str:
    return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def _day(entry: Any, name: str) -> str | None:
    """The date as the feed writes it when it is in full, else as feedparser reads it (in UTC)."""
    stated = entry.get(name)
    if isinstance(stated, str) and (day := published_from(stated)):
        return day
    parsed = entry.get(f"{name}_parsed")
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC).isoformat() if parsed else None
    except (TypeError, ValueError, OverflowError, OSError):
        return None
