"""A scene -> rows of the register of casualties: where and when, how many were killed, hurt, missing, taken, displaced.

One row a sentence, with the tolls of one incident and what the sentence, or the one before it, says of the clash.
Accidents, disasters, sport and fiction are none; nor are totals of a war.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.extract.attribution import deed_days, speaker_of, teller
from dragoman.extract.scene import Scene, Who, state_name
from dragoman.extract.tolls import PEOPLE, Toll, harms, tolls
from dragoman.model import Entity, Mention, Record, Support, Time, Token
from dragoman.registers import Cells, cell

_ARMED = frozenset([
    "soldier", "troop", "fighter", "militant", "rebel", "officer", "policeman", "policemen", "peacekeeper",
    "serviceman", "servicemen", "marine", "guard", "commander", "insurgent", "personnel", "sailor", "pilot",
])  # fmt: skip
_DOERS = frozenset([
    "gunman", "gunmen", "rebel", "militant", "insurgent", "sniper", "bomber", "attacker", "fighter", "troop", "soldier",
    "force", "army", "militia", "police", "jihadist", "assailant", "militiaman", "militiamen", "bandit", "navy",
])  # fmt: skip
_VIOLENT_VERBS = frozenset(["murder", "massacre", "assassinate", "behead", "abduct", "kidnap", "execute", "shell"])
_BLOWS = frozenset(["hit", "strike", "shell", "bomb", "attack", "storm", "ambush", "raid", "target", "fire", "pound"])
_PLACED = frozenset(["in", "near", "outside", "at", "on", "around", "of", "inside", "across", "to"])
_TELLING = frozenset(["report", "put", "confirm", "claim", "record", "count"])
_TOTALS = re.compile(
    r"\bsince\b|\bso far this year\b|\bthis year\b|\bover the (?:past|last)\b|\bin the past\b|\bwar (?:has|had)\b"
    r"|\bconflict (?:has|had)\b|\beach year\b|\bevery year\b|\bannually\b"
    r"|\bin (?:the|a) [\w’'-]*\s?(?:war|conflict|uprising|revolt)\b|\bduring the war\b|\b(?:first|second) world war\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:elsewhere|separate(?:ly)?|in another|earlier|previous(?:ly)?|across the country|last (?:month|year)|ago)\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d|\d{4}-W\d\d")
_INHERITED = ("event_date", "time_precision", "location", "country", "country_iso3", "actor1", "weapon")
_DONE_TO = frozenset(["take", "seize", "leave", "force", "drive", "claim", "shoot"])  # with a noun for the harm
_PARTS_OF_STATES = frozenset([
    "region", "province", "state", "north", "south", "east", "west", "capital", "district", "city", "area", "town",
    "coast", "northeast", "northwest", "southeast", "southwest", "valley", "island",
])  # fmt: skip
_SHOT = frozenset(["opened", "open", "opening", "sniper", "tank", "artillery", "mortar", "machine-gun", "rifle"])
_KINDS = frozenset([
    "suicide", "improvised", "chemical", "nuclear", "incendiary", "explosive", "guided", "aerial", "ballistic",
    "anti-tank", "anti-personnel", "thermobaric", "twin", "double", "magnetic", "sticky", "heavy",
])  # fmt: skip
_NO_PART = frozenset(["DET", "NUM", "PUNCT", "VERB", "ADV", "ADP", "SCONJ", "CCONJ"])
_NOBODY = frozenset(["it", "he", "she", "they", "we", "i", "which", "who"])
_NEW = frozenset(["a", "an", "another"])


def casualties(scene: Scene, before: Cells) -> Iterator[Record]:
    """The incident of one sentence. `before` is what the last sentences said of the clash they told."""
    told = tolls(scene)
    if not told or _TOTALS.search(_text(scene)):
        return
    if not _is_violent(scene) and not (before and _goes_on(scene)):
        return
    cells = surroundings(scene, told)
    if before and _goes_on(scene) and "location" not in cells:
        cells = {**{c: v for c, v in before.items() if c in _INHERITED}, **cells}
    if not cells.keys() & {"location", "country", "actor1", "weapon"}:
        return
    for toll in told:
        said = _told_by(scene, toll)
        cells[toll.fate] = cell(toll.value, [toll.support], toll.modifier, said[0] if said else None)
        if said is not None:
            cells.setdefault("attributed_to", cell(said[0], [said[1]]))
        _victims(scene, toll, cells)
    yield Record("casualties", tuple(cells.items()), (scene.whole(),))


def clash(scene: Scene) -> Cells:
    """What a sentence says of a clash, for the sentences that go on with it; nothing where it tells of none."""
    return surroundings(scene, []) if _is_violent(scene) and not _TOTALS.search(_text(scene)) else {}


def _text(scene: Scene) -> str:
    return scene.article.text[scene.sentence.start : scene.sentence.end]


def _is_violent(scene: Scene) -> bool:
    """Does the sentence tell of arms or an attack, and of no accident?"""
    kinds = harms()
    weapon = violence = accident = False
    for token in scene.tokens:
        lemma = token.lemma.lower()
        weapon = weapon or lemma in kinds["weapon"] or token.lower in kinds["weapon"]
        violence = violence or lemma in kinds["violence"] or token.lower in kinds["violence"]
        violence = violence or (lemma in _VIOLENT_VERBS and token.pos == "VERB") or _is_fire(scene, token)
        accident = accident or lemma in kinds["accident"] or token.lower in kinds["accident"]
    return weapon if accident else weapon or violence


def _is_fire(scene: Scene, token: Token) -> bool:
    """Fire that is shot: "opened fire", "killed by Israeli fire"; not one that burns."""
    if token.lower != "fire" or not token.i:
        return False
    before = scene.tokens[token.i - 1]
    return before.lower in _SHOT or scene.country_at(before.i) is not None


def _goes_on(scene: Scene) -> bool:
    """Can the sentence go on with the clash told before: it names no other place, time or attack?"""
    kinds = harms()
    if _OTHER.search(_text(scene)) or any(t.lower in kinds["accident"] for t in scene.tokens):
        return False
    blows = (
        t
        for t in scene.tokens
        if t.pos == "NOUN" and t.lemma.lower() in kinds["weapon"].keys() | kinds["violence"].keys()
    )
    return not any(d.lower in _NEW for t in blows for d in scene.parse.dependents(t.i, "det"))


def surroundings(scene: Scene, told: list[Toll]) -> Cells:
    """When and where, by whom and with what."""
    cells: Cells = {}
    _when(scene, cells)
    _where(scene, cells)
    _by_whom(scene, told, cells)
    _with_what(scene, cells)
    return cells


def _is_frame(scene: Scene, place: int) -> bool:
    """Does a place of the text belong to the words that name a speaker or the saying?"""
    marks = [s for q in scene.quotes if q.manner == "told" for s in (speaker_of(scene, q), q.cue) if s is not None]
    return any(s.start <= place < s.end for s in marks)


def _when(scene: Scene, cells: Cells) -> None:
    """The one day or week of the sentence that is not the day of saying it."""
    found = [t for t in deed_days(scene) if _DAY.fullmatch(t.value.split("T")[0]) and _is_day(scene, t)]
    if len({t.value[:10] for t in found}) == 1:
        told = [scene.article.support(found[0].span)]
        cells["event_date"] = cell(found[0].value[:10], told)
        cells["time_precision"] = cell("week" if "W" in found[0].value else "day", told)


def _is_day(scene: Scene, time: Time) -> bool:
    """A night that passes into the day of writing is no day."""
    return "overnight" not in scene.article.text[time.start : time.end].lower()


def _where(scene: Scene, cells: Cells) -> None:
    """The first town or region that "in", "near" or "on" leads to, and its country."""
    country: tuple[Mention, Entity] | None = None
    for mention in scene.mentions:
        entity = scene.entities.get(mention.entity)
        first = scene.token_at(mention.start)
        if entity is None or not first or entity.type not in ("place", "state", "government"):
            continue
        if mention.form not in ("name", "metonym") or _is_frame(scene, mention.start):
            continue
        before = scene.tokens[first - 1]
        if before.lower == "the" and first > 1:
            before = scene.tokens[first - 2]
        if before.pos == "ADJ" and before.i > 0:  # "in eastern Syria"
            before = scene.tokens[before.i - 1]
        struck = scene.tokens[first].dep == "dobj" and scene.tokens[scene.tokens[first].head].lemma.lower() in _BLOWS
        fought = (
            before.lower == "for" and _is_hit(scene.tokens[before.head]) and scene.tokens[before.head].pos == "NOUN"
        )
        led = struck or fought or before.lower in _PLACED or (before.text == "," and "location" in cells)
        if not led or (before.lower in ("on", "of", "to", "for") and not _is_hit(scene.tokens[before.head])):
            continue
        if entity.type == "place" and "location" not in cells:
            cells["location"] = cell(entity.name, [scene.article.support(mention.span)])
            country = (mention, entity) if entity.country else country
        elif (
            entity.type == "state"
            and not _qualifies(scene, mention)
            and country is None
            and entity.country
            and before.lower not in ("of", "to")
        ):
            country = mention, entity
    if country is not None and country[1].country is not None:
        told = [scene.article.support(country[0].span)]
        cells["country"] = cell(state_name(country[1].country), told)
        cells["country_iso3"] = cell(country[1].country, told)


def _qualifies(scene: Scene, mention: Mention) -> bool:
    """Does a country's name only say whose something is: "US raids"?"""
    last = scene.last_token(mention.span)
    if last is None or scene.tokens[scene.tokens[last].head].lemma.lower() in _PARTS_OF_STATES:
        return False
    return scene.tokens[last].dep in ("compound", "amod", "poss", "nmod")


