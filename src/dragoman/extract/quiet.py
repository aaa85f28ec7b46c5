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
from dragoman.knowledge.gazetteer import entry
from dragoman.knowledge.plover import QUADS
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
_MAY = frozenset({"may", "must", "shall"})
_SUPPOSING = frozenset({"imagine", "picture", "suppose", "whether"})
_PARTITIVE = frozenset({"dozen", "hundred", "number", "pair", "rest", "score", "thousand", "million", "string", "wave"})
_UP = 6
_HOME_NATIONS = frozenset({"England", "Scotland", "Wales"})
_VOTING = frozenset(
    ["bench", "bill", "chamber", "committee", "council", "court", "house", "judge", "jury", "justice", "majority",
     "parliament", "ruling", "senate", "vote"]
)  # fmt: skip
_PLEADING = frozenset({"defend", "justify", "protect"})
_MILD = frozenset({"warn", "disagree", "question", "dispute", "challenge", "contest"})
_FIRMS = frozenset(
    ["airlines", "airways", "motors", "holdings", "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "industries",
     "pharmaceuticals", "electronics", "technologies", "breweries", "stores", "foods", "steel", "telecom"]
)  # fmt: skip
_TALES = frozenset({"legend", "myth", "proverb", "saying", "tale", "textbook", "folklore", "joke", "fable"})
_JUDGING = frozenset(
    ["absurd", "dangerous", "difficult", "easy", "fair", "foolish", "good", "better", "hard", "impossible", "naive",
     "necessary", "possible", "right", "tempting", "time", "unfair", "wise", "wrong", "mistake", "folly", "reason",
     "cheap", "costly"]
)  # fmt: skip
_NOTIONS = frozenset(
    ["art", "case", "cost", "dream", "habit", "idea", "notion", "point", "price", "question", "temptation", "theory",
     "way"]
)  # fmt: skip
_LEARNED = frozenset({"EDU", "JRN", "MED"})
_MATERIAL = frozenset({2, 4})
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
    root = next((t for t in parse.tokens if t.head == t.i), parse.tokens[0])
    if any(t.lemma.lower() in _TALES for t in parse.dependents(root.i, "nsubj")):
        return Hush("a tale or a saying, not a report", certain=True)
    if any(_plays_as_team(parse, t) for t in parse.tokens):
        return Hush("a country in the plural is a team", certain=True)
    lemmas = {t.lemma.lower() for t in parse.tokens if t.pos in ("NOUN", "PROPN", "ADJ", "VERB")}
    if lemmas.isdisjoint(_VOTING) and _has_score(parse):
        return Hush("a score of sport", certain=True)
    for name, one, two in quiet_fields():
        certain = not lemmas.isdisjoint(one)
        if certain or len(lemmas & two) >= _WORDS:
            return Hush(f"the sentence is about {name}", certain)
    return None


def _plays_as_team(parse: Parse, token: Token) -> bool:
    """A state takes its verb in the singular, its team in the plural: "England have been", "Germany are"."""
    if token.dep not in ("nsubj", "nsubjpass") or token.tag not in ("NN", "NNP") or token.lower[-1] == "s":
        return False
    known = entry(token.text)
    if (known is None or known.use != "state") and token.text not in _HOME_NATIONS:
        return False
    if parse.dependents(token.i, "conj", "appos") or token.ent_iob == "I":
        return False
    helping = [t.lower for t in parse.dependents(token.head, "aux", "auxpass")]
    first = helping[0] if helping else parse.tokens[token.head].lower
    return first in ("have", "are", "were") and not parse.dependents(token.head, "mark")


def _has_score(parse: Parse) -> bool:
    """As in "7-1" or "112-98": the winner's count first, where a range of numbers climbs."""
    for k, token in enumerate(parse.tokens):
        one, dash, two = token.text.partition("-")
        if not dash and k + 2 < len(parse.tokens) and parse.tokens[k + 1].text in ("-", "–"):
            one, two = token.text, parse.tokens[k + 2].text
        if one.isascii() and two.isascii() and one.isdigit() and two.isdigit():
            return len(one) <= 3 and len(two) <= 3 and int(one) >= int(two)
    return False


def of_event(parse: Parse, one: Told, doers: tuple[int, ...], hush: Hush | None) -> str:
    """Why this event is quiet: its sentence, who does it, or that it is a habit, a rule, or only supposed."""
    if hush is not None and (hush.certain or not any(_in_office(parse.tokens[d]) for d in doers)):
        return hush.why
    if doers and (reason := _of_doers(parse, doers, one)):
        return reason
    head = parse.tokens[one.candidate.head]
    if head.pos not in ("VERB", "AUX"):
        return "only supposed" if any(t.lemma in _SUPPOSING for t in _above(parse, head)) else ""
    if _is_habit(parse, head):
        return "a habit, not a happening"
    if _is_supposed(parse, head):
        return "only supposed"
    if _is_general(parse, head):
        return "said of anyone, not of somebody"
    if one.candidate.frame.word in _PLEADING and any(
        t.dep == "poss" and t.pos == "PRON" for o in one.candidate.arguments.objects for t in parse.dependents(o)
    ):
        return "who speaks for what is his own supports nobody"
    return _of_present(parse, head, doers, one) if _is_present(parse, head) else ""


def _in_office(token: Token) -> bool:
    """Police, fighters, a ministry: not a state's bare name, which a team bears too."""
    known = actors().get(token.lower) or actors().get(token.lemma.lower())
    return known is not None and known.sector in _PUBLIC and token.lemma.lower() not in _TEAMS


