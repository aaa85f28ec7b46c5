"""Events of all articles -> happenings: the same one told several times is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from dragoman.model import Annotated, Article, Event, Link, Party, Status, StoryEvent, Support
from dragoman.reconcile.matters import Matter
from dragoman.reconcile.values import days_standing

_T = TypeVar("_T")


def events(
    articles: Sequence[Annotated], matters: Sequence[Matter], texts: Mapping[str, Article]
) -> tuple[StoryEvent, ...]:
    """One row for each happening, in the order of its first telling."""
    told_in = _matters_by_place(matters)
    groups: list[list[Event]] = []
    marks: list[set[int]] = []
    for event in (e for a in articles for e in a.events):
        mine = told_in.get(event.article, [])
        here = {n for start, end, n in mine if start <= event.trigger.start < end}
        home = next(
            (i for i, g in enumerate(groups) if all(_meet(event, e) for e in g) and _joined(event, g, here & marks[i])),
            None,
        )
        if home is None:
            groups.append([event])
            marks.append(here)
        else:
            groups[home].append(event)
            marks[home] |= here
    return tuple(_story_event(group, texts) for group in groups)


def _matters_by_place(matters: Sequence[Matter]) -> dict[str, list[tuple[int, int, int]]]:
    out: dict[str, list[tuple[int, int, int]]] = {}
    for number, matter in enumerate(matters):
        for claim in matter.claims:
            out.setdefault(claim.article, []).append((claim.clause.start, claim.clause.end, number))
    return out


def _meet(a: Event, b: Event) -> bool:
    """Nothing keeps the two apart: type, date, parties and whether it happened."""
    if a.type != b.type or (a.status == "negated") != (b.status == "negated"):
        return False
    if a.date and b.date and days_standing(a.date, b.date) == "conflict":
        return False
    return (_sides_meet(a.actors, b.actors) and _sides_meet(a.recipients, b.recipients)) or (
        _sides_meet(a.actors, b.recipients)
        and _sides_meet(a.recipients, b.actors)
        and a.type in ("CONSULT", "AGREE", "COOPERATE")
    )


def _joined(event: Event, group: Sequence[Event], shared_matters: set[int]) -> bool:
    """Is it the happening of the group? Their clauses are one matter, or both parties and the day are the same."""
    if shared_matters:
        return True
    return any(
        event.status == other.status
        and _parties(event.actors) & _parties(other.actors)
        and _parties(event.recipients) & _parties(other.recipients)
        and (event.date == other.date)
        for other in group
    )


def _sides_meet(a: Sequence[Party], b: Sequence[Party]) -> bool:
    return not a or not b or bool(_parties(a) & _parties(b))


def _parties(parties: Iterable[Party]) -> set[str]:
    return {key for p in parties for key in (p.entity, p.country, p.name.lower()) if key}


def _story_event(group: Sequence[Event], texts: Mapping[str, Article]) -> StoryEvent:
    status = _most([e.status for e in group])
    return StoryEvent(
        type=group[0].type,
        mode=_most([e.mode for e in group if e.mode]),
        status=status or "actual",
        actors=_merged(e.actors for e in group),
        recipients=_merged(e.recipients for e in group),
        date=max((e.date for e in group if e.date), key=len, default=None),
        place=_most([e.place for e in group if e.place]),
        support=tuple(texts[e.article].support(e.span) for e in group),
    )


def _most(values: Sequence[_T]) -> _T | None:
    """The value told most often, the first when equal."""
    return Counter(values).most_common(1)[0][0] if values else None


def _merged(sides: Iterable[Sequence[Party]]) -> tuple[Party, ...]:
    """Every party once, by identity."""
    out: dict[str, Party] = {}
    for side in sides:
        for party in side:
            out.setdefault(party.entity or party.name.lower(), party)
    return tuple(out.values())


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
