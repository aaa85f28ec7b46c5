"""A parse -> candidates: words that open a frame whose conditions hold, with the frame that fired and the runner-up."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.extract.arguments import Arguments, arguments, conjuncts
from dragoman.knowledge.frames import ANY, Condition, Frame, Frames
from dragoman.knowledge.plover import HOSTILE
from dragoman.model import Parse, Token

_PARTITIVE = frozenset(
    ["%", "all", "batch", "couple", "dozen", "form", "group", "half", "handful", "hundred", "kind", "list",
     "lot", "majority", "many", "member", "most", "number", "one", "pair", "part", "percent", "piece",
     "range", "rest", "round", "score", "scores", "series", "set", "several", "shipment", "some", "state",
     "thousand", "ton", "tonne", "total", "type", "worth"]
)  # fmt: skip
_KINDS_OF_TROOPS = frozenset({"medical", "humanitarian", "peacekeeping"})
_SUMS = frozenset({"million", "billion", "$", "€", "£"})
_FELLOWS = frozenset({"ally", "country", "member", "nation", "neighbor", "neighbour", "partner", "state"})
_NOT_EVENTS = frozenset({"compound", "amod", "nmod", "poss"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that opens a frame, before it is weighed against the others of its sentence."""

    head: int
    frame: Frame
    arguments: Arguments
    runner_up: Frame | None = None

    @property
    def is_nominal(self) -> bool:
        return self.frame.pos == "n"


