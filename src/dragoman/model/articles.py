"""What comes in: articles, places in them, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Genre = Literal["news", "opinion", "analysis", "live", "other"]
CONTENT_FURNITURE = frozenset({"deck", "caption"})


class Span(NamedTuple):
    """A place in the text of one article: code points, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Support:
    """The evidence behind a value: `text` is what stands at `start:end` of the article's text."""

    article: str
    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Furniture:
    """A stretch of text that is not the article's own telling.

    `kind` is one of navigation, section, breadcrumb, headline, deck, byline, dateline, caption, credit,
    crosshead, related, paywall, promo, footer. Deck and caption may carry content (`carries_content`); nothing
    is read from the others.
    """

    start: int
    end: int
    kind: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def carries_content(self) -> bool:
        return self.kind in CONTENT_FURNITURE


@dataclass(frozen=True, slots=True)
class Article:
    """One report as it came in: text kept exactly, marks beside it.

    `published` is ISO 8601 and only there when the file says so. `agency` is the wire that is credited
    in the text, `origin` the file it came from. `complete` is false when the text says that it is cut (paywall stub,
    "read more"), or the file holds only its summary. `updated` is when this version of it came out, where the file says
    so. `flags` warn of the text: "bidi controls" (characters that can make it look other than it is) and
    "encoding guessed".
    """

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    source: str | None = None
    url: str | None = None
    language: str | None = None
    agency: str | None = None
    genre: Genre = "news"
    complete: bool = True
    origin: str | None = None
    furniture: tuple[Furniture, ...] = ()
    updated: str | None = None
    flags: tuple[str, ...] = ()

    def support(self, span: Span) -> Support:
        """The words at `span` as evidence. Raises ValueError when the span does not lie in the text."""
        if not 0 <= span.start < span.end <= len(self.text):
            raise ValueError(f"no text at {span.start}:{span.end} of article {self.id}")
        return Support(self.id, span.start, span.end, self.text[span.start : span.end])


@dataclass(frozen=True, slots=True)
class Refusal:
    """Input that could not be read, in one line: the file, the place in it, what is wrong and the mend."""

    path: str
    message: str
    line: int | None = None

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        # a file's name may hold what steers a terminal
        return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in f"{place}: {self.message}")
