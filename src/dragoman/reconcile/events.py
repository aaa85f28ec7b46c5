"""Events of all articles -> happenings: the same one told several times is one.

Two tellings are of one happening when nothing keeps them apart (type, standing, parties, days) and something ties
them: their clauses are of one matter, or the same parties do the same thing. A party is a person, or the state
that he acts for: "Moscow", "the Russian leader" and "Russia" are one, two ministers of one state are two.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from dragoman.knowledge.families import LIGHT, STOP, family_of
from dragoman.knowledge.plover import QUADS, score
from dragoman.model import Annotated, Article, Event, Link, Party, Status, StoryEvent, Support
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.people import People
from dragoman.reconcile.values import days_of, days_standing

_MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
_CONTRACTS = frozenset({"agree", "meet", "trade", "clash", "drill"})  # what two do together whatever the type
# One doing under two names: what is offered and what is agreed, a truce declared and a truce kept.
_KIN = (frozenset({"AGREE", "SUPPORT"}), frozenset({"CONCEDE", "RETREAT"}), frozenset({"COERCE", "SANCTION"}))
_SIGNING = "agree"
_VERBAL = frozenset({1, 3})
_REPEATED = frozenset({"ASSAULT", "COERCE"})  # done again and again by the same to the same
_WORD = re.compile(r"[^\W_]{3,}")
_STEM = 6
_SHARED = 0.5  # of the words of two signings, the part that shows one agreement
_STANDINGS: dict[Status, str] = {
    "actual": "done", "historical": "done", "future": "to come", "hypothetical": "supposed", "negated": "denied",
}  # fmt: skip
_TOLD = 0.42  # what an aside alone needs
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Side:
    """The parties on one side by all that they are known by, found once for each telling."""

    keys: frozenset[str]
    names: frozenset[str]
    persons: frozenset[str]
    face: tuple[tuple[str, str | None, str | None], ...]

    @classmethod
    def of(cls, parties: Sequence[Party]) -> _Side:
        persons = frozenset(p.name.lower() for p in parties if (p.entity or "").startswith("person:"))
        face = tuple((p.name.lower(), p.entity, p.country) for p in parties)
        return cls(frozenset(_keys(parties)), frozenset(_names(parties)), persons, face)


@dataclass(frozen=True, slots=True)
class _Told:
    """An event with the parties' countries filled in, and the matters its clause belongs to."""

    event: Event
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    matters: frozenset[int]
    doing: str
    about: frozenset[str]
    published: str
    acting: _Side
    receiving: _Side
    aside: bool = False

    @property
    def parties(self) -> tuple[Party, ...]:
        return (*self.actors, *self.recipients)

    @property
    def face(self) -> tuple[object, ...]:
        """What decides with which tellings this one goes: two of one face need be compared only once."""
        event = self.event
        about = self.about if self.doing == _SIGNING else None
        told = (event.type, event.mode, event.status, event.date, self.doing, about, self.matters, self.published)
        return (*told, self.acting.face, self.receiving.face)


@dataclass(slots=True)
class _Group:
    """The tellings of one happening, and one of each face."""

    told: list[_Told]
    faces: dict[tuple[object, ...], _Told]

    def add(self, told: _Told) -> None:
        self.told.append(told)
        self.faces.setdefault(told.face, told)


def events(
    articles: Sequence[Annotated], matters: Sequence[Matter], people: People, texts: Mapping[str, Article]
) -> tuple[StoryEvent, ...]:
    """One row for each happening, in the order of its first telling.

    What is only named beside the point of a sentence joins a happening told elsewhere, or stands alone when two
    articles name it or a verb tells it.
    """
    told_in = _matters_by_place(matters)
    told = [t for a in articles for t in _tellings(a, told_in, people)]
    groups: list[_Group] = []
    of_kind: dict[str, list[_Group]] = defaultdict(list)  # by the types that the first telling may be one with
    for one in (*(t for t in told if not t.aside), *(t for t in told if t.aside)):
        home = next((g for g in of_kind[one.event.type] if _joins(one, g)), None)
        if home is None:
            home = _Group([], {})
            groups.append(home)
            for kind in _kin_of(one.event.type):
                of_kind[kind].append(home)
        home.add(one)
    return tuple(_story_event(group.told, texts) for group in groups if _stands(group.told))


