"""Sentences -> quantities with bound and unit: "more than $5.5 billion", "15 to 20 per cent", "five missile systems".

Each sentence is read in four steps: numerals (`numbers`), what currency and unit stand beside them, two of them as
one range, and the bound that the words around put on it (`bounds`). A number with no unit counts the nouns behind it
(`counted`); `unit` is "-" where the text names nothing. Left out are numbers that name (S-400, Article 370, COVID-19,
G20), dates, clock times, scores and numbers of telephones. Of a range, `value` is the end told first; an order of size
("dozens", "tens of thousands") is a range from itself to ten times itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.annotate.bounds import as_set, bound
from dragoman.annotate.counted import counted
from dragoman.annotate.numbers import HYPHENS, NUMBER_WORDS, Numeral, Piece, numeral_at, pieces
from dragoman.knowledge.units import Surfaces, Unit, signs, symbols, words
from dragoman.model import Article, Parse, Quantity, Sentence, Span, Time

BARE = "-"
_LABELS = frozenset([
    "article", "articles", "section", "sections", "category", "level", "chapter", "page", "pages", "channel",
    "no", "number", "numbers", "resolution", "flight", "route", "phase", "room", "unit", "group", "game",
    "week", "round", "type", "class", "grade", "stage", "tier", "part", "season", "act", "bill", "highway",
    "pier", "gate", "platform", "line", "zone", "sector", "square", "district", "ward", "precinct", "task",
    "clause", "paragraph", "item", "rule", "protocol", "option", "step", "case", "apartment", "suite", "floor",
    "verse", "volume", "issue", "model", "mark", "version", "episode", "corridor", "command", "brigade",
    "division", "protocol",
])  # fmt: skip
_MONTHS = frozenset([
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
])  # fmt: skip
_STARTERS = frozenset(["a", "an", "tens", "several", "few", "-", "−", "minus"])
_ANAPHORS = frozenset(
    ["the", "these", "those", "all", "both", "other", "top", "bottom", "last", "first", "next", "big"]
)
_BOUNDS = frozenset(
    ["than", "least", "about", "some", "over", "nearly", "almost", "another", "around", "as", "roughly"]
)
_OF_YEARS = frozenset([
    "in", "since", "of", "by", "until", "till", "from", "during", "before", "after", "and", "to", "between",
    "the", "for", "late", "early", "mid",
])  # fmt: skip
_PER = frozenset(["a", "an", "per", "each", "every"])
_DENOMINATORS = frozenset([
    "share", "barrel", "ounce", "gallon", "litre", "liter", "tonne", "ton", "kilogram", "kilo", "pound", "head",
    "person", "capita", "piece", "unit", "day", "week", "month", "year", "hour", "minute", "second", "night",
    "quarter", "decade", "century", "acre", "hectare", "mile", "kilometre", "kilometer", "metre", "meter",
    "foot", "bushel", "mmbtu", "therm", "household", "family", "employee", "student", "vehicle", "square",
    "cubic",
])  # fmt: skip
_PEOPLE = frozenset(
    ["people", "men", "women", "children", "killed", "dead", "wounded", "injured", "missing", "troops", "police"]
)
_RATE = re.compile(r" (?:per|a|an) (?:day|week|month|year|hour|minute|second)\b(?! (?:ago|earlier|before|later))")
_NOT_COUNTS = frozenset(["way", "another", "time", "day", "thing", "-", "hundred"])


@dataclass(frozen=True, slots=True)
class _Amount:
    """A numeral with the currency and unit beside it: pieces `first..last`."""

    first: int
    last: int
    number: Numeral
    unit: Unit | None = None


def find(article: Article, sentences: Sequence[Sentence], times: Sequence[Time]) -> tuple[Quantity, ...]:
    """The quantities of an article in the order of the text. Sentences without a parse have none."""
    dates = [t.span for t in times if t.type in ("DATE", "TIME")]
    out: list[Quantity] = []
    at = 0
    for sentence in sentences:
        if sentence.parse is None or not _may_count(sentence.parse):
            continue
        while at < len(dates) and dates[at].end <= sentence.start:
            at += 1
        inside = [d for d in dates[at : at + 40] if d.overlaps(sentence.span)]
        out.extend(_Reader(article, sentence, sentence.parse, inside).quantities())
    return tuple(out)


def _may_count(parse: Parse) -> bool:
    return any(t.tag == "CD" or t.lower in NUMBER_WORDS or not t.text.isalpha() for t in parse.tokens)


class _Reader:
    """One sentence: its pieces, and where they stand among the tokens of the parse."""

    def __init__(self, article: Article, sentence: Sentence, parse: Parse, dates: list[Span]) -> None:
        self.sentence, self.parse, self.dates = sentence, parse, dates
        self.text = article.text[sentence.start : sentence.end]
        self.pieces = pieces(self.text)

    def quantities(self) -> Iterator[Quantity]:
        i = 0
        while i < len(self.pieces):
            skip = self._named_number(i)
            if skip:
                i += skip
                continue
            amount = self._amount(i)
            if amount is None:
                i += 1
                continue
            pair = self._range(amount)
            quantity = self._quantity(amount, pair)
            i = (pair or amount).last + 1
            if quantity is None:
                continue
            yield quantity
            if quantity.counted is not None:
                i = self._past_model_numbers(i, quantity.counted.end - self.sentence.start)

    def _past_model_numbers(self, i: int, end: int) -> int:
        """The numbers among the words counted name them: "two 737 Max jets"."""
        inside = range(i, len(self.pieces) - 1)
        named = [k for k in inside if self.pieces[k].end < end and self.pieces[k].text.isdigit()]
        named = [k for k in named if self.pieces[k + 1].text[0].isupper()]
        return named[-1] + 1 if named else i

    # ------------------------------------------------------------ 1 and 2: numerals with currency and unit

    def _amount(self, i: int) -> _Amount | None:
        piece = self.pieces[i]
        if piece.number is None and piece.lower not in NUMBER_WORDS and piece.lower not in _STARTERS:
            return None
        sign = self._sign_before(i)
        number = numeral_at(self.pieces, i, money=sign is not None)
        if number is None:
            return None
        amount = _Amount(number.first, number.last, number)
        if sign is not None:
            return self._per(self._past_country(replace(amount, first=sign[0], unit=sign[1])))
        if self._word(i - 1) == "magnitude":
            return replace(amount, unit=Unit("magnitude", "measure"))
        found = self._unit_at(number.last + 1)
        if found is None:
            return amount
        return self._per(replace(amount, last=found[0], unit=found[1]))

    def _word(self, i: int) -> str:
        return self.pieces[i].lower if 0 <= i < len(self.pieces) else ""

    def _glued(self, i: int) -> bool:
        return 0 <= i < len(self.pieces) and self.pieces[i].glued

    def _sign_before(self, i: int) -> tuple[int, Unit] | None:
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

    def _past_country(self, amount: _Amount) -> _Amount:
        """In "$76 US a barrel" the mark of the country may follow the sum."""
        k = amount.last + 1
        if self._word(k) == "us" and self.pieces[k].text == "US":
            return replace(amount, last=k)
        if [self._word(k + n) for n in range(3)] == ["u", ".", "s"] and self._word(k + 3) == ".":
            return replace(amount, last=k + 3)
        return amount

    def _unit_at(self, k: int) -> tuple[int, Unit] | None:
        """The unit that begins at piece k, or behind a hyphen there; its last piece and what it is."""
        if k >= len(self.pieces):
            return None
        if self._word(k) in HYPHENS and self._glued(k) and self._glued(k + 1):
            k += 1
        if k < len(self.pieces) and self._word(k) in HYPHENS and not self._glued(k):
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

    def _per(self, amount: _Amount) -> _Amount:
        """A rate: "per barrel", "$3,500 a month", "A/cm2", "52,000-barrel-a-day"."""
        if amount.unit is None or amount.unit.kind in ("percent", "age"):
            return amount
        k = amount.last + 1
        if self._word(k) in HYPHENS and self._glued(k):
            k += 1
        joint = self._word(k)
        if joint in ("a", "an") and self._word(k + 2) in ("ago", "earlier", "before", "later", "after"):
            return amount
        if joint not in _PER and not (joint == "/" and self._glued(k)):
            return amount
        if self._word(k + 1) in HYPHENS and self._glued(k + 1):
            k += 1
        found, word = self._unit_at(k + 1), self._word(k + 1)
        told = joint in ("per", "/") or word.rstrip("s") in _DENOMINATORS
        if told and found is not None and found[1].kind != "money":
            last, name = found[0], found[1].name
        elif (joint == "per" and word.isalpha()) or word in _DENOMINATORS:
            last, name = k + 1, word
        else:
            return amount
        return replace(amount, last=last, unit=Unit(f"{amount.unit.name} per {name}", amount.unit.kind))

    # ------------------------------------------------------------ 3: ranges

    def _range(self, amount: _Amount) -> _Amount | None:
        """The second end of a range that begins with `amount`."""
        if amount.number.kind != "cardinal":
            return None
        k = amount.last + 1
        joint = self._word(k)
        before = self._word(amount.first - 1)
        if joint in HYPHENS and self._word(k + 1) == "to":
            k, joint = k + 1, "to"
        skip = 2 if joint == "to" and self._word(k + 1) in HYPHENS else 1
        if joint == "to" or joint in HYPHENS or (joint == "and" and before == "between") or joint == "or":
            other = self._end(k + skip)
            if other is not None and self._pairs(amount, other, joint, before):
                return other
        return self._far_end(amount) if before == "from" else None

    def _end(self, k: int) -> _Amount | None:
        """The amount at piece k or behind its currency sign; the numeral itself is found first."""
        for n in range(k, min(k + 4, len(self.pieces))):
            if self.pieces[n].number is not None or self.pieces[n].lower in NUMBER_WORDS:
                found = self._amount(n)
                return found if found is not None and found.first == k and found.number.kind == "cardinal" else None
        return None

    def _pairs(self, a: _Amount, b: _Amount, joint: str, before: str) -> bool:
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
            return before == "from" or _shared_scale(a, b)[0] < b.number.value
        if joint == "and":
            return True
        unit = b.unit or a.unit
        ordered = _shared_scale(a, b)[0] < b.number.value
        if self._glued(b.last + 1) and self._word(b.last + 1) in HYPHENS:  # a number of a telephone or a part
            return unit is not None and ordered
        return ordered and (unit is not None or self._counted_after(b) is not None)

    def _far_end(self, a: _Amount) -> _Amount | None:
        """In "from 21 mpg combined to 23" other words stand between the ends, but no other number of weight."""
        for k in range(a.last + 1, min(a.last + 9, len(self.pieces) - 1)):
            if self._word(k) in (",", ";", ".") and not self._glued(k + 1):
                return None
            if self._word(k) == "to":
                other = self._end(k + 1)
                return other if other is not None and (other.unit is None or other.unit == a.unit) else None
        return None

    # ------------------------------------------------------------ 4: bounds, and what is counted

    def _quantity(self, a: _Amount, b: _Amount | None) -> Quantity | None:
        last, number = (b or a).last, a.number
        unit = max((x.unit for x in (a, b) if x and x.unit), key=lambda u: len(u.name), default=None)
        start, end = self.pieces[a.first].start, self.pieces[last].end
        name, place = BARE, None
        if unit is not None:
            name = unit.name
        else:
            found = self._counted_after(b or a)
            if self._is_name(a, b, found[0] if found else None):
                return None
            if any(d.start <= self.sentence.start + start and self.sentence.start + end <= d.end for d in self.dates):
                return None
            if found is not None:
                name, place = found
        modifier, low, high = self._set(a, b, start, end)
        value = _shared_scale(a, b)[0] if b else number.value
        s = self.sentence.start
        return Quantity(s + start, s + end, value, low, high, modifier, name, place)

    def _set(self, a: _Amount, b: _Amount | None, start: int, end: int) -> tuple[str, float | None, float | None]:
        if b is not None:
            ends = sorted(_shared_scale(a, b))
            return "range", ends[0], ends[1]
        value = a.number.value
        if a.number.kind == "vague":
            return "range", value, value * 10
        return as_set(value, bound(self.text[:start], self.text[end:]))

    def _counted_after(self, amount: _Amount) -> tuple[str, Span] | None:
        token = self._token_ending(self.pieces[amount.last].end)
        if token is None or (amount.last + 1 < len(self.pieces) and self.pieces[amount.last + 1].number is not None):
            return None
        found = counted(self.parse, token)
        if found is None or found.words.lower() in _NOT_COUNTS:
            return None
        last = found.words.rsplit(" ", 1)[-1].lower()
        known = [unit for spelled, unit in words().get(last, ()) if len(spelled) == 1]
        span = self.sentence.tokens_span(found.first, found.last)
        return (known[0].name if known else found.words + self._rate(span)), span

    def _rate(self, span: Span) -> str:
        """A rate behind what is counted: " per day"."""
        match = _RATE.match(self.text, span.end - self.sentence.start)
        return match.group() if match else ""

    def _token_ending(self, end: int) -> int | None:
        tokens = self.parse.tokens
        low, high = 0, len(tokens)
        while low < high:
            middle = (low + high) // 2
            if tokens[middle].end < end:
                low = middle + 1
            else:
                high = middle
        return low if low < len(tokens) else None

    # ------------------------------------------------------------ what is no quantity

    def _named_number(self, i: int) -> int:
        """How many pieces from i belong to a name, a clock time or a score, 0 for none."""
        piece = self.pieces[i]
        if piece.number is None:
            return 0
        before = self.pieces[i - 1] if i else None
        after = self.pieces[i + 1] if i + 1 < len(self.pieces) else None
        if before is not None and piece.glued and self._sign_before(i) is None and self._is_stuck(i, before):
            return 1
        if after is None or not after.glued:
            return 0
        further = self.pieces[i + 2] if i + 2 < len(self.pieces) else None
        if after.text in ":+/" and further is not None and further.glued and further.number is not None:
            divided = numeral_at(self.pieces, i)
            return 0 if after.text == "/" and divided is not None and divided.kind == "fraction" else 3
        if after.text.isalpha():
            return self._stuck_letters(i)
        if after.text in HYPHENS and further is not None and further.glued and further.number is not None:
            return self._score(i, further)
        return 0

    def _score(self, i: int, further: Piece) -> int:
        """2-1, 555-0199, 12-0: digits joined by a hyphen that are no range."""
        amount = self._amount(i)
        if amount is None or amount.unit is not None or self._range(amount) is not None or further.number is None:
            return 0
        k = i + 3
        while self._word(k) in HYPHENS and self._glued(k) and self._glued(k + 1):
            k += 2
        return k - i

    def _is_stuck(self, i: int, before: Piece) -> bool:
        """S-400, F16, COVID-19, #5, 3.4.5: what the number hangs on makes it a name."""
        if before.text in HYPHENS and before.glued:
            word = self._word(i - 2)
            return word.isalpha() and word not in ("minus", "sub", "plus", "to", "and", "now", "then", "some")
        return before.text.isalpha() or before.text in "#№.:_@/"

    def _stuck_letters(self, i: int) -> int:
        """1st, 21e, 5am, 1990s, 9AB: letters that hang on a number and are neither scale nor unit."""
        money = self._sign_before(i) is not None
        number = numeral_at(self.pieces, i, money=money)
        if number is None or number.last > i or self._unit_at(i + 1) is not None:
            return 0
        return 2

    def _is_name(self, a: _Amount, b: _Amount | None, counts: str | None) -> bool:
        """A number without unit that is a label, a pronoun, a year, an age between commas or part of a name."""
        first, last = a.first, (b or a).last
        if b is None and not a.number.digits:
            if counts is None and a.number.kind == "cardinal" and a.number.value in (0.0, 1.0):
                return not (self._word(last + 1) in ("that", "which") and self._word(first - 1) == "of")
            if counts is None and self._word(first - 1) in _ANAPHORS:
                return True
            return bool(counts and first and self.pieces[first].text[0].isupper() and counts[0].isupper())
        if self._in_calendar(first, last) or (self._is_year(a, counts) and (b is None or self._is_year(b, counts))):
            return True
        before = self._word(first - 1)
        if before in _LABELS or (before == "." and self._word(first - 2) in ("no", "nos", "art", "sec")):
            return True
        if b is None and counts is None and self._is_age_or_item(first, last):
            return True
        if counts is not None and counts.lower() in ("zip code", "postal code", "postcode"):
            return True
        if a.number.value >= 1e4 or a.number.value % 1:
            return False
        if counts is not None and (counts[-1] == "s" or counts.lower() in _PEOPLE) and not counts.split()[-1].istitle():
            return False
        return self._after_a_name(first) or bool(counts and all(w[0].isupper() for w in counts.split()))

    def _in_calendar(self, first: int, last: int) -> bool:
        """Next to the name of a month."""
        before = self._word(first - 2) if self._word(first - 1) in (".", ",", "of") else self._word(first - 1)
        after = self._word(last + 2) if self._word(last + 1) == "of" else self._word(last + 1)
        verbs = ("may", "march")
        month = (before in _MONTHS and before not in verbs) or (after in _MONTHS and after not in verbs)
        named = self._word(first - 1) in verbs and self.pieces[first - 1].text.istitle()
        return month or named or (after in verbs and self.pieces[last + 1].text.istitle())

    def _is_year(self, a: _Amount, counts: str | None) -> bool:
        """Four digits without a comma that may be a year and do not plainly count something."""
        piece = self.pieces[a.number.first]
        if not (len(piece.text) == 4 and piece.text.isdigit() and 1000 <= a.number.value < 2200):
            return False
        before = self._word(a.first - 1)
        if before in _BOUNDS:
            return False
        plural = counts is not None and (counts[-1] == "s" or counts.lower() in _PEOPLE)
        return before in _OF_YEARS or not plural or (a.number.value >= 1980 and a.number.value % 100 != 0)

    def _is_age_or_item(self, first: int, last: int) -> bool:
        """The 66 of "Name, 66, said"; the 1 of "1. Sign the treaty"."""
        before, after = self._word(first - 1), self._word(last + 1)
        if before == "," and after in (",", ")", "") and first > 1 and self.pieces[first - 2].text[0].isupper():
            return True
        return (first == 0 and after in (".", ")", ":")) or before == ":"

    def _after_a_name(self, first: int) -> bool:
        """Right behind a word with capitals that does not open the sentence."""
        if first == 0:
            return False
        piece = self.pieces[first - 1]
        if not piece.text.isalpha() or piece.text.islower():
            return False
        token = self._token_ending(piece.end)
        return token is not None and self.parse.tokens[token].pos in ("PROPN", "NOUN", "ADJ")


def _alike(a: Unit, b: Unit) -> bool:
    return a == b or b.name.startswith(a.name + " per ") or a.name.startswith(b.name + " per ")


def _shared_scale(a: _Amount, b: _Amount | None) -> tuple[float, float]:
    """Both ends as numbers: of "$3 to $5 billion" the first takes the scale of the second."""
    if b is None:
        return a.number.value, a.number.value
    first, second = a.number.value, b.number.value
    if a.number.scale == 1.0 and b.number.scale > 1.0 and first < b.number.mantissa:
        first = float(f"{first * b.number.scale:.12g}")
    return first, second
