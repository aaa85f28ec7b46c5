"""Number claims of a story -> groups that count the same thing, and how their values stand to each other.

The same thing is the same fate or doing (killed, wounded, signed), the same kind counted and the same happening.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from dragoman.knowledge.families import STOP, name_key
from dragoman.knowledge.gauges import GAUGES
from dragoman.knowledge.tables import rows
from dragoman.model import Claim, Quantity, Span
from dragoman.reconcile.disputes import Features, told_features
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.phrases import keys_of
from dragoman.reconcile.scopes import Scopes
from dragoman.reconcile.timeline import parent
from dragoman.reconcile.values import Standing, days_of, interval_of, rounded

TOLLS = frozenset({"kill", "wound"})
_PEOPLE = frozenset({"person", "", "body", "casualt", "life", "toll"})
MONEY = frozenset(unit for unit, kind, _, _ in rows("units.tsv", 4) if kind == "money")
_UNITS = frozenset(unit for unit, _, _, _ in rows("units.tsv", 4))
_MEASURES = frozenset(unit for unit, kind, _, _ in rows("units.tsv", 4) if kind in ("money", "measure"))
_PARTS = frozenset({"civilian", "child", "woman", "fighter", "soldier"})
_MULTIPLES = frozenset({"time", "times", "timess"})
_EMPTY = frozenset({"the", "a", "an", "of", "for", "in"})
GROWN = "grow"  # the family of "rose to", "has climbed to"
LEAD = 4  # sentences in which an article tells the whole toll
VAGUE = 0.4  # so near must be the tellings of "dozens" and a number that can both hold: alone that says nothing
CLOSE = 0.9  # so near must be the tellings of two numbers that are no tolls
SURE = 0.38  # so alike must the clauses of a matter be on the mean, for their amounts to be of one thing
ONE_SIZE = 2.5  # an amount so many times another is of another thing
OUT_OF_SCALE = 8.0  # a toll so many times another is of another thing (a war, a year)


_ARE = re.compile(
    r"\S+ (?:\w+ ){0,3}(?:were|are|was|is) (?:all |mostly |women and )?"
    r"(child|children|minors?|women|woman|civilians?|fighters?|militants?|soldiers?|rebels)\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    r"\S+ of (?:them|whom|those|the (?:dead|victims|wounded|injured|killed))(?: (?:were|was|are))? (?:\w+ )?"
    r"(child(?:ren)?|minors?|women|woman|civilians?|fighters?|militants?|soldiers?|rebels)\b",
    re.IGNORECASE,
)
_NO_COUNT = re.compile(r"0\d|\d[\d,.]*\s?[/:=_&#]|\d+\s?-\s?[a-z]+\s?[-_/]|[\d.]+, more than")
_NO_COUNT_BEFORE = re.compile(r"[/:=_&#]\s?$|\b[A-Z]{1,4}\s?-?\s?$|\d,\s?$")
_OF_THE = re.compile(r"\w+ of (?:the|its|their|his|her|our|whom|them|those)\b", re.IGNORECASE)
_HOW_BADLY = re.compile(
    r"\b(?:seriously|critically|severely|badly|gravely|lightly|slightly)[ -](?:wounded|injured|hurt|burn\w+)"
    r"|\b(?:wounded|injured|hurt) (?:seriously|critically|severely|badly|gravely|lightly|slightly)"
    r"|\bin (?:a )?(?:critical|serious|grave) condition"
    r"|^\S+ (?:of them )?(?:seriously|critically|severely|badly|gravely)\b"
)
_BADLY_BEFORE = re.compile(
    r"\b(?:seriously|critically|severely|badly|gravely|lightly|slightly) (?:wounding|injuring|wounded|injured|hurt) "
    r"(?:another |at least |about )?$"
)
_MEN = re.compile(r"\S+ (?:\w+ )?(?:men|males|man)\b")
_AND_MEN = re.compile(r"\b\d+ (?:\w+ )?(?:men|males)\b|\b(?:and|,) \w+ (?:men|males)\b")
SUM = re.compile(r"\S+ (?:\w+ )?\w+ and \w+s\b")  # "59 persons and firms" are not 42 persons
_BESIDE_MEN = "beside men"  # "eight women and 22 men": the women are not the whole toll
_OTHERS = re.compile(r"\b(?:wom[ae]n|child(?:ren)?|girls?|boys?)\b")
_WEEKS = 14  # days
_WHERE = ("in", "at", "near", "over", "off", "outside")
_ANOTHER = re.compile(r"\b(?:another|other|second|separate|previous|earlier|aftershock)\b", re.IGNORECASE)
_AND = re.compile(r"(?: [\w'’-]+){1,4}(?:,| and|, and) (?:at least |about |some |another )?")
_CLOSER = re.compile(r"[,;:]")
_WORDS_BEFORE = 8
_CALLED = {"ch": "child", "mi": "child", "wo": "woman", "ci": "civilian", "so": "soldier"}
_WORDS_AHEAD = 60
_MARKS = re.compile(
    r"\b(?:first|second|third|fourth|fifth|final|(?:north|south|east|west)\w*|capital|abroad|noon|midnight|dawn|close"
    r"|morning|afternoon|evening|upper|lower|men|women|male|female|exports?|imports?|rural|urban|minimum|maximum|highest"
    r"|lowest|average|monthly|weekly|daily)\b",
    re.IGNORECASE,
)


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
    usable = _dated([c for c in _with_sums(_named(claims, incidents), incidents) if _kind(c) is not None])
    told = _told(usable, incidents)
    beside: Beside = defaultdict(list)
    for claim in usable:
        beside[claim.article, claim.predicate, _kind(claim)].append(claim)
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
        number = (c.predicate, _kind(c), c.value, c.status, c.attributed_to, c.words, c.date, c.days, c.scope)
        number = (*number[:2], (c.value.value, c.value.low, c.value.high, c.value.modifier), *number[3:])
        alike.setdefault((number, incidents.setting(c)), []).append(c)
    return [_Told(same[0], _kind(same[0]), tuple(same), frozenset(c.article for c in same)) for same in alike.values()]


def _blocked(told: Sequence[_Told], one_matter: set[frozenset[str]], incidents: Incidents) -> Iterator[tuple[int, int]]:
    """The pairs worth a look: one fate of people, else one doing and one kind of thing; or clauses of one matter."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    row_of: dict[str, int] = {}
    for i, row in enumerate(told):
        claim = row.claim
        if claim.status != "hypothetical":
            blocks[claim.predicate, "" if claim.predicate in TOLLS else _kind(claim) or ""].append(i)
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
        if _of_others(a.claim, b.claim) or other_times(a.claim, b.claim, incidents):
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


