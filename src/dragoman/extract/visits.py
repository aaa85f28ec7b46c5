"""A scene -> rows of the register of visits: who went where, when, whom they met and what for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.extract.attribution import deed_days
from dragoman.extract.scene import Scene, state_name
from dragoman.model import Cell, Entity, Mention, Record, Span, Time, Token
from dragoman.registers import Cells, cell, values

_GO = frozenset(["visit", "travel", "arrive", "fly", "come", "go", "tour", "land", "journey", "head"])
_TRIP = frozenset(["visit", "trip", "tour", "sortie", "journey", "stopover", "stop"])
_HOST = frozenset(["host", "welcome", "receive"])
_MEET = frozenset(["meet", "greet"])
_NOMINAL = frozenset(["ADJ", "NOUN", "PROPN"])
_EVENTS = frozenset([
    "summit", "talks", "conference", "forum", "dialogue", "meeting", "session", "assembly", "funeral",
    "ceremony", "inauguration",
])  # fmt: skip
_PUBLIC = frozenset(["GOV", "MIL", "LEG", "JUD", "IGO", "SPY", "COP"])
_NEAR = 20  # characters from a length of stay to the word for the visit: "five-hour whirlwind visit"
_FUTURE = frozenset(["will", "would", "shall", "may", "could", "might", "to"])
_LEAVE = frozenset(["leave", "depart"])
_CALLED_OFF = {"cancel": "cancelled", "scrap": "cancelled", "postpone": "postponed", "delay": "postponed"}
_PLANNED = frozenset(["plan", "due", "expect", "schedule", "prepare"])
_FOREIGN_BODIES = frozenset(["EUR", "UNO", "IGO"])
_DATE = re.compile(r"(?:\d{4}|XXXX)-(?:\d\d(?:-\d\d)?|W\d\d)")
_RANGE = re.compile(r"\s*(?:to|and|until|till|-|–|—|through)\s*")
_FULL = len("2024-05-01")
_CONFER = frozenset(["discuss", "meet", "talk", "hold", "speak", "confer"])
_FROM = re.compile(r"\b(?:from|between) (\d{1,2}) (?:to|and|until) \Z")
_LONGEST_PURPOSE = 12  # words
_COMPANY = frozenset(["with", "meet", "see", "receive"])


def visits(scene: Scene) -> Iterator[Record]:
    """The visits of one sentence; a meeting counts where it takes one side to the country of the other."""
    for token in scene.tokens:
        lemma = token.lemma.lower()
        cells: Cells | None = None
        if token.pos == "VERB" and (lemma in _GO or lemma in _LEAVE):
            cells = _journey(scene, token)
        elif token.pos == "NOUN" and lemma in _TRIP:
            cells = _trip(scene, token)
        elif token.pos in ("VERB", "PROPN", "NOUN") and lemma.removesuffix("s") in _HOST and token.tag != "NN":
            cells = _hosting(scene, token)
        elif (token.pos == "VERB" and lemma in _MEET) or (
            token.pos == "NOUN" and lemma in ("meeting", "summit", "talk", "talks")
        ):
            cells = _meeting(scene, token)
        elif lemma == "be" and token.dep != "aux":
            cells = _presence(scene, token)
        if cells is not None:
            yield Record("visits", tuple(cells.items()), (scene.whole(),))


def _person(scene: Scene, token: Token) -> tuple[Mention, Entity] | None:
    """The person a token names or stands for."""
    for mention in scene.by_token.get(token.i, ()):
        entity = scene.entities.get(mention.entity)
        if entity is not None and entity.type == "person" and (_is_named(entity) or _is_titled(scene, mention)):
            return mention, entity
    return None


def _is_titled(scene: Scene, mention: Mention) -> bool:
    """Is one name enough, since an office stands beside it: "King Felipe"?"""
    text = scene.article.text[mention.start : mention.end]
    return mention.form == "name" and text[:1].isupper() and (mention.role is not None or " " in text)


def _is_named(entity: Entity) -> bool:
    return entity.name[:1].isupper() and (" " in entity.name or entity.country is not None)


def _people(scene: Scene, tokens: list[Token]) -> list[tuple[Mention, Entity]]:
    found = [p for t in tokens for k in scene.joined(t.i) if (p := _person(scene, scene.tokens[k]))]
    return list({e.id: (m, e) for m, e in found}.values())


def _goal(scene: Scene, *tokens: Token) -> tuple[Mention, Entity] | None:
    """The state or place at which a journey aims: "to Hanoi", "in Italy", "visited Ghana"."""
    words = ("for",) if any(t.lemma.lower() in _LEAVE for t in tokens) else ("to", "in", "into")
    aims = [o for t in tokens for o in scene.after(t.i, *words)]
    for aim in aims:
        for mention in scene.by_token.get(aim.i, ()):
            entity = scene.entities.get(mention.entity)
            if entity is not None and entity.country and entity.type in ("state", "place", "government"):
                return mention, entity
        for near in scene.parse.dependents(aim.i, "amod", "poss", "compound"):  # "to the Kenyan capital"
            who = scene.country_at(near.i)
            if who is not None and aim.lower in ("capital", "city", "country", "side"):
                mention = scene.by_token[near.i][0]
                return mention, scene.entities[mention.entity]
    return None


def _visit(
    scene: Scene, visitor: tuple[Mention, Entity], goal: tuple[Mention, Entity] | None, word: Token
) -> Cells | None:
    mention, person = visitor
    told = [scene.article.support(mention.span)]
    cells: Cells = {"visitor": cell(person.name, told)}
    home = _home(scene, mention, person)
    if home is not None:
        cells["visitor_iso3"] = home
    _title(scene, person, cells)
    event = _event(scene, word)
    if event is None and person.sector not in _PUBLIC:
        return None  # the register is of those who travel for a state or a body of states
    if goal is not None:
        place, entity = goal
        if entity.country is None or (home is not None and home.readings[0].value == entity.country):
            return None
        if home is None and entity.type == "place" and event is None and not _of_a_body(scene, person):
            return None  # nothing tells a journey abroad from one at home
        here = [scene.article.support(place.span)]
        cells["country_visited"] = cell(state_name(entity.country), here)
        cells["country_visited_iso3"] = cell(entity.country, here)
        if entity.type == "place":
            cells["city_visited"] = cell(entity.name, here)
    _dates(scene, word, cells)
    purpose = event or _purpose(scene, word)
    if purpose is not None:
        cells["purpose"] = purpose
    status, mark = _status(scene, word)
    cells["status"] = cell(status, [scene.support(mark.i, mark.i)])
    if status == "planned" and _is_past(scene, cells):
        del cells["start_date"]  # a bare weekday was read back in time
    _hosts(scene, person, goal, word, cells)
    return cells


def _home(scene: Scene, mention: Mention, person: Entity) -> Cell | None:
    """The country the visitor speaks for: their own, or that behind "of" ("Karl Berger of Austria")."""
    if person.country:
        return cell(person.country, [scene.article.support(mention.span)])
    last = scene.last_token(mention.span)
    for origin in scene.after(last, "of") if last is not None else ():
        who = scene.country_at(origin.i)
        if who is not None:
            return cell(who.code, who.support)
    return None


def _of_a_body(scene: Scene, person: Entity) -> bool:
    """Does the visitor's title name a body of states, which is at home nowhere?"""
    roles = [m.role for m in scene.mentions if m.entity == person.id and m.role is not None]
    bodies = [m for m in scene.mentions if scene.entities[m.entity].sector in _FOREIGN_BODIES]
    return any(role.covers(m.span) for role in roles for m in bodies)


