"""The text of a sentence -> its pieces, and the numerals among them: "7.2 billion", "two-thirds", "tens of thousands".

Works on characters, not on the tokens of the parse: "US$2bn", "10-12%" and "37m" are cut differently by every
tokeniser. A numeral says only what its own words say; currency, unit and bound are read by `quantities`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

_PIECE = re.compile(
    r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?!\d)"  # 1,200,000 and 12,00,000
    r"|\d+(?:\.\d+)?|(?<![\w.])\.\d+"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]|_"
)
ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "million": 1e6, "crore": 1e7, "crores": 1e7,
    "billion": 1e9, "trillion": 1e12, "dozen": 12.0,
}  # fmt: skip
SUFFIXES = {"bn": 1e9, "mn": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12, "k": 1e3, "M": 1e6, "B": 1e9, "K": 1e3}
MONEY_SUFFIXES = {"m": 1e6, "b": 1e9, "t": 1e12, "cr": 1e7, "T": 1e12, "mio": 1e6}
VAGUE = {"dozens": 12.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12}
PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10,
    "tenths": 10,
}  # fmt: skip
_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
HYPHENS = frozenset("-‐‑–—−")
_MINUS = frozenset("-−")
_DETERMINERS = frozenset(["the", "a", "an", "its", "his", "her", "their", "our", "all", "those", "these", "this"])
NUMBER_WORDS = frozenset({*ONES, *TENS, *SCALES, *VAGUE, *PARTS, *_SIGNS, "scores", "minus"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A number in digits, a word, or one other character. `glued` when no space stands before it."""

    start: int
    end: int
    text: str
    lower: str
    glued: bool
    number: float | None = None


@dataclass(frozen=True, slots=True)
class Numeral:
    """The pieces `first..last` as a number. `mantissa` is the number before its scale word, `scale` that word's value.

    `kind`: cardinal, fraction (part of a whole) or vague ("dozens": from one to ten times `value`).
    """

    first: int
    last: int
    value: float
    mantissa: float
    scale: float = 1.0
    kind: str = "cardinal"
    digits: bool = True


def pieces(text: str) -> list[Piece]:
    """The pieces of a text in order."""
    out: list[Piece] = []
    end = -1
    for match in _PIECE.finditer(text):
        piece = match.group()
        number = None
        if piece[0].isdigit() or (piece[0] == "." and len(piece) > 1):
            number = _float(piece)
        elif piece in _SIGNS:
            number = _SIGNS[piece]
        out.append(Piece(match.start(), match.end(), piece, piece.lower(), match.start() == end, number))
        end = match.end()
    return out


def _float(digits: str) -> float | None:
    try:
        return float(digits.replace(",", ""))
    except ValueError:  # digits of scripts or of signs that `float` does not know
        return None


