"""What is found in one article: by annotate (sentences to quotes), by extract (events, claims, records)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from dragoman.model.articles import Article, Span, Support

Status = Literal["actual", "historical", "future", "hypothetical", "negated"]
Bearing = Literal["told", "urged", "past"]


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a parse. `start`, `end` count from the sentence's first character; `head` is an index
    (a root heads itself); `tag` is Penn Treebank, `pos` and `dep` are the pipeline's labels (ClearNLP style
    for English); `ent` is the pipeline's entity label or "", `ent_iob` one of B, I, O.
    """

    i: int
    text: str
    lower: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    start: int
    end: int
    ent: str
    ent_iob: str


@dataclass(frozen=True, slots=True)
class Parse:
    """The parse of one distinct sentence text, shared by every sentence that reads the same.

    `children[i]` are the indices of the tokens headed by token i, in order; `left[i]`, `right[i]` are the
    first and last token of i's subtree.
    """

    text: str
    tokens: tuple[Token, ...]
    children: tuple[tuple[int, ...], ...]
    left: tuple[int, ...]
    right: tuple[int, ...]

    def subtree(self, i: int) -> list[Token]:
        """Every token below i, i included, in text order (also of a non-projective tree)."""
        found, stack = [], [i]
        while stack:
            k = stack.pop()
            found.append(k)
            stack.extend(self.children[k])
        return [self.tokens[k] for k in sorted(found)]

    def dependents(self, i: int, *deps: str) -> list[Token]:
        """The children of i whose relation is one of `deps` (all children when none is named)."""
        return [self.tokens[k] for k in self.children[i] if not deps or self.tokens[k].dep in deps]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one article; `parse` is None where the language has no pipeline or the text is furniture."""

    start: int
    end: int
    parse: Parse | None = None
    paragraph: int = 0

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    def tokens_span(self, first: int, last: int) -> Span:
        """The article span from token `first` to token `last`, both included."""
        if self.parse is None:
            raise ValueError("sentence has no parse")
        return Span(self.start + self.parse.tokens[first].start, self.start + self.parse.tokens[last].end)


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of an entity. `form` is name, title (a role before a name), nominal ("the minister"),
    pronoun, metonym ("Moscow" as a government) or adjective ("Russian"). `type` as in `Entity`. Mentions may nest:
    what a token names is the innermost one around it.
    """

    start: int
    end: int
    type: str
    entity: str
    form: str = "name"
    role: Span | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Entity:
    """Who or what the mentions of one article name. `id` is stable for the same identity across articles.

    `type`: person, state, government, organisation, place, group, weapon, law, facility, event, work, other.
    `country` is ISO 3166-1 alpha-3 where the text or the lists of `knowledge` decide it, `sector` a PLOVER sector.
    `parts` are the ids of the members of a compound ("the two countries").
    """

    id: str
    type: str
    name: str
    country: str | None = None
    sector: str | None = None
    aliases: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Time:
    """A TIMEX3 expression. `value` is as in TimeML; relative where the publication date is unknown."""

    start: int
    end: int
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its bound and unit. `value` is the number as told, `low` and `high` the set it stands for
    (None: open on that side), `modifier` one of =, ~, >, >=, <, <=, range. `unit` is a normal form ("dollar",
    "percentage", "kilometre") or, for a count, the words counted; `counted` is the span of those words.
    """

    start: int
    end: int
    value: float
    low: float | None
    high: float | None
    modifier: str
    unit: str
    counted: Span | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody is said to have said: `start:end` is the content, with its quotation marks.

    `speaker` is the span of the words naming the speaker, `entity` their identity where the text decides it,
    `cue` the reporting word. `direct` is content given in the speaker's own words. `manner` is told (said or
    believed to be so), wanted ("vowed to", "called for") or judged ("condemned the raid", which the article
    itself tells of).
    """

    start: int
    end: int
    direct: bool
    cue: Span | None = None
    speaker: Span | None = None
    entity: str | None = None
    speaker_name: str | None = None
    manner: Literal["told", "wanted", "judged"] = "told"

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Party:
    """An actor or recipient of an event: the words, and who they name."""

    start: int
    end: int
    name: str
    entity: str | None = None
    country: str | None = None
    sector: str | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Event:
    """A PLOVER record read from one clause of one article. `reason` says in words which frame fired, `runner_up` which
    would have fired without it, of another type; `word` is the base form of the trigger.

    `quad` (1 to 4) and `score` (-10 to 10) are PLOVER's, None for a type of the user's own; `cameo` is the most
    specific CAMEO code that is certain.
    """

    article: str
    start: int
    end: int
    trigger: Span
    type: str
    mode: str | None
    context: tuple[str, ...]
    status: Status
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    date: str | None
    date_precision: str | None
    place: str | None
    attributed_to: str | None
    confidence: float
    reason: str = ""
    quad: int | None = None
    score: float | None = None
    cameo: str | None = None
    word: str = ""
    runner_up: str | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


