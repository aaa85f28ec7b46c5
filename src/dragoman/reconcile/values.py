"""Values as sets of possibilities, and how two of them stand to each other.

A number is an interval, a date the days it covers. Equal sets agree, meeting sets are compatible, disjoint sets
conflict.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from dragoman.model import Quantity

Standing = Literal["agree", "compatible", "conflict"]
IN_DAYS = {
    "second": 1 / 86_400, "minute": 1 / 1_440, "hour": 1 / 24, "day": 1, "night": 1, "week": 7, "month": 365.25 / 12,
    "year": 365.25, "decade": 3652.5, "century": 36_525,
}  # fmt: skip
_HALF = 0.5
_VAGUE = 5  # a range so wide comes from a word, not from two numbers
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")
_WEEK = re.compile(r"(\d{4})-W(\d{2})(?:-(WE))?$")
_PARTLY = re.compile(r"XXXX")
_WEEKDAY = re.compile(r"XXXX-WXX-(\d)")
_YEARLESS = re.compile(r"XXXX-(\d{2})-(\d{2})")
_DECADE = re.compile(r"(\d{3})X?$")


@dataclass(frozen=True, slots=True)
class Interval:
    """Numbers from `low` to `high`, both included; None is open on that side."""

    low: float | None
    high: float | None

    def standing(self, other: Interval) -> Standing:
        """How the two sets meet."""
        if (self.low, self.high) == (other.low, other.high):
            return "agree"
        if self._below(other) or other._below(self):
            return "conflict"
        return "compatible"

    def _below(self, other: Interval) -> bool:
        return self.high is not None and other.low is not None and self.high < other.low


def interval_of(quantity: Quantity) -> Interval:
    """The set a number stands for; a word like "dozens" or "hundreds" bounds only from below."""
    low, high = quantity.low, quantity.high
    if quantity.modifier == "range" and low and high and high >= _VAGUE * low:
        return Interval(low, None)
    return Interval(low, high)


def rounded(one: float, two: float) -> bool:
    """Is one number the other without its fraction? 53 percent are 53.2 percent."""
    whole, fraction = (one, two) if one == int(one) else (two, one)
    return whole == int(whole) and fraction != int(fraction) and abs(whole - fraction) <= _HALF


def days_of(value: str) -> tuple[date, date] | None:
    """The first and last day of a TIMEX3 or ISO value; None when it names no days of the calendar."""
    value = value.split("T", maxsplit=1)[0]
    try:
        if "/" in value:
            first, _, last = value.partition("/")
            start, end = days_of(first), days_of(last)
            return (start[0], end[1]) if start and end else None
        if match := _ISO.match(value):
            year, month, day = (int(g) if g else None for g in match.groups())
            return _calendar(year or 1, month, day)
        if match := _WEEK.match(value):
            monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return (monday + timedelta(days=5 if match[3] else 0), monday + timedelta(days=6))
        if match := _DECADE.match(value):
            return date(int(match[1]) * 10, 1, 1), date(int(match[1]) * 10 + 9, 12, 31)
    except ValueError:
        return None
    return None


def _partly(a: str, b: str) -> Standing | None:
    one, two = _weekday(a), _weekday(b)
    if one is not None and two is not None:
        return "compatible" if one == two else "conflict"
    one, two = _day_of_year(a), _day_of_year(b)
    if one is not None and two is not None:
        return "compatible" if one == two else "conflict"
    return None


def _weekday(value: str) -> int | None:
    if match := _WEEKDAY.match(value):
        return int(match[1])
    days = days_of(value)
    return days[0].isoweekday() if days and days[0] == days[1] else None


def _day_of_year(value: str) -> int | None:
    if match := _YEARLESS.match(value):
        return int(match[1]) * 100 + int(match[2])
    days = days_of(value)
    return days[0].month * 100 + days[0].day if days and days[0] == days[1] else None


def _calendar(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        after = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), after - timedelta(days=1)
    return date(year, month, day), date(year, month, day)


@lru_cache(maxsize=100_000)
def days_standing(a: str, b: str) -> Standing | None:
    """How two dates stand to each other; None when one of them names no days. A day of the week or of the year
    without its year ("XXXX-WXX-4", "XXXX-07-25") is compared by what it has.
    """
    if _PARTLY.match(a) or _PARTLY.match(b):
        return _partly(a, b)
    one, two = days_of(a), days_of(b)
    if one is None or two is None:
        return None
    if one == two:
        return "agree"
    return "compatible" if one[0] <= two[1] and two[0] <= one[1] else "conflict"
