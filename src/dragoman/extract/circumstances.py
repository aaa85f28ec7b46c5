"""A clause -> its circumstances, each with its own words: when, where, and by whom something was done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.extract.clauses import Clause
from dragoman.knowledge.families import DEEDS, DOINGS, REPORTING, VIOLENT, family_of, words
from dragoman.model import Parse, Sentence, Span, Time, Token

_LOCATIVE = frozenset({"in", "at", "near", "on", "around", "inside", "outside", "into"})
_SITES = words("town village suburb provinc region area? capital countryside island")
_RECORDS = words("video footage image photo photograph picture film report clip")  # "shot", but no doers
_PLACE_TOKENS = 12
_SHORT_PHRASE = 6
_SOURCE_TOKENS = 6


@dataclass(frozen=True, slots=True)
class Circumstance:
    """`slot` is date, place or who; `value` the TIMEX3 value, or the keys of the names; `span` the words. `doing` is
    the token of the verb or deed that the circumstance belongs to, or None for that of the clause.
    """

    slot: str
    value: str | tuple[str, ...]
    span: Span
    doing: Token | None = None


def circumstances(
    parse: Parse, sentence: Sentence, clause: Clause, keys: Sequence[str | None], times: Sequence[Time]
) -> Iterator[Circumstance]:
    """Every circumstance told in the clause's own words."""
    own = set(clause.own)
    yield from _dates(parse, sentence, own, times)
    yield from _places(parse, sentence, own, keys)
    yield from _doers(parse, sentence, clause, own, keys)


def _dates(parse: Parse, sentence: Sentence, own: set[int], times: Sequence[Time]) -> Iterator[Circumstance]:
    for time in times:
        if time.type not in ("DATE", "TIME"):
            continue
        first = next((t for t in parse.tokens if sentence.start + t.end > time.start), None)
        if first is None or first.i not in own:
            continue
        start = time.start
        if first.i > 0 and parse.tokens[first.i - 1].pos == "ADP":
            start = sentence.start + parse.tokens[first.i - 1].start
        yield Circumstance("date", time.value, Span(start, time.end), _governor(parse, first))


def _governor(parse: Parse, token: Token) -> Token:
    """The verb, or the noun of a doing, that a word hangs on; the root when there is none."""
    before = parse.tokens[max(0, token.i - _SOURCE_TOKENS) : token.i]
    source = next((t for t in before if t.lower == "according"), None)
    if source is not None:
        return source  # "according to reports on Tuesday": the day of the report
    for _ in range(_PLACE_TOKENS):
        up = parse.tokens[token.head]
        if up.i == token.i:
            break
        token = up
        if (
            token.lemma.lower() in REPORTING
            or token.pos in ("VERB", "AUX")
            or (token.pos == "NOUN" and family_of(token.lower, token.lemma.lower()) in DOINGS)
        ):
            break
    return token


def _places(parse: Parse, sentence: Sentence, own: set[int], keys: Sequence[str | None]) -> Iterator[Circumstance]:
    """Phrases with a place word or name: "in the town of Kafra", the outermost of nested ones."""
    done = -1
    for token in parse.tokens:
        if token.i <= done or token.i not in own or token.pos != "ADP" or token.lower not in _LOCATIVE:
            continue
        named = next(iter(parse.dependents(token.i, "pobj")), None)
        if named is None or keys[named.i] is None or _deed(named):
            continue
        end = _phrase_end(parse, token, own)
        names = tuple(dict.fromkeys(k for i in range(token.i + 1, end + 1) if (k := keys[i]) and k[0] == "~"))
        key = keys[named.i] or ""
        if names and (key[0] == "~" or key in _SITES or end - token.i <= _SHORT_PHRASE):
            done = end
            yield Circumstance("place", names, sentence.tokens_span(token.i, end), _governor(parse, token))


def _phrase_end(parse: Parse, head: Token, own: set[int]) -> int:
    """The last token of a prepositional phrase: cut at verbs, at another clause, and at its greatest length."""
    end = head.i
    for i in range(head.i + 1, min(parse.right[head.i], head.i + _PLACE_TOKENS) + 1):
        token = parse.tokens[i]
        if i not in own or token.pos in ("VERB", "AUX", "SCONJ") or (token.pos == "PUNCT" and token.text not in "-,"):
            break
        end = i
    while end > head.i and parse.tokens[end].pos in ("PUNCT", "ADP", "DET", "CCONJ"):
        end -= 1
    return end


def _doers(
    parse: Parse, sentence: Sentence, clause: Clause, own: set[int], keys: Sequence[str | None]
) -> Iterator[Circumstance]:
    """Who did a violent deed: its subject or agent, or what stands before the noun ("army air raids")."""
    head = parse.tokens[clause.head]
    if family_of(head.lower, head.lemma.lower()) in VIOLENT:
        passive = any(t.dep in ("nsubjpass", "auxpass") for t in parse.dependents(head.i))
        for dep in parse.dependents(head.i, "agent") if passive else parse.dependents(head.i, "nsubj"):
            noun = next(iter(parse.dependents(dep.i, "pobj")), None) if dep.dep == "agent" else dep
            if noun is None or noun.i not in own or noun.pos == "PRON" or _deed(noun) or noun.lemma.lower() in _RECORDS:
                continue
            found = _keys(parse, noun, own, keys)
            if found:
                first, last = sorted((head.i, noun.i))
                left = max(parse.left[noun.i], min(own))
                yield Circumstance("who", found, sentence.tokens_span(min(left, first), max(last, first)))
    for token in parse.tokens:
        if token.i in own and token.pos in ("NOUN", "PROPN") and _deed(token):
            mods = [
                t
                for t in parse.dependents(token.i, "compound", "amod", "nmod", "poss")
                if t.i < token.i and not _deed(t)
            ]
            names = tuple(
                k
                for t in mods
                for k in _keys(parse, t, own, keys)
                if k[0] in "~=" or k in ("soldier", "regime", "fighter")
            )
            if names:
                yield Circumstance(
                    "who", tuple(dict.fromkeys(names)), sentence.tokens_span(min(t.i for t in mods), token.i)
                )


def _deed(token: Token) -> bool:
    return family_of(token.lower, token.lemma.lower()) in DEEDS


def _keys(parse: Parse, noun: Token, own: set[int], keys: Sequence[str | None]) -> tuple[str, ...]:
    inside = [t for t in parse.subtree(noun.i) if t.i in own and abs(t.i - noun.i) < _PLACE_TOKENS]
    return tuple(dict.fromkeys(k for t in inside if (k := keys[t.i]) and not k.endswith("?") and not k.startswith("#")))
