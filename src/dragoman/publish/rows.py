"""Values -> the JSON objects of `annotate`, `stories` and `brief` (names fixed by docs/reference.md)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from dragoman.model import (
    Account,
    Annotated,
    Change,
    Event,
    Fact,
    Party,
    Quantity,
    Quote,
    Reading,
    Record,
    Span,
    Story,
    StoryEvent,
    Support,
)

Row = dict[str, Any]


def annotated_row(annotated: Annotated) -> Row:
    """One line of `dragoman annotate`."""
    article = annotated.article
    names = {entity.id: entity.name for entity in annotated.entities}
    return {
        "id": article.id,
        "language": article.language,
        "published": article.published,
        "title": article.title,
        "source": article.source,
        "agency": article.agency,
        "genre": article.genre,
        "complete": article.complete,
        "updated": article.updated,
        "flags": list(article.flags),
        "furniture": [{"start": f.start, "end": f.end, "kind": f.kind} for f in article.furniture],
        "sentences": [_span(s.span) for s in annotated.sentences],
        "mentions": [
            {
                "start": m.start, "end": m.end, "type": m.type, "entity": m.entity, "name": names.get(m.entity),
                "form": m.form, "role": _span(m.role) if m.role else None,
            }
            for m in annotated.mentions
        ],
        "entities": [asdict(entity) for entity in annotated.entities],
        "times": [asdict(time) for time in annotated.times],
        "quantities": [
            {**asdict(q), "value": _told(q), "counted": _span(q.counted) if q.counted else None}
            for q in annotated.quantities
        ],
        "quotes": [_quote_row(q) for q in annotated.quotes],
        "events": [_event_row(e) for e in annotated.events],
    }  # fmt: skip


def story_row(story: Story) -> Row:
    """One line of `dragoman stories`."""
    return {
        "story": story.id,
        "title": story.title,
        "first": story.first,
        "last": story.last,
        "actors": list(story.actors),
        "places": list(story.places),
        "continues": story.continues,
        "why": story.why or None,
        "articles": list(story.articles),
        "lineages": [list(lineage) for lineage in story.lineages],
        "origins": [
            {
                "lineage": o.lineage, "agency": o.agency, "article": o.article, "reason": o.reason,
                "support": _supports(o.support),
            }
            for o in story.origins
        ],
        "common_origins": [
            {
                "kind": c.kind, "name": c.name, "lineages": list(c.lineages), "note": c.note,
                "support": _supports(c.support),
            }
            for c in story.common
        ],
    }  # fmt: skip


REGISTERS = ("arms_deals", "agreements", "visits", "sanctions", "positions", "casualties", "trade")


def account_row(account: Account) -> Row:
    """One story of `dragoman brief --format json`."""
    return {
        **story_row(account.story),
        "summary": [{"text": s.text, "support": _supports(s.support)} for s in account.summary],
        "facts": [_fact_row(f) for f in account.facts],
        "quotes": [
            {"id": q.id, "speaker": q.speaker, "direct": q.direct, "variants": [asdict(v) for v in q.variants]}
            for q in account.quotes
        ],
        "timeline": [{"date": m.date, "what": m.what, "support": _supports(m.support)} for m in account.timeline],
        "people": [
            {"name": p.name, "country": p.country, "roles": [{"role": r.role, **asdict(r.support)} for r in p.roles]}
            for p in account.people
        ],
        "relations": [
            {"from": r.source, "to": r.target, "kind": r.kind, "support": _supports(r.support)}
            for r in account.relations
        ],
        "events": [_story_event_row(e) for e in account.events],
        "records": {
            register: [_record_row(r) for r in account.records if r.register == register] for register in REGISTERS
        },
    }


def _span(span: Span) -> Row:
    return {"start": span.start, "end": span.end}


def _supports(supports: Iterable[Support]) -> list[Row]:
    return [asdict(support) for support in supports]


def _parties(parties: Sequence[Party]) -> list[Row]:
    return [asdict(party) for party in parties]


def _told(quantity: Quantity) -> float | str:
    """The number as told; of a range both its ends in the order told, "15.0-20.0"."""
    if quantity.modifier != "range" or quantity.low is None or quantity.high is None:
        return quantity.value
    falling = quantity.value == quantity.high
    first, second = (quantity.high, quantity.low) if falling else (quantity.low, quantity.high)
    return f"{first}-{second}"


def _quote_row(quote: Quote) -> Row:
    return {
        "start": quote.start,
        "end": quote.end,
        "direct": quote.direct,
        "cue": _span(quote.cue) if quote.cue else None,
        "speaker": _span(quote.speaker) if quote.speaker else None,
        "speaker_name": quote.speaker_name,
        "entity": quote.entity,
    }


def _event_row(event: Event) -> Row:
    return {
        "start": event.start,
        "end": event.end,
        "trigger": _span(event.trigger),
        "type": event.type,
        "mode": event.mode,
        "quad": event.quad,
        "score": event.score,
        "cameo": event.cameo,
        "context": list(event.context),
        "status": event.status,
        "actors": _parties(event.actors),
        "recipients": _parties(event.recipients),
        "date": event.date,
        "date_precision": event.date_precision,
        "place": event.place,
        "attributed_to": event.attributed_to,
        "confidence": event.confidence,
        "reason": event.reason,
        "runner_up": event.runner_up,
    }


def _story_event_row(event: StoryEvent) -> Row:
    return {
        "type": event.type,
        "mode": event.mode,
        "quad": event.quad,
        "score": event.score,
        "cameo": event.cameo,
        "status": event.status,
        "actors": _parties(event.actors),
        "recipients": _parties(event.recipients),
        "date": event.date,
        "place": event.place,
        "reason": event.reason,
        "support": _supports(event.support),
    }


def _reading_row(reading: Reading) -> Row:
    return {
        "value": reading.value,
        "modifier": reading.modifier,
        "attributed_to": reading.attributed_to,
        "lineages": reading.lineages,
        "party": reading.party,
        "cautions": list(reading.cautions),
        "support": _supports(reading.support),
    }


def change_row(change: Change) -> Row:
    """One line of `dragoman diff --json`."""
    return {
        "kind": change.kind,
        "reason": change.reason,
        "fact": _fact_row(change.fact),
        "earlier": _supports(change.earlier),
        "later": _supports(change.later),
    }


def _fact_row(fact: Fact) -> Row:
    return {
        "id": fact.id,
        "slot": fact.slot,
        "statement": fact.statement,
        "kind": fact.kind,
        "relation": fact.relation,
        "reason": fact.reason,
        "score": fact.score,
        "lineages": fact.lineages,
        "readings": [_reading_row(reading) for reading in fact.readings],
    }


def _record_row(record: Record) -> Row:
    cells = {column: [_reading_row(reading) for reading in cell.readings] for column, cell in record.cells}
    return {**cells, "support": _supports(record.support)}
