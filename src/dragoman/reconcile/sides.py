"""Clauses of a story -> contradictions between two of them: another doer or means, the way round, another stage,
another owner, another rank.

Every test asks first whether both clauses tell one doing: one happening, one family of predicate, and the same words
but for those in which they differ.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from dragoman.knowledge.families import VIOLENT, words
from dragoman.model import Claim, Span
from dragoman.reconcile.disputes import OPPOSITE_KEYS, Dispute, told_features
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.phrases import keys_of, means_exclude, parties_exclude, sides_exclude

ONE_DOING = 0.45  # so alike are two clauses without the words in which they may differ
NEAR_COPY = 0.60
ALMOST_ALL = 0.75
_TELLING = 0.3
_RARE = 0.45
_OFTEN = 40  # a word of so many distinct clauses brings none together by itself
_MUTUAL = words("meet agree clash trade peace visit")
_OVER = words("halt end stop cease finish conclude")
_ON = words("continue persist resume last remain")
_ALIVE = re.compile(r"\b(?:survived?|is alive|still alive|was alive|unhurt|unharmed|unscathed)\b", re.IGNORECASE)
_OWNED = re.compile(r"\bclaim\w* responsibility\b", re.IGNORECASE)
_IS = words("be mark become make represent")
_RANK = re.compile(
    r"\b((?:(?:second|third|fourth|fifth)[- ])?(?:largest|biggest|smallest|highest|lowest|deadliest|longest|shortest"
    r"|worst)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s+(\w+)",
    re.IGNORECASE,
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_SERIES = words("round phase stage batch day week month year half quarter leg wave tranche world time step term")
_SIZES = (frozenset({"largest", "biggest", "highest", "longest"}), frozenset({"smallest", "lowest", "shortest"}))

Test = Callable[[Claim, Claim, Incidents], str | None]


def clause_disputes(claims: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    """Every contradiction between the clauses of two articles, one for each kind and doing."""
    rows = _distinct(claims, incidents)
    found: dict[tuple[str, str], list[tuple[Claim, Claim, str]]] = {}
    for i, j in _candidates(rows, incidents):
        for copy_a, copy_b in _apart(rows[i], rows[j]):
            told = _contradiction(copy_a, copy_b, incidents)
            if told:
                kind, reason = told
                found.setdefault((kind, copy_a.family or copy_a.predicate), []).append((copy_a, copy_b, reason))
    out = []
    for (kind, _), clashes in sorted(found.items()):
        out += [dispute_of(kind, group, rows, incidents) for group in connected(clashes)]
    return out


def _distinct(claims: Sequence[Claim], incidents: Incidents) -> list[list[Claim]]:
    """The clauses, copies together: a copied article adds nothing to compare."""
    alike: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        if claim.slot in ("what", "part") and claim.words and claim.status not in ("hypothetical", "future"):
            roles = tuple((role, key) for role, key, _ in claim.roles)
            text = " ".join(incidents.text_of(claim).split())
            alike.setdefault((text, roles, claim.status, incidents.setting(claim)), []).append(claim)
    return list(alike.values())


def _apart(a: list[Claim], b: list[Claim]) -> list[tuple[Claim, Claim]]:
    """One pair of copies from two articles, unless one article tells both: then it means two things."""
    if {c.article for c in a} & {c.article for c in b}:
        return []
    return [(a[0], b[0])]


def _candidates(rows: Sequence[list[Claim]], incidents: Incidents) -> Iterator[tuple[int, int]]:
    """Pairs of clauses that share two telling words, one of them rare."""
    postings: dict[str, list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        for key in row[0].words:
            if incidents.weight(key) >= _TELLING:
                postings[key].append(i)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for found in postings.values():
        if len(found) <= _OFTEN:
            for pair in combinations(found, 2):
                shared[pair] += 1
    yield from sorted(pair for pair, n in shared.items() if n > 1)


def _contradiction(a: Claim, b: Claim, incidents: Incidents) -> tuple[str, str] | None:
    if not incidents.same(a, b):
        return None
    for kind, test in _TESTS:
        reason = test(a, b, incidents)
        if reason:
            return kind, reason
    return None


def _rest(a: Claim, b: Claim, incidents: Incidents, *without: str) -> float:
    """How alike the words of two clauses are without those of the phrases in which they differ."""
    left_out = frozenset(key for text in without for key in keys_of(text))
    one, two = frozenset(a.words) - left_out, frozenset(b.words) - left_out
    if sum(incidents.weight(k) >= _TELLING for k in one & two) < 2:
        return 0.0
    return incidents.likeness(one, two)


def _one_family(a: Claim, b: Claim) -> bool:
    return a.predicate == b.predicate or (a.family is not None and a.family == b.family)


def _role(claim: Claim, *roles: str) -> tuple[str, Span] | None:
    return next(((key, span) for role, key, span in claim.roles if role in roles), None)


def _both_told(a: Claim, b: Claim) -> bool:
    return a.status == b.status == "actual"


def _other_doer(a: Claim, b: Claim, incidents: Incidents) -> str | None:
    if not (_both_told(a, b) and _one_family(a, b)) or a.family in _MUTUAL:
        return None
    one, two = _role(a, "agent"), _role(b, "agent")
    if one is None or two is None or one[0] == two[0] or _way_round(a, b, incidents):
        return None
    x, y = incidents.words_at(a, one[1]), incidents.words_at(b, two[1])
    doers = parties_exclude(x, y) and (sides_exclude(x, y) or (_is_state(one[0]) and _is_state(two[0])))
    if not doers and not (a.family in VIOLENT and means_exclude(x, y)):
        return None
    if keys_of(x) & frozenset(b.words) or keys_of(y) & frozenset(a.words):
        return None
    if _rest(a, b, incidents, x, y) < (ONE_DOING if a.family in VIOLENT else NEAR_COPY):
        return None
    return "one deed, told of doers that cannot be the same" if doers else "one deed, by other means"


def _is_state(key: str) -> bool:
    """Is it the key of a state or its government?"""
    return (key.isupper() and len(key) == 3) or key[0] == "@"


def _way_round(a: Claim, b: Claim, incidents: Incidents) -> str | None:
    if not (_both_told(a, b) and _one_family(a, b)) or a.family in _MUTUAL:
        return None
    doer, other = _role(a, "agent"), _role(b, "agent")
    if doer is None or other is None or doer[0] == other[0] or not (_is_name(doer[0]) and _is_name(other[0])):
        return None
    there = {key for role, key, _ in a.roles if role != "agent"}
    back = {key for role, key, _ in b.roles if role != "agent"}
    if other[0] in there and doer[0] in back and other[0] not in back and doer[0] not in there:
        return "the same doing the other way round" if incidents.clause_likeness(a, b) >= NEAR_COPY else None
    return None


def _is_name(key: str) -> bool:
    """Is it the key of a name: of a state ("POL"), an entity ("org:..."), or a word with a capital?"""
    return key.isupper() or ":" in key or key[0] in "~@="


def _other_stage(a: Claim, b: Claim, incidents: Incidents) -> str | None:
    """Over or going on; dead or alive."""
    if not _both_told(a, b):
        return None
    for x, y in ((a, b), (b, a)):
        if x.family == "kill" and _ALIVE.search(incidents.text_of(y)) and _same_person(x, y, incidents):
            return "one says that the person is dead, the other alive"
    one, two = _role(a, "agent", "patient"), _role(b, "agent", "patient")
    if one is None or two is None or one[0] != two[0] or _rest(a, b, incidents) < ONE_DOING:
        return None
    for x, y in ((a, b), (b, a)):
        if (x.predicate in _OVER or x.family in _OVER) and y.predicate in _ON and "agent" in {r for r, _, _ in y.roles}:
            return "one says that it is over, the other that it goes on"
    return None


def _same_person(dead: Claim, alive: Claim, incidents: Incidents) -> bool:
    """Is the one who was killed the one who survived? The same name, seldom told in the story."""
    victim, living = _role(dead, "patient"), _role(alive, "agent", "patient")
    if victim is None or living is None:
        return False
    names = {k for k in keys_of(incidents.words_at(dead, victim[1])) if k.startswith("~")}
    return any(k in names and incidents.weight(k) >= _RARE for k in keys_of(incidents.words_at(alive, living[1])))


def _other_owner(a: Claim, b: Claim, incidents: Incidents) -> str | None:
    one, two = _role(a, "agent"), _role(b, "agent")
    if one is None or two is None or not _both_told(a, b):
        return None
    if not (_OWNED.search(incidents.text_of(a)) and _OWNED.search(incidents.text_of(b))):
        return None
    x, y = incidents.words_at(a, one[1]), incidents.words_at(b, two[1])
    told = parties_exclude(x, y) and _rest(a, b, incidents, x, y) >= ONE_DOING
    return "two who each are said to have claimed it" if told else None


def _other_rank(a: Claim, b: Claim, incidents: Incidents) -> str | None:
    if a.predicate not in _IS or b.predicate not in _IS or not _both_told(a, b):
        return None
    one, two = _RANK.search(incidents.text_of(a)), _RANK.search(incidents.text_of(b))
    if one is None or two is None or _ordinal(one[1]) == _ordinal(two[1]):
        return None
    if keys_of(one[2]) != keys_of(two[2]) or {one[2].lower(), two[2].lower()} & _SERIES:
        return None
    ranks = (one[1].lower(), two[1].lower())
    sizes = [next((n for n, size in enumerate(_SIZES) if re.split("[- ]", rank)[-1] in size), None) for rank in ranks]
    if (sizes[0] is None) != (sizes[1] is None):
        return None
    if (
        sizes[0] is not None
        and sizes[0] == sizes[1]
        and len(re.split("[- ]", ranks[0])) == len(re.split("[- ]", ranks[1]))
    ):
        return None  # "largest" and "biggest"
    told = _rest(a, b, incidents, one[1], two[1]) >= ALMOST_ALL
    return "the same thing, of the same scope, counted as of another rank" if told else None


def _assessed(a: Claim, b: Claim, incidents: Incidents) -> str | None:
    """Two owners judge one thing in opposite words: neither is a fact that could be wrong."""
    one, two = _role(a, "agent"), _role(b, "agent")
    if a.predicate not in _IS or b.predicate not in _IS or one is None or two is None or one[0] != two[0]:
        return None
    if not a.attributed_to or not b.attributed_to or a.attributed_to.lower() == b.attributed_to.lower():
        return None
    mine, other = set(a.words) - set(b.words), set(b.words) - set(a.words)
    opposite = any((x, y) in OPPOSITE_KEYS for x in mine for y in other)
    return "assessments of two owners, kept with each" if opposite and _rest(a, b, incidents) >= ONE_DOING else None


def _ordinal(word: str) -> str:
    """The word of an ordinal in digits: "2nd" is "second"."""
    number = word[:-2]
    return _ORDINALS[int(number) - 1] if number.isdecimal() and 0 < int(number) <= len(_ORDINALS) else word.lower()


_TESTS: tuple[tuple[str, Test], ...] = (
    ("assessment", _assessed),
    ("direction", _way_round),
    ("attribution", _other_owner),
    ("who-did-what", _other_doer),
    ("status", _other_stage),
    ("significance", _other_rank),
)


def connected(clashes: Sequence[tuple[Claim, Claim, str]]) -> list[list[tuple[Claim, Claim, str]]]:
    """The clashes in groups that share a clause."""
    groups: list[tuple[set[str], list[tuple[Claim, Claim, str]]]] = []
    for clash in clashes:
        ids = {clash[0].id, clash[1].id}
        touched = [g for g in groups if g[0] & ids]
        merged = (ids.union(*(g[0] for g in touched)), [c for g in touched for c in g[1]] + [clash])
        groups = [g for g in groups if g not in touched] + [merged]
    return [g[1] for g in groups]


def dispute_of(
    kind: str, clashes: Sequence[tuple[Claim, Claim, str]], rows: Iterable[list[Claim]], incidents: Incidents
) -> Dispute:
    """Two sides: clauses that clash with a common one stand together; copies stand with what they copy."""
    copies = {row[0].id: row for row in rows}
    side: dict[str, int] = {clashes[0][0].id: 0}
    claims = {c.id: c for a, b, _ in clashes for c in (a, b)}
    for _ in claims:
        for a, b, _reason in clashes:
            if a.id in side:
                side.setdefault(b.id, 1 - side[a.id])
            elif b.id in side:
                side.setdefault(a.id, 1 - side[b.id])
    sides = tuple(
        tuple(c for i in sorted(claims) if side.get(i) == n for c in copies.get(i, [claims[i]])) for n in (0, 1)
    )
    return Dispute(kind, sides, clashes[0][2], told_features(sides[0][0], sides[1][0], incidents))
