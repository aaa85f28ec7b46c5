"""What is told of many articles: stories with their lineages, accounts with their facts, and how they change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dragoman.model.annotations import Party, Reading, Record, Status
from dragoman.model.articles import Article, Support

Relation = Literal["agree", "compatible", "conflict", "single"]


@dataclass(frozen=True, slots=True)
class Passage:
    """Shared text of two articles: where it stands in each, and how alike the words are (0 to 1)."""

    a: Support
    b: Support
    likeness: float


@dataclass(frozen=True, slots=True)
class SharedText:
    """What two articles share: the passages in the order of the first, `part` of the shorter telling that they make up,
    and in words who has it from whom ("" where nothing tells). `one_lineage` is true where they share so much that they
    count as one source.
    """

    a: Article
    b: Article
    passages: tuple[Passage, ...]
    part: float
    direction: str
    one_lineage: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """Articles on the same happening, and the lineages of shared text among them (each article in exactly one).

    `first` and `last` are the days of the earliest and the latest article, None where none is dated; `actors` and
    `places` what most of them name. `continues` is the id of the earlier story that this one follows, `why` says so.
    """

    id: str
    title: str
    articles: tuple[str, ...]
    lineages: tuple[tuple[str, ...], ...]
    first: str | None = None
    last: str | None = None
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    continues: str | None = None
    why: str = ""
    origins: tuple[Origin, ...] = ()
    common: tuple[CommonOrigin, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the text of one lineage (its number in `Story.lineages`) comes from: the agency that is credited, the
    article that had it first, or both. `reason` says what tells it, `support` are the words of credit or citation;
    empty where the days of publication tell it.
    """

    lineage: int
    agency: str | None
    article: str | None
    reason: str
    support: tuple[Support, ...] = ()


@dataclass(frozen=True, slots=True)
class CommonOrigin:
    """What several lineages rest on though they share no text: an outlet that they cite, or one statement of one
    person, body or government. `lineages` are their numbers, `note` says it in words, `support` is one place in each.
    """

    kind: Literal["outlet", "statement"]
    name: str
    lineages: tuple[int, ...]
    note: str
    support: tuple[Support, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims on one matter, in one or more readings. `kind` is the kind of matter (number, date, place, title,
    who-did-what, direction, status, position, event, ...); `reason` says why the relation was chosen; `lineages`
    counts independent sources; `score` is how alike its tellings are on the mean (1 where values were compared).
    """

    id: str
    slot: str
    statement: str
    kind: str
    relation: Relation
    lineages: int
    readings: tuple[Reading, ...]
    reason: str = ""
    score: float = 1.0

    @property
    def support(self) -> tuple[Support, ...]:
        """The spans behind all its readings, reading by reading."""
        return tuple(support for reading in self.readings for support in reading.support)


@dataclass(frozen=True, slots=True)
class QuoteVariant:
    article: str
    start: int
    end: int
    text: str
    speaker_text: str | None


@dataclass(frozen=True, slots=True)
class AccountQuote:
    """One utterance as several articles give it."""

    id: str
    speaker: str | None
    direct: bool
    variants: tuple[QuoteVariant, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """A line of the timeline; `date` is ISO 8601, of reduced precision where the sources are."""

    date: str
    what: str
    support: tuple[Support, ...]


@dataclass(frozen=True, slots=True)
class RoleTold:
    role: str
    support: Support


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    country: str | None
    roles: tuple[RoleTold, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A relation between two actors ("purchases from", "member of") with its evidence."""

    source: str
    target: str
    kind: str
    support: tuple[Support, ...]


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """One happening with every telling of it."""

    type: str
    mode: str | None
    status: Status
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    date: str | None
    place: str | None
    support: tuple[Support, ...]
    quad: int | None = None
    score: float | None = None
    cameo: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of the brief with its evidence."""

    text: str
    support: tuple[Support, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """A story reconciled."""

    story: Story
    summary: tuple[Statement, ...] = ()
    facts: tuple[Fact, ...] = ()
    quotes: tuple[AccountQuote, ...] = ()
    timeline: tuple[Moment, ...] = ()
    people: tuple[Person, ...] = ()
    relations: tuple[Link, ...] = ()
    events: tuple[StoryEvent, ...] = ()
    records: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """How a fact stands otherwise than before: `earlier` are the supports known then, `later` those that came since."""

    kind: Literal["added", "confirmed", "contradicted", "corrected", "withdrawn"]
    fact: Fact
    reason: str
    earlier: tuple[Support, ...] = ()
    later: tuple[Support, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """What a reviewer said of a story, or of the fact `fact` of it; `made` is ISO 8601."""

    story: str | None
    fact: str | None
    mark: str
    note: str
    reviewer: str
    made: str