def _kin_of(kind: str) -> list[str]:
    return sorted({kind, *(other for kin in _KIN if kind in kin for other in kin)})


def _tellings(
    annotated: Annotated, told_in: Mapping[str, Sequence[tuple[int, int, int]]], people: People
) -> Iterable[_Told]:
    countries = {e.id: e.country for e in annotated.entities if e.country}
    places = told_in.get(annotated.article.id, ())
    leading = len(annotated.events)
    for n, event in enumerate((*annotated.events, *annotated.asides)):
        here = frozenset(m for start, end, m in places if start <= event.trigger.start < end)
        actors, recipients = (
            tuple(_filled(p, event.article, countries, people) for p in side if _is_somebody(p))
            for side in (event.actors, event.recipients)
        )
        acting = _names(actors)
        recipients = tuple(p for p in recipients if p.name.lower() not in acting)  # who act together stand on one side
        doing = family_of(event.word, event.word) or event.word
        about = _about(annotated.article.text[event.start : event.end], (*event.actors, *event.recipients))
        yield _Told(
            event,
            actors,
            recipients,
            here,
            doing,
            about,
            annotated.article.published or "",
            _Side.of(actors),
            _Side.of(recipients),
            aside=n >= leading,
        )


def _about(clause: str, parties: Iterable[Party]) -> frozenset[str]:
    """The stems of the clause's words, without those that name the parties."""
    named = {w.lower() for p in parties for w in _WORD.findall(p.name)}
    words = {w.lower() for w in _WORD.findall(clause)} - named - STOP - LIGHT
    return frozenset(w[:_STEM] for w in words)


def _filled(party: Party, article: str, countries: Mapping[str, str], people: People) -> Party:
    """The party under the name and country that the whole story knows."""
    if party.entity is None:
        return party
    name = people.name_of(article, party.entity) or party.name
    country = party.country or countries.get(party.entity) or people.country_of(name)
    return replace(party, name=name, country=country)


def _is_somebody(party: Party) -> bool:
    """People, states, bodies: "five locations" and "the report" take part in nothing."""
    return bool(party.entity or party.country or party.sector)


def _stands(group: Sequence[_Told]) -> bool:
    return any(not t.aside or t.event.confidence >= _TOLD for t in group) or len({t.event.article for t in group}) > 1


def _joins(told: _Told, group: _Group) -> bool:
    """Is it the happening of the group? Nothing keeps it apart from any telling, and something ties it to one."""
    faces = group.faces
    return all(_meet(told, other) for other in faces.values()) and any(_tied(told, o) for o in faces.values())


def _matters_by_place(matters: Sequence[Matter]) -> dict[str, list[tuple[int, int, int]]]:
    out: dict[str, list[tuple[int, int, int]]] = {}
    for number, matter in enumerate(matters):
        for claim in matter.claims:
            out.setdefault(claim.article, []).append((claim.clause.start, claim.clause.end, number))
    return out


def _meet(a: _Told, b: _Told) -> bool:
    """Nothing keeps the two apart: type, standing, parties, and, unless the words are alike, the day."""
    together = bool(a.matters & b.matters)
    if not _types_meet(a, b, together) or not _standings_meet(a, b, together):
        return False
    if not together and _days_conflict(a.event.date, b.event.date):
        return False
    if _sides_meet(a.acting, b.acting) and _sides_meet(a.receiving, b.receiving):
        return True
    if not _is_mutual(a, b):
        return False
    crossed = _sides_meet(a.acting, b.receiving) and _sides_meet(a.receiving, b.acting)
    return crossed or _same_company(a, b)


def _types_meet(a: _Told, b: _Told, together: bool) -> bool:
    one, two = a.event.type, b.event.type
    return one == two or (together and any(one in kin and two in kin for kin in _KIN))


def _standings_meet(a: _Told, b: _Told, together: bool) -> bool:
    """What is planned or supposed is not what happened, save where a report of a later day tells that it did."""
    one, two = _STANDINGS[a.event.status], _STANDINGS[b.event.status]
    if one == two:
        return together or (a.event.status == b.event.status)
    if "denied" in (one, two) or a.event.type in ("AGREE", "THREATEN"):  # there the plan has a type of its own
        return False
    earlier, later = sorted((a, b), key=lambda t: t.published)
    came = _STANDINGS[later.event.status] == "done" and earlier.published < later.published
    return together and came and _STANDINGS[earlier.event.status] in ("to come", "supposed")


