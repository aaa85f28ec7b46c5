"""A parse and one of its words -> what stands beside it: subject, objects, prepositions, complement.

Subjects are also found where they are not said twice: of infinitives, participles, relative clauses, second verbs.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.model import Parse, Token

RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_OBJECTS = ("dobj", "attr")
_CLIMB = 6
_AWAY = frozenset({"back", "down", "out", "aside", "off", "away", "together"})
_NEXT = frozenset({"advmod", "prep"})
_HANGING = frozenset(["acomp", "advcl", "attr", "aux", "ccomp", "conj", "dep", "oprd", "pcomp", "prep", "xcomp"])
_HOLDING = frozenset({"VERB", "AUX", "ADP", "ADJ", "SCONJ", "NOUN"})


@dataclass(frozen=True, slots=True)
class Arguments:
    """Indices of the head words. `preps` are the objects of each preposition, those of the object's own last."""

    head: int
    passive: bool
    subjects: tuple[int, ...]
    objects: tuple[int, ...]
    datives: tuple[int, ...]
    agents: tuple[int, ...]
    predicates: tuple[int, ...]
    particles: frozenset[str]
    preps: dict[str, tuple[int, ...]] = field(hash=False)
    complement: int | None = None
    infinitive: bool = False


def arguments(parse: Parse, i: int) -> Arguments:
    """What stands beside the verb, noun or adjective `i`."""
    tokens = parse.tokens
    kids = [tokens[k] for k in parse.children[i]]
    passive = _is_passive(parse, i, kids)
    objects = [t.i for t in kids if t.dep in _OBJECTS]
    subjects = subjects_of(parse, i)
    if passive:
        objects = [*subjects, *objects]
        subjects = ()
    elif not objects:
        objects = _gap(parse, i)
    preps: dict[str, list[int]] = {}
    agents: list[int] = []
    for t in kids:
        if t.dep == "agent":
            agents += _pobjs(parse, t.i)
        elif t.dep in ("prep", "dative") and t.pos in ("ADP", "SCONJ", "PART"):
            _add_prep(parse, t, preps)
            if tokens[i].dep == "relcl" and not parse.children[t.i]:  # "the pact that they pulled out of"
                preps.setdefault(t.lower, []).append(tokens[i].head)
        elif t.dep == "prt" or (t.dep == "advmod" and t.lower in _AWAY):
            for g in parse.dependents(t.i, "prep"):
                _add_prep(parse, g, preps)
                if tokens[i].dep == "relcl" and not parse.children[g.i]:
                    preps.setdefault(g.lower, []).append(tokens[i].head)
    complement = next(
        (t for t in kids if t.dep in ("xcomp", "ccomp") and t.pos in ("VERB", "AUX", "NOUN", "ADJ")), None
    )
    for o in objects if tokens[i].pos in ("VERB", "AUX") else ():
        for p in parse.dependents(o, "prep"):
            _add_prep(parse, p, preps)
        _add_of_participles(parse, o, preps)
        if complement is None:
            complement = next((t for t in parse.dependents(o, "acl") if _has_to(parse, t.i)), None)
    if complement is None:
        complement = next((t for t in kids if t.dep in ("advcl", "acl") and _has_to(parse, t.i) and t.i > i), None)
    if not objects and complement is not None and tokens[i].pos == "VERB":
        objects = [raised.i for raised in _raised(parse, complement.i)]
    return Arguments(
        i, passive, tuple(subjects), tuple(objects),
        tuple(t.i for t in kids if t.dep == "dative" and t.pos not in ("ADP", "SCONJ")),
        tuple(agents),
        tuple(t.i for t in kids if t.dep in ("oprd", "acomp", "attr", "ccomp", "xcomp", "advmod")),
        frozenset(t.lower for t in kids if t.dep == "prt" or t.lower in _AWAY or (t.dep in _NEXT and t.i - i <= 2)),
        {p: tuple(found) for p, found in preps.items()},
        complement.i if complement else None,
        complement is not None and _has_to(parse, complement.i),
    )  # fmt: skip


