"""A parse and a predicate -> how it stands: denied, to come, supposed, demanded; under which verb; how deep."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.knowledge.families import REPORTING
from dragoman.model import Parse, Token

_NEGATIONS = frozenset({"not", "n't", "never", "nt", "n’t"})
_WILL = frozenset({"will", "shall", "'ll", "’ll", "ll", "wo"})
_WOULD = frozenset({"would", "'d", "’d"})
_MAY = frozenset({"could", "may", "might", "can"})
_PERHAPS = frozenset({"maybe", "perhaps", "possibly"})
_IF = frozenset({"if", "unless", "whether"})
_NONE = frozenset({"no", "none", "nobody", "neither"})
_DENYING = frozenset({"deny", "disclaim", "disavow"})
_FORETOLD = frozenset({"due", "expect", "likely", "suppose"})
_TAKING_IN = frozenset({"entail", "include", "involve", "mean", "require"})
_NEED = frozenset({"need", "have"})
_OUGHT = frozenset({"should", "ought", "must"})
# Verbs that only tell that something begins, goes on or is tried: what stands below is what happens.
ASPECTS = frozenset(
    ["attempt", "be", "begin", "choose", "come", "complete", "continue", "decide", "finish", "get", "go", "help",
     "keep", "manage", "move", "opt", "proceed", "resume", "rush", "start", "stop", "try", "work"]
)  # fmt: skip
PLANNING = frozenset(
    ["aim", "consider", "due", "expect", "hope", "intend", "likely", "plan", "poise", "prepare", "schedule", "seek",
     "set", "slate", "suppose", "want", "wish"]
)  # fmt: skip
SAYING = REPORTING | {
    "call",
    "communicate",
    "convey",
    "demand",
    "indicate",
    "inform",
    "signal",
    "emphasise",
    "emphasize",
    "insist",
    "reiterate",
    "stress",
    "tell",
    "urge",
}
_AWAITED = frozenset(
    [
        "coming",
        "expected",
        "forthcoming",
        "future",
        "next",
        "planned",
        "prospective",
        "proposed",
        "scheduled",
        "upcoming",
    ]
)
_AWAITING = frozenset(
    ["arrangement", "groundwork", "plan", "planning", "preparation", "prepare", "prospect", "ready", "schedule",
     "possibility"]
)  # fmt: skip
# What the place in the sentence takes from the weight: the point of a sentence is seldom in a relative clause.
_COST = {"relcl": 0.2, "acl": 0.2, "advcl": 0.17, "pcomp": 0.2, "ccomp": 0.02, "xcomp": 0.05, "conj": 0.03}
_NOMINAL_COST = 0.03
_NOMINAL_DEPS = frozenset({"pobj", "nsubj", "dobj", "nsubjpass", "prep", "appos", "attr"})
_SAID = frozenset({"ccomp", "dep", "parataxis"})
_UP = 12


@dataclass(frozen=True, slots=True)
class Standing:
    """`depth` is what the place in the sentence costs, `saying` the verb of saying above, `obliged` must or should."""

    negated: bool = False
    future: bool = False
    supposed: bool = False
    obliged: str = ""
    depth: float = 0.0
    saying: int | None = None


@dataclass(slots=True)
class _Marks:
    negated: bool
    will: bool
    would: bool
    may: bool
    obliged: str


def standing(parse: Parse, i: int) -> Standing:
    """How predicate `i` stands, looking up to the root through verbs that only tell of beginning and planning."""
    marks = _own_marks(parse, i)
    depth, saying, inside = 0.0, None, True
    for token, over in _upwards(parse, i):
        depth += _COST.get(token.dep, 0.0)
        if token.dep in _NOMINAL_DEPS and token.pos in ("NOUN", "PROPN"):
            depth += _NOMINAL_COST
        if inside:
            _take_over(parse, token, over, marks)
        if token.dep in ("advcl", "relcl", "acl", "pcomp", "pobj"):
            inside = False
            marks.may |= token.dep == "advcl" and any(t.lower in _IF for t in parse.dependents(token.i, "mark"))
        if saying is None and token.dep in _SAID and over.lemma in SAYING:
            saying = over.i
    if saying is None:
        saying = _said_beside(parse, i)
    would_come = marks.would and saying is not None  # "said it would": the coming seen from then
    supposed = marks.may or (marks.would and saying is None)
    return Standing(marks.negated, marks.will or would_come, supposed, marks.obliged, depth, saying)


def _upwards(parse: Parse, i: int) -> list[tuple[Token, Token]]:
    found: list[tuple[Token, Token]] = []
    k = i
    while parse.tokens[k].head != k and len(found) < _UP:
        found.append((parse.tokens[k], parse.tokens[parse.tokens[k].head]))
        k = parse.tokens[k].head
    return found


def _own_marks(parse: Parse, i: int) -> _Marks:
    words = {t.lower for t in parse.dependents(i, "aux", "auxpass", "neg", "advmod", "mark")}
    negated = bool(words & _NEGATIONS) or _of_none(parse, i) or ("longer" in words and _no_longer(parse, i))
    obliged = "must" if "must" in words else "should" if words & {"should", "ought"} else ""
    may = bool(words & (_MAY | _IF | _PERHAPS)) or _is_purpose(parse, i)
    will = bool(words & _WILL) or (parse.tokens[i].pos in ("NOUN", "PROPN") and _is_awaited(parse, i))
    return _Marks(negated, will, bool(words & _WOULD), may, obliged)


def _is_awaited(parse: Parse, i: int) -> bool:
    """A happening named as still to come: "the planned summit", "next week's talks", "prepare for the visit"."""
    beside = parse.dependents(i, "amod", "nmod", "compound", "poss", "npadvmod", "nummod", "tmod", "prep")
    if any(t.lower in _AWAITED for t in beside):
        return True
    if any(t.lower == "next" for o in beside for t in parse.dependents(o.i, "amod", "advmod") if o.ent == "DATE"):
        return True
    k = i
    for _ in range(3):
        token = parse.tokens[k]
        k = token.head
        if token.dep == "pobj" and parse.tokens[k].lower in ("before", "ahead"):
            return parse.tokens[k].dep == "prep" or parse.tokens[k].dep == "advmod"
        if (
            token.dep == "pobj"
            and parse.tokens[k].lower == "of"
            and parse.tokens[parse.tokens[k].head].lower == "ahead"
        ):
            return True
        over = parse.tokens[parse.tokens[k].head]
        if token.dep == "pobj" and parse.tokens[k].lower in ("for", "of") and over.lemma in _AWAITING:
            return True
    return False


def _is_purpose(parse: Parse, i: int) -> bool:
    """An infinitive tells what somebody wants or can do, not what happened, save below a verb of beginning."""
    token = parse.tokens[i]
    if token.head == i or not any(t.lower == "to" for t in parse.dependents(i, "aux")):
        return False
    over = parse.tokens[token.head]
    return not (over.lemma in ASPECTS or over.lemma in PLANNING or over.lemma in _NEED) or token.dep in ("acl", "relcl")


def _take_over(parse: Parse, token: Token, over: Token, marks: _Marks) -> None:
    """What the verb above says of this one too."""
    above = {t.lower for t in parse.dependents(over.i, "aux", "neg", "advmod")}
    if token.dep == "conj":
        if not parse.dependents(token.i, "nsubj", "nsubjpass"):
            marks.will |= bool(above & _WILL)
            marks.negated |= bool(above & _NEGATIONS) and token.tag == "VB"
    elif token.dep in ("xcomp", "ccomp", "acomp"):
        if over.lemma in ASPECTS or over.lemma in PLANNING:
            foretold = over.lemma in _FORETOLD
            marks.will |= (over.lemma in PLANNING and not above & _OUGHT) or bool(above & _WILL)
            asked = any(t.lower in _IF for t in parse.dependents(token.i, "mark"))
            denied = not asked and (bool(above & _NEGATIONS) or _of_none(parse, over.i))
            marks.negated |= denied and not foretold
            marks.may |= denied and foretold  # what is not expected is not refused either
            marks.would |= bool(above & _WOULD)
            marks.may |= bool(above & (_MAY | _OUGHT))
        elif over.lemma in _DENYING:
            marks.negated = True
        elif over.lemma in _TAKING_IN:
            marks.may |= bool(above & (_MAY | _WOULD))
        elif over.lemma in _NEED and token.dep == "xcomp":
            marks.obliged = marks.obliged or "must"


def _of_none(parse: Parse, i: int) -> bool:
    return any(
        t.lower in _NONE
        for s in parse.dependents(i, "nsubj", "nsubjpass", "dobj", "attr")
        for t in (s, *parse.dependents(s.i, "det"))
    )


def _no_longer(parse: Parse, i: int) -> bool:
    return any(t.lower == "no" for k in parse.children[i] for t in parse.dependents(k))


def _said_beside(parse: Parse, i: int) -> int | None:
    """The verb of saying in "Iran, the minister said, must ..." where the parse hangs it below."""
    return next(
        (
            t.i
            for t in parse.dependents(i, "parataxis", "ccomp")
            if t.lemma in SAYING and not parse.dependents(t.i, "mark")
        ),
        None,
    )