def _is_some(claim: Claim, text: str, incidents: Incidents) -> bool:
    """Is it a part of the toll: "four seriously wounded", "eight women and 22 men"?"""
    if claim.predicate == "wound" and _HOW_BADLY.search(_CLOSER.split(text)[0]):
        return True
    before = incidents.text_before(claim, claim.span.start, _WORDS_AHEAD)
    if claim.predicate == "wound" and _BADLY_BEFORE.search(before):
        return True
    return bool(_MEN.match(text) and (_OTHERS.search(before) or _OTHERS.search(text)))


def _other_scopes(a: Claim, b: Claim, scopes: Scopes) -> bool:
    """Do two numbers count over different scopes, or exclude each other over a year or a war and in one deed?"""
    if scopes.counts_apart(a, b):
        return True
    return pair_standing(a, b) == "conflict" and scopes.other_times(a, b)


def _named(claims: Sequence[Claim], incidents: Incidents) -> Iterator[Claim]:
    """The claims, with what is counted as the verb "be" names it: "25 of the dead were children". Digits of addresses,
    clocks and designations count nothing; "two of the wounded" are a part.
    """
    for claim in claims:
        if claim.slot != "number" or (claim.predicate in TOLLS and claim.status == "negated"):
            continue
        text = incidents.text_from(claim, claim.span.start, _WORDS_AHEAD)
        before = incidents.text_before(claim, claim.span.start, _WORDS_BEFORE)
        if _NO_COUNT.match(text) or _NO_COUNT_BEFORE.search(before):
            continue
        if claim.predicate in TOLLS and (of := _OF_THEM.match(text)):
            yield replace(claim, unit=_CALLED.get(of[1][:2].lower(), "fighter"), scope=("part", *claim.scope))
            continue
        if (claim.value.value and _OF_THE.match(text)) if claim.predicate in TOLLS else SUM.match(text):
            continue
        if claim.predicate in TOLLS and claim.unit in _PEOPLE and _is_some(claim, text, incidents):
            continue
        match = _ARE.match(text) if claim.predicate in TOLLS and claim.unit in _PEOPLE else None
        if claim.unit in ("woman", "child") and (
            _AND_MEN.search(text) or _AND_MEN.search(incidents.text_before(claim, claim.span.start, _WORDS_AHEAD))
        ):
            yield replace(claim, scope=(_BESIDE_MEN, *claim.scope))
            continue
        yield replace(claim, unit=_CALLED.get(match[1][:2].lower(), "fighter")) if match else claim