class Reader:
    """Reads one parse. Arguments and matches are kept: a complement is asked for by the verb over it."""

    def __init__(self, parse: Parse, frames: Frames) -> None:
        self.parse = parse
        self._frames = frames
        self._arguments: dict[int, Arguments] = {}
        self._matches: dict[int, Candidate | None] = {}

    def candidates(self) -> list[Candidate]:
        """In the order of the text. A noun that a verb's frame asks for ("launch an attack") is the verb's."""
        found = [c for t in self.parse.tokens if (c := self.match(t.i)) is not None]
        consumed = {
            k
            for c in found
            if c.frame.pos == "v" and c.frame.asks_for_object
            for o in c.arguments.objects
            for k in conjuncts(self.parse, o)
        }
        return [c for c in found if c.frame.weight and not (c.is_nominal and c.head in consumed)]

    def arguments(self, i: int) -> Arguments:
        if i not in self._arguments:
            self._arguments[i] = arguments(self.parse, i)
        return self._arguments[i]

    def beside(self, candidate: Candidate) -> set[str]:
        """The lemmas that say what the objects and the phrases of a candidate are."""
        of = candidate.arguments
        heads = (*of.objects, *(k for phrase in of.preps.values() for k in phrase))
        return {kind for k in heads for kind in self._kinds(k)}

    def match(self, i: int) -> Candidate | None:
        """The most specific frame that fits word `i`, or None."""
        if i not in self._matches:
            self._matches[i] = None  # a parse is a tree, but a bad one must not send us round
            self._matches[i] = self._match(self.parse.tokens[i])
        return self._matches[i]

    def _match(self, token: Token) -> Candidate | None:
        pos = "v" if self._is_hidden_verb(token) else _part_of_speech(token)
        if pos is None:
            return None
        options = self._frames.of(pos, token.lemma.lower() if pos != "a" else token.lower)
        if not options and pos == "v":
            options = self._frames.of(pos, token.lower)
        if not options:
            return None
        beside = self.arguments(token.i)
        fits = [f for f in options if self._holds(f, beside)]
        if not fits:
            return None
        best = fits[0]
        return Candidate(token.i, best, beside, next((f for f in fits if f.type != best.type), None))

    def _is_hidden_verb(self, token: Token) -> bool:
        """A verb that the tagger took for a noun, though it has a subject and an object: "X and Y hand over ..."."""
        if token.pos != "NOUN" or token.dep not in ("ROOT", "ccomp", "conj"):
            return False
        beside = {t.dep for t in self.parse.dependents(token.i)}
        return "nsubj" in beside and "dobj" in beside

    def _holds(self, frame: Frame, beside: Arguments) -> bool:
        if frame.pos == "n" and frame.conditions:
            return any(self._condition(c, beside) for c in frame.conditions)
        return all(self._condition(c, beside) for c in frame.conditions)

    def _condition(self, condition: Condition, beside: Arguments) -> bool:
        words = condition.words
        match condition.place:
            case "obj":
                return self._any(beside.objects, words)
            case "subj":
                subjects = (*beside.subjects, *beside.agents) if not beside.passive else beside.agents
                return self._any(subjects, words)
            case "prep":
                return not words.isdisjoint(beside.preps)
            case "prt":
                return not words.isdisjoint(beside.particles)
            case "oprd":
                return self._small_clause(beside, words)
            case "comp":
                return beside.complement is not None
            case "infinitive":
                return beside.infinitive
            case "objto":
                return self._object_infinitive(beside)
            case "comphostile":
                return self._hostile(beside)
            case "dative":
                return bool(beside.datives)
            case "passive":
                return beside.passive
            case "active":
                return not beside.passive
            case "mod":
                return any(t.lower in words for o in beside.objects for t in self._modifiers(o))
            case "together":
                doers = (*beside.subjects, *beside.agents)
                return any(len(conjuncts(self.parse, s)) > 1 or self._are_fellows(s) for s in doers)
            case "freed":
                return any(self.parse.tokens[k].lower in ("free", "loose") for k in self._near(beside.head))
            case "compverb":
                return beside.complement is not None and self.parse.tokens[beside.complement].lemma in words
        found = beside.preps.get(condition.place)
        return found is not None and self._any(found, words)

    def _any(self, heads: tuple[int, ...], words: frozenset[str]) -> bool:
        if words is ANY or words == ANY:
            return bool(heads)
        return any(not self._kinds(h).isdisjoint(words) for h in heads)

    def _kinds(self, head: int) -> set[str]:
        """The lemmas that say what a phrase is: its head, what it is a number of, its compounds and conjuncts."""
        tokens, found = self.parse.tokens, set[str]()
        for k in conjuncts(self.parse, head):
            token = tokens[k]
            found |= {token.lemma.lower(), token.lower, f"%{token.ent.lower()}"}
            if k >= 2 and tokens[k - 1].text == "-":
                found.add(f"{tokens[k - 2].lower}-{token.lower}")
            for t in self.parse.dependents(k, "compound", "quantmod"):
                found |= {t.lemma.lower(), t.lower}
            found |= {t.lower for t in self.parse.dependents(k, "amod")} & _KINDS_OF_TROOPS
            number = token.lemma.lower() in _PARTITIVE or token.pos == "NUM"
            for t in self.parse.dependents(k, "prep"):
                if (t.lower == "of" and number) or (t.lower == "in" and found & _SUMS):
                    found |= {o.lemma.lower() for o in self.parse.dependents(t.i, "pobj")}
        return found

    def _are_fellows(self, k: int) -> bool:
        return self.parse.tokens[k].tag == "NNS" and self.parse.tokens[k].lemma.lower() in _FELLOWS

    def _modifiers(self, head: int) -> list[Token]:
        heads = [k for c in conjuncts(self.parse, head) for k in (c, *self._of(c))]
        return [t for k in heads for t in self.parse.dependents(k, "amod", "compound", "nmod")]

    def _of(self, k: int) -> list[int]:
        return [
            o.i for t in self.parse.dependents(k, "prep") if t.lower == "of" for o in self.parse.dependents(t.i, "pobj")
        ]

    def _near(self, head: int) -> list[int]:
        kids = self.parse.children[head]
        return [*kids, *(g for k in kids for g in self.parse.children[k])]

    def _small_clause(self, beside: Arguments, words: frozenset[str]) -> bool:
        tokens = self.parse.tokens
        for k in beside.predicates:
            if tokens[k].dep == "oprd" and words == ANY:
                return True
            if words != ANY and {tokens[k].lower, tokens[k].lemma.lower()} & words:
                return True
            if tokens[k].dep == "oprd" and any(t.lower in words for t in self.parse.dependents(k, "amod")):
                return True
        if words == ANY:
            return False
        return any(tokens[k].lower in words for o in beside.objects for k in (o, *self.parse.children[o]))

    def _object_infinitive(self, beside: Arguments) -> bool:
        """As in "urged Iran to stop", "called on Iran to stop", "is pushing for the government to stop"."""
        if beside.complement is None:
            return False
        own = self.parse.dependents(beside.complement, "nsubj", "nsubjpass")
        has_object = bool(beside.objects or beside.datives or own or {"on", "for", "to"} & beside.preps.keys())
        return has_object and (beside.infinitive or bool(own and own[-1].i > beside.head and not self._said(beside)))

    def _said(self, beside: Arguments) -> bool:
        complement = beside.complement
        return complement is not None and any(t.lower == "that" for t in self.parse.dependents(complement, "mark"))

    def _hostile(self, beside: Arguments) -> bool:
        if beside.complement is None:
            return False
        below = self.match(beside.complement)
        return below is not None and below.frame.type in HOSTILE


def _part_of_speech(token: Token) -> str | None:
    if token.pos == "VERB" or (token.pos == "AUX" and token.dep not in ("aux", "auxpass")):
        return "v" if token.dep not in _NOT_EVENTS else None
    if token.pos == "NOUN" or (token.pos == "PROPN" and token.ent == ""):
        return "n" if token.dep not in _NOT_EVENTS or token.dep == "poss" else None
    return "a" if token.pos == "ADJ" else None
