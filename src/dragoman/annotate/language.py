"""Text -> BCP-47 language, or None where there is too little to tell."""

from __future__ import annotations

LEAST = 40  # letters; below that the guess is a coin toss
READ = 2_000  # characters looked at


def language_of(text: str) -> str | None:
    """The language of the article's text by py3langid (its bundled model), e.g. "en"; None for short text."""
    sample = text[:READ]
    if sum(c.isalpha() for c in sample) < LEAST:
        return None
    import py3langid

    code: str = py3langid.classify(sample)[0]
    return code
