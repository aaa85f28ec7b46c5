"""Sentences -> mentions and the entities they name.

    spotting      names by lists, labels and capitals
    roles         the words beside a name that say who it is
    kinds         what kind of thing a name names
    acronyms      which names of organisations and laws are one
    persons       which names of persons are one
    nominals      actors without a name: "the foreign minister", "Israeli forces", "protesters", "he"
    coreference   whom these words refer to

Mentions may nest ("Israel" in "Israel's army"): what a token names is the innermost mention around it.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.annotate import acronyms, nominals, persons, roles
from dragoman.annotate.coreference import Discourse, Someone, learn
from dragoman.annotate.kinds import Typed, gender_of, gender_told, type_of
from dragoman.annotate.lookup import Spot, listed, titled
from dragoman.annotate.reading import Reading, Register
from dragoman.annotate.spotting import spots
from dragoman.knowledge.words import given_names
from dragoman.model import Article, Entity, Mention, Sentence

ROLE_BEARING = frozenset({"PERSON", "OTHER", "ORG", "GPE", "NORP"})


def find(article: Article, sentences: Sequence[Sentence]) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:  # noqa: ARG001
    """The mentions of the article in order of place, and their entities in order of first mention."""
    readings = [_read(number, sentence) for number, sentence in enumerate(sentences) if sentence.parse is not None]
    people = _identify(readings)
    acronyms.unify(readings)
    register, discourse = Register(), Discourse(people)
    mentions: list[Mention] = []
    opened = False
    for number, reading in enumerate(readings):
        if number and reading.sentence.paragraph != readings[number - 1].sentence.paragraph:
            opened = False  # a quotation mark that was never closed ends with its paragraph
        quoted, opened = nominals.quoted_tokens(reading.parse.tokens, opened)
        mentions += _in_order(reading, quoted, register, discourse)
    mentions.sort(key=lambda m: (m.start, -m.end, m.form))
    return tuple(mentions), register.entities(m.entity for m in mentions)


def _read(number: int, sentence: Sentence) -> Reading:
    """The names of the sentence, with the roles beside them."""
    parse = sentence.parse
    assert parse is not None
    known, titles = listed(parse), titled(parse)
    endings = {title.last: title for title in titles.values()}
    reading = Reading(number, sentence, parse, known, titles, spots(parse, known, titles), endings)
    spots_at = {spot.first: spot for spot in reading.spots}
    for spot in reading.spots:
        if spot.entry is not None or spot.label not in ROLE_BEARING:
            continue
        found = [roles.before(parse, spot, endings, known), roles.after(parse, spot, titles, spots_at)]
        if found == [None, None]:
            found = [roles.copula(parse, spot, endings, known)]
        if told := [role for role in found if role is not None]:
            reading.roles[spot.first] = told
    return reading


def _identify(readings: Sequence[Reading]) -> dict[str, Someone]:
    """Gives every spot its kind and identity, and gathers what the whole article tells of each person."""
    for reading in readings:
        for spot in reading.spots:
            owner = roles.owner(reading.parse, spot, reading.known)
            reading.typed[spot.first] = type_of(reading.parse, spot, has_role=spot.first in reading.roles, owner=owner)
    acronyms.settle(readings)
    found: list[tuple[Reading, Spot]] = []
    namings: list[persons.Naming] = []
    surnames = _name_parts(readings)
    for reading in readings:
        _add_bare(reading, surnames)
    for reading in readings:
        for spot in reading.spots:
            typed = reading.typed[spot.first]
            name = typed.name[:-1] if typed.name.endswith("s") and typed.name[:-1] in surnames else typed.name
            if typed.type == "person" or (spot.entry is None and name in surnames):
                name = name.title() if name.isupper() and len(name) > 3 else name
                namings.append(persons.Naming(len(namings), name, gender_told(reading.parse, spot)))
                found.append((reading, spot))
    people: dict[str, Someone] = {}
    for (reading, spot), person in zip(found, persons.identify(namings), strict=True):
        told = reading.roles.get(spot.first, [])
        countries = [c for r in told if (c := roles.country_in(reading.known, *r))]
        country = countries[0] if countries else roles.owner(reading.parse, spot, reading.known)
        sector = next((s for r in told if (s := roles.sector_in(reading.parse, reading.known, *r))), None)
        gender = person.gender or gender_of(person.name)
        reading.typed[spot.first] = Typed(person.id, "person", person.name, country, sector, gender)
        offices = [office for r in told if (office := nominals.office_in(reading, *r))]
        learn(people.setdefault(person.id, Someone(person.name)), offices, country, gender)
    return people


def _add_bare(reading: Reading, names: frozenset[str]) -> None:
    """Adds bare names of persons that no label and no capital told ("Sanders" at the start of a sentence)."""
    covered: set[int] | None = None
    for token in reading.parse.tokens:
        if token.text not in names or token.pos not in ("NOUN", "PROPN", "X") or token.i in reading.titles:
            continue
        if covered is None:
            covered = {k for spot in reading.spots for k in range(spot.first, spot.last + 1)}
        if token.i not in covered:
            reading.spots.append(Spot(token.i, token.i, "PERSON"))
            reading.typed[token.i] = Typed(f"person:{token.lower}", "person", token.text)
    if covered is not None:
        reading.spots.sort(key=lambda spot: spot.first)


def _name_parts(readings: Sequence[Reading]) -> frozenset[str]:
    """Surnames and given names of the persons named in full: the pipeline takes many a bare one for a place."""
    names = [t.name.split() for r in readings for t in r.typed.values() if t.type == "person"]
    given = {words[0] for words in names if len(words) > 1 and words[0].lower() in given_names()}
    return frozenset(given.union(words[-1] for words in names if len(words) > 1))


def _in_order(reading: Reading, quoted: set[int], register: Register, discourse: Discourse) -> list[Mention]:
    """The mentions of one sentence, read from left to right so that each can refer to what stands before it."""
    mentions: list[Mention] = []
    spot_ends = {spot.last: spot for spot in reading.spots}
    taken = nominals.spoken_for(reading)
    for token in reading.parse.tokens:
        i = token.i
        if i in spot_ends:
            mentions += _named(reading, spot_ends[i], register, discourse)
        elif i in reading.endings:
            title = reading.endings[i]
            if not taken[i] and nominals.is_head(reading, title):
                mentions.append(nominals.nominal(reading, title, register, discourse))
        elif token.lower in nominals.PRONOUNS or token.lower == "who":
            if token.lower == "who":
                found = nominals.relative(reading, token, mentions)
            else:
                found = nominals.pronoun(reading, token, quoted, register, discourse)
            if found is not None:
                mentions.append(found)
                reading.owners[i] = register.country(found.entity)
    return mentions


def _named(reading: Reading, spot: Spot, register: Register, discourse: Discourse) -> list[Mention]:
    """The mention of a name, and those of its roles."""
    typed = reading.typed[spot.first]
    register.note(typed, reading.text(spot.first, spot.last))
    told = reading.roles.get(spot.first, []) if typed.type == "person" else []
    role = reading.span(*told[0]) if told else None
    mentions = [Mention(*reading.span(spot.first, spot.last), typed.type, typed.id, typed.form, role)]
    for first, last in told:
        span = reading.span(first, last)
        form = "title" if last < spot.first else "nominal"
        mentions.append(Mention(*span, typed.type, typed.id, form, span))
    tokens = reading.parse.tokens
    discourse.mention(typed, tokens[spot.last], reading.number, over=tokens[tokens[spot.last].head].lower)
    return mentions
