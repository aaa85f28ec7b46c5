"""A piece of HTML that is an article's body (in a feed, a mail, a news item) -> plain text, a line for each block.

Not for whole pages: `html` finds the article in those. Scripts, styles and forms are no text. The parser is used as a
stream of tags, so that nesting costs nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_BLOCKS = frozenset(
    "address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5"
    " h6 header hl2 hr li main nav ol p paragraph pre section summary table tbody td tfoot th thead tr ul".split()
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "hl2"})
_SILENT = frozenset("script style template noscript head title object embed iframe svg math form button select".split())
_VOID = frozenset("br hr img input meta link embed".split())
_TAG = re.compile(r"<(?:[a-zA-Z!/?])|&(?:#\d|#x|\w+;)")
# What lxml refuses in a str; the text of a page has no use for it.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|[\ud800-\udfff]|[\ufffe\uffff]")


@dataclass(slots=True)
class _Text:
    """The target that lxml's parser calls."""

    lines: list[list[str]] = field(default_factory=lambda: [[]])
    headings: set[str] = field(default_factory=set)
    silent: int = 0
    heading: int | None = None  # the line on which a heading began

    def start(self, tag: str, _attributes: object) -> None:
        if tag in _SILENT and tag not in _VOID:
            self.silent += 1
        if tag in _BLOCKS:
            self.lines.append([])
        if tag in _HEADINGS:
            self.heading = len(self.lines) - 1

    def end(self, tag: str) -> None:
        if tag in _SILENT and tag not in _VOID:
            self.silent = max(0, self.silent - 1)
        if tag in _HEADINGS and self.heading is not None:
            self.headings |= {line for words in self.lines[self.heading :] if (line := _joined(words))}
            self.heading = None
        if tag in _BLOCKS:
            self.lines.append([])

    def data(self, text: str) -> None:
        if not self.silent:
            self.lines[-1].append(text)

    def close(self) -> _Text:
        return self


def to_text(markup: str) -> tuple[str, frozenset[str]]:
    """The text and those of its lines that are headings."""
    from lxml import etree

    parser = etree.HTMLParser(target=_Text(), recover=True, no_network=True)
    cleaned = _CONTROL.sub(" ", markup)
    if not cleaned.strip():
        return "", frozenset()
    try:
        parser.feed(cleaned)
        found: _Text = parser.close()
    except (etree.LxmlError, AssertionError, ValueError):  # nothing in it, or nothing that can be mended
        return "", frozenset()
    lines = [line for words in found.lines if (line := _joined(words))]
    return "\n".join(lines), frozenset(found.headings)


def is_markup(text: str) -> bool:
    return bool(_TAG.search(text))


def _joined(words: list[str]) -> str:
    return " ".join("".join(words).split())
