"""Sentences -> mentions and the entities they name."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model import Article, Entity, Mention, Sentence


def find(article: Article, sentences: Sequence[Sentence]) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    return (), ()
