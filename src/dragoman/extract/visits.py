"""A scene -> rows of the register of visits: who went where, when, whom they met and what for."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.extract.scene import Scene, state_name
from dragoman.model import Cell, Entity, Mention, Record, Token
from dragoman.registers import Cells, cell

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


def visits(scene: Scene) -> Iterator[Record]:
    """The visits of one sentence; a meeting counts where it takes one side to the country of the other."""
    for token in scene.tokens:
        lemma = token.lemma.lower()
        cells: Cells | None = None
        if token.pos == "VERB" and lemma in _GO:
            cells = _journey(scene, token)
        elif token.pos == "NOUN" and lemma in _TRIP:
            cells = _trip(scene, token)
        elif token.pos in ("VERB", "PROPN", "NOUN") and lemma.removesuffix("s") in _HOST and token.tag != "NN":
            cells = _hosting(scene, token)
        elif (token.pos == "VERB" and lemma in _MEET) or (
            token.pos == "NOUN" and lemma in ("meeting", "summit", "talk")
        ):
            cells = _meeting(scene, token)
        if cells is not None:
            yield Record("visits", tuple(cells.items()), (scene.whole(),))


def _person(scene: Scene, token: Token) -> tuple[Mention, Entity] | None:
    """The person a token names or stands for."""
    for mention in scene.by_token.get(token.i, ()):
        entity = scene.entities.get(mention.entity)
        if entity is not None and entity.type == "person" and _is_named(entity):
            return mention, entity
    return None


def _is_named(entity: Entity) -> bool:
    return entity.name[:1].isupper() and (" " in entity.name or entity.country is not None)


def _people(scene: Scene, tokens: list[Token]) -> list[tuple[Mention, Entity]]:
    found = [p for t in tokens for k in scene.joined(t.i) if (p := _person(scene, scene.tokens[k]))]
    return list({e.id: (m, e) for m, e in found}.values())


def _goal(scene: Scene, *tokens: Token) -> tuple[Mention, Entity] | None:
    """The state or place at which a journey aims: "to Hanoi", "in Italy", "visited Ghana"."""
    aims = [o for t in tokens for o in scene.after(t.i, "to", "in", "into")]
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
    if person.country:
        cells["visitor_iso3"] = cell(person.country, told)
    if goal is not None:
        place, entity = goal
        if entity.country is None or entity.country == person.country:
            return None
        if person.country is None and entity.type == "place" and _event(scene, word) is None:
            return None  # nothing tells a journey abroad from one at home
        here = [scene.article.support(place.span)]
        cells["country_visited"] = cell(state_name(entity.country), here)
        cells["country_visited_iso3"] = cell(entity.country, here)
        if entity.type == "place":
            cells["city_visited"] = cell(entity.name, here)
    days = [t for t in scene.days() if len(t.value) >= 7]
    if len(days) == 1:
        cells["start_date"] = cell(days[0].value[:10], [scene.article.support(days[0].span)])
    for time in scene.times:
        if time.type == "DURATION" and word.pos == "NOUN" and 0 <= scene.span(word.i).start - time.end < _NEAR:
            cells["duration"] = cell(time.value, [scene.article.support(time.span)])
    event = _event(scene, word)
    if event is None and person.sector not in _PUBLIC:
        return None  # the register is of those who travel for a state or a body of states
    if event is not None:
        cells["purpose"] = event
    negated = scene.negated(word.i) or any(t.lower == "no" for t in scene.parse.dependents(word.i))
    future = bool(scene.auxiliaries(word.i) & _FUTURE)
    status = "negated" if negated else "planned" if future else "made"
    cells["status"] = cell(status, [scene.support(word.i, word.i)])
    return cells


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
    if not visitors or any(t.lemma.lower() in _TRIP for t in scene.after(verb.i, "on", "for")):
        return None
    goal = _goal(scene, verb)
    if goal is None and verb.lemma == "visit":
        for obj in scene.objects(verb.i):
            for mention in scene.by_token.get(obj.i, ()):
                entity = scene.entities[mention.entity]
                if entity.type in ("state", "place") and entity.country:
                    goal = goal or (mention, entity)
    return _visit(scene, visitors[0], goal, verb) if goal is not None else None


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
    if not guests:
        return None
    goal = None
    for host in hosts:
        for mention in scene.by_token.get(host.i, ()):
            entity = scene.entities[mention.entity]
            if entity.country:
                goal = goal or (mention, entity)
    cells = _visit(scene, guests[0], goal, verb)
    if cells is not None and goal is not None and goal[1].type == "person":
        told = [scene.article.support(goal[0].span)]
        cells["host"] = cell(goal[1].name, told)
        cells["met"] = cell(goal[1].name, told)
    return cells


def _meeting(scene: Scene, word: Token) -> Cells | None:
    """X met Y in Z: the visitor is the one whose country Z does not lie in; without such a place nobody travelled."""
    people = _people(
        scene,
        [
            *(scene.subjects(word.i) if word.pos == "VERB" else []),
            *scene.objects(word.i),
            *scene.after(word.i, "with", "between"),
        ],
    )
    place = scene.place()
    if place is None or place[1].country is None or len(people) < 2:
        return None
    hosts = [p for p in people if p[1].country == place[1].country]
    guests = [p for p in people if p[1].country not in (None, place[1].country)]
    if len(hosts) != 1 or len(guests) != 1:
        return None
    cells = _visit(scene, guests[0], place, word)
    if cells is not None:
        told = [scene.article.support(hosts[0][0].span)]
        cells["host"] = cell(hosts[0][1].name, told)
        cells["met"] = cell(hosts[0][1].name, told)
    return cells
