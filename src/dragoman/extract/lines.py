"""A clause -> one plain line that says it: subject, verb and what belongs to them, without frame, asides and openers.

The words are those of the clause, put in the plain order; a pronoun gives way to the name it stands for, and a clause
that shares its subject with another borrows it. Then `named` tells where the borrowed words stand. A clause that
cannot be said alone (no finite verb, nobody named, "we" and "I") has no line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dragoman.extract.clauses import Clause
from dragoman.knowledge.families import REPORTING, WORD_FAMILY, words
from dragoman.model import Parse, Sentence, Span, Token

_SUBJECT = ("nsubj", "nsubjpass", "csubj", "expl")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LINKS = words("also however meanwhile moreover thus too therefore instead indeed furthermore besides additionally")
_ASIDES = frozenset({"relcl", "appos", "acl"})
_CLAUSES = frozenset({"relcl", "ccomp", "advcl", "acl", "pcomp", "conj"})
_PAUSES = frozenset({",", "—", "–", "-"})
_OPENERS = frozenset({"prep", "npadvmod", "advmod", "advcl"})
_POINTING = frozenset({"this", "that", "these", "those", "such", "some", "others", "both"})
_ASKING = frozenset({"WDT", "WP", "WP$", "WRB"})
_COMMON_ENTITIES = frozenset({"", "CARDINAL", "ORDINAL", "QUANTITY", "DATE", "TIME"})
_SMALL = frozenset({"DET", "PRON", "ADP", "ADV", "ADJ"})
_CONDITIONS = words("if unless until whether")
_DENIALS = words("deny disclaim disavow refute")
_HEDGES = words(
    "perhaps maybe possibly probably allegedly reportedly apparently supposedly never hardly rarely nearly almost"
)
_OWN_VOICE = words("i we me us my our mine ours myself ourselves you your")
_BORROWED = 8  # words of a subject that is borrowed
_BESIDE = 2  # tokens between a noun and the relative clause that tells of it
_OPENER = 9  # a longer opener is left out
_LONG = 30  # words; a longer line loses its last asides
_SHORT = 12
_QUOTES = frozenset("\"“”‘’'`") | {"''", "``"}
_ENDS = frozenset(".;!?")
_OPEN, _CLOSE = frozenset("(["), frozenset(")]")

Antecedent = Callable[[Token], Span | None]


@dataclass(frozen=True, slots=True)
class Line:
    """`text` has no full stop, and a small letter where its first word is no name. `named` is where the words stand
    that it borrows from outside the clause.
    """

    text: str
    named: Span | None = None


def line(parse: Parse, sentence: Sentence, clause: Clause, text: str, antecedent: Antecedent) -> Line | None:
    """The line of a clause of `text` (the article's), or None. `antecedent` gives the name a pronoun stands for."""
    head, scope = content(parse, clause)
    own = set(scope)
    own_voice = any(parse.tokens[i].lower in _OWN_VOICE and parse.tokens[i].pos == "PRON" for i in scope)
    if own_voice or parse.text.rstrip("\"”’' ").endswith("?") or not _finite(parse, head, own):
        return None
    subject = next((t for t in _subjects(parse, head) if t.i in own), None)
    if subject is not None and _lacks_object(parse, head, subject):
        return None
    named: Span | None = None
    lent = ""
    if subject is None or subject.tag in ("WDT", "WP"):
        borrowed = _borrowed(parse, head)
        if borrowed is None:
            return None
        named = sentence.tokens_span(borrowed[0], borrowed[-1])
        lent = " ".join(text[named.start : named.end].split())
        own -= {subject.i} if subject is not None else set()
    kept, opener = _kept(parse, head, subject, own)
    if not kept or parse.tokens[kept[0]].tag in _ASKING or _mere_frame(parse, head, kept) or kept[-1] == head.i:
        return None
    said = _Said(parse, sentence, text, antecedent)
    said.lend(lent)
    first = parse.tokens[kept[0]]
    small = first.pos in _SMALL or first.tag == "NNS" or (first.pos == "NUM" and first.text.isalpha())
    small = small or (first.pos in ("NOUN", "VERB") and first.lower in WORD_FAMILY)
    small = small and first.ent in _COMMON_ENTITIES
    opener = opener if len(opener) <= _OPENER else []
    leads = bool(opener) and not lent and first.pos != "PRON" and _ends_in_a_clause(parse, head, kept)
    if leads:
        said.add(opener, lowered=True)
    said.add(kept, lowered=leads and small)
    if opener and not leads:
        said.add(opener, lowered=True)
    if said.dangling or said.doubled() or len(said.pieces) < 3:
        return None
    common = not lent and said.named is None and small and not leads
    return Line(_tidy(said.pieces, common=common), named or said.named)


def _ends_in_a_clause(parse: Parse, head: Token, kept: Sequence[int]) -> bool:
    """Does a clause of its own follow the verb? What was said at the end then would be said of that one."""
    return any(i > head.i and parse.tokens[i].dep in _CLAUSES for i in kept)


def _subjects(parse: Parse, head: Token) -> list[Token]:
    """The subjects of a verb; the parse hangs some on its auxiliary."""
    helpers = parse.dependents(head.i, "aux", "auxpass")
    return [t for verb in (head, *helpers) for t in parse.dependents(verb.i, *_SUBJECT)]


def _lacks_object(parse: Parse, head: Token, subject: Token) -> bool:
    """As in "the value they attach to it": what the clause tells of stands outside it."""
    if head.dep != "relcl" or subject.tag in _ASKING or any(t.tag in _ASKING for t in parse.subtree(head.i)):
        return False
    return not parse.dependents(head.i, "dobj", "ccomp", "xcomp", "attr", "acomp", "auxpass", "oprd")


def _mere_frame(parse: Parse, head: Token, kept: Sequence[int]) -> bool:
    """Does the clause tell that somebody said something, and not what?"""
    if head.lemma not in REPORTING:
        return False
    said = parse.dependents(head.i, "ccomp", "dobj", "attr", "acomp", "oprd", "nsubjpass", "xcomp")
    people = words("reporters journalists agency newspaper television news senators lawmakers audience conference")
    return not any(t.i in kept and t.lower not in people and t.pos != "PROPN" for t in said)


class _Said:
    """The pieces of a line as they are put together."""

    def __init__(self, parse: Parse, sentence: Sentence, text: str, antecedent: Antecedent) -> None:
        self._parse, self._sentence, self._text, self._antecedent = parse, sentence, text, antecedent
        self.pieces: list[str] = []
        self.named: Span | None = None
        self.dangling = False
        self._lent = False

    def lend(self, subject: str) -> None:
        if subject:
            self.pieces.append(subject)
            self._lent = True

    def add(self, kept: Sequence[int], *, lowered: bool = False) -> None:
        tokens = self._parse.tokens
        for n, i in enumerate(kept):
            token = tokens[i]
            word = self._word(token)
            if lowered and n == 0 and token.pos != "PROPN":
                word = word[:1].lower() + word[1:]
            glued = n > 0 and kept[n - 1] == i - 1 and tokens[i - 1].end == token.start
            if self.pieces and (glued or (token.pos == "PUNCT" and token.text in ",;:")):
                self.pieces[-1] += word
            else:
                self.pieces.append(word)

    def doubled(self) -> bool:
        """Stands the name put for a pronoun in the line once more? Then the pronoun rather means somebody else."""
        if self.named is None:
            return False
        name = self._text[self.named.start : self.named.end].split()[-1]
        return (
            sum(piece.strip(",.;:").removesuffix("’s").removesuffix("'s").endswith(name) for piece in self.pieces) > 1
        )

    def _word(self, token: Token) -> str:
        """The word, or the name that a pronoun stands for where no name has been said yet."""
        if token.lower in _POINTING and token.pos == "PRON" and token.dep in _SUBJECT:
            self.dangling = True
        if token.tag not in ("PRP", "PRP$") or self._lent or self.named is not None:
            return token.text
        subject = token.dep in _SUBJECT
        if (
            token.lower in ("it", "there")
            and subject
            and self._parse.tokens[token.head].lemma in ("be", "seem", "appear")
        ):
            return token.text
        if any(piece[:1].isupper() for piece in self.pieces):
            return token.text
        span = self._antecedent(token)
        if span is None:
            self.dangling = self.dangling or not self.pieces or subject
            return token.text
        self.named = span
        name = " ".join(self._text[span.start : span.end].split())
        return f"{name}’s" if token.tag == "PRP$" and not name.endswith(("’s", "'s")) else name

    def _expletive(self, token: Token) -> bool:
        """As in "it is not known whether", "there are"."""
        below = self._parse.dependents(token.head, "ccomp", "xcomp", "csubj")
        return token.dep == "expl" or (token.lower == "it" and any(t.i > token.head for t in below))


def content(parse: Parse, clause: Clause) -> tuple[Token, list[int]]:
    """The verb that says it and the tokens it may use: of a clause that only reports, what is reported; but a denial is
    said whole, for what is denied is not what is told.
    """
    head = parse.tokens[clause.head]
    own = list(clause.own)
    if head.lemma in REPORTING and head.lemma not in _DENIALS:
        for below in parse.dependents(head.i, "ccomp"):
            inside = {t.i for t in parse.subtree(below.i)}
            if below.i in own and any(t.i in inside for t in parse.dependents(below.i, *_SUBJECT)):
                return below, [i for i in own if i in inside]
    return head, own


def _finite(parse: Parse, head: Token, own: set[int]) -> bool:
    if head.pos not in ("VERB", "AUX") or head.i not in own:
        return False
    helpers = [t for t in parse.dependents(head.i, "aux", "auxpass") if t.i in own]
    return head.tag in _FINITE or any(t.tag in _FINITE for t in helpers)


def _borrowed(parse: Parse, head: Token) -> list[int] | None:
    """The subject of a verb that has none of its own: what a relative clause tells of, or that of the verb before."""
    up = parse.tokens[head.head]
    if up.i == head.i:
        return None
    if head.dep == "relcl":
        beside = parse.left[head.i] - up.i <= _BESIDE
        return _phrase(parse, up) if beside and up.pos in ("NOUN", "PROPN") else None
    if head.dep != "conj":
        return None
    for _ in range(3):
        found = next(iter(parse.dependents(up.i, "nsubj", "nsubjpass")), None)
        if found is not None:
            return _phrase(parse, found) if found.pos in ("NOUN", "PROPN") else None
        if up.dep != "conj":
            break
        up = parse.tokens[up.head]
    return None


def _phrase(parse: Parse, noun: Token) -> list[int] | None:
    """A noun with what stands before it, and "of ..." after it."""
    first = parse.left[noun.i]
    last = noun.i
    for after in parse.dependents(noun.i, "prep"):
        if after.i == last + 1 and after.lower == "of" and parse.right[after.i] - first < _BORROWED:
            last = parse.right[after.i]
    return list(range(first, last + 1)) if first <= noun.i and last - first < _BORROWED else None


def _kept(parse: Parse, head: Token, subject: Token | None, own: set[int]) -> tuple[list[int], list[int]]:
    """The tokens of the line, and those that open the clause before its subject: they are said at the end."""
    tokens = parse.tokens
    out = {i for i in own if tokens[i].text in _QUOTES or tokens[i].pos == "SPACE"} | _bracketed(tokens, sorted(own))
    start = min([head.i, *([subject.i] if subject else [])])
    opener: list[int] = []
    for below in parse.dependents(head.i):
        tree = [t.i for t in parse.subtree(below.i) if t.i in own]
        if not tree:
            continue
        if below.dep in ("mark", "cc", "preconj") and below.lower not in _CONDITIONS and below.i < head.i:
            out.update(tree)
        elif below.dep in _OPENERS and tree[-1] < start and not _conditional(parse, below) and not _hedges(below):
            out.update(tree)
            if below.dep in ("prep", "npadvmod") and not opener:
                opener = tree
        elif below.lower in _LINKS or (below.dep == "conj" and parse.dependents(below.i, *_SUBJECT)):
            out.update(tree)
    for i in sorted(own - out):
        token = tokens[i]
        before = tokens[parse.left[i] - 1].text if parse.left[i] else ""
        aside = token.dep == "parataxis" or (token.dep in _ASIDES and before in _PAUSES)
        if token.dep == "appos" and token.pos == "PROPN" and tokens[token.head].pos == "NOUN":
            continue  # "the owner, Bahari Lines,": the name is what tells
        if aside and i != head.i:
            out.update(t.i for t in parse.subtree(i) if t.i != head.i)
    kept = _shortened(parse, head, [i for i in sorted(own) if i not in out])
    return _plain(parse, kept), _plain(parse, [i for i in opener if tokens[i].text not in _QUOTES])


def _hedges(token: Token) -> bool:
    """Does the word say how sure the clause is? Without it the line would say more than the article."""
    return token.lower in _HEDGES


def _conditional(parse: Parse, token: Token) -> bool:
    return any(t.lower in _CONDITIONS for t in (token, *parse.dependents(token.i, "mark")))


def _bracketed(tokens: Sequence[Token], own: Iterable[int]) -> set[int]:
    out: set[int] = set()
    deep = 0
    for i in own:
        deep += tokens[i].text in _OPEN
        if deep > 0:
            out.add(i)
        deep -= tokens[i].text in _CLOSE and deep > 0
    return out


def _shortened(parse: Parse, head: Token, kept: list[int]) -> list[int]:
    """Without the last side clauses and phrases while the line is long."""
    for below in reversed(parse.dependents(head.i, "advcl", "prep", "conj", "npadvmod", "ccomp")):
        if len(kept) <= _LONG:
            break
        if below.i < head.i or _conditional(parse, below) or below.dep == "ccomp":
            continue
        tree = {t.i for t in parse.subtree(below.i)}
        rest = [i for i in kept if i not in tree]
        if len(rest) >= _SHORT:
            kept = rest
    return kept


def _plain(parse: Parse, kept: list[int]) -> list[int]:
    """Without commas that close what was left out, and without a loose end."""
    tokens = parse.tokens
    loose = {"CCONJ", "PUNCT", "SPACE"}
    stop = next((n for n, i in enumerate(kept) if n > 3 and tokens[i].text == ";"), len(kept))
    kept = kept[:stop]
    while kept and tokens[kept[0]].pos in loose:
        kept = kept[1:]
    while kept and (tokens[kept[-1]].pos in loose or _is_cut(parse, tokens[kept[-1]])):
        kept = kept[:-1]
    out: list[int] = []
    for i, after in pairwise([*kept, -1]):
        hole = after >= 0 and after > i + 1
        doubled = after >= 0 and tokens[i].text == "," and tokens[after].text == ","
        if tokens[i].text in (",", "—", "–") and (doubled or hole or (out and out[-1] < i - 1)):
            continue
        out.append(i)
    return out


def _is_cut(parse: Parse, last: Token) -> bool:
    """Does the last word wait for one that was left out? Not so "against" in "two voted against": it ends a phrase."""
    ended = last.i + 1 == len(parse.tokens) or parse.tokens[last.i + 1].text in _ENDS
    return last.tag in ("IN", "TO", "WDT", "WP", "DT") and not (last.tag == "IN" and ended)


def _tidy(pieces: Sequence[str], *, common: bool) -> str:
    """The line without its full stop; a common word that opened the sentence is written small."""
    text = " ".join(pieces).strip(" ,;:-–—.")
    text = " ".join(text.replace(" ,", ",").replace(",,", ",").split())
    return text[:1].lower() + text[1:] if common else text
