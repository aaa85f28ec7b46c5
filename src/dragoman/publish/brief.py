"""The brief as values: what the renderers write and what is asked of it."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.model import AccountQuote, Moment, Person, Record, Support


@dataclass(frozen=True, slots=True)
class Line:
    """A statement with its weight: how many independent sources, and of what kind."""

    text: str
    support: tuple[Support, ...]
    weight: str


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a contradiction: the value, who says it, the words, and what a careful reader should know of it."""

    value: str
    said_by: str | None
    support: tuple[Support, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dispute:
    matter: str
    kind: str
    reason: str
    sides: tuple[Side, ...]
    short: bool = False  # said in its one line, for want of room: the readings stand in `matter`

    @property
    def support(self) -> tuple[Support, ...]:
        return tuple(support for side in self.sides for support in side.support)


@dataclass(frozen=True, slots=True)
class SourceLine:
    """An article as the list of sources shows it; `lineage` is a letter shared by articles of one text."""

    article: str
    name: str
    title: str | None
    published: str | None
    lineage: str
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """An account written for people. `since` is the day before which nothing is told again, `left_out` how many
    statements did not fit; `descent` says where shared text comes from and what several sources rest on; `reviews` what
    readers marked the whole story as.
    """

    title: str
    story: str
    sources: tuple[SourceLine, ...]
    lineages: int
    lead: tuple[Line, ...]
    disputes: tuple[Dispute, ...]
    agreed: tuple[Line, ...]
    quotes: tuple[AccountQuote, ...]
    timeline: tuple[Moment, ...]
    people: tuple[Person, ...]
    records: tuple[Record, ...]
    single: tuple[Line, ...]
    background: tuple[Line, ...]
    opinion: tuple[Line, ...] = ()
    descent: tuple[Line, ...] = ()
    since: str | None = None
    left_out: int = 0
    reviews: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Telling:
    """How a brief is asked for: in at most `words` words; with the names of the `sources` behind each statement; only
    what was told on or after the day `since` (ISO 8601); with the `ids` of facts, for who wants to mark one.
    """

    words: int | None = None
    sources: bool = False
    since: str | None = None
    ids: bool = False
