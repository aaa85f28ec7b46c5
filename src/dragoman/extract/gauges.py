"""A number in a sentence -> what it gauges, where reports tell that in many words: people aboard, at a rally, missing
or without a home, aircraft shot down, a term in prison, the magnitude and depth of a quake.

"The ferry carried 180 people" and "there were 210 passengers on board" have no word in common but what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.extract.wording import word_key
from dragoman.knowledge.families import words
from dragoman.knowledge.gauges import AFTER, BEFORE
from dragoman.model import Parse, Quantity, Token

CROWD = 50  # fewer people are no crowd
_NEAR = 60  # characters on each side
_PASSENGERS = words("person passenger migrant tourist worker pupil traveller")
_MARCHING = words("join march protest demonstrate rally gather attend assemble fill turn")
_MARCHERS = words("person protest support")
_CROWDS = words("crowd turnout attendance")
_VESSEL = words("carry transport")
_MISSILES = words("missile rocket bomb shell mortar projectile")
_FLYING = words("fire drop launch strike hit land fall explode slam rain")
_LENGTH = words("kilometre mile metre foot")
_SUPPOSED = re.compile(
    r"\b(?:maximum|minimum|up to|as (?:much|many|long) as|ask(?:ed|s|ing)? for|calls? for|called for|sought|seek\w*"
    r"|demand\w*|carr(?:y|ies)|fac(?:e|es|ed|ing)|punishable|could|may|might|can|would|requested|want\w*)\b",
    re.IGNORECASE,
)
_SPAN = words("year month")


def gauge(parse: Parse, quantity: Quantity, start: int, token: Token, noun: Token | None) -> str | None:
    """The name of what a number gauges, one of `GAUGES`; None for all other numbers. `start` is where the sentence
    stands in its article, `token` the number, `noun` what is counted.
    """
    before = parse.text[max(0, quantity.start - start - _NEAR) : quantity.start - start]
    after = parse.text[quantity.end - start : quantity.end - start + _NEAR]
    if quantity.unit in _LENGTH:
        return _told(("depth",), before, after)
    if quantity.unit in _SPAN:
        return None if _SUPPOSED.search(before) else _told(("prison term",), before, after)
    if quantity.counted is None or quantity.unit == "magnitude" or (noun and noun.lower.endswith("quake")):
        magnitude = "magnitude" if quantity.unit == "magnitude" else _told(("magnitude",), before, after)
        if magnitude:
            return magnitude
    return _of_people(quantity, after, noun) or next(_of_verb(parse, quantity, noun or token), None)


def _told(names: tuple[str, ...], before: str, after: str) -> str | None:
    return next(
        (
            name
            for name in names
            if (name in BEFORE and BEFORE[name].search(before)) or (name in AFTER and AFTER[name].match(after))
        ),
        None,
    )


def _of_people(quantity: Quantity, after: str, noun: Token | None) -> str | None:
    if noun is not None and noun.lower == "missing":
        return "missing"
    people = noun is None or word_key(noun) in _PASSENGERS
    return _told(("aboard", "homeless"), "", after) if people and quantity.value == int(quantity.value) else None


def _of_verb(parse: Parse, quantity: Quantity, counted: Token) -> Iterator[str]:
    """What the verb over it says: shot down, joined a march, carried."""
    verb = parse.tokens[counted.head]
    lemma = verb.lemma.lower()
    particle = {t.lower for t in parse.dependents(verb.i, "prt")}
    done_to = counted.dep in ("dobj", "nsubjpass")
    if done_to and (lemma in ("down", "intercept") or (lemma in ("shoot", "bring") and "down" in particle)):
        yield "shot down"
    if counted.lemma.lower() in _MISSILES and counted.dep in ("dobj", "nsubj", "nsubjpass") and lemma in _FLYING:
        yield "fired"
    key = word_key(counted)
    if lemma in _VESSEL and counted.dep == "dobj" and key in _PASSENGERS:
        yield "aboard"
    if quantity.value < CROWD or quantity.unit == "percentage":
        return
    objects = {t.lower for t in parse.dependents(verb.i, "dobj")} | {
        t.lower for prep in parse.dependents(verb.i, "prep") for t in parse.dependents(prep.i, "pobj")
    }
    marched = lemma in _MARCHING or (lemma == "take" and objects & {"part", "streets"})
    if counted.dep == "nsubj" and marched and (key in _MARCHERS or counted.pos == "NUM"):
        yield "crowd"
    if verb.lower == "at" and any(t.lemma.lower() in _CROWDS for t in parse.dependents(verb.head, "dobj", "nsubjpass")):
        yield "crowd"
