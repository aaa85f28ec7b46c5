"""Quotes with the words of their speakers -> quotes with the identity of their speakers.

The mention that stands on the head word of the speaker's words decides ("Kremlin spokesman Dmitry Peskov" is
Peskov); a name set beside a role comes next ("the minister, Ana Ruiz,"). A pronoun without a mention of its own
is the speaker just before it, a body for "it". Where nothing decides, the name is the words themselves, pronouns
excepted.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from dragoman.model import Entity, Mention, Parse, Quote, Sentence, Span

__all__ = ["named"]

_PERSONAL = frozenset(
    {
        "he",
        "she",
        "they",
        "it",
        "who",
        "which",
        "that",
        "i",
        "we",
        "you",
        "him",
        "her",
        "his",
        "their",
        "its",
        "our",
        "my",
        "them",
        "us",
    }
)
_ONE_PERSON = frozenset({"he", "she", "his", "her", "him"})
_BODY = frozenset({"it", "they"})  # "it said": the ministry that spoke before
NEAR = 3  # sentences back to the speaker that a pronoun may stand for


@dataclass(frozen=True, slots=True)
class _Speaker:
    entity: str | None
    name: str | None
    person: bool


_NOBODY = _Speaker(None, None, False)


class _Last(NamedTuple):
    """Who spoke last, and in which sentence."""

    speaker: _Speaker
    at: int


def named(
    text: str,
    sentences: Sequence[Sentence],
    quotes: Sequence[Quote],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> list[Quote]:
    """The quotes with `entity` and `speaker_name` where the text decides them."""
    reader = _Reader(text, sentences, mentions, entities, [q.span for q in quotes if q.direct])
    found: dict[Span, _Speaker] = {}
    person = body = _Last(_NOBODY, -NEAR - 1)
    for span in sorted({q.speaker for q in quotes if q.speaker}):
        at = reader.sentence_at(span.start)
        found[span] = speaker = reader.speaker(span) or reader.pronoun(span, at, person, body)
        if speaker.person:
            person = _Last(speaker, at)
        elif speaker.name:
            body = _Last(speaker, at)
    return [
        replace(q, entity=found[q.speaker].entity, speaker_name=found[q.speaker].name) if q.speaker else q
        for q in quotes
    ]


class _Reader:
    """An article with its mentions in order; answers who is meant by the words at a span."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        quoted: Sequence[Span],
    ) -> None:
        self.text, self.sentences, self.quoted = text, sentences, sorted(quoted)
        self.quoted_starts = [q.start for q in self.quoted]
        self.known = {e.id: e for e in entities}
        self.mentions = sorted(mentions, key=lambda m: (m.start, m.end))
        self.mention_starts = [m.start for m in self.mentions]
        self.sentence_starts = [s.start for s in sentences]
        self.people = frozenset(m.end for m in mentions if m.type == "person")

    def sentence_at(self, offset: int) -> int:
        return max(bisect_right(self.sentence_starts, offset) - 1, 0)

    def speaker(self, span: Span) -> _Speaker | None:
        """By mention or by words; None for a pronoun that no mention settles."""
        first, last = bisect_left(self.mention_starts, span.start), bisect_left(self.mention_starts, span.end)
        inside = [m for m in self.mentions[first:last] if m.end <= span.end + 2 and not self._is_addressed(m)]
        sentence = self.sentences[self.sentence_at(span.start)]
        if found := _of_mentions(sentence, span, inside, self.known):
            return found
        words = self.text[span.start : span.end]
        return None if words.lower() in _PERSONAL else _of_words(sentence, span, words)

    def _is_addressed(self, mention: Mention) -> bool:
        """Whether a pronoun is said to stand for somebody named within a quotation: the speaker is another."""
        if mention.form != "pronoun":
            return False
        k = bisect_left(self.mention_starts, mention.start)
        before = next((m for m in reversed(self.mentions[max(k - 20, 0) : k]) if m.entity == mention.entity), None)
        return before is not None and self._is_quoted(before.span)

    def _is_quoted(self, span: Span) -> bool:
        k = bisect_right(self.quoted_starts, span.start) - 1
        return k >= 0 and self.quoted[k].covers(span)

    def pronoun(self, span: Span, at: int, person: _Last, body: _Last) -> _Speaker:
        """For "he" and "she" the person who is subject of a sentence since the last one to speak, else that one; for
        "it" and "they" the last body.
        """
        word = self.text[span.start : span.end].lower()
        if word in _BODY:
            return body.speaker if at - body.at <= NEAR else _NOBODY
        if word not in _ONE_PERSON:
            return _NOBODY
        if subject := self._subject_before(at, span.start, person.at):
            return self.speaker(subject) or _NOBODY
        return person.speaker if at - person.at <= NEAR else _NOBODY

    def _subject_before(self, at: int, offset: int, not_before: int) -> Span | None:
        for k in range(at, max(at - NEAR, not_before, -1), -1):
            sentence = self.sentences[k]
            for token in reversed(sentence.parse.tokens if sentence.parse else ()):
                if token.dep not in ("nsubj", "nsubjpass") or token.pos != "PROPN" or sentence.parse is None:
                    continue
                span = sentence.tokens_span(sentence.parse.left[token.i], token.i)
                aside = sentence.parse.tokens[token.head].dep in ("relcl", "acl")
                person = token.ent == "PERSON" or span.end in self.people
                if person and not aside and span.end <= offset and not self._is_quoted(span):
                    return span
        return None


