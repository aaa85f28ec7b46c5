"""The keys of a sentence with its numbers and times -> keys of the values told, however they are written.

"Two dozen" and "24" have one key, as "the fifth of April" and "April 5".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dragoman.knowledge.families import words
from dragoman.model import Quantity, Sentence, Span, Time, Token

_COUNTED = 13  # a smaller number tells something only with what it counts
_DAY = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_CLOCK = re.compile(r"T(\d{2}(?::\d{2})?)")
_YEAR = re.compile(r"\d{4}")

_SCALES = words(
    "dozen dozens hundred hundreds thousand thousands million millions billion billions trillion lakh crore"
)

Keys = list[str | None]


def put_values(
    keys: Keys, tokens: Sequence[Token], sentence: Sentence, numbers: Iterable[Quantity], times: Iterable[Time]
) -> None:
    """Changes the keys where a number or a time stands."""
    for number in numbers:
        inside = _inside(tokens, sentence, number.span)
        told = [t for t in inside if t.pos == "NUM" or t.lower in _SCALES]
        if told and number.value == int(number.value):
            counted = keys[told[-1].head] if told[-1].head not in {t.i for t in inside} else _last(keys, inside, told)
            _put(keys, told, _number(int(number.value), counted))
    for time in times:
        if key := _time(time):
            _put(keys, [t for t in _inside(tokens, sentence, time.span) if not _YEAR.fullmatch(t.text)], key)


def _number(value: int, counted: str | None) -> str:
    return f"#{value}:{counted}" if value < _COUNTED and counted and counted[0] != "#" else f"#{value}"


def _time(time: Time) -> str | None:
    """The day or month, or the hour where it is told by the clock."""
    if time.type not in ("DATE", "TIME"):
        return None
    if clock := _CLOCK.search(time.value):
        return f"clock:{clock[1]}"
    day = _DAY.match(time.value)
    return f"day:{day[0]}" if day else None


def _put(keys: Keys, tokens: Sequence[Token], key: str) -> None:
    for n, token in enumerate(tokens):
        keys[token.i] = None if n else key


def _last(keys: Sequence[str | None], inside: Sequence[Token], told: Sequence[Token]) -> str | None:
    after = [keys[t.i] for t in inside if t.i > told[-1].i and keys[t.i]]
    return after[-1] if after else None


def _inside(tokens: Sequence[Token], sentence: Sentence, span: Span) -> list[Token]:
    return [t for t in tokens if sentence.start + t.start < span.end and sentence.start + t.end > span.start]
