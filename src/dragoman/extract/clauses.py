"""A parse -> its clauses: each predication with the tokens that are its own, and what stands above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dragoman.knowledge.families import REPORTING, words
from dragoman.model import Parse, Status, Token

_SHORT_GAP, _TINY_GAP = 9, 2
_DATELINE = 12
_DASHES = frozenset({"—", "–", "--", "-"})
APART = 24  # a clause of fewer words stays with the one that governs it: alone it tells too little to be known again
CLOSE = 5  # ... unless its parts are asked for, each a short predication of its own
_WORTH = 4  # a piece apart from its head with fewer words tells nothing
_CLAUSAL = words("advcl relcl acl ccomp csubj csubjpass pcomp parataxis conj dep appos")
_REPORTED = frozenset({"ccomp", "conj", "pcomp", "acl", "parataxis"})
_EDGES = frozenset({"PUNCT", "CCONJ", "SPACE"})
_MODAL_HYPOTHETICAL = frozenset({"could", "may", "might", "would", "should", "can"})
_PLANNING = frozenset(
    [
        "plan",
        "intend",
        "expect",
        "hope",
        "aim",
        "want",
        "seek",
        "schedule",
        "suppose",
        "prepare",
        "agree",
        "vow",
        "pledge",
        "promise",
    ]
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One predication. `own` are its token indices without those of clauses below it; a piece of it that stands apart
    (after a clause in between) is a clause of its own with the same head. `above` is the head of the clause that
    governs it, or None; `reporter` the head of the nearest reporting clause above it.
    """

    head: int
    own: tuple[int, ...]
    above: int | None
    reporter: int | None
    status: Status

    @property
    def first(self) -> int:
        return self.own[0]

    @property
    def last(self) -> int:
        return self.own[-1]


def clauses(parse: Parse, apart: int = APART) -> tuple[Clause, ...]:
    """The clauses of a sentence in the order of their heads; every token belongs to one. A clause below another is
    told apart from it when it has at least `apart` words.
    """
    tokens = parse.tokens
    if not tokens:
        return ()
    heads = [_opens_clause(parse, t, apart) for t in tokens]
    owner = [-1] * len(tokens)
    for token in tokens:
        _find_owner(token.i, tokens, heads, owner)
    own: dict[int, list[int]] = {}
    begin = dateline(tokens)
    for i, o in enumerate(owner):
        if i >= begin or i == o:
            own.setdefault(o, []).append(i)
    above = {h: (owner[tokens[h].head] if tokens[h].head != h else None) for h in own}
    return tuple(
        Clause(head, tuple(piece), above[head], _reporter(head, above, tokens), _status(parse, head))
        for head in sorted(own)
        for piece in _pieces(_trimmed(own[head], tokens), head, tokens)
    )


def dateline(tokens: Sequence[Token]) -> int:
    """How many tokens of a sentence are its dateline: "GENEVA, Switzerland (Agency) —" tells where it was written."""
    if not (tokens and tokens[0].text.isupper() and tokens[0].text.isalpha() and len(tokens[0].text) > 1):
        return 0
    for before, token in pairwise(tokens[:_DATELINE]):
        if token.text in _DASHES and token.start > before.end:
            return token.i + 1
        if not (token.text[:1].isupper() or token.pos in ("PUNCT", "NUM", "SPACE")):
            break
    return 0


def has_parts(parse: Parse) -> bool:
    """Stands in a clause one that is too short to be told apart from it?"""
    return any(
        t.dep in _CLAUSAL and t.pos in ("VERB", "AUX") and CLOSE <= parse.right[t.i] - parse.left[t.i] + 1 < APART
        for t in parse.tokens
    )


def _pieces(own: list[int], head: int, tokens: tuple[Token, ...]) -> list[list[int]]:
    """The clause cut where other clauses stand in it: a short one may stand between subject and verb."""
    runs = [[own[0]]]
    for before, i in pairwise(own):
        gap = i - before - 1
        if gap > (_SHORT_GAP if before < head else _TINY_GAP):
            runs.append([])
        runs[-1].append(i)
    trimmed = [_trimmed(run, tokens) for run in runs]
    return [run for run in trimmed if head in run or len(run) >= _WORTH]


def _find_owner(i: int, tokens: tuple[Token, ...], heads: list[bool], owner: list[int]) -> int:
    """Walks up to the clause head that token i belongs to, and remembers it for all tokens on the way."""
    path = []
    k = i
    while owner[k] < 0 and not heads[k] and tokens[k].head != k:
        path.append(k)
        k = tokens[k].head
        if len(path) > len(tokens):
            break
    found = owner[k] if owner[k] >= 0 else k
    owner[k] = found
    for p in path:
        owner[p] = found
    return found


def _opens_clause(parse: Parse, token: Token, apart: int) -> bool:
    if token.head == token.i:
        return True
    if token.dep not in _CLAUSAL or token.pos not in ("VERB", "AUX"):
        return False
    if parse.right[token.i] - parse.left[token.i] + 1 < apart:
        return False
    return token.dep != "conj" or parse.tokens[token.head].pos in ("VERB", "AUX")


def _trimmed(own: list[int], tokens: tuple[Token, ...]) -> list[int]:
    """Without punctuation and conjunctions at the edges."""
    first, last = 0, len(own) - 1
    while first < last and tokens[own[first]].pos in _EDGES:
        first += 1
    while last > first and tokens[own[last]].pos in _EDGES:
        last -= 1
    return own[first : last + 1]


def _reporter(head: int, above: dict[int, int | None], tokens: tuple[Token, ...]) -> int | None:
    """The reporting verb over a clause: above it, or set beside it ("..., the ministry said")."""
    k: int | None = head
    while k is not None:
        over = above[k]
        if over is not None and tokens[k].dep in _REPORTED and tokens[over].lemma in REPORTING:
            return over
        k = over
    return None


def _status(parse: Parse, head: int) -> Status:
    """Negated, hypothetical, future or actual, from the auxiliaries of the predicate and the verb that governs it."""
    token = parse.tokens[head]
    words = {t.lower for t in parse.dependents(head, "aux", "auxpass", "neg", "mark", "det")}
    if words & {"not", "n't", "never", "nt"} or any(
        t.lower in ("no", "none", "nobody") for s in parse.dependents(head, "nsubj", "nsubjpass", "dobj", "attr")
        for t in (s, *parse.dependents(s.i, "det"))
    ):  # fmt: skip
        return "negated"
    if words & {"will", "shall", "'ll"}:
        return "future"
    if words & _MODAL_HYPOTHETICAL or words & {"if", "whether", "unless"}:
        return "hypothetical"
    over = parse.tokens[token.head] if token.head != head else token
    if over is not token and token.dep in ("xcomp", "ccomp", "advcl") and over.lemma in _PLANNING:
        return "future"
    return "actual"