def _of_mentions(
    sentence: Sentence, span: Span, inside: Sequence[Mention], known: dict[str, Entity]
) -> _Speaker | None:
    """The mention on the head of the phrase, else the one person named in it."""
    usable = [m for m in inside if m.form != "title" and m.entity in known]
    head = _head(sentence, span)
    on_head = [m for m in usable if head is not None and m.start <= head < m.end]
    people = [m for m in usable if m.type == "person" and m.form == "name"]
    chosen = max(on_head, key=lambda m: m.end - m.start, default=None)
    if len({m.entity for m in people}) == 1 and (chosen is None or chosen.form == "nominal"):
        chosen = (
            people[0] if _beside_head(sentence, people[0], head) or (chosen is None and len(usable) == 1) else chosen
        )
    if chosen is None:
        return None
    entity = known[chosen.entity]
    return _Speaker(entity.id, entity.name, entity.type == "person")


def _beside_head(sentence: Sentence, mention: Mention, head: int | None) -> bool:
    """Whether the name is in apposition to the head ("the minister, Ana Ruiz")."""
    parse = sentence.parse
    if parse is None or head is None:
        return False
    for token in parse.tokens:
        if mention.start <= sentence.start + token.start < mention.end and token.dep == "appos":
            return sentence.start + parse.tokens[token.head].start == head
    return False


def _of_words(sentence: Sentence, span: Span, words: str) -> _Speaker:
    """A proper name by the parse alone, with the names before it; else the words as they stand."""
    parse, head = sentence.parse, _head(sentence, span)
    if parse is not None and head is not None:
        token = next(t for t in parse.tokens if sentence.start + t.start == head)
        if token.pos == "PROPN":
            first = token.i
            while (
                first > 0
                and parse.tokens[first - 1].pos == "PROPN"
                and sentence.start + parse.tokens[first - 1].start >= span.start
            ):
                first -= 1
            name = parse.text[parse.tokens[first].start : token.end]
            return _Speaker(None, name, token.ent == "PERSON")
    return _Speaker(None, " ".join(words.split()), False)


def _head(sentence: Sentence, span: Span) -> int | None:
    """Where the word stands that governs the phrase."""
    parse: Parse | None = sentence.parse
    if parse is None:
        return None
    inside = [t for t in parse.tokens if span.start <= sentence.start + t.start < span.end]
    if not inside:
        return None
    first, last = inside[0].i, inside[-1].i
    tops = [t for t in inside if t.head == t.i or not first <= t.head <= last]
    top = next((t for t in tops if t.pos in ("PROPN", "NOUN", "PRON")), tops[0] if tops else inside[0])
    return sentence.start + top.start
