"""Writes `src/dragoman/knowledge/word_frequency.txt`: how often words stand in running text, by language.

    pip install spacy-lookups-data==1.0.5 && python benchmarks/word_frequency.py

English, German, Spanish and Greek come from the word probabilities of spacy-lookups-data (MIT, Explosion);
for the other languages of spaCy its stop words (MIT) are listed at one common level. A line is
`language level word word ...`; the probability of a word at that level is 2 ** (-level / 2).
"""

from __future__ import annotations

import gzip
import importlib
import json
import math
import pkgutil
import unicodedata
from collections import defaultdict
from pathlib import Path

OUT = Path(__file__).parent.parent / "src" / "dragoman" / "knowledge" / "word_frequency.txt"
KEPT = {"en": 40_000, "de": 20_000, "es": 20_000, "el": 20_000}
STOP_WORD_LEVEL = 18  # one in 512 words


def from_probabilities(language: str) -> dict[str, float]:
    """Lower-cased words with the summed probability of their spellings, the most frequent ones."""
    import spacy_lookups_data  # type: ignore[import-not-found]

    path = Path(spacy_lookups_data.__file__).parent / "data" / f"{language}_lexeme_prob.json.gz"
    shares: dict[str, float] = {}
    for word, log_probability in json.loads(gzip.decompress(path.read_bytes())).items():
        if word.replace("'", "").isalpha():
            key = unicodedata.normalize("NFC", word.lower())
            shares[key] = shares.get(key, 0.0) + math.exp(log_probability)
    return dict(sorted(shares.items(), key=lambda item: -item[1])[: KEPT[language]])


def stop_words() -> dict[str, set[str]]:
    import spacy.lang

    found = {}
    for module in pkgutil.iter_modules(spacy.lang.__path__):
        try:
            words = importlib.import_module(f"spacy.lang.{module.name}.stop_words").STOP_WORDS
        except ImportError:
            continue
        found[module.name] = {word.lower() for word in words if word.replace("'", "").isalpha()}
    return found


def main() -> None:
    levels: dict[tuple[str, int], list[str]] = defaultdict(list)
    for language in KEPT:
        for word, probability in from_probabilities(language).items():
            levels[language, round(-2 * math.log2(probability))].append(word)
    for language, words in stop_words().items():
        if language not in KEPT:
            levels[language, STOP_WORD_LEVEL] += words
    lines = [f"{language} {level} {' '.join(sorted(words))}" for (language, level), words in sorted(levels.items())]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{OUT}: {len(lines)} lines, {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
