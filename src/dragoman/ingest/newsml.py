"""NewsML-G2 -> drafts: each news item with a text inline, be it alone, in a message, or in a package.

Text is XHTML or NITF in `inlineXML`, or plain in `inlineData`. A package without inline items names other files; those
are read when they are given too.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from dragoman.ingest.dates import published_from
from dragoman.ingest.decoding import flags_of
from dragoman.ingest.draft import Draft
from dragoman.ingest.markup import to_text
from dragoman.ingest.source import Found, Source, UnreadableError
from dragoman.ingest.xmltree import parse_xml, words_in
from dragoman.model import Refusal

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "hl1", "hl2"})
_BLOCKS = _HEADINGS | {"p", "div", "li", "tr", "td", "th", "br", "hr", "blockquote", "pre", "block", "body", "section"}
_SILENT = frozenset({"script", "style", "head", "media", "body.head", "tagline"})
_WITHDRAWN = ("canceled", "withheld")


def read_newsml(source: Source) -> Found:
    root = parse_xml(source.whole())
    items = [root] if root.tag == "newsItem" else list(root.iter("newsItem"))
    found = False
    for number, item in enumerate(items, 1):
        path = source.path if item is root else source.part(item.get("guid") or f"item {number}")
        for draft in _read(item, path):
            found = True
            yield draft
    if not found:
        if root.tag == "packageItem" or root.find(".//itemRef") is not None:
            raise UnreadableError("a package that only names its items; give the files of the items as well")
        raise UnreadableError(f"XML without a news item in text (its root is {root.tag[:40]!r}); nothing to read")


def _read(item: Element, path: str) -> Iterator[Draft | Refusal]:
    meta, content = item.find("itemMeta"), item.find("contentMeta")
    status = item.find("itemMeta/pubStatus")
    if status is not None and (status.get("qcode") or "").endswith(_WITHDRAWN):
        yield Refusal(path, f"withdrawn by its publisher ({status.get('qcode')}); passed over")
        return
    text, headings = _body(item)
    if not text:
        return
    created = [_day(meta, "firstCreated"), _day(content, "contentCreated"), _day(meta, "versionCreated")]
    published = next((day for day in created if day), None)
    yield Draft(
        text,
        path,
        id=item.get("guid") or None,
        title=words_in(content, "headline") or words_in(meta, "title"),
        published=published,
        source=_source(meta, content),
        url=_link(item),
        language=_language(item, content),
        headings=headings,
        updated=created[2] if created[2] != published else None,
        flags=flags_of(text),
    )


def _body(item: Element) -> tuple[str, frozenset[str]]:
    """The longest of the texts inline: several are renditions of one."""
    found: list[tuple[str, frozenset[str]]] = [("", frozenset())]
    found += [_flattened(inline) for inline in item.iterfind("contentSet/inlineXML")]
    for inline in item.iterfind("contentSet/inlineData"):
        data, kind = inline.text or "", inline.get("contenttype") or ""
        if inline.get("encoding"):  # packed in base64: a picture, as a rule
            continue
        found.append(to_text(data) if "html" in kind else (data.strip("\r\n"), frozenset()))
    return max(found, key=lambda one: len(one[0].strip())) if any(one[0].strip() for one in found) else found[0]


def _flattened(root: Element) -> tuple[str, frozenset[str]]:
    """The text below an element, a line for each block. The tree's depth is limited, so it may be walked down."""
    body = next((element for name in ("body.content", "body") for element in root.iter(name)), root)
    lines: list[list[str]] = [[]]
    headings: set[str] = set()

    def walk(element: Element) -> None:
        if element.tag in _SILENT:
            return
        first = len(lines)
        if element.tag in _BLOCKS:
            lines.append([])
        lines[-1].append(element.text or "")
        for child in element:
            walk(child)
            lines[-1].append(child.tail or "")
        if element.tag in _HEADINGS:
            headings.update(line for words in lines[first:] if (line := _joined(words)))
        if element.tag in _BLOCKS:
            lines.append([])

    walk(body)
    return "\n".join(line for words in lines if (line := _joined(words))), frozenset(headings)


def _joined(words: list[str]) -> str:
    return " ".join("".join(words).split())


def _day(parent: Element | None, name: str) -> str | None:
    value = words_in(parent, name)
    return published_from(value) if value else None


def _source(meta: Element | None, content: Element | None) -> str | None:
    """The source of the content, else who provides the item."""
    for parent, tag in ((content, "infoSource"), (meta, "provider"), (content, "creditline")):
        element = parent.find(tag) if parent is not None else None
        if element is not None:
            literal = element.get("literal") or (element.get("qcode") or "").rpartition(":")[2]
            if name := words_in(element, "name") or literal or words_in(element):
                return name
    return None


def _link(item: Element) -> str | None:
    for link in item.iterfind("itemMeta/link"):
        href = link.get("href") or ""
        if href.startswith(("http://", "https://")) and "html" in (link.get("contenttype") or "html"):
            return href
    return None


def _language(item: Element, content: Element | None) -> str | None:
    element = content.find("language") if content is not None else None
    return (element.get("tag") if element is not None else None) or item.get("lang") or None
