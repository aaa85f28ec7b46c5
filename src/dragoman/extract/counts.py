"""A clause and its quantities -> what each number counts and what became of it: 30 wounded, 600,000 rifles bought."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dragoman.extract.clauses import Clause
from dragoman.extract.gauges import gauge
from dragoman.extract.wording import word_key
from dragoman.knowledge.families import family_of, words
from dragoman.knowledge.gauges import GAUGES, PEOPLE_GAUGES
from dragoman.knowledge.units import currency_names
from dragoman.model import Parse, Quantity, Sentence, Span, Token

FATES = frozenset({"kill", "wound", "abduct", "arrest", "flee", "destroy"})
PEOPLE = frozenset({"person", "civilian", "child", "woman", "fighter", "soldier"})
_STEPS = 6
_THROUGH = words(
    "identified confirmed reported reportedly believed found feared known counted left among were was been have"
)
_INCLUDING = words("including include includes included")
_ARE = words("is are was were")
_BEFORE = 6
_BODIES = words("body corpse")
_FINDING = words("find recover pull count retrieve discover bring remove exhume unearth collect see receive bury")
_TAKING = words("claim take cost lose")
_PARTING = frozenset({"PUNCT", "CCONJ", "SCONJ", "VERB", "SPACE"})


@dataclass(frozen=True, slots=True)
class Count:
    """`fate` is the predicate family or lemma that governs the number, `counted` the key of what is counted,
    `scope` the keys of words that narrow it, `span` the words from the number to what governs it.
    """

    quantity: Quantity
    fate: str
    counted: str
    scope: tuple[str, ...]
    span: Span


def counts(parse: Parse, sentence: Sentence, clause: Clause, quantities: list[Quantity]) -> list[Count]:
    """The numbers that stand in the clause's own words."""
    out = []
    for quantity in quantities:
        token = _token_at(parse, quantity.start - sentence.start, quantity.end - sentence.start)
        if token is None or token.i not in clause.own:
            continue
        noun = _counted(parse, sentence, quantity, token)
        named = gauge(parse, quantity, sentence.start, token, noun)
        fate, place = (named, parse.tokens[(noun or token).head].i) if named else _fate(parse, token, noun, clause)
        least = fate == "kill" and parse.tokens[place].lemma.lower() in _BODIES  # not all who died are found
        key = (word_key(noun) if noun is not None else None) or ("person" if fate in FATES else quantity.unit)
        if quantity.unit in currency_names():  # "a $350 million contract" counts dollars, not contracts
            key = quantity.unit
        if key in ("kill", "wound"):
            fate, key = key, "person"
        if fate in GAUGES and key not in PEOPLE:
            key = "person" if fate in PEOPLE_GAUGES else key if fate in ("shot down", "fired") else fate
        scope = _scope(parse, noun)
        if _is_part(parse, token) or (key == "person" and noun is not None and _of_a_kind(parse, noun)):
            scope = ("part", *scope)
        marks = [i for i in (token.i, noun.i if noun else token.i, place) if i in clause.own]
        first, last = min(marks), max(marks)
        span = sentence.tokens_span(first, last)
        out.append(
            Count(
                replace(quantity, modifier=">=", high=None) if least else quantity,
                fate,
                key,
                scope,
                Span(min(span.start, quantity.start), max(span.end, quantity.end)),
            )
        )
    return out


def _token_at(parse: Parse, start: int, end: int) -> Token | None:
    """The last token of a quantity, where its head noun is reached from."""
    found = None
    for token in parse.tokens:
        if token.start >= end:
            break
        if token.end > start and (found is None or token.pos == "NUM"):
            found = token
    return found


def _counted(parse: Parse, sentence: Sentence, quantity: Quantity, token: Token) -> Token | None:
    if quantity.counted is not None:
        end = quantity.counted.end - sentence.start
        last = None
        for t in parse.tokens:
            if t.start >= end:
                break
            if t.end > quantity.counted.start - sentence.start and t.pos in ("NOUN", "PROPN", "ADJ", "VERB"):
                last = t
        return last
    head = parse.tokens[token.head]
    return head if head.i != token.i and head.pos in ("NOUN", "PROPN") else None


def _fate(parse: Parse, token: Token, noun: Token | None, clause: Clause) -> tuple[str, int]:
    """The word that says what became of what is counted, by order of words first, then by the tree; else the head."""
    found = _idiom(parse, token, noun)
    if found is not None:
        return "kill", found.i
    found = _beside(parse, token.i, noun.i if noun else token.i)
    if found is None:
        found = _above(parse, noun or token)
    if found is None:
        own = [parse.tokens[i] for i in clause.own]
        found = next((t for t in own if _fate_of(t) and parse.tokens[clause.head].lemma == "be"), None)
    if found is not None:
        return _fate_of(found) or "", found.i
    head = _verb_over(parse, noun or token, clause)
    return family_of(head.lower, head.lemma.lower()) or head.lemma.lower(), head.i


