"""Number claims as told -> number claims as they count: of what kind, a part or the whole, the sum of several kinds.

Digits of addresses, clocks and designations count nothing. "25 of the dead were children" counts children, and they are
a part; "12 civilians and three soldiers were killed" is a toll of 15 beside both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dragoman.knowledge.gauges import GAUGES
from dragoman.model import Claim, Quantity, Span
from dragoman.reconcile.incidents import Incidents

TOLLS = frozenset({"kill", "wound"})
_PEOPLE = frozenset({"person", "", "body", "casualt", "life", "toll"})
_PARTS = frozenset({"civilian", "child", "woman", "fighter", "soldier"})
_MULTIPLES = frozenset({"time", "times", "timess"})
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
BESIDE_MEN = "beside men"  # "eight women and 22 men": the women are not the whole toll
_OTHERS = re.compile(r"\b(?:wom[ae]n|child(?:ren)?|girls?|boys?)\b")
_AND = re.compile(r"(?: [\w'’-]+){1,4}(?:,| and|, and) (?:at least |about |some |another )?")
_CLOSER = re.compile(r"[,;:]")
_WORDS_BEFORE = 8
_CALLED = {"ch": "child", "mi": "child", "wo": "woman", "ci": "civilian", "so": "soldier"}
_WORDS_AHEAD = 60


def tallies(claims: Sequence[Claim], incidents: Incidents) -> list[Claim]:
    """The number claims that count something known, as they count it, in text order; a sum stands behind its parts."""
    return _dated([c for c in _with_sums(_named(claims, incidents), incidents) if kind_of(c) is not None])


def _is_some(claim: Claim, text: str, incidents: Incidents) -> bool:
    """Is it a part of the toll: "four seriously wounded", "eight women and 22 men"?"""
    if claim.predicate == "wound" and _HOW_BADLY.search(_CLOSER.split(text)[0]):
        return True
    before = incidents.text_before(claim, claim.span.start, _WORDS_AHEAD)
    if claim.predicate == "wound" and _BADLY_BEFORE.search(before):
        return True
    return bool(_MEN.match(text) and (_OTHERS.search(before) or _OTHERS.search(text)))


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
            yield replace(claim, scope=(BESIDE_MEN, *claim.scope))
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


def _dated(claims: Sequence[Claim]) -> list[Claim]:
    """A number told twice in one article has, where it stands without a date, the date it has elsewhere."""
    known: dict[tuple[str, str, str | None, float], str] = {}
    for claim in claims:
        date = claim.date or next(iter(d for d in claim.days if d.startswith("XXXX-WXX")), None)
        if date:
            known.setdefault((claim.article, claim.predicate, kind_of(claim), claim.value.value), date)
    return [
        replace(c, date=known.get((c.article, c.predicate, kind_of(c), c.value.value))) if c.date is None else c
        for c in claims
    ]


def kind_of(claim: Claim) -> str | None:
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