def _is_mutual(a: _Told, b: _Told) -> bool:
    together = a.doing == b.doing and a.doing in _CONTRACTS
    return together or (a.event.type in _MUTUAL and (a.event.type != "AGREE" or a.event.status == "future"))


def _tied(a: _Told, b: _Told) -> bool:
    """The clauses are of one matter, or the same named parties do the same thing at no other time."""
    if a.matters & b.matters:
        return True
    if _STANDINGS[a.event.status] != _STANDINGS[b.event.status]:
        return False
    if _is_mutual(a, b):
        return _mutually_tied(a, b)
    if a.doing == b.doing and QUADS.get(a.event.type) in _VERBAL and not (a.recipients and b.recipients):
        return bool(a.acting.names & b.acting.names)  # one of them leaves out to whom it was said
    if not (a.acting.keys & b.acting.keys and a.receiving.keys & b.receiving.keys):
        return False
    if a.doing == b.doing:
        return True
    same_names = a.acting.names & b.acting.names and a.receiving.names & b.receiving.names
    once = a.event.type not in _REPEATED or a.event.date == b.event.date
    return bool(same_names) and once


def _mutually_tied(a: _Told, b: _Told) -> bool:
    """Two people who meet, meet once in a story unless the days say otherwise; so do two states, in the same way."""
    if a.doing == _SIGNING and b.doing == _SIGNING:  # two may sign several agreements on one day
        shared = len(a.about & b.about)
        return shared >= _SHARED * min(len(a.about), len(b.about)) and shared > 1
    alike = a.doing == b.doing or (a.event.mode is not None and a.event.mode == b.event.mode)
    if len(_names(a.parties) & _names(b.parties)) > 1:
        return alike or a.event.type == "CONSULT"
    return alike and len(_states(a.parties) & _states(b.parties)) > 1 and _same_rank(a, b)


def _same_rank(a: _Told, b: _Told) -> bool:
    """Nobody named in one is somebody else than in the other: Kim, or North Korea, but not Kim and his minister."""
    return not any(
        _persons(a.parties, state)
        and _persons(b.parties, state)
        and not _persons(a.parties, state) & _persons(b.parties, state)
        for state in _states(a.parties) & _states(b.parties)
    )


def _persons(parties: Iterable[Party], state: str) -> set[str]:
    return {p.name.lower() for p in parties if p.country == state and (p.entity or "").startswith("person:")}


def _same_company(a: _Told, b: _Told) -> bool:
    """The same two or more, whichever side they stand on: "A and B met", "A met B"."""
    return (
        len(_keys(a.parties) & _keys(b.parties)) > 1
        and len(_states(a.parties) & _states(b.parties)) > 1
        and _same_rank(a, b)
    )


def _days_conflict(a: str | None, b: str | None) -> bool:
    return bool(a and b) and days_standing(a or "", b or "") == "conflict"


def _sides_meet(a: _Side, b: _Side) -> bool:
    """Two sides may be the same: a party in common; persons are told apart by name though of one country."""
    if not a.face or not b.face:
        return True
    if a.persons and b.persons:
        return not a.persons.isdisjoint(b.persons)
    return not a.keys.isdisjoint(b.keys)


def _names(parties: Iterable[Party]) -> set[str]:
    return {p.name.lower() for p in parties}


def _states(parties: Iterable[Party]) -> set[str]:
    return {p.country for p in parties if p.country}


def _keys(parties: Iterable[Party]) -> set[str]:
    return {key for p in parties for key in (p.entity, p.country, p.name.lower()) if key}


def _story_event(told: Sequence[_Told], texts: Mapping[str, Article]) -> StoryEvent:
    group = [t.event for t in told]
    sides = _oriented(told)
    actors = _merged([a for a, _ in sides], [r for _, r in sides])
    recipients = _merged([r for _, r in sides], [a for a, _ in sides])
    kind = _most([e.type for e in group]) or group[0].type
    if (kind in _MUTUAL or told[0].doing in _CONTRACTS) and not (actors and recipients):
        actors = actors or recipients  # all did it together: to the first the others are recipients
        recipients = actors[1:]
    status = _latest_status(told)
    mode = _most([e.mode for e in group if e.mode and e.type == kind])
    return StoryEvent(
        type=kind,
        mode=mode,
        status=status,
        actors=actors,
        recipients=recipients,
        date=_most([e.date for e in group if e.date and days_of(e.date)]),
        place=_most([e.place for e in group if e.place]),
        support=tuple(texts[e.article].support(e.span) for e in group),
        quad=QUADS.get(kind),
        score=score(kind, mode),
        cameo=_most([e.cameo for e in group if e.cameo and e.mode == mode]),
        reason=" | ".join(dict.fromkeys(e.reason for e in group)),
    )


