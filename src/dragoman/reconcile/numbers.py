"""Number claims of a story -> groups that count the same thing, and how their values stand to each other.

The same thing is the same fate or doing (killed, wounded, signed), the same kind counted and the same happening.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from dragoman.model import Claim, Quantity
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.timeline import parent
from dragoman.reconcile.values import Standing, interval_of

TOLLS = frozenset({"kill", "wound"})
_PEOPLE = frozenset({"person", "", "body", "casualt", "life", "toll"})
_PARTS = frozenset({"civilian", "child", "woman", "fighter", "soldier"})
_EMPTY = frozenset({"the", "a", "an", "of", "for", "in"})
LEAD = 4  # sentences in which an article tells the whole toll
VAGUE = 0.4  # so near must be the tellings of "dozens" and a number that can both hold: alone that says nothing
CLOSE = 0.9  # so near must be the tellings of two numbers that are no tolls
OUT_OF_SCALE = 8.0  # a toll so many times another is of another thing (a war, a year)


@dataclass(frozen=True, slots=True)
class Counted:
    """Claims that count the same thing: `fate` and `kind` name it."""

    fate: str
    kind: str
    claims: tuple[Claim, ...]


def counted(claims: Sequence[Claim], incidents: Incidents, matters: Sequence[Matter]) -> list[Counted]:
    """The number claims of a story in groups, in text order; a number that counts nothing known is left out.

    Claims are joined best likeness first, each with a whole group, so of two tolls in one article another article's
    joins the one told in like words.
    """
    usable = _dated([c for c in claims if c.slot == "number" and _kind(c) is not None])
    one_matter = _of_one_matter(usable, matters)
    pairs = sorted(
        (
            (-incidents.nearness(a, b), i, j)
            for (i, a), (j, b) in combinations(enumerate(usable), 2)
            if frozenset((a.id, b.id)) in one_matter or _same(a, b, incidents, usable)
        )
    )
    same = {(i, j) for _, i, j in pairs}
    group_of = list(range(len(usable)))
    members = {i: [i] for i in group_of}
    for _, i, j in pairs:
        one, two = sorted((group_of[i], group_of[j]))
        if one != two and all((min(k, m), max(k, m)) in same for k in members[one] for m in members[two]):
            for k in members[two]:
                group_of[k] = one
            members[one] += members.pop(two)
    return [_group(tuple(usable[i] for i in sorted(members[g]))) for g in sorted(members)]


def _of_one_matter(claims: Sequence[Claim], matters: Sequence[Matter]) -> set[frozenset[str]]:
    """The pairs that stand in clauses of one matter and count the same kind, each the only such number of its clause:
    "covers at least 20 ships", "covering 12 ships".
    """
    matter_of = {claim.id: n for n, matter in enumerate(matters) for claim in matter.claims}
    told: dict[tuple[int, str], list[Claim]] = {}
    for claim in claims:
        if claim.predicate not in TOLLS and claim.status == "actual" and parent(claim) in matter_of:
            told.setdefault((matter_of[parent(claim)], _kind(claim) or ""), []).append(claim)
    found = set()
    for group in told.values():
        clauses = Counter(parent(c) for c in group)
        only = [c for c in group if clauses[parent(c)] == 1]
        found |= {frozenset((a.id, b.id)) for a, b in combinations(only, 2) if a.article != b.article}
    return found


def _dated(claims: Sequence[Claim]) -> list[Claim]:
    """A number told twice in one article has, where it stands without a date, the date it has elsewhere."""
    known: dict[tuple[str, str, str | None, float], str] = {}
    for claim in claims:
        date = claim.date or next(iter(d for d in claim.days if d.startswith("XXXX-WXX")), None)
        if date:
            known.setdefault((claim.article, claim.predicate, _kind(claim), claim.value.value), date)
    return [
        replace(c, date=known.get((c.article, c.predicate, _kind(c), c.value.value))) if c.date is None else c
        for c in claims
    ]


def _group(claims: tuple[Claim, ...]) -> Counted:
    return Counted(claims[0].predicate, _kind(claims[0]) or "", claims)


def _kind(claim: Claim) -> str | None:
    """What is counted, or None for a number of no use here (days, clock times, a bare number of no fate)."""
    unit = claim.unit or ""
    if claim.predicate in TOLLS:
        if "part" in claim.scope and unit not in _PARTS:
            return None
        if unit in _PEOPLE or (unit.endswith("?") and unit.startswith("memb")):
            return "person"
        return unit if unit in _PARTS else None
    if not unit or unit.endswith("?") or unit.startswith(("~", "#", "=", "@")) or not unit.isalpha():
        return None
    return unit


def _same(a: Claim, b: Claim, incidents: Incidents, everything: Sequence[Claim]) -> bool:
    one, two = _kind(a), _kind(b)
    if "hypothetical" in (a.status, b.status):
        return False
    if (
        a.article == b.article
        and pair_standing(a, b) != "agree"
        and a.value.value != b.value.value
        and not _two_voices(a, b)
    ):
        return False
    if a.predicate in TOLLS or b.predicate in TOLLS:
        if a.predicate != b.predicate or not _in_scale(a.value, b.value):
            return False
        if one != two and not _stands_for(a, b, incidents, everything):
            return False
        vague = "range" in (a.modifier, b.modifier) and pair_standing(a, b) != "conflict"
        return incidents.same(a, b) and (not vague or incidents.nearness(a, b) >= VAGUE)
    return one == two and a.predicate == b.predicate and incidents.same(a, b) and incidents.nearness(a, b) >= CLOSE


def _two_voices(a: Claim, b: Claim) -> bool:
    """An article that tells two numbers tells two things, unless it gives them to two sources."""
    if a.attributed_to is None or b.attributed_to is None:
        return False
    return not set(a.attributed_to.lower().split()) & set(b.attributed_to.lower().split()) - _EMPTY


def _stands_for(a: Claim, b: Claim, incidents: Incidents, everything: Sequence[Claim]) -> bool:
    """May "seven people" and "three citizens" be the whole toll of two articles? Only when neither article counts
    the other kind as well, and both stand in the lead.
    """
    if (
        "person" not in (_kind(a), _kind(b))
        or a.article == b.article
        or incidents.rank(a) > LEAD
        or incidents.rank(b) > LEAD
    ):
        return False
    for mine, other in ((a, b), (b, a)):
        if any(
            c.article == mine.article
            and c.predicate == mine.predicate
            and _kind(c) == _kind(other)
            and incidents.same(c, mine)
            for c in everything
        ):
            return False
    return True


def _in_scale(a: Quantity, b: Quantity) -> bool:
    less, more = sorted((abs(a.value), abs(b.value)))
    return more <= OUT_OF_SCALE * max(less, 1.0)


def standing(claims: Sequence[Claim]) -> Standing:
    """How the numbers of a group stand: conflict when two cannot both hold."""
    found: Standing = "agree"
    for a, b in combinations(claims, 2):
        here = pair_standing(a, b)
        if here == "conflict":
            return here
        if here == "compatible":
            found = here
    return found


def pair_standing(a: Claim, b: Claim) -> Standing:
    """Two claims: what is only possible or planned contradicts nothing."""
    here = interval_of(a.value).standing(interval_of(b.value))
    if here == "conflict" and ("hypothetical" in (a.status, b.status) or "future" in (a.status, b.status)):
        return "compatible"
    return here
