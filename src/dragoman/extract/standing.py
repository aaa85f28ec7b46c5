"""A parse and a predicate -> how it stands: denied, to come, supposed, demanded; under which verb; how deep."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.knowledge.families import REPORTING
from dragoman.model import Parse, Token

_NEGATIONS = frozenset({"not", "n't", "never", "nt", "n’t"})
_WILL = frozenset({"will", "shall", "'ll", "’ll", "wo", "wil"})
_MAY = frozenset({"could", "may", "might", "would", "can", "'d"})
_MUST = frozenset({"must"})
_SHOULD = frozenset({"should", "ought"})
_NEEDING = frozenset({"need", "have"})
ASPECTS = frozenset(
    "begin start continue manage keep resume help move proceed decide choose go finish stop complete get come try attempt"
    " rush opt".split()
)
PLANNING = frozenset(
    "plan intend expect hope aim want seek schedule suppose prepare set due poise consider likely slate wish".split()
)
SAYING = REPORTING | frozenset(
    {"demand", "insist", "urge", "tell", "call", "stress", "reiterate", "emphasize", "emphasise"}
)
_SUBORDINATE = {"relcl": 0.2, "acl": 0.2, "advcl": 0.17, "pcomp": 0.2, "ccomp": 0.02, "xcomp": 0.05, "conj": 0.03}
_PHRASE = 0.12
_UP = 12


@dataclass(frozen=True, slots=True)
class Standing:
    """`depth` is what the place in the sentence costs, `speaker` the subject of the verb of saying above."""

    negated: bool = False
    future: bool = False
    supposed: bool = False
    obliged: str = ""
    depth: float = 0.0
    saying: int | None = None


def standing(parse: Parse, i: int) -> Standing:
    """Looks up from the predicate to the root, through verbs that only tell of beginning and planning."""
    tokens = parse.tokens
    words = {t.lower for t in parse.dependents(i, "aux", "auxpass", "neg", "advmod", "mark", "det")}
    negated = bool(words & _NEGATIONS) or _none(parse, i) or ("longer" in words and _no_longer(parse, i))
    future = bool(words & _WILL)
    would = "would" in words or "'d" in words
    supposed = bool(words & (_MAY - {"would", "'d"})) or bool(words & {"if", "unless", "whether"})
    obliged = "must" if words & _MUST else "should" if words & _SHOULD else ""
    depth, k, saying, inside = 0.0, i, None, True
    for _ in range(_UP):
        token = tokens[k]
        if token.head == k:
            break
        over = tokens[token.head]
        depth += _SUBORDINATE.get(token.dep, 0.0)
        if token.dep in ("pobj", "nsubj", "dobj", "nsubjpass", "prep", "appos", "attr") and token.pos in (
            "NOUN",
            "PROPN",
        ):
            depth += 0.03
        if inside and token.dep in ("xcomp", "ccomp", "acomp", "conj"):
            above = {t.lower for t in parse.dependents(over.i, "aux", "neg", "advmod")}
            light = over.lemma in ASPECTS or over.lemma in PLANNING or over.lemma == "be" or token.dep == "conj"
            if token.dep == "conj":
                same = not any(t.dep in ("nsubj", "nsubjpass") for t in parse.dependents(k))
                future |= same and bool(above & _WILL)
                negated |= same and bool(above & _NEGATIONS) and tokens[k].tag == "VB"
            elif light:
                future |= over.lemma in PLANNING or bool(above & _WILL)
                negated |= bool(above & _NEGATIONS)
                would |= "would" in above
                supposed |= bool(above & (_MAY - {"would"}))
            elif over.lemma in ("need", "have") and token.dep == "xcomp":
                obliged = obliged or "must"
        if token.dep in ("advcl", "relcl", "acl", "pcomp"):
            inside = False
            if token.dep == "advcl" and any(t.lower in ("if", "unless") for t in parse.dependents(k, "mark")):
                supposed = True
        if (
            saying is None
            and over.lemma in SAYING
            and token.dep in ("ccomp", "xcomp", "advcl", "conj", "dep", "parataxis")
        ):
            saying = over.i if token.dep in ("ccomp", "dep", "parataxis") else saying
        k = over.i
    if would:
        future, supposed = (True, supposed) if saying is not None else (future, True)
    return Standing(negated, future, supposed, obliged, depth, saying if saying is not None else _beside(parse, i))


def _none(parse: Parse, i: int) -> bool:
    return any(
        t.lower in ("no", "none", "nobody", "neither")
        for s in parse.dependents(i, "nsubj", "nsubjpass", "dobj", "attr", "prep")
        for t in (s, *parse.dependents(s.i, "det"))
    )


def _no_longer(parse: Parse, i: int) -> bool:
    return any(t.lower == "no" for k in parse.children[i] for t in parse.dependents(k))


def _beside(parse: Parse, i: int) -> int | None:
    """The verb of saying in "Iran, the minister said, must ..." when the parse hangs it below."""
    found = [t for t in parse.dependents(i, "parataxis", "ccomp") if t.lemma in SAYING and not _marked(parse, t)]
    return found[0].i if found else None


def _marked(parse: Parse, token: Token) -> bool:
    return bool(parse.dependents(token.i, "mark"))
