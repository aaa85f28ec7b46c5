"""Annotated -> how one of its sentences is read, in lines for a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dragoman.extract.events import Coder, Reading
from dragoman.extract.ranking import Told
from dragoman.knowledge.frames import frames
from dragoman.model import Annotated, Event, Parse, Party

_IN_WORDS = {
    "nsubj": "subject of", "nsubjpass": "undergoes", "dobj": "object of", "pobj": "belongs to",
    "xcomp": "complement of",
    "ccomp": "content of", "relcl": "tells of", "acl": "tells of", "advcl": "circumstance of", "conj": "beside",
    "prep": "opens a phrase of", "agent": "names the doer of", "dative": "receiver of", "attr": "says what is",
    "poss": "owns",
}  # fmt: skip


def explain(annotated: Annotated, sentence: int = 0, own_frames: tuple[str, ...] = ()) -> list[str]:
    """The parse in words, the frames tried, the events, and what was rejected and why.

    `sentence` counts the sentences of the article. Raises IndexError when there is none of that number.
    """
    place = annotated.sentences[sentence]
    if place.parse is None or not place.parse.tokens:
        return ["Not read: the sentence is furniture or in a language without a pipeline."]
    reading = Coder(annotated, frames(own_frames)).reading(place, place.parse)
    lines = ["Parse:", *_parse_lines(place.parse), "Frames:", *_frame_lines(place.parse, reading)]
    lines += ["Events:"] if reading.events else ["No event."]
    lines += [line for e in reading.events for line in _event_lines(annotated, e)]
    if reading.asides:
        lines += ["Named beside the point (they join a happening that is told elsewhere):"]
        lines += [line for e in reading.asides for line in _event_lines(annotated, e)]
    return lines


def _parse_lines(parse: Parse) -> Iterator[str]:
    for token in parse.tokens:
        if token.head == token.i:
            yield f"  {token.text}: the point of the sentence"
        elif token.dep in _IN_WORDS:
            yield f"  {token.text}: {_IN_WORDS[token.dep]} {parse.tokens[token.head].text!r}"


def _frame_lines(parse: Parse, reading: Reading) -> Iterator[str]:
    if not reading.kept and not reading.rejected:
        yield "  none opens"
    for one in reading.kept:
        yield f"  {_told(parse, one)}"
    for one, reason in reading.rejected:
        yield f"  {_told(parse, one)} -- rejected: {reason}"


def _told(parse: Parse, one: Told) -> str:
    frame = one.candidate.frame
    changed = f" ({one.why})" if one.why else ""
    word = parse.tokens[one.candidate.head].text
    return f"{word!r} as {str(frame)!r}: {one.type}{changed}, {one.status}, {one.confidence:.2f}"


def _event_lines(annotated: Annotated, event: Event) -> Iterator[str]:
    mode = f"/{event.mode}" if event.mode else ""
    yield f"  {event.type}{mode}, {event.status}, {event.confidence:.2f}"
    instead = f"; without it {event.runner_up}" if event.runner_up else ""
    yield f"    why: {event.reason}{instead}"
    measured = [f"{what} {value}" for what, value in _measures(event) if value is not None]
    yield f"    {', '.join(measured) or 'a type of your own: no quad class, score or CAMEO code'}"
    yield f"    actor: {_names(event.actors)}; recipient: {_names(event.recipients)}"
    known = (("date", event.date), ("place", event.place), ("told by", event.attributed_to))
    told_too = [f"{what}: {value}" for what, value in known if value]
    told_too += [f"context: {', '.join(event.context)}"] if event.context else []
    if told_too:
        yield f"    {'; '.join(told_too)}"
    yield f"    words: {annotated.article.text[event.start : event.end]!r}"


def _measures(event: Event) -> Iterator[tuple[str, int | float | str | None]]:
    yield "quad class", event.quad
    yield "score", event.score
    yield "CAMEO", event.cameo


def _names(parties: Iterable[Party]) -> str:
    return ", ".join(f"{p.name} ({p.country})" if p.country else p.name for p in parties) or "nobody named"
