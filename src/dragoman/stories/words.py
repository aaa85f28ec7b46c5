"""Text -> words as evidence, and how often each stands in writing at large.

Batches may be as small as two articles, so how rare a word is cannot be learned from them alone. The
background is `knowledge/word_frequency.txt` (made by benchmarks/word_frequency.py).
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

WORDS_A_REPORT = 400  # turns the share of running words into the share of reports that hold the word
UNLISTED = 2e-8  # of running words: mostly names
UNKNOWN = (2e-4, 1e-5)  # the same where a language has stop words only: short words, longer words

# The address at the head of a saved page, also where a tokeniser has spread it ("http: / / www. a. com / b - c").
_ADDRESS = re.compile(r"https?: ?/ ?/ ?[^\s/]+(?:\.? [a-z]{2,4}(?= ?/))*(?: ?[/?=&#_+-]+ ?[^\s/]+)*|https?://\S+")
_WORD = re.compile(r"\d+(?:[.,]\d+)*(?![^\W_])|[^\W_]+(?:['’][^\W_]+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
_ENDINGS = ("'s", "'")
_WEB = frozenset(["http", "https", "www", "com", "org", "net", "html", "htm", "php", "index", "co", "amp"])
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER_SHARES = (3e-3, 1e-3, 3e-4, 1e-4)  # of running words, by digits: one, two, three, more


def without_addresses(text: str) -> str:
    """`text` with web addresses blanked; every other character keeps its place."""
    return _ADDRESS.sub(lambda found: " " * len(found.group()), text) if "http" in text else text


def words(text: str) -> Iterator[tuple[str, int]]:
    """The words of `text` in normal form with their offsets. Scripts without spaces give pairs of characters."""
    for found in _WORD.finditer(text):
        word = found.group()
        if not word.isascii() and (unspaced := _UNSPACED.search(word)):
            run = unspaced.group()
            for i in range(max(1, len(run) - 1)):
                yield run[i : i + 2], found.start() + unspaced.start() + i
            continue
        yield normal(word), found.start()


def spaced_words(text: str) -> list[str] | None:
    """What `words` gives, without offsets and several times as fast; None for scripts without spaces."""
    if not text.isascii() and _UNSPACED.search(text):
        return None
    return list(map(normal, _WORD.findall(text)))


@cache
def normal(word: str) -> str:
    word = word.lower().replace("’", "'")
    if word[0].isdigit():
        return word.replace(",", "") if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", word) else word
    for ending in _ENDINGS:
        word = word.removesuffix(ending)
    return sys.intern(word)


@cache
def expected_share(word: str, language: str) -> float:
    """The share of reports in `language` expected to hold `word`, before any report of the batch is read."""
    if word in _WEB:
        return 0.5
    if word[0].isdigit():
        running = _NUMBER_SHARES[-1] if _YEAR.fullmatch(word) else _NUMBER_SHARES[min(len(word), 4) - 1]
    else:
        running = _table(language).get(word) or _unlisted(word, language)
    return 1 - math.exp(-WORDS_A_REPORT * running)


def _unlisted(word: str, language: str) -> float:
    if len(_tables().get(language, [])) > 1:
        return UNLISTED
    return UNKNOWN[0] if len(word) < 5 else UNKNOWN[1]


@cache
def _tables() -> dict[str, list[tuple[int, str]]]:
    found: dict[str, list[tuple[int, str]]] = {}
    for line in files("dragoman.knowledge").joinpath("word_frequency.txt").read_text(encoding="utf-8").splitlines():
        language, level, listed = line.split(" ", 2)
        found.setdefault(language, []).append((int(level), listed))
    return found


@cache
def _table(language: str) -> dict[str, float]:
    levels = _tables().get(language, [])
    return {word: 2.0 ** (-level / 2) for level, listed in levels for word in listed.split(" ")}
