"""JSON documents -> drafts: news items as IPTC ninjs (1.x, 2.x, 3.x), or rows as in JSON Lines, one or a list.

ninjs 1 writes `body_text`, `headline`, `versioncreated`; 2 and 3 write `bodies`, `headlines`, `versionCreated`. The
items that a package holds in `associations` are read when they have a body. An item that its publisher has withdrawn
is not read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from dragoman.ingest.dates import published_from
from dragoman.ingest.decoding import decode, flags_of
from dragoman.ingest.draft import Draft
from dragoman.ingest.markup import to_text
from dragoman.ingest.rows import read_row
from dragoman.ingest.source import Found, Source, UnreadableError, printable
from dragoman.model import Refusal

_DEEPEST = 5  # packages inside packages
_BODY_RANK = {"text/plain": 0, "text": 0, "application/xhtml+xml": 1, "text/html": 1, "xhtml": 1, "html": 1}
_WITHDRAWN = frozenset({"canceled", "cancelled", "withheld"})


def read_json(source: Source) -> Found:
    text, _ = decode(source.whole())
    try:
        document = json.loads(text)
    except json.JSONDecodeError as e:
        raise UnreadableError(
            f"broken JSON at line {e.lineno}, character {e.colno} ({e.msg}); save the whole document again"
        ) from e
    except (ValueError, RecursionError) as e:
        raise UnreadableError("JSON with numbers too long, or nested too deep; save the text by itself") from e
    items = document if isinstance(document, list) else [document]
    if not items:
        raise UnreadableError("an empty list; nothing to read")
    for number, item in enumerate(items, 1):
        path = source.part(f"item {number}") if isinstance(document, list) else source.path
        try:
            yield from read_item(item, path)
        except UnreadableError as e:
            yield Refusal(path, str(e))


def read_item(item: Any, path: str, number: int | None = None) -> Found:
    """A ninjs item or a row; `number` is the line it stands on, if it stands on one. Raises UnreadableError."""
    if not isinstance(item, dict):
        raise UnreadableError('not a JSON object; give {"text": "...", "id": "..."} or a ninjs item')
    if not is_ninjs(item):
        yield from read_row(item, path, number)
        return
    found = list(_items(item, path, 0))
    if not found:
        raise UnreadableError("a news item without a body; nothing to read")
    yield from found


def is_ninjs(item: Mapping[str, Any]) -> bool:
    return "text" not in item and (
        "uri" in item or "bodies" in item or "associations" in item or any(key.startswith("body_") for key in item)
    )


def _items(item: Any, path: str, depth: int) -> Found:
    """The item itself when it has a body, then those associated with it."""
    if not isinstance(item, dict) or depth > _DEEPEST:
        return
    place = path if not depth else f"{path}!{printable(_first_text(item.get('uri')) or 'item')}"
    if (status := str(_either(item, "pubStatus") or "").lower()) in _WITHDRAWN:
        yield Refusal(place, f"withdrawn by its publisher (pubstatus {status}); passed over")
        return
    text, headings = _body(item)
    if text:
        yield from _draft(item, text, headings, place)
    inner = item.get("associations")
    for other in inner.values() if isinstance(inner, dict) else inner if isinstance(inner, list) else ():
        yield from _items(other, path, depth + 1)


def _draft(item: Mapping[str, Any], text: str, headings: frozenset[str], path: str) -> Iterator[Draft | Refusal]:
    days = [_day(_either(item, name)) for name in ("firstCreated", "contentCreated", "versionCreated")]
    published = next((day for day in days if day), None)
    sources = item.get("infoSources") or item.get("infosource")
    if "\x00" in text:
        raise UnreadableError("its body holds NUL characters; take them out")
    yield Draft(
        text,
        path,
        id=_first_text(item.get("uri")),
        title=_title(item),
        published=published,
        source=_first_text(sources) or _first_text(_either(item, "copyrightHolder")),
        url=_url(item),
        language=_first_text(item.get("language")),
        headings=headings,
        updated=days[2] if days[2] != published else None,
        flags=flags_of(text),
    )


def _body(item: Mapping[str, Any]) -> tuple[str, frozenset[str]]:
    """The best of the item's bodies: plain text before markup, the whole before the parts."""
    bodies: list[tuple[int, int, str]] = []
    for key, value in item.items():
        if key.startswith("body_") and (words := _whole_text(value)):
            bodies.append((_BODY_RANK.get(key[5:].lower(), 2), -len(words), words))
    for body in _objects(item.get("bodies")):
        if words := _whole_text(body.get("value")):
            kind = str(body.get("contentType") or body.get("contenttype") or "text/plain").split(";")[0].strip().lower()
            bodies.append((_BODY_RANK.get(kind, 2), -len(words), words))
    for rank, _, words in sorted(bodies):
        if rank == 0:
            return words, frozenset()
        text, headings = to_text(words)
        if text:
            return text, headings
    return "", frozenset()


def _title(item: Mapping[str, Any]) -> str | None:
    headline = item.get("headline") or item.get("headlines")
    if isinstance(headline, list):
        mains = [h for h in headline if isinstance(h, dict) and h.get("role") in (None, "main", "hl:main")]
        headline = mains or headline
    return _first_text(headline) or _first_text(item.get("title"))


def _url(item: Mapping[str, Any]) -> str | None:
    for rendition in _objects(item.get("renditions")):
        if found := _first_text(rendition.get("href")):
            return found
    uri = _first_text(item.get("uri")) or ""
    return uri if uri.startswith(("http://", "https://")) else None


def _objects(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _either(item: Mapping[str, Any], name: str) -> Any:
    """A property under its name in ninjs 2 and 3, or the lower-case one of ninjs 1."""
    return item.get(name, item.get(name.lower()))


def _first_text(value: Any) -> str | None:
    """The first words in a string, a list, or an object with a value or name."""
    if isinstance(value, list):
        return next((found for one in value[:20] if not isinstance(one, list) and (found := _first_text(one))), None)
    if isinstance(value, dict):
        value = value.get("value") or value.get("name") or value.get("literal")
    return (_whole_text(value) or "").strip() or None


def _whole_text(value: Any) -> str | None:
    if not isinstance(value, str) or not value.strip():
        return None
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return None
    return value


def _day(value: Any) -> str | None:
    return published_from(value) if isinstance(value, str) else None
