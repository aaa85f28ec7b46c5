"""Text in any language -> its words as an English report of the same happening would write them.

Names, places, numbers and some words of the trade are the same happening in every language: Караткевича, Karatkewitsch
and Karatkevich are one man, Москве and Moskau one place, 6,1 and 6.1 one number, Erdbeben an earthquake. What no table
knows stays as it is, with its accents taken off. English text comes out as `words` gives it, accents aside.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from dragoman.stories.words import words

LEAST_STEM = 3  # letters
CAPITAL_NOUNS = frozenset({"de", "lb"})
DECIMAL_COMMA = frozenset({"de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk"})
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_DECIMAL = re.compile(r"\d+,\d+")
_ACCENTS = re.compile("[\u0300-\u036f]")
_LETTERS = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў",
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i i e g u".split(" "),
        strict=True,
    )
)
_CYRILLIC = str.maketrans(_LETTERS)
_LATIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'"})
# How a name sounds in the letters of a language, and what English writes for it.
_SOUNDS = {
    "de": (("dsch", "j"), ("tsch", "ch"), ("sch", "sh"), ("w", "v"), ("j", "y")),
    "fr": (("tch", "ch"), ("dj", "j"), ("ou", "u"), ("ï", "i")),
    "ru": (("dzh", "j"), ("dz", "z"), ("y", "i")),
    "uk": (("dzh", "j"), ("dz", "z"), ("y", "i")),
}
_ENDINGS = re.compile(
    r"(?:иями|ией|иям|иях|ями|ами|ого|его|ому|ему|ыми|ими|ах|ях|ов|ев|ом|ем|ой|ей|ый|ий|ая|яя|ое|ее|ые|ие|ым|им|ую|юю|ию|ия|ии|ью"
    r"|ією|ії|ія|ію|[аяоеуюыиьйії])$"
)
_CASES = re.compile(r"(?:ого|ому|ым|ом|ем|ой|а|я|у|ю|ы)$")  # of a man's name, or of a woman's that keeps its letters

Word = tuple[str, int, bool]


def words_abroad(text: str, language: str) -> Iterator[Word]:
    """Words with their offsets and whether each is part of a name by its capital, or by a table."""
    found = list(words(text))
    at = 0
    while at < len(found):
        word, start = found[at]
        if word.isascii() and language == "en":
            yield word, start, False
            at += 1
            continue
        taken, told, named = _read([w for w, _ in found[at : at + 3]], text, start, language)
        for one in told:
            yield one, start, named
        at += taken


def plain(word: str, language: str) -> str:
    """In letters of the English alphabet, as far as they are Latin or Cyrillic: traoré -> traore, минск -> minsk."""
    if word.isascii():
        return word
    word = word.translate(_CYRILLIC).translate(_LATIN) if language != "el" else word
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", word)))


def _read(coming: list[str], text: str, start: int, language: str) -> tuple[int, list[str], bool]:
    """How many of the words that come are read, as what, and whether they are a name."""
    word = coming[0]
    if language == "en":
        return 1, [plain(word, language)], False
    if word[0].isdigit():
        return 1, [_number(word) if language in DECIMAL_COMMA else word], False
    capital = text[start].isupper()
    if capital:
        for count in range(len(coming), 0, -1):
            if told := _names(language).get(" ".join(stem(w, language) for w in coming[:count])):
                return count, told.split(), True
    if told := _news_word(word, language):
        return 1, told.split(" "), False
    if not capital:
        return 1, [plain(word, language)], False
    return 1, _spellings(word, language), language not in CAPITAL_NOUNS and not _begins(text, start)


def _begins(text: str, start: int) -> bool:
    """Whether a sentence or line begins there, so that the capital tells nothing."""
    before = text[max(0, start - 3) : start].rstrip(" «„“\"'(")
    return not before or before[-1] in ".!?:…\n"


def _number(word: str) -> str:
    if _THOUSANDS.fullmatch(word):
        return word.replace(".", "")
    return word.replace(",", ".") if _DECIMAL.fullmatch(word) else word


@cache
def stem(word: str, language: str) -> str:
    """Without the ending of its case."""
    if language in ("ru", "uk"):
        short = _ENDINGS.sub("", word)
    elif language == "de":
        short = word.removesuffix("s")
    else:
        short = word
    return short if len(short) >= LEAST_STEM else word


@cache
def _spellings(word: str, language: str) -> list[str]:
    """The name in English letters as it stands, without the ending of a case, and as English spells its sounds."""
    forms = [word]
    if language in ("ru", "uk") and len(cut := _CASES.sub("", word)) > LEAST_STEM:
        forms.append(cut)
    found = [plain(form, language) for form in forms]
    for form in tuple(found):
        heard = form
        for sound, letters in _SOUNDS.get(language, ()):
            heard = heard.replace(sound, letters)
        found.append(heard)
    return list(dict.fromkeys(found))


@cache
def _names(language: str) -> dict[str, str]:
    """Stems of what states and cities are called in a language -> their names in English."""
    found: dict[str, str] = {}
    for line in _lines("names_abroad.tsv"):
        spoken, abroad, english = line.split("\t")
        if spoken == language:
            found.setdefault(" ".join(stem(word, language) for word, _ in words(abroad)), english)
    return found


def _news_word(word: str, language: str) -> str | None:
    whole, stems = _trade(language)
    if word in whole:
        return whole[word]
    return next((stems[word[:n]] for n in range(len(word), 3, -1) if word[:n] in stems), None) if stems else None


@cache
def _trade(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """Words of the trade, whole and as stems, to the English word or words."""
    head, *rows = (line.split("\t") for line in _lines("news_words.tsv"))
    whole: dict[str, str] = {}
    stems: dict[str, str] = {}
    if language in head[1:]:
        column = head.index(language)
        for row in rows:
            for form in row[column].split():
                (stems if form.endswith("*") else whole).setdefault(form.removesuffix("*"), row[0])
    return whole, stems


def _lines(name: str) -> list[str]:
    return files("dragoman.knowledge").joinpath(name).read_text(encoding="utf-8").splitlines()