def _verb_over(parse: Parse, token: Token, clause: Clause) -> Token:
    """The nearest verb that a word hangs on, within the clause; the head of the clause when there is none."""
    for up in _ancestors(parse, token):
        if up.i not in clause.own:
            break
        if up.pos == "VERB":
            return up
    return parse.tokens[clause.head]


def _fate_of(token: Token) -> str | None:
    family = family_of(token.lower, token.lemma.lower())
    return family if family in FATES else None


def _idiom(parse: Parse, token: Token, noun: Token | None) -> Token | None:
    """The word that says without a word for dying that they died: "lost their lives", "claimed five lives", "cost the
    lives of six", "14 bodies", "the army lost eight soldiers".
    """
    counted = noun or token
    over = parse.tokens[counted.head]
    if over.lower == "of" and over.head != over.i:  # "the lives of six people"
        counted, over = parse.tokens[over.head], parse.tokens[parse.tokens[over.head].head]
    verb = over.lemma.lower()
    if counted.lemma.lower() in _BODIES:
        return counted if verb in _FINDING else None
    if counted.lemma.lower() == "life":
        return over if verb in _TAKING and counted.dep == "dobj" else None
    if verb in ("lose", "give") and counted.dep == "nsubj":
        lives = any(t.lemma.lower() == "life" for t in parse.dependents(over.i, "dobj"))
        return over if lives else None
    men = verb == "lose" and counted.dep == "dobj" and word_key(counted) in ("soldier", "fighter")
    return over if men else None


def _beside(parse: Parse, first: int, last: int) -> Token | None:
    """As in "30 civilians were wounded", "killing at least 12": no comma, "and" or other doing stands between."""
    tokens = parse.tokens
    for t in tokens[max(first, last) + 1 : max(first, last) + 1 + _STEPS]:
        if _fate_of(t) and t.pos != "NUM":
            return t
        if t.lower in _THROUGH:
            continue
        if t.pos in _PARTING or t.lower in ("including", "who", "which"):
            break
    for t in reversed(tokens[max(0, first - 4) : first]):
        if _fate_of(t):
            return t
        if t.pos in _PARTING or t.pos in ("NOUN", "PROPN", "NUM") or t.lower == "including":
            break
    return tokens[last] if _fate_of(tokens[last]) else None


def _above(parse: Parse, start: Token) -> Token | None:
    """The nearest word with a fate up the tree, or an argument of it ("put the death toll at 494")."""
    near = list(parse.dependents(start.i, "amod", "acl", "relcl", "appos"))
    k = start.i
    for _ in range(_STEPS):
        up = parse.tokens[k].head
        if up == k:
            break
        k = up
        near.append(parse.tokens[k])
        near.extend(t for t in parse.dependents(k, "nsubj", "nsubjpass", "dobj", "acl", "oprd") if t.i != start.i)
    return next((t for t in near if _fate_of(t)), None)


def _is_part(parse: Parse, token: Token) -> bool:
    """A number of a part: "including 12 children", "the dead included two", "among them were two", "12 of them", "24
    other people".
    """
    tokens = parse.tokens
    before = [t.lower for t in tokens[max(0, token.i - _BEFORE) : token.i]]
    after = [t.lower for t in tokens[token.i + 1 : token.i + 3]]
    return (
        not _INCLUDING.isdisjoint(before[-3:])
        or any(t.lower in _INCLUDING for t in _ancestors(parse, token))
        or ("among" in before and not _ARE.isdisjoint(before[before.index("among") :]))
        or after[:1] == ["other"]
        or (after[:1] == ["of"] and after[1:] in (["them"], ["whom"], ["those"], ["these"]))
    )


def _ancestors(parse: Parse, token: Token) -> Iterator[Token]:
    for _ in range(_STEPS):
        up = parse.tokens[token.head]
        if up.i == token.i:
            return
        yield up
        token = up


def _of_a_kind(parse: Parse, noun: Token) -> bool:
    """People of one nation or name only: "two Danish citizens", "three Oxfam people"; the dead themselves are not."""
    if _fate_of(noun):
        return False
    before = parse.dependents(noun.i, "amod", "compound", "nmod")
    return any(t.i < noun.i and t.text[:1].isupper() and t.pos in ("ADJ", "PROPN") for t in before)


def _scope(parse: Parse, noun: Token | None) -> tuple[str, ...]:
    """The words beside the counted noun: "Kurdish militiamen", "members of the tribe"."""
    if noun is None:
        return ()
    keys = [word_key(t) for t in parse.subtree(noun.i) if t.i != noun.i and t.pos in ("ADJ", "PROPN", "NOUN")]
    return tuple(dict.fromkeys(k for k in keys if k))[:8]
