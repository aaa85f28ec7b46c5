"""Quotes of a story -> one utterance that two articles give to two speakers who cannot both have said it.

Only where both articles name the speaker in the sentence of the quote, in the same many words, and nothing there makes
one of them the voice of the other (a spokesman, a deputy, a joint statement).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from dragoman.knowledge.families import words
from dragoman.model import Annotated, Entity, Fact, Quote, Reading, Support
from dragoman.reconcile.facts import Bench
from dragoman.reconcile.phrases import parties_exclude
from dragoman.reconcile.quotes import content_words

LEAST_WORDS = 2  # "never" may be said by anybody
LEAST_TELLING = 2
SAME_WORDS = 94  # of 100
SPELT_ALIKE = 70  # of 100: two surnames so alike may be one name spelt twice
_VOICE = re.compile(
    r"\b(?:spokes\w+|aides?|deputy|adviser|advisor|representative|envoy|ambassador|press secretary|assistant|lawyer"
    r"|on behalf|joint(?:ly)?|both|together|citing|quot(?:ed|ing)|recall\w*|repeat\w*|echo\w*|told (?:him|her|them)"
    r"|according to)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_OF_STATE = words("ministry department government cabinet office house kremlin army military palace embassy state")


@dataclass(frozen=True, slots=True)
class _Heard:
    """An utterance with the speaker that its sentence names."""

    annotated: Annotated
    quote: Quote
    speaker: Entity
    words: tuple[str, ...]
    sentence: str


def attribution_facts(articles: Sequence[Annotated], bench: Bench) -> Iterator[Fact]:
    """One fact for each utterance that is given to two speakers."""
    heard = sorted(
        (h for a in articles for h in _heard(a)), key=lambda h: (h.annotated.article.id, h.quote.start, h.quote.end)
    )
    by_word: dict[str, list[_Heard]] = defaultdict(list)
    for h in heard:
        by_word[max(h.words, key=lambda w: (len(w), w))].append(h)
    for _, same in sorted(by_word.items()):
        told: list[_Heard] = []
        for a, b in combinations(same, 2):
            if not any(h in told for h in (a, b)) and _clash(a, b):
                sides = [[h for h in same if h.speaker.id == x.speaker.id and _one_utterance(h, x)] for x in (a, b)]
                told += [h for side in sides for h in side]
                yield _fact(sides, bench)


def _heard(annotated: Annotated) -> Iterator[_Heard]:
    entities = {e.id: e for e in annotated.entities}
    for quote in annotated.quotes:
        speaker = entities.get(quote.entity or "")
        if not quote.direct or speaker is None or quote.speaker is None:
            continue
        if speaker.type not in ("person", "organisation"):
            continue
        text = annotated.article.text
        told = content_words(text[quote.start : quote.end])
        named = text[quote.speaker.start : quote.speaker.end]
        if len(told[0]) < LEAST_WORDS or len(told[1]) < LEAST_TELLING or speaker.name.split()[-1] not in named:
            continue
        start, end = min(quote.start, quote.speaker.start), max(quote.end, quote.speaker.end)
        around = [s for s in annotated.sentences if s.start < end and start < s.end]
        sentence = text[min(s.start for s in around) : max(s.end for s in around)] if around else text[start:end]
        yield _Heard(annotated, quote, speaker, told[0], sentence)


def _clash(a: _Heard, b: _Heard) -> bool:
    if a.annotated.article.id == b.annotated.article.id or a.speaker.type != b.speaker.type:
        return False
    if a.speaker.id == b.speaker.id or not _one_utterance(a, b):
        return False
    if _VOICE.search(_frame(a)) or _VOICE.search(_frame(b)) or _named(a, b) or _named(b, a):
        return False
    if a.speaker.type == "organisation":
        both = set(f"{a.speaker.name} {b.speaker.name}".lower().split())
        return not both & _OF_STATE and parties_exclude(a.speaker.name, b.speaker.name)
    return fuzz.ratio(_surname(a), _surname(b)) < SPELT_ALIKE and not _one_name(a.speaker, b.speaker)


def _one_utterance(a: _Heard, b: _Heard) -> bool:
    return fuzz.ratio(" ".join(a.words), " ".join(b.words)) >= SAME_WORDS


def _frame(heard: _Heard) -> str:
    """The sentence without what is quoted."""
    text = heard.annotated.article.text
    return heard.sentence.replace(text[heard.quote.start : heard.quote.end], " ")


def _named(speaker: _Heard, other: _Heard) -> bool:
    """Does the other sentence name the speaker too?"""
    return _surname(speaker) in _WORD.findall(_frame(other).lower())


def _surname(heard: _Heard) -> str:
    return heard.speaker.name.split()[-1].lower()


def _one_name(a: Entity, b: Entity) -> bool:
    """Have two persons a name in common, so that one may be called by a part of it?"""
    one, two = ({w.lower() for name in (e.name, *e.aliases) for w in name.split()} for e in (a, b))
    return not one.isdisjoint(two)


def _fact(sides: Sequence[Sequence[_Heard]], bench: Bench) -> Fact:
    readings = tuple(
        Reading(
            value=" ".join(_support(side[0], side[0].quote).text.split()),
            support=tuple(s for h in side for s in (_support(h, h.quote), _support(h, h.quote, speaker=True))),
            attributed_to=side[0].speaker.name,
        )
        for side in sides
    )
    words_told = readings[0].value.strip("\"“”'‘’ ,.")
    first = sides[0][0]
    articles = {h.annotated.article.id for side in sides for h in side}
    return Fact(
        id=f"attribution:{first.annotated.article.id}:{first.quote.start}",
        slot="quote.attribution",
        statement=f"“{words_told}” is given to {sides[0][0].speaker.name}, and to {sides[1][0].speaker.name}.",
        kind="attribution",
        relation="conflict",
        lineages=bench.lineages_of(articles),
        readings=readings,
        reason="one utterance in the same words, given to two speakers",
    )


def _support(heard: _Heard, quote: Quote, *, speaker: bool = False) -> Support:
    span = quote.speaker if speaker and quote.speaker else quote.span
    return heard.annotated.article.support(span)
