"""Text -> BCP-47 language, or None where there is too little to tell."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.errors import DragomanError

LEAST = 40  # Latin letters; below that the guess is a coin toss
READ = 2_000  # characters looked at
PROOF = 0.25  # so large a share of function words has running English; names and figures thin it out
# What the model calls lists of names in Latin letters; newspapers in these languages are rarer than its mistakes.
MISTAKEN = frozenset({"pcm", "bcl", "jam", "sco", "ceb", "war"})

_WORD = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = frozenset(
    """the of to and in a that for on with as is was by at from his her its their he she it they has have had be been
    were are not an which who will would but this said after over against into about""".split()
)


def language_of(text: str) -> str | None:
    """The language of the article's text, e.g. "en"; None for short text.

    By py3langid (its bundled model), which mistakes single English sentences full of names for rarer languages;
    so a text with the function words of English is English, whatever the model says.
    """
    sample = text[:READ]
    letters = [c for c in sample if c.isalpha()]
    latin = sum(c < "\u0250" for c in letters)
    if len(letters) < LEAST and 2 * latin >= len(letters):  # other scripts tell by themselves
        return "en" if _reads_english(sample) else None
    code = _classify(sample)
    if code != "en" and _reads_english(sample):
        return "en"
    return None if code in MISTAKEN else code


def _classify(text: str) -> str:
    _load()
    import py3langid

    code: str = py3langid.classify(text)[0]
    return code


@lru_cache(maxsize=1)
def _load() -> None:
    """The model is unpacked through a temporary file when it is first asked."""
    import py3langid

    try:
        py3langid.classify("")
    except OSError as error:
        from tempfile import gettempdir

        message = f"temporary files cannot be written ({error.strerror}); make room there, or name another with TMPDIR"
        raise DragomanError(f"{gettempdir()}: {message}") from error


def _reads_english(text: str) -> bool:
    words = [word.lower() for word in _WORD.findall(text)]
    return len(words) > 3 and sum(word in _FUNCTION_WORDS for word in words) >= PROOF * len(words)
