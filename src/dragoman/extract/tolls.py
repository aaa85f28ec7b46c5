"""A scene -> the tolls it tells: what befell how many people, and the words that say so.

A toll is a number of people and their fate: fatalities, wounded, missing, captured, displaced. What might happen, did
not happen, or is asked about is no toll; nor is a part of one ("including two children").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dragoman.extract.scene import Scene
from dragoman.knowledge.tables import rows
from dragoman.model import Quantity, Support, Token

FATES = ("fatalities", "wounded", "missing", "captured", "displaced")
_UNSURE = frozenset(["could", "would", "may", "might", "will", "shall", "can", "should", "'ll", "’ll"])
_OPEN = frozenset(["if", "unless", "whether"])
_NOBODY = frozenset(["nobody", "no", "none", "noone", "neither"])
_PARTS = frozenset(["including", "among", "include", "included"])
PEOPLE = frozenset([
    "people", "person", "man", "men", "woman", "women", "child", "children", "civilian", "soldier", "fighter", "troop",
    "policeman", "policemen", "officer", "police", "villager", "worshipper", "worshiper", "passenger", "pupil",
    "student", "protester", "demonstrator", "peacekeeper", "worker", "journalist", "guard", "commander", "militant",
    "rebel", "insurgent", "resident", "member", "other", "others", "victim", "refugee", "family", "families", "doctor",
    "aid", "personnel", "serviceman", "servicemen", "marine", "sailor", "pilot", "farmer", "herder", "trader",
    "driver", "teacher", "tourist", "migrant", "prisoner", "hostage", "girl", "boy", "baby", "elder", "mourner",
    "attacker", "gunman", "gunmen", "terrorist", "jihadist", "combatant", "recruit", "cadet", "paramedic", "medic",
    "leader", "minister", "official", "politician", "activist", "priest", "nun", "imam", "patient", "bystander",
    "shopper", "commuter", "miner", "lawmaker", "governor", "mayor", "general", "colonel", "captain", "palestinian",
    "israeli", "syrian", "iraqi", "afghan", "ukrainian", "russian", "yemeni", "somali", "kurd", "household",
])  # fmt: skip


_GROUPS = frozenset(["family", "household", "police", "personnel", "aid", "other", "people"])


@dataclass(frozen=True, slots=True)
class Toll:
    """`value` people met the fate that `word` names; `victims` are the nouns for them, `support` the words of both."""

    fate: str
    value: str
    modifier: str
    word: Token
    victims: tuple[Token, ...]
    support: Support


@cache
def harms() -> dict[str, dict[str, str]]:
    """Kind of word -> word -> fate (or nothing)."""
    found: dict[str, dict[str, str]] = {}
    for word, kind, meaning in rows("harms.tsv", 3):
        found.setdefault(kind, {})[word] = meaning
    return found


@cache
def _fated() -> frozenset[str]:
    return frozenset(w for kind in ("verb", "dies", "state", "count") for w in harms()[kind])


def tolls(scene: Scene) -> list[Toll]:
    """One toll for each fate, the first told of each."""
    found: dict[str, Toll] = {}
    known = _fated()
    for token in scene.tokens:
        lemma = token.lemma.lower()
        if lemma not in known and token.lower not in known and lemma not in _PHRASES:
            continue
        for toll in _tolls(scene, token):
            found.setdefault(toll.fate, toll)
    return list(found.values())


def _tolls(scene: Scene, token: Token) -> Iterator[Toll]:
    fate, groups = _fate(scene, token)
    if fate is None or not _happened(scene, token):
        return
    counted = [c for noun in groups for k in scene.joined(noun.i) if (c := _count(scene, scene.tokens[k], token))]
    if not counted:
        return
    first, last = min(token.i, *(c[2] for c in counted)), max(token.i, *(c[2] for c in counted))
    nouns = tuple(c[3] for c in counted if c[3] is not None)
    value, modifier = _sum(counted)
    starts = [scene.span(first).start, *(q.start for c in counted if (q := c[4]))]
    ends = [scene.span(last).end, *(q.end for c in counted if (q := c[4]))]
    place = type(scene.sentence.span)(min(starts), max(ends))
    yield Toll(fate, value, modifier, token, nouns, scene.article.support(place))


def _sum(counted: list[_Counted]) -> tuple[str, str]:
    """The number of all groups together ("two soldiers and a guard"), a vague one as its range."""
    ranges = [c[4] for c in counted if c[4] is not None and c[4].modifier == "range"]
    if len(counted) == 1 and ranges and ranges[0].low is not None:
        low, high = ranges[0].low, ranges[0].high
        return (f"{low:.15g}", ">=") if high is None else (f"{low:.15g}-{high:.15g}", "range")
    modifiers = {c[1] for c in counted}
    one = modifiers.pop() if len(modifiers) == 1 else "~"
    return f"{sum(c[0] for c in counted):.15g}", "~" if one == "range" else one


def _fate(scene: Scene, token: Token) -> tuple[str | None, list[Token]]:
    """The fate that a word tells, and the nouns or numbers of those whom it befell."""
    lemma = token.lemma.lower()
    kinds = harms()
    if lemma in kinds["verb"] and (token.pos == "VERB" or token.tag in ("VBN", "VBD", "VBG")):
        groups = _victims(scene, token)
        if groups:
            return kinds["verb"][lemma], groups
    if lemma in _PHRASES and (groups := _PHRASES[lemma](scene, token)):
        return "captured" if lemma in _TAKEN else "displaced" if lemma == "home" else "fatalities", groups
    if lemma in kinds["dies"] and token.pos == "VERB":
        return kinds["dies"][lemma], [t for t in scene.subjects(token.i) if t.dep == "nsubj"]
    if token.lower in kinds["state"] and (groups := _in_state(scene, token)):
        return kinds["state"][token.lower], groups
    if lemma in kinds["count"] and token.pos == "NOUN":
        return kinds["count"][lemma], _in_count(scene, token)
    return None, []


def _victims(scene: Scene, verb: Token) -> list[Token]:
    """Whom a verb of harm has for its object, or for its subject in the passive."""
    passive = scene.parse.dependents(verb.i, "nsubjpass")
    if passive:
        return passive
    if objects := scene.parse.dependents(verb.i, "dobj"):
        return objects
    over = scene.tokens[verb.head]
    if verb.tag == "VBN" and verb.dep in ("acl", "relcl") and over.pos in ("NOUN", "NUM", "PROPN"):
        return [over]
    joined = verb.tag in ("VBN", "VBD") and verb.dep == "conj" and over.lemma.lower() in harms()["verb"]
    if joined and scene.parse.dependents(over.i, "nsubjpass"):  # "12 were killed and 30 wounded"
        return scene.parse.dependents(verb.i, "nsubj")
    if verb.tag in ("VBN", "VBD") and (number := _number_before(scene, verb)):
        return [number]
    return []


def _number_before(scene: Scene, word: Token) -> Token | None:
    """The number right before a word that has no other object: "and 30 wounded"."""
    before = scene.tokens[word.i - 1] if word.i else None
    if before is not None and before.pos == "NUM":
        return before
    if before is not None and before.lower == "others" and word.i > 1 and scene.tokens[word.i - 2].pos == "NUM":
        return before
    return None


def _lives(scene: Scene, lives: Token) -> list[Token]:
    """Claimed the lives of 25; twelve lost their lives."""
    verb = scene.tokens[lives.head]
    if lives.lower != "lives" or lives.dep != "dobj" or verb.lemma.lower() not in ("claim", "take", "cost", "lose"):
        return []
    if verb.lemma.lower() == "lose":
        return [t for t in scene.subjects(verb.i) if t.dep == "nsubj"]
    of = [o for p in scene.parse.dependents(lives.i, "prep") if p.lower == "of"
          for o in scene.parse.dependents(p.i, "pobj")]  # fmt: skip
    return of or [lives]


def _hostages(scene: Scene, taken: Token) -> list[Token]:
    """Took 18 hostages; held nine soldiers hostage is no new harm."""
    verb = scene.tokens[taken.head]
    return [taken] if taken.dep == "dobj" and verb.lemma.lower() in ("take", "seize") else []


def _homes(scene: Scene, home: Token) -> list[Token]:
    """Forced 20,000 people from their homes."""
    prep = scene.tokens[home.head]
    verb = scene.tokens[prep.head]
    if prep.lower not in ("from", "of") or verb.lemma.lower() not in ("force", "drive", "chase"):
        return []
    return scene.parse.dependents(verb.i, "dobj", "nsubjpass")


def _tally(scene: Scene, dead: Token) -> list[Token]:
    """The number of dead has risen to 40."""
    head = scene.tokens[scene.tokens[dead.head].head]
    if dead.dep != "pobj" or head.lemma.lower() != "number" or head.dep not in ("nsubj", "nsubjpass"):
        return []
    return [n for p in scene.parse.dependents(head.head, "prep") if p.lower in ("to", "at")
            for n in scene.parse.dependents(p.i, "pobj")]  # fmt: skip


def _toll(scene: Scene, toll: Token) -> list[Token]:
    """The toll from the bombing has climbed to 62; with "death" before it that word tells."""
    if toll.dep not in ("nsubj", "nsubjpass") or scene.parse.dependents(toll.i, "compound"):
        return []
    return [n for p in scene.parse.dependents(toll.head, "prep") if p.lower in ("to", "at")
            for n in scene.parse.dependents(p.i, "pobj")]  # fmt: skip


_TAKEN = frozenset(["hostage", "prisoner", "captive"])
_PHRASES = {
    "life": _lives, "hostage": _hostages, "prisoner": _hostages, "captive": _hostages, "home": _homes, "dead": _tally,
    "toll": _toll,
}  # fmt: skip


def _in_state(scene: Scene, word: Token) -> list[Token]:
    """Nine are missing; left 45 fighters dead; six dead."""
    if any(t.pos == "NUM" for t in scene.parse.dependents(word.i, "nummod")) or _is_counted(scene, word):
        return [word]
    if (number := _number_before(scene, word)) is not None and word.dep != "amod":
        return [number]
    if word.tag == "VBG" and (subjects := scene.parse.dependents(word.i, "nsubj")):
        return subjects
    if word.dep in ("acomp", "attr", "oprd", "dobj", "ccomp", "conj"):
        over = scene.tokens[word.head]
        own = scene.parse.dependents(word.i, "nsubj")
        if own or over.lemma.lower() in ("be", "remain", "go"):
            return own or scene.parse.dependents(over.i, "nsubj", "nsubjpass")
        passive = scene.parse.dependents(over.i, "nsubjpass") if over.lower == "shot" else []  # "two were shot dead"
        return passive or [t for t in scene.parse.dependents(over.i, "dobj") if t.i != word.i and word.dep != "conj"]
    shot = word.i > 0 and scene.tokens[word.i - 1].lower in ("shot", "shooting", "left")
    if word.dep in ("acl", "amod") and (word.i > word.head or shot):  # "shot dead 15 worshippers"
        return [scene.tokens[word.head]]
    return []


def _in_count(scene: Scene, noun: Token) -> list[Token]:
    """13 deaths; the death of two guards; the death toll rose to 40."""
    if noun.dep == "compound" and scene.tokens[noun.head].lower in ("toll", "count"):
        toll = scene.tokens[noun.head]
        hung = [toll.i] if toll.dep == "nsubj" or scene.tokens[toll.head].pos != "VERB" else [toll.i, toll.head]
        if toll.dep in ("nsubj", "nsubjpass"):
            hung = [toll.head, toll.i]
        return [
            number
            for k in hung
            for prep in scene.parse.dependents(k, "prep")
            if prep.lower in ("to", "at", "of")
            for number in scene.parse.dependents(prep.i, "pobj")
        ]
    if _is_counted(scene, noun):
        return [noun]
    return [o for p in scene.parse.dependents(noun.i, "prep") if p.lower == "of"
            for o in scene.parse.dependents(p.i, "pobj")]  # fmt: skip


def _is_counted(scene: Scene, noun: Token) -> bool:
    place = scene.span(noun.i)
    return any(q.counted is not None and q.counted.covers(place) for q in scene.quantities)


def _happened(scene: Scene, word: Token) -> bool:
    """Is the harm told as done?"""
    verb = word if word.pos == "VERB" or word.tag.startswith("VB") else scene.tokens[word.head]
    for k in (word, verb):
        below = scene.parse.dependents(k.i)
        if any(t.dep == "neg" or (t.dep == "aux" and t.lower in _UNSURE) for t in below):
            return False
        if any(t.dep == "mark" and t.lower in _OPEN for t in below):
            return False
        subjects = [t for t in below if t.dep in ("nsubj", "nsubjpass")]
        if any(t.lower in _NOBODY or any(d.lower in _NOBODY for d in scene.parse.dependents(t.i)) for t in subjects):
            return False
    others = [t for t in scene.parse.dependents(word.i, "conj") if t.lemma.lower() in _fated()]
    if any(scene.tokens[t.i - 1].lower == "or" for t in others) or scene.tokens[word.i - 1].lower == "or":
        return False  # "killed or wounded" tells neither
    if verb.tag == "VB":  # "threatened to kill", "plan to displace"
        return False
    return not (verb.dep in ("advcl", "conj") and _is_unsure(scene, scene.tokens[verb.head]))


def _is_unsure(scene: Scene, over: Token) -> bool:
    below = scene.parse.dependents(over.i)
    return any((t.dep == "aux" and t.lower in _UNSURE) or (t.dep == "mark" and t.lower in _OPEN) for t in below)


_Counted = tuple[float, str, int, Token | None, Quantity | None]


def _count(scene: Scene, noun: Token, word: Token) -> _Counted | None:
    """How many a noun or number stands for: value, bound, token, the noun when it names people, the quantity."""
    if _is_part(scene, noun):
        return None
    place = scene.span(noun.i)
    for quantity in scene.quantities:
        counts = quantity.counted is not None and quantity.counted.start < place.end <= quantity.counted.end
        inside = quantity.start < place.end and place.start < quantity.end
        before = any(t.dep == "nummod" and quantity.start <= scene.span(t.i).start < quantity.end
                     for t in scene.parse.dependents(noun.i))  # fmt: skip
        if not (counts or inside or before) or quantity.value < 1:
            continue
        named = noun if not inside and noun.i != word.i else None
        if inside and quantity.counted is not None and quantity.modifier == "range":  # "scores of civilians"
            last = scene.last_token(quantity.counted)
            named = scene.tokens[last] if last is not None and last != word.i else None
        if named is not None and not _are_people(scene, named):
            return None
        bare = quantity.unit in ("-", "dead", "wounded", "injured", "missing", "people")
        if named is None and not bare and not counts:
            return None
        plain = named if named is not None and named.lower not in ("others", "other", "more") else None
        return quantity.value, quantity.modifier, noun.i, plain, quantity
    if (number := _plain_number(scene, noun)) is not None and _are_people(scene, noun):
        return number, "=", noun.i, noun, None
    articles = [t for t in scene.parse.dependents(noun.i, "det") if t.lower in ("a", "an")]
    if articles and noun.tag in ("NN", "NNP") and noun.lemma.lower() in PEOPLE - _GROUPS:
        return 1.0, "=", noun.i, noun, None
    return None


def _plain_number(scene: Scene, noun: Token) -> float | None:
    """The number before a noun as it stands, where nothing bounds it."""
    for number in scene.parse.dependents(noun.i, "nummod"):
        digits = number.text.replace(",", "")
        bare = number.i == 0 or scene.tokens[number.i - 1].pos in ("VERB", "DET", "ADP", "PUNCT", "CCONJ", "AUX")
        if digits.isascii() and digits.isdigit() and bare and not scene.parse.children[number.i]:
            return float(digits)
    return None


def _are_people(scene: Scene, noun: Token) -> bool:
    if noun.lemma.lower() in PEOPLE or noun.lower in PEOPLE:
        return True
    mentions = scene.by_token.get(noun.i, ())
    return any(m.type in ("person", "group") for m in mentions[:1])


def _is_part(scene: Scene, noun: Token) -> bool:
    """Is it told as a part of another number: "including two children", "among them four women"?"""
    over = scene.tokens[noun.head]
    if over.lower == "among" and scene.tokens[over.head].lemma == "be":  # "four were among 10 people killed"
        return False
    if over.lower in _PARTS or (over.dep == "prep" and over.lower in _PARTS):
        return True
    first = scene.parse.left[noun.i]
    return any(t.lower in _PARTS for t in scene.tokens[max(0, first - 2) : first])