def _is_hit(head: Token) -> bool:
    """Of what "on" hangs on: a strike on a town, not what is blamed on a capital."""
    if head.lemma.lower() in ("battle", "fight", "struggle"):
        return True
    return head.pos != "VERB" or head.lemma.lower() in _BLOWS


def _by_whom(scene: Scene, told: list[Toll], cells: Cells) -> None:
    """Who killed, fired or struck: the doer of the verb, or whose strike it was."""
    verbs = [t.word for t in told if t.word.pos == "VERB" and t.word.lemma.lower() in harms()["verb"]]
    verbs += [v for t in told if t.word.pos != "VERB" and (v := scene.tokens[t.word.head]).lemma.lower() in _DONE_TO]
    verbs += [t for t in scene.tokens if t.pos == "VERB" and t.lemma.lower() in _BLOWS]
    harmed = {noun.i for t in told for noun in t.victims}
    doers = [d for verb in verbs for d in _doers(scene, verb) if d.i not in harmed]
    nouns = [t for t in scene.tokens if t.pos == "NOUN" and _is_blow(t) and t.dep in ("nsubj", "pobj", "nsubjpass")]
    arms = harms()["weapon"]
    for doer in [*doers, *nouns]:
        named = _owner(scene, doer) if _is_blow(doer) else _named(scene, doer)
        if named is not None:
            if not any(word in arms for word in named[0].lower().split()):  # a headline runs words together
                cells["actor1"] = cell(*named)
            return


