"""Which numbers are no quantities: those that name something (S-300, Article 370, G20), dates, clock times, scores.

`skipped` looks at the characters around a number, before anything is read from it; `is_name` at an amount without a
unit, and at what it would count.
"""

from __future__ import annotations

from dragoman.annotate.amounts import Amount, Line
from dragoman.annotate.numbers import HYPHENS, Piece, numeral_at

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
_PEOPLE = frozenset(
    ["people", "men", "women", "children", "killed", "dead", "wounded", "injured", "missing", "troops", "police"]
)


def skipped(line: Line, i: int) -> int:
    """How many pieces from i belong to a name, a clock time or a score, 0 for none."""
    piece = line.pieces[i]
    if piece.number is None:
        return 0
    before = line.pieces[i - 1] if i else None
    after = line.pieces[i + 1] if i + 1 < len(line.pieces) else None
    if before is not None and piece.glued and line.sign_before(i) is None and _is_stuck(line, i, before):
        return 1
    if after is None or not after.glued:
        return 0
    further = line.pieces[i + 2] if i + 2 < len(line.pieces) else None
    if after.text in ":+/" and further is not None and further.glued and further.number is not None:
        divided = numeral_at(line.pieces, i)
        return 0 if after.text == "/" and divided is not None and divided.kind == "fraction" else 3
    if after.text.isalpha():
        return _stuck_letters(line, i)
    if after.text in HYPHENS and further is not None and further.glued and further.number is not None:
        return _score(line, i, further)
    return 0


def _score(line: Line, i: int, further: Piece) -> int:
    """2-1, 555-0199, 12-0: digits joined by a hyphen that are no range."""
    amount = line.amount(i)
    if amount is None or amount.unit is not None or line.range_end(amount) is not None or further.number is None:
        return 0
    k = i + 3
    while line.word(k) in HYPHENS and line.glued(k) and line.glued(k + 1):
        k += 2
    return k - i


def _is_stuck(line: Line, i: int, before: Piece) -> bool:
    """S-300, F16, COVID-19, #5, 3.4.5: what the number hangs on makes it a name."""
    if before.text in HYPHENS and before.glued:
        word = line.word(i - 2)
        return word.isalpha() and word not in ("minus", "sub", "plus", "to", "and", "now", "then", "some")
    return before.text.isalpha() or before.text in "#№.:_@/"


def _stuck_letters(line: Line, i: int) -> int:
    """1st, 9e, 5am, 1990s, 9AB: letters that hang on a number and are neither scale nor unit."""
    money = line.sign_before(i) is not None
    number = numeral_at(line.pieces, i, money=money)
    if number is None or number.last > i or line.unit_at(i + 1) is not None:
        return 0
    return 2


def is_name(line: Line, a: Amount, b: Amount | None, counts: str | None) -> bool:
    """A number without unit that is a label, a pronoun, a year, an age between commas or part of a name."""
    first, last = a.first, (b or a).last
    if b is None and not a.number.digits:
        if counts is None and a.number.kind == "cardinal" and a.number.value in (0.0, 1.0):
            return not (line.word(last + 1) in ("that", "which") and line.word(first - 1) == "of")
        if counts is None and line.word(first - 1) in _ANAPHORS:
            return True
        return bool(counts and first and line.pieces[first].text[0].isupper() and counts[0].isupper())
    if _in_calendar(line, first, last) or (_is_year(line, a, counts) and (b is None or _is_year(line, b, counts))):
        return True
    before = line.word(first - 1)
    if before in _LABELS or (before == "." and line.word(first - 2) in ("no", "nos", "art", "sec")):
        return True
    if b is None and counts is None and _is_age_or_item(line, first, last):
        return True
    if counts is not None and counts.lower() in ("zip code", "postal code", "postcode"):
        return True
    if a.number.value >= 1e4 or a.number.value % 1:
        return False
    if counts is not None and (counts[-1] == "s" or counts.lower() in _PEOPLE) and not counts.split()[-1].istitle():
        return False
    return _after_a_name(line, first) or bool(counts and all(w[0].isupper() for w in counts.split()))


def _in_calendar(line: Line, first: int, last: int) -> bool:
    """Next to the name of a month."""
    before = line.word(first - 2) if line.word(first - 1) in (".", ",", "of") else line.word(first - 1)
    after = line.word(last + 2) if line.word(last + 1) == "of" else line.word(last + 1)
    verbs = ("may", "march")
    month = (before in _MONTHS and before not in verbs) or (after in _MONTHS and after not in verbs)
    named = line.word(first - 1) in verbs and line.pieces[first - 1].text.istitle()
    return month or named or (after in verbs and line.pieces[last + 1].text.istitle())


def _is_year(line: Line, a: Amount, counts: str | None) -> bool:
    """Four digits without a comma that may be a year and do not plainly count something."""
    piece = line.pieces[a.number.first]
    if not (len(piece.text) == 4 and piece.text.isdigit() and 1000 <= a.number.value < 2200):
        return False
    before = line.word(a.first - 1)
    if before in _BOUNDS:
        return False
    plural = counts is not None and (counts[-1] == "s" or counts.lower() in _PEOPLE)
    return before in _OF_YEARS or not plural or (a.number.value >= 1980 and a.number.value % 100 != 0)


def _is_age_or_item(line: Line, first: int, last: int) -> bool:
    """The 66 of "Name, 66, said"; the 1 of "1. Sign the treaty"."""
    before, after = line.word(first - 1), line.word(last + 1)
    if before == "," and after in (",", ")", "") and first > 1 and line.pieces[first - 2].text[0].isupper():
        return True
    return (first == 0 and after in (".", ")", ":")) or before == ":"


def _after_a_name(line: Line, first: int) -> bool:
    """Right behind a word with capitals that does not open the sentence."""
    if first == 0:
        return False
    piece = line.pieces[first - 1]
    if not piece.text.isalpha() or piece.text.islower():
        return False
    token = line.token_ending(piece.end)
    return token is not None and line.parse.tokens[token].pos in ("PROPN", "NOUN", "ADJ")
