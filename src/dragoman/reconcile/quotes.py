"""Direct speech of all articles, the same utterance linked across them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from dragoman.knowledge.families import words
from dragoman.model import AccountQuote, Annotated, Quote, QuoteVariant, Span
from dragoman.reconcile.people import People

_WORD = re.compile(r"[^\W_]+")
_MARKED = re.compile(r"[\"“]([^\"“”\n]{4,600})[\"”]")
SAME = 86  # of 100: so alike are the words of one utterance in two articles
LEAST_WORDS = 2
_DULL = words("the a an of to in on and or is are was were be it that this for with we i they he she you")


@dataclass(frozen=True, slots=True)
class _Told:
    variant: QuoteVariant
    speaker: str | None
    words: tuple[str, ...]
    telling: frozenset[str]


def quotes(articles: Sequence[Annotated], people: People) -> tuple[AccountQuote, ...]:
    """Every quoted utterance, in the order of its first telling."""
    groups: list[list[_Told]] = []
    for annotated in articles:
        for told in _told(annotated, people):
            home = next((g for g in groups if _same(told, g)), None)
            if home is None:
                groups.append([told])
            else:
                home.append(told)
    return tuple(
        AccountQuote(f"{g[0].variant.article}:{g[0].variant.start}", _speaker(g), True, tuple(t.variant for t in g))
        for g in groups
    )


def _told(annotated: Annotated, people: People) -> list[_Told]:
    article = annotated.article
    found: list[tuple[Span, Quote]] = [(q.span, q) for q in annotated.quotes if q.direct]
    indirect = [q for q in annotated.quotes if not q.direct]
    for match in _MARKED.finditer(article.text):
        span = Span(match.start(), match.end())
        around = [q for q in indirect if q.span.overlaps(span) and q.speaker is not None]
        if around and not any(q.span.overlaps(span) for q in annotated.quotes if q.direct):
            found.append((span, min(around, key=lambda q: (q.end - q.start, q.start))))
    out = []
    for span, quote in sorted(found, key=lambda f: f[0]):
        text = article.text[span.start : span.end]
        told, telling = content_words(text)
        if not told:
            continue
        speaker = people.name_of(article.id, quote.entity) or quote.speaker_name
        heard = article.text[quote.speaker.start : quote.speaker.end] if quote.speaker else None
        out.append(
            _Told(
                QuoteVariant(article.id, span.start, span.end, text, heard),
                speaker or heard,
                told,
                telling,
            )
        )
    return out


def content_words(text: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words of an utterance in order, and those that tell something."""
    told = tuple(w.lower() for w in _WORD.findall(text))
    return told, frozenset(told) - _DULL


def _same(told: _Told, group: Sequence[_Told]) -> bool:
    """Is it the utterance of the group, in another article? The speakers must not differ by name."""
    for other in group:
        if other.variant.article == told.variant.article or told.telling.isdisjoint(other.telling):
            continue
        if not _speakers_meet(told.speaker, other.speaker):
            continue
        shorter, longer = sorted((told.words, other.words), key=len)
        telling = [w for w in shorter if w not in _DULL]
        if len(shorter) < LEAST_WORDS and not (telling and len(telling[0]) > 7):
            continue
        if not telling or (len(telling) < 2 and len(longer) > 30 and len(telling[0]) < 8):
            continue
        if fuzz.partial_ratio(" ".join(shorter), " ".join(longer)) >= SAME:
            return True
    return False


def _speakers_meet(a: str | None, b: str | None) -> bool:
    """Unknown or nominal speakers ("he", "the president") may be anybody; two names must share their last word."""
    if not a or not b:
        return True
    last_a, last_b = a.split()[-1].lower(), b.split()[-1].lower()
    return last_a == last_b or not (a.split()[-1][:1].isupper() and b.split()[-1][:1].isupper())


def _speaker(group: Sequence[_Told]) -> str | None:
    """The best name heard: a full name before a part, a part before a description."""
    named = [t.speaker for t in group if t.speaker]
    return max(named, key=lambda n: (n[:1].isupper(), len(n.split()) > 1, named.count(n)), default=None)
