"""Sentences and mentions -> quotes with cue and speaker.

text | quotation (stretches in marks) | spoken (direct speech)
parse | reported (speech, belief, wish and judgement) | unmarked (direct speech that lost its marks)
both | one list, each cue once | speaker_names (who the speakers are)
"""

from __future__ import annotations

from bisect import bisect_right
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
    stretches = _read(article, quoted(article.text, paragraphs(sentences)))
    starts = [q.start for q in stretches]
    place = Place(article.text, sentences, [s.start for s in sentences])
    direct = spoken(place, stretches)
    indirect = [q for s in sentences if s.parse is not None for q in _indirect(s, stretches, starts)]
    joined = _joined(direct, unmarked(article.text, sentences, indirect, stretches))
    return tuple(named(article.text, sentences, joined, mentions, entities))


def _read(article: Article, stretches: Sequence[Quoted]) -> list[Quoted]:
    """The stretches outside furniture that tells nothing (menus, headlines of other articles)."""
    hidden = sorted(f.span for f in article.furniture if not f.carries_content)
    starts = [span.start for span in hidden]
    found = []
    for q in stretches:
        k = bisect_right(starts, q.end - 1) - 1
        if k < 0 or not hidden[k].overlaps(q.span):
            found.append(q)
    return found


def _indirect(sentence: Sentence, stretches: Sequence[Quoted], starts: Sequence[int]) -> Iterator[Quote]:
    """What the sentence reports in the writer's words; a cue within quotation marks is the speaker's."""
    assert sentence.parse is not None
    for r in reported(sentence.parse):
        cue = sentence.tokens_span(r.cue, r.cue)
        before = _last_before(stretches, starts, cue.start)
        if before and cue.start < before.end:
            continue
        span = sentence.tokens_span(r.first, r.last)
        open_at_end = _last_before(stretches, starts, span.end - 1)
        if open_at_end and open_at_end.end > span.end and span.start <= open_at_end.start + 1:
            span = Span(min(span.start, open_at_end.start), open_at_end.end)  # the quotation it ends in, as a whole
        speaker = sentence.tokens_span(*r.speaker) if r.speaker else None
        yield Quote(span.start, span.end, direct=False, cue=cue, speaker=speaker, manner=r.manner)


def _last_before(stretches: Sequence[Quoted], starts: Sequence[int], offset: int) -> Quoted | None:
    """The last stretch that opens at or before the offset."""
    k = bisect_right(starts, offset) - 1
    return stretches[k] if k >= 0 else None


def _joined(direct: Sequence[Quote], indirect: Sequence[Quote]) -> list[Quote]:
    cues = {q.cue for q in direct if q.cue}
    kept = [q for q in indirect if q.cue not in cues]
    return sorted([*direct, *kept], key=lambda q: (q.start, q.end))
