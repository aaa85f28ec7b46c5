"""A scene -> rows of the register of positions: which state supports, opposes or doubts what, and who says so.

A position is read from a verb, adjective or noun of `knowledge/stances.tsv` with a state as its holder and an issue as
its object. Whoever speaks for a state gives its position; what a third party says of it stays attributed to them.
A position that is only asked about, possible or a condition of something else is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dragoman.extract.attribution import teller
from dragoman.extract.scene import Scene, Who, state_name
from dragoman.knowledge.tables import rows, several
from dragoman.model import Cell, Mention, Record, Support, Token
from dragoman.registers import Cells, cell

_SPEAKING = frozenset(["GOV", "EUR", "UNO", "IGO", None])  # sectors of those whose word is the state's
_HOLDERS = frozenset(["state", "government", "person", "organisation", "group"])
_KEEPS = frozenset(["continue", "agree", "decide", "pledge", "vow", "promise", "reiterate"])
_VOICES = frozenset([
    "express", "voice", "raise", "have", "reiterate", "reaffirm", "pledge", "declare", "register", "repeat",
    "restate", "signal", "be", "state", "lodge", "announce", "offer", "lend", "give", "issue", "renew", "stress",
    "vote", "come",
])  # fmt: skip
_READY = frozenset(["ready", "prepared", "willing"])
_ACCEPT = frozenset(["accept", "recognise", "recognize", "tolerate", "support", "back", "endorse"])
_POSSIBLE = frozenset(["may", "might", "could", "can"])
_OPEN = frozenset(["if", "whether", "unless", "lest"])
_CONDITIONS = frozenset(["if", "unless", "provided", "providing"])
_NEGATORS = frozenset(["not", "n't", "n’t", "never"])
_OPPOSITE = {"supports": "opposes", "negated": "opposes"}
_OWN_DEEDS = frozenset([
    "visitor", "guest", "rebel", "fighter", "militia",
    "militant", "force", "troop", "army", "group", "economy", "currency", "price", "growth", "family", "question",
    "team", "player", "arrival", "it", "this", "that", "them", "him", "her", "he",
    "they", "she", "which", "who", "what", "us", "me", "you", "each", "voting", "vote",
])  # fmt: skip
_DENIED = frozenset(["claim", "allegation", "accusation", "report", "charge", "suggestion", "rumour", "rumor"])
_ENDS = frozenset(
    ["which", "who", "while", "whereas", "because", "although", "but", "when", "after", "before", "since"]
)
_NO_STATE = frozenset([
    "province", "provincial", "governor", "mayor", "city", "court", "judge", "lawmaker", "lawmakers", "senator",
    "opposition", "party", "former", "ex", "rebel", "state-owned", "county", "council", "mp", "mps", "lawyer",
])  # fmt: skip
_ARMED_GROUPS = frozenset(["REB", "UAF", "PTY", "OPP", "CRM"])
_LONGEST = 16  # words of an issue; more is a sentence of its own
_THINGS = frozenset(["organisation", "law", "weapon", "work", "event", "facility"])
_FEW = 2  # words beside the name of what an issue is about
_LIGHT = frozenset(["idea", "prospect", "possibility", "notion", "proposal", "plan", "any"])


@dataclass(frozen=True, slots=True)
class _Stance:
    prepositions: tuple[str, ...]
    stance: str


@dataclass(frozen=True, slots=True)
class _Position:
    word: Token
    stance: str
    holders: tuple[Who, ...]
    accused_by: Token | None
    issue: tuple[int, int] | None
    conditions_on: Token


@cache
def _stances() -> dict[tuple[str, str], _Stance]:
    return {(word, kind): _Stance(several(by), stance) for word, kind, by, stance in rows("stances.tsv", 4)}


@cache
def _words() -> frozenset[str]:
    return frozenset(word for word, _ in _stances())


def positions(scene: Scene, before: Cells) -> Iterator[Record]:
    """The positions of one sentence. `before` is the row that the article told last: "it also rejected it"."""
    if scene.tokens[-1].text == "?":
        return
    known = _words()
    for token in scene.tokens:
        lemma = token.lemma.lower()
        if lemma not in known and token.lower not in known and lemma not in _IDIOMS:
            continue
        position = _IDIOMS[lemma](scene, token) if lemma in _IDIOMS else _position(scene, token)
        if position is not None:
            yield from _records(scene, position, before)


def _position(scene: Scene, token: Token) -> _Position | None:
    if token.pos in ("VERB", "AUX") or token.tag in ("VBN", "VBD"):
        return _of_verb(scene, token)
    if token.pos == "NOUN":
        return _of_noun(scene, token)
    return _of_adjective(scene, token) if token.pos in ("ADJ", "ADP") else None


def _of_verb(scene: Scene, verb: Token) -> _Position | None:
    """France backs the bid; the bid was backed by France; accused Iran of backing the coup."""
    stance = _stances().get((verb.lower, "adj"))
    passive = bool(scene.parse.dependents(verb.i, "nsubjpass", "auxpass"))
    if stance is not None and not scene.parse.dependents(verb.i, "dobj", "agent"):  # "is opposed to"
        return _held(scene, verb, verb, stance, _holders(scene, verb))
    stance = _stances().get((verb.lemma.lower(), "verb"))
    if stance is None:
        return None
    if passive:
        by = [o for p in scene.parse.dependents(verb.i, "agent") for o in scene.parse.dependents(p.i, "pobj")]
        subjects = scene.parse.dependents(verb.i, "nsubjpass")
        issue = _phrase(scene, subjects[0]) if subjects and "-" in stance.prepositions else None
        told = _stance_told(scene, verb, stance.stance)
        if not by or issue is None or told is None or not _is_told(scene, verb):
            return None
        return _Position(verb, told, _whose(scene, by), None, issue, verb)
    if verb.dep == "pcomp" and (accused := _accusation(scene, verb)) is not None:
        accuser, targets = accused
        issue = _issue(scene, verb, stance)
        return _Position(verb, stance.stance, _whose(scene, targets), accuser, issue, verb)
    return _held(scene, verb, verb, stance, _holders(scene, verb))


def _of_adjective(scene: Scene, word: Token) -> _Position | None:
    """Hungary is wary of, remains neutral on, is against."""
    stance = _stances().get((word.lower, "adj" if word.pos == "ADJ" else "adp"))
    verb = scene.tokens[word.head]
    if stance is None or verb.lemma.lower() not in ("be", "remain", "stay", "stand", "keep", "grow", "seem"):
        return None
    return _held(scene, word, verb, stance, _holders(scene, verb))


def _of_noun(scene: Scene, noun: Token) -> _Position | None:
    """Russia's aversion to; voiced concern over; reaffirmed its support for; is in favour of."""
    stance = _stances().get((noun.lemma.lower(), "noun"))
    if stance is None or any(t.lower == "no" for t in scene.parse.dependents(noun.i)):
        return None
    verb = _above(scene, noun)
    owners = scene.parse.dependents(noun.i, "poss", "amod")
    named = [w for t in owners if t.tag != "PRP$" and (w := scene.party_at(t.i)) is not None]
    voiced = verb is not None and verb.lemma.lower() in _VOICES
    holders: tuple[Who, ...]
    if named:
        holders = (named[0],)
    elif verb is not None and voiced:
        holders = _holders(scene, verb)
    else:
        return None
    if verb is not None and (voiced or not named):
        return _held(scene, noun, verb, stance, holders)
    return _held(scene, noun, noun, stance, holders)


