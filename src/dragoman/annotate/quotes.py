"""Sentences and mentions -> quotes with cue and speaker."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model import Article, Entity, Mention, Quote, Sentence


def find(
    article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention], entities: Sequence[Entity]
) -> tuple[Quote, ...]:
    return ()