def _doers(scene: Scene, verb: Token) -> list[Token]:
    by = [o for p in scene.parse.dependents(verb.i, "agent") for o in scene.parse.dependents(p.i, "pobj")]
    if by or scene.parse.dependents(verb.i, "nsubjpass", "auxpass"):
        return by
    return [t for t in scene.subjects(verb.i) if t.dep != "nsubjpass"]


def _is_blow(token: Token) -> bool:
    lemma = token.lemma.lower()
    kinds = harms()
    return lemma in kinds["weapon"] or (lemma in kinds["violence"] and lemma not in _DOERS)


def _owner(scene: Scene, blow: Token) -> tuple[str, list[Support]] | None:
    """Whose strike: "an Israeli air strike", "a strike by the United States"."""
    for near in scene.parse.dependents(blow.i, "amod", "poss", "compound", "nmod"):
        who = scene.party_at(near.i)
        if who is not None:
            return who.name, list(who.support)
    for by in scene.after(blow.i, "by"):
        return _named(scene, by)
    return None


def _named(scene: Scene, doer: Token) -> tuple[str, list[Support]] | None:
    """A doer by name or as the text calls them; nothing for a pronoun nobody stands behind or a thing."""
    mention = next((m for m in scene.by_token.get(doer.i, ()) if m.type != "place"), None)
    entity = scene.entities.get(mention.entity) if mention else None
    if mention is not None and entity is not None:
        if entity.type not in ("person", "group", "organisation", "state", "government"):
            return None
        told = [scene.article.support(mention.span)]
        if mention.form == "nominal" and entity.type != "state":
            if (name := _name_within(scene, doer)) is not None:
                return name
            return _bare(scene, doer) if doer.pos != "PRON" else None
        return entity.name, told
    return _bare(scene, doer) if doer.lemma.lower() in _DOERS or doer.lower in _DOERS else None


