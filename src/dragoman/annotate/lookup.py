"""A parsed sentence -> the phrases of the lists in it: names of `knowledge`, and words for offices and actors."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dragoman.knowledge.actors import actors, offices
from dragoman.knowledge.gazetteer import Entry, entry, phrases, shouted
from dragoman.model import Parse


@dataclass(frozen=True, slots=True)
class Spot:
    """A name at tokens `first..last`. `label` is an entity label of the pipeline or OTHER; `entry` what the lists
    know; `inner` an entry inside a longer name ("Russian" of "Russian Foreign Ministry").
    """

    first: int
    last: int
    label: str
    entry: Entry | None = None
    inner: Entry | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A phrase for an office or an actor at `first..last`, lower case words."""

    first: int
    last: int
    words: str


def listed(parse: Parse) -> dict[int, Spot]:
    """The phrases of the lists in the sentence, first token -> spot, longest first, none overlapping."""
    index, loud = phrases(), shouted()
    text = parse.text
    found: dict[int, Spot] = {}
    ends: dict[int, int] | None = None
    free = 0
    for token in parse.tokens:
        if token.i < free:
            continue
        rows = index.get(token.text)
        if rows is None and token.text.isupper():
            rows = loud.get(token.text)
        if rows is None and token.text.endswith("s") and token.text[:1].isupper():
            stripped = entry(token.text[:-1])  # "Syrias": text that lost its apostrophes
            if stripped is not None and stripped.use in ("state", "seat"):
                found[token.i] = Spot(token.i, token.i, "GPE", stripped)
        if rows is None:
            continue
        if ends is None:
            ends = {t.end: t.i for t in parse.tokens}
        for phrase, named in rows:
            last = ends.get(token.start + len(phrase))
            if last is not None and text.startswith(phrase, token.start):
                label = "NORP" if named.use in ("adjective", "people") else "GPE"
                found[token.i] = Spot(token.i, last, "ORG" if named.use == "organisation" else label, named)
                free = last + 1
                break
    return found


def titled(parse: Parse) -> dict[int, Title]:
    """Phrases for offices and actors, first token -> title, longest first, none overlapping."""
    firsts, table = _office_firsts()
    found: dict[int, Title] = {}
    tokens = parse.tokens
    free = 0
    for token in tokens:
        if token.i < free:
            continue
        longest = firsts.get(token.lower)
        if not longest:
            continue
        for length in range(min(longest, len(tokens) - token.i), 0, -1):
            words = token.lower if length == 1 else _joined(parse, token.i, token.i + length - 1)
            if words in table:
                found[token.i] = Title(token.i, token.i + length - 1, words)
                free = token.i + length
                break
    return found


def _joined(parse: Parse, first: int, last: int) -> str:
    return parse.text[parse.tokens[first].start : parse.tokens[last].end].lower()


@lru_cache(maxsize=1)
def _office_firsts() -> tuple[dict[str, int], frozenset[str]]:
    """First word -> most tokens of a phrase that begins with it; and the phrases."""
    table = frozenset(offices()) | frozenset(actors())
    firsts: dict[str, int] = {}
    for phrase in sorted(table):
        words = phrase.replace("-", " - ").split()
        for first in {words[0], phrase.split()[0]}:
            firsts[first] = max(firsts.get(first, 0), len(words))
    return firsts, table
