"""Article -> Annotated: sentences, names, times, quantities, quotes, in one pass over one parse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from dragoman.annotate import names, quantities, quotes, times
from dragoman.annotate.language import language_of
from dragoman.annotate.parsing import DEFAULT_PIPELINE, Parser, SpacyParser
from dragoman.annotate.sentences import split
from dragoman.model import Annotated, Article, Sentence

__all__ = ["ARTICLES_AT_ONCE", "DEFAULT_PIPELINE", "Parser", "SpacyParser", "annotate"]

ARTICLES_AT_ONCE = 32  # sentences of so many articles are parsed together; bounds the memory of a stream


def annotate(articles: Iterable[Article], parser: Parser) -> Iterator[Annotated]:
    """Reads articles in order, streaming: memory is bound by a batch of articles, not by the archive."""
    stream = iter(articles)
    while batch := [_with_language(article) for article in islice(stream, ARTICLES_AT_ONCE)]:
        sentences = [_sentences(article) for article in batch]
        texts = dict.fromkeys(
            article.text[s.start : s.end]
            for article, found in zip(batch, sentences, strict=True)
            for s in found
            if _is_read(article, s)
        )
        parses = dict(zip(texts, parser(texts), strict=True))
        for article, found in zip(batch, sentences, strict=True):
            parsed = tuple(
                replace(s, parse=parses.get(article.text[s.start : s.end])) if _is_read(article, s) else s
                for s in found
            )
            yield _annotate_one(article, parsed)


def _annotate_one(article: Article, sentences: tuple[Sentence, ...]) -> Annotated:
    found_times = times.find(article, sentences)
    mentions, entities = names.find(article, sentences)
    return Annotated(
        article=article,
        sentences=sentences,
        mentions=mentions,
        entities=entities,
        times=found_times,
        quantities=quantities.find(article, sentences, found_times),
        quotes=quotes.find(article, sentences, mentions, entities),
    )


def _with_language(article: Article) -> Article:
    return article if article.language else replace(article, language=language_of(article.text))


def _sentences(article: Article) -> tuple[Sentence, ...]:
    """Sentences of the article; a furniture mark also ends a sentence, so none is half furniture."""
    marks = sorted({edge for f in article.furniture for edge in (f.start, f.end)})
    return tuple(
        Sentence(span.start, span.end, None, number)
        for number, block in enumerate(split(article.text, marks))
        for span in block
    )


def _is_read(article: Article, sentence: Sentence) -> bool:
    """Parsed are English sentences that are not furniture (deck and caption carry content and are read)."""
    if not (article.language or "en").startswith("en"):
        return False
    return not any(f.span.overlaps(sentence.span) and not f.carries_content for f in article.furniture)
