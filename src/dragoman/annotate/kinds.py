"""A spot in its sentence -> what kind of thing it names, under which id."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.annotate.lookup import Spot
from dragoman.annotate.spotting import EVENT_HEADS, LAW_HEADS, ORGANISATION_HEADS, PLACE_HEADS
from dragoman.identity import fold, person_words, slug
from dragoman.knowledge.gazetteer import entry, government_of
from dragoman.knowledge.states import cities, country_of
from dragoman.knowledge.words import given_names, name_words
from dragoman.model import Parse

_MALE, _FEMALE = name_words("male"), name_words("female")
_TOWARDS, _MOTION, _POLICY = name_words("towards"), name_words("motion"), name_words("policy")
_HONORIFICS = name_words("honorifics")
_TYPES = {
    "ORG": "organisation", "GPE": "place", "LOC": "place", "NORP": "group", "LAW": "law", "EVENT": "event",
    "FAC": "facility", "WORK_OF_ART": "work", "PRODUCT": "other", "PERSON": "person", "OTHER": "other",
    "WEAPON": "weapon",
}  # fmt: skip
_LOCATIVE = name_words("locative")
_NO_PERSON = frozenset({"ORG", "WEAPON", "LAW", "EVENT"})
_OF = re.compile(r"^(ministry|department)-(?:of|for)-(?:the-)?(.+)$")
_FIELDS = {
    "foreign-affairs": "foreign",
    "external-affairs": "foreign",
    "defense": "defence",
    "home-affairs": "interior",
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What a mention names."""

    id: str
    type: str
    name: str
    country: str | None = None
    sector: str | None = None
    gender: str = ""
    form: str = "name"


def type_of(parse: Parse, spot: Spot, *, has_role: bool, owner: str | None = None) -> Typed:
    """What the spot names; a person's identity is settled later over the whole article. `owner` is the state whose
    genitive stands before the name.
    """
    tokens = parse.tokens
    if spot.entry is not None:
        return _listed(parse, spot)
    name = parse.text[tokens[spot.first].start : tokens[spot.last].end]
    if _is_person(parse, spot, name, has_role=has_role):
        return Typed("person:" + "-".join(person_words(name)), "person", name)
    label = _label_by_head(parse, spot)
    if label in ("ORG", "PERSON", "FAC") and spot.first and tokens[spot.first - 1].lower in _LOCATIVE:
        label = "GPE" if name in cities() or label == "PERSON" else label
    spelled = name.title() if name.isupper() else name
    if label in ("ORG", "NORP") and spelled in cities():
        label = "GPE"
    if label == "PERSON" and any(c.isdigit() for c in name):
        label = "OTHER"
    if label in ("GPE", "LOC", "OTHER", "PERSON") and (home := cities().get(spelled)):
        return Typed(f"place:{slug(name)}", "place", name, home or None)
    kind = _TYPES.get(label, "other")
    if kind == "weapon":
        name = name.rstrip("s")
    if kind != "organisation":
        prefix = {"other": "name"}.get(kind, kind)
        return Typed(f"{prefix}:{slug(name) or 'x'}", kind, name, spot.inner.country if spot.inner else None)
    return _organisation(parse, spot, name, owner)


def _label_by_head(parse: Parse, spot: Spot) -> str:
    """The label, mended by the last word of a longer name."""
    last = parse.tokens[spot.last].lower
    if spot.last == spot.first:
        return "ORG" if spot.label == "PERSON" and last in ORGANISATION_HEADS else spot.label
    for label, heads in (("ORG", ORGANISATION_HEADS), ("LAW", LAW_HEADS), ("EVENT", EVENT_HEADS), ("LOC", PLACE_HEADS)):
        if last in heads:
            return label
    return spot.label