def _above(scene: Scene, noun: Token) -> Token | None:
    """The verb that a noun is the object of, or stands at with "in" ("in favour of")."""
    k = scene.tokens[noun.head] if noun.dep in ("dobj", "conj", "pobj", "attr") else None
    if k is not None and noun.dep == "pobj":
        k = scene.tokens[k.head] if k.lower in ("in", "with") else None
    if k is not None and k.pos == "NOUN" and k.dep in ("dobj", "conj"):
        k = scene.tokens[k.head]
    return k if k is not None and k.pos in ("VERB", "AUX") else None


def _red_line(scene: Scene, line: Token) -> _Position | None:
    """The deployment would cross a red line for China; the base is a red line for Egypt."""
    if not any(t.lower == "red" for t in scene.parse.dependents(line.i)):
        return None
    verb = scene.tokens[line.head]
    subjects = scene.parse.dependents(verb.i, "nsubj") if verb.pos in ("VERB", "AUX") else []
    holders = _whose(scene, scene.after(line.i, "for", "of"))
    if not subjects or not holders or scene.negated(verb.i):
        return None
    return _Position(line, "opposes", holders, None, _phrase(scene, subjects[0]), verb)


def _no_side(scene: Scene, sides: Token) -> _Position | None:
    """Austria declined to take sides in the dispute; it does not take sides."""
    verb = scene.tokens[sides.head]
    if verb.lemma.lower() != "take" or sides.lower != "sides":
        return None
    over = scene.tokens[verb.head]
    refused = verb.dep == "xcomp" and over.lemma.lower() in ("decline", "refuse")
    if not refused and not scene.negated(verb.i):
        return None
    issue = next((_phrase(scene, t) for t in scene.after(verb.i, "in", "on", "over")), None)
    return _Position(sides, "neutral", _holders(scene, verb), None, issue, verb)


