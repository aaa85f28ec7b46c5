"""Two annotated articles -> the passages they share, also reworded, reordered, cut, or translated there and back.

Sentences are aligned by the rare words they have in common, weighted by rarity and, for word order, by the runs
of two words they share. What is quoted is left out: two reports may carry one statement without having seen each
other. So is furniture, and what an outlet puts under all its reports (`standing`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import compress, pairwise

from dragoman.model import Annotated, Passage, Span
from dragoman.stories.evidence import own_text
from dragoman.stories.standing import sentence_key
from dragoman.stories.words import expected_share, words

LEAST_WORDS = 6  # a shorter sentence is shared by chance
BESIDE_QUOTE = 12  # words left of a sentence without its quotation; fewer only say who spoke
QUOTED_ELSEWHERE = 0.8  # of a sentence's runs of three words
SAME = 0.38  # likeness of a sentence and its rewording, at least
LEAST_RARITY = 2.0  # words below this are grammar
NAMED = 0.6  # weight of names and numbers: they are the facts, which every report has to give
CAPITAL_NOUNS = frozenset({"de", "lb"})
REPORTED = 0.5  # weight of a sentence that only reports what somebody said: a statement that others may carry too

Pair = tuple[str, str]
Key = str | Pair


@dataclass(frozen=True, eq=False)
class Wording:
    """The words of a sentence and what they weigh, one by one and pair by pair. Equal only to itself: likenesses are
    kept by wording.
    """

    tokens: tuple[str, ...]
    weights: Mapping[Key, float]

    @cached_property
    def weight(self) -> float:
        return sum(self.weights.values())

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        return tuple(key for key in self.weights if isinstance(key, tuple))


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of an article's own telling: where it stands, its wording, and how many words it counts for."""

    span: Span
    wording: Wording
    length: float


class Pieces(tuple[Piece, ...]):  # noqa: SLOT001 - what is found once is kept
    """The pieces of one telling, with the word pairs that they hold."""

    @cached_property
    def pairs(self) -> frozenset[Pair]:
        return frozenset(pair for piece in self for pair in piece.wording.pairs)

    @cached_property
    def holders(self) -> dict[Pair, int]:
        """The pieces with each word pair, a bit for each; one telling is compared with many."""
        found: dict[Pair, int] = {}
        for place, piece in enumerate(self):
            for pair in piece.wording.pairs:
                found[pair] = found.get(pair, 0) | 1 << place
        return found


Words = Callable[[str, str], Wording | None]
Likeness = Callable[[Wording, Wording], float]


def wording_of(text: str, language: str) -> Wording | None:
    """None where the text is too short to tell a copy from chance."""
    found = list(words(text))
    tokens = tuple(word for word, _ in found)
    if len(tokens) < LEAST_WORDS:
        return None
    rarity = {word: -math.log(expected_share(word, language) + 1e-4) for word in tokens}
    if language not in CAPITAL_NOUNS:
        named = {word for word, at in found[1:] if text[at].isupper()} | {word for word in tokens if word[0].isdigit()}
        rarity |= {word: NAMED * rarity[word] for word in named}
    weights: dict[Key, float] = {word: weight for word, weight in rarity.items() if weight >= LEAST_RARITY}
    for pair in pairwise(tokens):
        weights[pair] = (rarity[pair[0]] + rarity[pair[1]]) / 2
    return Wording(tokens, weights)


def quoted_runs(annotated: Annotated) -> set[tuple[str, str, str]]:
    """The runs of three words that stand in quotation marks. A report may print the same words without marks."""
    text = annotated.article.text
    said = ([word for word, _ in words(text[q.start : q.end])] for q in annotated.quotes if q.direct)
    return {
        run
        for tokens in said
        if len(tokens) >= LEAST_WORDS
        for run in zip(tokens, tokens[1:], tokens[2:], strict=False)
    }


