"""Matters and counted things -> facts with readings, relation, reason and weight."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dragoman.knowledge.families import REPORTING, VIOLENT, words
from dragoman.knowledge.opposites import excluding
from dragoman.knowledge.units import currency_names
from dragoman.model import Article, Claim, Fact, Quantity, Reading, Relation, Story, Support
from dragoman.reconcile.disputes import told_reason, told_score
from dragoman.reconcile.lists import lists_in, longer
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.numbers import Counted
from dragoman.reconcile.slots import Circumstances
from dragoman.reconcile.statements import PRONOUNS, borrows, dangles, say, sayings, trimmed, whose_word
from dragoman.reconcile.tallies import TOLLS
from dragoman.reconcile.timeline import parent
from dragoman.reconcile.values import IN_DAYS

UPDATED = "an earlier number, since updated"
_FATES = {"kill": "killed", "wound": "wounded", "abduct": "abducted", "arrest": "arrested", "flee": "displaced"}
_GAUGED = {  # {0} is what is counted, with a capital, {1} the unit
    "aboard": "People aboard", "crowd": "People at the rally", "missing": "People missing", "rescue": "People rescued",
    "homeless": "People homeless", "shot down": "{0} shot down", "fired": "{0} fired", "magnitude": "Magnitude",
    "depth": "Depth in {1}", "prison term": "Prison term in {1}",
}  # fmt: skip
_WORDINGS = 40  # of one matter whose lists are compared
_LARGE = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_NAMED = {"number": "the number", "date": "the time", "place": "the place"}
_PLURALS = {"foot": "feet", "percentage": "percentages", "degree celsius": "degrees celsius"}
_BOUNDS = {"~": "about ", ">": "more than ", ">=": "at least ", "<": "fewer than ", "<=": "up to ", "range": "about "}
_KINDS = {
    "person": "people",
    "child": "children",
    "woman": "women",
    "fighter": "fighters",
    "civilian": "civilians",
    "soldier": "soldiers",
}


@dataclass(frozen=True, slots=True)
class Bench:
    """What is needed to write a fact: the story with its lineages, and the articles and clauses by id. `disputed` are
    the clauses that tell what sources dispute: in what, and the disputed words ("" where all of it is).
    """

    story: Story
    articles: Mapping[str, Article]
    clauses: Mapping[str, Claim]
    disputed: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def lineages(self, claims: Sequence[Claim]) -> int:
        """How many independent lineages tell it."""
        return self.lineages_of({c.article for c in claims})

    def lineages_of(self, told: Collection[str]) -> int:
        """How many independent lineages some articles make. What news tells, an opinion piece does not confirm."""
        news = {article for article in told if self.articles[article].genre != "opinion"}
        told = news or told
        return sum(1 for line in self.story.lineages if not set(line).isdisjoint(told))


def matter_fact(matter: Matter, bench: Bench, taken: Collection[str] = ()) -> Fact:
    """A matter told in words: one reading, or one for each owner of an assessment. It is said otherwise than the
    statements that are `taken`, where it can be.
    """
    claims = matter.claims
    several = len({c.article for c in claims}) > 1
    longest = _longer_lists(claims, bench) if several else frozenset()
    readings = _readings(claims, bench, longest)
    disputed = sorted({bench.disputed[c.id][0] for c in claims if c.id in bench.disputed})
    opposed = not disputed and several and excluding({c.predicate for c in claims if c.status == "actual"})
    compatible = disputed or opposed or len(readings) > 1
    relation: Relation = "single" if not several else "compatible" if compatible else "agree"
    return Fact(
        id=claims[0].id,
        slot=claims[0].family or claims[0].predicate,
        statement=_statement(claims, bench, taken),
        kind="position" if all(c.attributed_to for c in claims) else "other",
        relation=relation,
        lineages=bench.lineages(claims),
        readings=readings,
        reason=matter.reason
        + (f"; but the sources dispute {' and '.join(disputed)}" if disputed else "")
        + ("; but in words that exclude each other" if opposed else "")
        + ("; a list and a longer list" if longest else ""),
        score=round(matter.likeness, 3),
    )


def _statement(claims: Sequence[Claim], bench: Bench, taken: Collection[str]) -> str:
    def disputed(claim: Claim) -> bool:
        told = bench.disputed.get(claim.id)
        return (
            told is not None
            and " ".join(told[1].split()).lower() in (claim.line or trimmed(claim, bench.articles)).lower()
        )

    first = ""
    for statement in sayings(claims, bench.articles, disputed):
        if statement not in taken:
            return statement
        first = first or statement
    return first


def source_fact(matter: Matter, bench: Bench) -> Fact | None:
    """Who is quoted by several articles: the frames of what they say. None where no frame names anybody."""
    for claim in matter.claims:
        for role, key, span in claim.roles:
            name = " ".join(bench.articles[claim.article].text[span.start : span.end].split())
            if role == "agent" and len(key) > 2 and name.lower() not in _PRONOUNS:
                said = f"{name[:1].upper()}{name[1:]} is quoted."
                return replace(matter_fact(matter, bench), slot="source", kind="source", statement=said)
    return None


def matter_facts(matters: Iterable[Matter], bench: Bench, told: Sequence[Fact]) -> list[Fact]:
    """The matters in words, each said as none of the facts `told` before says it, where it can be."""
    taken = {fact.statement for fact in told}
    out = []
    for matter in matters:
        fact = matter_fact(matter, bench, taken)
        if dangles(fact.statement):  # only the whole sentence tells what it is about
            whole = tuple(replace(c, clause=c.sentence, line="") for c in matter.claims)
            fact = matter_fact(replace(matter, claims=whole), bench, taken)
        out.append(fact)
        taken.add(out[-1].statement)
    return out


def without_echoes(facts: Sequence[Fact]) -> list[Fact]:
    """The facts without those of one article that say just what a fact of several says. A number, date or place said
    with the clause that another fact is said with names itself.
    """
    told = Counter(fact.statement for fact in facts if fact.relation != "single")
    out = []
    for fact in facts:
        if fact.relation == "single" and told[fact.statement]:
            continue
        out.append(_with_value(fact) if told[fact.statement] > 1 and fact.relation != "conflict" else fact)
    return out


def _with_value(fact: Fact) -> Fact:
    values = " or ".join(_BOUNDS.get(r.modifier or "", "") + r.value for r in fact.readings)
    said = all(r.value in fact.statement for r in fact.readings)
    if fact.kind not in _NAMED or said or f": {values}" in fact.statement or fact.slot.split(".")[0] in _FATES.values():
        return fact
    return replace(fact, statement=f"{fact.statement.rstrip('.')} ({_NAMED[fact.kind]}: {values}).")


def quoted_fact(claims: Sequence[Claim], bench: Bench) -> Fact:
    """Who is quoted by several articles."""
    return Fact(
        id=claims[0].id,
        slot="source",
        statement=f"{claims[0].value} is quoted.",
        kind="source",
        relation="agree",
        lineages=bench.lineages(claims),
        readings=(Reading(str(claims[0].value), tuple(bench.articles[c.article].support(c.clause) for c in claims)),),
        reason="the same speaker is quoted on the same happening",
    )


def _readings(claims: Sequence[Claim], bench: Bench, longest: frozenset[str]) -> tuple[Reading, ...]:
    by_numbers: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        numbers = tuple(sorted(k for k in claim.words if k.startswith("#")))
        by_numbers.setdefault((numbers, claim.id in longest), []).append(claim)
    return tuple(
        Reading(
            value=say(group, bench.articles, claims),
            support=tuple(support for c in group for support in _supports(c, claims, bench)),
            attributed_to=owner(group),
        )
        for group in by_numbers.values()
    )


def _longer_lists(claims: Sequence[Claim], bench: Bench) -> frozenset[str]:
    """The claims that give a longer list of the same things than a claim of another article."""
    told: dict[str, list[Claim]] = {}
    for c in claims:
        told.setdefault(" ".join(bench.articles[c.article].text[c.clause.start : c.clause.end].split()), []).append(c)
    texts = [text for text in told if lists_in(text)][:_WORDINGS] if len(told) > 1 else []
    return frozenset(
        c.id
        for long in texts
        if any(longer(short, long) for short in texts if not longer(long, short))
        for c in told[long]
    )


def _supports(claim: Claim, claims: Sequence[Claim], bench: Bench) -> tuple[Support, ...]:
    """The clause; of a claim told once, also where the name stands that its line borrows."""
    article = bench.articles[claim.article]
    clause = article.support(claim.clause)
    return (clause, article.support(claim.named)) if len(claims) == 1 and claim.named and borrows(claim) else (clause,)


def counted_fact(group: Counted, bench: Bench) -> Fact:
    """How many: one reading for each value told."""
    by_value: dict[tuple[float, str, str], list[Claim]] = {}
    for claim in group.claims:
        unit = claim.value.unit if _units_differ(group) else ""
        by_value.setdefault((claim.value.value, claim.value.modifier, unit), []).append(claim)
    several = len({c.article for c in group.claims}) > 1
    stands = group.stands
    relation: Relation = stands if several or stands == "conflict" else "single"
    readings = tuple(
        Reading(
            value=_in_digits(claims[0], group),
            support=tuple(bench.articles[c.article].support(c.clause) for c in claims),
            modifier=modifier,
            attributed_to=owner(claims),
            cautions=(UPDATED,) if group.updated.issuperset(c.id for c in claims) else (),
        )
        for (_, modifier, _), claims in sorted(by_value.items())
    )
    return Fact(
        id=group.claims[0].id,
        slot=f"{_FATES.get(group.fate, group.fate)}.{group.kind}",
        statement=_how_many(group, readings, bench),
        kind="number",
        relation=relation,
        lineages=bench.lineages(group.claims),
        readings=readings,
        reason=told_reason(_reason(group), group.features),
        score=told_score(group.features),
    )


def _units_differ(group: Counted) -> bool:
    """Is it a length of time, told in minutes here and in hours there?"""
    return group.fate not in TOLLS and len(units := {c.value.unit for c in group.claims}) > 1 and units <= set(IN_DAYS)


def _in_digits(claim: Claim, group: Counted) -> str:
    """A value as a reading has it; with its unit where the units differ: "90 minutes"."""
    number = f"{claim.value.value:,.15g}"
    if not _units_differ(group):
        return number
    return f"{number} {claim.value.unit}{'' if claim.value.value == 1 else 's'}"


def _how_many(group: Counted, readings: Sequence[Reading], bench: Bench) -> str:
    """As in "People killed: at least 22 (a monitor), or 10 (a website).", "Batteries: 2, or 3."; what is no toll and
    not disputed is said by its clause.
    """
    if group.fate not in {*_FATES, *_GAUGED} and group.stands != "conflict":
        return say([bench.clauses[parent(c)] for c in group.claims], bench.articles)
    kind = _KINDS.get(group.kind, group.kind)
    exact = {r.value for r in readings if r.modifier in (None, "=")}
    told = [_value_told(r, group, bench) for r in readings if r.modifier != "~" or r.value not in exact]
    values = told[0] if len(told) == 1 else ", ".join(told[:-1]) + ", or " + told[-1]
    if group.fate in _GAUGED:
        unit = group.claims[0].value.unit
        thing = (
            _counted_words(group, bench)
            if group.fate in ("shot down", "fired")
            else f"{_PLURALS.get(unit, unit + 's')}"
        )
        return f"{_GAUGED[group.fate].format(thing[:1].upper() + thing[1:], thing)}: {values}."
    if group.fate not in _FATES:
        money = group.kind in currency_names()
        if _units_differ(group):
            return f"Duration: {values}."
        kind = f"worth in {group.kind}s" if money else _counted_words(group, bench)
        return f"{kind[:1].upper()}{kind[1:]}: {values}."
    return f"{kind[:1].upper()}{kind[1:]} {_FATES[group.fate]}: {values}."


def _value_told(reading: Reading, group: Counted, bench: Bench) -> str:
    """A number as the statement has it: "at least 22 (a monitor)", "350 million (officials)"."""
    same = [c for c in group.claims if (_in_digits(c, group), c.value.modifier) == (reading.value, reading.modifier)]
    whose = whose_word(same[0], bench.articles) if reading.attributed_to and same else ""
    number = (
        _BOUNDS.get(reading.modifier or "", "") + reading.value if _units_differ(group) else how_many(same[0].value)
    )
    return number + (f" ({whose})" if whose else "")


def how_many(quantity: Quantity) -> str:
    """A number with its bound: "at least 22"."""
    value, word = quantity.value, ""
    if not value and quantity.unit == "people":
        return "none"
    for size, name in _LARGE:
        if abs(value) >= size and round(value / size, 3) * size == value:
            value, word = value / size, name
            break
    return f"{_BOUNDS.get(quantity.modifier, '')}{value:,.15g}{word}"


def counted_what(claims: Sequence[Claim], bench: Bench) -> str:
    """What claims count and what became of it: "People killed"."""
    first = claims[0]
    kind = _KINDS.get(first.unit or "", first.unit or "") if len({c.unit for c in claims}) == 1 else "people"
    if first.value.counted is not None and kind not in _KINDS.values():
        kind = " ".join(bench.articles[first.article].support(first.value.counted).text.split()).lower()
    return f"{(kind or 'people').capitalize()} {_FATES.get(first.predicate, 'destroyed')}"


def _counted_words(group: Counted, bench: Bench) -> str:
    """The words counted as most tellings have them, else the unit."""
    told = [
        " ".join(bench.articles[c.article].support(c.value.counted).text.split()).lower()
        for c in group.claims
        if c.value.counted is not None and c.value.unit not in currency_names()
    ]
    if told:
        return max(sorted(set(told)), key=told.count)
    unit, per, rate = group.claims[0].value.unit.partition(" per ")
    return f"{_PLURALS.get(unit, unit + 's')}{per}{rate}"


def _reason(group: Counted) -> str:
    same = (
        f"both count {_KINDS.get(group.kind, 'the same')} {_FATES.get(group.fate, '')}".rstrip() + " in one happening"
    )
    if group.updated:
        return f"{same}; the later report's number takes the place of the earlier one"
    return {
        "agree": f"{same}; the numbers are equal",
        "compatible": f"{same}; the numbers can both hold",
        "conflict": f"{same}; the numbers cannot both hold",
    }[group.stands]


_ASKED = {"date": "Time of", "place": "Place of", "who": "Who is behind"}
_DOINGS = {
    "meet": "meeting", "visit": "visit", "agree": "agreement", "kill": "killing", "wound": "attack",
    "attack": "attack", "airstrike": "air strikes", "blast": "explosion", "shelling": "shelling", "launch": "attack",
    "crash": "crash", "clash": "fighting", "seize": "capture", "deliver": "delivery", "buy": "purchase",
    "elect": "vote", "protest": "protest", "drill": "exercise", "arrest": "arrest", "abduct": "abduction",
    "destroy": "destruction", "withdraw": "withdrawal", "flee": "flight", "resign": "resignation", "trial": "trial",
    "quake": "earthquake", "storm-weather": "storm", "flood": "flood", "sell": "sale", "peace": "truce",
    "test": "test", "siege": "siege", "funeral": "funeral", "return": "return",
}  # fmt: skip
_UNDERGONE = words("die perish crash explode collapse fall sink burn")  # whoever does this did not bring it about
_PRONOUNS = words("he she it they we i who which that this")
_PREPOSITIONS = words("in at on near for around inside outside into by")
_KIND_OF = {"date": "date", "place": "place", "who": "who-did-what"}


def circumstance_fact(group: Circumstances, bench: Bench) -> Fact:
    """When, where or by whom: one reading for each wording of it."""
    claims = group.claims
    by_words: dict[str, list[Claim]] = {}
    for claim in claims:
        key = (
            str(claim.value) if group.slot == "date" else bench.articles[claim.article].support(claim.span).text.lower()
        )
        by_words.setdefault(key, []).append(claim)
    readings = tuple(
        Reading(
            value=" ".join(bench.articles[told[0].article].support(told[0].span).text.split()),
            support=tuple(bench.articles[c.article].support(c.clause) for c in told),
            attributed_to=owner(told),
        )
        for told in by_words.values()
    )
    same = len({str(c.value) for c in claims}) == 1
    return Fact(
        id=claims[0].id,
        slot=f"{claims[0].family or claims[0].predicate}.{group.slot}",
        statement=_circumstance(group, readings[0].value, bench),
        kind=_KIND_OF[group.slot],
        relation="agree" if same else "compatible",
        lineages=bench.lineages(claims),
        readings=readings,
        reason="the same happening and a name or day in common",
    )


def _circumstance(group: Circumstances, told: str, bench: Bench) -> str:
    """As in "Time of the meeting: Monday."; of a doing without a noun of its own, the clause that tells it."""
    doing = "report" if group.claims[0].predicate in REPORTING else _DOINGS.get(group.claims[0].family or "")
    done = all(c.family in VIOLENT and c.predicate not in _UNDERGONE for c in group.claims)
    if doing is None or (group.slot == "who" and not done):
        return say([bench.clauses[parent(c)] for c in group.claims], bench.articles)
    return f"{_ASKED[group.slot]} the {doing}: {_doer(group.claims[0], bench) or _bare(told)}."


def _doer(claim: Claim, bench: Bench) -> str | None:
    """The words that name who did it, without the deed."""
    if claim.slot != "who":
        return None
    named = [span for role, _, span in claim.roles if role in ("agent", "by") and claim.span.covers(span)]
    told = " ".join(bench.articles[claim.article].support(named[0] if named else claim.span).text.split())
    return told.rpartition(" by ")[2]


def _bare(told: str) -> str:
    """A date or place without the preposition that led to it."""
    first, _, rest = told.partition(" ")
    return rest if rest and first.lower() in _PREPOSITIONS else told


def owner(claims: Sequence[Claim]) -> str | None:
    """Whose claim it is, when every telling names somebody."""
    named = [c.attributed_to for c in claims if c.attributed_to and c.attributed_to.lower() not in PRONOUNS]
    return named[0] if named and len(named) == len(claims) else None