def _of_doers(parse: Parse, doers: tuple[int, ...], one: Told) -> str:
    heads = [parse.tokens[k] for d in doers for k in conjuncts(parse, d)]
    if any(t.lemma.lower() in players() for t in heads):
        return "the deed of a player or an artist"
    if any(t.lemma.lower() in forces() and not t.text.isupper() for t in heads):
        return "the work of nature"
    if any(t.lower == "you" for t in heads):
        return "said to the reader"
    if all(_idles(parse, t) for t in heads):
        return "who does it is no person, state or group of public life"
    if all(_trades(parse, t) for t in heads):
        return "the business of a company"
    if all(_is_somebody(parse, t) for t in heads):
        return "one person of a country, not the country"
    if one.candidate.frame.word in _MILD and all(_sector(t) in _LEARNED for t in heads):
        return "experts warn and disagree; they threaten and accuse nobody"
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


def _is_somebody(parse: Parse, token: Token) -> bool:
    """As newspapers name an athlete or an artist told of before: "the Ethiopian", "the Spaniard"."""
    known = entry(token.text)
    if token.ent != "NORP" or known is None or known.use != "adjective" or token.tag not in ("NNP", "NN", "JJ"):
        return False
    return token.lower[-1] not in "sh" or any(t.lower in ("a", "an") for t in parse.dependents(token.i, "det"))


def _sector(token: Token) -> str | None:
    known = actors().get(token.lower) or actors().get(token.lemma.lower())
    return known.sector if known is not None else None


def _trades(parse: Parse, token: Token) -> bool:
    if token.ent == "ORG" and token.lower in _FIRMS:
        return True
    if any(_makes(t) for t in (token, *parse.dependents(token.i, "compound", "amod"))):
        return True
    if token.pos != "NOUN" or token.ent:
        return False
    known = actors().get(token.lower) or actors().get(token.lemma.lower())
    if known is None or known.sector not in _COMPANIES:
        return False
    return not any(t.lower in _OF_THE_STATE for t in parse.dependents(token.i, "amod", "compound"))


def _makes(token: Token) -> bool:
    """A carmaker, a toymaker: not a lawmaker."""
    return token.lower.endswith("maker") and not token.lower.startswith(("law", "policy", "peace", "trouble", "king"))


def is_company(parse: Parse, head: int) -> bool:
    """Is it a firm without a name?"""
    return _trades(parse, parse.tokens[head])


def _is_present(parse: Parse, head: Token) -> bool:
    auxiliaries = parse.dependents(head.i, "aux", "auxpass")
    if not auxiliaries:
        return head.tag in _PRESENT
    return all(t.tag in _PRESENT and t.lemma == "be" for t in auxiliaries) and head.tag == "VBN"


def _is_habit(parse: Parse, head: Token) -> bool:
    words = {t.lower for t in parse.dependents(head.i, "advmod", "neg")}
    if words & _HABIT:
        return True
    first = parse.tokens[head.head] if head.dep == "conj" else head
    over = parse.tokens[first.head]
    if over.lower == "used" and first.dep == "xcomp" and not parse.dependents(over.i, "aux", "auxpass", "dobj"):
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
    if auxiliaries & _MAY and any(
        o.lemma.lower() in _RULES
        for t in parse.dependents(head.i, "prep")
        if t.lower == "under"
        for o in parse.dependents(t.i, "pobj")
    ):
        return True
    if "can" in auxiliaries and "not" not in {t.lower for t in parse.dependents(head.i, "neg")}:
        return True
    for token in _above(parse, head):
        marks = {t.lower for t in parse.dependents(token.i, "mark", "advmod")}
        if marks & _SUPPOSING or (token.i != head.i and token.lemma in _SUPPOSING and token.dep == "ROOT"):
            return True
        if token.dep == "advcl" and _is_inverted(parse, token):
            return True
    return "were" in auxiliaries and any(t.lower == "to" for t in parse.dependents(head.i, "aux"))


def _is_general(parse: Parse, head: Token) -> bool:
    """As in "it is easy to condemn", "the habit of warning others", "their leaders visit us to be photographed"."""
    over = parse.tokens[head.head]
    if any(t.lower == "to" for t in parse.dependents(head.i, "aux")):
        beside = [over, *parse.dependents(over.i, "acomp", "attr")]
        judged = any(t.lemma.lower() in _JUDGING for t in beside)
        if judged and any(t.lower in ("it", "there") for t in parse.dependents(over.i, "nsubj", "expl")):
            return True
    if head.dep == "csubj" and any(t.lower == "to" for t in parse.dependents(head.i, "aux")):
        return True
    if head.dep == "pcomp" and parse.tokens[over.head].lemma.lower() in _NOTIONS:
        return True
    subject = next(iter(parse.dependents(head.i, "nsubj")), None)
    return (
        head.tag == "VBP"
        and head.lemma == "visit"
        and subject is not None
        and subject.tag == "NNS"
        and not parse.dependents(subject.i, "nummod", "compound", "amod")
    )


def _is_inverted(parse: Parse, token: Token) -> bool:
    first = parse.tokens[parse.left[token.i]]
    return first.lower in ("had", "were") and first.head == token.i and first.dep in ("aux", "auxpass")


def _of_present(parse: Parse, head: Token, doers: Iterable[int], one: Told) -> str:
    """What holds at all times: a law allows, a minister who attacks the press, an army is trained by others."""
    if head.tag == "VBN" and QUADS.get(one.type) in _MATERIAL:
        return "a state of things, not a happening"
    if any(t.lower == "than" for o in one.candidate.arguments.objects for t in parse.subtree(o)):
        return "a comparison"
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