def _no_position(scene: Scene, word: Token) -> _Position | None:
    """It takes no position on the dispute."""
    verb = scene.tokens[word.head]
    none = any(t.lower == "no" for t in scene.parse.dependents(word.i))
    if verb.lemma.lower() not in ("take", "have") or word.dep != "dobj" or not (none or scene.negated(verb.i)):
        return None
    issue = next((_phrase(scene, t) for t in scene.after(verb.i, "on", "over")), None)
    return _Position(word, "neutral", _holders(scene, verb), None, issue, verb)


def _weight(scene: Scene, word: Token) -> _Position | None:
    """It threw its weight behind the truce."""
    verb = scene.tokens[word.head]
    if verb.lemma.lower() not in ("throw", "put") or word.dep != "dobj" or not _is_told(scene, verb):
        return None
    issue = next((_phrase(scene, t) for t in scene.after(verb.i, "behind")), None)
    return _Position(word, "supports", _holders(scene, verb), None, issue, verb) if issue else None


def _ruled_out(scene: Scene, verb: Token) -> _Position | None:
    """It ruled out recognising the junta; it came out against the levy."""
    out = any(t.lower == "out" for t in scene.parse.dependents(verb.i))
    if not out or verb.pos != "VERB" or not _is_told(scene, verb) or scene.negated(verb.i):
        return None
    if verb.lemma.lower() == "rule":
        issues = scene.parse.dependents(verb.i, "dobj", "xcomp", "pcomp")
    else:
        issues = scene.after(verb.i, "against")
    issue = _phrase(scene, issues[0]) if issues else None
    return _Position(verb, "opposes", _holders(scene, verb), None, issue, verb) if issue else None


_IDIOMS = {
    "line": _red_line, "side": _no_side, "position": _no_position, "stance": _no_position, "weight": _weight,
    "rule": _ruled_out, "come": _ruled_out,
}  # fmt: skip


def _held(scene: Scene, word: Token, verb: Token, stance: _Stance, holders: tuple[Who, ...]) -> _Position | None:
    told = _stance_told(scene, verb, stance.stance)
    if told is None or not holders or not _is_told(scene, verb):
        return None
    return _Position(word, told, holders, None, _issue(scene, word, stance), verb)


def _stance_told(scene: Scene, verb: Token, stance: str) -> str | None:
    """The stance with the negation of its verb: not to support is to oppose; not to oppose may be anything."""
    negated = any(t.dep == "neg" or t.lower in _NEGATORS for t in scene.parse.dependents(verb.i))
    over = scene.tokens[verb.head]
    negated = negated or (verb.dep == "xcomp" and over.lemma.lower() in ("refuse", "decline"))
    if negated:
        return _OPPOSITE.get(stance)
    return None if stance == "negated" else stance


def _is_told(scene: Scene, verb: Token) -> bool:
    """Is the position told as held: not possible, not asked about, not a condition of something else?"""
    below = scene.parse.dependents(verb.i)
    refused = verb.lemma.lower() in _ACCEPT and any(t.dep == "neg" for t in below)  # "could not accept"
    if not refused and any(t.dep == "aux" and t.lower in _POSSIBLE for t in below):
        return False
    if any(t.dep == "mark" and t.lower in _OPEN for t in below):
        return False
    over = scene.tokens[verb.head]
    finite = any((t.dep == "aux" and t.tag == "MD") or t.lower in ("do", "does", "did") for t in below)
    if verb.tag == "VB" and not finite:
        joined = verb.dep == "conj" and scene.parse.dependents(over.i, "nsubj", "aux")
        ready = over.pos == "ADJ" and over.lower in _READY
        follows = ready or over.lemma.lower() in (*_KEEPS, "refuse", "decline")
        return bool(joined) or (verb.dep == "xcomp" and follows)
    return True


