"""The words around a number -> which numbers it stands for.

A number as told is a set of numbers: `modifier` names the kind of set, `low` and `high` its ends, None an open end.

    =      the number itself                      "20"                       20 .. 20
    ~      a band around it                       "about 20"                 15 .. 25
    >  >=  above it, without and with itself      "more than", "at least"    20 .. None
    <  <=  below it, without and with itself      "fewer than", "up to"      None .. 20
    range  between two ends, both with            "15 to 20", "dozens"       15 .. 20

"just over" and "nearly" also close the far side, a tenth away. The band of "about" is a tenth of the number, or
half a step of its last digit that is not zero if that is more, but never over a quarter: round numbers are rounded
more. Two readings may hold together exactly when their sets meet, `>` and `<` without their end.
"""

from __future__ import annotations

import re
from math import floor, log10

_PHRASES_BEFORE = {
    "justover": "(?:just|slightly|barely|a little|only just|a bit) (?:over|above|more than)",
    "justunder": "(?:just|slightly|a little|a shade) (?:under|below|less than|fewer than|shy of|short of)",
    "atleast": "at least|no (?:fewer|less) than|not (?:fewer|less) than|(?:a |the )?minimum(?: of)?|at a minimum",
    "atmost": "up to|as (?:many|much|high|long|far|large) as|at most|no (?:more|higher) than|not more than"
    "|not exceeding|(?:a |the )?maximum(?: of)?",
    "more": "more than|over than|over|above|exceed(?:s|ed|ing)?|in excess of|(?:greater|higher|larger|better) than"
    "|upwards? of|north of|surpass(?:ed|ing|es)?|topp(?:ed|ing)|beyond|>",
    "less": "(?:less|fewer|lower|smaller) than|under|below|south of|short of|sub-?|<",
    "nearly": "nearly|almost|close to|approaching|not quite|virtually|near",
    "about": "about|around|approximately|approx\\.?|roughly|some|(?:an )?estimated(?: at)?|circa|ca?\\."
    "|in the region of|(?:on|an) average(?: of)?|averag(?:ed|ing|es)|[~≈∼]",
}
_PHRASES_AFTER = {
    "odd": "[ -]odd",
    "ormore": " (?:\\w+ )?(?:or (?:more|above|over|higher)|and (?:above|more|over)|at (?:least|a minimum))",
    "orless": " (?:\\w+ )?(?:or (?:less|fewer|under|below)|at (?:most|a maximum))",
    "orso": " (?:\\w+ )?(?:or so|approximately|give or take)",
}


def _any_of(phrases: dict[str, str]) -> str:
    return "|".join(f"(?P<{name}>{phrase})" for name, phrase in phrases.items())


_BEFORE = re.compile(
    rf"(?:^|[\s(\"'“‘,;:–—-])(?:{_any_of(_PHRASES_BEFORE)})\s*"
    r"(?:an? |the |some |about |around |an estimated |a record |a total of |the equivalent of )?$",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"^(?:{_any_of(_PHRASES_AFTER)})\b", re.IGNORECASE)
_AFTER_PLUS = re.compile(r"^(?:\s?\+(?!\s?\d)|-plus\b)", re.IGNORECASE)
# "under a $20 billion agreement", "over the 300-kilometre border": the number tells of a thing, the word of a place.
_UNDER_A = re.compile(r"\b(?:under|over|above|below|beyond|near|around|about) (?:an?|the) $", re.IGNORECASE)
_THING = re.compile(
    r"[ -](?!(?:of|or|and|in|to|for|from|at|an|per|each|more|people|years?|months?|weeks?|days?|hours?)\b)[a-z]{3,}"
)
AROUND = 48  # characters that hold the longest phrase of a bound
_MODIFIERS = {
    "justover": ">", "justunder": "<", "atleast": ">=", "atmost": "<=", "more": ">", "less": "<", "nearly": "~",
    "about": "~", "ormore": ">=", "orless": "<=", "orso": "~", "odd": "~", "plus": ">=",
}  # fmt: skip


def bound(before: str, after: str) -> str:
    """The name of the bound that the words before or after a number put on it, "" for none."""
    if _UNDER_A.search(before) and _THING.match(after):
        return ""
    if match := _BEFORE.search(before[-AROUND:]):
        return match.lastgroup or ""
    if _AFTER_PLUS.match(after):
        return "plus"
    match = _AFTER.match(after)
    return (match.lastgroup or "") if match else ""


def as_set(value: float, name: str) -> tuple[str, float | None, float | None]:
    """Modifier, low and high of `value` under the bound `name`."""
    if not name:
        return "=", value, value
    modifier = _MODIFIERS[name]
    tenth = abs(value) / 10
    if name in ("justover", "justunder", "nearly"):
        low, high = (value, value + tenth) if name == "justover" else (value - tenth, value)
        return modifier, low, high
    if modifier == "~":
        around = band(value)
        return modifier, value - around, value + around
    return (modifier, value, None) if modifier[0] == ">" else (modifier, None, value)


def band(value: float) -> float:
    """How far "about" reaches to either side."""
    if not value:
        return 0.0
    return max(abs(value) / 10, min(_step(abs(value)) / 2, abs(value) / 4))


def _step(value: float) -> float:
    """The place of the last digit that is not zero: 100 of 600, 10 of 620."""
    digits = f"{value:.12e}".split("e")[0].rstrip("0").replace(".", "")
    return 10.0 ** (floor(log10(value)) - len(digits) + 1)
