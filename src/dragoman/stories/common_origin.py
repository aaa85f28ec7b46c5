"""The lineages of a story -> what several of them rest on, though they share no text.

Three lineages that all cite one paper, or all give one official's statement, are three tellings of one source. It is
noted beside the count of lineages, with the words of each, and never taken off the count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from dragoman.knowledge.agencies import source_name
from dragoman.model import Annotated, CommonOrigin, Quote, Support
from dragoman.stories.alignment import Wording, alike, wording_of
from dragoman.stories.citations import citations

SAME_STATEMENT = 0.45  # likeness of what two reports let one speaker say, at least
SPEAKERS = frozenset({"person", "organisation", "government", "state", "group"})  # "doctors" are no one source
CANDIDATES = 8  # earlier statements of a speaker that one is compared with


@dataclass(slots=True)
class _Rest:
    """What one outlet or statement carries: the first place of each lineage."""

    places: dict[int, Support] = field(default_factory=dict)
    first: bool = False


def common_origins(lineages: Sequence[Sequence[str]], articles: Mapping[str, Annotated]) -> tuple[CommonOrigin, ...]:
    """The most widely shared first."""
    if len(lineages) < 2:
        return ()
    told = [(number, articles[name]) for number, lineage in enumerate(lineages) for name in lineage]
    found = [*_outlets(told, len(lineages)), *_statements(told, len(lineages))]
    return tuple(sorted(found, key=lambda common: (-len(common.lineages), common.kind, common.name)))


def _outlets(told: Sequence[tuple[int, Annotated]], count: int) -> Iterator[CommonOrigin]:
    cited: dict[str, _Rest] = {}
    for number, annotated in told:
        for citation in citations(annotated):
            rest = cited.setdefault(citation.outlet, _Rest())
            if number not in rest.places or (citation.first and not rest.first):
                rest.places[number] = annotated.article.support(citation.span)
            rest.first = rest.first or citation.first
    _add_own(cited, told)
    for outlet, rest in cited.items():
        if len(rest.places) > 1:
            how = "first reported by" if rest.first else "citing"
            yield _common("outlet", outlet, rest, f"{_of(rest, count)} rest on one outlet: {how} {outlet}")


def _add_own(cited: Mapping[str, _Rest], told: Sequence[tuple[int, Annotated]]) -> None:
    """What an outlet tells itself rests on it as well: its report and one that cites it are one source."""
    for number, annotated in told:
        source = annotated.article.source
        rest = cited.get(source_name(source)) if source else None
        if rest and number not in rest.places and annotated.sentences:
            rest.places[number] = annotated.article.support(annotated.sentences[0].span)


def _statements(told: Sequence[tuple[int, Annotated]], count: int) -> Iterator[CommonOrigin]:
    speakers: dict[str, _Speaker] = {}
    for number, annotated in told:
        names = {entity.id: entity.name for entity in annotated.entities if entity.type in SPEAKERS}
        for quote in annotated.quotes:
            name = names.get(quote.entity or "", "")
            if quote.entity and quote.manner == "told" and name[:1].isupper():
                speakers.setdefault(quote.entity, _Speaker(name)).says(number, annotated, quote)
    for speaker in speakers.values():
        rest = speaker.shared()
        if len(rest.places) > 1:
            note = f"{_of(rest, count)} carry the same statement of {speaker.name}"
            yield _common("statement", speaker.name, rest, note)


@dataclass(slots=True)
class _Speaker:
    """The statements of one speaker, each told in one or more wordings."""

    name: str
    wordings: list[Wording] = field(default_factory=list)
    rests: list[_Rest] = field(default_factory=list)
    known: dict[tuple[str, ...], int] = field(default_factory=dict)
    holders: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def says(self, number: int, annotated: Annotated, quote: Quote) -> None:
        article = annotated.article
        wording = wording_of(article.text[quote.start : quote.end], (article.language or "en")[:2].lower())
        if wording is None:
            return
        if wording.tokens not in self.known:
            self.known[wording.tokens] = self._statement(wording)
        self.rests[self.known[wording.tokens]].places.setdefault(number, article.support(quote.span))

    def _statement(self, wording: Wording) -> int:
        """The number of the statement that `wording` tells: one told before, or a new one."""
        shared: dict[int, int] = {}
        for pair in wording.pairs:
            for n in self.holders.get(pair, ())[-CANDIDATES:]:
                shared[n] = shared.get(n, 0) + 1
        likely = sorted(shared, key=lambda n: (-shared[n], n))[:CANDIDATES]
        for n in likely:
            if alike(wording, self.wordings[n]) >= SAME_STATEMENT:
                return n
        self.wordings.append(wording)
        self.rests.append(_Rest())
        for pair in wording.pairs:
            self.holders.setdefault(pair, []).append(len(self.rests) - 1)
        return len(self.rests) - 1

    def shared(self) -> _Rest:
        """The statement that most lineages carry, the first told of several."""
        return max(self.rests, key=lambda rest: len(rest.places), default=_Rest())


def _of(rest: _Rest, count: int) -> str:
    return f"{len(rest.places)} of {count} lineages"


def _common(kind: Literal["outlet", "statement"], name: str, rest: _Rest, note: str) -> CommonOrigin:
    numbers = tuple(sorted(rest.places))
    return CommonOrigin(kind, name, numbers, note, tuple(rest.places[number] for number in numbers))
