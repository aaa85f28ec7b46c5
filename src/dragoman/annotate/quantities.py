"""Sentences -> quantities with bound and unit: "more than $7.2 billion", "15 to 20 per cent", "five patrol boats".

Each sentence is read in four steps: numerals (`numbers`), what currency and unit stand beside them, two of them as
one range, and the bound that the words around put on it (`bounds`). A number with no unit counts the nouns behind it
(`counted`); `unit` is "-" where the text names nothing. Left out are numbers that name (S-300, Article 370, COVID-19,
G20), dates, clock times, scores and numbers of telephones. Of a range, `value` is the end told first; an order of size
("dozens", "tens of thousands") is a range from itself to ten times itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dragoman.annotate.amounts import Amount, Line, both_ends
from dragoman.annotate.bounds import AROUND, as_set, bound
from dragoman.annotate.labels import is_name, skipped
from dragoman.annotate.numbers import NUMBER_WORDS
from dragoman.model import Article, Parse, Quantity, Sentence, Span, Time

BARE = "-"
_DIGIT = re.compile(r"[\d½¼¾⅓⅔⅛]")


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
        out.extend(_read(Line(article, sentence, sentence.parse), inside))
    return tuple(out)


def _may_count(parse: Parse) -> bool:
    """A quick look that spares most sentences the reading."""
    return _DIGIT.search(parse.text) is not None or any(t.lower in NUMBER_WORDS for t in parse.tokens)


def _read(line: Line, dates: Sequence[Span]) -> Iterator[Quantity]:
    """The quantities of one sentence, from left to right."""
    i = 0
    while i < len(line.pieces):
        skip = skipped(line, i)
        if skip:
            i += skip
            continue
        amount = line.amount(i)
        if amount is None:
            i += 1
            continue
        pair = line.range_end(amount)
        quantity = _quantity(line, amount, pair, dates)
        i = (pair or amount).last + 1
        if quantity is None:
            continue
        yield quantity
        if quantity.counted is not None:
            i = _past_model_numbers(line, i, quantity.counted.end - line.sentence.start)


def _past_model_numbers(line: Line, i: int, end: int) -> int:
    """The numbers among the words counted name them: "two 737 Max jets"."""
    inside = range(i, len(line.pieces) - 1)
    named = [k for k in inside if line.pieces[k].end < end and line.pieces[k].text.isdigit()]
    named = [k for k in named if line.pieces[k + 1].text[0].isupper()]
    return named[-1] + 1 if named else i


def _quantity(line: Line, a: Amount, b: Amount | None, dates: Sequence[Span]) -> Quantity | None:
    """An amount, or two as a range, with what it counts and the set it stands for; None where it is a name or date."""
    last, number = (b or a).last, a.number
    unit = max((x.unit for x in (a, b) if x and x.unit), key=lambda u: len(u.name), default=None)
    start, end = line.pieces[a.first].start, line.pieces[last].end
    name, place = BARE, None
    if unit is not None:
        name = unit.name
    else:
        found = line.counted_after(b or a)
        if is_name(line, a, b, found[0] if found else None):
            return None
        if any(d.start <= line.sentence.start + start and line.sentence.start + end <= d.end for d in dates):
            return None
        if found is not None:
            name, place = found
    modifier, low, high = _set(line, a, b, start, end)
    value = both_ends(a, b)[0] if b else number.value
    offset = line.sentence.start
    return Quantity(offset + start, offset + end, value, low, high, modifier, name, place)


def _set(line: Line, a: Amount, b: Amount | None, start: int, end: int) -> tuple[str, float | None, float | None]:
    if b is not None:
        ends = sorted(both_ends(a, b))
        return "range", ends[0], ends[1]
    value = a.number.value
    if a.number.kind == "vague":
        return "range", value, value * 10
    return as_set(value, bound(line.text[max(0, start - AROUND) : start], line.text[end : end + AROUND]))
