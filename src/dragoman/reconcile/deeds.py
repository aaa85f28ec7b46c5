"""Doings of a story -> one deed told of two doers, or at two places.

A deed is one only where nobody else can have done it as well (a signature, an arrest, a sinking), and where both
articles tell what was done to whom in the same words. Two doers are two only when both are named as persons, or are
two bodies or states; two places only when they are two names of one kind, or two kinds of building.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from dragoman.knowledge.distances import are_near
from dragoman.knowledge.families import STOP, name_key, words
from dragoman.knowledge.states import cities
from dragoman.model import Claim, Span
from dragoman.reconcile.disputes import Dispute, excluded
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.opposites import in_one_story, of_one_time, party, stand
from dragoman.reconcile.phrases import keys_of
from dragoman.reconcile.plans import is_limit
from dragoman.reconcile.sides import connected, dispute_of
from dragoman.reconcile.values import days_of

_ONCE = {
    **{w: w for w in words("sign sink win found discover chair host draft design finance order shell bomb rescue")},
    **dict.fromkeys(words("kill shoot assassinate murder stab"), "kill"),
    **dict.fromkeys(words("arrest detain capture take catch seize nab"), "arrest"),
    **dict.fromkeys(words("build assemble manufacture produce make"), "build"),
    **dict.fromkeys(words("die perish"), "die"),
    **dict.fromkeys(words("bear born"), "bear"),
    **dict.fromkeys(words("stop intercept board inspect"), "stop"),
    **dict.fromkeys(words("halt end suspend cut off turn off"), "halt"),
    **dict.fromkeys(words("fall overrun recapture retake conquer"), "capture"),
    "put": "sign", "ink": "sign", "initial": "sign", "meet": "meet", "hold": "hold", "bury": "bury", "land": "land",
    "crash": "crash", "explode": "explode", "finance": "finance", "pay for": "finance", "lead": "lead",
}  # fmt: skip
_ONE_DOER = frozenset(_ONCE.values()) - words("meet hold die crash explode bear build lead land bury capture")
_ON_ONE_DAY = words("sign arrest kill die bear sink crash explode bury capture")
_OF_ONE_LIFE = words("arrest die bear bury")
_SETTLEMENT = keys_of("town city village base airport camp district capital hill stronghold")
_FALLS = frozenset({"fall"})  # what is captured is the subject
_PAPER = keys_of("agreement document paper contract treaty text protocol memorandum signature pen declaration")
_IN = ("in", "at", "near", "inside", "outside", "off", "on")
_KINDS_OF_BUILDING = {
    word: kind
    for kind, told in {
        "home": "house home flat apartment villa residence", "station": "station garage", "airport": "airport airfield",
        "hotel": "hotel hostel", "hospital": "hospital clinic", "church": "church mosque cathedral temple",
        "school": "school university college", "office": "office ministry headquarters", "palace": "palace",
        "table": "restaurant cafe bar", "market": "market shop supermarket", "prison": "prison jail",
        "farm": "farm", "port": "port harbour harbor dock", "bridge": "bridge", "checkpoint": "checkpoint",
    }.items()
    for word in told.split()
}  # fmt: skip
_ASIDE = re.compile(
    r"\b(?:after|before|following|when|while|since|until|where|who|which|for|from)\b|[;:]", re.IGNORECASE
)
_NAMES_ONLY = re.compile(r"[A-Z][\w-]+(?:(?:,| and|, and)? [A-Z][\w-]+)*")
_STATE = "capital|government|army|navy|president|parliament|ministry|minister|king|people|troops|borders?"
_RULED = re.compile(rf"\b([A-Z][\w-]+)['’]s (?:\w+ )?(?:{_STATE})\b|\b(?:{_STATE}) of (?:the )?([A-Z][\w-]+)")
_CAPITAL = re.compile(r"\bin (?:\w+ )?(?:capital,?|(?:city|town|village|port) of) ([A-Z][\w-]+)")
_ALIKE = 0.3
_NEAR = 0.35  # of the words of two clauses, for another doer
_MOST = 60  # tellings of one deed: more are no single deed


@dataclass(frozen=True, slots=True)
class _Deed:
    claim: Claim
    what: str
    agent: frozenset[str]
    theme: frozenset[str]
    day: Claim | None


def deed_disputes(claims: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    """One deed of two doers, one deed on two days or at two places."""
    states = _states(claims, incidents)
    deeds = _deeds(claims, incidents)
    found: dict[tuple[str, str], list[tuple[Claim, Claim, str]]] = defaultdict(list)
    for what, told in sorted(deeds.items()):
        for a, b in combinations(told, 2) if len(told) <= _MOST else ():
            if a.claim.article == b.claim.article or not _one_deed(a, b, incidents):
                continue
            if what in _ON_ONE_DAY and _other_day(a, b, told):
                sides = _on_its_day(a), _on_its_day(b)
                found["date", what].append((*sides, "one deed, on days that exclude each other"))
            if not in_one_story(a.claim, b.claim, incidents):
                continue
            near = what == "sign" or incidents.clause_likeness(a.claim, b.claim) >= _NEAR
            if what in _ONE_DOER and near and _other_doer(a, b, told):
                found["who-did-what", what].append(
                    (a.claim, b.claim, "one deed, told of doers that cannot be the same")
                )
            elif what != "capture" and _other_place(a, b, told, states, incidents):
                sides = _at_its_place(a.claim, incidents), _at_its_place(b.claim, incidents)
                found["place", what].append((*sides, "one deed, at places that are not one"))
    return [
        dispute_of(kind, group, (), incidents)
        for (kind, _), clashes in sorted(found.items())
        for group in connected(clashes)
    ]


def _deeds(claims: Sequence[Claim], incidents: Incidents) -> dict[str, list[_Deed]]:
    """The deeds of the story, by what was done."""
    days = {(c.article, c.sentence, c.predicate): c for c in claims if c.slot == "date" and not is_limit(c, incidents)}
    deeds: dict[str, list[_Deed]] = defaultdict(list)
    for claim in claims:
        if claim.slot == "doing" and claim.status == "actual" and claim.modifier is None:
            what = _what(claim, incidents)
            if what is not None:
                agent, theme = party(claim, "agent", incidents), party(claim, "patient", incidents)
                if claim.predicate in _FALLS:
                    agent, theme = frozenset(), agent
                day = days.get((claim.article, claim.sentence, claim.predicate))
                deeds[what].append(_Deed(claim, what, agent, theme, day))
                if what == "kill" and any(key[0] == "~" for key in theme):  # the death of somebody by name
                    deeds["die"].append(_Deed(claim, "die", theme, frozenset(), day))
    return deeds


def _other_day(a: _Deed, b: _Deed, told: Sequence[_Deed]) -> bool:
    """Do both give a day, and the article of neither the day of the other for a deed of the kind?"""
    if a.day is None or b.day is None or not excluded(str(a.day.value), str(b.day.value)):
        return False
    return not any(
        d.day is not None
        and d.claim.article == mine.claim.article
        and _is_one_day(str(d.day.value))
        and not excluded(str(d.day.value), str(other.value))
        for mine, other in ((a, b.day), (b, a.day))
        for d in told
    )


def _is_one_day(value: str) -> bool:
    days = days_of(value)
    return days is not None and days[0] == days[1]


def _on_its_day(deed: _Deed) -> Claim:
    """The claim with the words of its day as its value."""
    return replace(deed.claim, span=deed.day.span, value=deed.day.value) if deed.day else deed.claim


def _what(claim: Claim, incidents: Incidents) -> str | None:
    """The deed that the word tells; a signature or a pen is put, nothing else."""
    if claim.predicate == "put":
        theme = party(claim, "patient", incidents)
        return "sign" if theme & _PAPER else None
    if claim.predicate in _FALLS and not any(
        r == "agent" and key[:5] in ("place", "name:") for r, key, _ in claim.roles
    ):
        return None
    if claim.predicate in ("take", "catch", "seize", "capture"):
        taken = "capture" if claim.predicate in ("capture", "seize") else None
        return "arrest" if _is_person(claim, incidents) else taken
    return _ONCE.get(claim.predicate)


def _is_person(claim: Claim, incidents: Incidents) -> bool:
    """Is it done to somebody with a name?"""
    return any(
        role == "patient" and (key.startswith("person:") or len(_names_in(incidents.words_at(claim, span))) > 1)
        for role, key, span in claim.roles
    )


def _names_in(text: str) -> frozenset[str]:
    return frozenset(k for k in keys_of(text) if k[0] == "~")


def _one_deed(a: _Deed, b: _Deed, incidents: Incidents) -> bool:
    """Was the same done to the same, in one story?"""
    if not of_one_time(a.claim, b.claim, incidents):
        return False
    if a.what == "sign" and _is_paper(a) and _is_paper(b):
        return True
    mine, other = a.theme or a.agent, b.theme or b.agent
    if a.what == "capture" and _is_settlement(mine) != _is_settlement(other):
        town, named = (a, other) if _is_settlement(mine) else (b, mine)  # "the town" is the one the article names
        return incidents.main(a.claim) and incidents.main(b.claim) and incidents.names(town.claim.article, named)
    if stand(mine, other) != "same":
        return False
    if a.what in _OF_ONE_LIFE and any(key[0] == "~" for key in mine & other):
        return True
    telling = max((incidents.weight(k) for k in mine & other), default=0.0)
    return 0.5 * incidents.clause_likeness(a.claim, b.claim) + 0.5 * telling >= _ALIKE


def _is_settlement(theme: frozenset[str]) -> bool:
    """Is it a town by its kind alone?"""
    return not theme.isdisjoint(_SETTLEMENT) and not any(key[0] in "~@=" for key in theme)


def _is_paper(deed: _Deed) -> bool:
    return bool(deed.theme & _PAPER)


def _other_doer(a: _Deed, b: _Deed, told: Sequence[_Deed]) -> bool:
    """Are both doers named, as persons or as bodies or states, and does neither article name the other's as well?"""
    one, two = _doers(a.claim), _doers(b.claim)
    if not one or not two or one & two:
        return False
    kinds = {key.partition(":")[0] for key in one | two}
    if len(kinds) > 1 and not all(_is_state(k) for k in one | two):
        return False
    mine, other = (_names(k) for k in (one, two))
    return not mine & (b.agent | _told_by(b.claim.article, told)) and not other & (
        a.agent | _told_by(a.claim.article, told)
    )


