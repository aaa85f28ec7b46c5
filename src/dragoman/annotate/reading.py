"""The state that finding names shares on its way: a sentence with what was found in it, and the entities so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dragoman.annotate.kinds import Typed
from dragoman.annotate.spotting import Spot, Title
from dragoman.model import Entity, Parse, Sentence, Span

Range = tuple[int, int]


@dataclass(slots=True)
class Reading:
    """What is known of one sentence on the way."""

    sentence: Sentence
    parse: Parse
    known: dict[int, Spot]
    titles: dict[int, Title]
    spots: list[Spot]
    roles: dict[int, list[Range]] = field(default_factory=dict)  # first token of a spot -> its roles
    typed: dict[int, Typed] = field(default_factory=dict)  # first token of a spot -> what it names

    def span(self, first: int, last: int) -> Span:
        return self.sentence.tokens_span(first, last)

    def text(self, first: int, last: int) -> str:
        return self.parse.text[self.parse.tokens[first].start : self.parse.tokens[last].end]


class Register:
    """The entities of one article as they become known; what is told first stands."""

    def __init__(self) -> None:
        self._found: dict[str, Entity] = {}
        self._aliases: dict[str, dict[str, None]] = {}

    def note(self, typed: Typed, alias: str | None = None, parts: tuple[str, ...] = ()) -> str:
        old = self._found.get(typed.id)
        self._found[typed.id] = Entity(
            typed.id,
            typed.type,
            old.name if old else typed.name,
            old.country if old and old.country else typed.country,
            old.sector if old and old.sector else typed.sector,
            parts=parts,
        )
        aliases = self._aliases.setdefault(typed.id, {})
        if alias and alias != self._found[typed.id].name:
            aliases[alias] = None
        return typed.id

    def get(self, entity: str) -> Entity:
        return self._found[entity]

    def entities(self, order: Sequence[str]) -> tuple[Entity, ...]:
        return tuple(replace(self._found[e], aliases=tuple(self._aliases.get(e, ()))) for e in dict.fromkeys(order))