def _organisation(parse: Parse, spot: Spot, name: str, owner: str | None) -> Typed:
    """An organisation; the country told in or before its name is kept out of the words of the id."""
    country = spot.inner.country if spot.inner else owner
    rest = name
    if spot.inner is not None and country and spot.inner.use in ("state", "adjective"):
        words = name.split()
        lead = next((n for n in (3, 2, 1) if entry(" ".join(words[:n]).removesuffix("'s").removesuffix("’s"))), 0)
        rest = " ".join(words[lead:])
    body, of, state = name.rpartition(" of ")
    if country is None and of and (country := country_of(state.removeprefix("the "))):
        rest = body
    return Typed(organisation_id(rest or name, country), "organisation", name, country, _sector(parse, spot))


def organisation_id(words: str, country: str | None) -> str:
    """The id of an organisation by its words: "Ministry of Foreign Affairs" and "Foreign Ministry" are one."""
    plain = slug(words)
    if found := _OF.match(plain):
        plain = f"{found[2]}-{found[1]}"
    for field, normal in _FIELDS.items():
        if plain.startswith(f"{field}-"):
            plain = normal + plain[len(field) :]
    return f"org:{country}:{plain or 'x'}" if country else f"org:{plain or 'x'}"


def _sector(parse: Parse, spot: Spot) -> str | None:
    for k in range(spot.last, spot.first - 1, -1):
        if sector := ORGANISATION_HEADS.get(parse.tokens[k].lower):
            return sector
    return spot.inner.sector if spot.inner else None


def _is_person(parse: Parse, spot: Spot, name: str, *, has_role: bool) -> bool:
    tokens = parse.tokens
    if has_role and spot.label not in _NO_PERSON:
        return True
    if spot.first and tokens[spot.first - 1].lower in _HONORIFICS and spot.label not in _NO_PERSON - {"ORG"}:
        return True
    last = tokens[spot.last].lower
    if spot.last > spot.first and (last in ORGANISATION_HEADS or last in PLACE_HEADS or last in LAW_HEADS):
        return False
    if spot.label == "PERSON":
        if any(c.isdigit() for c in name):
            return False
        if last in ORGANISATION_HEADS:
            return False
        if spot.first and tokens[spot.first - 1].lower in _LOCATIVE and tokens[spot.first].lower not in given_names():
            return False
        return name not in cities() or tokens[spot.last].dep in ("nsubj", "nsubjpass", "appos", "compound")
    given = fold(name).split()
    return (
        spot.label != "WEAPON"
        and len(given) in (2, 3)
        and given[0] in given_names()
        and spot.label in ("OTHER", "ORG", "GPE")
    )


def gender_told(parse: Parse, spot: Spot) -> str:
    """Gender by the honorific before a name: m, f or ""."""
    before = parse.tokens[spot.first - 1].lower if spot.first else ""
    return "m" if before in _MALE else "f" if before in _FEMALE else ""


def gender_of(name: str) -> str:
    """Gender by the given name, "" where it tells none."""
    words = person_words(name)
    plain = fold(name).split()
    if len(words) < 2:
        return ""
    return given_names().get(plain[0]) or given_names().get(words[0], "")


def _listed(parse: Parse, spot: Spot) -> Typed:
    known = spot.entry
    assert known is not None
    form = {"metonym": "metonym", "adjective": "adjective"}.get(known.use, "name")
    if known.use == "seat" and _acts(parse, spot):
        known, form = government_of(known), "metonym"
    return Typed(known.id, known.type, known.name, known.country, known.sector, form=form)


def _acts(parse: Parse, spot: Spot) -> bool:
    """Does the name of a seat stand for its government here: the subject of a deed, a party to it, an owner?"""
    tokens = parse.tokens
    token = tokens[spot.last]
    for _ in range(4):  # a name joined to others plays their part
        if token.dep not in ("conj", "appos"):
            break
        token = tokens[token.head]
    head = tokens[token.head]
    if token.dep == "nsubj":
        return head.lemma != "be"
    if token.dep == "poss":
        return head.lemma in _POLICY
    if token.dep in ("dobj", "iobj", "dative"):
        return head.lemma not in _MOTION
    return token.dep == "agent" or (token.dep == "pobj" and head.lower in _TOWARDS)