def is_quotation(wording: Wording, runs: AbstractSet[tuple[str, str, str]]) -> bool:
    """Whether nearly all of a sentence stands in quotation marks elsewhere: a tweet, a statement printed as it came."""
    own = list(zip(wording.tokens, wording.tokens[1:], wording.tokens[2:], strict=False))
    return sum(run in runs for run in own) >= QUOTED_ELSEWHERE * len(own)


def pieces_of(
    annotated: Annotated, standing: AbstractSet[int] = frozenset(), wording: Words = wording_of
) -> tuple[Piece, ...]:
    """The sentences of the article's own telling. `wording` may be a cached one, for many copies."""
    article = annotated.article
    text = own_text(article)
    quoted = [quote.span for quote in annotated.quotes if quote.direct]
    if quoted:
        letters = list(text)
        for span in quoted:
            letters[span.start : span.end] = " " * (span.end - span.start)
        text = "".join(letters)
    reported = [quote.span for quote in annotated.quotes if not quote.direct and quote.manner == "told"]
    language = (article.language or "en")[:2].lower()
    found = []
    for span in [s.span for s in annotated.sentences] or [Span(0, len(text))]:
        told = text[span.start : span.end]
        if standing and sentence_key(told) in standing:
            continue
        worded = wording(told, language)
        if worded and (len(worded.tokens) >= BESIDE_QUOTE or not any(q.overlaps(span) for q in quoted)):
            found.append(Piece(span, worded, len(worded.tokens) * _own_part(span, reported)))
    return tuple(found)


def _own_part(span: Span, reported: Sequence[Span]) -> float:
    inside = sum(min(span.end, r.end) - max(span.start, r.start) for r in reported if r.overlaps(span))
    return 1 - (1 - REPORTED) * min(1.0, inside / (span.end - span.start))


def alike(a: Wording, b: Wording) -> float:
    """Shared weight of two sentences relative to the lighter one, less where their lengths differ much."""
    if a.tokens == b.tokens:
        return 1.0
    light, heavy = (a, b) if a.weight <= b.weight else (b, a)
    if light.weight == 0:
        return 0.0
    shared = sum(compress(light.weights.values(), map(heavy.weights.__contains__, light.weights)))
    return shared / math.sqrt(light.weight * min(heavy.weight, 2 * light.weight))


def aligned(a: Pieces, b: Pieces, likeness: Likeness = alike) -> list[tuple[Piece, Piece, float]]:
    """Pairs of sentences that tell the same in the same words, each sentence at most once, the closest first.
    `likeness` may be a cached one, for many copies.
    """
    held = {(a.holders[pair], b.holders[pair]) for pair in a.pairs & b.pairs}
    near = {(i, j) for left, right in held for i in _places(left) for j in _places(right)}
    alikes = ((-likeness(a[i].wording, b[j].wording), i, j) for i, j in near)
    scored = sorted(found for found in alikes if found[0] <= -SAME)
    pairs: list[tuple[Piece, Piece, float]] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for score, i, j in scored:
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            pairs.append((a[i], b[j], -score))
    return pairs


@lru_cache(maxsize=1 << 12)
def _places(bits: int) -> tuple[int, ...]:
    return tuple(place for place in range(bits.bit_length()) if bits >> place & 1)


def tellings_of_two(a: Annotated, b: Annotated, standing: AbstractSet[int] = frozenset()) -> tuple[Pieces, Pieces]:
    """The own sentences of each, without those that the other puts into quotation marks."""
    runs = quoted_runs(a) | quoted_runs(b)
    one, other = (Pieces(p for p in pieces_of(x, standing) if not is_quotation(p.wording, runs)) for x in (a, b))
    return one, other


def passages(a: Annotated, b: Annotated, standing: AbstractSet[int] = frozenset()) -> tuple[Passage, ...]:
    """The shared passages of two articles in the order of the first."""
    pairs = sorted(aligned(*tellings_of_two(a, b, standing)), key=lambda pair: pair[0].span)
    return tuple(
        Passage(a.article.support(left.span), b.article.support(right.span), round(min(1.0, score), 3))
        for left, right, score in pairs
    )
