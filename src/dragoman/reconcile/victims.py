"""Counts and places of a story -> who the victims were, and where it was, told in ways that exclude each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations, product

from dragoman.knowledge.families import REPORTING
from dragoman.knowledge.states import cities
from dragoman.model import Claim
from dragoman.reconcile.disputes import Dispute, told_features
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.numbers import pair_standing
from dragoman.reconcile.tallies import TOLLS

_ARMED = frozenset({"fighter", "soldier"})
_ALIKE = 0.45
_FEW = 2
_DEAD = r"(?:killed|dead|died|victims|casualties)"
_ALL = (
    rf"\b(?:all (?:of )?(?:those|the|who)\b[^.]{{0,40}}?\b{_DEAD}\b[^.]{{0,20}}?\bwere|(?:those|the) {_DEAD} were all"
    rf"|only) (?:\w+ )?"
)
_ALL_OF_THEM = re.compile(_ALL + r"civilians\b(?! area)", re.IGNORECASE)
_ALL_ARMED = re.compile(_ALL + r"(?:fighters|militants|rebels|soldiers|terrorists|gunmen|insurgents)\b", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"^(?:in|at|near|on|around|inside|outside|into)\s+(?:the (?:city|town|capital) of )?(?:the )?"
)


def victim_disputes(claims: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    """The same number of people, civilians in one telling and armed men in another; or "all were civilians"."""
    numbers = [c for c in claims if c.slot == "number" and c.status == "actual"]
    counts = [c for c in numbers if c.predicate in TOLLS]
    kinds: dict[tuple[str, str], set[str]] = defaultdict(set)
    for c in counts:
        kinds[c.article, c.predicate].add(c.unit or "")
    civilians, armed = [c for c in counts if c.unit == "civilian"], [c for c in counts if c.unit in _ARMED]
    clash = [
        (a, b)
        for a, b in product(civilians, armed)
        if a.article != b.article and a.predicate == b.predicate
        if a.value.value == b.value.value >= _FEW and pair_standing(a, b) != "conflict"
        if not kinds[a.article, a.predicate] & _ARMED and "civilian" not in kinds[b.article, b.predicate]
        if incidents.same(a, b) and incidents.clause_likeness(a, b) >= _ALIKE
    ]
    found = _grouped("identity", clash, "the same victims, civilians to one and armed men to the other", incidents)
    return found + _all_civilians(claims, numbers, incidents)


def _all_civilians(claims: Sequence[Claim], counts: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    dead = [c for c in claims if c.slot == "what" and "kill" in c.words]
    whole = [c for c in dead if "civilian" in c.words and _ALL_OF_THEM.search(incidents.sentence_of(c))]
    armed = [c for c in counts if c.unit in _ARMED and "kill" in (c.predicate, *c.words, *c.context)]
    armed += [c for c in dead if _ALL_ARMED.search(incidents.sentence_of(c))]
    clash = [(a, b) for a, b in product(whole, armed) if _one_place(a, b, incidents)]
    return _grouped("identity", clash, "all victims were civilians to one, some armed men to the other", incidents)


def _one_place(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """In one article "those killed" are those of the sentences before."""
    if a.article == b.article:
        return 0 <= incidents.rank(a) - incidents.rank(b) <= _FEW and a.sentence != b.sentence
    return incidents.same(a, b)


def place_disputes(claims: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    """One doing in two cities: neither article names the city of the other."""
    rows: dict[str | None, list[tuple[Claim, str]]] = defaultdict(list)
    for c in claims:
        if c.slot == "place" and c.status == "actual" and c.family and c.predicate not in REPORTING:
            name = _PREPOSITION.sub("", " ".join(incidents.words_at(c, c.span).split()))
            if name in cities():
                rows[c.family].append((c, name))
    clash = []
    for told in rows.values():
        distinct = {(name, incidents.setting(c)): (c, name) for c, name in reversed(told)}
        for (a, x), (b, y) in combinations(sorted(distinct.values(), key=lambda row: row[0].id), 2):
            if x == y or a.article == b.article or set(a.value) & set(b.value):
                continue
            strange = not incidents.names(a.article, b.value) and not incidents.names(b.article, a.value)
            if strange and incidents.one_telling(a, b):
                clash.append((a, b))
    return _grouped("place", clash, "one doing, in cities that are not one", incidents)


def _grouped(kind: str, clashes: Sequence[tuple[Claim, Claim]], reason: str, incidents: Incidents) -> list[Dispute]:
    """One dispute of all clashes that share a claim on one side."""
    out: list[Dispute] = []
    left = list(clashes)
    while left:
        first = [left[0][0]]
        second: list[Claim] = []
        rest = []
        for a, b in left:
            if a in first or b in second:
                first += [a] if a not in first else []
                second += [b] if b not in second else []
            else:
                rest.append((a, b))
        out.append(Dispute(kind, (tuple(first), tuple(second)), reason, told_features(first[0], second[0], incidents)))
        left = rest
    return out