def _title(scene: Scene, person: Entity, cells: Cells) -> None:
    """The visitor's office, without the country before it: "Chilean President" is "President"."""
    role = next((m.role for m in scene.mentions if m.entity == person.id and m.role is not None), None)
    if role is None:
        return
    first, last = scene.token_at(role.start), scene.last_token(role)
    if first is None or last is None:
        return
    states = ("state", "government", "place")
    while first < last and (
        scene.tokens[first].pos in ("DET", "PUNCT", "PART") or scene.tokens[first].tag == "POS"
        or any(m.type in states for m in scene.by_token.get(first, ()) if m.form != "title")
    ):  # fmt: skip
        first += 1
    cells["visitor_title"] = cell(scene.text(first, last), [scene.support(first, last)])


def _dates(scene: Scene, word: Token, cells: Cells) -> None:
    """The day or days of the stay, and how long it is."""
    days = [t for t in deed_days(scene) if _DATE.match(t.value)]
    own = [t for t in days if scene.stands_with(t.span) in (word.i, word.head)]
    pair = len(days) == 2 and _RANGE.fullmatch(scene.article.text[days[0].end : days[1].start])
    if not pair and len(own) == 1:
        days = own
    if pair:
        cells["start_date"] = cell(_day(days[0]), [scene.article.support(days[0].span)])
        cells["end_date"] = cell(_day(days[1]), [scene.article.support(days[1].span)])
    elif len(days) == 1 and (first := _first_day(scene, days[0])) is not None:
        cells["start_date"] = first
        cells["end_date"] = cell(_day(days[0]), [scene.article.support(days[0].span)])
    elif len({_day(t) for t in days}) == 1:
        cells["start_date"] = cell(_day(days[0]), [scene.article.support(days[0].span)])
    trips = [t for t in scene.tokens if t.pos == "NOUN" and t.lemma.lower() in _TRIP]
    for time in scene.times:
        near = any(0 <= scene.span(t.i).start - time.end < _NEAR for t in (word, *trips) if t.pos == "NOUN")
        if time.type == "DURATION" and near:
            cells["duration"] = cell(time.value, [scene.article.support(time.span)])


