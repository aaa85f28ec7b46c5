"""TIMEX3 values as sets of days, and the little calendar arithmetic that makes them.

In: a value as in TimeML ("2021-12-06", "2021-Q3", "199"). Out: the days it stands for, first and last.
Relative values (PRESENT_REF, XXXX-12-06) and durations stand for no days, and say so with None.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11)}  # winter crosses the year and stands apart

_VALUE = re.compile(
    r"(?P<year>\d{4})(?:"
    r"-W(?P<week>\d{2})(?:-(?P<weekday>[1-7]|WE))?"
    r"|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI)"
    r"|-(?P<month>\d{2})(?:-(?P<day>\d{2}|XX))?"
    r")?(?P<time>T[0-9A-Z:+.-]*)?"
    r"|(?P<decade>\d{3})X?|(?P<century>\d{2})(?:XX)?"
)

PRECISION_ORDER = ("D", "WE", "W", "M", "Q", "S", "H", "Y", "E", "C")  # finest first; S season, E decade


def interval(value: str) -> tuple[str, str] | None:
    """First and last ISO day of a DATE or TIME value of any precision; None if it names no certain days.

    A season is that of the northern half of the world, a winter either of the two that touch its year.
    """
    match = _VALUE.fullmatch(value)
    try:
        days = match and _days(match)
    except (ValueError, OverflowError):  # 2021-02-30, W54: well formed, and in no calendar
        return None
    return (days[0].isoformat(), days[1].isoformat()) if days else None


def _days(match: re.Match[str]) -> tuple[date, date]:
    part = match.groupdict()
    if part["century"]:
        return date(int(part["century"]) * 100, 1, 1), date(int(part["century"]) * 100 + 99, 12, 31)
    if part["decade"]:
        return date(int(part["decade"]) * 10, 1, 1), date(int(part["decade"]) * 10 + 9, 12, 31)
    year = int(part["year"])
    if part["week"]:
        return _week_days(year, int(part["week"]), part["weekday"])
    if part["season"] == "WI":
        return date(year - 1, 12, 1), date(year + 1, 2, monthrange(year + 1, 2)[1])
    if part["day"] and part["day"] != "XX":
        day = date(year, int(part["month"]), int(part["day"]))
        return day, day
    if part["month"]:
        first, last = int(part["month"]), int(part["month"])
    elif part["quarter"]:
        first, last = int(part["quarter"]) * 3 - 2, int(part["quarter"]) * 3
    elif part["half"]:
        first, last = int(part["half"]) * 6 - 5, int(part["half"]) * 6
    elif part["season"]:
        first, last = SEASON_MONTHS[part["season"]]
    else:
        first, last = 1, 12
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _week_days(year: int, week: int, weekday: str | None) -> tuple[date, date]:
    if weekday == "WE":
        return date.fromisocalendar(year, week, 6), date.fromisocalendar(year, week, 7)
    if weekday:
        day = date.fromisocalendar(year, week, int(weekday))
        return day, day
    return date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)


def precision(value: str) -> str | None:
    """The unit a value is told in, one of PRECISION_ORDER; None where it has no interval."""
    match = _VALUE.fullmatch(value)
    if match is None or interval(value) is None:
        return None
    part = match.groupdict()
    if part["week"]:
        return {"WE": "WE", None: "W"}.get(part["weekday"], "D")
    if part["day"]:
        return "D" if part["day"] != "XX" else "M"
    names = (("century", "C"), ("decade", "E"), ("month", "M"), ("quarter", "Q"), ("half", "H"), ("season", "S"))
    return next((unit for name, unit in names if part[name]), "Y")


def at_precision(day: date, unit: str) -> str:
    """The value of the day, week, month ... that `day` lies in."""
    iso = day.isocalendar()
    match unit:
        case "W":
            return f"{iso.year:04}-W{iso.week:02}"
        case "WE":
            return f"{iso.year:04}-W{iso.week:02}-WE"
        case "M":
            return f"{day.year:04}-{day.month:02}"
        case "Q":
            return f"{day.year:04}-Q{(day.month + 2) // 3}"
        case "H":
            return f"{day.year:04}-H{(day.month + 5) // 6}"
        case "S":
            return season_of(day)
        case "Y":
            return f"{day.year:04}"
        case "E":
            return f"{day.year:04}"[:3]
        case "C":
            return f"{day.year:04}"[:2]
        case _:
            return day.isoformat()


def season_of(day: date) -> str:
    for name, (first, last) in SEASON_MONTHS.items():
        if first <= day.month <= last:
            return f"{day.year:04}-{name}"
    return f"{day.year:04}-WI"


def shifted(day: date, count: float, unit: str) -> date | None:
    """`day` moved by `count` units; None when that leaves the calendar. The day of a month is clipped (31 -> 30)."""
    days = {"D": 1, "W": 7, "WE": 7, "TH": 1 / 24, "TM": 1 / 1440, "TS": 1 / 86400}.get(unit)
    try:
        if days is not None:
            return day + timedelta(days=int(count * days))
        months = day.year * 12 + day.month - 1 + int(count * {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}[unit])
    except OverflowError:
        return None
    year, month = divmod(months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