def _holders(scene: Scene, verb: Token) -> tuple[Who, ...]:
    """The states that do what the verb says, by its own subject or that of the verb it is joined to."""
    k = verb
    for _ in range(3):
        auxiliaries = scene.parse.dependents(k.i, "aux", "auxpass")  # the tree may hang the subject there
        found = [t for v in (k, *auxiliaries) for t in scene.parse.dependents(v.i, "nsubj")]
        if found and found[0].tag not in ("WDT", "WP"):
            return _whose(scene, found)
        if found or (k.dep in ("relcl", "acl") and k.tag == "VBG"):
            return _whose(scene, [scene.tokens[k.head]]) if k.dep in ("relcl", "acl") else ()
        over = scene.tokens[k.head]
        follows = k.dep == "conj" or (k.dep == "xcomp" and over.lemma.lower() in (*_KEEPS, "refuse", "decline"))
        follows = follows or (k.dep == "xcomp" and over.lower in _READY) or (k.lower in _READY and k.dep == "acomp")
        if not follows and not (k.dep == "advcl" and k.tag == "VBG"):
            return ()
        k = over
    return ()


def _whose(scene: Scene, tokens: list[Token]) -> tuple[Who, ...]:
    """The states that words stand for: their names, who speaks for them, and "we" in such a one's mouth."""
    found: dict[str, Who] = {}
    for token in tokens:
        for k in scene.joined(token.i):
            own = scene.tokens[k].lower in ("we", "i") or _is_own_country(scene, k)
            who = _we(scene, k) if own else _state(scene, k)
            if who is None and scene.tokens[k].lower in ("it", "he", "she", "they") and not scene.by_token.get(k):
                who = _we(scene, k)  # "China said it was opposed"
            if who is not None:
                found.setdefault(who.code, who)
    return tuple(found.values())


def _is_own_country(scene: Scene, i: int) -> bool:
    """As in "the minister said his country was opposed"."""
    owners = scene.parse.dependents(i, "poss")
    return scene.tokens[i].lower in ("country", "government", "nation") and any(t.tag == "PRP$" for t in owners)


def _state(scene: Scene, i: int) -> Who | None:
    who = scene.party_at(i) or _home(scene, i)
    mention = next((m for m in scene.by_token.get(i, ()) if m.entity in scene.entities), None)
    if who is None or mention is None:
        return None
    entity = scene.entities[mention.entity]
    speaks = entity.type in _HOLDERS and entity.sector in _SPEAKING and mention.form != "adjective"
    if not _for_a_state(scene, i, mention) or (entity.sector == "UNO" and "United Nations" not in entity.name):
        return None
    return who if speaks and (entity.sector is not None or entity.type in ("state", "government")) else None


def _home(scene: Scene, i: int) -> Who | None:
    """The country behind an office-holder's name: "Prime Minister Rosa Silva of Angola"."""
    persons = [m for m in scene.by_token.get(i, ()) if scene.entities[m.entity].type == "person"]
    if not persons or scene.entities[persons[0].entity].sector != "GOV":
        return None
    return next((w for t in scene.after(i, "of") if (w := scene.country_at(t.i)) is not None), None)


def _for_a_state(scene: Scene, i: int, mention: Mention) -> bool:
    """Is a person or body named as one of the state's, not of a town, a court, a party or an armed group?"""
    start = mention.role.start if mention.role is not None else mention.start
    first = min(scene.parse.left[i], scene.token_at(start) or i)
    if any(t.lower in _NO_STATE for t in scene.tokens[first : min(scene.parse.right[i], i + 6) + 1]):
        return False
    around = (scene.entities[m.entity] for k in range(first, i + 1) for m in scene.by_token.get(k, ()))
    return not any(e.type == "group" and e.sector in _ARMED_GROUPS for e in around)


def _we(scene: Scene, i: int) -> Who | None:
    told = teller(scene, i)
    if told is None or not told.public or told.country is None:
        return None
    return Who(told.country, state_name(told.country), (scene.support(i, i), told.support))


def _accusation(scene: Scene, verb: Token) -> tuple[Token, list[Token]] | None:
    """Who accuses whom of what the verb says."""
    of = scene.tokens[verb.head]
    over = scene.tokens[of.head]
    if of.lower != "of" or over.lemma.lower() not in ("accuse", "suspect"):
        return None
    accusers, targets = scene.parse.dependents(over.i, "nsubj"), scene.parse.dependents(over.i, "dobj")
    return (accusers[0], targets) if accusers and targets else None


