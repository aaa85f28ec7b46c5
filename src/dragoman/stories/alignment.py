"""Two annotated articles -> the passages they share, also reworded.

Sentences are aligned by the rare words they have in common, weighted by rarity and, for word order, by the
runs of two words they share. What is quoted is left out: two reports may carry one statement without having
seen each other. So is furniture.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dragoman.model import Annotated, Passage, Span
from dragoman.stories.evidence import own_text
from dragoman.stories.words import expected_share, words

LEAST_WORDS = 6  # a shorter sentence is shared by chance
SAME = 0.38  # likeness of a sentence and its rewording, at least
LEAST_RARITY = 2.0  # words below this are grammar


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence outside quotation marks: its span and what it weighs, word by word and pair by pair."""

    span: Span
    length: int
    weights: Mapping[str | tuple[str, str], float]

    @property
    def weight(self) -> float:
        return sum(self.weights.values())


def pieces_of(annotated: Annotated) -> tuple[Piece, ...]:
    """The sentences of the article's own telling."""
    article = annotated.article
    text = list(own_text(article))
    for quote in annotated.quotes:
        if quote.direct:
            text[quote.start : quote.end] = " " * (quote.end - quote.start)
    telling, language = "".join(text), (article.language or "en")[:2].lower()
    spans = [s.span for s in annotated.sentences] or [Span(0, len(telling))]
    found = []
    for span in spans:
        tokens = [word for word, _ in words(telling[span.start : span.end])]
        if len(tokens) >= LEAST_WORDS:
            found.append(Piece(span, len(tokens), _weights(tokens, language)))
    return tuple(found)


def _weights(tokens: Sequence[str], language: str) -> dict[str | tuple[str, str], float]:
    rarity = {word: -math.log(expected_share(word, language) + 1e-4) for word in set(tokens)}
    weights: dict[str | tuple[str, str], float] = {
        word: rarity[word] for word in dict.fromkeys(tokens) if rarity[word] >= LEAST_RARITY
    }
    for pair in dict.fromkeys(pairwise(tokens)):
        weights[pair] = (rarity[pair[0]] + rarity[pair[1]]) / 2
    return weights


def alike(a: Piece, b: Piece) -> float:
    """Shared weight of two sentences relative to the lighter one, less where their lengths differ much."""
    light, heavy = (a, b) if a.weight <= b.weight else (b, a)
    if light.weight == 0:
        return 0.0
    shared = sum(weight for key, weight in light.weights.items() if key in heavy.weights)
    return shared / math.sqrt(light.weight * min(heavy.weight, 2 * light.weight))


def aligned(a: Sequence[Piece], b: Sequence[Piece]) -> list[tuple[Piece, Piece, float]]:
    """Pairs of sentences that tell the same in the same words, each sentence at most once, the closest first."""
    holders: dict[str | tuple[str, str], list[int]] = {}
    for j, piece in enumerate(b):
        for key in piece.weights:
            if isinstance(key, tuple):
                holders.setdefault(key, []).append(j)
    scored: list[tuple[float, int, int]] = []
    for i, piece in enumerate(a):
        for j in sorted({j for key in piece.weights if isinstance(key, tuple) for j in holders.get(key, ())}):
            score = alike(piece, b[j])
            scored += [(-score, i, j)] if score >= SAME else []
    pairs: list[tuple[Piece, Piece, float]] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for score, i, j in sorted(scored):
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            pairs.append((a[i], b[j], -score))
    return pairs


def passages(a: Annotated, b: Annotated) -> tuple[Passage, ...]:
    """The shared passages of two articles in the order of the first."""
    pairs = sorted(aligned(pieces_of(a), pieces_of(b)), key=lambda pair: pair[0].span)
    return tuple(
        Passage(a.article.support(left.span), b.article.support(right.span), round(min(1.0, score), 3))
        for left, right, score in pairs
    )
