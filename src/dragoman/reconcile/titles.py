"""People with their roles -> facts about who they are, and whether two offices can be one person's at a time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from dragoman.knowledge.families import words
from dragoman.model import Fact, Person, Reading, Relation, RoleTold
from dragoman.reconcile.facts import Bench

_WORD = re.compile(r"[^\W\d_]+")
_TELLING = 3  # words of a role that says more than "president"
_NOT_NOW = words("former ex then late acting designate elect nominee candidate deputy outgoing incoming next future")
_RANKS = {
    "president": "president", "premier": "prime minister", "chancellor": "chancellor", "king": "king", "queen": "queen",
    "minister": "minister", "secretary": "secretary", "spokesman": "spokesman", "spokeswoman": "spokesman",
    "spokesperson": "spokesman", "ambassador": "ambassador", "governor": "governor", "mayor": "mayor",
}  # fmt: skip
_DOMAINS = {
    "foreign": "foreign", "external": "foreign", "defence": "defence", "defense": "defence", "interior": "interior",
    "home": "interior", "finance": "finance", "economy": "economy", "trade": "trade", "commerce": "trade",
    "justice": "justice", "oil": "oil", "energy": "energy", "health": "health", "information": "information",
}  # fmt: skip


def title_facts(people: Sequence[Person], bench: Bench) -> tuple[Fact, ...]:
    """A fact for everybody whose role two articles tell in words that say more than the bare office."""
    facts = []
    for person in people:
        fullest = _fullest(person.roles)
        clash = _clash(person.roles)
        if len(fullest) > 1 and (clash or sum(len(_plain(r.role).split()) >= _TELLING for r in fullest) > 1):
            facts.append(_fact(person, fullest, clash, bench))
    return tuple(facts)


def _fullest(roles: Sequence[RoleTold]) -> list[RoleTold]:
    """The longest role that each article tells."""
    best: dict[str, RoleTold] = {}
    for role in roles:
        known = best.get(role.support.article)
        if known is None or len(role.role) > len(known.role):
            best[role.support.article] = role
    return [best[article] for article in sorted(best)]


def _fact(person: Person, fullest: Sequence[RoleTold], clash: tuple[RoleTold, RoleTold] | None, bench: Bench) -> Fact:
    by_role: dict[str, list[RoleTold]] = {}
    clashing = {role.support.article for role in clash or ()}
    for role in (*(clash or ()), *(r for r in fullest if r.support.article not in clashing)):
        by_role.setdefault(_plain(role.role), []).append(role)
    relation: Relation = "conflict" if clash else "agree" if len(by_role) == 1 else "compatible"
    told = max(by_role.values(), key=lambda roles: (len(roles), len(roles[0].role)))
    statement = f"{person.name} is {told[0].role}."
    if clash:
        statement = f"{person.name} is called {clash[0].role}, or {clash[1].role}."
    return Fact(
        id=f"title:{person.roles[0].support.article}:{person.roles[0].support.start}",
        slot=f"{person.name}.title",
        statement=statement,
        kind="title",
        relation=relation,
        lineages=bench.lineages_of({r.support.article for rs in by_role.values() for r in rs}),
        readings=tuple(Reading(rs[0].role, tuple(r.support for r in rs)) for _, rs in sorted(by_role.items())),
        reason="one person does not hold both offices" if clash else "the same person",
    )


def _plain(role: str) -> str:
    return " ".join(w.lower() for w in _WORD.findall(role) if w.lower() not in ("the", "a", "an", "s", "mr", "mrs"))


def _clash(roles: Sequence[RoleTold]) -> tuple[RoleTold, RoleTold] | None:
    """Two roles that exclude each other: one field at two ranks. Heads of state are often told with an office that
    they held before.
    """
    offices = [(role, office) for role in roles if (office := office_of(role.role))]
    for (a, one), (b, two) in combinations(offices, 2):
        if a.support.article != b.support.article and one[0] == two[0] != "head" and one[1] != two[1]:
            return a, b
    return None


def office_of(role: str) -> tuple[str, str] | None:
    """The field and rank of an office held now: ("foreign", "minister"); None for other roles."""
    words = [w.lower() for w in _WORD.findall(role)]
    if not words or _NOT_NOW & set(words) or "vice" in words:
        return None
    domain = next((_DOMAINS[w] for w in words if w in _DOMAINS), None)
    ranks = [_RANKS[w] for w in words if w in _RANKS]
    if "prime" in words and "minister" in words:
        return ("head", "prime minister")
    if not ranks:
        return None
    if domain and ranks[0] in ("minister", "secretary", "spokesman"):
        return (domain, ranks[0])
    if ranks[0] in ("president", "prime minister", "chancellor", "king", "queen") and not domain:
        return ("head", ranks[0])
    return None
