"""Stories of annotated articles -> the sentences that an outlet puts into its reports whatever they tell.

"The Herald is an independent newspaper ..." under twenty reports, or a paragraph of background that comes back
whenever a country is in the news: two reports that share nothing else have not copied each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b

from dragoman.model import Annotated, Furniture

STORIES = 3  # in which one outlet carries the sentence
MOST = 0.6  # of a report's text: more is the same report filed in several stories, and no standing text

Standing = Mapping[str, frozenset[int]]


def sentence_key(text: str) -> int:
    """The same for the same words, whatever the case and the blanks."""
    return int.from_bytes(blake2b(" ".join(text.split()).casefold().encode(), digest_size=8).digest())


def standing_text(stories: Iterable[Sequence[Annotated]]) -> Standing:
    """Outlet -> keys of its standing sentences. Reports of unknown outlets count as of one."""
    by_outlet: dict[str, list[tuple[int, Annotated]]] = {}
    for number, articles in enumerate(stories):
        for annotated in articles:
            by_outlet.setdefault(annotated.article.source or "", []).append((number, annotated))
    found = {outlet: _standing(told) for outlet, told in by_outlet.items() if len({n for n, _ in told}) >= STORIES}
    return {outlet: keys for outlet, keys in found.items() if keys}


def _standing(told: Sequence[tuple[int, Annotated]]) -> frozenset[int]:
    return standing_of([(number, sentence_keys(annotated)) for number, annotated in told])


def standing_of(reports: Sequence[tuple[Hashable, Mapping[int, int]]]) -> frozenset[int]:
    """The keys of one outlet's standing sentences: `reports` are (story, sentence key to length)."""
    stories: dict[int, set[Hashable]] = {}
    for story, keys in reports:
        for key in keys:
            stories.setdefault(key, set()).add(story)
    standing = {key for key, told in stories.items() if len(told) >= STORIES}
    for _, keys in reports:
        lengths = sum(keys.values())
        if sum(length for key, length in keys.items() if key in standing) > MOST * lengths:
            standing.difference_update(keys)
    return frozenset(standing)


def sentence_keys(annotated: Annotated) -> dict[int, int]:
    """The keys of the sentences of a report, with their lengths."""
    text = annotated.article.text
    return {sentence_key(text[s.start : s.end]): s.end - s.start for s in annotated.sentences}


def repeated_text(articles: Iterable[Annotated]) -> Standing:
    """Outlet -> keys of the sentences that stand in several of its reports, whatever their stories."""
    times: dict[str, Counter[int]] = {}
    for annotated in articles:
        times.setdefault(annotated.article.source or "", Counter()).update(sentence_keys(annotated).keys())
    return {
        outlet: frozenset(key for key, count in found.items() if count >= STORIES) for outlet, found in times.items()
    }


def without_text(annotated: Annotated, left_out: Standing) -> Annotated:
    """The article with the sentences marked as furniture that its outlet repeats."""
    article, text = annotated.article, annotated.article.text
    keys = left_out.get(article.source or "", frozenset())
    spans = [s.span for s in annotated.sentences if sentence_key(text[s.start : s.end]) in keys]
    marks = (*article.furniture, *(Furniture(span.start, span.end, "footer") for span in spans))
    return replace(annotated, article=replace(article, furniture=marks))