def subjects_of(parse: Parse, i: int, depth: int = 0) -> tuple[int, ...]:
    """The subject of a predicate, its own or that of the clause it hangs on; relative pronouns are looked through."""
    tokens = parse.tokens
    token = tokens[i]
    own = parse.dependents(i, "nsubj", "nsubjpass", "csubj")
    if own:
        subject = own[-1]
        if subject.lower in RELATIVE and token.dep == "relcl" and token.head != i:
            return (token.head,)
        if subject.lower in RELATIVE and token.dep == "conj":
            return subjects_of(parse, token.head, depth + 1) if depth < _CLIMB else ()
        return (subject.i,)
    if token.head == i or depth >= _CLIMB:
        return ()
    over = tokens[token.head]
    if token.dep in ("acl", "relcl"):
        return (over.i,) if over.pos in ("NOUN", "PROPN", "PRON", "NUM", "X") else ()
    if token.dep in ("xcomp", "ccomp") and over.pos in ("VERB", "AUX"):
        objects = parse.dependents(over.i, "dobj")
        if objects and _has_to(parse, i) and token.dep == "xcomp" and over.lemma not in ("use", "hold", "need", "have"):
            return (objects[0].i,)
    if token.dep in _HANGING and over.pos in _HOLDING and over.dep != "pobj":
        return subjects_of(parse, over.i, depth + 1)
    return ()


def conjuncts(parse: Parse, i: int) -> list[int]:
    """The word and what is coordinated with it, in order."""
    found, stack = [i], [i]
    while stack:
        k = stack.pop()
        for t in parse.dependents(k, "conj"):
            found.append(t.i)
            stack.append(t.i)
    return sorted(found)


def _is_passive(parse: Parse, i: int, kids: list[Token]) -> bool:
    token = parse.tokens[i]
    if any(t.dep in ("nsubjpass", "auxpass", "csubjpass") for t in kids):
        return True
    if token.tag != "VBN":
        return False
    if any(t.dep == "nsubj" for t in kids) or any(t.dep == "aux" and t.lemma in ("have", "'ve") for t in kids):
        return False
    if token.dep == "conj" and token.head != i:
        over = parse.tokens[token.head]
        return any(t.dep == "auxpass" for t in parse.dependents(over.i))
    return token.dep in ("acl", "advcl", "amod", "xcomp") and not any(t.dep == "dobj" for t in kids)


def _gap(parse: Parse, i: int) -> list[int]:
    """The antecedent of "the village that troops shelled"."""
    token = parse.tokens[i]
    if token.dep != "relcl" or token.head == i:
        return []
    subject = next(iter(parse.dependents(i, "nsubj")), None)
    return [token.head] if subject is not None and subject.lower not in RELATIVE else []


def _raised(parse: Parse, complement: int) -> list[Token]:
    """The subject of a complement without tense: "declared a state of siege to begin", "let them go"."""
    if parse.tokens[complement].tag in ("VBD", "VBZ", "VBP") or parse.dependents(complement, "mark"):
        return []
    if any(t.tag in ("MD", "VBD", "VBZ", "VBP") for t in parse.dependents(complement, "aux", "auxpass")):
        return []
    return parse.dependents(complement, "nsubj", "nsubjpass")


def _has_to(parse: Parse, i: int) -> bool:
    return any(t.lower == "to" and t.dep == "aux" for t in parse.dependents(i))


def _pobjs(parse: Parse, i: int) -> list[int]:
    return [t.i for t in parse.dependents(i, "pobj", "pcomp")]


def _add_of_participles(parse: Parse, o: int, preps: dict[str, list[int]]) -> None:
    """What is said beside a participle: "the sanctions imposed on Iran", "an appeal lodged by the union"."""
    for participle in parse.dependents(o, "acl"):
        if participle.tag == "VBN":
            for t in parse.dependents(participle.i, "prep", "agent"):
                if t.lower not in preps:
                    _add_prep(parse, t, preps)


def _add_prep(parse: Parse, prep: Token, preps: dict[str, list[int]]) -> None:
    found = preps.setdefault(prep.lower, [])
    found += _pobjs(parse, prep.i)
    for inner in parse.dependents(prep.i, "prep"):
        _add_prep(parse, inner, preps)
    for o in tuple(found):  # "sanctions in relation to Iraq", "an attack on an outpost in Niger"
        for inner in parse.dependents(o, "prep"):
            if inner.lower not in preps and len(preps) < 8:
                _add_prep(parse, inner, preps)
