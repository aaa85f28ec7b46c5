"""Events of all articles -> happenings: the same one told several times is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from dragoman.knowledge.plover import QUADS, score
from dragoman.model import Annotated, Article, Event, Link, Party, Status, StoryEvent, Support
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.people import People
from dragoman.reconcile.values import days_of, days_standing

_MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Told:
    """An event with the parties' countries filled in, and the matters its clause belongs to."""

    event: Event
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    matters: frozenset[int]


def events(
    articles: Sequence[Annotated], matters: Sequence[Matter], people: People, texts: Mapping[str, Article]
) -> tuple[StoryEvent, ...]:
    """One row for each happening, in the order of its first telling."""
    told_in = _matters_by_place(matters)
    groups: list[list[_Told]] = []
    for annotated in articles:
        countries = {e.id: e.country for e in annotated.entities if e.country}
        for event in annotated.events:
            here = frozenset(
                n for start, end, n in told_in.get(event.article, ()) if start <= event.trigger.start < end
            )
            actors, recipients = (
                tuple(_filled(p, event.article, countries, people) for p in side)
                for side in (event.actors, event.recipients)
            )
            told = _Told(event, actors, recipients, here)
            home = next((g for g in groups if _joins(told, g)), None)
            if home is None:
                groups.append([told])
            else:
                home.append(told)
    return tuple(_story_event(group, texts) for group in groups)


def _filled(party: Party, article: str, countries: Mapping[str, str], people: People) -> Party:
    """The party under the name and country that the whole story knows."""
    if party.entity is None:
        return party
    name = people.name_of(article, party.entity) or party.name
    country = party.country or countries.get(party.entity) or people.country_of(name)
    return replace(party, name=name, country=country)


def _joins(told: _Told, group: Sequence[_Told]) -> bool:
    """Is it the happening of the group? Nothing keeps it apart from any telling, and something ties it to one."""
    return all(_meet(told, other) for other in group) and any(_tied(told, other) for other in group)


def _matters_by_place(matters: Sequence[Matter]) -> dict[str, list[tuple[int, int, int]]]:
    out: dict[str, list[tuple[int, int, int]]] = {}
    for number, matter in enumerate(matters):
        for claim in matter.claims:
            out.setdefault(claim.article, []).append((claim.clause.start, claim.clause.end, number))
    return out


def _meet(a: _Told, b: _Told) -> bool:
    """Nothing keeps the two apart: type, whether it happened, parties, and, unless the words are alike, the day."""
    if a.event.type != b.event.type or (a.event.status == "negated") != (b.event.status == "negated"):
        return False
    if not a.matters & b.matters and _days_conflict(a.event.date, b.event.date):
        return False
    straight = _sides_meet(a.actors, b.actors) and _sides_meet(a.recipients, b.recipients)
    crossed = _sides_meet(a.actors, b.recipients) and _sides_meet(a.recipients, b.actors)
    return straight or (crossed and a.event.type in _MUTUAL)


def _tied(a: _Told, b: _Told) -> bool:
    """The clauses are of one matter; or the named parties are the same, the status and the day too. Two people who
    meet, meet once in a story unless the days say otherwise.
    """
    if a.matters & b.matters:
        return True
    if a.event.status != b.event.status:
        return False
    if a.event.type in _MUTUAL:
        return len(_names((*a.actors, *a.recipients)) & _names((*b.actors, *b.recipients))) > 1
    return (
        a.event.date == b.event.date
        and bool(_names(a.actors) & _names(b.actors))
        and bool(_names(a.recipients) & _names(b.recipients))
    )


def _days_conflict(a: str | None, b: str | None) -> bool:
    return bool(a and b) and days_standing(a or "", b or "") == "conflict"


def _sides_meet(a: Sequence[Party], b: Sequence[Party]) -> bool:
    """Two sides may be the same: a party in common; persons are told apart by name though of one country."""
    if not a or not b:
        return True
    persons = [{p.name.lower() for p in side if (p.entity or "").startswith("person:")} for side in (a, b)]
    if all(persons):
        return bool(persons[0] & persons[1])
    return bool(_parties(a) & _parties(b))


def _names(parties: Iterable[Party]) -> set[str]:
    return {p.name.lower() for p in parties}


def _parties(parties: Iterable[Party]) -> set[str]:
    return {key for p in parties for key in (p.entity, p.country, p.name.lower()) if key}


def _story_event(told: Sequence[_Told], texts: Mapping[str, Article]) -> StoryEvent:
    group = [t.event for t in told]
    sides = _oriented(told)
    status = _most([e.status for e in group])
    mode = _most([e.mode for e in group if e.mode])
    return StoryEvent(
        type=group[0].type,
        mode=mode,
        status=status or "actual",
        actors=_merged([a for a, _ in sides], [r for _, r in sides]),
        recipients=_merged([r for _, r in sides], [a for a, _ in sides]),
        date=_most([e.date for e in group if e.date and days_of(e.date)]),
        place=_most([e.place for e in group if e.place]),
        support=tuple(texts[e.article].support(e.span) for e in group),
        quad=QUADS.get(group[0].type),
        score=score(group[0].type, mode),
        cameo=_most([e.cameo for e in group if e.cameo and e.mode == mode]),
    )


def _oriented(told: Sequence[_Told]) -> list[tuple[Sequence[Party], Sequence[Party]]]:
    """Actors and recipients of each telling, turned round where it names them the other way ("they met")."""
    base = next((t for t in told if t.actors and t.recipients), told[0])
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
    for side in mine:
        for party in side:
            if here[party.name.lower()] >= there[party.name.lower()]:
                out.setdefault(party.name.lower(), party)
    return tuple(out.values()) or tuple(p for side in mine[:1] for p in side)


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