def _first_day(scene: Scene, last: Time) -> Cell | None:
    """The day from which a stay lasts, where only the last has its month: "from 3 to 5 March"."""
    found = _FROM.search(scene.article.text, scene.sentence.start, last.start)
    if found is None or len(_day(last)) != _FULL or not 1 <= int(found[1]) < int(_day(last)[-2:]):
        return None
    here = scene.article.support(Span(found.start(1), found.end(1)))
    return cell(f"{_day(last)[:-2]}{int(found[1]):02}", [here])


def _is_past(scene: Scene, cells: Cells) -> bool:
    start = next(iter(values(cells, "start_date")), "")
    published = scene.article.published
    return len(start) == _FULL and published is not None and start[:4].isdigit() and start < published[:_FULL]


def _day(time: Time) -> str:
    return time.value[:10]


def _purpose(scene: Scene, word: Token) -> Cell | None:
    """What the journey is for: "to discuss migration", "to attend the funeral of the king"."""
    near = {word.i, word.head} if word.pos != "VERB" else {word.i}
    for verb in scene.tokens:
        if verb.tag != "VB" or verb.dep not in ("advcl", "xcomp", "acl") or verb.head not in near or verb.i < word.i:
            continue
        if verb.lemma.lower() in _GO or not any(t.lower == "to" for t in scene.parse.dependents(verb.i, "aux")):
            continue
        last = min(scene.parse.right[verb.i], verb.i + _LONGEST_PURPOSE)
        for token in scene.tokens[verb.i + 1 : last + 1]:
            if token.lower in _COMPANY or token.pos == "PUNCT" or token.tag in ("WDT", "WP"):
                last = token.i - 1
                break
        while last > verb.i and scene.tokens[last].pos in ("PUNCT", "ADP", "CCONJ", "SCONJ", "DET"):
            last -= 1
        if last > verb.i:
            return cell(scene.text(verb.i, last), [scene.support(verb.i, last)])
    return None


