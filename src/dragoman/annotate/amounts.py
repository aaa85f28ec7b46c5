"""A parsed sentence -> the amounts in it: numerals with the currency or unit beside them, and pairs of them as ranges.

`Line` is the sentence as pieces of text over the tokens of its parse. Currency signs stand before a number, units
behind it; a rate ("per barrel", "a month", "/cm2") goes on from there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from dragoman.annotate.counted import Counted, counted
from dragoman.annotate.numbers import HYPHENS, NUMBER_WORDS, Numeral, numeral_at, pieces
from dragoman.knowledge.units import Surfaces, Unit, signs, symbols, words
from dragoman.model import Article, Parse, Sentence, Span

_STARTERS = frozenset(["a", "an", "tens", "several", "few", "-", "−", "minus"])
_PER = frozenset(["a", "an", "per", "each", "every"])
_DENOMINATORS = frozenset([
    "share", "barrel", "ounce", "gallon", "litre", "liter", "tonne", "ton", "kilogram", "kilo", "pound", "head",
    "person", "capita", "piece", "unit", "day", "week", "month", "year", "hour", "minute", "second", "night",
    "quarter", "decade", "century", "acre", "hectare", "mile", "kilometre", "kilometer", "metre", "meter",
    "foot", "bushel", "mmbtu", "therm", "household", "family", "employee", "student", "vehicle", "square",
    "cubic",
])  # fmt: skip
_SUSPENDED = 12  # pieces over which a hyphen may wait for its word
_NOT_COUNTS = frozenset(["way", "another", "time", "day", "thing", "-", "hundred"])
_RATE = re.compile(r" (?:per|a|an) (?:day|week|month|year|hour|minute|second)\b(?! (?:ago|earlier|before|later))")


@dataclass(frozen=True, slots=True)
class Amount:
    """A numeral with the currency and unit beside it: pieces `first..last`."""

    first: int
    last: int
    number: Numeral
    unit: Unit | None = None


class Line:
    """One sentence: its pieces, and where they stand among the tokens of the parse."""

    def __init__(self, article: Article, sentence: Sentence, parse: Parse) -> None:
        self.sentence, self.parse = sentence, parse
        self.text = article.text[sentence.start : sentence.end]
        self.pieces = pieces(self.text)

    def word(self, i: int) -> str:
        """Piece i in lower case, "" outside the sentence."""
        return self.pieces[i].lower if 0 <= i < len(self.pieces) else ""

    def glued(self, i: int) -> bool:
        """Does piece i stand without a space behind the one before?"""
        return 0 <= i < len(self.pieces) and self.pieces[i].glued

    def token_ending(self, end: int) -> int | None:
        """The token in which the text up to `end` ends."""
        found = bisect_left(self.parse.tokens, end, key=lambda token: token.end)
        return found if found < len(self.parse.tokens) else None

    def amount(self, i: int) -> Amount | None:
        """The amount whose numeral begins at piece i."""
        piece = self.pieces[i]
        if piece.number is None and piece.lower not in NUMBER_WORDS and piece.lower not in _STARTERS:
            return None
        sign = self.sign_before(i)
        number = numeral_at(self.pieces, i, money=sign is not None)
        if number is None:
            return None
        amount = Amount(number.first, number.last, number)
        if sign is not None:
            return self._per(self._past_country(replace(amount, first=sign[0], unit=sign[1])))
        if self.word(i - 1) == "magnitude":
            return replace(amount, unit=Unit("magnitude", "measure"))
        found = self.unit_at(number.last + 1)
        if found is None:
            return amount
        return self._per(replace(amount, last=found[0], unit=found[1]))

    def sign_before(self, i: int) -> tuple[int, Unit] | None:
        """The currency sign or code that ends right before piece i."""
        if i == 0:
            return None
        for spelled, unit in signs().get(self.pieces[i - 1].text, ()):
            first = i - len(spelled)
            if first < 0 or any(self.pieces[i - 1 - k].text != s for k, s in enumerate(spelled)):
                continue
            letters = spelled[0].isalpha() and (len(spelled[0]) == 1 or spelled[0] == "PS")
            if letters and not self.pieces[i].glued:
                continue
            if self.pieces[first].glued and first > 0 and self.pieces[first - 1].text.isalpha():
                continue
            return first, unit
        return None

    def _past_country(self, amount: Amount) -> Amount:
        """In "$76 US a barrel" the mark of the country may follow the sum."""
        k = amount.last + 1
        if self.word(k) == "us" and self.pieces[k].text == "US":
            return replace(amount, last=k)
        if [self.word(k + n) for n in range(3)] == ["u", ".", "s"] and self.word(k + 3) == ".":
            return replace(amount, last=k + 3)
        return amount

    def unit_at(self, k: int) -> tuple[int, Unit] | None:
        """The unit that begins at piece k, or behind a hyphen there; its last piece and what it is."""
        if k >= len(self.pieces):
            return None
        if self.word(k) in HYPHENS and self.glued(k) and self.glued(k + 1):
            k += 1
        if k < len(self.pieces) and self.word(k) in HYPHENS and not self.glued(k):
            return None
        return self._surface(words(), k, lower=True) or self._surface(symbols(), k, lower=False)

    def _surface(self, index: Surfaces, k: int, *, lower: bool) -> tuple[int, Unit] | None:
        if k >= len(self.pieces):
            return None
        for spelled, unit in index.get(self.pieces[k].lower if lower else self.pieces[k].text, ()):
            last = k + len(spelled) - 1
            if last >= len(self.pieces):
                continue
            if any(
                (self.pieces[k + n].lower if lower else self.pieces[k + n].text) != s for n, s in enumerate(spelled)
            ):
                continue
            if not lower and not self._is_symbol(k, last):
                continue
            return last, unit
        return None

    def _is_symbol(self, k: int, last: int) -> bool:
        """A letter alone is a symbol when nothing makes it an initial, a word or a name."""
        piece = self.pieces[k]
        after = self.pieces[last + 1] if last + 1 < len(self.pieces) else None
        if after is not None and after.glued and (after.text.isalnum() or after.text in ".’'&"):
            closes = after.text == "." and last + 2 >= len(self.pieces)
            return closes and (piece.glued or len(piece.text) > 1)
        return piece.glued or len(piece.text) > 1 or piece.text in "%″′°WVCFgmp"

    def _per(self, amount: Amount) -> Amount:
        """A rate: "per barrel", "$3,500 a month", "A/cm2", "52,000-barrel-a-day"."""
        if amount.unit is None or amount.unit.kind in ("percent", "age"):
            return amount
        k = amount.last + 1
        if self.word(k) in HYPHENS and self.glued(k):
            k += 1
        joint = self.word(k)
        if joint in ("a", "an") and self.word(k + 2) in ("ago", "earlier", "before", "later", "after"):
            return amount
        if joint not in _PER and not (joint == "/" and self.glued(k)):
            return amount
        if self.word(k + 1) in HYPHENS and self.glued(k + 1):
            k += 1
        found, word = self.unit_at(k + 1), self.word(k + 1)
        told = joint in ("per", "/") or word.rstrip("s") in _DENOMINATORS
        if told and found is not None and found[1].kind != "money":
            last, name = found[0], found[1].name
        elif (joint == "per" and word.isalpha()) or word in _DENOMINATORS:
            last, name = k + 1, word
        else:
            return amount
        return replace(amount, last=last, unit=Unit(f"{amount.unit.name} per {name}", amount.unit.kind))

    def counted_after(self, amount: Amount) -> tuple[str, Span] | None:
        """The words for what the amount counts, or their unit, and their place in the article."""
        token = self.token_ending(self.pieces[amount.last].end)
        k = amount.last + 1
        if token is None or (k < len(self.pieces) and self.pieces[k].number is not None):
            return None
        if self._is_suspended(k):
            return self._suspended(k + 2)
        found = counted(self.parse, token) or self._before_or(amount)
        if found is None or found.words.lower() in _NOT_COUNTS:
            return None
        last = found.words.rsplit(" ", 1)[-1].lower()
        known = [unit for spelled, unit in words().get(last, ()) if len(spelled) == 1]
        span = self.sentence.tokens_span(found.first, found.last)
        return (known[0].name if known else found.words + self._rate(span)), span

    def _suspended(self, k: int) -> tuple[str, Span] | None:
        """In "two-, three- and four-seat jets" the first numbers count what the last does."""
        for n in range(k, min(k + _SUSPENDED, len(self.pieces))):
            amount = self.amount(n)
            if amount is None or self._is_suspended(amount.last + 1):
                continue
            if amount.unit is None:
                return self.counted_after(amount)
            start, end = self.pieces[amount.number.last].end, self.pieces[amount.last].end
            return amount.unit.name, Span(self.sentence.start + start, self.sentence.start + end)
        return None

    def _is_suspended(self, k: int) -> bool:
        return self.word(k) in HYPHENS and self.glued(k) and self.word(k + 1) in (",", "and", "or", "to")

    def _before_or(self, amount: Amount) -> Counted | None:
        """In "a day or two" the noun stands before."""
        token = self.token_ending(self.pieces[amount.first].end)
        if token is None or token < 2 or self.parse.tokens[token - 1].lower != "or":
            return None
        noun = self.parse.tokens[token - 2]
        return Counted(noun.i, noun.i, noun.text) if noun.pos == "NOUN" else None

    def _rate(self, span: Span) -> str:
        """A rate behind what is counted: " per day"."""
        match = _RATE.match(self.text, span.end - self.sentence.start)
        return match.group() if match else ""

    def range_end(self, amount: Amount) -> Amount | None:
        """The second end of a range that begins with `amount`."""
        if amount.number.kind != "cardinal":
            return None
        k = amount.last + 1
        joint = self.word(k)
        before = self.word(amount.first - 1)
        if joint in HYPHENS and self.word(k + 1) == "to":
            k, joint = k + 1, "to"
        skip = 2 if joint == "to" and self.word(k + 1) in HYPHENS else 1
        if joint == "to" or joint in HYPHENS or (joint == "and" and before == "between") or joint == "or":
            other = self._end(k + skip)
            if other is not None and self._pairs(amount, other, joint, before):
                return other
        return self._far_end(amount) if before == "from" else None

    def _end(self, k: int) -> Amount | None:
        """The amount at piece k or behind its currency sign; the numeral itself is found first."""
        for n in range(k, min(k + 4, len(self.pieces))):
            if self.pieces[n].number is not None or self.pieces[n].lower in NUMBER_WORDS:
                found = self.amount(n)
                return found if found is not None and found.first == k and found.number.kind == "cardinal" else None
        return None

    def _pairs(self, a: Amount, b: Amount, joint: str, before: str) -> bool:
        if a.unit is not None and b.unit is None and before not in ("from", "between") and a.unit.kind != "money":
            return False
        if a.unit is not None and b.unit is not None and not _alike(a.unit, b.unit):
            return False
        if joint == "or":
            near = a.number.value < b.number.value <= 3 * a.number.value + 1
            return near and a.unit is None and a.number.digits == b.number.digits and b.number.value <= 100
        if joint == "to" and before in ("by", "up", "down") and a.unit is not None:
            return False
        if joint == "to":
            return before == "from" or both_ends(a, b)[0] < b.number.value
        if joint == "and":
            return True
        unit = b.unit or a.unit
        ordered = both_ends(a, b)[0] < b.number.value
        if self.glued(b.last + 1) and self.word(b.last + 1) in HYPHENS:  # a number of a telephone or a part
            return unit is not None and ordered
        return ordered and (unit is not None or self.counted_after(b) is not None)

    def _far_end(self, a: Amount) -> Amount | None:
        """In "from 21 mpg combined to 23" other words stand between the ends, but no other number of weight."""
        for k in range(a.last + 1, min(a.last + 9, len(self.pieces) - 1)):
            if self.word(k) in (",", ";", ".") and not self.glued(k + 1):
                return None
            if self.word(k) == "to":
                other = self._end(k + 1)
                return other if other is not None and (other.unit is None or other.unit == a.unit) else None
        return None


def _alike(a: Unit, b: Unit) -> bool:
    return a == b or b.name.startswith(a.name + " per ") or a.name.startswith(b.name + " per ")


def both_ends(a: Amount, b: Amount | None) -> tuple[float, float]:
    """Both ends as numbers: of "$3 to $5 billion" the first takes the scale of the second."""
    if b is None:
        return a.number.value, a.number.value
    first, second = a.number.value, b.number.value
    if a.number.scale == 1.0 and b.number.scale > 1.0 and first < b.number.mantissa:
        first = float(f"{first * b.number.scale:.12g}")
    return first, second
