"""Number claims of a story -> groups that count the same thing, and how their values stand to each other.

The same thing is the same fate or doing (killed, wounded, signed), the same kind counted and the same happening.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from dragoman.knowledge.gauges import GAUGES
from dragoman.knowledge.tables import rows
from dragoman.model import Claim, Quantity
from dragoman.reconcile.another import in_scale, is_elsewhere, of_one_gauge, of_others, of_two, other_times
from dragoman.reconcile.disputes import Features, told_features
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.scopes import Scopes
from dragoman.reconcile.tallies import BESIDE_MEN, TOLLS, kind_of, tallies
from dragoman.reconcile.timeline import parent
from dragoman.reconcile.values import Standing, interval_of, rounded

_UNITS = frozenset(unit for unit, _, _, _ in rows("units.tsv", 4))
_MEASURES = frozenset(unit for unit, kind, _, _ in rows("units.tsv", 4) if kind in ("money", "measure"))
_EMPTY = frozenset({"the", "a", "an", "of", "for", "in"})
GROWN = "grow"  # the family of "rose to", "has climbed to"
LEAD = 4  # sentences in which an article tells the whole toll
VAGUE = 0.4  # so near must be the tellings of "dozens" and a number that can both hold: alone that says nothing
CLOSE = 0.9  # so near must be the tellings of two numbers that are no tolls
SURE = 0.38  # so alike must the clauses of a matter be on the mean, for their amounts to be of one thing
ONE_SIZE = 2.5  # an amount so many times another is of another thing


@dataclass(frozen=True, slots=True)
class Counted:
    """Claims that count the same thing: `fate` and `kind` name it. `stands` says how their values stand to each
    other, `updated` holds the claims whose number a later report's took the place of; `features` are what speaks
    for one thing counted.
    """

    fate: str
    kind: str
    claims: tuple[Claim, ...]
    stands: Standing = "agree"
    updated: frozenset[str] = frozenset()
    features: Features = ()


# the claims of one article that count one kind, with one fate
Beside = dict[tuple[str, str, str | None], list[Claim]]


@dataclass(frozen=True, slots=True)
class _Told:
    """The claims that tell a number in the same words and the same setting: copies, for the most part."""

    claim: Claim
    kind: str | None
    copies: tuple[Claim, ...]
    articles: frozenset[str]


def counted(claims: Sequence[Claim], incidents: Incidents, matters: Sequence[Matter], scopes: Scopes) -> list[Counted]:
    """The number claims of a story in groups, in text order; a number that counts nothing known is left out.

    Claims are joined best likeness first, each with a whole group, so of two tolls in one article another article's
    joins the one told in like words. Copies are compared once.
    """
    usable = tallies(claims, incidents)
    told = _told(usable, incidents)
    beside: Beside = defaultdict(list)
    for claim in usable:
        beside[claim.article, claim.predicate, kind_of(claim)].append(claim)
    one_matter = _of_one_matter(usable, matters)
    scoped = [bool(scopes.of(row.claim)) for row in told]
    pairs = sorted(
        (-incidents.nearness(told[i].claim, told[j].claim), i, j)
        for i, j in _blocked(told, one_matter, incidents)
        if _may_join(told[i], told[j], one_matter, incidents, beside)
        and not (scoped[i] and scoped[j] and _other_scopes(told[i].claim, told[j].claim, scopes))
    )
    place = {c.id: n for n, c in enumerate(usable)}
    return [
        _group(tuple(sorted((c for i in group for c in told[i].copies), key=lambda c: place[c.id])), incidents)
        for group in _whole_groups(len(told), [(i, j) for _, i, j in pairs])
    ]


def _whole_groups(count: int, pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The rows in groups in which every two are a pair, joined in the order of the pairs."""
    joined_by: list[set[int]] = [set() for _ in range(count)]  # of a group: who is a pair with all of it
    for i, j in pairs:
        joined_by[i].add(j)
        joined_by[j].add(i)
    group_of = list(range(count))
    members = {i: [i] for i in group_of}
    for i, j in pairs:
        one, two = sorted((group_of[i], group_of[j]))
        if one != two and joined_by[one].issuperset(members[two]):
            for k in members[two]:
                group_of[k] = one
            members[one] += members.pop(two)
            joined_by[one] &= joined_by[two]
    return [members[g] for g in sorted(members)]


