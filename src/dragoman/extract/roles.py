"""A candidate -> the head words of its actor and of its recipient, after the places that its frame names."""

from __future__ import annotations

from dragoman.extract.arguments import RELATIVE, conjuncts, subjects_of
from dragoman.extract.matching import Candidate, Reader
from dragoman.model import Parse

_LOOSE = ("against", "with", "on", "to", "for", "of", "from", "into", "in", "at", "over")
_DEPTH = 3
_NOBODY = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"})
_RESUMING = frozenset({"he", "she", "it", "they", "we", "i"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "DET", "SYM"})


def actor_heads(reader: Reader, candidate: Candidate, saying: int | None) -> tuple[int, ...]:
    """Who did it. A pronoun under a verb of saying is the speaker, when it comes after him."""
    found: tuple[int, ...] = ()
    for place in candidate.frame.actor:
        found = _at(reader, candidate, place, saying)
        if found:
            break
    parse = reader.parse
    if len(found) == 1 and saying is not None and parse.tokens[found[0]].lower in _RESUMING:
        speakers = subjects_of(parse, saying)
        if speakers and parse.tokens[speakers[0]].lower not in _RESUMING:
            return speakers
    return found


def recipient_heads(reader: Reader, candidate: Candidate, actor: tuple[int, ...]) -> list[tuple[int, bool]]:
    """To whom, as choices in order, each with whether the frame itself points there."""
    parse = reader.parse
    taken = {k for a in actor for k in conjuncts(parse, a)}
    choices: dict[int, bool] = {}
    for n, place in enumerate((*candidate.frame.recipient, *_LOOSE, "comp")):
        if place == "none":
            break
        for head in _at(reader, candidate, place, None):
            if head not in taken and parse.tokens[head].ent not in _NOBODY and parse.tokens[head].pos in _NOMINAL:
                choices.setdefault(head, n < len(candidate.frame.recipient) and place != "comp")
    return list(choices.items())


def _at(reader: Reader, candidate: Candidate, place: str, saying: int | None, depth: int = 0) -> tuple[int, ...]:
    parse, beside = reader.parse, candidate.arguments
    match place:
        case "subj":
            return _subject(reader.parse, candidate)
        case "obj":
            return (*beside.objects, *beside.datives)
        case "dative":
            return (*beside.datives, *beside.preps.get("to", ())) if beside.datives else ()
        case "poss":
            own = parse.dependents(beside.head, "poss", "nmod", "amod", "compound")
            return tuple(t.i for t in own if t.pos in ("PROPN", "PRON") or t.ent in ("NORP", "GPE", "ORG", "PERSON"))
        case "objposs":
            return tuple(t.i for o in beside.objects for t in parse.dependents(o, "poss"))
        case "oprd":
            return tuple(s for k in beside.predicates for s in _subjects_under(parse, k))
        case "compsubj":
            return _subjects_under(parse, beside.complement) if beside.complement is not None else ()
        case "comp":
            return _in_complement(reader, candidate, depth)
        case "speaker":
            return subjects_of(parse, saying) if saying is not None else ()
        case "by":
            return (*beside.agents, *beside.preps.get("by", ()))
        case "pair" | "with":
            return beside.preps.get("with", ())
    return beside.preps.get(place, ())


def _subject(parse: Parse, candidate: Candidate) -> tuple[int, ...]:
    beside = candidate.arguments
    if candidate.frame.pos in ("a", "n"):
        return _of_adjective(parse, beside.head)
    if beside.passive:
        return beside.agents or beside.preps.get("by", ()) or _keeper(candidate)
    return beside.subjects


def _keeper(candidate: Candidate) -> tuple[int, ...]:
    """Of a passive without agent: the place where it was done stands for those who rule there."""
    return candidate.arguments.preps.get("in", ()) if candidate.frame.type in ("COERCE", "SANCTION", "AID") else ()


def _of_adjective(parse: Parse, i: int) -> tuple[int, ...]:
    token = parse.tokens[i]
    if token.dep == "conj" and token.head != i:
        return _of_adjective(parse, token.head)
    return subjects_of(parse, token.head) if token.head != i else subjects_of(parse, i)


def _subjects_under(parse: Parse, k: int) -> tuple[int, ...]:
    return tuple(t.i for t in parse.dependents(k, "nsubj", "nsubjpass") if t.lower not in RELATIVE)


def _in_complement(reader: Reader, candidate: Candidate, depth: int) -> tuple[int, ...]:
    """Everybody told of in the complement: its own frame's recipient, its objects, its prepositions."""
    below = candidate.arguments.complement
    if below is None or depth >= _DEPTH:
        return ()
    inner = reader.match(below)
    found: list[int] = []
    if inner is not None:
        for place in inner.frame.recipient:
            found += _at(reader, inner, place, None, depth + 1) if place != "none" else ()
    beside = reader.arguments(below)
    found += [*_subjects_under(reader.parse, below), *beside.objects, *beside.datives]
    for preposition in (*_LOOSE, *beside.preps):
        found += beside.preps.get(preposition, ())
    if beside.complement is not None and beside.complement != below:
        found += _in_complement(reader, Candidate(below, candidate.frame, beside), depth + 1)
    return tuple(dict.fromkeys(found))
