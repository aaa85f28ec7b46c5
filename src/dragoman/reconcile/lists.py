"""The words of two clauses -> whether one gives a list and the other a longer list of the same things: who took part,
what was signed, which towns. Both can be right: a list in news seldom says that it is whole.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from dragoman.knowledge.families import words
from dragoman.reconcile.phrases import keys_of

_WORD = r"[^\W\d_][\w'’.-]*"
_AND = re.compile(rf",? (?:and|as well as|&) (?={_WORD})")
_ITEM = re.compile(rf"(?:{_WORD} ){{0,5}}{_WORD}")
_STOPS = words(
    "on in at of for from by with to about between among including include includes said says signed met was were "
    "is are has have had will would after before during since which who that as but while took take held visited"
)
_MOST = 12  # items of a list
_WORDS_OF_ITEM = 3


@lru_cache(maxsize=20_000)
def lists_in(text: str) -> tuple[tuple[frozenset[str], ...], ...]:
    """The lists of a clause, each item as the keys of its words: "energy, trade and fishing"."""
    found = []
    for joint in _AND.finditer(text):
        before = text[: joint.start()].split(", ")[-_MOST:]
        items = [_head(text[joint.end() :])]
        items.append(_tail(before[-1]))
        for right, left in pairwise(reversed(before)):
            if _stopped(right):  # the list opens in this piece: "signed deals on energy, trade"
                break
            items.append(_tail(left))
        keys = tuple(k for item in reversed(items) if (k := keys_of(item)))
        if len(keys) > 1:
            found.append(keys)
    return tuple(found)


def _head(text: str) -> str:
    """The words of the last item: up to a preposition, a verb or a stop."""
    told = _ITEM.match(text)
    kept: list[str] = []
    for word in told[0].split() if told else ():
        if kept and (word.lower().rstrip(".") in _STOPS or (kept[-1][:1].isupper() and not word[:1].isupper())):
            break
        kept.append(word)
        if len(kept) == _WORDS_OF_ITEM or word.endswith("."):
            break
    return " ".join(kept)


def _tail(text: str) -> str:
    """The words of an item before the joint: those after the last preposition."""
    kept: list[str] = []
    for word in reversed(text.split()):
        if word.lower() in _STOPS:
            break
        kept.append(word)
        if len(kept) == _WORDS_OF_ITEM:
            break
    return " ".join(reversed(kept))


def _stopped(piece: str) -> bool:
    return any(word.lower() in _STOPS for word in piece.split())


def longer(one: str, other: str) -> bool:
    """Does the second clause give every item of a list of the first, and further ones?"""
    return any(_holds(short, long) for short in lists_in(one) for long in lists_in(other))


def _holds(short: tuple[frozenset[str], ...], long: tuple[frozenset[str], ...]) -> bool:
    """Is every item of the one among those of the other, each as another one?"""
    left = list(long)
    for item in short:
        match = next((other for other in left if item & other), None)
        if match is None:
            return False
        left.remove(match)
    return bool(left)
