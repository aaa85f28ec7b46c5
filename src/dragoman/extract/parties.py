"""Head words -> parties: who is named in a phrase, with identity, country and sector where the names give them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from dragoman.extract.arguments import RELATIVE, conjuncts
from dragoman.knowledge.actors import actors
from dragoman.knowledge.gazetteer import entry
from dragoman.model import Annotated, Entity, Mention, Parse, Party, Sentence, Token

_NAMED = frozenset({"PERSON", "NORP", "ORG", "GPE", "LOC", "FAC"})
_WHO = frozenset({"person", "state", "government", "organisation", "place", "group"})
_MOST = 8
_WIDEST = 14
PRONOUNS = frozenset(
    ["he", "she", "it", "they", "we", "i", "him", "her", "them", "us", "who", "which", "that", "this", "you",
     "his", "its", "their", "our", "my", "your", "himself", "itself", "themselves"]
)  # fmt: skip


_PAIRS = {"koreas": ("North Korea", "South Korea"), "sudans": ("Sudan", "South Sudan")}
_HALVES = re.compile(r"(?:the )?(\w{4,5}) and (\w{4,5}) (\w{3,20})", re.IGNORECASE)
_WHERE_OR_WHEN = frozenset(
    ["after", "ahead", "amid", "as", "at", "before", "during", "in", "inside", "near", "on", "outside", "over", "since"]
)
_FIRST = frozenset({"i", "me", "my", "we", "us", "our"})


class Naming:
    """The mentions of an article by place."""

    def __init__(self, annotated: Annotated) -> None:
        self._mentions = sorted(annotated.mentions, key=lambda m: (m.start, -m.end))
        self._starts = [m.start for m in self._mentions]
        self._entities = {e.id: e for e in annotated.entities}
        self._quotes = [q for q in annotated.quotes if q.entity]
        countries = {e.country for e in annotated.entities}
        self.halves = {h.lower(): f"{h} Korea" for h in ("North", "South")} if {"KOR", "PRK"} <= countries else {}

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that lie in the span."""
        first = bisect_left(self._starts, start)
        found = []
        for mention in self._mentions[first:]:
            if mention.start >= end:
                break
            if mention.end <= end:
                found.append(mention)
        return found

    def entity(self, mention: Mention) -> Entity | None:
        return self._entities.get(mention.entity)

    def parts(self, entity_id: str | None) -> list[Entity]:
        """The members of a compound ("the two countries")."""
        entity = self._entities.get(entity_id or "")
        return [self._entities[p] for p in entity.parts if p in self._entities] if entity else []

    def speaker(self, place: int) -> Entity | None:
        """Who says what stands at `place`."""
        return next((self._entities.get(q.entity or "") for q in self._quotes if q.start <= place < q.end), None)


def parties(parse: Parse, sentence: Sentence, heads: Iterable[int], naming: Naming) -> tuple[Party, ...]:
    """One party for each coordinated phrase; nothing for a phrase that names nobody."""
    found: dict[tuple[int, int, str], Party] = {}
    for head in heads:
        for k in conjuncts(parse, head):
            party = _party(parse, sentence, k, naming)
            for one in _members(party, naming) if party is not None else ():
                found.setdefault((one.start, one.end, one.name), one)
    return tuple(found.values())[:_MOST]


def _members(party: Party, naming: Naming) -> list[Party]:
    """Each member of a compound under the words that name them all: "the two countries", "North and South Korea"."""
    parts = naming.parts(party.entity)
    if parts:
        return [Party(party.start, party.end, e.name, e.id, e.country, e.sector) for e in parts]
    if party.country is None and (pair := _PAIRS.get(party.name.split()[-1].lower())):
        known = [e for e in map(entry, pair) if e is not None]
        return [Party(party.start, party.end, e.name, None, e.country, "GOV") for e in known]
    if party.country is None and (match := _HALVES.fullmatch(party.name)):
        one, two = (entry(f"{half} {match[3]}") for half in match.group(1, 2))
        if one is not None and two is not None and one.country and two.country:
            return [Party(party.start, party.end, e.name, None, e.country, "GOV") for e in (one, two)]
    return [party]


def is_pronoun(token: Token) -> bool:
    return token.lower in PRONOUNS or token.lower in RELATIVE


