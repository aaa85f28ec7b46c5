"""What a page says of its article as JSON-LD (schema.org NewsArticle and its kin) -> a few plain fields."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dragoman.ingest.markup import is_markup, to_text

_SCRIPT = re.compile(r"<script\b[^>]{0,300}?\bapplication/ld\+json\b[^>]{0,300}>", re.IGNORECASE)
_END = re.compile(r"</script", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:\w{0,30}NewsArticle|Article|Report|LiveBlogPosting|BlogPosting)")
_MOST_SCRIPTS, _MOST_NODES, _LONGEST = 20, 2_000, 2_000_000


@dataclass(frozen=True, slots=True)
class Stated:
    """None, or "" for the body, where the page does not say."""

    title: str | None = None
    published: str | None = None
    updated: str | None = None
    publisher: str | None = None
    section: str | None = None
    language: str | None = None
    body: str = ""


def stated_in(page: str) -> Stated:
    """The article of the page; of several the one with the longest body, then the first."""
    found = [node for node in _nodes(page) if _is_article(node)]
    if not found:
        return Stated()
    node = max(found, key=lambda one: len(one["articleBody"]) if isinstance(one.get("articleBody"), str) else 0)
    body = node.get("articleBody")
    return Stated(
        title=_words(node.get("headline")) or _words(node.get("name")),
        published=_words(node.get("datePublished")),
        updated=_words(node.get("dateModified")),
        publisher=_words(node.get("publisher")) or _words(node.get("sourceOrganization")),
        section=_words(node.get("articleSection")),
        language=_words(node.get("inLanguage")),
        body=_plain(body) if isinstance(body, str) else "",
    )


def _nodes(page: str) -> Iterator[dict[str, Any]]:
    for count, match in enumerate(_SCRIPT.finditer(page)):
        if count >= _MOST_SCRIPTS:
            return
        end = _END.search(page, match.end(), match.end() + _LONGEST)
        try:
            document = json.loads(page[match.end() : end.start()] if end else "", strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _below(document)


def _below(document: Any) -> Iterator[dict[str, Any]]:
    """The objects of a document in lists and graphs, not those in other fields: a related article is not ours."""
    waiting, seen = [document], 0
    while waiting and seen < _MOST_NODES:
        seen += 1
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node[:_MOST_NODES])
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[key] for key in ("@graph", "mainEntity") if key in node)


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.fullmatch(kind.rpartition("/")[2]) for kind in kinds)


def _words(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    if not isinstance(value, str):
        return None
    return " ".join(html.unescape(_whole(value)).split())[:1_000] or None


def _plain(body: str) -> str:
    body = _whole(html.unescape(body)).replace("\x00", "")
    return (to_text(body)[0] if is_markup(body) else body).strip()


def _whole(text: str) -> str:
    """Without halves of characters, which JSON can write and nothing can print."""
    return text.encode("utf-8", "replace").decode("utf-8")
