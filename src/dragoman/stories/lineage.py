"""Annotated articles of one story -> its lineages: reports that share text count as one source.

Two reports are of one lineage when enough of the telling of the shorter one stands, word for word or
reworded, in the other. Candidates share several rare word pairs (inverted lists), then their sentences
are aligned.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from dragoman.model import Annotated
from dragoman.stories.alignment import Piece, aligned, pieces_of

SHARED = 0.2  # of the shorter telling's words, at least
LONE_SENTENCE = 0.75  # one shared sentence is a copy only when it is close to word for word
PAIRS_SHARED = 5  # word pairs in common, of candidates
COMMON_PAIR = 40  # a word pair in more reports of a story than this is a set phrase


def lineages(articles: Sequence[Annotated]) -> tuple[tuple[str, ...], ...]:
    """Every article in exactly one lineage; ids sorted, the largest lineage first."""
    ordered = sorted(articles, key=lambda annotated: annotated.article.id)
    pieces = [pieces_of(annotated) for annotated in ordered]
    first = list(range(len(ordered)))
    for i, j in _candidates(pieces):
        a, b = _root(first, i), _root(first, j)
        if a != b and shares_text(pieces[i], pieces[j]):
            first[max(a, b)] = min(a, b)
    found: dict[int, list[str]] = {}
    for i, annotated in enumerate(ordered):
        found.setdefault(_root(first, i), []).append(annotated.article.id)
    return tuple(sorted((tuple(ids) for ids in found.values()), key=lambda ids: (-len(ids), ids)))


def shares_text(a: Sequence[Piece], b: Sequence[Piece]) -> bool:
    pairs = aligned(a, b)
    if not pairs:
        return False
    if len(pairs) == 1 and pairs[0][2] < LONE_SENTENCE:
        return False
    return shared_part(a, b, pairs) >= SHARED


def shared_part(a: Sequence[Piece], b: Sequence[Piece], pairs: Sequence[tuple[Piece, Piece, float]]) -> float:
    """How much of the shorter telling stands in the other: aligned words, loose alignments for less."""
    left, right = sum(piece.length for piece in a), sum(piece.length for piece in b)
    lengths = [(x if left <= right else y).length * min(1.0, score) ** 2 for x, y, score in pairs]
    return sum(lengths) / max(1, min(left, right))


def _candidates(pieces: Sequence[Sequence[Piece]]) -> list[tuple[int, int]]:
    holders: dict[tuple[str, str], list[int]] = {}
    for i, sentences in enumerate(pieces):
        for key in dict.fromkeys(key for piece in sentences for key in piece.weights if isinstance(key, tuple)):
            holders.setdefault(key, []).append(i)
    shared: Counter[tuple[int, int]] = Counter()
    for found in holders.values():
        if 1 < len(found) <= COMMON_PAIR:
            shared.update(combinations(found, 2))
    return sorted(pair for pair, n in shared.items() if n >= PAIRS_SHARED)


def _root(first: list[int], i: int) -> int:
    while first[i] != i:
        first[i] = first[first[i]]
        i = first[i]
    return i