def _told(usable: Sequence[Claim], incidents: Incidents) -> list[_Told]:
    alike: dict[tuple[object, ...], list[Claim]] = {}
    for c in usable:
        number = (c.predicate, kind_of(c), c.value, c.status, c.attributed_to, c.words, c.date, c.days, c.scope)
        number = (*number[:2], (c.value.value, c.value.low, c.value.high, c.value.modifier), *number[3:])
        alike.setdefault((number, incidents.setting(c)), []).append(c)
    return [
        _Told(same[0], kind_of(same[0]), tuple(same), frozenset(c.article for c in same)) for same in alike.values()
    ]


def _blocked(told: Sequence[_Told], one_matter: set[frozenset[str]], incidents: Incidents) -> Iterator[tuple[int, int]]:
    """The pairs worth a look: one fate of people, else one doing and one kind of thing; or clauses of one matter."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    row_of: dict[str, int] = {}
    for i, row in enumerate(told):
        claim = row.claim
        if claim.status != "hypothetical":
            blocks[claim.predicate, "" if claim.predicate in TOLLS else kind_of(claim) or ""].append(i)
        row_of.update((c.id, i) for c in row.copies)
    kinds = [row.kind for row in told]
    leading = [incidents.rank(row.claim) <= LEAD for row in told]
    found = {
        (i, j)
        for block in blocks.values()
        for i, j in combinations(block, 2)
        if kinds[i] == kinds[j] or (leading[i] and leading[j] and "person" in (kinds[i], kinds[j]))
    }
    for ids in one_matter:
        i, j = sorted(row_of[claim] for claim in ids)
        if i != j:
            found.add((i, j))
    yield from sorted(found)


def _may_join(a: _Told, b: _Told, one_matter: set[frozenset[str]], incidents: Incidents, beside: Beside) -> bool:
    if a.claim.predicate not in TOLLS:
        if of_others(a.claim, b.claim) or other_times(a.claim, b.claim, incidents):
            return False
        if of_two(a.claim, b.claim, incidents):
            return False
        if a.claim.predicate not in GAUGES and frozenset((a.claim.id, b.claim.id)) in one_matter:
            return True
    mine, other = a.claim, b.claim
    if not a.articles.isdisjoint(b.articles):  # two numbers that one article tells
        other = next(c for c in b.copies if c.article in a.articles)
        mine = next(c for c in a.copies if c.article == other.article)
    return _same(mine, other, (a.kind, b.kind), incidents, beside)


def _other_scopes(a: Claim, b: Claim, scopes: Scopes) -> bool:
    """Do two numbers count over different scopes, or exclude each other over a year or a war and in one deed?"""
    if scopes.counts_apart(a, b):
        return True
    return pair_standing(a, b) == "conflict" and scopes.other_times(a, b)


def _of_one_matter(claims: Sequence[Claim], matters: Sequence[Matter]) -> set[frozenset[str]]:
    """The pairs that stand in clauses of one matter and count the same kind, each the only such number of its clause:
    "covers at least 20 ships", "covering 12 ships".
    """
    matter_of = {claim.id: n for n, matter in enumerate(matters) for claim in matter.claims}
    sure = {n for n, matter in enumerate(matters) if matter.likeness >= SURE}
    told: dict[tuple[int, str], list[Claim]] = {}
    for claim in claims:
        if claim.predicate not in TOLLS and claim.status == "actual" and parent(claim) in matter_of:
            told.setdefault((matter_of[parent(claim)], kind_of(claim) or ""), []).append(claim)
    found = set()
    for group in told.values():
        clauses = Counter(parent(c) for c in group)
        only = [c for c in group if clauses[parent(c)] == 1]
        found |= {
            frozenset((a.id, b.id))
            for a, b in combinations(only, 2)
            if a.article != b.article
            and (a.predicate == b.predicate or (matter_of[parent(a)] in sure and _one_measure(a, b)))
        }
    return found


def _one_measure(a: Claim, b: Claim) -> bool:
    """Are both an amount in one unit of money or of measure, of one size? Such a number is of its matter, whatever the
    verb: "the price was $240", "it costs $280". Numbers of things ("three boats") are of their verb.
    """
    (one, _, per), (two, _, other) = (c.value.unit.partition(" per ") for c in (a, b))
    rate = not per or not other or per == other
    return one == two and rate and one in _MEASURES and _of_one_size(a.value, b.value)


def _of_one_size(a: Quantity, b: Quantity) -> bool:
    less, more = sorted((abs(a.value), abs(b.value)))
    return more <= ONE_SIZE * less


def _group(claims: tuple[Claim, ...], incidents: Incidents) -> Counted:
    stands = standing(claims, incidents)
    updated = _updated(claims, incidents) if stands == "compatible" else frozenset()
    others = [c for c in claims if pair_standing(claims[0], c) == "conflict"]
    features = told_features(claims[0], others[0], incidents) if stands == "conflict" and others else ()
    return Counted(claims[0].predicate, kind_of(claims[0]) or "", claims, stands, updated, features)


def _updated(claims: Sequence[Claim], incidents: Incidents) -> frozenset[str]:
    """The claims whose number gave way to a higher one."""
    stances = {_stance(c, incidents): c for c in claims}
    return frozenset(
        c.id
        for c in claims
        if any(
            pair_standing(c, other) == "conflict"
            and c.value.value < other.value.value
            and supersedes(c, other, incidents)
            for other in stances.values()
        )
    )


def _same(a: Claim, b: Claim, kinds: tuple[str | None, str | None], incidents: Incidents, beside: Beside) -> bool:
    """Do two claims, which count these kinds, count the same?"""
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
        if a.predicate != b.predicate or not in_scale(a.value, b.value):
            return False
        if kinds[0] != kinds[1] and not _stands_for(a, b, incidents, beside):
            return False
        if any(is_elsewhere(x, y, incidents) for x, y in ((a, b), (b, a))):
            return False
        vague = "range" in (a.modifier, b.modifier) and pair_standing(a, b) != "conflict"
        return incidents.same(a, b) and (not vague or incidents.nearness(a, b) >= VAGUE)
    if kinds[0] != kinds[1] or a.predicate != b.predicate or not incidents.same(a, b):
        return False
    if a.predicate in GAUGES:
        return of_one_gauge(a, b, incidents)
    return incidents.nearness(a, b) >= CLOSE


def _two_voices(a: Claim, b: Claim) -> bool:
    """An article that tells two numbers tells two things, unless it gives them to two sources."""
    if a.attributed_to is None or b.attributed_to is None:
        return False
    return not set(a.attributed_to.lower().split()) & set(b.attributed_to.lower().split()) - _EMPTY


def _stands_for(a: Claim, b: Claim, incidents: Incidents, beside: Beside) -> bool:
    """May "seven people" and "three citizens" be the whole toll of two articles? Only when neither article counts
    the other kind as well, and both stand in the lead.
    """
    if (
        "person" not in (kind_of(a), kind_of(b))
        or not {BESIDE_MEN, "part"}.isdisjoint((*a.scope, *b.scope))
        or a.article == b.article
        or incidents.rank(a) > LEAD
        or incidents.rank(b) > LEAD
    ):
        return False
    for mine, other in ((a, b), (b, a)):
        if any(incidents.same(c, mine) for c in beside.get((mine.article, mine.predicate, kind_of(other)), ())):
            return False
    return True


def standing(claims: Sequence[Claim], incidents: Incidents) -> Standing:
    """How the numbers of a group stand: conflict when two cannot both hold and neither is an update of the other."""
    found: Standing = "agree"
    distinct = {_stance(c, incidents): c for c in claims}
    for a, b in combinations(distinct.values(), 2):
        here = pair_standing(a, b)
        if here == "conflict" and supersedes(a, b, incidents):
            here = "compatible"
        if here == "conflict":
            return here
        if here == "compatible":
            found = here
    return found


def _stance(claim: Claim, incidents: Incidents) -> tuple[object, ...]:
    value = claim.value
    day = incidents.reported(claim.article)
    return (value.low, value.high, value.modifier, claim.status, day, GROWN in (*claim.words, *claim.context))


def supersedes(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """Is one number a later state of the other? What is counted grows from day to day, or its telling says so; an
    amount does not.
    """
    if a.predicate not in TOLLS and a.value.unit.partition(" per ")[0] in _UNITS:
        return False
    more = max(a, b, key=lambda c: (c.value.value, c.id))
    if GROWN in (*more.words, *more.context) and a.article != b.article:
        return True
    one, two = incidents.reported(a.article), incidents.reported(b.article)
    if one is not None and two is not None and one != two:
        early, late = (a, b) if one < two else (b, a)
        return bool(early.value.value < late.value.value) or a.predicate == "missing"  # the missing are found
    return False


def pair_standing(a: Claim, b: Claim) -> Standing:
    """Two claims: what is only possible or planned contradicts nothing."""
    here = interval_of(a.value).standing(interval_of(b.value))
    if here == "conflict" and rounded(a.value.value, b.value.value):
        return "compatible"
    if here == "conflict" and ("hypothetical" in (a.status, b.status) or "future" in (a.status, b.status)):
        return "compatible"
    return here
