"""A number in a parsed sentence -> the words for what it counts: "14 first-team players", "one of the largest ports".

The run of nominal words after the number is bounded by the tree where the tree agrees with the word classes, for the
small parser errs on either.
"""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.model import Parse, Token

_INSIDE = frozenset(["NOUN", "PROPN", "ADJ"])
_NOUNS = frozenset(["NOUN", "PROPN"])
_JOINTS = frozenset(["-", "/", "&", "–"])
_FATES = frozenset([
    "killed", "dead", "wounded", "injured", "missing", "hurt", "arrested", "detained", "displaced",
    "hospitalised", "hospitalized", "abducted", "kidnapped", "captured", "rescued", "evacuated", "infected",
    "deported", "martyred",
])  # fmt: skip
_DETERMINERS = frozenset(
    ["the", "its", "his", "her", "their", "our", "my", "your", "these", "those", "this", "that", "world's"]
)
_NO_NOUNS = frozenset([
    "percent", "pm", "am", "a.m.", "p.m.", "ago", "later", "earlier", "more", "less", "fewer", "last", "past",
    "next", "other", "others", "same", "first",
])  # fmt: skip
_PAST = frozenset(["last", "next", "this", "same", "ago"])
_DAYS = frozenset([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "today",
    "yesterday", "tomorrow",
])  # fmt: skip
_REACH = 9  # words from a number to the noun it counts


@dataclass(frozen=True, slots=True)
class Counted:
    """Tokens `first..last` name what is counted; `words` are those words without participles and fillers."""

    first: int
    last: int
    words: str


def counted(parse: Parse, number: int) -> Counted | None:
    """What the number whose last token is `number` counts; None where no noun follows."""
    tokens = parse.tokens
    start = number + 1
    if start >= len(tokens):
        return None
    if tokens[start].lower in _FATES and not _modifies(parse, start):
        return Counted(start, start, tokens[start].lower)
    if tokens[start].text in _JOINTS and start + 2 < len(tokens) and tokens[start + 1].lower == "odd":
        start += 2
    head = tokens[number].head
    if tokens[start].lower == "of" and start + 2 < len(tokens):
        head = next((t.i for t in parse.dependents(start, "pobj")), head)
        start += 1
        opened = False
        while start < len(tokens) - 1 and (
            tokens[start].lower in _DETERMINERS or tokens[start].tag in ("DT", "PRP$", "CD")
        ):
            start, opened = start + 1, True
        if not opened and tokens[start].pos not in _INSIDE:
            return None
        if tokens[start].pos == "PROPN":  # "one of the world's largest", "one of Peru’s ports"
            start = _past_possessor(tokens, start)
    elif tokens[start].text in _JOINTS and start + 1 < len(tokens) and tokens[start].end == tokens[start + 1].start:
        start += 1  # "11-member": the word that hangs on the number alone
        return _named(parse, start, start) if tokens[start].pos in _NOUNS else None
    elif tokens[start].lower in _PAST:
        return None
    end = _run(parse, head, start)
    return None if end is None else _named(parse, start, end)


def _modifies(parse: Parse, k: int) -> bool:
    """Is the word part of the phrase behind it: "injured climbers"?"""
    return parse.tokens[k].head > k and parse.tokens[k].dep in ("amod", "compound", "nmod")


def _past_possessor(tokens: tuple[Token, ...], start: int) -> int:
    for k in range(start, min(start + 4, len(tokens) - 1)):
        if tokens[k].tag == "POS":
            return k + 1
        if tokens[k].pos != "PROPN":
            break
    return start


def _run(parse: Parse, head: int, start: int) -> int | None:
    """The last noun of the nominal run from `start`; `head` is the tree's word for what is counted."""
    tokens = parse.tokens
    last: int | None = None
    k = start
    while k < min(len(tokens), start + _REACH):
        token = tokens[k]
        if token.pos in _NOUNS and token.tag != "POS" and token.lower not in _NO_NOUNS:
            if token.lower in _DAYS and last is not None:
                break
            last = k
            if k + 1 < len(tokens) and tokens[k + 1].text in _JOINTS and token.end == tokens[k + 1].start:
                k += 1
                continue
            if k == head and not _goes_on(parse, k):
                break
        elif token.pos == "ADJ" or token.tag in ("JJ", "JJR", "JJS", "VBN", "VBG", "CD", "RBS", "RB"):
            if last is not None and not _inside(parse, last, k):
                break
            if token.lower in _NO_NOUNS and token.lower not in ("more", "other", "last", "same", "first"):
                break
        elif (
            (token.text in _JOINTS and k + 1 < len(tokens) and token.end == tokens[k + 1].start)
            or (token.lower in (",", "and", "or") and _joins(parse, k, head))
            or (tokens[k - 1].text in _JOINTS and tokens[k - 1].end == token.start)
        ):
            pass
        else:
            break
        k += 1
    return last


def _goes_on(parse: Parse, k: int) -> bool:
    """Is the next word the true head of a compound that the tree cut short?"""
    after = parse.tokens[k + 1] if k + 1 < len(parse.tokens) else None
    return after is not None and after.pos in _NOUNS and parse.tokens[k].head == after.i


def _inside(parse: Parse, last: int, k: int) -> bool:
    """Does the phrase go on behind the noun at `last`: "World Bank funded projects"?"""
    head = parse.tokens[last].head
    return head > k and parse.tokens[last].dep in ("compound", "amod", "nmod", "npadvmod", "nummod")


def _joins(parse: Parse, k: int, head: int) -> bool:
    """A comma or "and" between the modifiers of one noun behind it."""
    tokens = parse.tokens
    if k + 1 >= len(tokens) or tokens[k + 1].pos not in _INSIDE:
        return False
    before = tokens[k - 1]
    if head > k and before.dep in ("amod", "compound", "nmod") and head <= k + 5:
        return tokens[head].pos in _NOUNS and before.head >= k
    if before.pos == "PROPN" and head > k:
        return before.head == head or tokens[before.head].head == head
    return before.pos == "ADJ" and before.dep == "amod" and before.head > k


def _named(parse: Parse, start: int, end: int) -> Counted:
    words: list[str] = []
    joined = -1
    first = start
    for token in parse.tokens[start : end + 1]:
        keep = token.pos in _INSIDE or token.text in _JOINTS or token.tag == "CD" or token.lower == "and"
        glued = token.start == joined
        if not keep and not glued:
            continue
        if words and glued:
            words[-1] += token.text
        else:
            if not words:
                first = token.i
            words.append(token.text)
        joined = token.end
    return Counted(first, end, " ".join(words))
