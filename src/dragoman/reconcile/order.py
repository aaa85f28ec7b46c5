"""Sentences of a story -> the same two doings told in the other order: "fired gas after stones were thrown", "fired gas
before a stone had flown"; "the deal was signed before they met", "they met, and then signed".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from dragoman.knowledge.families import words
from dragoman.model import Claim
from dragoman.reconcile.disputes import Dispute
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.opposites import in_one_story
from dragoman.reconcile.phrases import keys_of
from dragoman.reconcile.sides import connected, dispute_of

_JOINT = re.compile(r"\b(before|after|following|prior to|ahead of)\b", re.IGNORECASE)
_EARLIER = words("before prior ahead")  # the first is earlier than what follows the joint
_END = re.compile(r"[,;:]\s|[.!?][\"”’]?$")
_CLAUSE = 70  # characters of a doing after a joint at the start of a sentence
_RARE = 0.4
_ALIKE = 0.2
_EMPTY = words(  # as `keys_of` leaves them
    "hour day week month year minute midnight noon dawn dusk decade said told came come used use took taken made gave "
    "given went gone saw seen began begun held two three four five six seven eight nine ten later earlier short long "
    "less more shortly hour? day? nation =un"
)
_MOST = 200  # orders of one story that are compared


@dataclass(frozen=True, slots=True)
class _Order:
    """`first` came before `second`."""

    claim: Claim
    first: frozenset[str]
    second: frozenset[str]


def order_disputes(claims: Sequence[Claim], incidents: Incidents) -> list[Dispute]:
    """Two doings that two articles tell in the other order."""
    seen: dict[tuple[str, int], _Order] = {}
    for claim in claims:
        if claim.slot == "what" and claim.status in ("actual", "historical"):
            for order in _orders(claim, incidents):
                seen.setdefault((claim.article, claim.sentence.start), order)
    told = list(seen.values())
    clashes = [
        (a.claim, b.claim, "the same two doings in the other order")
        for a, b in combinations(told[:_MOST], 2)
        if a.claim.article != b.claim.article
        and _alike(a.first, b.second, incidents)
        and _alike(a.second, b.first, incidents)
        and not (_alike(a.first, b.first, incidents) and _alike(a.second, b.second, incidents))
        and in_one_story(a.claim, b.claim, incidents)
    ]
    return [dispute_of("sequence", group, (), incidents) for group in connected(clashes)]


def _orders(claim: Claim, incidents: Incidents) -> Iterator[_Order]:
    """The order that the joint of a sentence gives, where both doings stand in words of their own."""
    text = " ".join(incidents.sentence_of(claim).split())
    joint = _JOINT.search(text)
    if joint is None or _JOINT.search(text, joint.end()) or "://" in text:
        return
    if joint.start() < 2:  # "After they met, the ministers signed ..."
        end = _END.search(text, joint.end())
        if end is None or end.end() >= len(text) or end.start() - joint.end() > _CLAUSE:
            return
        main, beside = text[end.end() :], text[joint.end() : end.start()]
    else:
        end = _END.search(text, joint.end())
        main, beside = (
            re.split(r"[,;:]\s", text[: joint.start()])[-1],
            text[joint.end() : end.start() if end else len(text)],
        )
    one, two = keys_of(main) - _EMPTY, keys_of(beside) - _EMPTY
    if one and two:
        earlier = joint[1].lower().split()[0] in _EARLIER
        yield _Order(claim, one if earlier else two, two if earlier else one)


def _alike(one: frozenset[str], two: frozenset[str], incidents: Incidents) -> bool:
    """Do two doings share a word that tells, and a fair part of their words?"""
    if not any(incidents.weight(k) >= _RARE and k[0] not in "~=@" for k in one & two):
        return False
    return incidents.likeness(one, two) >= _ALIKE