def _status(scene: Scene, word: Token) -> tuple[str, Token]:
    """made, planned, cancelled, postponed or negated, and the word that says so."""
    over = scene.tokens[word.head]
    if word.pos == "NOUN" and over.lemma.lower() in _CALLED_OFF and word.dep in ("dobj", "nsubjpass"):
        return _CALLED_OFF[over.lemma.lower()], over
    if scene.negated(word.i) or any(t.lower == "no" for t in scene.parse.dependents(word.i)):
        return "negated", word
    if word.pos == "NOUN" and over.pos in ("VERB", "AUX") and scene.negated(over.i):
        return "negated", over
    modal = scene.auxiliaries(word.i) | (scene.auxiliaries(over.i) if word.pos == "NOUN" else frozenset())
    due = [t for t in (over, *scene.parse.dependents(word.i, "acomp")) if t.lemma.lower() in _PLANNED]
    wished = word.tag == "VB" and word.dep == "xcomp" and over.lemma.lower() not in ("begin", "start", "return")
    if modal & _FUTURE or due or wished:
        return "planned", due[0] if due else word
    return "made", word


def _hosts(
    scene: Scene, person: Entity, goal: tuple[Mention, Entity] | None, word: Token, cells: Cells
) -> None:  # fmt: skip
    """Whom the visitor met, where the purpose or the talks say so and they are of the country visited."""
    if goal is None or (word.pos == "NOUN" and word.lemma.lower() not in _TRIP):
        return
    verbs = [v for v in scene.tokens if v.lemma.lower() in _CONFER]
    near = [t for v in verbs for t in scene.after(v.i, "with")]
    near += [t for v in verbs if v.lemma.lower() == "meet" for t in scene.objects(v.i)]
    events = [t.i for t in scene.tokens if t.lower in _EVENTS and scene.hangs_on(t.i, word.i)]
    party = {other.id for _, other in _people(scene, [t for k in events for t in scene.after(k, "with")])}
    near += [t for k in events for t in scene.after(k, "with")]
    for mention, other in _people(scene, near):
        if other.id != person.id and (other.country == goal[1].country or other.id in party):
            cells.setdefault("met", cell(other.name, [scene.article.support(mention.span)]))


def _event(scene: Scene, word: Token) -> Cell | None:
    """The meeting the visit is for, with the words that name it: it hangs on the visit or on the verb over it."""
    near = {word.i} if word.pos == "VERB" else {word.i, word.head}
    for token in scene.tokens:
        if (
            token.lower not in _EVENTS
            or token.pos not in ("NOUN", "PROPN")
            or token.i == word.i
            or not scene.hangs_on(token.i, *near)
        ):
            continue
        first = token.i
        while (first > 0 and scene.tokens[first - 1].pos in ("ADJ", "NOUN", "PROPN")) or scene.tokens[
            first - 1
        ].text == "-":
            first -= 1
        return cell(scene.text(first, token.i), [scene.support(first, token.i)])
    return None


def _journey(scene: Scene, verb: Token) -> Cells | None:
    """X travelled to Y. Of "X came on a visit to Y" the noun tells."""
    visitors = _people(scene, scene.subjects(verb.i))
    if not visitors:
        return None
    goal = _goal(scene, verb)
    if goal is None and any(t.lemma.lower() in _TRIP for t in scene.after(verb.i, "on", "for")):
        return None
    if goal is None and verb.lemma == "visit":
        for obj in scene.objects(verb.i):
            for mention in scene.by_token.get(obj.i, ()):
                entity = scene.entities[mention.entity]
                if entity.type in ("state", "place") and entity.country:
                    goal = goal or (mention, entity)
    return _visit(scene, visitors[0], goal, verb) if goal is not None else None


