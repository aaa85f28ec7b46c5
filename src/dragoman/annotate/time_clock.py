"""Rules for times of day: "9:30 a.m. EST Tuesday", "noon", "1300 GMT", "4 in the morning"."""

from __future__ import annotations

from dragoman.annotate.time_dates import full_year, iso_day
from dragoman.annotate.time_grammar import Finding, Reading, rule
from dragoman.annotate.time_words import MONTHS, NUMBER_WORDS, PARTS, WEEKDAYS
from dragoman.timex import precision


def read_clock(r: Reading) -> Finding:
    hour = _hour_of(r)
    if hour is None or r.before() == "high":
        return None
    return r.found("TIME", f"{_day_of(r)}T{hour}")


def _hour_of(r: Reading) -> str | None:
    """HH:MM, or None for a number that tells no hour (a score, an odd)."""
    if r.group("noon"):
        return PARTS[r.word("noon")][1:]
    text = r.word("hour")
    hour_text, _, minute_text = text.replace(".", ":").partition(":")
    if len(text) == 4 and text.isdecimal():
        hour_text, minute_text = text[:2], text[2:]
    hour = NUMBER_WORDS.get(hour_text, int(hour_text) if hour_text.isdecimal() else 99)
    minute = int(minute_text[:2] or 0) if minute_text[:2].isdecimal() or not minute_text else 99
    half = r.word("ampm").replace(".", "") or _half_of_day(r.word("part"))
    if hour > 24 or minute > 59 or (half and not 0 <= hour <= 23):
        return None
    if ":" in text and not (
        half or r.group("zone") or r.before() in {"at", "by", "from", "until", "around", "about", "between"}
    ):
        return None
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}"


def _half_of_day(part: str) -> str:
    return {"morning": "am", "dawn": "am"}.get(part, "pm") if part else ""


def _day_of(r: Reading) -> str:
    """The day named beside the hour, else the one told last, else that of the publication."""
    anchor = r.anchor
    if r.group("today"):
        return anchor.now("D", {"yesterday": -1, "today": 0, "tomorrow": 1}[r.word("today")])
    if r.group("month"):
        month, day, year = MONTHS[r.word("month")], int(r.word("day")), r.word("year")
        found = iso_day(full_year(year), month, day) if year else anchor.month_day(month, day, r.tense())
        if found:
            return found
    if r.group("weekday"):
        return anchor.weekday(
            WEEKDAYS[r.word("weekday")], "future" if r.before() in {"until", "till", "by"} else r.tense()
        )
    if anchor.told and precision(anchor.told) == "D" and anchor.sentence == anchor.told_sentence:
        return anchor.told
    return anchor.published.isoformat() if anchor.published else "XXXX-XX-XX"


RULES = (
    rule(
        "ampm|oclock|noon",
        "{ABOUT}?(?:(?P<hour><clock|digits|one|number>)(?:(?P<ampm><ampm>)|<oclock>(?:<in><the>"
        "(?P<part><part>))?)|(?P<noon><noon>)){ZONE}{ON-DAY}",
        read_clock,
    ),
    rule("clock", "{ABOUT}?(?P<hour><clock>)(?P<ampm><ampm>)?{ZONE}{ON-DAY}", read_clock),
    rule("zone", "{ABOUT}?(?P<hour><year|big>)(?P<zone><zone>)(?P<ampm><ampm>)?{ON-DAY}", read_clock),
    rule(
        "part",
        "(?P<hour><digits|number|one>)<in><the>(?P<part><part>)(?P<ampm><ampm>)?(?P<zone><zone>)?{ON-DAY}",
        read_clock,
    ),
)
