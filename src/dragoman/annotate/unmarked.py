"""Reported statements -> direct speech whose quotation marks are lost, as in many translations.

"We trust our partners, the minister said." gives the minister's own words: the speaker is told of in the third
person and the content says "we". Only the first person proves it, beside its cue or after a colon; a statement
without it stays reported. The neighbouring sentences of the paragraph belong to it while they have no cue.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from dragoman.annotate.quotation import Quoted
from dragoman.model import Quote, Sentence, Span

__all__ = ["unmarked"]

_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]urs?|[Mm]y|[Mm]e|us|[Mm]ine|ourselves|myself)\b")
_COLON = re.compile(r"[^.:!?\n]{0,60}:\s*")  # "told reporters in Lima:"


def unmarked(
    text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], stretches: Sequence[Quoted]
) -> list[Quote]:
    """The quotes, those in the first person made direct and grown to the sentences that go on with them."""
    starts = [s.start for s in sentences]
    marked = {q.paragraph for q in stretches}
    cued = {max(bisect_right(starts, q.cue.start) - 1, 0) for q in quotes if q.cue}
    found = []
    for q in quotes:
        at = max(bisect_right(starts, q.cue.start) - 1, 0) if q.cue else 0
        span = _own_words(text, sentences, at, q, cued) if sentences[at].paragraph not in marked else None
        found.append(replace(q, start=span.start, end=span.end, direct=True) if span else q)
    own = [q.span for q in found if q.direct]
    return [q for q in found if q.direct or q.cue is None or not any(span.covers(q.cue) for span in own)]


def _own_words(text: str, sentences: Sequence[Sentence], at: int, q: Quote, cued: set[int]) -> Span | None:
    if q.cue is None or q.speaker is None:
        return None
    if _FIRST_PERSON.search(text, q.speaker.start, q.speaker.end):
        return None
    sentence = sentences[at]
    if q.start == sentence.start and q.end <= q.cue.start and text[q.end : q.end + 1] == ",":
        first = _reach(sentences, at, -1, cued)
        span = Span(sentences[first].start, q.end)
    elif _COLON.fullmatch(text, q.cue.end, q.start):
        last = _reach(sentences, at, 1, cued)
        span = Span(q.start, sentences[last].end if last != at else sentence.end)
    else:
        return None
    return span if _FIRST_PERSON.search(text, span.start, span.end) else None


def _reach(sentences: Sequence[Sentence], at: int, step: int, cued: set[int]) -> int:
    """The last sentence in that direction that belongs to the paragraph and has no cue of its own."""
    k = at
    while 0 <= k + step < len(sentences) and sentences[k + step].paragraph == sentences[at].paragraph:
        if k + step in cued:
            break
        k += step
    return k