def _party(parse: Parse, sentence: Sentence, head: int, naming: Naming) -> Party | None:
    token = parse.tokens[head]
    if is_pronoun(token):
        return _of_pronoun(parse, sentence, token, naming)
    first, last = _phrase(parse, head)
    span = sentence.tokens_span(first, last)
    text = parse.text[parse.tokens[first].start : parse.tokens[last].end]
    at = sentence.start + token.start
    named = [m for m in naming.within(span.start, span.end) if m.form != "pronoun"]
    over = next((m for m in named if m.start <= at < m.end), None)
    entity = naming.entity(over) if over else None
    if over is not None and entity is not None and entity.type in _WHO:
        if over.form == "nominal" and entity.id.startswith("actor:"):  # nameless: "envoys of Peru"
            country = entity.country or _country(named, naming) or _half(parse, first, last, naming)
            few = sentence.tokens_span(*_phrase(parse, head, narrow=True))
            name = parse.text[few.start - sentence.start : few.end - sentence.start]
            return Party(span.start, span.end, name, entity.id, country, entity.sector)
        return Party(over.start, over.end, entity.name, entity.id, entity.country, entity.sector)
    if token.lower in naming.halves and token.pos in ("NOUN", "PROPN") and entity is None:
        half = entry(naming.halves[token.lower])
        return Party(span.start, span.end, half.name, None, half.country, "GOV") if half is not None else None
    actor = actors().get(token.lower) or actors().get(token.lemma.lower()) if token.pos in ("NOUN", "PROPN") else None
    if actor or token.ent in _NAMED or (token.pos == "PROPN" and not token.ent):
        return Party(span.start, span.end, text, None, _country(named, naming), actor.sector or None if actor else None)
    for mention in sorted(named, key=lambda m: m.form == "adjective" or not m.entity.startswith("person:")):
        entity = naming.entity(mention)
        if entity is not None and entity.type in _WHO:
            return Party(mention.start, mention.end, entity.name, entity.id, entity.country, entity.sector)
    return _inside(parse, sentence, first, last)


def _half(parse: Parse, first: int, last: int, naming: Naming) -> str | None:
    """The country of "envoys from the South" where both Koreas are told of."""
    names = [naming.halves[t.lower] for t in parse.tokens[first : last + 1] if t.lower in naming.halves]
    half = entry(names[0]) if names else None
    return half.country if half is not None else None


def _country(named: list[Mention], naming: Naming) -> str | None:
    return next((e.country for m in named if (e := naming.entity(m)) is not None and e.country), None)


def _of_pronoun(parse: Parse, sentence: Sentence, token: Token, naming: Naming) -> Party | None:
    """Whom it stands for: as the article has it, the speaker of direct speech, or X of "in his talks with Y, X"."""
    start, end = sentence.start + token.start, sentence.start + token.end
    entity = next((e for m in naming.within(start, end) if (e := naming.entity(m)) is not None), None)
    if entity is None and token.lower in _FIRST:
        entity = naming.speaker(start)
    if entity is not None:
        return Party(start, end, entity.name, entity.id, entity.country, entity.sector)
    if token.dep == "poss" and token.lower in ("his", "her", "its"):
        ahead = next((t for t in parse.tokens[token.i :] if t.dep == "nsubj" and t.pos == "PROPN"), None)
        return _party(parse, sentence, ahead.i, naming) if ahead is not None else None
    return None


def _inside(parse: Parse, sentence: Sentence, first: int, last: int) -> Party | None:
    """A name or an acting person somewhere in the phrase: "the decision of the court", "Chile's plan"."""
    for k in range(first, last + 1):
        token = parse.tokens[k]
        if token.ent in _NAMED or (token.pos in ("NOUN", "PROPN") and token.lemma.lower() in actors()):
            end = k
            while end < last and (parse.tokens[end + 1].ent_iob == "I" and token.ent):
                end += 1
            span = sentence.tokens_span(k, end)
            return Party(span.start, span.end, parse.text[token.start : parse.tokens[end].end])
    return None


def _phrase(parse: Parse, head: int, *, narrow: bool = False) -> tuple[int, int]:
    """The noun phrase without its clauses and without what is coordinated: at most some words each side. A narrow one
    leaves out where and when.
    """
    first = max(parse.left[head], head - _WIDEST)
    while first < head and (parse.tokens[first].pos in ("PUNCT", "CCONJ", "ADP", "SCONJ", "SPACE")):
        first += 1
    last = head
    for k in range(head + 1, min(parse.right[head], head + _WIDEST) + 1):
        token = parse.tokens[k]
        if token.pos in ("VERB", "AUX", "SCONJ", "CCONJ") or token.text in ",;:()–—" or token.lower in RELATIVE:
            break
        if narrow and token.pos == "ADP" and token.lower in _WHERE_OR_WHEN:
            break
        last = k
    while last > head and parse.tokens[last].pos in ("PUNCT", "ADP", "DET", "PART"):
        last -= 1
    return first, last


def bare_phrase(parse: Parse, sentence: Sentence, head: int) -> Party:
    """The phrase itself as a party, where it must stand although it names nobody known."""
    first, last = _phrase(parse, head)
    span = sentence.tokens_span(first, last)
    return Party(span.start, span.end, parse.text[parse.tokens[first].start : parse.tokens[last].end])
