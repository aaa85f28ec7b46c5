"""Sentences -> TIMEX3 expressions, resolved against the publication date and against each other, in text order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dragoman.annotate import time_amounts, time_clock, time_dates, time_periods, time_relative
from dragoman.annotate.time_anchor import Anchor
from dragoman.annotate.time_grammar import read_all
from dragoman.annotate.time_words import read_words
from dragoman.model import Article, Sentence, Time

__all__ = ["find"]

_RULES = time_clock.RULES + time_periods.RULES + time_dates.RULES + time_relative.RULES + time_amounts.RULES


def find(article: Article, sentences: Sequence[Sentence]) -> tuple[Time, ...]:
    """Every time expression of the parsed sentences. Relative ones stay relative where `published` is unknown."""
    anchor = Anchor(_day_of(article.published))
    times: list[Time] = []
    for number, sentence in enumerate(sentences):
        if sentence.parse is None:
            continue
        anchor.sentence = number
        words = read_words(sentence.parse.text)
        times.extend(
            Time(sentence.start + found.start, sentence.start + found.end, found.type, found.value)
            for found in read_all(_RULES, words, sentence.parse, anchor)
        )
    return tuple(times)


def _day_of(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
