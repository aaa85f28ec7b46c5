"""Parsed sentence -> what it reports as said, thought or wanted: content, cue and speaker.

A cue word of the table opens those complements that the table allows it: a clause ("said that ..."), an
infinitive ("vowed to ..."), an object ("condemned the raid"), a phrase ("warned of ..."). A clause that stands
beside its cue ("the talks failed, he said", "as she put it") is read from the cue's place in the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dragoman.annotate import speakers
from dragoman.annotate.cues import Cue, adjective_cue, noun_cue, verb_cue
from dragoman.model import Parse

__all__ = ["Reported", "reported"]

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_EDGES = frozenset({",", ".", ";", ":", "—", "–", "-", "--", "...", "…", "?", "!", "(", ")"})
_IDLE = frozenset(  # objects that make no statement ("claimed two lives", "blamed himself")
    {"himself", "herself", "themselves", "itself", "lives", "life", "victims"}
)
_NEEDS = {  # "called it a farce", "sees it as a threat", against "called a meeting", "saw a ship"
    "call": frozenset({"oprd", "xcomp"}),
    "see": frozenset({"as"}),
    "attack": frozenset({"as", "for", "over"}),
    "paint": frozenset({"as"}),
}
_QUOTATION_MARKS = frozenset({"“", "”", '"', "''", "``", "‘", "’"})
_PLAINLY_SAID = frozenset({"say", "argue", "insist", "suggest", "note", "state", "contend"})  # take no thing as object
_ADDRESSED = frozenset({"tell", "assure", "remind", "inform", "warn"})  # a relative "that" after whom they address
_LABEL_MARKS = frozenset({"’s", "'s", ".", "-", "of"})
_NO_SPEAKER = frozenset(
    ["note", "update", "related", "photo", "video", "exclusive", "breaking", "watch", "correction", "http", "https"]
)
_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP"})
LABEL = 8  # tokens up to the colon of a label
_TOLD = frozenset(["that", "around", "before", "after", "closing", "rest", "label", "according"])
_WANTED = frozenset(["to", "objto"])
_WISHES = frozenset(["call", "advocate", "argue", "plead", "root", "hope", "demand", "desire"])  # with "for"
_BESIDE = frozenset({"as", "for", "of", "with", "to"})


@dataclass(frozen=True, slots=True)
class Reported:
    """Token indices, ends included. `kind` is the complement that was read, as named in the table, or the place
    of the content: around, before or after the cue clause.
    """

    first: int
    last: int
    cue: int
    speaker: tuple[int, int] | None
    kind: str
    lemma: str

    @property
    def manner(self) -> Literal["told", "wanted", "judged"]:
        kind = self.kind.removeprefix("noun ")
        if kind in _TOLD:
            return "told"
        return "wanted" if kind in _WANTED or (kind == "for" and self.lemma in _WISHES) else "judged"


def reported(parse: Parse) -> Iterator[Reported]:
    """Every attribution of the sentence, in the order of the cues."""
    yield from _label(parse)
    for token in parse.tokens:
        if token.lower == "according":
            yield from _according(parse, token.i)
            continue
        pos = token.pos
        cue = None
        if pos in ("VERB", "AUX") or (pos in ("NOUN", "PROPN") and _has_subject(parse, token.i)):
            if cue := verb_cue(token.lower):
                yield from _of_verb(parse, token.i, cue)
        elif pos in ("NOUN", "PROPN"):
            if cue := noun_cue(token.lower):
                yield from _of_noun(parse, token.i, cue)
        elif pos == "ADJ" and (cue := adjective_cue(token.lower)):
            yield from _of_adjective(parse, token.i, cue)


def _has_subject(parse: Parse, i: int) -> bool:
    return any(parse.tokens[k].dep in _SUBJECTS for k in parse.children[i])


def _is_to(parse: Parse, i: int) -> bool:
    return any(parse.tokens[k].lower == "to" and parse.tokens[k].dep == "aux" for k in parse.children[i])


# ------------------------------------------------------------ verbs


def _of_verb(parse: Parse, verb: int, cue: Cue) -> Iterator[Reported]:
    passive = speakers.is_passive(parse, verb)
    found = _passive(parse, verb, cue, passive) or _clause(parse, verb, cue) or _phrase(parse, verb, cue, passive)
    if found is None and "that" in cue.takes:
        found = (_beside(parse, verb) if "quote" in cue.takes else None) or _rest(parse, verb, cue)
    if found is None or (found[2] == "obj" and (_has_cue_noun(parse, verb) or _is_to(parse, verb))):
        return
    first, last, kind = found
    if cut := _cut(parse, first, last):
        yield Reported(*cut, verb, speakers.of_verb(parse, verb), kind, cue.lemma)


def _has_cue_noun(parse: Parse, verb: int) -> bool:
    """Whether the object is itself a cue that tells its content ("expressed concern that ...")."""
    for k in parse.children[verb]:
        if parse.tokens[k].dep == "dobj" and (cue := noun_cue(parse.tokens[k].lower)):
            return any(True for _ in _of_noun(parse, k, cue))
    return False


def _clause(parse: Parse, verb: int, cue: Cue) -> tuple[int, int, str] | None:
    """A clause or infinitive that depends on the verb."""
    objects = [k for k in parse.children[verb] if parse.tokens[k].dep in ("dobj", "dative")]
    for k in parse.children[verb]:
        dep = parse.tokens[k].dep
        if dep == "ccomp":
            kind = "that" if not _is_to(parse, k) else "objto" if _has_subject(parse, k) else "to"
        elif dep == "xcomp" and parse.tokens[k].pos in ("VERB", "AUX"):
            kind = "objto" if objects and _is_to(parse, k) else "to" if _is_to(parse, k) else "ing"
        else:
            continue
        if kind in cue.takes:
            if kind == "that":
                return _clauses(parse, verb)
            return min(parse.left[o] for o in [k, *(objects if kind == "objto" else [])]), parse.right[k], kind
    return None


def _clauses(parse: Parse, verb: int) -> tuple[int, int, str]:
    """All finite clauses of the verb as one content: a tree that errs splits what is said."""
    clauses = [k for k in parse.children[verb] if parse.tokens[k].dep == "ccomp" and not _is_to(parse, k)]
    last = max(parse.right[k] for k in clauses)
    return min(parse.left[k] for k in clauses), _grown(parse, last), "that"


def _grown(parse: Parse, last: int) -> int:
    """The end of a clause that the tree cuts before its own finite verb ("said the steps taken | would help")."""
    tokens = parse.tokens
    if last + 1 < len(tokens) and tokens[last + 1].tag in ("MD", "VBZ", "VBD", "VBP"):
        return len(tokens) - 1
    return last


def _passive(parse: Parse, verb: int, cue: Cue, passive: bool) -> tuple[int, int, str] | None:
    """What is "condemned by" somebody, and what is "said to be" so by nobody in particular."""
    subject = next((k for k in parse.children[verb] if parse.tokens[k].dep == "nsubjpass"), None)
    if not passive or subject is None:
        return None
    hearsay = "that" in cue.takes and ("objto" not in cue.takes or cue.lemma == "expect")
    for k in parse.children[verb]:
        if hearsay and parse.tokens[k].dep == "xcomp" and _is_to(parse, k):
            return parse.left[subject], parse.right[k], "around"
    if "obj" in cue.takes and speakers.of_verb(parse, verb) is not None:
        return parse.left[subject], parse.right[subject], "passive"
    return None


def _phrase(parse: Parse, verb: int, cue: Cue, passive: bool) -> tuple[int, int, str] | None:
    """The direct object with what qualifies it, or the object of a preposition that the cue takes."""
    if "obj" in cue.takes and not passive:
        for k in parse.children[verb]:
            if parse.tokens[k].dep == "dobj" and parse.tokens[k].lower not in _IDLE:
                last = _qualified(parse, verb, parse.right[k])
                if not _has_needed(parse, verb, cue) and not _has_mark(parse, parse.left[k], last):
                    break
                return parse.left[k], last, "obj"
    for k in parse.children[verb]:
        token = parse.tokens[k]
        if token.dep in ("prep", "dative") and (
            token.lower in cue.takes or (token.lower == "to" and "to:" in cue.takes)
        ):
            inner = [n for n in parse.children[k] if parse.tokens[n].dep in ("pobj", "pcomp")]
            if inner and k > verb and token.lower == "on" and cue.lemma == "call":
                deeds = [n for n in parse.children[verb] if n > k and _is_to(parse, n)]
                return parse.left[inner[0]], max(parse.right[n] for n in [inner[0], *deeds]), "objto"
            if inner and k > verb:
                return parse.left[inner[0]], parse.right[inner[0]], token.lower
    return None


def _has_needed(parse: Parse, verb: int, cue: Cue) -> bool:
    """Whether the verb has the second complement that makes its object a matter of opinion."""
    needed = _NEEDS.get(cue.lemma)
    return needed is None or any(not needed.isdisjoint((c.dep, c.lower)) for c in parse.dependents(verb))


def _has_mark(parse: Parse, first: int, last: int) -> bool:
    return any(t.text in _QUOTATION_MARKS for t in parse.tokens[first : last + 1])


def _qualified(parse: Parse, verb: int, last: int) -> int:
    for k in parse.children[verb]:
        token = parse.tokens[k]
        if k > last and (token.dep in ("oprd", "xcomp") or (token.dep == "prep" and token.lower in _BESIDE)):
            last = parse.right[k]
    return last


def _beside(parse: Parse, verb: int) -> tuple[int, int, str] | None:
    """The clause that the cue clause is put into or after: "the talks, he said, had failed"."""
    token = parse.tokens[verb]
    if token.dep not in ("parataxis", "advcl", "ccomp", "relcl", "conj", "dep") or token.head == verb:
        return None
    marks = {parse.tokens[k].lower for k in parse.children[verb] if parse.tokens[k].dep in ("mark", "advmod", "prep")}
    if token.dep != "parataxis" and "as" not in marks:
        return None
    left, right = parse.left[verb], parse.right[verb]
    first, last = parse.left[token.head], parse.right[token.head]
    if first < left and last > right:
        return first, last, "around"
    if first < left:
        return first, left - 1, "before"
    return (right + 1, last, "after") if last > right else None


def _rest(parse: Parse, verb: int, cue: Cue) -> tuple[int, int, str] | None:
    """Where the tree shows no clause: the words after "that", or before a closing ", he said"."""
    n = len(parse.tokens)
    subject = next((k for k in parse.children[verb] if parse.tokens[k].dep in _SUBJECTS), None)
    for k in range(verb + 1, min(n, verb + 12)):
        opens = parse.tokens[k].tag == "IN" or cue.lemma in _ADDRESSED
        if parse.tokens[k].lower == "that" and opens and k + 2 < n:
            return k, n - 1, "rest"
    if subject is None:
        return None
    start = min(verb, parse.left[subject])
    if "quote" not in cue.takes:
        return None
    closes = n - verb < 25 or parse.tokens[verb + 1].text in _EDGES
    if start > 2 and parse.tokens[start - 1].text in (",", "”", '"', "''") and closes:
        return 0, start - 1, "closing"
    for k in parse.children[verb]:
        if parse.tokens[k].dep == "dobj" and k > verb and cue.lemma in _PLAINLY_SAID and n - k > 3:
            return parse.left[k], max(parse.right[k], n - 1), "rest"
    return None


def _cut(parse: Parse, first: int, last: int) -> tuple[int, int] | None:
    while first <= last and parse.tokens[first].text in _EDGES:
        first += 1
    while last >= first and parse.tokens[last].text in _EDGES:
        last -= 1
    return (first, last) if first <= last else None


def _label(parse: Parse) -> Iterator[Reported]:
    """A short name, a colon, a clause, as headlines and minutes have it: "Kremlin: talks go on"."""
    tokens = parse.tokens
    colon = next((t.i for t in tokens[1:LABEL] if t.text == ":"), 0)
    named = tokens[0].lower not in _NO_SPEAKER and all(
        t.pos in ("PROPN", "NOUN", "ADJ") or t.ent in _NAMES or t.text in _LABEL_MARKS for t in tokens[:colon]
    )
    named = named and any(t.pos == "PROPN" or t.ent in _NAMES for t in tokens[:colon]) and len(tokens) - colon > 4
    if named and (cut := _cut(parse, colon + 1, len(tokens) - 1)):
        yield Reported(*cut, colon, (0, colon - 1), "label", ":")


# ------------------------------------------------- nouns, adjectives


def _of_noun(parse: Parse, noun: int, cue: Cue) -> Iterator[Reported]:
    speaker = speakers.of_noun(parse, noun)
    for k in parse.children[noun]:
        token = parse.tokens[k]
        first = None
        if token.dep in ("acl", "ccomp", "relcl") and k > noun:
            if _is_to(parse, k):
                if "to" in cue.takes:
                    first, kind = parse.left[k], "noun to"
            elif any(parse.tokens[n].lower == "that" and parse.tokens[n].dep == "mark" for n in parse.children[k]):
                first, kind = parse.left[k], "noun that"
        elif token.dep == "prep" and token.lower in cue.takes and speaker is not None:
            inner = [n for n in parse.children[k] if parse.tokens[n].dep in ("pobj", "pcomp")]
            if inner and not (inner and speaker[0] <= inner[0] <= speaker[1]):
                first, kind = parse.left[inner[0]], "noun " + token.lower
        if first is not None and (cut := _cut(parse, first, parse.right[k])):
            yield Reported(*cut, noun, speaker, kind, cue.lemma)
            return


def _of_adjective(parse: Parse, adjective: int, cue: Cue) -> Iterator[Reported]:
    token = parse.tokens[adjective]
    if token.dep not in ("acomp", "conj", "xcomp", "oprd"):
        return
    speaker = speakers.of_verb(parse, token.head)
    for k in parse.children[adjective]:
        child = parse.tokens[k]
        if child.dep == "ccomp" and k > adjective and "that" in cue.takes:
            cut, kind = _cut(parse, parse.left[k], parse.right[k]), "that"
        elif child.dep == "prep" and child.lower in cue.takes:
            cut, kind = _cut(parse, k + 1, parse.right[k]), child.lower
        else:
            continue
        if cut:
            yield Reported(*cut, adjective, speaker, kind, cue.lemma)
            return


def _according(parse: Parse, i: int) -> Iterator[Reported]:
    """The speaker is the object of "according to", the content the clause around it."""
    if i + 2 >= len(parse.tokens) or parse.tokens[i + 1].lower != "to":
        return
    noun = next((k for k in parse.children[i + 1] if parse.tokens[k].dep == "pobj"), None)
    if noun is None:
        return
    speaker = speakers.trimmed(parse, i + 2, max(parse.right[noun], noun))
    left, right = i, max(parse.right[noun], noun)
    head = parse.tokens[i].head
    while parse.tokens[head].dep in ("prep", "pobj", "dobj", "acl", "attr") and parse.tokens[head].head != head:
        head = parse.tokens[head].head
    first, last = min(parse.left[head], left), max(parse.right[head], right)
    if first < left - 1:
        first, last = (first, left - 1) if last - right < 4 else (first, last)
    else:
        first = right + 1
    if cut := _cut(parse, first, last):
        yield Reported(*cut, i, speaker, "according", "according")
