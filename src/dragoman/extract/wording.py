"""A token -> the key under which its word is compared across articles, or None for words that tell nothing."""

from __future__ import annotations

from functools import lru_cache

from dragoman.knowledge.families import CAPITALISED, LIGHT, STOP, family_of, name_key, stem
from dragoman.model import Token

_SILENT = frozenset({"PUNCT", "SPACE", "DET", "PRON", "CCONJ", "SCONJ", "PART", "SYM", "X"})


def word_key(token: Token) -> str | None:
    """`kill` for slain and dead, `~kalas` for a name however spelt, `deliver` for deliveries; light ones end in `?`."""
    if token.pos in _SILENT and token.lower not in ("others", "everyone"):
        return None
    return _key(token.lower, token.lemma.lower(), token.pos == "PROPN")


@lru_cache(maxsize=100_000)
def _key(lower: str, lemma: str, proper: bool) -> str | None:
    if lower in STOP or lemma in STOP or not any(c.isalnum() for c in lower):
        return None
    if lower[0].isdigit():
        return "#" + lower.rstrip("%").replace(",", "")
    if lower in LIGHT or lemma in LIGHT:
        return stem(lemma) + "?"
    family = family_of(lower, lemma)
    if family:
        return family
    if proper and lower not in CAPITALISED:
        return "~" + name_key(lower)
    return stem(lemma if len(lemma) > 2 else lower)
