"""Names of organisations, laws and groups in one article -> one identity each.

An acronym in brackets after a name ("Countering ... Act (CAATSA)") is that name from then on, and so is the acronym
that stands before its name in brackets; "the Foreign Ministry" is the one ministry of that name with a country.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from dragoman.annotate.kinds import Typed
from dragoman.annotate.lookup import Spot
from dragoman.annotate.reading import Reading
from dragoman.annotate.spotting import ORGANISATION_HEADS

_KINDS = frozenset({"organisation", "group", "law", "event", "other", "facility", "place"})


def settle(readings: Sequence[Reading]) -> None:
    """Gives names that read the same one kind: the one told most often. A name of unknown kind counts least, a person
    with a role most.
    """
    votes: dict[str, Counter[str]] = {}
    firsts: dict[tuple[str, str], Typed] = {}
    for reading in readings:
        for spot in reading.spots:
            typed = reading.typed[spot.first]
            if spot.entry is None and typed.type != "weapon":
                told = typed.type == "person" and spot.first in reading.roles
                votes.setdefault(typed.name, Counter())[typed.type] += (
                    1 if typed.type == "other" else 500 if told else 100
                )
                firsts.setdefault((typed.name, typed.type), typed)
    for reading in readings:
        for spot in reading.spots:
            typed = reading.typed[spot.first]
            if spot.entry is None and len(votes.get(typed.name, ())) > 1:
                kind = votes[typed.name].most_common(1)[0][0]
                reading.typed[spot.first] = firsts[typed.name, kind]


def unify(readings: Sequence[Reading]) -> None:
    """Rewrites what the spots of `readings` name, so that one thing has one id."""
    same: dict[str, Typed] = {}
    for reading in readings:
        for name, bracketed in _bracketed(reading):
            long, short = reading.typed[name.first], reading.typed[bracketed.first]
            if name.entry is None and bracketed.entry is not None and bracketed.entry.use == "organisation":
                same[long.id] = short
            elif short.type in _KINDS and long.type in _KINDS and short.id != long.id:
                same[short.id] = long
    _suffixes(readings, same)
    if not same:
        return
    for reading in readings:
        for first, typed in reading.typed.items():
            found = same.get(typed.id)
            if found is not None:
                reading.typed[first] = replace(found, form=typed.form)


def _bracketed(reading: Reading) -> list[tuple[Spot, Spot]]:
    """Pairs (name, acronym) of "Name (ACR)"."""
    tokens = reading.parse.tokens
    found = []
    for before, after in zip(reading.spots, reading.spots[1:], strict=False):
        if after.first != before.last + 2 or tokens[before.last + 1].text != "(" or after.first != after.last:
            continue
        if after.last + 1 < len(tokens) and tokens[after.last + 1].text == ")":
            acronym = tokens[after.first].text
            if _is_acronym(acronym, reading.text(before.first, before.last)):
                found.append((before, after))
    return found


def _is_acronym(acronym: str, name: str) -> bool:
    """Do the capitals of the acronym begin words of the name, in order? "CAATSA", "ISIS", "Nato"."""
    letters = [c.lower() for c in acronym if c.isalpha()]
    words = [word for word in name.replace("-", " ").lower().split() if word[0].isalpha()]
    if len(letters) < 2 or len(words) < 2 or letters[0] != words[0][0]:
        return False
    k = 0
    for word in words:
        if k < len(letters) and word[0] == letters[k]:
            k += 1
            while k < len(letters) and len(words) < len(letters) and word.find(letters[k], 1) > 0 and k < 3:
                k += 1
    return k >= len(letters) - 1


def _suffixes(readings: Sequence[Reading], same: dict[str, Typed]) -> None:
    """An office without a country ("the Foreign Ministry"), where one Foreign Ministry with a country is named."""
    full: dict[str, dict[str, Typed]] = {}
    bare: dict[str, Typed] = {}
    for reading in readings:
        for typed in reading.typed.values():
            if typed.type != "organisation" or not typed.id.startswith("org:"):
                continue
            parts = typed.id.split(":")
            if len(parts) == 3:
                full.setdefault(parts[2], {})[typed.id] = typed
            else:
                bare[parts[1]] = typed
    for name, typed in bare.items():
        if name in ORGANISATION_HEADS:  # "the Observatory"
            longer = [other for words, other in bare.items() if words != name and name in words.split("-")]
            if len(longer) == 1:
                same[typed.id] = longer[0]
        candidates = full.get(name, {})
        if len(candidates) == 1:
            same[typed.id] = next(iter(candidates.values()))
