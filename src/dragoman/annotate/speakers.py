"""An attributing word in a parse -> the words that name the speaker, as token indices (first, last).

The speaker of a verb is its subject, shared along coordination and control ("the minister met reporters and
said", "went on to say"); of a passive its agent; of a participle or relative clause the noun that it stands
with; of a noun its possessor or the "by" or "from" phrase ("the ministry's claim", "a statement from Kyiv").
"""

from __future__ import annotations

from dragoman.model import Parse

__all__ = ["of_noun", "of_verb", "trimmed"]

_SUBJECTS = ("nsubj", "csubj", "expl")
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X"})
_SOURCES = frozenset({"by", "from", "of"})
_STRIPPED = frozenset(",.;:—–-()[]\"“”'‘’``''")


def trimmed(parse: Parse, first: int, last: int) -> tuple[int, int] | None:
    """The stretch without punctuation at its ends; None when nothing is left."""
    while first <= last and parse.tokens[first].text in _STRIPPED:
        first += 1
    while last >= first and parse.tokens[last].text in _STRIPPED:
        last -= 1
    return (first, last) if first <= last else None


def is_passive(parse: Parse, verb: int) -> bool:
    return any(parse.tokens[k].dep in ("auxpass", "nsubjpass") for k in parse.children[verb])


def of_verb(parse: Parse, verb: int) -> tuple[int, int] | None:
    """The speaker of a cue verb, None when the sentence names none."""
    if is_passive(parse, verb) or (parse.tokens[verb].tag == "VBN" and parse.tokens[verb].dep == "acl"):
        return _agent(parse, verb)
    at, below = verb, verb
    for _ in range(6):
        if found := _own_subject(parse, at, below):
            return _clipped(parse, found, verb)
        token = parse.tokens[at]
        if token.dep in ("acl", "relcl", "amod") and parse.tokens[token.head].pos in _NOMINAL:
            return _noun_phrase(parse, token.head, verb)
        if token.head == at:
            return None
        below, at = at, token.head
    return None


def _own_subject(parse: Parse, verb: int, below: int) -> tuple[int, int] | None:
    for k in parse.children[verb]:
        token = parse.tokens[k]
        if k == below:
            continue
        if token.dep in _SUBJECTS or (token.dep == "nsubjpass" and below != verb):
            if token.lower in _RELATIVE and parse.tokens[verb].dep in ("relcl", "acl"):
                return _noun_phrase(parse, parse.tokens[verb].head, k)
            return parse.left[k], parse.right[k]
    return None


def _agent(parse: Parse, verb: int) -> tuple[int, int] | None:
    for k in parse.children[verb]:
        if parse.tokens[k].lower == "by" and parse.tokens[k].dep in ("agent", "prep"):
            for n in parse.children[k]:
                if parse.tokens[n].dep == "pobj":
                    return trimmed(parse, parse.left[n], parse.right[n])
    return None


def _noun_phrase(parse: Parse, noun: int, before: int) -> tuple[int, int] | None:
    """The noun with what stands before it, up to the clause that `before` belongs to."""
    last = min(parse.right[noun], before - 1) if before > noun else parse.right[noun]
    return trimmed(parse, parse.left[noun], max(last, noun))


def _clipped(parse: Parse, found: tuple[int, int], verb: int) -> tuple[int, int] | None:
    first, last = found
    if first < verb <= last:
        last = verb - 1
    return trimmed(parse, first, last)


def of_noun(parse: Parse, noun: int) -> tuple[int, int] | None:
    """The speaker of a cue noun: possessor, "by" or "from" phrase, else the subject of the verb it is object of."""
    for k in parse.children[noun]:
        if parse.tokens[k].dep == "poss":
            last = parse.right[k]
            if last > k and parse.tokens[last].tag == "POS":
                last -= 1
            return trimmed(parse, parse.left[k], last)
    for k in parse.children[noun]:
        if parse.tokens[k].dep in ("prep", "agent") and parse.tokens[k].lower in ("by", "from"):
            for n in parse.children[k]:
                if parse.tokens[n].dep == "pobj":
                    return trimmed(parse, parse.left[n], parse.right[n])
    token = parse.tokens[noun]
    if token.dep in ("dobj", "attr", "conj", "oprd") and parse.tokens[token.head].pos in ("VERB", "AUX"):
        return of_verb(parse, token.head)
    return None
