"""A parse -> its doings: every verb or predicate with who does it to whom, found also where that is said only once
("was questioned but not arrested", "refused to sign"), and whether it is denied, to come or only supposed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dragoman.extract.arguments import Arguments, arguments
from dragoman.extract.standing import standing
from dragoman.knowledge.families import family_of, words
from dragoman.model import Parse, Status, Token

# What stands below them did not come about: "refused to sign", "failed to win", "denied having met".
_UNDOING = words("refuse decline fail forget omit neglect avoid refrain desist stop-short deny")
_DENYING = words("deny dismiss reject refute disavow")
_HEARSAY = words("report claim allegation suggestion rumour rumor accusation charge speculation notion idea assertion")
_PREVENTING = words("prevent stop keep bar block")
_NOT_TO = words("without instead rather")
_FINISHED = words("manage get happen")  # "managed to leave": it came about
_LETTING = words("allow permit let authorise authorize enable")
_PROMISING = words("promise vow pledge agree plan intend schedule expect commit undertake")
_UNASKED = words("question talk thought intention prospect")
_EMPTY = words("be have do get go let make")
_SAYING = words("say tell report announce add note state quote cite comment write tweet explain mention")
_VIEWING = words("call hail deem consider brand label regard view portray dub describe see")
_BESIDE = words("advcl relcl acl ccomp parataxis conj appos dep csubj")
_BESIDE_IT = 3  # phrases of one preposition
_PREDICATES = ("acomp", "attr", "oprd")
_MOST = 14  # words from the subject to its verb, for both to be shown in one piece


@dataclass(frozen=True, slots=True)
class Doing:
    """`word` is the base form with its particle ("call off"), `head` the token. `roles` are (role, token) pairs,
    `first` and `last` the tokens that tell it. `denied` holds also of what is to come ("will not sign"). `saying` is
    the verb of saying above it.
    """

    head: int
    word: str
    roles: tuple[tuple[str, int], ...]
    first: int
    last: int
    status: Status
    denied: bool
    saying: int | None = None


def doings(parse: Parse) -> Iterator[Doing]:
    """The doings of a sentence in the order of their words."""
    for token in parse.tokens:
        if token.pos not in ("VERB", "AUX") or token.dep in ("aux", "auxpass") or token.lemma in _SAYING:
            continue
        told = arguments(parse, token.i)
        if token.lemma in _EMPTY:
            yield from _of_state(parse, token, told)
            continue
        if token.lemma in _VIEWING:
            yield from _of_view(parse, token, told)
        if token.lemma in _DENYING:
            yield from _of_denial(parse, token, told)
        roles = _roles(told)
        if roles:
            particle = next((t.lower for t in parse.dependents(token.i, "prt")), "")
            left = parse.tokens[token.head].lemma if token.dep in ("ccomp", "xcomp") else ""
            word = f"leave {token.lemma}" if left == "leave" else f"{token.lemma} {particle}".strip()
            yield _doing(parse, token, word.lower(), roles)


def _of_state(parse: Parse, verb: Token, told: Arguments) -> Iterator[Doing]:
    """What somebody or something is said to be: "was a setback", "were at anchor", "is open"; what there is not."""
    if verb.lemma == "be" and parse.dependents(verb.i, "expl"):
        for token in parse.dependents(verb.i, "attr", "dobj", "nsubj"):
            if token.pos in ("NOUN", "PROPN"):
                rest = tuple((p, found[0]) for p, found in arguments(parse, token.i).preps.items() if found)
                yield _doing(parse, verb, "there be", (("patient", token.i), *rest), said_by=token.i)
        return
    if verb.lemma != "be" or not told.subjects:
        return
    subjects = tuple(("agent", s) for s in told.subjects[:1])
    for i in parse.children[verb.i]:
        token = parse.tokens[i]
        if token.dep in _PREDICATES and token.pos in ("ADJ", "NOUN", "VERB"):
            rest = tuple((p, found[0]) for p, found in arguments(parse, i).preps.items() if found)
            yield _doing(parse, verb, token.lemma.lower(), subjects + rest, said_by=i)
            for beside in parse.dependents(i, "amod") if token.pos == "NOUN" else ():
                yield _doing(parse, verb, beside.lemma.lower(), subjects + rest, said_by=i)
        elif token.dep == "prep":
            inner = next(iter(parse.dependents(i, "pobj")), None)
            if inner is not None and inner.i == i + 1:  # without an article: a state, not a place
                yield _doing(parse, verb, f"{token.lower} {inner.lemma.lower()}", subjects, said_by=i)
    yield from _placed(parse, verb, subjects)


def _of_view(parse: Parse, verb: Token, told: Arguments) -> Iterator[Doing]:
    """What somebody calls it: "called the deal historic", "described the vote as a setback"."""
    for token in parse.dependents(verb.i, "oprd", "ccomp", "prep"):
        inner = token
        if token.dep == "prep":
            if token.lower != "as":
                continue
            inner = next(iter(parse.dependents(token.i, "pobj", "amod")), token)
        elif token.dep == "ccomp" and token.pos in ("VERB", "AUX"):
            continue
        objects = told.objects or tuple(t.i for t in parse.dependents(inner.i, "nsubj"))
        subjects = tuple(("agent", i) for i in objects[:1])
        if not subjects or inner.pos not in ("ADJ", "NOUN"):
            continue
        for said in (inner, *parse.dependents(inner.i, "amod")):
            found = _doing(parse, verb, said.lemma.lower(), subjects, said_by=inner.i)
            yield replace(found, saying=verb.i)


def _of_denial(parse: Parse, verb: Token, told: Arguments) -> Iterator[Doing]:
    """What is denied by its noun: "dismissed reports of the death of the general", "denied the sale of arms"."""
    for i in told.objects:
        noun = parse.tokens[i]
        if noun.lemma in _HEARSAY:
            inner = [
                p for of in parse.dependents(i, "prep") for p in parse.dependents(of.i, "pobj") if of.lower == "of"
            ]
            noun = inner[0] if inner else noun
        of = next((p for of in parse.dependents(noun.i, "prep") for p in parse.dependents(of.i, "pobj")), None)
        if family_of(noun.lower, noun.lemma) and of is not None and not standing(parse, verb.i).negated:
            found = _doing(parse, verb, noun.lemma, (("patient", of.i),), said_by=noun.i)
            yield replace(found, denied=True, status="negated", saying=verb.i)


def _placed(parse: Parse, verb: Token, subjects: tuple[tuple[str, int], ...]) -> Iterator[Doing]:
    for token in parse.dependents(verb.i, "advmod"):
        if token.lower in ("alive", "open", "closed", "aboard", "ashore", "ahead", "behind", "underway"):
            yield _doing(parse, verb, token.lower, subjects, said_by=token.i)


def _roles(told: Arguments) -> tuple[tuple[str, int], ...]:
    agents = told.agents if told.passive else told.subjects
    out = [("agent", i) for i in agents[:1]]
    out += [("patient", i) for i in told.objects[:1]]
    out += [("dative", i) for i in told.datives[:1]]
    out += [(p, i) for p, found in told.preps.items() if p != "by" for i in found[:_BESIDE_IT]]
    return tuple(out)


def _doing(
    parse: Parse, head: Token, word: str, roles: tuple[tuple[str, int], ...], said_by: int | None = None
) -> Doing:
    found = standing(parse, head.i)
    supposed, denied = found.supposed or bool(found.obliged), found.negated
    under = _under(parse, head)
    if under:  # whether it came about hangs on the verb above
        supposed = standing(parse, head.head).supposed
        denied = denied != (under == "undone")
    if any(t.dep == "neg" or t.lower in ("no", "never") for t in parse.dependents(said_by or head.i, "neg", "det")):
        denied = True
    to_come = found.future or under == "to come"
    status: Status = "hypothetical" if supposed else "future" if to_come else "negated" if denied else "actual"
    first, last = _told(parse, head.i, roles, said_by)
    if denied:
        first = min(first, _denial(parse, head))
    return Doing(head.i, word, roles, first, last, status, denied, found.saying)


def _under(parse: Parse, head: Token) -> str:
    """What the word above makes of it: undone, done, to come, or nothing ("")."""
    if head.head == head.i:
        return ""
    over = parse.tokens[head.head]
    if head.dep in ("xcomp", "ccomp") and over.pos == "VERB":
        if over.lemma in _UNDOING and over.lemma != "deny":  # that one `standing` knows
            return "undone"
        if over.lemma == "have" and standing(parse, over.i).negated:  # "never had to fire"
            return "undone"
        if over.lemma in _LETTING and standing(parse, over.i).negated:
            return "undone"
        if over.lemma in _PROMISING and head.dep == "xcomp" and not standing(parse, over.i).negated:
            return "to come"
        return "done" if over.lemma in _FINISHED else ""
    if head.dep == "xcomp" and over.lower in ("able", "unable", "free"):
        denied = over.lower == "unable" or standing(parse, over.head).negated
        return "undone" if denied else ""
    if head.dep == "pcomp":
        above = parse.tokens[over.head]
        if over.lower == "of" and above.lemma in _UNASKED and standing(parse, above.head).negated:
            return "undone"  # "there is no question of withdrawing"
        if over.lower in _NOT_TO or (over.lower == "from" and above.lemma in _PREVENTING):
            return "undone"
    if head.dep in ("acl", "ccomp") and over.lemma in _HEARSAY and over.dep in ("dobj", "nsubjpass"):
        return "undone" if parse.tokens[over.head].lemma in _DENYING else ""
    return ""


def _denial(parse: Parse, head: Token) -> int:
    """The token at which the denial begins, where it stands in a clause above: "She denied that ..."."""
    k = head.i
    for _ in range(3):
        k = parse.tokens[k].head
        over = parse.tokens[k]
        if over.lemma in _UNDOING or over.lemma in _DENYING:
            subject = next(iter(parse.dependents(k, "nsubj", "nsubjpass")), None)
            first = parse.left[subject.i] if subject is not None else k
            return first if head.i - first <= 2 * _MOST else head.i
    return head.i


def _told(parse: Parse, head: int, roles: tuple[tuple[str, int], ...], said_by: int | None) -> tuple[int, int]:
    """The tokens that tell the doing: from its subject to its last object, without the clauses beside it."""
    first = last = head
    inside = {i for _, i in roles} | ({said_by} if said_by is not None else set())
    for i in parse.children[head]:
        token = parse.tokens[i]
        if token.dep in ("punct", "cc") or (token.dep in _BESIDE and i not in inside):
            continue
        first, last = min(first, parse.left[i]), max(last, edge(parse, i))
    subject = next((i for role, i in roles if role in ("agent", "patient") and i < first), None)
    if subject is not None and first - parse.left[subject] <= _MOST:
        first = parse.left[subject]
    return first, last


def edge(parse: Parse, i: int) -> int:
    """The last token of a phrase, before the first clause that hangs on it."""
    beside = [
        t.i
        for t in parse.subtree(i)
        if (t.dep in ("relcl", "acl", "advcl") or (t.dep == "appos" and t.pos != "PROPN")) and parse.left[t.i] > i
    ]
    return min([parse.right[i], *(parse.left[k] - 1 for k in beside)])