def numeral_at(found: Sequence[Piece], i: int, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at piece `i`; `money`: a currency stands before it ("$5m" is million, "5m" metres)."""
    piece = found[i]
    if piece.number is not None:
        return _of_digits(found, i, money)
    if piece.lower in _MINUS or piece.lower == "minus":
        return _negative(found, i, money)
    if piece.lower in VAGUE or piece.lower in ("tens", "scores", "several", "few"):
        return _vague(found, i)
    return _fraction(found, i) or _of_words(found, i)


def _word(found: Sequence[Piece], i: int) -> str:
    return found[i].lower if 0 <= i < len(found) else ""


def _negative(found: Sequence[Piece], i: int, money: bool) -> Numeral | None:
    """A minus stands free on its left ("-5", "$-5"), unlike the hyphen of "10-5"; "minus-5" has both."""
    signs = 2 if found[i].lower == "minus" and _word(found, i + 1) in _MINUS else 1
    after = i + signs
    named = i > 0 and found[i - 1].text.isupper() and len(found[i - 1].text) > 1  # COVID -19
    free = found[i].lower == "minus" or (
        not named and (not found[i].glued or (i > 0 and _word(found, i - 1) in "$€£("))
    )
    if not free or after >= len(found) or found[after].number is None:
        return None
    if found[i].lower != "minus" and not found[after].glued:
        return None
    number = _of_digits(found, after, money)
    return number and replace(number, first=i, value=-number.value, mantissa=-number.mantissa)


def _of_digits(found: Sequence[Piece], i: int, money: bool) -> Numeral | None:
    value = found[i].number
    if value is None:
        return None
    last = i
    if i + 1 < len(found) and found[i + 1].text in _SIGNS and value == int(value):
        value, last = value + _SIGNS[found[i + 1].text], i + 1
    divided = _divided(found, i)
    if divided is not None:
        return divided
    powered = _powered(found, last, value)
    if powered is not None:
        return powered
    suffix = found[last + 1] if last + 1 < len(found) else None
    if suffix is not None and (suffix.glued or money):
        scale = SUFFIXES.get(suffix.text, SUFFIXES.get(suffix.lower) if len(suffix.text) > 1 else None)
        if scale is None and (money or _is_million_of_things(found, last + 1)):
            scale = MONEY_SUFFIXES.get(suffix.text)
        if scale is not None:
            return Numeral(i, last + 1, _times(value, scale), value, scale)
    return _scaled(found, Numeral(i, last, value, value))


def _is_million_of_things(found: Sequence[Piece], i: int) -> bool:
    """Is the m of "16m people" followed by what is counted? Then it is no metre."""
    after = _word(found, i + 1)
    return found[i].text == "m" and (
        after in ("people", "children", "women", "men") or (len(after) > 4 and after[-1] == "s")
    )


def _times(value: float, scale: float) -> float:
    """Value * scale without the dust of binary fractions (4.35 * 100)."""
    return float(f"{value * scale:.12g}")


def _divided(found: Sequence[Piece], i: int) -> Numeral | None:
    """1/16 of a pint; other slashes are dates and names (24/7, 9/11)."""
    if i + 2 >= len(found) or found[i + 1].text not in "/⁄" or not (found[i + 1].glued and found[i + 2].glued):
        return None
    above, below = found[i].number, found[i + 2].number
    if above is None or not below or above >= below or _word(found, i + 3) not in ("of", "a", "the"):
        return None
    return Numeral(i, i + 2, above / below, above / below, kind="fraction")


def _powered(found: Sequence[Piece], last: int, value: float) -> Numeral | None:
    """1.99 x 10^30, as print and typing give it."""
    if last + 2 >= len(found) or found[last + 1].text not in "×x*" or found[last + 2].number != 10:
        return None
    k, sign = last + 3, 1
    while k < len(found) and found[k].text in "^-−" and found[k].glued:
        sign = sign if found[k].text == "^" else -1
        k += 1
    if k == last + 3 or k >= len(found) or not found[k].glued or found[k].number is None:
        return None
    power = found[k].number or 0.0
    if abs(power) > 100:
        return None
    return Numeral(last, k, value * 10.0 ** (sign * power), value)


def _scaled(found: Sequence[Piece], number: Numeral) -> Numeral:
    """The scale words after a number: "4 hundred million", "1.2 lakh crore", "8-billion"."""
    k, scale = number.last + 1, 1.0
    while k < len(found):
        at = k + 1 if found[k].text in HYPHENS and found[k].glued and k + 1 < len(found) and found[k + 1].glued else k
        step = SCALES.get(found[at].lower)
        if step is None or (step == 12.0 and scale != 1.0):
            break
        scale, number, k = scale * step, replace(number, last=at), at + 1
    return replace(number, value=_times(number.mantissa, scale), scale=scale) if scale != 1.0 else number


def _of_words(found: Sequence[Piece], i: int) -> Numeral | None:
    """Numbers in words: "one hundred and twenty", "twenty-one thousand", "a million", "half a dozen"."""
    first = i
    word = found[i].lower
    if word in ("a", "an") and _word(found, i + 1) in SCALES:
        return replace(_scaled(found, Numeral(i, i, 1.0, 1.0)), digits=False)
    if (
        word in SCALES
        and SCALES[word] >= 1e3
        and _word(found, i + 1) in ("dollar", "dollars", "euro", "euros", "pound")
    ):
        return replace(_scaled(found, Numeral(i, i - 1, 1.0, 1.0)), digits=False)
    total, current, biggest, last, k = 0.0, -1.0, float("inf"), i - 1, i
    while k < len(found):
        word = found[k].lower
        if word in ONES and _fits_ones(current, ONES[word]):
            current = max(current, 0) + ONES[word]
        elif word in TENS and (current < 0 or (current >= 100 and current % 100 == 0)):
            current = max(current, 0) + TENS[word]
        elif word == "hundred" and 0 < current < 100:
            current *= 100
        elif word in SCALES and current > 0 and (SCALES[word] < biggest or not total):
            biggest = SCALES[word]
            total, current = total + current * biggest, -1.0
        elif k > i and last == k - 1 and k + 1 < len(found) and _joins(found, k, current, total):
            k += 1
            continue
        else:
            break
        last, k = k, k + 1
    if last < first:
        return None
    value = total + max(current, 0)
    if _word(found, last + 1) == "and" and _word(found, last + 2) == "a" and _word(found, last + 3) == "half":
        value, last = value + 0.5, last + 3
        return replace(_scaled(found, Numeral(first, last, value, value)), digits=False)
    scale = biggest if total and current < 0 else 1.0
    return Numeral(first, last, value, value / scale, scale, digits=False)


def _fits_ones(current: float, one: int) -> bool:
    if current < 0 or (current >= 100 and current % 100 == 0):
        return True
    return 0 < one < 10 and current % 10 == 0 and 20 <= current % 100 <= 90


def _joins(found: Sequence[Piece], k: int, current: float, total: float) -> bool:
    """A hyphen between number words, or the "and" of "two hundred and five"."""
    after = found[k + 1].lower
    if found[k].text in HYPHENS:
        return found[k].glued and found[k + 1].glued and (after in ONES or after in TENS or after in SCALES)
    opened = (current < 0 and total > 0) or (current >= 100 and current % 100 == 0)
    return found[k].lower == "and" and opened and (after in ONES or after in TENS) and after not in ("one", "zero")


def _vague(found: Sequence[Piece], i: int) -> Numeral | None:
    """Counts by the order of size: "dozens", "tens of thousands", "several hundred"."""
    word = found[i].lower
    if word in ("several", "few"):
        step = SCALES.get(_word(found, i + 1))
        first = i - 1 if word == "few" and _word(found, i - 1) == "a" else i
        return Numeral(first, i + 1, 2 * step, 2 * step, kind="vague", digits=False) if step else None
    if word == "scores":
        return Numeral(i, i, 20.0, 20.0, kind="vague", digits=False) if _word(found, i + 1) == "of" else None
    scale = VAGUE.get(_word(found, i + 2), 0.0) if _word(found, i + 1) == "of" else 0.0
    scale = scale if scale >= 1e3 else 0.0
    own = 10.0 if word == "tens" else VAGUE[word]
    if word == "tens" and not scale:
        return None
    value = own * (scale or 1.0)
    return Numeral(i, i + 2 if scale else i, value, value, kind="vague", digits=False)


def _fraction(found: Sequence[Piece], i: int) -> Numeral | None:
    """Parts of a whole: "two-thirds", "a quarter of", "half the", "half a million", "one in three"."""
    word = found[i].lower
    if word == "half":
        return _half(found, i)
    above = 1 if word in ("a", "an") else ONES.get(word, 0)
    if not above:
        return None
    hyphen = _word(found, i + 1) in HYPHENS and found[i + 1].glued
    at = i + 2 if hyphen else i + 1
    below = PARTS.get(_word(found, at), 0)
    plain = _word(found, at + 1) == "of" or _word(found, at + 1) in _DETERMINERS
    if below and above < below and (plain or hyphen or above > 1):
        return Numeral(i, at, above / below, above / below, kind="fraction", digits=False)
    return _one_in(found, i, above)


def _half(found: Sequence[Piece], i: int) -> Numeral | None:
    if _word(found, i - 1) in ("first", "second", "latter", "other", "and", "last", "better"):
        return None
    after = _word(found, i + 1)
    if after in ("a", "-") and _word(found, i + 2) in SCALES:
        step = SCALES[_word(found, i + 2)]
        return Numeral(i, i + 2, step / 2, 0.5, step, digits=False)
    told = after in ("of", "the", "its", "his", "her", "their", "our", "a", "an", "all", "that")
    told = told or _word(found, i - 1) in ("than", "nearly", "almost", "about", "over", "around", "roughly", "by")
    return Numeral(i, i, 0.5, 0.5, kind="fraction", digits=False) if told else None


def _one_in(found: Sequence[Piece], i: int, above: int) -> Numeral | None:
    """Shares of a count: "one in three", "nine out of ten"."""
    between = 2 if _word(found, i + 1) == "out" and _word(found, i + 2) == "of" else 1
    if between == 1 and not (above == 1 and _word(found, i + 1) in ("in", "of")):
        return None
    if (between == 1 and _word(found, i + 1) == "of") or i + between + 1 >= len(found):
        return None
    below = numeral_at(found, i + between + 1)
    if below is None or below.kind != "cardinal" or not above < below.value <= 100 or below.value % 1:
        return None
    value = above / below.value
    return Numeral(i, below.last, value, value, kind="fraction", digits=False)
