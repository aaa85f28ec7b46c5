"""Candidates of one sentence -> those that are told: their type after denial, promise and duty, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.extract.arguments import arguments
from dragoman.extract.matching import Candidate, Reader
from dragoman.extract.standing import SAYING, Standing, standing
from dragoman.knowledge.frames import Frame
from dragoman.knowledge.plover import HOSTILE, PROMISED, REFUSED
from dragoman.model import Status

LEAST = 0.42  # below it nothing is told
SECOND = 0.7  # what a second type of a sentence needs
_VERBAL = frozenset({"ACCUSE", "REJECT", "REQUEST", "THREATEN", "AGREE", "SUPPORT", "CONCEDE"})
_DUTY = Frame("must", "v", "REQUEST", "change", (), ("speaker",), ("subj", "obj", "in", "on"), 0.75)
_REFUSAL = Frame("will not", "v", "REJECT", None, (), ("subj",), ("obj", "comp"), 0.7)


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
    standings = {c.head: standing(reader.parse, c.head) for c in found}
    weighed = [_meant(c, standings[c.head]) for c in found]
    weighed += list(_from_modals(reader, {c.head for c in found}))
    weighed.sort(key=lambda t: (-t.confidence, t.candidate.head))
    kept: list[Told] = []
    rejected: list[tuple[Told, str]] = []
    heads = {t.candidate.head: t for t in weighed}
    for one in weighed:
        if reason := _against(reader, one, kept, heads):
            rejected.append((one, reason))
        else:
            kept.append(one)
    return kept, rejected


def _meant(candidate: Candidate, how: Standing) -> Told:
    frame = candidate.frame
    kind, mode, why = frame.type, frame.mode, ""
    status: Status = "actual"
    weight = frame.weight - how.depth
    if how.obliged and how.saying is not None and frame.pos == "v":
        return Told(Candidate(candidate.head, _DUTY, candidate.arguments, frame), "REQUEST", "change", status,
                    0.78 - how.depth - (0.15 if how.obliged == "should" else 0), how, "somebody is told to do it")  # fmt: skip
    if how.negated and kind in REFUSED and (how.future or how.supposed):
        kind, mode, why, how_weight = "REJECT", None, "it will not be done", 0.05
        weight += how_weight
    elif how.negated and kind not in ("REJECT", "REQUEST"):
        status = "negated"
    elif how.future and kind in PROMISED:
        kind, why = PROMISED[kind], f"{kind} is still to come"
        mode = None
    elif how.future:
        status = "future"
    elif how.supposed or how.obliged:
        status, weight = "hypothetical", weight - 0.3
    return Told(candidate, kind, mode, status, weight, how, why)


def _from_modals(reader: Reader, known: set[int]) -> list[Told]:
    """ "X said Y must ...", "X said it will not ...": a demand and a refusal whatever the verb."""
    found = []
    for token in reader.parse.tokens:
        if token.dep != "aux" or token.head in known or token.head == token.i:
            continue
        if token.lower not in ("must", "will", "wo", "would"):
            continue
        how = standing(reader.parse, token.head)
        beside = reader.arguments(token.head)
        if token.lower == "must" and how.saying is not None:
            found.append(Told(Candidate(token.head, _DUTY, beside), "REQUEST", "change", "actual", 0.75 - how.depth, how,
                              "somebody is told to do it"))  # fmt: skip
        elif how.negated and how.future and reader.parse.tokens[token.head].pos == "VERB":
            weight = 0.72 if how.saying is not None else 0.5
            found.append(Told(Candidate(token.head, _REFUSAL, beside), "REJECT", None, "actual", weight - how.depth, how,
                              "it will not be done"))  # fmt: skip
    return found


def _against(reader: Reader, one: Told, kept: list[Told], heads: dict[int, Told]) -> str:
    """Why the candidate is not told, or nothing."""
    if one.confidence < LEAST:
        return "too weak"
    over = _governor(reader, one, heads)
    if over is not None and over.confidence >= LEAST:
        return f"it is the content of {over.candidate.frame.word!r}"
    if not kept:
        return ""
    if any(k.type == one.type for k in kept):
        return "" if one.confidence >= SECOND else "the same type is told more surely"
    if one.confidence < SECOND or kept[0].confidence - one.confidence > 0.08:
        return "another event is the point of the sentence"
    return ""


def _governor(reader: Reader, one: Told, heads: dict[int, Told]) -> Told | None:
    """The nearest candidate above whose content this one is."""
    tokens = reader.parse.tokens
    k, free = one.candidate.head, False
    for _ in range(12):
        token = tokens[k]
        if token.head == k:
            return None
        free = token.dep == "conj" or (token.dep == "advcl" and not _infinitive(reader, k))
        k = token.head
        if free:
            # what stands beside the governor is not in it
            continue
        if k in heads and heads[k].candidate.head != one.candidate.head:
            return heads[k]
    return None


def _infinitive(reader: Reader, k: int) -> bool:
    return any(t.lower == "to" for t in reader.parse.dependents(k, "aux"))


__all__ = ["HOSTILE", "SAYING", "Told", "arguments", "told"]
