"""Candidates of one sentence -> those that are told: their type after denial, promise and duty, and how sure it is.

A sentence makes one point as a rule. The surest candidate is told; another only when it is nearly as sure, of a type
of its own, and stands beside the first and not in its content.
"""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.extract.matching import Candidate, Reader
from dragoman.extract.standing import Standing, standing
from dragoman.knowledge.frames import Frame
from dragoman.knowledge.plover import PROMISED, REFUSED
from dragoman.model import Status

LEAST = 0.42  # below it nothing is told
SECOND = 0.7  # what a second event of a sentence needs,
NEAR = 0.08  # and how near it must come to the first
_DUTY = Frame("must", "v", "REQUEST", "change", (), ("speaker",), ("subj", "obj", "in", "on"), 0.75)
_REFUSAL = Frame("will not", "v", "REJECT", None, (), ("subj",), ("obj", "comp"), 0.7)
_SHOULD_COST, _SUPPOSED_COST, _UNSAID_COST = 0.15, 0.27, 0.2
_MODALS = frozenset({"must", "should", "will", "wo", "would"})
_ASIDE = 0.15  # what a noun needs to be named beside the point
_ASIDE_VERB = 0.25
_UNDONE = frozenset({"AGREE", "REJECT", "REQUEST", "THREATEN"})
_UP = 12


@dataclass(frozen=True, slots=True)
class Told:
    """A candidate with its type as the sentence means it. `why` tells what changed the frame's own type."""

    candidate: Candidate
    type: str
    mode: str | None
    status: Status
    confidence: float
    standing: Standing
    why: str = ""


def told(reader: Reader) -> tuple[list[Told], list[tuple[Told, str]]]:
    """What the sentence tells, the surest first, and what was rejected with the reason."""
    found = reader.candidates()
    weighed = [_meant(c, standing(reader.parse, c.head)) for c in found]
    weighed += _from_modals(reader, {c.head for c in found})
    weighed.sort(key=lambda t: (-t.confidence, t.candidate.head))
    by_head = {t.candidate.head: t for t in weighed}
    kept: list[Told] = []
    rejected: list[tuple[Told, str]] = []
    for one in weighed:
        if reason := _against(reader, one, kept, by_head):
            rejected.append((one, reason))
        else:
            kept.append(one)
    return kept, rejected


def is_aside(reader: Reader, one: Told) -> bool:
    """May a rejected candidate name a happening all the same? Not what is asked for, promised or threatened."""
    if one.candidate.frame in (_DUTY, _REFUSAL) or one.confidence < (
        _ASIDE if one.candidate.is_nominal else _ASIDE_VERB
    ):
        return False
    tokens = reader.parse.tokens
    k = one.candidate.head
    for _ in range(_UP):
        if tokens[k].head == k:
            return True
        k = tokens[k].head
        over = reader.match(k)
        if over is not None and over.frame.type in _UNDONE and over.frame.weight >= LEAST:
            return one.status in ("future", "hypothetical", "negated") and one.candidate.is_nominal
    return True


def _meant(candidate: Candidate, how: Standing) -> Told:
    """The frame's type, or what denial, promise and duty make of it."""
    frame = candidate.frame
    weight = frame.weight - how.depth
    if how.obliged and how.saying is not None and frame.pos == "v":
        duty = Candidate(candidate.head, _DUTY, candidate.arguments, frame)
        return _duty(duty, how, _SHOULD_COST if how.obliged == "should" else 0.0)
    if how.negated and frame.type in REFUSED and (how.future or (how.supposed and how.saying is not None)):
        status: Status = "hypothetical" if how.supposed and how.saying is None else "actual"
        return Told(candidate, "REJECT", None, status, weight + 0.05, how, f"{frame.type} is refused")
    if how.negated and frame.type not in ("REJECT", "REQUEST"):
        return Told(candidate, frame.type, frame.mode, "negated", weight, how)
    if how.future and frame.type in PROMISED:
        return Told(candidate, PROMISED[frame.type], None, "future", weight, how, f"{frame.type} is still to come")
    if how.future:
        return Told(candidate, frame.type, frame.mode, "future", weight, how)
    if how.supposed or how.obliged:
        return Told(candidate, frame.type, frame.mode, "hypothetical", weight - _SUPPOSED_COST, how)
    return Told(candidate, frame.type, frame.mode, "actual", weight, how)


def _duty(candidate: Candidate, how: Standing, cost: float = 0.0) -> Told:
    weight = _DUTY.weight - how.depth - cost
    return Told(candidate, "REQUEST", "change", "actual", weight, how, "somebody is told to do it")


def _from_modals(reader: Reader, known: set[int]) -> list[Told]:
    """As in "X said Y must ...", "X said it will not ...": a demand and a refusal whatever the verb."""
    found = []
    tokens = reader.parse.tokens
    for token in tokens:
        if token.dep != "aux" or token.head in known or token.lower not in _MODALS:
            continue
        how = standing(reader.parse, token.head)
        candidate = Candidate(token.head, _DUTY, reader.arguments(token.head))
        if how.obliged and how.saying is not None:
            found.append(_duty(candidate, how, _SHOULD_COST if how.obliged == "should" else 0.0))
        elif how.negated and how.future and tokens[token.head].pos == "VERB":
            refusal = Candidate(token.head, _REFUSAL, candidate.arguments)
            weight = _REFUSAL.weight - how.depth - (0 if how.saying is not None else _UNSAID_COST)
            found.append(Told(refusal, "REJECT", None, "actual", weight, how, "it will not be done"))
    return found


def _against(reader: Reader, one: Told, kept: list[Told], by_head: dict[int, Told]) -> str:
    """Why the candidate is not told, or nothing."""
    if one.confidence < LEAST:
        return "too weak"
    over = _governor(reader, one, by_head)
    if over is not None and over.confidence >= LEAST:
        return f"it hangs on {over.candidate.frame.word!r}, which is told"
    if not kept:
        return ""
    if any(k.type == one.type for k in kept):
        return "" if one.confidence >= SECOND else "the same type is told more surely"
    if one.confidence < SECOND or kept[0].confidence - one.confidence > NEAR:
        return "another event is the point of the sentence"
    return ""


def _governor(reader: Reader, one: Told, by_head: dict[int, Told]) -> Told | None:
    """The nearest candidate above in whose content this one stands; what is coordinated stands beside."""
    tokens = reader.parse.tokens
    k = one.candidate.head
    for _ in range(_UP):
        token = tokens[k]
        if token.head == k:
            return None
        k = token.head
        if token.dep == "conj" or (token.dep == "advcl" and not _is_infinitive(reader, token.i)):
            continue
        if k in by_head:
            return by_head[k]
    return None


def _is_infinitive(reader: Reader, k: int) -> bool:
    return any(t.lower == "to" for t in reader.parse.dependents(k, "aux"))