def _with_sums(named: Iterable[Claim], incidents: Incidents) -> Iterator[Claim]:
    """The claims, and behind them the sum of victims of several kinds told together: "12 civilians and three soldiers
    were killed".
    """
    last: Claim | None = None
    for claim in named:
        yield claim
        if claim.predicate in TOLLS and claim.unit in _PARTS and not claim.scope.count("part"):
            if last is not None and _told_together(last, claim, incidents):
                last = _sum(last, claim)
                yield last
            else:
                last = claim


def _told_together(a: Claim, b: Claim, incidents: Incidents) -> bool:
    if (a.article, a.sentence, a.predicate) != (b.article, b.sentence, b.predicate) or a.unit == b.unit:
        return False
    between = incidents.text_from(a, a.value.end, max(0, b.value.start - a.value.end))
    return bool(_AND.fullmatch(between))


def _sum(a: Claim, b: Claim) -> Claim:
    lows, highs = (a.value.low, b.value.low), (a.value.high, b.value.high)
    marks = {a.value.modifier, b.value.modifier}
    value = Quantity(
        a.value.start,
        b.value.end,
        a.value.value + b.value.value,
        None if None in lows else sum(low for low in lows if low is not None),
        None if None in highs else sum(high for high in highs if high is not None),
        next((mark for mark in (">=", ">", "~", "range") if mark in marks), "="),
        "people",
    )
    clause = Span(min(a.clause.start, b.clause.start), max(a.clause.end, b.clause.end))
    return replace(
        a, id=f"{a.id}+{b.id}", value=value, modifier=value.modifier, unit="person", span=value.span, clause=clause
    )


def _of_one_matter(claims: Sequence[Claim], matters: Sequence[Matter]) -> set[frozenset[str]]:
    """The pairs that stand in clauses of one matter and count the same kind, each the only such number of its clause:
    "covers at least 20 ships", "covering 12 ships".
    """
    matter_of = {claim.id: n for n, matter in enumerate(matters) for claim in matter.claims}
    sure = {n for n, matter in enumerate(matters) if matter.likeness >= SURE}
    told: dict[tuple[int, str], list[Claim]] = {}
    for claim in claims:
        if claim.predicate not in TOLLS and claim.status == "actual" and parent(claim) in matter_of:
            told.setdefault((matter_of[parent(claim)], _kind(claim) or ""), []).append(claim)
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


def _group(claims: tuple[Claim, ...], incidents: Incidents) -> Counted:
    stands = standing(claims, incidents)
    updated = _updated(claims, incidents) if stands == "compatible" else frozenset()
    others = [c for c in claims if pair_standing(claims[0], c) == "conflict"]
    features = told_features(claims[0], others[0], incidents) if stands == "conflict" and others else ()
    return Counted(claims[0].predicate, _kind(claims[0]) or "", claims, stands, updated, features)


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


def _kind(claim: Claim) -> str | None:
    """What is counted, or None for a number of no use here (days, clock times, a bare number of no fate)."""
    unit = claim.unit or ""
    if claim.predicate in TOLLS:
        if "part" in claim.scope and unit not in _PARTS:
            return None
        if unit in _PEOPLE or (unit.endswith("?") and unit.startswith("memb")):
            return "person"
        return unit if unit in _PARTS else None
    if claim.predicate in GAUGES:
        return None if "part" in claim.scope else unit
    if (
        not unit
        or unit in _MULTIPLES
        or unit.endswith("?")
        or unit.startswith(("~", "#", "=", "@"))
        or not unit.isalpha()
    ):
        return None
    return unit


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
        if a.predicate != b.predicate or not _in_scale(a.value, b.value):
            return False
        if kinds[0] != kinds[1] and not _stands_for(a, b, incidents, beside):
            return False
        if any(_is_elsewhere(x, y, incidents) for x, y in ((a, b), (b, a))):
            return False
        vague = "range" in (a.modifier, b.modifier) and pair_standing(a, b) != "conflict"
        return incidents.same(a, b) and (not vague or incidents.nearness(a, b) >= VAGUE)
    if kinds[0] != kinds[1] or a.predicate != b.predicate or not incidents.same(a, b):
        return False
    if a.predicate in GAUGES:
        return _gauge_one(a, b, incidents)
    return incidents.nearness(a, b) >= CLOSE


