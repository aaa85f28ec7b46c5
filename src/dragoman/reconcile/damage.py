"""A stretch of text -> what damage it carries: bytes read in a wrong encoding, markup left over, words of another
script, words told twice or run together by a machine. Precise rather than broad: clean prose is never flagged.
"""

from __future__ import annotations

import re
import unicodedata

_CHECKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("letters of a wrong encoding", re.compile("�|â€|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|ï»¿")),
    ("left-over markup", re.compile(r"&(?:[a-z]{2,6}|#\d{2,5});|</?[a-z]{1,8}\s*/?>|\{\{|\}\}")),
    (
        "a word told twice",
        re.compile(r"\b(the|of|to|and|a|an|is|was|were|for|by|with|from|at|its|their|has|have|will|be)\s+\1\b"),
    ),
    ("a word told twice", re.compile(r"\b([a-z]{5,})\s+\1\b")),
    (
        "words that cannot follow each other",
        re.compile(r"\b(?:the|an)\s+(?:of|and|is|was|were|the|an|to|by|from)\b(?!-)"),
    ),
    ("words run together", re.compile(r"\b[a-z]{4,}[A-Z][a-z]{3,}\b")),
)
_SAID_TWICE = frozenset({"never", "really", "again", "alone"})  # for emphasis
_LATIN_SHARE = 0.6


def damage(text: str) -> str | None:
    """What is wrong with the words, or None. English prose is expected."""
    for what, pattern in _CHECKS:
        match = pattern.search(text)
        if match and not (match.lastindex and match[1] in _SAID_TWICE):
            return what
    return "words of another script" if _mixed(text) else None


def _mixed(text: str) -> bool:
    """Are there letters of another alphabet in a text that is mostly Latin?"""
    if text.isascii():
        return False
    letters = [c for c in text if c.isalpha()]
    foreign = [c for c in letters if ord(c) > 0x24F and not unicodedata.name(c, "").startswith(("LATIN", "MODIFIER"))]
    return len(foreign) > 1 and len(letters) - len(foreign) >= _LATIN_SHARE * len(letters)