def _issue(scene: Scene, word: Token, stance: _Stance) -> tuple[int, int] | None:
    """The words of the issue: the object, what the preposition holds, or the infinitive ("urged it to leave")."""
    if "+to" in stance.prepositions:
        to = [t for t in scene.parse.dependents(word.i, "xcomp", "ccomp", "advcl") if t.tag == "VB" and t.i > word.i]
        if to and any(t.lower == "to" for t in scene.parse.dependents(to[0].i)):
            objects = scene.parse.dependents(word.i, "dobj") + scene.after(word.i, "on")
            left = [*(scene.parse.left[t.i] for t in objects), scene.parse.left[to[0].i]]
            return _trimmed(scene, min(left), scene.parse.right[to[0].i])
        clauses = [t for t in scene.parse.dependents(word.i, "ccomp") if t.i > word.i]
        if clauses and scene.tokens[scene.parse.left[clauses[0].i]].lower == "that":  # "demanded that it withdraw"
            return _trimmed(scene, scene.parse.left[clauses[0].i] + 1, scene.parse.right[clauses[0].i])
    if "-" in stance.prepositions:
        objects = scene.parse.dependents(word.i, "dobj", "pobj") or (
            scene.parse.dependents(word.i, "pcomp", "xcomp") if word.pos == "ADP" else []
        )
        if objects:
            return _phrase(scene, objects[0])
    for prep in scene.parse.dependents(word.i, "prep", "dative", "agent"):
        if prep.lower in stance.prepositions:
            for held in scene.parse.dependents(prep.i, "pobj", "pcomp"):
                return _phrase(scene, held)
    return _beside(scene, word, stance)


def _beside(scene: Scene, word: Token, stance: _Stance) -> tuple[int, int] | None:
    """The issue right behind the word, where the tree hangs the preposition elsewhere."""
    if word.i + 1 < len(scene.tokens) and (prep := scene.tokens[word.i + 1]).lower in stance.prepositions:
        for held in scene.parse.dependents(prep.i, "pobj", "pcomp"):
            return _phrase(scene, held)
    return None


def _phrase(scene: Scene, head: Token) -> tuple[int, int] | None:
    """The words below an issue's head; None for a person, a pronoun and what nobody takes a position on."""
    if head.lemma.lower() in _OWN_DEEDS or head.lower in _OWN_DEEDS or head.tag in ("WDT", "WP", "PRP"):
        return None
    mention = scene.by_token.get(head.i, ())
    if any(scene.entities[m.entity].type in ("person", "state", "government") for m in mention[:1]):
        return None
    if head.lemma.lower() in _LIGHT and not scene.parse.children[head.i]:
        return None
    return _trimmed(scene, scene.parse.left[head.i], scene.parse.right[head.i])


def _trimmed(scene: Scene, first: int, last: int) -> tuple[int, int] | None:
    """Without the article before it, and what follows it as a clause of its own or a word of time."""
    tokens = scene.tokens
    while first < last and tokens[first].pos in ("DET", "PUNCT") and tokens[first].lower not in ("any", "all", "no"):
        first += 1
    depth = 0
    for k in range(first, last + 1):
        depth += (tokens[k].text in "([") - (tokens[k].text in ")]")
        stop = tokens[k].lower in _ENDS or tokens[k].lower in _CONDITIONS or tokens[k].text in (";", "—", '"', "”", "–")
        if k > first and depth == 0 and (stop or (tokens[k].text == "," and _leaves(scene, k, first, last))):
            last = k - 1
            break
    times = {scene.token_at(t.start) for t in scene.dates()} if last > first else set()
    for k in range(first + 1, last + 1):
        if k in times and tokens[k].dep in ("pobj", "npadvmod", "compound", "nummod") and last - k <= 2:
            last = k - 2 if tokens[k - 1].pos == "ADP" else k - 1
            break
    while last > first and tokens[last].pos in ("PUNCT", "ADP", "CCONJ", "SPACE", "DET", "ADV"):
        last -= 1
    return (first, last) if first <= last and last - first < _LONGEST and tokens[first].pos != "PRON" else None


def _leaves(scene: Scene, comma: int, first: int, last: int) -> bool:
    """Does a comma end the issue, and not join a list of things within it?"""
    after = scene.tokens[comma + 1] if comma < last else None
    joined = any(t.dep == "conj" and first <= t.head < comma for t in scene.tokens[comma + 1 : last + 1])
    return after is None or not joined or after.tag in ("VBG", "PRP", "WDT", "WP")