def _gauge_one(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """Do two numbers of one gauge in one happening gauge one thing? Not another ferry, a march in another city, or
    those whom somebody else rescued.
    """
    if (a.unit != "person" and a.value.unit != b.value.unit) or not _in_scale(a.value, b.value):
        return False
    if any(_ANOTHER.search(incidents.text_of(c)) or _ANOTHER.search(incidents.beside(c)) for c in (a, b)):
        return False
    if any(_is_there(x) and not incidents.names(y.article, _is_there(x)) for x, y in ((a, b), (b, a))):
        return False
    befell, did = (
        [{key for r, key, _ in c.roles if r == role and (":" in key or role == "agent")} for c in (a, b)]
        for role in ("patient", "agent")
    )
    if all(befell) and befell[0].isdisjoint(befell[1]):
        return False
    return a.predicate != "rescue" or not all(did) or not did[0].isdisjoint(did[1])


def _is_there(claim: Claim) -> frozenset[str]:
    """The names of the places where it was, by the clause itself."""
    named = [
        key.partition(":")[2] for role, key, _ in claim.roles if role in _WHERE and ":" in key and key[:3] != "day"
    ]
    return frozenset("~" + name_key(word) for name in named for word in name.split("-"))


def _is_elsewhere(none: Claim, other: Claim, incidents: Incidents) -> bool:
    """Is it a toll of nobody at a place, or in a deed, that the other article never names: "nobody was hurt in the
    school"?
    """
    if none.value.value or none.article == other.article:
        return False
    where = {*none.words} - {none.predicate} - keys_of(incidents.words_at(none, none.clause))
    return bool(where) and not incidents.names(other.article, where)


def _of_others(a: Claim, b: Claim) -> bool:
    """Does each clause name somebody, and nobody whom the other names? One's share is not the other's; a price is of
    what is sold, whoever tells it.
    """
    if a.value.unit.partition(" per ")[0] in MONEY:
        return False
    one, two = ({key for key in c.words if key.startswith("~")} for c in (a, b))
    return bool(one and two) and one.isdisjoint(two)


def other_times(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """Is each told of a time of its own: of two days weeks apart, of a year of its own, or one of a year before the
    other was written?
    """
    days = [days_of(c.date) for c in (a, b) if c.date]
    told = [d for d in days if d is not None]
    if len(told) == 2 and max((told[0][0] - told[1][1]).days, (told[1][0] - told[0][1]).days) > _WEEKS:
        return True
    one, two = ({int(day[:4]) for day in c.days if day[:4].isdigit()} for c in (a, b))
    if one and two:
        return one.isdisjoint(two)
    written = incidents.reported((b if one else a).article)
    return bool(one or two) and written is not None and max(one or two) < written.year


def of_two(a: Claim, b: Claim, incidents: Incidents) -> bool:
    """Are they numbers of two things of one kind: the first and the second, by noon and at the close, the president's
    share and his rival's?
    """
    mine, other = (_marks(c, incidents) for c in (a, b))
    if mine and other and mine.isdisjoint(other):
        return True
    one, two = (_subject(c, incidents) for c in (a, b))
    if not one or not two:
        return False
    told = [{*c.words, *c.context, *incidents.sentence_of(c).lower().split()} for c in (a, b)]
    names = [{key for key in subject if key[0] in "~@="} for subject in (one, two)]
    if all(names):
        return names[0].isdisjoint(names[1] | told[1]) and names[1].isdisjoint(told[0])
    return one.isdisjoint(two | told[1]) and two.isdisjoint(told[0])


def _marks(claim: Claim, incidents: Incidents) -> set[str]:
    """What tells a number from another of the kind: "first", "northern", "by noon"."""
    return {mark.lower() for mark in _MARKS.findall(incidents.beside(claim))}


def _subject(claim: Claim, incidents: Incidents) -> frozenset[str]:
    """Of whom the number is told; not who tells it."""
    teller = keys_of(claim.attributed_to or "")
    told = [(key, incidents.words_at(claim, span)) for role, key, span in claim.roles if role == "agent"]
    known = {*claim.words, *claim.context}
    keys = frozenset(k for key, text in told for k in (key, *keys_of(text)) if k in known and not k.endswith("?"))
    if not keys and not claim.attributed_to:
        return frozenset(word for _, text in told for word in text.lower().split() if word not in STOP)
    return keys - teller


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
        "person" not in (_kind(a), _kind(b))
        or not {_BESIDE_MEN, "part"}.isdisjoint((*a.scope, *b.scope))
        or a.article == b.article
        or incidents.rank(a) > LEAD
        or incidents.rank(b) > LEAD
    ):
        return False
    for mine, other in ((a, b), (b, a)):
        if any(incidents.same(c, mine) for c in beside.get((mine.article, mine.predicate, _kind(other)), ())):
            return False
    return True


def _in_scale(a: Quantity, b: Quantity) -> bool:
    less, more = sorted((abs(a.value), abs(b.value)))
    return less == 0 or more <= OUT_OF_SCALE * max(less, 1.0)


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
