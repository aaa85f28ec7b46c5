"""A request, a refusal or a threat -> its mode: what is asked for, refused or threatened.

PLOVER's modes of these types tell their content. It stands in the verb below ("urged Iran to release them"), in the
frame itself where a promise or a refusal changed its type ("will not meet them"), or in a noun ("called for talks").
"""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.extract.matching import Reader
from dragoman.extract.ranking import Told
from dragoman.knowledge.frames import Frame, content_modes

_ASKED = {
    "AID": "assist", "COOPERATE": "assist", "SUPPORT": "assist", "CONSULT": "meet", "RETREAT": "yield",
    "CONCEDE": "yield",
}  # fmt: skip
_THREATENED = {
    "ASSAULT": "violence", "MOBILIZE": "violence", "PROTEST": "relations", "SANCTION": "relations",
    "COERCE": "restrict", "REJECT": "relations",
}  # fmt: skip
_MORE_CLOSELY = {
    ("COERCE", "arrest"): "arrest", ("COERCE", "deport"): "expel", ("COERCE", "seize"): "territory",
    ("SANCTION", "expel"): "expel", ("PROTEST", "strike"): "restrict", ("PROTEST", "boycott"): "restrict",
}  # fmt: skip
_TYPES = frozenset({"REQUEST", "REJECT", "THREATEN"})


def mode_of(reader: Reader, one: Told) -> str | None:
    """The mode of the frame, or of the content where the type asks for one."""
    if one.type not in _TYPES:
        return one.mode
    for frame in _frames_below(reader, one):
        if mode := _of_frame(one.type, frame):
            return mode
    beside = one.candidate.arguments
    phrases = (*beside.objects, *(k for p in ("for", "to", "with", "of", "on") for k in beside.preps.get(p, ())))
    lemmas = [reader.parse.tokens[k].lemma.lower() for k in phrases]
    for mode, nouns in content_modes().get(one.type, ()):
        if not nouns.isdisjoint(lemmas):
            return mode
    if one.type == "REQUEST" and beside.complement is not None:
        return one.mode or "change"  # to do anything else is to change one's course
    return one.mode


def _frames_below(reader: Reader, one: Told) -> Iterator[Frame]:
    """The frames that tell the content: the verb's own where its type was changed, else that of its complement."""
    candidate = one.candidate
    own = reader.match(candidate.head)
    if own is not None and own.frame.type != one.type:
        yield own.frame
    below = candidate.arguments.complement
    inner = reader.match(below) if below is not None else None
    if inner is not None:
        yield inner.frame


def _of_frame(kind: str, frame: Frame) -> str | None:
    if not frame.weight:
        return None
    if kind != "THREATEN":
        return _ASKED.get(frame.type)
    return _MORE_CLOSELY.get((frame.type, frame.mode or "")) or _THREATENED.get(frame.type)
