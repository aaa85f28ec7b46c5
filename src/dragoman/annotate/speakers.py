"""An attributing word in a parse -> the words that name the speaker, as token indices (first, last).

The speaker of a verb is its subject, shared along coordination and control ("the minister met reporters and
said", "went on to say"); of a passive its agent; of a participle or relative clause the noun that it stands
with; of a noun its possessor or the "by" or "from" phrase ("the ministry's claim", "a statement from Kyiv").
"""

from __future__ import annotations

from dragoman.annotate.cues import verb_cue
from dragoman.model import Parse

__all__ = ["of_noun", "of_verb", "trimmed"]

_DAYS = frozenset(  # a day before the verb is taken for its subject by a small model
    {"yesterday", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
)
FARTHEST = 6  # steps up the tree to a shared subject
APPOSED = 8  # words of a role between commas before the verb
_SUBJECTS = ("nsubj", "csubj")
_PHRASE = frozenset({"NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X"})
_PAPERS = frozenset(  # who issues it speaks
    {
        "statement",
        "letter",
        "tweet",
        "message",
        "email",
        "post",
        "note",
        "memo",
        "release",
        "remarks",
        "speech",
        "interview",
        "conference",
    }
)
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


def _is_participle(parse: Parse, verb: int) -> bool:
    """A passive participle without its auxiliary: "a letter written by ...", "asked by reporters, ..."."""
    token = parse.tokens[verb]
    if token.dep == "acl":
        return token.tag == "VBN"
    alone = token.dep == "advcl" and token.tag in ("VBN", "VBD") and token.lower == "asked"
    return alone and not any(parse.tokens[k].dep in (*_SUBJECTS, "aux", "mark") for k in parse.children[verb])


def of_verb(parse: Parse, verb: int) -> tuple[int, int] | None:
    """The speaker of a cue verb, None when the sentence names none."""
    token = parse.tokens[verb]
    if is_passive(parse, verb) or _is_participle(parse, verb):
        return _agent(parse, verb)
    below, at = verb, verb
    if token.tag == "VBG" and verb > 1 and parse.tokens[verb - 1].text == "," and (teller := _teller(parse, verb)):
        at = teller
    for _ in range(FARTHEST):
        if found := _own_subject(parse, at, below):
            return _clipped(parse, found, verb)
        token = parse.tokens[at]
        if any(parse.tokens[k].dep == "expl" for k in parse.children[at]):
            return None  # "it is easy to call ...": nobody in particular
        if token.dep in ("acl", "relcl", "amod") and parse.tokens[token.head].pos in _NOMINAL:
            issuer = _issuer(parse, token.head) if token.dep == "acl" else None
            return issuer or _noun_phrase(parse, token.head, verb)
        if token.head == at:
            break
        below, at = at, token.head
    return _words_before(parse, verb)


def _teller(parse: Parse, verb: int) -> int | None:
    """The cue verb that a participle goes on from ("said the road was open, adding that ...")."""
    at = verb
    while parse.tokens[at].head != at:
        at = parse.tokens[at].head
        cue = verb_cue(parse.tokens[at].lower)
        if at < verb and cue and "quote" in cue.takes:
            return at
    return None


def _own_subject(parse: Parse, verb: int, below: int) -> tuple[int, int] | None:
    """The verb's subject, of several that a wrong tree gives it the nearest before it."""
    subjects = [
        k
        for k in parse.children[verb]
        if k != below and (parse.tokens[k].dep in _SUBJECTS or (parse.tokens[k].dep == "nsubjpass" and below != verb))
    ]
    before = [k for k in subjects if k < verb]
    if not subjects:
        return None
    k = before[-1] if before else subjects[0]
    if parse.tokens[k].lower in _RELATIVE and parse.tokens[verb].dep in ("relcl", "acl"):
        return _noun_phrase(parse, parse.tokens[verb].head, k)
    return parse.left[k], parse.right[k]


def _issuer(parse: Parse, noun: int) -> tuple[int, int] | None:
    """Who speaks in a statement, a letter, an interview: its author, else the subject of the verb above it."""
    token = parse.tokens[noun]
    if token.lower not in _PAPERS:
        return None
    if found := of_noun(parse, noun):
        return found
    above = parse.tokens[token.head]
    if token.dep == "pobj" and parse.tokens[above.head].pos in ("VERB", "AUX"):
        return of_verb(parse, above.head)
    return None


def _words_before(parse: Parse, verb: int) -> tuple[int, int] | None:
    """The noun phrase right before a finite verb to which the tree gives no subject, or the name right after."""
    tokens = parse.tokens
    if tokens[verb].tag not in ("VBD", "VBZ", "VBP"):
        return None
    first = verb
    while first > 0 and (
        tokens[first - 1].pos in _PHRASE or (tokens[first - 1].text == "," and verb - first < APPOSED)
    ):
        first -= 1
    if found := trimmed(parse, first, verb - 1):
        return found
    last = verb
    while last + 1 < len(tokens) and tokens[last + 1].pos == "PROPN":
        last += 1
    return (verb + 1, last) if last > verb else None


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
