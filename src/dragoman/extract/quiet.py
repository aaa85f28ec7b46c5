"""A parse, or one event told in it -> why nothing of public interest happened there, or nothing.

Sport, markets and the arts borrow the words of war and diplomacy; weather, beasts, films and companies do to people
what states do; essays suppose, laws permit, habits recur and questions ask. None of that is an event.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.extract.arguments import conjuncts
from dragoman.extract.ranking import Told
from dragoman.knowledge.actors import actors
from dragoman.knowledge.frames import classes, forces, players, quiet_fields
from dragoman.model import Parse, Token

_WORDS = 2  # how many of a field's weaker words show it
_COMPANIES = frozenset({"BUS", "MNC"})
_HABIT = frozenset(
    ["always", "generally", "habitually", "normally", "often", "rarely", "seldom", "sometimes", "traditionally",
     "typically", "usually"]
)  # fmt: skip
_EACH = frozenset({"each", "every"})
_SPELLS = frozenset(["day", "decade", "month", "morning", "night", "season", "spring", "summer", "time", "week",
                     "weekend", "winter", "year", "autumn"])  # fmt: skip
_PRESENT = frozenset({"VBZ", "VBP"})
_RULES = frozenset(
    ["accord", "article", "charter", "clause", "constitution", "convention", "law", "legislation", "pact", "policy",
     "provision", "rule", "statute", "system", "treaty"]
)  # fmt: skip
_SUPPOSING = frozenset({"imagine", "picture", "suppose", "whether"})
_PARTITIVE = frozenset({"dozen", "hundred", "number", "pair", "rest", "score", "thousand", "million", "string", "wave"})
_UP = 6
_PUBLIC = frozenset({"COP", "GOV", "JUD", "LEG", "MIL", "REB", "SPY", "UAF"})
_TEAMS = frozenset({"captain", "guard", "general", "pilot", "state", "council", "committee", "panel", "force"})
_OF_THE_STATE = frozenset({"central", "reserve", "national", "state"})


@dataclass(frozen=True, slots=True)
class Hush:
    """Why a sentence is quiet. What is not `certain` is outweighed by a doer in office or under arms."""

    why: str
    certain: bool


def of_sentence(parse: Parse) -> Hush | None:
    """Why the whole sentence is quiet: it asks, or it is about sport, the markets or the arts."""
    if parse.text.rstrip("\"'”’) ").endswith("?"):
        return Hush("a question tells of nothing done", certain=True)
    lemmas = {t.lemma.lower() for t in parse.tokens if t.pos in ("NOUN", "PROPN", "ADJ", "VERB")}
    for name, one, two in quiet_fields():
        certain = not lemmas.isdisjoint(one)
        if certain or len(lemmas & two) >= _WORDS:
            return Hush(f"the sentence is about {name}", certain)
    return None


def of_event(parse: Parse, one: Told, doers: tuple[int, ...], hush: Hush | None) -> str:
    """Why this event is quiet: its sentence, who does it, or that it is a habit, a rule, or only supposed."""
    if hush is not None and (hush.certain or not any(_in_office(parse.tokens[d]) for d in doers)):
        return hush.why
    if doers and (reason := _of_doers(parse, doers)):
        return reason
    head = parse.tokens[one.candidate.head]
    if head.pos not in ("VERB", "AUX"):
        return ""
    if _is_habit(parse, head):
        return "a habit, not a happening"
    if _is_supposed(parse, head):
        return "only supposed"
    return _of_present(parse, head, doers) if _is_present(parse, head) else ""


def _in_office(token: Token) -> bool:
    """Police, fighters, a ministry: not a state's bare name, which a team bears too."""
    known = actors().get(token.lower) or actors().get(token.lemma.lower())
    return known is not None and known.sector in _PUBLIC and token.lemma.lower() not in _TEAMS


def _of_doers(parse: Parse, doers: tuple[int, ...]) -> str:
    heads = [parse.tokens[k] for d in doers for k in conjuncts(parse, d)]
    if any(t.lemma.lower() in players() for t in heads):
        return "the deed of a player or an artist"
    if any(t.lemma.lower() in forces() and not t.text.isupper() for t in heads):
        return "the work of nature"
    if all(_idles(parse, t) for t in heads):
        return "who does it is no person, state or group of public life"
    if all(_trades(parse, t) for t in heads):
        return "the business of a company"
    return ""


