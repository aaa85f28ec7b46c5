"""Sentences -> mentions and the entities they name.

    spotting   names by lists, labels and capitals
    roles      the words beside a name that say who it is
    persons    which names are one person
    nominals   actors without a name: "the foreign minister", "Israeli forces", "protesters"

Mentions may nest ("Israel" in "Israel's army"): what a token names is the innermost mention around it.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.annotate import nominals, persons, roles
from dragoman.annotate.kinds import Typed, gender_told, type_of
from dragoman.annotate.reading import Reading, Register
from dragoman.annotate.spotting import Spot, listed, spots, titled
from dragoman.model import Article, Entity, Mention, Parse, Sentence


def find(article: Article, sentences: Sequence[Sentence]) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """The mentions of the article in order of place, and their entities in order of first mention."""
    readings = [_read(sentence, sentence.parse) for sentence in sentences if sentence.parse is not None]
    _identify(readings)
    register = Register()
    mentions: list[Mention] = []
    discourse = nominals.Discourse()
    for reading in readings:
        mentions += _named(reading, register, discourse)
        mentions += nominals.find(reading, register, discourse)
    mentions.sort(key=lambda m: (m.start, -m.end, m.form))
    return tuple(mentions), register.entities([m.entity for m in mentions])


def _read(sentence: Sentence, parse: Parse) -> Reading:
    known, titles = listed(parse), titled(parse)
    reading = Reading(sentence, parse, known, titles, spots(parse, known, titles))
    if not reading.spots:
        return reading
    endings = {title.last: title for title in titles.values()}
    spots_at = {spot.first: spot for spot in reading.spots}
    for spot in reading.spots:
        if spot.entry is not None or spot.label not in ("PERSON", "OTHER", "ORG", "GPE", "NORP"):
            continue
        found = [roles.before(parse, spot, endings, known), roles.after(parse, spot, titles, spots_at)]
        if found == [None, None]:
            found = [roles.copula(parse, spot, endings, known)]
        if told := [role for role in found if role is not None]:
            reading.roles[spot.first] = told
    return reading


def _identify(readings: Sequence[Reading]) -> None:
    """Gives every spot its type and identity; surnames of persons known from the article make a spot a person."""
    surnames: set[str] = set()
    for reading in readings:
        for spot in reading.spots:
            typed = type_of(reading.parse, spot, bool(reading.roles.get(spot.first)), frozenset())
            reading.typed[spot.first] = typed
            if typed.type == "person":
                surnames.update(typed.name.split()[-1:])
    found: list[tuple[Reading, Spot]] = []
    namings: list[persons.Naming] = []
    known = frozenset(surnames)
    for reading in readings:
        for spot in reading.spots:
            typed = reading.typed[spot.first]
            if typed.type != "person" and spot.entry is None and typed.name in known:
                typed = type_of(reading.parse, spot, True, known)
            if typed.type == "person":
                gender = gender_told(reading.parse, spot)
                namings.append(persons.Naming(len(namings), typed.name, gender))
                found.append((reading, spot))
    for (reading, spot), person in zip(found, persons.identify(namings), strict=True):
        told = reading.roles.get(spot.first, [])
        country = next((c for r in told if (c := roles.country_in(reading.known, *r))), None)
        sector = next((s for r in told if (s := roles.sector_in(reading.parse, reading.known, *r))), None)
        reading.typed[spot.first] = Typed(person.id, "person", person.name, country, sector, person.gender)


def _named(reading: Reading, register: Register, discourse: nominals.Discourse) -> list[Mention]:
    mentions = []
    for spot in reading.spots:
        typed = reading.typed[spot.first]
        name = reading.text(spot.first, spot.last)
        register.note(typed, name)
        told = reading.roles.get(spot.first, []) if typed.type == "person" else []
        role = reading.span(*told[0]) if told else None
        mentions.append(Mention(*reading.span(spot.first, spot.last), typed.type, typed.id, typed.form, role))
        for number, (first, last) in enumerate(told):
            leads = last < spot.first
            span = reading.span(first, last)
            form = "title" if leads else "nominal"
            mentions.append(Mention(*span, typed.type, typed.id, form, span if number or not leads else None))
        for role_range in told:
            discourse.office(typed.id, reading.text(*role_range), roles.country_in(reading.known, *role_range))
        discourse.mention(typed, reading.parse.tokens[spot.last], spot.last)
    return mentions
