"""People with their roles -> facts about who they are, and whether two offices can be one person's at a time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from dragoman.knowledge.actors import office_of
from dragoman.knowledge.families import words
from dragoman.model import Fact, Person, Reading, Relation, RoleTold
from dragoman.reconcile.facts import Bench
from dragoman.reconcile.posts import exclude, post_of

_WORD = re.compile(r"[^\W\d_]+")
_TELLING = 3  # words of a role that says more than "president"
_NOT_NOW = words("former ex then late acting designate elect nominee candidate outgoing incoming next future")
_MORE_THAN_ONE = frozenset({"deputy-prime-minister"})  # held together with another office as a rule
# Where the minister is called secretary; elsewhere (India, Pakistan, ...) a foreign secretary is the first official.
_SECRETARY_IS_MINISTER = frozenset({"GBR", "USA", "PHL", "MEX"})


def title_facts(people: Sequence[Person], bench: Bench) -> tuple[Fact, ...]:
    """A fact for everybody whose role two articles tell in words that say more than the bare office."""
    facts = []
    for person in people:
        fullest = _fullest(person)
        clash = _clash(person)
        if len(fullest) > 1 and (clash or sum(len(_plain(r.role).split()) >= _TELLING for r in fullest) > 1):
            facts.append(_fact(person, fullest, clash, bench))
    return tuple(facts)


def _fullest(person: Person) -> list[RoleTold]:
    """The longest role that each article tells, rather one that stands beside the name."""
    best: dict[str, RoleTold] = {}
    for role in person.roles:
        known = best.get(role.support.article)
        if known is None or _told_fully(role, person) > _told_fully(known, person):
            best[role.support.article] = role
    return [best[article] for article in sorted(best)]


def _told_fully(role: RoleTold, person: Person) -> tuple[bool, int]:
    named = set(person.name.split()) & set(role.support.text.split())
    return bool(named), len(role.role)


def _fact(person: Person, fullest: Sequence[RoleTold], clash: tuple[RoleTold, RoleTold] | None, bench: Bench) -> Fact:
    by_role: dict[str, list[RoleTold]] = {}
    clashing = {role.support.article for role in clash or ()}
    for role in (*(clash or ()), *(r for r in fullest if r.support.article not in clashing)):
        by_role.setdefault(_office(role.role, person) or _plain(role.role), []).append(role)
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
        readings=tuple(
            Reading(max((r.role for r in rs), key=len), tuple(r.support for r in rs))
            for _, rs in sorted(by_role.items())
        ),
        reason="one person does not hold both offices" if clash else "the same person",
    )


def _plain(role: str) -> str:
    return " ".join(w.lower() for w in _WORD.findall(role) if w.lower() not in ("the", "a", "an", "s", "mr", "mrs"))


def _clash(person: Person) -> tuple[RoleTold, RoleTold] | None:
    """Two roles of different articles that name different cabinet offices. Not when one article tells both: then the
    person holds both, or held one before. Heads of state are often told with an office that they held before.
    """
    told = [(role, office) for role in person.roles if (office := _office(role.role, person)) and _in_cabinet(office)]
    both = {
        frozenset((one, two)) for (a, one), (b, two) in combinations(told, 2) if a.support.article == b.support.article
    }
    for (a, one), (b, two) in combinations(told, 2):
        if one != two and a.support.article != b.support.article and frozenset((one, two)) not in both:
            return a, b
    return _other_posts(person)


def _other_posts(person: Person) -> tuple[RoleTold, RoleTold] | None:
    """Two roles of two articles that one person cannot have at a time, neither of them told by the other article."""
    for a, b in combinations(person.roles, 2):
        if a.support.article == b.support.article or not exclude(a.role, b.role):
            continue
        if not _also(person, a, b) and not _also(person, b, a):
            return a, b
    return None


def _also(person: Person, one: RoleTold, other: RoleTold) -> bool:
    """Does the article of one role give the other as well?"""
    post = post_of(other.role)
    return post is not None and any(
        r.support.article == one.support.article and r is not one and post_of(r.role) == post for r in person.roles
    )


def _in_cabinet(office: str) -> bool:
    return office.endswith(("-minister", "-secretary")) and office not in _MORE_THAN_ONE


def _office(role: str, person: Person) -> str | None:
    """The office that a role names now; None for other roles, and for offices of the past and the future."""
    if _NOT_NOW & {w.lower() for w in _WORD.findall(role)}:
        return None
    office = office_of(role)
    if office == "foreign-secretary" and person.country in _SECRETARY_IS_MINISTER:
        return "foreign-minister"
    return office