def _doers(claim: Claim) -> frozenset[str]:
    return frozenset(
        key
        for role, key, _ in claim.roles
        if role == "agent" and (key.startswith(("person:", "org:")) or _is_state(key))
    )


def _is_state(key: str) -> bool:
    return len(key) == 3 and key.isupper()


def _names(keys: frozenset[str]) -> frozenset[str]:
    return frozenset("~" + name_key(w) for k in keys for w in k.partition(":")[2].split("-") if len(w) > 2) | keys


def _told_by(article: str, told: Sequence[_Deed]) -> frozenset[str]:
    return frozenset(key for d in told if d.claim.article == article for key in d.agent)


def _other_place(a: _Deed, b: _Deed, told: Sequence[_Deed], states: frozenset[str], incidents: Incidents) -> bool:
    """Do both give a place, and not one that may hold the other?"""
    one, two = _place(a.claim, incidents), _place(b.claim, incidents)
    if one is None or two is None:
        return False
    (names, kind, _), (others, other_kind, _) = one, two
    if names and others:
        if names & others or (names | others) & states:
            return False
        if any(are_near(x, y) for x in a.claim.places for y in b.claim.places):
            return False
        both = (incidents.sentence_of(a.claim), incidents.sentence_of(b.claim))
        if names & keys_of(both[1]) or others & keys_of(both[0]):
            return False
        return not any(_gives(d, others, incidents) for d in told if d.claim.article == a.claim.article) and not any(
            _gives(d, names, incidents) for d in told if d.claim.article == b.claim.article
        )
    return bool(kind and other_kind and kind != other_kind and a.what in ("arrest", "kill", "die", "meet", "sign"))


