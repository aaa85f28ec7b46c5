"""Sentences and mentions -> quotes with cue and speaker.

text -> quotation (stretches in quotation marks) -> spoken (direct speech)
sentence -> reported (indirect speech and belief, from the parse)
both -> one list without doubles, each with the identity of its speaker
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.annotate.quotation import Quoted, paragraphs, quoted
from dragoman.annotate.reported import reported
from dragoman.annotate.speaker_names import named
from dragoman.annotate.spoken import Place, spoken
from dragoman.annotate.unmarked import unmarked
from dragoman.model import Article, Entity, Mention, Quote, Sentence, Span

__all__ = ["find"]


def find(
    article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention], entities: Sequence[Entity]
) -> tuple[Quote, ...]:
    """Every attribution of the article in order of the text: direct, indirect, of belief and of stance."""
    stretches = quoted(article.text, paragraphs(sentences))
    place = Place(article.text, sentences, [s.start for s in sentences])
    direct = spoken(place, stretches)
    indirect = [q for s in sentences if s.parse is not None for q in _indirect(s, stretches)]
    joined = _joined(direct, unmarked(article.text, sentences, indirect, stretches))
    return tuple(named(article.text, sentences, joined, mentions, entities))


def _indirect(sentence: Sentence, stretches: Sequence[Quoted]) -> Iterator[Quote]:
    assert sentence.parse is not None
    for r in reported(sentence.parse):
        cue = sentence.tokens_span(r.cue, r.cue)
        if any(q.start <= cue.start < q.end for q in stretches):
            continue
        span = _whole(sentence.tokens_span(r.first, r.last), stretches)
        speaker = sentence.tokens_span(*r.speaker) if r.speaker else None
        yield Quote(span.start, span.end, direct=False, cue=cue, speaker=speaker)


def _whole(span: Span, stretches: Sequence[Quoted]) -> Span:
    """The content with the rest of a quotation that it ends in, be it of several sentences."""
    for q in stretches:
        if q.start < span.end < q.end and span.start <= q.start + 1:
            return Span(min(span.start, q.start), q.end)
    return span


def _joined(direct: Sequence[Quote], indirect: Sequence[Quote]) -> list[Quote]:
    cues = {q.cue for q in direct if q.cue}
    kept = [q for q in indirect if q.cue not in cues]
    return sorted([*direct, *kept], key=lambda q: (q.start, q.end))
