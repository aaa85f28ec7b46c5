"""Annotated -> Evidence: what of an article speaks for the happening it tells.

Words of the text (furniture that carries no content left out), the words of its headline, and the day.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from dragoman.model import Annotated, Article
from dragoman.stories.words import without_addresses, words

LEAD = 120  # words: what is new stands first
LEAD_WEIGHT = 3
TITLE_WEIGHT = 3
HEADLINE = 15  # words that stand for the headline where an article has none


@dataclass(frozen=True, slots=True)
class Evidence:
    """`counts` are weighted word counts, `headline` the words of the headline (or of the first line)."""

    id: str
    language: str
    counts: dict[str, int]
    headline: frozenset[str]
    day: int | None


def evidence_of(annotated: Annotated) -> Evidence:
    article = annotated.article
    counts: Counter[str] = Counter()
    title = [word for word, _ in words(article.title or "")]
    for word in title:
        counts[word] += TITLE_WEIGHT
    body = [word for word, _ in words(without_addresses(own_text(article)))]
    for place, word in enumerate(body):
        counts[word] += LEAD_WEIGHT if place < LEAD else 1
    language = (article.language or "en")[:2].lower()
    return Evidence(article.id, language, counts, frozenset(title or body[:HEADLINE]), _day(article.published))


def own_text(article: Article) -> str:
    """The text with furniture that carries no content blanked, every other character in its place."""
    text, pieces, at = article.text, [], 0
    for mark in sorted(article.furniture, key=lambda f: f.start):
        if mark.carries_content or mark.end <= at:
            continue
        start = max(at, mark.start)
        pieces += [text[at:start], " " * (mark.end - start)]
        at = mark.end
    return "".join([*pieces, text[at:]])


def _day(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
