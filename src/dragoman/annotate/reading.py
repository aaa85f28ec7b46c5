"""The state that finding names shares on its way: a sentence with what was found in it, and the entities so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from dragoman.annotate.kinds import Typed
from dragoman.annotate.lookup import Spot, Title
from dragoman.model import Entity, Parse, Sentence, Span

Range = tuple[int, int]


@dataclass(slots=True)
class Reading:
    """What is known of one sentence on the way. `roles` and `typed` go by the first token of a spot."""

    number: int
    sentence: Sentence
    parse: Parse
    known: dict[int, Spot]
    titles: dict[int, Title]
    spots: list[Spot]
    endings: dict[int, Title]
    roles: dict[int, list[Range]] = field(default_factory=dict)
    owners: dict[int, str | None] = field(default_factory=dict)  # token of "its" -> the state it refers to
    typed: dict[int, Typed] = field(default_factory=dict)

    def span(self, first: int, last: int) -> Span:
        return self.sentence.tokens_span(first, last)

    def text(self, first: int, last: int) -> str:
        return self.parse.text[self.parse.tokens[first].start : self.parse.tokens[last].end]


class Register:
    """The entities of one article as they become known; what is told first stands."""

    def __init__(self) -> None:
        self._found: dict[str, Entity] = {}
        self._aliases: dict[str, dict[str, None]] = {}

    def note(self, typed: Typed, alias: str | None = None, parts: tuple[str, ...] = ()) -> None:
        """Takes in what a mention tells of its entity."""
        old = self._found.get(typed.id)
        if old is None:
            self._found[typed.id] = Entity(typed.id, typed.type, typed.name, typed.country, typed.sector, parts=parts)
        elif (old.country is None and typed.country) or (old.sector is None and typed.sector):
            country, sector = old.country or typed.country, old.sector or typed.sector
            self._found[typed.id] = replace(old, country=country, sector=sector)
        if alias and alias != self._found[typed.id].name:
            self._aliases.setdefault(typed.id, {})[alias] = None

    def country(self, entity: str) -> str | None:
        """The country known so far of an entity."""
        return self._found[entity].country

    def entities(self, order: Iterable[str]) -> tuple[Entity, ...]:
        """The entities named in `order`, each once."""
        return tuple(replace(self._found[e], aliases=tuple(self._aliases.get(e, ()))) for e in dict.fromkeys(order))
