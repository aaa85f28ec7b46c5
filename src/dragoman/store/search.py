"""The words of a search -> what is looked for: words, phrases, what must not stand there, and fields.

grain "black sea" -opinion source:reuters actor:"oksana levchenko" after:2024-05-01 before:2024-06 story:3f2a
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from dragoman.errors import DragomanError

FIELDS = ("source", "date", "after", "before", "actor", "story")
OPEN_MARK, CLOSE_MARK = "\x02", "\x03"  # around a hit; control characters, which no article has a use for
_PART = re.compile(r'(-?)(?:([A-Za-z]+):)?(?:"([^"]*)"?|(\S*))')
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_WORD = re.compile(r"\w")


class SearchError(DragomanError):
    """The words of a search cannot be understood: says which and the mend."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase; `prefix` also finds words that begin with it, `without` keeps out what has it."""

    words: str
    prefix: bool = False
    without: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for. Days are ISO 8601 of any precision; `before` is the first day that is too late."""

    terms: tuple[Term, ...] = ()
    source: tuple[Term, ...] = ()
    actor: tuple[Term, ...] = ()
    date: str | None = None
    after: str | None = None
    before: str | None = None
    story: str | None = None

    def has_words(self) -> bool:
        """Whether some word, and not only days or a story, is looked for."""
        return any(not term.without for term in (*self.terms, *self.source, *self.actor))


def parse_search(words: str) -> Search:
    """Raises SearchError for what cannot be searched for."""
    terms: dict[str, list[Term]] = {"": [], "source": [], "actor": []}
    days: dict[str, str] = {}
    for minus, name, phrase, word in _PART.findall(words.replace("\0", " ")):
        field, value = name.lower(), phrase or word
        if field and not value:
            raise SearchError(f"{field}: has nothing after it; write what to look for without a space")
        if field not in ("", *FIELDS):
            raise SearchError(f"{name}: is no field; the fields are {', '.join(FIELDS)}")
        if field in ("date", "after", "before") and not _DAY.fullmatch(value):
            raise SearchError(f"{field}:{value}: is no day; write it as 2024, 2024-05 or 2024-05-31")
        if field in terms:
            if _WORD.search(value):
                plain = value.rstrip("*")
                terms[field].append(Term(plain, prefix=not phrase and value.endswith("*"), without=minus == "-"))
        else:
            days[field] = value
    search = Search(tuple(terms[""]), tuple(terms["source"]), tuple(terms["actor"]), **days)
    if not search.has_words() and not days:
        raise SearchError("nothing to look for: give a word to find, or one of the fields " + ", ".join(FIELDS))
    return search


def conditions(search: Search) -> tuple[list[str], list[Any]]:
    """What an article's row must fulfil, in SQL: days (a prefix of ISO 8601) and the story."""
    where, parameters = ["1 = 1"], []
    if search.date:
        where.append("substr(day, 1, ?) = ?")
        parameters += [len(search.date), search.date]
    if search.after:
        where.append("day >= ?")
        parameters.append(search.after)
    if search.before:
        where.append("day < ?")
        parameters.append(search.before)
    if search.story:
        where.append("substr(story, 1, ?) = ?")
        parameters += [len(search.story), search.story]
    return where, parameters


def pieces(marked: str) -> tuple[tuple[str, bool], ...]:
    """A text with marked hits in pieces: (text, whether it is a hit); white space is single."""
    found: list[tuple[str, bool]] = []
    for number, part in enumerate(marked.replace("\n", " ").split(OPEN_MARK)):
        hit, mark, rest = part.partition(CLOSE_MARK) if number else ("", "", part)
        found += [(hit, True)] if mark else []
        found += [(rest if mark or not number else hit, False)]
    return tuple((text, is_hit) for text, is_hit in found if text)
