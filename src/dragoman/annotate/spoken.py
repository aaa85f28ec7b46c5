"""Quoted stretches and parsed sentences -> direct speech with cue and speaker.

A quotation takes its cue from the words after it (", the minister said"), from the words before it ("He
added: ..."), or from the sentence before that ends with a colon. Parts around one cue are one quotation, and so
are paragraphs of which each opens anew. A quotation without a cue goes on with the speaker before it. A few
quoted words within a clause are the writer's (scare quotes, titles) and no speech.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.annotate import speakers
from dragoman.annotate.cues import verb_cue
from dragoman.annotate.quotation import Quoted
from dragoman.model import Parse, Quote, Sentence, Span

__all__ = ["Place", "spoken"]

FEWEST_WORDS = 4  # fewer quoted words cannot be told from a name or an emphasis, and are not called direct
LABEL = 8  # tokens of a label that names the speaker before a colon
FARTHEST = 1_000  # characters between the parts of a quotation
REACH = 30  # tokens between a quotation and its cue verb
_LOOSE = " \t\n\u00a0,.;:—–-"  # what may stand between the parts of a quotation
_VERBS = frozenset({"VERB", "AUX"})
_TO_CUE = frozenset(",—–-.?!…:;'’")


@dataclass(frozen=True, slots=True)
class Place:
    """Sentences of an article with look-up by offset."""

    text: str
    sentences: Sequence[Sentence]
    starts: Sequence[int]

    def sentence_at(self, offset: int) -> int | None:
        k = bisect_right(self.starts, offset) - 1
        return k if k >= 0 and offset < self.sentences[k].end else None


@dataclass(frozen=True, slots=True)
class _Told:
    """A cue found for a quotation: spans in the article, `after` when it stands behind the quotation."""

    cue: Span | None
    speaker: Span | None
    after: bool
    end: int  # where the cue clause ends


@dataclass(frozen=True, slots=True)
class _Last:
    """The last quotation, the part of it that ended it, its words, and the end of its cue clause (or -1), after
    which it may go on.
    """

    quote: Quote
    part: Quoted
    words: int
    until: int


def spoken(place: Place, stretches: Sequence[Quoted]) -> list[Quote]:
    """Direct quotations in order of the text."""
    quotes: list[Quote] = []
    last: _Last | None = None
    for n, q in enumerate(stretches):
        following = stretches[n + 1] if n + 1 < len(stretches) else None
        told = _after(place, q, following) or _before(place, q, last.part if last else None)
        if last and _goes_on(place, last, q, told):
            words = last.words + q.words
            quotes[-1] = replace(last.quote, end=q.end, direct=words >= FEWEST_WORDS)
            last = _Last(quotes[-1], q, words, last.until)
            continue
        told = told or _sentence_before(place, q)
        if told is not None:
            quotes.append(Quote(q.start, q.end, direct=q.words >= FEWEST_WORDS, cue=told.cue, speaker=told.speaker))
        elif _stands_alone(place, q):
            quotes.append(Quote(q.start, q.end, direct=True, speaker=_speaker_before(quotes, q, place)))
        else:
            if last and q.start - last.until <= 4 and (at := place.sentence_at(q.start)) is not None:
                last = replace(last, until=place.sentences[at].end)  # a name in marks within the cue clause
            continue
        last = _Last(quotes[-1], q, q.words, told.end if told and told.after else -1)
    return quotes


def _goes_on(place: Place, last: _Last, q: Quoted, told: _Told | None) -> bool:
    """Whether q continues the last quotation: no other cue, and nothing between but that quotation's own cue
    clause, or a new paragraph after one that was left open.
    """
    if last.quote.end != last.part.end or (told is not None and told.cue != last.quote.cue):
        return False
    if q.start - last.part.end > FARTHEST:
        return False
    between = place.text[last.part.end : q.start]
    if q.paragraph == last.part.paragraph:
        if between.strip() and between.rstrip()[-1] not in _LOOSE:
            return False  # a clause of its own: ', adding that "..."'
        return not between.strip() or (last.until >= 0 and not place.text[last.until : q.start].strip(_LOOSE))
    return not last.part.closed and not between.strip()


def _stands_alone(place: Place, q: Quoted) -> bool:
    """Whole sentences in quotation marks with nothing around them."""
    if q.words < FEWEST_WORDS or place.text[q.start] in "'‘‚":
        return False  # single marks around a line are a heading
    first, last = place.sentence_at(q.start), place.sentence_at(q.end - 1)
    if first is None or last is None:
        return False
    return q.start - place.sentences[first].start <= 4 and place.sentences[last].end - q.end <= 1


def _speaker_before(quotes: Sequence[Quote], q: Quoted, place: Place) -> Span | None:
    if not quotes:
        return None
    first = place.sentence_at(q.start)
    last = place.sentence_at(quotes[-1].end - 1)
    near = first is not None and last is not None and first - last <= 3
    return quotes[-1].speaker if near else None


# ------------------------------------------------------ cue after


def _after(place: Place, q: Quoted, following: Quoted | None) -> _Told | None:
    """'"...," he said' and '"...," said the minister'; the quotation opens its sentence."""
    at = place.sentence_at(q.end - 1)
    if at is None or not _opens_sentence(place, q):
        return None
    sentence = place.sentences[at]
    if not place.text[q.end : min(q.end + 8, sentence.end)].strip(" .,") and at + 1 < len(place.sentences):
        sentence = place.sentences[at + 1]
        if sentence.paragraph != place.sentences[at].paragraph or sentence.parse is None:
            return None
        if place.text[q.end - 2] not in "?!" and any(t.dep == "ccomp" for t in sentence.parse.tokens):
            return None
    parse = sentence.parse
    if parse is None:
        return None
    limit = following.start if following else sentence.end
    gap = [t.i for t in parse.tokens if sentence.start + t.start >= q.end and sentence.start + t.end <= limit]
    while gap and parse.tokens[gap[0]].text in _TO_CUE:
        gap = gap[1:]
    return _cue_in_gap(sentence, parse, gap)


def _opens_sentence(place: Place, q: Quoted) -> bool:
    at = place.sentence_at(q.start)
    if at is None:
        return False
    before = place.text[max(place.sentences[at].start, q.start - 40) : q.start].rstrip()
    return len(before.split()) <= 1 or before[-1] in ".!?…"


def _cue_in_gap(sentence: Sentence, parse: Parse, gap: Sequence[int]) -> _Told | None:
    for n, k in enumerate(gap[:REACH]):
        token = parse.tokens[k]
        cue = verb_cue(token.lower)
        if cue is None or token.pos not in ("VERB", "AUX", "NOUN", "PROPN") or "quote" not in cue.takes:
            if token.pos in _VERBS and token.tag in ("VBD", "VBZ", "VBP") and token.dep not in ("relcl", "aux"):
                return None
            continue
        speaker = _gap_speaker(parse, gap, n)
        if speaker is None:
            continue
        return _Told(
            sentence.tokens_span(k, k), sentence.tokens_span(*speaker), True, sentence.start + parse.tokens[gap[-1]].end
        )
    return None


def _gap_speaker(parse: Parse, gap: Sequence[int], n: int) -> tuple[int, int] | None:
    """The subject of the cue at gap[n], from the tree where it lies in the gap, else from the order of words."""
    verb = gap[n]
    found = speakers.of_verb(parse, verb)
    if found and gap[0] <= found[0] and found[1] <= gap[-1]:
        return found
    if n == 0:
        last = verb
        for k in gap[1:]:
            if parse.tokens[k].pos in ("VERB", "ADP", "AUX", "SCONJ") or parse.tokens[k].text in ".,:;—":
                break
            last = k
        return speakers.trimmed(parse, verb + 1, last) if last > verb else None
    first, last = gap[0], verb - 1
    while last > first and parse.tokens[last].pos in ("ADV", "AUX"):
        last -= 1
    if not any(parse.tokens[k].pos in ("PRON", "PROPN", "NOUN", "DET") for k in range(first, last + 1)):
        return None
    return speakers.trimmed(parse, first, last)


# ------------------------------------------------------ cue before


def _before(place: Place, q: Quoted, previous: Quoted | None) -> _Told | None:
    """'He said, "..."' and 'He told reporters: "..."': the quotation is the whole of what the cue governs."""
    at = place.sentence_at(q.start)
    if at is None or (parse := place.sentences[at].parse) is None:
        return None
    sentence = place.sentences[at]
    floor = previous.end if previous else 0
    gap = [t.i for t in parse.tokens if sentence.start + t.start >= floor and sentence.start + t.end <= q.start]
    if not gap:
        return None
    mark = parse.tokens[gap[-1]].text
    if mark not in (":", ","):
        return _told_by(sentence, parse, gap[-1], q) if q.words >= FEWEST_WORDS else None
    for k in reversed(gap[-REACH:]):
        if parse.tokens[k].lower == "according":
            return _told_according(sentence, parse, k)
        if told := _told_by(sentence, parse, k, q):
            return told
    label = mark == ":" and len(gap) <= LABEL and gap[0] == 0 and not any(parse.tokens[k].pos in _VERBS for k in gap)
    if label and (found := speakers.trimmed(parse, gap[0], gap[-1])):
        return _Told(sentence.tokens_span(gap[-1], gap[-1]), sentence.tokens_span(*found), False, q.start)
    return _told_by_subject(sentence, parse, q) if mark == ":" and q.words >= FEWEST_WORDS else None


def _told_by_subject(sentence: Sentence, parse: Parse, q: Quoted) -> _Told:
    """Words before a colon without a cue verb ("Their aim was plain: ..."): the subject is taken to speak."""
    colon = next(
        (t.i for t in parse.tokens if t.text == ":" and sentence.start + t.end >= q.start - 2), len(parse.tokens) - 1
    )
    first = colon
    while first > 0 and parse.tokens[first - 1].pos == "PROPN":
        first -= 1
    if colon - first > 1 and parse.tokens[colon - 1].ent not in ("GPE", "LOC", "FAC", "NORP"):
        return _Told(None, sentence.tokens_span(first, colon - 1), False, q.start)
    subjects = [t for t in parse.tokens if t.dep == "nsubj"]
    for token in sorted(subjects, key=lambda t: (parse.tokens[t.head].dep != "ROOT", t.i)):
        found = speakers.trimmed(parse, parse.left[token.i], parse.right[token.i])
        if found and sentence.start + parse.tokens[found[1]].end <= q.start:
            return _Told(None, sentence.tokens_span(*found), False, q.start)
    return _Told(None, None, False, q.start)


def _told_by(sentence: Sentence, parse: Parse, k: int, q: Quoted) -> _Told | None:
    cue = verb_cue(parse.tokens[k].lower)
    if cue is None or "quote" not in cue.takes or parse.tokens[k].pos not in _VERBS:
        return None
    speaker = speakers.of_verb(parse, k)
    span = sentence.tokens_span(*speaker) if speaker else None
    return _Told(sentence.tokens_span(k, k), span, False, q.start)


def _told_according(sentence: Sentence, parse: Parse, k: int) -> _Told | None:
    for to in parse.children[k]:
        for noun in parse.children[to]:
            if found := speakers.trimmed(parse, parse.left[noun], parse.right[noun]):
                span = sentence.tokens_span(*found)
                return _Told(sentence.tokens_span(k, k), span, False, span.end)
    return None


def _sentence_before(place: Place, q: Quoted) -> _Told | None:
    """The sentence before ends with a colon and the quotation follows, in this paragraph or the next."""
    at = place.sentence_at(q.start)
    if at is None or at == 0 or place.sentences[at].start != q.start:
        return None
    sentence = place.sentences[at - 1]
    parse = sentence.parse
    if parse is None or not place.text[sentence.start : sentence.end].rstrip().endswith(":"):
        return None
    for k in range(len(parse.tokens) - 1, -1, -1):
        token = parse.tokens[k]
        if token.pos in _VERBS and verb_cue(token.lower) and (speaker := speakers.of_verb(parse, k)):
            return _Told(sentence.tokens_span(k, k), sentence.tokens_span(*speaker), False, q.start)
    return _told_by_subject(sentence, parse, q)