def _idles(parse: Parse, token: Token) -> bool:
    """A common noun that names neither people nor their arms and acts: the film, the probe, the carmaker."""
    if token.pos != "NOUN" or token.ent or token.text.isupper() or any(c.isdigit() for c in token.text):
        return False
    if token.lemma.lower() in _PARTITIVE or token.lower in actors() or token.lemma.lower() in actors():
        return False
    if token.lemma.lower() in classes()["acting"]:
        return False
    return not any(
        t.lower == "of" and any(not _idles(parse, o) for o in parse.dependents(t.i, "pobj"))
        for t in parse.dependents(token.i, "prep")
    )


def _trades(parse: Parse, token: Token) -> bool:
    if token.pos != "NOUN" or token.ent:
        return False
    known = actors().get(token.lower) or actors().get(token.lemma.lower())
    if known is None or known.sector not in _COMPANIES:
        return False
    return not any(t.lower in _OF_THE_STATE for t in parse.dependents(token.i, "amod", "compound"))


def _is_present(parse: Parse, head: Token) -> bool:
    auxiliaries = parse.dependents(head.i, "aux", "auxpass")
    if not auxiliaries:
        return head.tag in _PRESENT
    return all(t.tag in _PRESENT and t.lemma == "be" for t in auxiliaries) and head.tag == "VBN"


def _is_habit(parse: Parse, head: Token) -> bool:
    words = {t.lower for t in parse.dependents(head.i, "advmod", "neg")}
    if words & _HABIT:
        return True
    over = parse.tokens[head.head]
    if over.lower == "used" and head.dep == "xcomp" and not parse.dependents(over.i, "aux", "auxpass", "dobj"):
        return True
    for t in parse.dependents(head.i, "npadvmod", "prep", "advmod", "dobj"):
        below = parse.subtree(t.i)
        if len(below) <= 4 and any(w.lower in _EACH for w in below) and any(w.lemma in _SPELLS for w in below):
            return _is_present(parse, head)
        if len(below) <= 5 and {"times", "a"} <= {w.lower for w in below} and below[-1].lemma in _SPELLS:
            return True
    return False


def _is_supposed(parse: Parse, head: Token) -> bool:
    """Below "imagine", "suppose" or "whether", or under "were to" and "had he": the essayist's worlds."""
    auxiliaries = {t.lower for t in parse.dependents(head.i, "aux", "auxpass")}
    if "can" in auxiliaries and "not" not in {t.lower for t in parse.dependents(head.i, "neg")}:
        return True
    for token in _above(parse, head):
        marks = {t.lower for t in parse.dependents(token.i, "mark", "advmod")}
        if marks & _SUPPOSING or (token.i != head.i and token.lemma in _SUPPOSING and token.dep == "ROOT"):
            return True
        if token.dep == "advcl" and _is_inverted(parse, token):
            return True
    return "were" in auxiliaries and any(t.lower == "to" for t in parse.dependents(head.i, "aux"))


def _is_inverted(parse: Parse, token: Token) -> bool:
    first = parse.tokens[parse.left[token.i]]
    return first.lower in ("had", "were") and first.head == token.i and first.dep in ("aux", "auxpass")


def _of_present(parse: Parse, head: Token, doers: Iterable[int]) -> str:
    """What holds at all times: a law allows, a minister who attacks the press."""
    for k in doers:
        if parse.tokens[k].lemma.lower() in _RULES:
            return "a rule, not a deed"
        indefinite = any(t.lower in ("a", "an", "any") for t in parse.dependents(k, "det"))
        if indefinite and head.dep == "relcl" and head.head == k:
            return "said of anyone, not of somebody"
    return ""


def _above(parse: Parse, head: Token) -> list[Token]:
    found = [head]
    while len(found) < _UP and found[-1].head != found[-1].i:
        found.append(parse.tokens[found[-1].head])
    return found
