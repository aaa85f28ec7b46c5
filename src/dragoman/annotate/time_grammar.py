"""How rules for time expressions are written and matched: a pattern over kinds of words, and a reader of the match.

In: the words of a sentence and an anchor. Out: expressions with type and value, longest first, none overlapping.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from dragoman.annotate.time_anchor import Anchor, Tense, tense_at, token_at
from dragoman.annotate.time_words import KINDS, OTHER, Words, pattern
from dragoman.model import Parse

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]


class Found(NamedTuple):
    """An expression of one sentence, as characters of the sentence."""

    start: int
    end: int
    type: TimeType
    value: str
    tells: bool = True  # later times may hang on it; not on "a year earlier", a glance aside


@dataclass(frozen=True, slots=True)
class Reading:
    """A pattern that matched: its groups, the words around it, and what they hang on."""

    words: Words
    match: re.Match[str]
    anchor: Anchor
    parse: Parse

    def group(self, name: str) -> tuple[str, ...]:
        """The lower-cased words of a group, () where it took no part or the pattern has none."""
        if name not in self.match.re.groupindex:
            return ()
        first, last = self.match.span(name)
        return self.words.lowers[first:last] if first >= 0 else ()

    def word(self, name: str) -> str:
        return " ".join(self.group(name))

    def before(self, back: int = 1) -> str:
        """The word before the match, "" at the start."""
        i = self.match.start() - back
        return self.words.lowers[i] if i >= 0 else ""

    def after(self, ahead: int = 0) -> str:
        i = self.match.end() + ahead
        return self.words.lowers[i] if i < len(self.words.lowers) else ""

    def kind_before(self, *kinds: str) -> bool:
        i = self.match.start() - 1
        return i >= 0 and self.words.kinds[i] in {KINDS[kind] for kind in kinds}

    def kind_after(self, *kinds: str) -> bool:
        i = self.match.end()
        return i < len(self.words.kinds) and self.words.kinds[i] in {KINDS[kind] for kind in kinds}

    def token(self, name: str | int = 0) -> int:
        """The index of the parse token where a group begins; the match itself where the group took no part."""
        known = name == 0 or name in self.match.re.groupindex
        first = self.match.start(name) if known else -1
        return token_at(self.parse, self.words.starts[first if first >= 0 else self.match.start()])

    def dates_a_verb(self, name: str | int = 0) -> bool:
        """Whether the time says when the verb above it happens ("met in May"), not which thing ("the May vote")."""
        tokens = self.parse.tokens
        first, last = self.words.starts[self.match.start()], self.words.ends[self.match.end() - 1]
        token = tokens[self.token(name)]
        head = tokens[token.head]
        while head is not token and first <= head.start < last:  # up to the top of the time's own words
            token, head = head, tokens[head.head]
        if head.dep == "prep" and head.lower in {"on", "in", "from", "between", "during", "over"}:
            head = tokens[head.head]
        elif token.dep not in {"npadvmod", "prep"}:
            return False
        return head.pos in {"VERB", "AUX"}

    def in_title(self, name: str | int = 0) -> bool:
        """Whether a word written with a capital is followed by another: the Winter Olympics, the Sunday Times."""
        first, last = self.match.span(name)
        if last >= len(self.words.starts) or not self.words.text[self.words.starts[first]].isupper():
            return False
        return self.words.text[self.words.starts[last]].isupper() and not self.words.text.isupper()

    def begins_with_preposition(self) -> bool:
        """Whether "about", "over" leads in the time rather than bounds it."""
        first = self.match.start()
        return self.words.kinds[first] == KINDS["about"] and self.parse.tokens[self.token()].dep == "prep"

    def tense(self, name: str | int = 0) -> Tense:
        return tense_at(self.parse, self.token(name))

    def found(
        self, type_: TimeType, value: str, name: str | int = 0, *, skip: int = 0, tells: bool = True
    ) -> tuple[Found, ...]:
        """The match or one of its groups, less `skip` words at its beginning."""
        first, last = self.match.span(name)
        return (Found(self.words.starts[first + skip], self.words.ends[last - 1], type_, value, tells),)


Finding = tuple[Found, ...] | None  # None: not this rule; (): no time expression, and nothing in it is one
Reader = Callable[[Reading], Finding]


@dataclass(frozen=True, slots=True)
class Rule:
    """`needs` are kinds of words without which the pattern cannot match: most sentences have few of them."""

    needs: frozenset[str]
    pattern: re.Pattern[str]
    read: Reader


def rule(needs: str, expression: str, read: Reader) -> Rule:
    """`needs` is "month" or "unit|units": one of these kinds stands in every match."""
    return Rule(frozenset(KINDS[kind] for kind in needs.split("|")), pattern(expression), read)


def read_all(rules: Sequence[Rule], words: Words, parse: Parse, anchor: Anchor) -> Iterator[Found]:
    """Every expression in order. At each word the longest match that its reader accepts wins; at a tie the earlier
    rule.
    """
    present = frozenset(words.kinds)
    tried = [r for r in rules if not r.needs.isdisjoint(present)]
    at = 0
    while tried and at < len(words.kinds):
        if words.kinds[at] == OTHER:
            at += 1
            continue
        found, at = _read_at(tried, words, parse, anchor, at)
        yield from found


def _read_at(
    rules: Sequence[Rule], words: Words, parse: Parse, anchor: Anchor, at: int
) -> tuple[tuple[Found, ...], int]:
    matches = [(m, r) for r in rules if (m := r.pattern.match(words.kinds, at))]
    matches.sort(key=lambda pair: -pair[0].end())
    for match, matched in matches:
        found = matched.read(Reading(words, match, anchor, parse))
        if found is not None:
            for one in found:
                if one.tells:
                    anchor.tell(one.value.partition("T")[0])
            return found, match.end()
    return (), at + 1