def _presence(scene: Scene, verb: Token) -> Cells | None:
    """X is in Y for talks; X is due in Y on Thursday."""
    visitors = _people(scene, scene.parse.dependents(verb.i, "nsubj"))
    due = [t for t in scene.parse.dependents(verb.i, "acomp") if t.lower == "due"]
    goal = _goal(scene, *due, verb) if visitors else None
    if goal is None or goal[1].type != "place" or visitors[0][1].sector not in _PUBLIC:
        return None
    if not due and _event(scene, verb) is None and _purpose(scene, verb) is None:
        return None
    return _visit(scene, visitors[0], goal, verb)


def _trip(scene: Scene, noun: Token) -> Cells | None:
    """X's visit to Y; X made a trip to Y; X has come on a visit to Y."""
    owners = _people(scene, scene.parse.dependents(noun.i, "poss"))
    over = scene.tokens[noun.head]
    while over.dep in ("prep", "pobj") and over.head != over.i:
        over = scene.tokens[over.head]
    visitors = owners or (_people(scene, scene.subjects(over.i)) if over.pos in ("VERB", "AUX") else [])
    goal = _goal(scene, noun, *((over,) if over.lemma in ("be", "come", "go") else ()))
    if not visitors or goal is None:
        return None
    return _visit(scene, visitors[0], goal, noun)


def _hosting(scene: Scene, verb: Token) -> Cells | None:
    """X hosted Y: Y is the visitor, X's country the goal."""
    guests = _people(scene, scene.objects(verb.i))
    hosts = scene.subjects(verb.i)
    if scene.parse.dependents(verb.i, "nsubjpass"):  # "was received by"
        hosts = [o for p in scene.parse.dependents(verb.i, "agent") for o in scene.parse.dependents(p.i, "pobj")]
    if not guests:
        return None
    goal = None
    for host in hosts:
        for mention in scene.by_token.get(host.i, ()):
            entity = scene.entities[mention.entity]
            if entity.country:
                goal = goal or (mention, entity)
    place = scene.place()
    if place is not None and place[1].country and (goal is None or goal[1].country == place[1].country):
        goal = place
    cells = _visit(scene, guests[0], goal, verb)
    persons = _people(scene, hosts)
    if cells is not None and persons:
        told = [scene.article.support(persons[0][0].span)]
        cells["host"] = cell(persons[0][1].name, told)
        cells["met"] = cell(persons[0][1].name, told)
    return cells


def _meeting(scene: Scene, word: Token) -> Cells | None:
    """X met Y in Z: the visitor is the one whose country Z does not lie in; without such a place nobody travelled."""
    people = _people(
        scene,
        [
            *(scene.subjects(word.i) if word.pos == "VERB" else _holders(scene, word)),
            *scene.objects(word.i),
            *scene.after(word.i, "with", "between"),
        ],
    )
    place = scene.place()
    if place is None or place[1].country is None or len(people) < 2:
        return None
    hosts = [p for p in people if p[1].country == place[1].country]
    guests = [p for p in people if p[1].country not in (None, place[1].country)]
    spot = scene.token_at(place[0].start)
    there = spot is not None and scene.hangs_on(spot, word.i)
    if not hosts and there and len({p[1].country for p in guests}) == len(guests) == 2:  # in a third country
        cells = _visit(scene, guests[0], place, word)
        if cells is not None:
            cells["met"] = cell(guests[1][1].name, [scene.article.support(guests[1][0].span)])
        return cells
    if len(hosts) != 1 or len(guests) != 1:
        return None
    cells = _visit(scene, guests[0], place, word)
    if cells is not None:
        told = [scene.article.support(hosts[0][0].span)]
        cells["host"] = cell(hosts[0][1].name, told)
        cells["met"] = cell(hosts[0][1].name, told)
    return cells


def _holders(scene: Scene, noun: Token) -> list[Token]:
    """Who holds the talks."""
    over = scene.tokens[noun.head]
    return scene.subjects(over.i) if noun.dep == "dobj" and over.lemma.lower() in ("hold", "have", "begin") else []
