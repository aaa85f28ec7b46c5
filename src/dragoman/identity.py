"""Names -> normal forms, and whether two names can name the same person. Base layer: knows texts only."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from dragoman.knowledge.tables import families
from dragoman.knowledge.words import name_words

# The first word of each line is the normal form of the others.
_NORMAL = {word: row[0] for row in families("spellings.txt") for word in row[1:]}
_DROPPED = name_words("name_dust")
_SHORT = {word: row[0] for row in families("short_names.txt") for word in row[1:]}
_ALIKE = (
    ("kh", "h"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ck", "k"), ("ph", "f"), ("tch", "ch"), ("sch", "sh"),
    ("dzh", "j"), ("dj", "j"), ("q", "k"), ("w", "v"), ("y", "i"), ("x", "ks"),
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_UNDECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Lower case without diacritics; typographic quotes and dashes made plain."""
    if text.isascii():
        return text.lower()
    text = text.lower().translate(_UNDECOMPOSED).replace("’", "'").replace("‘", "'").replace("–", "-").replace("‑", "-")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def slug(text: str) -> str:
    """The text as part of an id: `fold`ed, words joined by hyphens."""
    return _NOT_SLUG.sub("-", fold(text).replace("'", "")).strip("-")


@lru_cache(maxsize=65_536)
def person_words(name: str) -> tuple[str, ...]:
    """The words of a person's name in normal form: no titles, initials, particles; one spelling for a given name."""
    words = [w.replace("'", "") for w in _WORD.findall(fold(name).replace("’", "'"))]
    kept = [_NORMAL.get(w, w) for w in words if w not in _DROPPED]
    return tuple(w for w in kept if len(w) > 1) or tuple(kept) or tuple(words)


def person_id(name: str) -> str:
    """The id of a person: the same for every spelling that `person_words` makes one."""
    return "person:" + ("-".join(person_words(name)) or slug(name))


@lru_cache(maxsize=65_536)
def same_person(a: str, b: str) -> bool:
    """Can both names name one person? Equal in normal form, one a surname or given name of the other, or near
    spellings of every word. Different given names, or names that share no word, are different persons.
    """
    x, y = person_words(a), person_words(b)
    if not x or not y:
        return False
    if x == y:
        return True
    short, long = sorted((x, y), key=len)
    if len(short) == 1:
        return any(_alike(short[0], word) for word in (long[-1], long[0])) or "".join(long) == short[0]
    if not _alike(short[-1], long[-1]):  # Asian and Spanish names put the surname elsewhere
        return set(short) <= set(long) or "".join(short) == "".join(long)
    return _alike(_SHORT.get(short[0], short[0]), _SHORT.get(long[0], long[0])) or set(short) <= set(long)


def _alike(a: str, b: str) -> bool:
    """The same word, or two spellings of it: one letter apart in a longer word, or the same sounds."""
    if a == b:
        return True
    if len(a) < 4 or len(b) < 4 or a[0] != b[0]:
        return False
    return _sounds(a) == _sounds(b)


@lru_cache(maxsize=65_536)
def _sounds(word: str) -> str:
    """A rough key of how transliterations sound: kh as h, ou as u, doubled letters once, endings in -i and -y gone."""
    for old, new in _ALIKE:
        word = word.replace(old, new)
    plain = "".join(c for k, c in enumerate(word) if k == 0 or c != word[k - 1])
    return plain[:1] + plain[1:].replace("ei", "i").replace("ai", "i").replace("e", "a").rstrip("i")
