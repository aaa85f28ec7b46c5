"""A clause -> the tolls of nobody that it tells: "no one was hurt", "killed nobody", "there were no casualties".

That nothing was reported, or not yet, is no toll: "no reports of casualties", "no casualties were reported".
"""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.extract.clauses import Clause
from dragoman.extract.counts import PEOPLE, Count
from dragoman.extract.standing import standing
from dragoman.extract.wording import word_key
from dragoman.knowledge.families import family_of, words
from dragoman.model import Parse, Quantity, Sentence, Token

_NOBODY = words("nobody noone none")
_FATES = ("kill", "wound")
_UNHARMED = words("hurt harm")  # nobody was hurt, so nobody was killed
_HARM = {
    **dict.fromkeys(("casualty", "victim"), _FATES),
    **dict.fromkeys(("fatality", "death"), ("kill",)),
    "injury": ("wound",),
}
_BROUGHT = words("be cause result leave suffer inflict sustain report record bring produce have")
_SO_FAR = words("immediate initial known confirmed")
_BORNE = ("dobj", "attr", "pobj", "nsubj")


def nobody(parse: Parse, sentence: Sentence, clause: Clause) -> Iterator[Count]:
    """One count of 0 for each fate that the clause says befell nobody; `counted` is the kind of people."""
    for i in sorted(clause.own):
        token = parse.tokens[i]
        for fate, kind, over in _of_people(parse, token) or _of_harm(parse, token):
            first, last = min(parse.left[i], over.i), max(parse.right[i], over.i)
            span = sentence.tokens_span(first, last)
            told = sentence.tokens_span(parse.left[i], i)
            none = Quantity(told.start, told.end, 0.0, 0.0, 0.0, "=", "people")
            yield Count(none, fate, kind, (), span)


def _of_people(parse: Parse, token: Token) -> list[tuple[str, str, Token]]:
    """Nobody, or none of some people, as those whom a verb befell."""
    verb = parse.tokens[token.head]
    fate = family_of(verb.lower, verb.lemma.lower())
    if fate not in _FATES or verb.pos != "VERB" or verb.tag not in ("VBD", "VBN"):
        return []
    befell = token.dep in ("nsubjpass", "dobj") or (token.dep == "nsubj" and verb.lemma == "die")
    if not befell or not _is_nobody(parse, token) or not _is_fact(parse, verb):
        return []
    of = [t for prep in parse.dependents(token.i, "prep") for t in parse.dependents(prep.i, "pobj")]
    fates = _FATES if verb.lemma in _UNHARMED else (fate,)
    return [(fate, _kind([token, *of]), verb) for fate in fates]


def _is_nobody(parse: Parse, token: Token) -> bool:
    if token.lower in _NOBODY:
        return True
    people = token.lower == "one" or word_key(token) in PEOPLE
    return people and any(t.lower == "no" for t in parse.dependents(token.i, "det"))


def _of_harm(parse: Parse, token: Token) -> list[tuple[str, str, Token]]:
    """No casualties, or something done without any."""
    fates = _HARM.get(token.lemma.lower())
    over = parse.tokens[token.head]
    if fates is None or token.dep not in _BORNE:
        return []
    without = over.lower == "without" or (over.tag == "VBG" and parse.tokens[over.head].lower == "without")
    none = any(t.lower == "no" for t in parse.dependents(token.i, "det"))
    if any(t.lower in _SO_FAR for t in parse.dependents(token.i, "amod")):
        return []
    verb = parse.tokens[over.head] if over.pos == "ADP" else over
    brought = verb.lemma.lower() in _BROUGHT and token.dep != "nsubj" and verb.tag != "VB"
    if not (without or (none and brought)) or not _is_fact(parse, verb):
        return []
    among = [t for prep in parse.dependents(token.i, "prep") for t in parse.dependents(prep.i, "pobj")]
    kind = _kind([*parse.dependents(token.i, "amod", "compound", "nmod"), *among])
    return [(fate, kind, over) for fate in fates]


def _kind(told: list[Token]) -> str:
    """The kind of people, where it is told: "no civilian casualties", "none of the soldiers"."""
    return next((key for t in told if (key := word_key(t)) in PEOPLE), "person")


def _is_fact(parse: Parse, verb: Token) -> bool:
    how = standing(parse, verb.i)
    return not (how.future or how.supposed or how.obliged)
