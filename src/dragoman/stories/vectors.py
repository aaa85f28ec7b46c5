"""Evidence of many articles -> weighted vectors, and the likeness of two of them.

A word weighs by how rare it is among reports: its share in the batch, blended with the share expected from
writing at large (`PRIOR` articles' worth of it). Likeness is the cosine of the vectors plus how much of each
one's headline stands in the other. Both parts are sums over words, so the likeness of two groups of
articles follows from the sums of their vectors.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

from dragoman.stories.evidence import Profile
from dragoman.stories.words import expected_share

PRIOR = 500  # articles' worth of the background
WIDEST = 40  # articles that a theme counts for beside the background
SHARPNESS = 2.5  # power of the rarity: a name shared outweighs ten words of the trade
HEADLINE_SHARPNESS = 1.5
HEADLINE_WEIGHT = 0.15
NAMES = "pln"  # kinds of words, of persons, places and other names, that weigh more than plain words and states
NAME_WEIGHT = 2.0
KEPT = 250  # heaviest words of an article that are compared

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
_KIND = np.array([NAME_WEIGHT if chr(letter) in NAMES else 1.0 for letter in range(128)])


@dataclass(frozen=True, slots=True)
class Vectors:
    """Rows of a sparse matrix: article i has the words `terms[starts[i]:starts[i + 1]]`, in order, with three
    columns of `weights`: the word's part in the unit vector, its part in the headline, and 1 for being there.
    `days` is NaN where the day is not known.
    """

    ids: tuple[str, ...]
    vocabulary: tuple[str, ...]
    rarity: Floats
    starts: Ints
    terms: Ints
    weights: Floats
    days: Floats

    def row(self, i: int) -> tuple[Ints, Floats]:
        return self.terms[self.starts[i] : self.starts[i + 1]], self.weights[self.starts[i] : self.starts[i + 1]]


def vectors_of(articles: Sequence[Profile]) -> Vectors:
    held = _Held(articles)
    rarity = _rarities(articles, held)
    scores = _KIND[held.kinds] * (1 + np.log(held.counts)) * rarity[held.terms] ** SHARPNESS
    kept = _heaviest(scores, held)
    owner, terms = held.owner[kept], held.terms[kept]
    length = np.sqrt(np.bincount(owner, scores[kept] ** 2, minlength=len(articles)))
    weights = np.ones((len(kept), 3))
    weights[:, 0] = scores[kept] / np.where(length == 0, 1.0, length)[owner]
    weights[:, 1] = _headlines(articles, held, rarity ** (2 * HEADLINE_SHARPNESS))[kept]
    return Vectors(
        ids=tuple(article.id for article in articles),
        vocabulary=held.vocabulary,
        rarity=rarity,
        starts=np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=len(articles)))]),
        terms=terms,
        weights=weights,
        days=np.array([math.nan if a.day is None else a.day for a in articles], dtype=np.float64),
    )


class _Held:
    """The words of all articles in a row, as numbers in order of the alphabet, with their counts and kinds."""

    def __init__(self, articles: Sequence[Profile]) -> None:
        self.vocabulary = tuple(sorted(set().union(*(article.words for article in articles))))
        self.number = {word: n for n, word in enumerate(self.vocabulary)}
        self.terms = self.numbers(chain.from_iterable(article.words for article in articles))
        self.counts = np.frombuffer(b"".join(article.counts for article in articles), dtype=np.uint8).astype(np.float64)
        self.kinds = np.frombuffer("".join(article.kinds for article in articles).encode("ascii"), dtype=np.uint8)
        self.sizes = np.array([len(article.words) for article in articles], dtype=np.int64)
        self.owner = np.repeat(np.arange(len(articles)), self.sizes)

    def numbers(self, words: Iterable[str]) -> Ints:
        return np.array(list(map(self.number.__getitem__, words)), dtype=np.int64)


def _rarities(articles: Sequence[Profile], held: _Held) -> Floats:
    """How much the presence of a word says: minus the logarithm of the share of reports that hold it."""
    found = np.bincount(held.terms, minlength=len(held.vocabulary))
    expected = np.zeros(len(held.vocabulary))
    for language in sorted({article.language for article in articles}):
        speak = np.array([article.language == language for article in articles])
        terms = np.flatnonzero(np.bincount(held.terms[speak[held.owner]], minlength=len(expected)))
        shares = np.array([expected_share(held.vocabulary[term], language) for term in terms.tolist()])
        expected[terms] = np.maximum(expected[terms], shares)
    # A theme of a thousand reports is one happening told a thousand times: what all its reports hold is its matter.
    part = min(1.0, WIDEST / max(1, len(articles)))
    total = math.log(part * len(articles) + PRIOR)
    return np.asarray(np.maximum(0.0, total - np.log(np.maximum(1.0, part * found) + PRIOR * expected)))


def _heaviest(scores: Floats, held: _Held) -> Ints:
    """Where the words stand that are kept of each article, in order."""
    if held.sizes.max(initial=0) <= KEPT:
        return np.arange(len(scores))
    order = np.lexsort((-scores, held.owner))
    place = np.arange(len(order)) - np.repeat(np.cumsum(held.sizes) - held.sizes, held.sizes)
    return np.sort(order[place < KEPT])


def _headlines(articles: Sequence[Profile], held: _Held, parts: Floats) -> Floats:
    """Of each word of all articles in a row its part in the headline."""
    owner = np.repeat(np.arange(len(articles)), [len(article.headline) for article in articles])
    terms = held.numbers(word for article in articles for word in article.headline)
    whole = np.bincount(owner, parts[terms], minlength=len(articles))
    # The words of an article are in order, and so are its headline's.
    places = held.owner * len(held.vocabulary) + held.terms
    found = np.zeros(len(places))
    found[np.searchsorted(places, owner * len(held.vocabulary) + terms)] = (
        parts[terms] / np.where(whole == 0, 1.0, whole)[owner]
    )
    return found


def likeness(a: Floats, b: Floats) -> Floats:
    """Word by word likeness of aligned weights (rows of three columns); its sum is the likeness."""
    words = a[..., 0] * b[..., 0]
    headlines = (a[..., 1] * b[..., 2] + a[..., 2] * b[..., 1]) / 2
    return np.asarray(words + HEADLINE_WEIGHT * headlines)