def _latest_status(told: Sequence[_Told]) -> Status:
    """The status told most often in the reports of the last day."""
    leading = [t for t in told if not t.aside] or list(told)
    last = max(t.published[:10] for t in leading)
    return _most([t.event.status for t in leading if t.published[:10] == last]) or "actual"


def _oriented(told: Sequence[_Told]) -> list[tuple[Sequence[Party], Sequence[Party]]]:
    """Actors and recipients of each telling, turned round where it names them the other way ("they met")."""
    sided = [t for t in told if t.actors and t.recipients]
    base = next((t for t in sided if t.event.mode == "visit"), sided[0] if sided else told[0])
    actors, recipients = _names(base.actors), _names(base.recipients)
    return [
        (t.recipients, t.actors)
        if t is not base and (_names(t.actors) & recipients or _names(t.recipients) & actors)
        else (t.actors, t.recipients)
        for t in told
    ]


def _most(values: Sequence[_T]) -> _T | None:
    """The value told most often, the first when equal."""
    return Counter(values).most_common(1)[0][0] if values else None


def _merged(mine: Sequence[Sequence[Party]], theirs: Sequence[Sequence[Party]]) -> tuple[Party, ...]:
    """Every party of one side once; who is told more often on the other side is left to it."""
    here = Counter(p.name.lower() for side in mine for p in side)
    there = Counter(p.name.lower() for side in theirs for p in side)
    out: dict[str, Party] = {}
    for side in sorted(mine, key=lambda side: not any(map(_has_name, side))):
        for party in side:
            if here[party.name.lower()] >= there[party.name.lower()] and not _is_told_by_name(party, side, out):
                out.setdefault(party.name.lower(), party)
    return tuple(out.values()) or tuple(p for side in mine[:1] for p in side)


def _has_name(party: Party) -> bool:
    return party.entity is not None and not party.entity.startswith("actor:")


def _is_told_by_name(party: Party, side: Sequence[Party], out: Mapping[str, Party]) -> bool:
    """Is "the Russian president" somebody whom another telling names?"""
    if _has_name(party):
        return False
    if any(name in party.name.lower() for name, p in out.items() if _has_name(p)):
        return True
    alone = not any(map(_has_name, side))
    return alone and any(_has_name(p) and party.country in (None, p.country) for p in out.values())


_DOINGS: dict[str, str] = {
    "CONSULT": "meets", "AGREE": "agrees with", "SUPPORT": "supports", "COOPERATE": "cooperates with", "AID": "aids",
    "YIELD": "yields to", "CONCEDE": "concedes to", "RETREAT": "withdraws from", "REQUEST": "asks of",
    "ACCUSE": "accuses", "REJECT": "rejects", "THREATEN": "threatens", "PROTEST": "protests against",
    "SANCTION": "sanctions", "MOBILIZE": "mobilises against", "COERCE": "coerces", "ASSAULT": "attacks",
}  # fmt: skip
_HAPPENED: frozenset[Status] = frozenset({"actual", "historical"})


def relations(happened: Sequence[StoryEvent]) -> tuple[Link, ...]:
    """Who does what to whom: a link for each pair of parties and doing, with every clause that tells it."""
    supports: dict[tuple[str, str, str], list[Support]] = {}
    for event in happened:
        if event.status not in _HAPPENED or event.type not in _DOINGS:
            continue
        for actor in event.actors:
            for recipient in event.recipients:
                if actor.name != recipient.name:
                    supports.setdefault((actor.name, recipient.name, _DOINGS[event.type]), []).extend(event.support)
    return tuple(
        Link(source, target, kind, tuple(dict.fromkeys(found)))
        for (source, target, kind), found in sorted(supports.items())
    )
