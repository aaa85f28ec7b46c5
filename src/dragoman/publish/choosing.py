"""Facts -> those worth a line: what happened, and what says something that no line before it says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from dragoman.knowledge.families import LIGHT, STOP, WORD_FAMILY, stem
from dragoman.model import Account, Annotated, Fact, Support

SAME = 0.8  # of the telling words of the shorter of two statements that share a passage
ALIKE = 0.5  # the same, where they share as much of their passages
NEARLY = 0.9  # the same, where they only share an article
LEAD = 6  # statements; a desk note's first paragraph
HEADLINED = 0.5  # of the words that headlines share, from which a fact of one source may stand in the lead
_HEADLINES = 2  # independent sources whose headlines hold a word
_WORD = re.compile(r"[^\W\d_]{3,}|\d+(?:,\d{3})*")  # of a decimal fraction the whole part


def lead_of(facts: Sequence[Fact], account: Account, articles: Mapping[str, Annotated]) -> list[Fact]:
    """What happened, among `facts`: what most independent sources carry and what their headlines are about. The first
    is the one that has most of both, the others follow in the order in which they are told.
    """
    headlines = _headline_words(account, articles)
    sources = max(1, len(account.story.lineages))

    def headlined(fact: Fact) -> float:
        return sum(headlines[word] for word in _keys(fact.statement)) / max(1, sum(headlines.values()))

    def rank(fact: Fact) -> tuple[float, float, str]:
        return -(fact.lineages / sources + headlined(fact)), _first_told(fact), fact.id

    shared = [fact for fact in facts if fact.lineages > 1 or headlined(fact) >= HEADLINED]
    chosen = Said().new(sorted(shared or facts, key=rank), LEAD)
    return chosen[:1] + sorted(chosen[1:], key=lambda fact: (_first_told(fact), fact.id))


def ranked(facts: Sequence[Fact]) -> list[Fact]:
    """By how many independent sources carry them, then by how early they are told."""
    return sorted(facts, key=lambda fact: (-fact.lineages, _first_told(fact), fact.id))


class Said:
    """What stands in the brief already. A fact is not said again in nearly the words of one on the same passages."""

    def __init__(self, facts: Sequence[Fact] = ()) -> None:
        self._facts: list[tuple[set[str], Fact]] = [(_keys(fact.statement), fact) for fact in facts]

    def new(self, facts: Sequence[Fact], most: int) -> list[Fact]:
        """The first of `facts` that say something more, at most `most`; they are said from now on."""
        chosen: list[Fact] = []
        for fact in facts:
            keys = _keys(fact.statement)
            if len(chosen) < most and not any(self._same(keys, fact, *said) for said in self._facts):
                chosen.append(fact)
                self._facts.append((keys, fact))
        return chosen

    @staticmethod
    def _same(keys: set[str], fact: Fact, said: set[str], other: Fact) -> bool:
        shared = len(keys & said) / max(1, min(len(keys), len(said)))
        if fact.statement == other.statement or shared < ALIKE:
            return fact.statement == other.statement
        if shared >= NEARLY and {s.article for s in fact.support} & {s.article for s in other.support}:
            return True
        on = sum(any(overlap(s, t) for t in other.support) for s in fact.support) / len(fact.support)
        more = any(key[0].isdigit() for key in keys - said)
        return on > 0 and (shared >= SAME or (on >= ALIKE and not more))


def overlap(a: Support, b: Support) -> bool:
    """Do the two share characters of one article?"""
    return a.article == b.article and a.span.overlaps(b.span)


def _headline_words(account: Account, articles: Mapping[str, Annotated]) -> Counter[str]:
    """In how many independent sources' headlines a word stands: the words of several, or of the only one."""
    seen: Counter[str] = Counter()
    for lineage in account.story.lineages:
        seen.update({word for key in lineage for word in _keys(articles[key].article.title or "")})
    least = min(_HEADLINES, len(account.story.lineages))
    return Counter({word: count for word, count in seen.items() if count >= least})


def _keys(text: str) -> set[str]:
    """The telling words of a text, each by its family or stem."""
    told = [word for word in _WORD.findall(text.lower()) if word not in STOP and word not in LIGHT]
    return {WORD_FAMILY.get(word) or WORD_FAMILY.get(stem(word)) or stem(word) for word in told}


def _first_told(fact: Fact) -> float:
    """Where in its articles the fact stands, on the mean: news puts first what matters."""
    first: dict[str, int] = {}
    for support in fact.support:
        first[support.article] = min(support.start, first.get(support.article, support.start))
    return sum(first.values()) / len(first) if first else 0.0