if TYPE_CHECKING:
    ClaimValue = Any  # which of the three it is goes by the slot, which the reader of a claim has looked at
else:
    ClaimValue = Quantity | str | tuple[str, ...] | None  # the store reads values back by their types


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says on one matter: a predicate with its participants, and at most one value.

    The row of truth: facts are assembled from claims. `predicate` is a lemma, `family` the kind of doing it
    belongs to (kill, meet, agree, ...). `roles` are (role, entity id or word, span) triples, `slot` names the kind of
    value told (what, number, date, title, report), `value` is that value in normal form, `unit` what is counted,
    `span` its words, `clause` the words that tell it, `sentence` the sentence it stands in. `words` are the keys of
    the content words of the clause itself, `context` those of the rest of the sentence; `days` the dates and
    `places` the place keys that the clause, or failing it the sentence, gives. `line` says the clause alone and plainly
    ("" where that cannot be), `named` is where the name stands that it borrows. `frame` are the keys that only name who
    says it; `bearing` tells what somebody finds should be done (urged) and what is of an earlier year (past).
    """

    id: str
    article: str
    slot: str
    predicate: str
    roles: tuple[tuple[str, str, Span], ...]
    value: ClaimValue
    modifier: str | None
    unit: str | None
    span: Span
    clause: Span
    status: Status
    attributed_to: str | None = None
    scope: tuple[str, ...] = ()
    date: str | None = None
    method: str = ""
    family: str | None = None
    sentence: Span = Span(0, 0)  # noqa: RUF009 - a Span is an immutable tuple
    words: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    line: str = ""
    named: Span | None = None
    frame: tuple[str, ...] = ()
    bearing: Bearing = "told"


@dataclass(frozen=True, slots=True)
class Reading:
    """One value of a fact with who says it and the spans behind it. `lineages` counts the independent sources of this
    reading, `party` tells whether whoever says it is one of those it is about (None: not known), `cautions` say in
    words what weakens it (a cut report, opinion, damaged words, one agency behind all, a number since updated).
    """

    value: str
    support: tuple[Support, ...]
    modifier: str | None = None
    attributed_to: str | None = None
    lineages: int = 0
    party: bool | None = None
    cautions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a record: what it says, and where each value stands. Several readings where sources differ."""

    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A row of a register (arms_deals, agreements, visits, ... as in docs/registers.md): column name to cell."""

    register: str
    cells: tuple[tuple[str, Cell], ...]
    support: tuple[Support, ...]


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with what was found in it; `events`, `claims` and `records` are empty before extract has read it.

    `asides` are happenings named beside the point of a sentence ("before the talks between ..."): further supports of
    a happening of the story, and no events of the article.
    """

    article: Article
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    times: tuple[Time, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    records: tuple[Record, ...] = ()
    asides: tuple[Event, ...] = ()

    def entity(self, entity_id: str) -> Entity:
        """Raises KeyError when no entity of this article has that id."""
        for entity in self.entities:
            if entity.id == entity_id:
                return entity
        raise KeyError(entity_id)
