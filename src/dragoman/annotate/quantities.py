"""Sentences -> quantities with bound and unit."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model import Article, Quantity, Sentence, Time


def find(article: Article, sentences: Sequence[Sentence], times: Sequence[Time]) -> tuple[Quantity, ...]:
    return ()