def _gives(deed: _Deed, names: frozenset[str], incidents: Incidents) -> bool:
    place = _place(deed.claim, incidents)
    return place is not None and bool(place[0] & names)


def _at_its_place(claim: Claim, incidents: Incidents) -> Claim:
    """The claim with the words of its place as its value."""
    place = _place(claim, incidents)
    return replace(claim, span=place[2]) if place else claim


def _place(claim: Claim, incidents: Incidents) -> tuple[frozenset[str], str, Span] | None:
    """The names of the place where it was done, the kind of building, and where that stands."""
    known = {name for place in claim.places for name in _place_names(place)}
    for role, key, span in claim.roles:
        if role in _IN and not _ASIDE.search(incidents.text_from(claim, claim.span.end, span.start - claim.span.end)):
            told = incidents.words_at(claim, span)
            names = frozenset(keys_of(told) & known) or _bare_name(role, key, told)
            kind = next((_KINDS_OF_BUILDING[w] for w in reversed(told.lower().split()) if w in _KINDS_OF_BUILDING), "")
            if names or kind:
                return names, kind, span
    start = claim.span.end
    found = _CAPITAL.search(incidents.text_from(claim, start, max(0, claim.clause.end - start)))
    return (_names_in(found[1]), "", Span(start + found.start(1), start + found.end(1))) if found else None


def _bare_name(role: str, key: str, told: str) -> frozenset[str]:
    """The name after "in" that stands alone: a place, whatever it was taken for."""
    alone = role == "in" and told[:1].isupper() and key.partition(":")[0] in ("name", "org", "place")
    return _names_in(told) if alone else frozenset()


def _place_names(place: str) -> list[str]:
    return ["~" + name_key(w) for w in place.partition(":")[2].split("-") if len(w) > 2 and w not in STOP]


def _states(claims: Sequence[Claim], incidents: Incidents) -> frozenset[str]:
    """The names that act, or are spoken of, as states: "Veland and Ostria signed", "Veland's army"."""
    out: set[str] = set()
    seen: set[tuple[str, Span]] = set()
    for claim in claims:
        if claim.slot != "doing":
            continue
        for role, key, span in claim.roles:
            told = incidents.words_at(claim, span).removeprefix("the ").removeprefix("The ")
            if told in cities():
                continue  # "Sofia refused": a city that stands for its state
            if _is_state(key) or (role == "agent" and not key.startswith("person:") and _NAMES_ONLY.fullmatch(told)):
                out |= _names_in(told)
        if (claim.article, claim.sentence) not in seen:
            seen.add((claim.article, claim.sentence))
            for found in _RULED.finditer(incidents.sentence_of(claim)):
                out |= _names_in(found[1] or found[2])
    return frozenset(out)