def _records(scene: Scene, position: _Position, before: Cells) -> Iterator[Record]:
    issue = position.issue
    if issue is not None and position.stance == "opposes" and _is_denial(scene, *issue):
        return
    if issue is not None:
        told = cell(scene.text(*issue), [scene.support(*issue)])
    elif _is_pronoun(scene, position.word) and "issue" in before:
        told = before["issue"]
    elif position.stance == "neutral":
        told = None
    else:
        return
    for who in position.holders:
        if issue is not None and any(s.start >= told.readings[0].support[0].start and s.end <=
                                     told.readings[0].support[0].end for s in who.support if told):  # fmt: skip
            continue
        cells: Cells = who.cells("state")
        cells["stance"] = cell(position.stance, [scene.support(position.word.i, position.word.i)])
        if told is not None:
            cells["issue"] = told
        if issue is not None and (about := _about(scene, *issue)) is not None:
            cells["about"] = about
        _tellers(scene, position, who, cells)
        _when(scene, position, cells)
        _condition(scene, position, cells)
        yield Record("positions", tuple(cells.items()), (scene.whole(),))


def _is_denial(scene: Scene, first: int, last: int) -> bool:
    """Is what is rejected a claim, so that it is denied and not opposed?"""
    return any(t.lemma.lower() in _DENIED and not first <= t.head <= last for t in scene.tokens[first : last + 1])


def _about(scene: Scene, first: int, last: int) -> Cell | None:
    """What the issue is about by name, where it says little else: "the formation of the Quad"."""
    inside = scene.sentence.tokens_span(first, last)
    named = [m for m in scene.mentions if inside.covers(m.span) and m.form == "name" and m.type in _THINGS]
    words = [t for t in scene.tokens[first : last + 1] if t.pos in ("NOUN", "PROPN", "ADJ", "VERB")]
    others = [t for t in words if not any(m.span.covers(scene.span(t.i)) for m in named)]
    if not named or len(others) > _FEW:
        return None
    names = sorted({scene.entities[m.entity].name for m in named})
    return cell("; ".join(names), [scene.article.support(m.span) for m in named])


def _is_pronoun(scene: Scene, word: Token) -> bool:
    return any(t.lower in ("it", "this", "that", "them") for t in scene.parse.dependents(word.i, "dobj", "pobj"))


def _tellers(scene: Scene, position: _Position, who: Who, cells: Cells) -> None:
    """Who speaks for the state, or who claims the position of another."""
    if position.accused_by is not None:
        mention = scene.by_token.get(position.accused_by.i, ())
        support = scene.article.support(mention[0].span) if mention else scene.support(*[position.accused_by.i] * 2)
        cells["attributed_to"] = cell(" ".join(support.text.split()), [support])
        return
    told = teller(scene, position.word.i)
    holder = _person_of(scene, position)
    if told is not None:
        own = told.public and (told.country == who.code or (told.country is None and told.is_office))
        if not own or told.name != who.name:
            cells["said_by" if own else "attributed_to"] = cell(told.name, [told.support])
    elif holder is not None:
        cells["said_by"] = cell(*holder)


def _person_of(scene: Scene, position: _Position) -> tuple[str, list[Support]] | None:
    """The person whose stance it is in the text: "Prime Minister X rejected the plan"."""
    for token in scene.parse.dependents(position.conditions_on.i, "nsubj"):
        for mention in scene.by_token.get(token.i, ()):
            entity = scene.entities[mention.entity]
            if entity.type == "person" and entity.sector == "GOV" and entity.name[:1].isupper():
                return entity.name, [scene.article.support(mention.span)]
    return None


def _when(scene: Scene, position: _Position, cells: Cells) -> None:
    """The day, where the sentence has one outside the issue."""
    days = [t for t in scene.dates() if len(t.value) >= 10 and t.value[4] == "-" and "W" not in t.value]
    if position.issue is not None:
        issue = scene.sentence.tokens_span(*position.issue)
        days = [t for t in days if not issue.overlaps(t.span)]
    if len(days) == 1:
        cells["date"] = cell(days[0].value[:10], [scene.article.support(days[0].span)])


def _condition(scene: Scene, position: _Position, cells: Cells) -> None:
    """What the position hangs on: "only if the treaty is respected"."""
    for clause in scene.parse.dependents(position.conditions_on.i, "advcl", "prep"):
        words = [t for t in scene.parse.subtree(clause.i)[:3] if t.lower in _CONDITIONS]
        if words and words[0].i + 1 < len(scene.tokens):
            first = words[0].i + (2 if scene.tokens[words[0].i + 1].lower == "that" else 1)
            last = scene.parse.right[clause.i]
            while last > first and scene.tokens[last].pos == "PUNCT":
                last -= 1
            if first < last:
                cells["condition"] = cell(scene.text(first, last), [scene.support(first, last)])
                return
