"""The words of a role or clause -> what they name: keys, the side of a war they stand for, the means of a deed.

Two phrases exclude each other only when both tell enough: two names with no word in common, the state's side and the
other one, bombs from the air and shells from the ground. "Gunmen" and a name do not: the name may be theirs.
"""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.knowledge.families import LIGHT, PHRASES, STOP, WORD_FAMILY, name_key, stem, words

BREAK = re.compile(r"[;:“”\"()—–]|, (?:and|but|while|whereas)\b")  # what stands beyond says something else
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_STATE_SIDE = frozenset({"regime", "soldier"})
_OTHER_SIDE = frozenset({"fighter", "oppose", "=is", "=nusra"})
_ROLES = words(
    "president minister ministry official spokesman spokeswoman spokesperson leader general commander the mr mrs "
    "forces force army group police report reports source sources agency television witnesses residents"
)
_MEANS = (
    (
        "air",
        re.compile(r"\b(?:barrel[- ]bombs?|air[- ]?strikes?|air[- ]?raids?|warplanes?|helicopters?|jets?|drones?)\b"),
    ),
    ("ground", re.compile(r"\b(?:mortars?|artillery|tanks?|howitzers?|mortar (?:shells?|rounds?|bombs?))\b")),
    ("planted", re.compile(r"\b(?:(?:car|truck|suicide|roadside) bomb\w*|land ?mines?|explosive devices?)\b")),
    ("gas", re.compile(r"\b(?:sarin|chlorine|nerve (?:gas|agent)|poison(?:ous)? gas)\b")),
)


@lru_cache(maxsize=50_000)  # the sentences of a story, asked again for each fact that rests on them
def keys_of(text: str) -> frozenset[str]:
    """The keys of the words of a phrase, as claims have them: families, names ("~kafra"), stems."""
    whole = text.lower()
    found = {key for phrase, key in PHRASES.items() if phrase in whole and key.startswith("=")}
    for match in _WORD.finditer(text):
        word = match[0].rstrip(".'’-")
        lower = word.lower().removesuffix("'s").removesuffix("’s")
        if not lower or lower in STOP or lower in LIGHT:
            continue
        family = WORD_FAMILY.get(lower) or WORD_FAMILY.get(lower.removesuffix("s"))
        found.add(family or ("~" + name_key(lower) if word[0].isupper() else stem(lower)))
    return frozenset(found)


def parties_exclude(one: str, two: str) -> bool:
    """Can the two phrases not name the same doer?"""
    a, b = keys_of(one), keys_of(two)
    if not a or not b or a & b:
        return False
    sides = side_of(a), side_of(b)
    if None not in sides:
        return sides[0] != sides[1]
    return _named(one) and _named(two) and not _short_for(one, two) and not _short_for(two, one)


def sides_exclude(one: str, two: str) -> bool:
    """Do two phrases stand for the two sides of a war?"""
    sides = side_of(keys_of(one)), side_of(keys_of(two))
    return None not in sides and sides[0] != sides[1]


def means_exclude(one: str, two: str) -> bool:
    """Do the two texts tell a deed done by different means?"""
    a, b = means_of(one), means_of(two)
    return bool(a and b) and not a & b


def means_of(text: str) -> frozenset[str]:
    """By what kinds of means a deed was done: air, ground, planted, gas."""
    lower = text.lower()
    return frozenset(kind for kind, pattern in _MEANS if pattern.search(lower))


@lru_cache(maxsize=50_000)
def names_of(text: str) -> frozenset[str]:
    """The keys of the proper names in a phrase."""
    return frozenset(k for k in keys_of(text) if k[0] in "~=")


def side_of(keys: frozenset[str]) -> str | None:
    """The side of a war that a phrase stands for: state, other, or None when it tells no side."""
    if keys & _OTHER_SIDE:
        return "other"
    return "state" if keys & _STATE_SIDE else None


def _named(text: str) -> bool:
    """Does the phrase hold a proper name, not only a role with a capital at the start?"""
    if any(key.startswith("=") for key in keys_of(text)):
        return True
    return any(
        m[0][0].isupper() and not {m[0].lower()} & (STOP | LIGHT | _ROLES) and (n or m[0].lower() not in WORD_FAMILY)
        for n, m in enumerate(_WORD.finditer(text))
    )


def _short_for(short: str, long: str) -> bool:
    """Is one the initials of the other?"""
    letters = "".join(c for c in short if c.isalpha())
    return letters.isupper() and letters == "".join(
        m[0][0] for m in _WORD.finditer(long) if m[0][0].isupper() and m[0].lower() not in STOP
    )
