"""Actors told by a noun rather than a name -> mentions: "the foreign minister", "Israeli forces", "protesters"."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.annotate import roles
from dragoman.annotate.kinds import Typed
from dragoman.annotate.reading import Reading, Register
from dragoman.annotate.spotting import Spot, Title
from dragoman.identity import slug
from dragoman.knowledge.actors import actors, office_of, offices
from dragoman.knowledge.states import state_names
from dragoman.model import Mention, Token

_GOVERNMENTS = frozenset({"government", "regime", "administration", "authorities", "govt"})
_MODIFYING = frozenset({"compound", "amod", "nmod", "poss"})
_PLURAL_TAGS = frozenset({"NNS", "NNPS"})


@dataclass(slots=True)
class _Person:
    gender: str = ""
    countries: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Discourse:
    """What the article has spoken of so far, newest last: the memory that words like "the minister" refer to."""

    people: dict[str, _Person] = field(default_factory=dict)
    subject: str | None = None

    def mention(self, typed: Typed, token: Token, at: int) -> None:
        if typed.type == "person":
            person = self.people.pop(typed.id, None) or _Person()
            person.gender = person.gender or typed.gender
            if typed.country and typed.country not in person.countries:
                person.countries.append(typed.country)
            self.people[typed.id] = person
            if token.dep in ("nsubj", "nsubjpass"):
                self.subject = typed.id

    def office(self, person: str, words: str, country: str | None) -> None:
        """Notes that the article gives the person this role."""
        known = self.people.setdefault(person, _Person())
        if (office := office_of(words)) and office not in known.offices:
            known.offices.append(office)
        if country and country not in known.countries:
            known.countries.append(country)

    def holder(self, office: str, country: str | None) -> str | None:
        """The person mentioned last who holds the office, of that country when one is told."""
        for person_id, person in reversed(self.people.items()):
            holds = office in person.offices or (office == "leader" and person.offices)
            if holds and (country is None or not person.countries or country in person.countries):
                return person_id
        return None


def find(reading: Reading, register: Register, discourse: Discourse) -> list[Mention]:
    """The nominal mentions of one sentence."""
    taken = [False] * len(reading.parse.tokens)
    for spot in reading.spots:
        for k in range(spot.first, spot.last + 1):
            taken[k] = True
    for told in reading.roles.values():
        for first, last in told:
            for k in range(first, last + 1):
                taken[k] = True
    endings = {title.last: title for title in reading.titles.values()}
    mentions = []
    for title in reading.titles.values():
        if taken[title.last] or not _is_head(reading, title):
            continue
        first = roles.phrase_start(reading.parse, title.first, endings, reading.known)
        mentions.append(_mention(reading, register, discourse, title, first))
    return mentions


def _is_head(reading: Reading, title: Title) -> bool:
    """Does the phrase name somebody, rather than modify the noun after it or be a verb or adjective?"""
    tokens = reading.parse.tokens
    token = tokens[title.last]
    if token.pos not in ("NOUN", "PROPN", "ADJ") or (token.pos == "ADJ" and token.dep in ("amod", "acomp", "advmod")):
        return False
    if token.dep in _MODIFYING and token.head > token.i and token.dep != "poss":
        return tokens[token.head].pos not in ("NOUN", "PROPN")
    return True


def _mention(reading: Reading, register: Register, discourse: Discourse, title: Title, first: int) -> Mention:
    country = _country(reading, first, title.last)
    sector = roles.sector_in(reading.parse, reading.known, first, title.last)
    words = reading.text(first, title.last)
    start = (
        first - 1
        if first and reading.parse.tokens[first - 1].lower in ("the", "a", "an", "his", "her", "its", "their")
        else first
    )
    span = reading.span(start, title.last)
    actor = actors().get(reading.parse.tokens[title.last].lower)
    plural = actor.plural if actor is not None else False
    person = not plural and (title.words in offices() or (actor is not None and actor.kind == "person"))
    if person and (office := office_of(words)):
        holder = discourse.holder(office, country)
        if holder is not None and reading.parse.tokens[start].lower not in ("a", "an"):
            return Mention(*span, "person", holder, "nominal", reading.span(first, title.last))
        typed = Typed(f"office:{country or 'any'}:{office}", "person", words, country, sector)
        register.note(typed, words)
        return Mention(*span, "person", typed.id, "nominal", reading.span(first, title.last))
    noun = actor.noun if actor is not None else title.words
    if noun in _GOVERNMENTS and country:
        typed = Typed(f"government:{country}", "government", state_names().get(country, country), country, "GOV")
    else:
        kind = (
            "person"
            if person
            else "organisation"
            if actor is not None and actor.kind == "organisation" and not plural
            else "group"
        )
        typed = Typed(f"actor:{country or 'any'}:{slug(noun) or 'x'}", kind, words, country, sector)
    register.note(typed, words)
    return Mention(*span, typed.type, typed.id, "nominal")


def _country(reading: Reading, first: int, last: int) -> str | None:
    told = roles.country_in(reading.known, first, last)
    if told:
        return told
    tokens = reading.parse.tokens
    k = last + 1
    if k < len(tokens) and tokens[k].lower in ("of", "from", "in"):
        k += 1
        if k < len(tokens) and tokens[k].lower == "the":
            k += 1
        spot: Spot | None = reading.known.get(k)
        if spot is not None and spot.entry is not None:
            return spot.entry.country
    return None
