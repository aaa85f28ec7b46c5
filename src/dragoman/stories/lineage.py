"""Annotated articles of one story -> its lineages: reports that share text count as one source.

Two reports are of one lineage when enough of the telling of the shorter one stands, word for word or reworded, in
the other; less is enough when both credit the same agency, and a credit alone is nothing.

A wire may be copied thousands of times, so reports are not compared pair by pair. Equal tellings are one. The others
come in order, the longest first, each looks up its rare word pairs in inverted lists of the tellings kept so far,
and only the likeliest of these are aligned. A telling whose words are nearly all held by those it joins is not
kept: the lists grow with what is new in a story, not with how often it is told.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from dragoman.model import Annotated, Article
from dragoman.stories.alignment import (
    Likeness,
    Pair,
    Piece,
    Pieces,
    Wording,
    aligned,
    alike,
    is_quotation,
    pieces_of,
    quoted_runs,
    wording_of,
)
from dragoman.stories.standing import Standing

SHARED = 0.13  # of the shorter telling's words, at least
CREDITED = 0.08  # the same where both credit one agency
ONE_OUTLET = 0.6  # the same of a few passages within one outlet, which repeats paragraphs of its own
LONE_SENTENCE = 0.85  # one shared sentence is a copy only when it is close to word for word
LONE_CREDITED = 0.6
CLOSE = 0.65  # likeness of the closest of a few passages, at least
FEW = 3  # passages
LOOSE = 3  # power of the likeness: reports of one fact on their own align loosely, a copy somewhere closely
PAIRS_SHARED = 3  # word pairs in common, of candidates
ALIGNED = 24  # candidates of a telling that are aligned, the likeliest first
ENTRIES_READ = 4_000  # of inverted lists, a telling
ENOUGH = 8  # links of a telling to one lineage; more say nothing new
BRIDGED = 0.5  # of what two share with what is nearest to them, and two lineages by way of one telling; less is no copy
LIKENESSES = 1 << 16  # of sentences, kept: copies hold the same ones
KNOWN = 0.85  # of a telling's word pairs: with so many held by its lineage it is not kept

Lines = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """What one or more articles tell in equal words. `outlets` print it, `agencies` are credited for it."""

    pieces: Pieces
    articles: tuple[str, ...]
    outlets: frozenset[str | None]
    agencies: frozenset[str]


def lineages(articles: Sequence[Annotated], standing: Standing | None = None) -> Lines:
    """Every article in exactly one lineage; ids sorted, the largest lineage first."""
    tellings = tellings_of(articles, standing or {})
    links = _links(tellings)
    closest = [0.0] * len(tellings)
    for n, found in enumerate(links):
        for other, part in found:
            closest[n], closest[other] = max(closest[n], part), max(closest[other], part)
    first = list(range(len(tellings)))
    for n, found in enumerate(links):
        near = {_root(first, o) for o, part in found if part >= BRIDGED * min(closest[n], closest[o])}
        _join(n, [(o, part) for o, part in found if _root(first, o) in near], first)
    lines: dict[int, list[str]] = {}
    for n, telling in enumerate(tellings):
        lines.setdefault(_root(first, n), []).extend(telling.articles)
    return tuple(sorted((tuple(sorted(ids)) for ids in lines.values()), key=lambda ids: (-len(ids), ids)))


def _links(tellings: Sequence[Telling]) -> list[list[tuple[int, float]]]:
    """For each telling those before it that it shares text with, and how much; a few of each lineage."""
    found: list[list[tuple[int, float]]] = []
    first = list(range(len(tellings)))  # lineages as they stand when a telling comes
    kept = _Kept(tellings)
    likeness = lru_cache(maxsize=LIKENESSES)(alike)
    for n, telling in enumerate(tellings):
        links: list[tuple[int, float]] = []
        times: Counter[int] = Counter()
        for other in kept.likely(telling):
            root = _root(first, other)
            if times[root] < ENOUGH and (part := text_shared(telling, tellings[other], likeness)):
                times[root] += 1
                links.append((other, part))
        found.append(links)
        _join(n, links, first)
        root = _root(first, n)
        kept.add(n, [m for m in kept.numbers if _root(first, m) == root])
    return found


def _join(n: int, links: Sequence[tuple[int, float]], first: list[int]) -> None:
    """Puts a telling into the lineage it shares most with, and makes any with which it shares nearly as much one with
    that. Of wires copied a thousand times some copies read alike by chance, and all would be one.
    """
    shared: defaultdict[int, float] = defaultdict(float)
    for other, part in links:
        shared[_root(first, other)] += part
    most = max(shared.values(), default=0.0)
    for root, part in sorted(shared.items()):
        if part >= BRIDGED * most:
            a, b = _root(first, n), _root(first, root)
            first[max(a, b)] = min(a, b)


def tellings_of(articles: Sequence[Annotated], standing: Standing) -> list[Telling]:
    """Equal tellings together, the longest first. An article without a telling of its own stands alone."""
    wording = cache(wording_of)
    runs = frozenset().union(*map(quoted_runs, articles))
    said = cache(lambda tokens: is_quotation(Wording(tokens, {}), runs))
    found: dict[tuple[object, ...], tuple[Pieces, list[Article]]] = {}
    for annotated in sorted(articles, key=lambda annotated: annotated.article.id):
        article = annotated.article
        found_here = pieces_of(annotated, standing.get(article.source or "", frozenset()), wording)
        pieces = Pieces(piece for piece in found_here if not said(piece.wording.tokens))
        key = tuple(piece.wording.tokens for piece in pieces) or (article.id, None)
        found.setdefault(key, (pieces, []))[1].append(article)
    tellings = [
        Telling(
            pieces,
            articles=tuple(article.id for article in told),
            outlets=frozenset(article.source for article in told),
            agencies=frozenset(article.agency for article in told if article.agency),
        )
        for pieces, told in found.values()
    ]
    return sorted(tellings, key=lambda t: (-len(t.pieces.pairs), [p.wording.tokens for p in t.pieces], t.articles))


def text_shared(a: Telling, b: Telling, likeness: Likeness = alike) -> float:
    """How much of the shorter telling stands in the other, 0 where neither was written from the other or both from a
    third.
    """
    credited = not a.agencies.isdisjoint(b.agencies)
    pairs = aligned(a.pieces, b.pieces, likeness)
    if not pairs or (len(pairs) == 1 and pairs[0][2] < (LONE_CREDITED if credited else LONE_SENTENCE)):
        return 0.0
    close = sum(score >= CLOSE for _, _, score in pairs)
    if len(pairs) <= FEW and not close:
        return 0.0
    one_outlet = close <= FEW and len(a.outlets) == 1 and a.outlets == b.outlets and None not in a.outlets
    least = ONE_OUTLET if one_outlet else CREDITED if credited else SHARED
    part = shared_part(a.pieces, b.pieces, pairs)
    return part if part >= least else 0.0


def shared_part(a: Sequence[Piece], b: Sequence[Piece], pairs: Sequence[tuple[Piece, Piece, float]]) -> float:
    """How much of the shorter telling stands in the other: aligned words, loose alignments for less."""
    left, right = (sum(len(piece.wording.tokens) for piece in pieces) for pieces in (a, b))
    lengths = [min(x.length, y.length) * min(1.0, score) ** LOOSE for x, y, score in pairs]
    return sum(lengths) / max(1, min(left, right))


@dataclass(slots=True)
class _Kept:
    """The tellings that later ones are compared with, by their word pairs."""

    tellings: Sequence[Telling]
    numbers: list[int] = field(default_factory=list)
    holders: dict[Pair, list[int]] = field(default_factory=dict)

    def likely(self, telling: Telling) -> Iterator[int]:
        """Those that share the rarest word pairs with `telling`, most shared first."""
        lists = sorted((held for pair in telling.pieces.pairs if (held := self.holders.get(pair))), key=len)
        shared: Counter[int] = Counter()
        read = 0
        for held in lists:
            read += len(held)
            if read > ENTRIES_READ and shared:
                break
            shared.update(held)
        ranked = sorted(((-count, n) for n, count in shared.items() if count >= PAIRS_SHARED))
        return iter([n for _, n in ranked[:ALIGNED]])

    def add(self, number: int, lineage: Sequence[int]) -> None:
        """Keeps telling `number` unless the tellings of its lineage hold nearly all of it."""
        pairs = self.tellings[number].pieces.pairs
        mine = set(lineage)
        known = sum(1 for pair in pairs if any(n in mine for n in self.holders.get(pair, ())))
        if mine and known >= KNOWN * len(pairs):
            return
        self.numbers.append(number)
        for pair in sorted(pairs):
            self.holders.setdefault(pair, []).append(number)


def _root(first: list[int], i: int) -> int:
    while first[i] != i:
        first[i] = first[first[i]]
        i = first[i]
    return i
