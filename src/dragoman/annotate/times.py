"""Sentences -> TIMEX3 expressions."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model import Article, Sentence, Time


def find(article: Article, sentences: Sequence[Sentence]) -> tuple[Time, ...]:
    return ()