def _name_within(scene: Scene, noun: Token) -> tuple[str, list[Support]] | None:
    """The name that says which body a noun stands for: "the Red Dawn organisation"."""
    for near in [*scene.parse.dependents(noun.i, "compound", "appos", "nmod"), *scene.after(noun.i, "from", "of")]:
        for mention in scene.by_token.get(near.i, ()):
            if mention.form == "name" and mention.type in ("group", "organisation"):
                return scene.entities[mention.entity].name, [scene.article.support(mention.span)]
    return None


def _bare(scene: Scene, noun: Token) -> tuple[str, list[Support]]:
    """A noun with what stands before it, without article and number."""
    first = noun.i
    for token in reversed(scene.tokens[scene.parse.left[noun.i] : noun.i]):
        counted = any(q.start <= scene.span(token.i).start < q.end for q in scene.quantities)
        if counted or (token.pos in _NO_PART and token.tag != "POS" and token.text != "-"):
            break
        first = token.i
    return scene.text(first, noun.i), [scene.support(first, noun.i)]


def _with_what(scene: Scene, cells: Cells) -> None:
    """The first weapon the sentence names, with its kind: "roadside bomb", "drone strike"."""
    arms = harms()["weapon"]
    for token in scene.tokens:
        lemma = token.lemma.lower()
        if (lemma not in arms and token.lower not in arms) or token.pos not in ("NOUN", "PROPN"):
            continue
        over = scene.tokens[token.head]
        beside = token.dep == "compound" and over.i - token.i == 1 and over.pos == "NOUN" and over.text.islower()
        last = over.i if beside else token.i
        first = token.i
        while first > 0 and scene.tokens[first - 1].dep in ("compound", "amod") and scene.tokens[first - 1].head in (
            token.i, last,
        ) and not _is_place_word(scene, scene.tokens[first - 1]):  # fmt: skip
            first -= 1
        if (lemma == "strike" and first == token.i) or _is_frame(scene, scene.span(token.i).start):
            continue
        cells["weapon"] = cell(scene.text(first, last), [scene.support(first, last)])
        return


def _is_place_word(scene: Scene, token: Token) -> bool:
    """Is a word before a weapon no kind of it, but a number, a country, "similar", or part of "Saudi-led"?"""
    if token.pos == "NUM" or token.tag in ("VBN", "VBD") or (token.pos == "ADJ" and token.lower not in _KINDS):
        return True
    named = (m for m in scene.by_token.get(token.i, ()) if m.form != "nominal")
    return any(m.type in ("state", "government", "place", "group") for m in named)


def _victims(scene: Scene, toll: Toll, cells: Cells) -> None:
    if not toll.victims or "victims" in cells:
        return
    named = [_bare(scene, noun) for noun in toll.victims]
    cells["victims"] = cell("; ".join(text for text, _ in named), [s for _, told in named for s in told])
    if len(named) > 1:
        return
    noun = toll.victims[0]
    civilian = noun.lemma.lower() in PEOPLE and noun.lemma.lower() not in _ARMED
    if civilian:
        return
    owners = (scene.country_at(t.i) for t in scene.parse.dependents(noun.i, "amod", "poss", "compound"))
    side: Who | None = next((w for w in owners if w is not None), None)
    if side is not None:
        cells["actor2"] = cell(side.name, side.support)


def _told_by(scene: Scene, toll: Toll) -> tuple[str, Support] | None:
    told = teller(scene, toll.word.i)
    blows = (harms()["violence"].keys() | harms()["weapon"].keys()) - _DOERS
    if told is not None and told.name.lower() in _NOBODY | blows:
        return None
    if told is not None:
        return told.name, told.support
    over = scene.tokens[toll.word.head]
    for _ in range(3):
        if over.lemma.lower() in _TELLING:
            subjects = scene.parse.dependents(over.i, "nsubj")
            if subjects and subjects[0].tag not in ("WDT", "WP", "PRP"):
                text, support = _bare(scene, subjects[0])
                return text, support[0]
            return None
        over = scene.tokens[over.head]
    return None
