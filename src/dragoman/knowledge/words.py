"""Word lists about names: `key: words` lines of a text file -> frozen sets."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from dragoman.knowledge.tables import rows


@lru_cache(maxsize=4)
def word_lists(name: str) -> dict[str, frozenset[str]]:
    """The lists of file `name` by key."""
    text = files("dragoman.knowledge").joinpath(name).read_text(encoding="utf-8")
    lines = (line.split(":", 1) for line in text.splitlines() if line and not line.startswith("#"))
    return {key: frozenset(words.split()) for key, words in lines}


def name_words(key: str) -> frozenset[str]:
    """A list of small words in and around names. Raises KeyError for an unknown list."""
    return word_lists("name_words.txt")[key]


@lru_cache(maxsize=1)
def given_names() -> dict[str, str]:
    """Given name, lower case -> m or f, for names that tell one."""
    return {name: gender for gender, names in word_lists("given_names.txt").items() for name in sorted(names)}


@lru_cache(maxsize=1)
def organisation_heads() -> dict[str, str]:
    """Last word of an organisation's name -> its sector, which may be empty."""
    return {head: sector for head, sector in rows("organisation_heads.tsv", 2)}  # noqa: C416  (rows are lists)
