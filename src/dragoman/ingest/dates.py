"""Dates that a text or a field states in full, day, month and year -> ISO 8601.

Nothing is guessed: "05-02-2015" may be February or May and gives no date.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
WEEKDAY = r"(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_ZONE = r"(?:GMT|UTC|[ECMP][SD]?T|CEST|BST|IST|HKT|JST|KST|SGT|MSK|AEST|PKT|WIB)(?: ?[+-]\d{1,2}(?::?\d\d)?)?"
# Blanks before and after signs are those of texts split into tokens: "9: 36 am", "2 / 3 / 2009".
CLOCK = (
    rf"(?:\d{{1,2}}(?: ?[:.h] ?\d\d){{1,2}}(?: ?[AP]\.? ?M\b\.?)?|\d{{1,2}} ?[AP]\.? ?M\b\.?|at \d{{4}}\b)"
    rf"(?: \(?{_ZONE}\b\)?)?"
)
_DAY = rf"""(?:
    (?P<y1>(?:19|20)\d\d)(?P<s1>\ ?[-/.]\ ?)(?P<m1>\d\d?)(?P=s1)(?P<d1>\d\d?)(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?
  | (?P<a2>\d\d?)(?P<s2>\ ?[-/.]\ ?)(?P<b2>\d\d?)(?P=s2)(?P<y2>(?:19|20)\d\d)
  | (?P<d3>\d\d?)(?:st|nd|rd|th)?\ (?:of\ )?(?P<m3>{MONTH})\.?,?\ (?P<y3>(?:19|20)\d\d)
  | (?P<m4>{MONTH})\.?\ (?P<d4>\d\d?)(?:st|nd|rd|th)?\ ?,?\ (?P<y4>(?:19|20)\d\d)
)(?!\d)"""
_LABEL = (
    r"(?:(?:date|dated|published|posted|(?:last\ )?(?:updated|modified)|first\ published|issued)"
    r"(?:\ (?:on|at))?\ ?:?\ ?)"
)
# label, weekday and time of day around a full date
STAMP = re.compile(
    rf"""(?P<label>{_LABEL})?(?:{CLOCK.replace(" ", chr(92) + " ")},?\ )?(?:{WEEKDAY}\.?\ ?,?\ )?{_DAY}
    (?:[ ,]*(?:[|–-]\ ?)?(?:at\ |(?:last\ )?updated:?\ )?(?P<clock>{CLOCK.replace(" ", chr(92) + " ")}))?""",
    re.VERBOSE | re.IGNORECASE,
)
LONGEST_DATE = 100  # characters of a field that states a date
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|[+-]\d\d(?::?\d\d)?))?)?)?)?")


def day_of(match: re.Match[str]) -> str | None:
    """The ISO day of a STAMP match, None where day and month cannot be told apart or there is no such day."""
    part = match.groupdict()
    if part["y1"]:
        return _iso(part["y1"], int(part["m1"]), part["d1"])
    if part["y2"]:
        return _numeric(int(part["a2"]), int(part["b2"]), part["y2"], dotted="." in part["s2"])
    if part["y3"]:
        return _iso(part["y3"], _month(part["m3"]), part["d3"])
    return _iso(part["y4"], _month(part["m4"]), part["d4"])


def _numeric(first: int, second: int, year: str, *, dotted: bool) -> str | None:
    if dotted or first > 12 or first == second:  # with full stops the day always comes first
        return _iso(year, second, str(first))
    return _iso(year, first, str(second)) if second > 12 else None


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _iso(year: str, month: int, day: str) -> str | None:
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None


def published_from(value: str) -> str | None:
    """A field that states when an article came out -> ISO 8601 (kept as it is when it is that already), or None."""
    value = value.strip()
    if len(value) > LONGEST_DATE:
        return None
    if _ISO.fullmatch(value):
        return value if _is_real(value) else None
    match = STAMP.fullmatch(value)
    if match and not match["clock"]:
        return day_of(match)
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):  # "10:99999999999999999999" overflows
        return day_of(match) if match else None


def _is_real(iso: str) -> bool:
    """Whether there is such a year, month, day and time ("2024-02-30" is none)."""
    head = iso[:10] + "0001-01-01"[min(len(iso), 10) :]
    try:
        date.fromisoformat(head)
        if len(iso) > 10:
            datetime.fromisoformat(iso.replace(",", "."))
    except ValueError:
        return False
    return True
