"""Text of an article -> sentence spans. Split first, parse after: each distinct sentence is parsed once.

A boundary is a blank line or line break between blocks, or a full stop, question or exclamation mark (with
closing quotes and brackets) before white space and something that can open a sentence. Abbreviations,
initials, numbers and designations do not end one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from dragoman.model import Span

# An abbreviation before a capital is a title or a shortened word that needs its next word...
_TIED = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "messrs",
        "dr",
        "prof",
        "gen",
        "maj",
        "col",
        "lt",
        "capt",
        "cpl",
        "sgt",
        "adm",
        "cmdr",
        "brig",
        "gov",
        "sen",
        "rep",
        "pres",
        "sec",
        "hon",
        "rev",
        "fr",
        "st",
        "ste",
        "mt",
        "ft",
        "no",
        "nos",
        "vs",
        "v",
        "art",
        "arts",
        "sect",
        "sec",
        "ch",
        "fig",
        "vol",
        "pp",
        "p",
        "op",
        "cf",
        "al",
        "eg",
        "ie",
        "e.g",
        "i.e",
        "viz",
        "approx",
        "ca",
        "c",
        "dept",
        "univ",
        "assn",
        "bros",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "supt",
        "insp",
        "det",
        "asst",
        "atty",
        "comdr",
        "ens",
        "amb",
        "min",
        "del",
        "res",
    ]
)
# ...and these may end a sentence: only what follows can tell.
_LOOSE = frozenset(
    [
        "inc",
        "corp",
        "co",
        "ltd",
        "llc",
        "plc",
        "jr",
        "sr",
        "etc",
        "u.s",
        "u.k",
        "u.n",
        "e.u",
        "u.a.e",
        "d.c",
        "b.c",
        "a.d",
        "p.m",
        "a.m",
        "ph.d",
        "m.d",
        "b.a",
        "m.a",
        "u.s.a",
        "u.s.s.r",
        "calif",
        "mass",
        "conn",
        "fla",
        "ga",
        "ill",
        "ind",
        "kan",
        "ky",
        "la",
        "md",
        "mich",
        "minn",
        "miss",
        "mo",
        "mont",
        "neb",
        "nev",
        "okla",
        "ore",
        "pa",
        "tenn",
        "tex",
        "va",
        "vt",
        "wash",
        "wis",
        "wyo",
        "ave",
        "blvd",
        "rd",
        "bldg",
        "est",
        "pct",
        "cent",
    ]
)
_STARTERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "it",
        "he",
        "she",
        "they",
        "we",
        "i",
        "you",
        "his",
        "her",
        "their",
        "its",
        "our",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "but",
        "and",
        "however",
        "meanwhile",
        "although",
        "while",
        "after",
        "before",
        "when",
        "as",
        "if",
        "since",
        "there",
        "here",
        "what",
        "who",
        "where",
        "why",
        "how",
        "not",
        "no",
        "some",
        "many",
        "most",
        "all",
        "both",
        "one",
        "two",
        "three",
        "mr",
        "mrs",
        "ms",
        "officials",
        "police",
        "according",
        "earlier",
        "last",
    ]
)
# A lost blank ("this week.The satellite") is told by a word that opens sentences.
_GLUED = "|".join(sorted(word.capitalize() for word in _STARTERS if len(word) > 1))
_END = re.compile(
    r"(?<![.!?…।。！？])[.!?…।。！？؟۔]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[”’」』）]*"
    rf"|(?<=[a-z]{{3}})[.!?][”\"]?(?=(?:{_GLUED})\s)"
)
_BLOCK = re.compile(r"(?:\r\n|\n|\r|\u2028|\u2029|\v|\f)\s*")
_OPENS = re.compile(r"[\s\"'“‘«(\[—–-]*(\S)")
_LAST_WORD = re.compile(r"[^\s(\[\"“‘'«—–]+$")
_CLOSERS = "\"'”’»)]"


def split(text: str, edges: Iterable[int] = ()) -> list[list[Span]]:
    """The sentences of `text`, a list for each paragraph (block between line breaks or `edges`, offsets where
    a block ends whatever stands there). Every character that is not white space lies in exactly one sentence.
    """
    gaps = sorted([(m.start(), m.end()) for m in _BLOCK.finditer(text)] + [(e, e) for e in edges])
    paragraphs, start = [], 0
    for gap_start, gap_end in [*gaps, (len(text), len(text))]:
        if gap_start > start and (block := _split_block(text, start, gap_start)):
            paragraphs.append(block)
        start = max(start, gap_end)
    return paragraphs


def _split_block(text: str, start: int, end: int) -> list[Span]:
    sentences = []
    first = start
    for mark in _END.finditer(text, start, end):
        if not _is_boundary(text, first, mark, end):
            continue
        sentences += _trim(text, first, mark.end())
        first = mark.end()
    return sentences + _trim(text, first, end)


def _trim(text: str, start: int, end: int) -> list[Span]:
    piece = text[start:end]
    left, right = len(piece) - len(piece.lstrip()), len(piece.rstrip())
    return [Span(start + left, start + right)] if right > left else []


def _is_boundary(text: str, first: int, mark: re.Match[str], end: int) -> bool:
    after = _OPENS.match(text, mark.end(), end)
    if after is None:
        return True
    nxt = after.group(1)
    if not (nxt.isupper() or nxt.isdigit() or not nxt.isascii() or nxt in "$£€#@"):
        return False  # a lower-case word goes on with the sentence, also after a quoted question
    if not mark.group().startswith(".") or mark.group().startswith(".."):
        return True
    closed = mark.group()[-1] in _CLOSERS
    word_match = _LAST_WORD.search(text, max(first, mark.start() - 40), mark.start())
    word = word_match.group().lower() if word_match else ""
    if closed and word not in _TIED:
        return True
    if word in _TIED:
        return False
    next_word = re.match(r"\w+", text[after.start(1) : after.start(1) + 20])
    starts = bool(next_word) and next_word.group().lower() in _STARTERS if next_word else False
    if word in _LOOSE or re.fullmatch(r"(?:\w\.)+\w", word):
        return starts and next_word is not None and next_word.group()[0].isupper()
    if re.fullmatch(r"[a-z]", word):  # an initial: "J. Smith", but "Plan B. The"
        return starts
    return True
