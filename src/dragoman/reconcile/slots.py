"""Circumstance claims of a story -> groups that tell when, where or by whom one happening came about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.knowledge.families import REPORTING, VIOLENT
from dragoman.model import Claim
from dragoman.reconcile.align import Vocabulary
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.values import days_standing

_RARE = 0.45
_TOLD = frozenset({"actual", "historical", "future"})


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Claims that answer one question (`slot`: date, place, who) about one happening."""

    slot: str
    claims: tuple[Claim, ...]


def circumstances(claims: Sequence[Claim], incidents: Incidents, vocabulary: Vocabulary) -> list[Circumstances]:
    """Groups told by two articles or more; a circumstance of one article stays with its clause."""
    out = []
    for slot, same in (("date", _same_day), ("place", _same_place), ("who", _same_doer)):
        groups: list[list[list[Claim]]] = []
        by_doing: dict[str | None, list[list[list[Claim]]]] = defaultdict(list)
        for copies in _copies([c for c in claims if c.slot == slot and c.status in _TOLD], incidents):
            claim = copies[0]
            if not same(claim, claim, vocabulary):
                continue
            doing = "violence" if claim.family in VIOLENT else claim.family
            if slot == "date" and claim.predicate in REPORTING:
                doing = "report"
            home = next(
                (
                    g
                    for g in by_doing[doing]
                    if all(same(claim, other[0], vocabulary) for other in g)
                    and all(incidents.same(claim, other[0]) for other in g)
                ),
                None,
            )
            if home is None:
                groups.append([copies])
                by_doing[doing].append(groups[-1])
            else:
                home.append(copies)
        place = {c.id: n for n, c in enumerate(claims)}
        for told in groups:
            members = sorted((c for copies in told for c in copies), key=lambda c: place[c.id])
            if len({c.article for c in members}) > 1:
                out.append(Circumstances(slot, tuple(members)))
    return out


def _copies(claims: Sequence[Claim], incidents: Incidents) -> list[list[Claim]]:
    """The claims, those of one setting and value together: they stand alike to every other."""
    alike: dict[tuple[object, ...], list[Claim]] = {}
    for c in claims:
        alike.setdefault((str(c.value), c.family, c.predicate, c.date, c.days, incidents.setting(c)), []).append(c)
    return list(alike.values())


def _one_happening(a: Claim, b: Claim) -> bool:
    return (a.family == b.family and a.family is not None) or (a.family in VIOLENT and b.family in VIOLENT)


def _same_day(a: Claim, b: Claim, _: Vocabulary) -> bool:
    reports = (a.predicate in REPORTING) + (b.predicate in REPORTING)
    if reports == 1 or (reports == 0 and not _one_happening(a, b)):
        return False
    standing = days_standing(a.value, b.value)
    return standing == "agree" or (standing == "compatible" and "XXXX" in a.value + b.value)


def _same_place(a: Claim, b: Claim, vocabulary: Vocabulary) -> bool:
    """The phrases share a name that tells, or the larger part of their names."""
    shared = set(a.value) & set(b.value)
    if not shared or not _one_happening(a, b):
        return False
    return any(vocabulary.weight(k) >= _RARE for k in shared)


def _same_doer(a: Claim, b: Claim, _: Vocabulary) -> bool:
    shared = set(a.value) & set(b.value)
    return bool(shared) and _one_happening(a, b)
