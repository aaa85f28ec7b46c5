"""A spot in its sentence -> what kind of thing it names, under which id."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.annotate.spotting import EVENT_HEADS, LAW_HEADS, ORGANISATION_HEADS, PLACE_HEADS, Spot
from dragoman.identity import person_words, slug
from dragoman.knowledge.gazetteer import government_of
from dragoman.knowledge.states import cities
from dragoman.model import Parse

_MALE = frozenset(
    [
        "mr",
        "mr.",
        "sir",
        "lord",
        "king",
        "prince",
        "pope",
        "father",
        "emperor",
        "sultan",
        "emir",
        "baron",
        "duke",
        "count",
    ]
)
_FEMALE = frozenset(
    ["mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "baroness", "duchess", "madam"]
)
_TYPES = {
    "ORG": "organisation", "GPE": "place", "LOC": "place", "NORP": "group", "LAW": "law", "EVENT": "event",
    "FAC": "facility", "WORK_OF_ART": "work", "PRODUCT": "other", "PERSON": "person", "OTHER": "other",
    "WEAPON": "weapon",
}  # fmt: skip
_TOWARDS = frozenset(["with", "between", "against", "by", "among"])
_MOTION = frozenset(
    [
        "visit",
        "leave",
        "reach",
        "enter",
        "attack",
        "capture",
        "bomb",
        "seize",
        "hit",
        "rock",
        "strike",
        "flee",
        "shell",
        "besiege",
        "storm",
        "retake",
        "take",
        "occupy",
        "control",
        "tour",
    ]
)


@dataclass(frozen=True, slots=True)
class Typed:
    id: str
    type: str
    name: str
    country: str | None = None
    sector: str | None = None
    gender: str = ""
    form: str = "name"


def type_of(parse: Parse, spot: Spot, has_role: bool, surnames: frozenset[str]) -> Typed:
    """What the spot names; a person's identity is settled later over the whole article."""
    tokens = parse.tokens
    if spot.entry is not None:
        return _listed(parse, spot)
    name = parse.text[tokens[spot.first].start : tokens[spot.last].end]
    label = spot.label
    if _is_person(parse, spot, name, has_role, surnames):
        return Typed("person:" + "-".join(person_words(name)), "person", name)
    last = tokens[spot.last].lower
    if label != "PERSON":
        if last in ORGANISATION_HEADS and spot.last > spot.first:
            label = "ORG"
        elif last in LAW_HEADS and spot.last > spot.first:
            label = "LAW"
        elif last in EVENT_HEADS and spot.last > spot.first:
            label = "EVENT"
        elif last in PLACE_HEADS and spot.last > spot.first:
            label = "LOC"
    country = spot.inner.country if spot.inner else None
    if label in ("GPE", "LOC", "OTHER") and (home := cities().get(name)):
        return Typed(f"place:{slug(name)}", "place", name, home or None)
    kind = _TYPES.get(label, "other")
    prefix = {"organisation": "org", "other": "name"}.get(kind, kind)
    return Typed(
        f"{prefix}:{slug(name) or 'x'}", kind, name, country, _sector(parse, spot) if kind == "organisation" else None
    )


def _sector(parse: Parse, spot: Spot) -> str | None:
    for k in range(spot.last, spot.first - 1, -1):
        if sector := ORGANISATION_HEADS.get(parse.tokens[k].lower):
            return sector
    return spot.inner.sector if spot.inner else None


def _is_person(parse: Parse, spot: Spot, name: str, has_role: bool, surnames: frozenset[str]) -> bool:
    tokens = parse.tokens
    if has_role and spot.label not in ("ORG", "WEAPON", "LAW"):
        return True
    if name in surnames:
        return True
    if spot.first and tokens[spot.first - 1].lower in _MALE | _FEMALE | {"dr", "dr."}:
        return True
    if spot.label != "PERSON":
        return False
    last = tokens[spot.last].lower
    return not (spot.last > spot.first and (last in ORGANISATION_HEADS or last in PLACE_HEADS or last in LAW_HEADS))


def gender_told(parse: Parse, spot: Spot) -> str:
    """Gender by the honorific before a name: m, f or ""."""
    before = parse.tokens[spot.first - 1].lower if spot.first else ""
    return "m" if before in _MALE else "f" if before in _FEMALE else ""


def _listed(parse: Parse, spot: Spot) -> Typed:
    entry = spot.entry
    assert entry is not None
    form = {"metonym": "metonym", "adjective": "adjective"}.get(entry.use, "name")
    if entry.use == "seat" and _acts(parse, spot):
        entry, form = government_of(entry), "metonym"
    return Typed(entry.id, entry.type, entry.name, entry.country, entry.sector, form=form)


def _acts(parse: Parse, spot: Spot) -> bool:
    """Does the name of a seat stand for its government here: the subject of a deed, a party to it, an owner?"""
    tokens = parse.tokens
    token = tokens[spot.last]
    for _ in range(4):
        if token.dep not in ("conj", "appos"):
            break
        token = tokens[token.head]
    head = tokens[token.head]
    if token.dep == "nsubj":
        return head.lemma != "be"
    if token.dep in {"agent", "poss"}:
        return token.dep == "agent" or tokens[token.head].lemma in (
            "government",
            "decision",
            "position",
            "stance",
            "ally",
            "demand",
            "policy",
        )
    if token.dep in ("dobj", "iobj", "dative"):
        return head.lemma not in _MOTION
    if token.dep == "pobj":
        return head.lower in _TOWARDS
    return False
