"""Rules for calendar dates: days, months, years, weekdays, holidays."""

from __future__ import annotations

from datetime import date, timedelta

from dragoman.annotate.time_amounts import amount_of
from dragoman.annotate.time_grammar import Finding, Reading, rule
from dragoman.annotate.time_words import KINDS, MONTHS, ORDINALS, PARTS, TENS, WEEKDAYS, pattern
from dragoman.timex import at_precision, shifted

FIXED_HOLIDAYS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year": (1, 1), "new year's day": (1, 1), "new years day": (1, 1), "new year's eve": (12, 31),
    "new years eve": (12, 31), "halloween": (10, 31), "independence day": (7, 4), "valentine's day": (2, 14),
    "may day": (5, 1), "veterans day": (11, 11),
}  # fmt: skip
# month, weekday, which one of the month (-1: the last)
MOVING_HOLIDAYS = {
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "labor day": (9, 1, 1), "labour day": (9, 1, 1),
    "memorial day": (5, 1, -1),
}  # fmt: skip
# After these words a number of four digits is a year even where it is no year of our time.
_YEAR_CUES = frozenset({
    "in", "since", "by", "until", "till", "before", "after", "from", "of", "during", "circa", "year", "early",
    "late", "mid", "between", "through",
})  # fmt: skip
# What follows a count, never a year.
_COUNTED = frozenset({
    "%", "percent", "per-cent", "pct", "people", "dollars", "euros", "pounds", "yen", "rubles", "rupees", "troops",
    "soldiers", "men", "women", "children", "jobs", "homes", "workers", "employees", "tons", "tonnes", "barrels",
    "feet", "foot", "miles", "mile", "metres", "meters", "kilometers", "kilometres", "km", "kg", "points",
    "shares", "votes", "others", "killed", "dead", "wounded", "hours", "gmt",
})  # fmt: skip


def full_year(digits: str) -> str:
    """Reads "89" -> 1989, "'05" -> 2005: two digits mean the hundred years up to 2049."""
    number = int(digits.strip("'’"))
    return digits if len(digits) == 4 else str(number + (2000 if number < 50 else 1900))


def iso_day(year: str, month: int, day: int) -> str | None:
    try:
        return date(int(year), month, day).isoformat()
    except ValueError:
        return None


def numeric_date(text: str) -> str | None:
    """Day and month in the order that the numbers allow, the American one where both do; dots mean day first."""
    if text[4:5] == "-":
        day = text[:10]
        return text if iso_day(day[:4], int(day[5:7]), int(day[8:])) else None
    dotted = "." in text
    first, second, year = text.replace(".", "/").replace("-", "/").split("/")
    day_first = dotted or int(first) > 12
    month, day_of_month = (int(second), int(first)) if day_first else (int(first), int(second))
    return iso_day(full_year(year), month, day_of_month)


def read_numeric(r: Reading) -> Finding:
    value = numeric_date(r.words.text[r.words.starts[r.match.start("date")] : r.words.ends[r.match.start("date")]])
    if value is None:
        return None
    return r.found("TIME" if "T" in value else "DATE", value)


def day_number(words: tuple[str, ...]) -> int:
    words = tuple(word for word in words if word != "-")
    number = sum(ORDINALS.get(word, TENS.get(word, 0)) for word in words)
    if number:
        return number
    word = "".join(words)
    digits = "".join(c for c in word if c.isdecimal())
    return int(digits) if digits else 0


def read_month_day(r: Reading) -> Finding:
    """Reads "Dec. 6", "6 December 2021", "Monday, Dec. 6, 2021"."""
    month, day = MONTHS[r.word("month")], day_number(r.group("day"))
    year = r.word("year") or year_of_range(r, month)
    if not year and r.group("of_year"):
        year = r.anchor.now("Y", {"last": -1, "next": 1}.get(r.group("of_year")[0], 0))
        if not year.isdecimal():
            return r.found("DATE", f"XXXX-{month:02}-{day:02}") if iso_day("2000", month, day) else None
    value = (
        iso_day(full_year(year), month, day)
        if year
        else r.anchor.month_day(month, day, month_direction(r), WEEKDAYS.get(r.word("weekday")))
    )
    if value is None:
        return None
    return r.found("DATE", value)


_RANGE_END = pattern(
    "<to|hyphen|and|or>(?:(?P<month><month>)<stop>?(?:<digits|ordinal-digits><comma>?)?"
    "|<digits|ordinal-digits><of>?(?P<month2><month>)<comma>?)(?P<year><year>)"
)


def year_of_range(r: Reading, month: int) -> str:
    """The year that stands only at the end of a range: "from September to December 2014"."""
    end = _RANGE_END.match(r.words.kinds, r.match.end())
    if end is None:
        return ""
    last_month = MONTHS[r.words.lowers[end.start("month") if end["month"] else end.start("month2")]]
    year = int(r.words.lowers[end.start("year")])
    return f"{year if month <= last_month else year - 1:04}"


def read_second_day(r: Reading) -> Finding:
    """Reads "April 24 and 25", "3 to 7 March": each day is a date of its own."""
    month, day, second = MONTHS[r.word("month")], day_number(r.group("day")), day_number(r.group("second"))
    year = r.word("year")
    values = [
        iso_day(full_year(year), month, d) if year else r.anchor.month_day(month, d, month_direction(r))
        for d in (day, second)
    ]
    if None in values or second <= day or r.kind_after("unit", "units", "percent", "ampm", "clock", "month"):
        return None
    return r.found("DATE", str(values[0]), "one") + r.found("DATE", str(values[1]), "second")


def month_direction(r: Reading) -> str:
    """Nearest, unless the clause looks ahead: "will vote on 3 May" is never the May that has gone."""
    if r.group("rel"):
        return {"last": "last", "next": "next"}.get(r.group("rel")[-1], "")
    if r.before() in {"until", "till", "by"} and r.tense("month") != "past":
        return ""
    tense = r.tense("month")
    if r.before() == "since" or (tense == "past" and r.dates_a_verb("month")):
        return "past"
    return "past?" if tense == "past" else tense


def read_month_year(r: Reading) -> Finding:
    return r.found("DATE", f"{full_year(r.word('year'))}-{MONTHS[r.word('month')]:02}")


def read_month_of_year(r: Reading) -> Finding:
    """Reads "June last year", "May of this year", "July of that year"."""
    year = relative_year(r)
    return r.found("DATE", f"{year}-{MONTHS[r.word('month')]:02}") if year.isdecimal() else None


def relative_year(r: Reading) -> str:
    rel = r.group("rel")[-1]
    if rel in {"that", "same", "following", "previous"}:
        return r.anchor.then("Y", {"following": 1, "previous": -1}.get(rel, 0))
    return r.anchor.now("Y", {"last": -1, "past": -1, "next": 1, "coming": 1}.get(rel, 0))


def read_month(r: Reading) -> Finding:
    month, rel = MONTHS[r.word("month")], r.group("rel")
    alone = r.match.end() - r.match.start() == 1
    if alone and not _is_month(r):
        return None
    if rel:
        direction = {"next": "next", "coming": "next", "this": "future" if r.tense() == "future" else ""}.get(
            rel[-1], "last"
        )
    elif year := year_of_range(r, month):
        return r.found("DATE", f"{year}-{month:02}")
    else:
        direction = month_direction(r)
    return r.found("DATE", r.anchor.month(month, direction))


def _is_month(r: Reading) -> bool:
    """False for "May" and "March" that begin a sentence, and for the people called April and Jan."""
    token = r.parse.tokens[r.token()]
    if token.lower in {"jan", "mar", "apr", "jun", "jul", "sep", "dec", "nov", "oct", "feb", "aug"}:
        return r.kind_after("stop") or r.before() in {"in", "since", "by", "until", "last", "next"}
    told_when = r.before() in {"in", "since", "by", "until", "during", "from"}
    if (
        not told_when
        and r.after() in {"of", "for", "on"}
        and r.words.kinds[r.match.end() + 1 : r.match.end() + 2]
        not in {
            KINDS["year"],
            KINDS["this"],
            KINDS["last"],
        }
    ):
        return False  # the March of the Mothers
    if token.lower in {"may", "march"} and (token.i == 0 or token.tag == "MD"):
        return False
    if token.lower in {"march", "may"} and r.before() in {"'s", "’s"}:
        return False  # the Women's March
    if token.i and token.lower in {"april", "may", "june", "august"}:  # Theresa May
        before = r.parse.tokens[token.i - 1]
        if before.tag == "NNP" and before.text.istitle() and before.end + 1 == token.start:
            return False
    return token.ent not in {"PERSON", "ORG"}


def read_year(r: Reading) -> Finding:
    year = r.word("year")
    if not year.isdecimal():  # '89
        return r.found("DATE", full_year(year)) if r.before() in _YEAR_CUES | {"the", "and"} else None
    longer = r.match.end() - r.match.start() > 1
    if r.after() in _COUNTED or r.kind_after("unit", "units", "percent", "ordinal-digits", "zone"):
        return None
    if r.kind_before("money", "slash", "big") or r.after() == "/":
        return None
    if not longer and not (1900 <= int(year) <= 2049) and r.before() not in _YEAR_CUES:
        return None
    if not longer and r.before() not in _YEAR_CUES and _counts_things(r):
        return None
    article = r.word("article") and r.after() and not r.kind_after("comma", "stop", "close", "of")
    return r.found("DATE", year, skip=1 if article else 0)  # "the 1996 election": the article is the election's


def _counts_things(r: Reading) -> bool:
    """Reads "2000 books" against "the 2000 elections" and "2000 was"."""
    token = r.parse.tokens[r.token()]
    head = r.parse.tokens[token.head]
    return (
        token.dep == "nummod"
        and head.i == token.i + 1
        and head.tag == "NNS"
        and r.before() not in {"the", "and", "'s", "’s"}
    )


def read_spoken_year(r: Reading) -> Finding:
    """Reads "nineteen ninety-seven", as broadcasts are written down."""
    words = tuple(word for word in r.group("spoken") if word != "-")
    first, rest = amount_of(words[:1]), amount_of(words[1:])
    if first not in {17, 18, 19, 20} or rest is None or not 10 <= rest <= 99 or r.kind_after("unit", "units", "hyphen"):
        return None
    year = f"{int(first)}{int(rest)}"
    return r.found("DATE", f"{year}-{MONTHS[r.word('month')]:02}" if r.group("month") else year)


def read_year_range(r: Reading) -> Finding:
    first, second = r.word("year"), r.word("second")
    if len(second) == 4:
        return r.found("DATE", first, "year") + r.found("DATE", second, "second")
    if len(second) == 2 and int(second) == int(first[2:]) + 1:  # the season 1988-89
        return r.found("DATE", first, "whole")
    return None


def read_weekday(r: Reading) -> Finding:
    """Reads "Monday", "last Friday", "late Tuesday", "Wednesday night"."""
    number, rel = WEEKDAYS[r.word("weekday")], r.group("rel")
    if len(r.word("weekday")) < 6 and not r.kind_after("stop", "month", "part"):
        return None  # "sun", "sat", "wed" are words
    if _is_title(r):
        return None
    part = PARTS.get(r.word("part"), "")
    if rel and rel[-1] in {"following", "previous", "same", "that"}:
        value = _weekday_from_told(r, number, rel[-1])
    else:
        word = rel[-1] if rel else ""
        direction = {"last": "last", "past": "past", "next": "next", "coming": "next", "this": "future"}.get(word)
        value = r.anchor.weekday(number, direction or weekday_direction(r))
    return r.found("TIME" if part else "DATE", value + part)


def _is_title(r: Reading) -> bool:
    """The Sunday Times: a weekday inside the name of an organisation or a work, before another capital."""
    return r.parse.tokens[r.token("weekday")].ent in {"ORG", "WORK_OF_ART", "PRODUCT"} and r.in_title("weekday")


def weekday_direction(r: Reading) -> str:
    tense = r.tense("weekday")
    return "future" if r.before() in {"until", "till", "by"} and tense != "past" else tense


def _weekday_from_told(r: Reading, number: int, rel: str) -> str:
    told = r.anchor.then("D")
    if len(told) != 10 or not told[:4].isdecimal():
        return f"XXXX-WXX-{number}"
    day = date.fromisoformat(told)
    if rel in {"same", "that"}:
        step = -((day.isoweekday() - number) % 7)
    elif rel == "following":
        step = (number - day.isoweekday() - 1) % 7 + 1
    else:
        step = -((day.isoweekday() - number - 1) % 7 + 1)
    moved = shifted(day, step, "D")
    return moved.isoformat() if moved else f"XXXX-WXX-{number}"


def read_week_of(r: Reading) -> Finding:
    """Reads "the week of March 6"."""
    day = r.anchor.month_day(MONTHS[r.word("month")], day_number(r.group("day")), month_direction(r))
    if r.word("unit") != "week" or day is None:
        return None
    return r.found("DATE", at_precision(date.fromisoformat(day), "W") if day[:4].isdecimal() else day)


def read_weekday_of_week(r: Reading) -> Finding:
    """Reads "Tuesday of last week", "Friday next week"."""
    if r.word("unit") != "week" or r.anchor.published is None:
        return None
    week = shifted(r.anchor.published, {"last": -1, "next": 1}.get(r.word("rel"), 0), "W")
    if week is None:
        return None
    day = week - timedelta(days=week.isoweekday() - WEEKDAYS[r.word("weekday")])
    return r.found("DATE", day.isoformat())


def read_holiday(r: Reading) -> Finding:
    name = r.word("name").replace(" ’s", "'s").replace(" 's", "'s")
    if name in FIXED_HOLIDAYS:
        month, day = FIXED_HOLIDAYS[name]
    elif name in MOVING_HOLIDAYS:
        month, day = MOVING_HOLIDAYS[name][0], 0
    else:
        return None
    direction = {"last": "last", "next": "next", "past": "past"}.get(r.word("rel"), month_direction(r))
    value = r.anchor.month_day(month, day or 15, direction)
    year = full_year(r.word("year")) if r.group("year") else (value or "XXXX")[:4]
    if not year.isdecimal():
        return r.found("DATE", f"XXXX-{month:02}" + (f"-{day:02}" if day else ""))
    return r.found("DATE", f"{year}-{month:02}-{day:02}" if day else nth_weekday(int(year), *MOVING_HOLIDAYS[name]))


def read_feast(r: Reading) -> Finding:
    """Reads "Easter", "Easter Monday", and the weekend of a feast: "over Easter weekend", "Labor Day weekend"."""
    name = r.word("name").replace(" ’s", "'s").replace(" 's", "'s")
    what = r.word("what")
    weekday = WEEKDAYS.get(what)
    if what and what != "weekend" and (name != "easter" or weekday not in (1, 5, 7)):
        return None
    if name != "easter" and not what:
        return None
    day = _feast(r, name)
    if day is None:
        return None
    if weekday:
        return r.found("DATE", (day + timedelta(days=1 if weekday == 1 else weekday - 7)).isoformat())
    if what:  # a feast on a Monday ends the weekend before it
        return r.found("DATE", at_precision(day - timedelta(days=day.isoweekday() == 1), "W") + "-WE")
    return r.found("DATE", day.isoformat())


def _feast(r: Reading, name: str) -> date | None:
    """The day of a feast: of the year told, else the nearest in the direction of the telling."""
    if r.group("year"):
        return _feast_of(int(full_year(r.word("year"))), name)
    published = r.anchor.published
    if published is None:
        return None
    near = [d for y in (-1, 0, 1) if (d := _feast_of(published.year + y, name))]
    direction = {"last": "past", "next": "future", "past": "past"}.get(r.word("rel"), month_direction(r))
    told = [d for d in near if (direction != "past" or d <= published) and (direction != "future" or d >= published)]
    return min(told, key=lambda d: abs((d - published).days), default=None)


def _feast_of(year: int, name: str) -> date | None:
    if name == "easter":
        return easter(year)
    if name in FIXED_HOLIDAYS:
        return date(year, *FIXED_HOLIDAYS[name])
    return date.fromisoformat(nth_weekday(year, *MOVING_HOLIDAYS[name])) if name in MOVING_HOLIDAYS else None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the method of Meeus, Jones and Butcher)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, fraction = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - moon + 15) % 30
    sunday = (32 + 2 * fraction + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> str:
    if nth > 0:
        first = date(year, month, 1)
        return (first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))).isoformat()
    last = date(year, month + 1, 1) - timedelta(days=1)
    return (last - timedelta(days=(last.isoweekday() - weekday) % 7)).isoformat()


RULES = (
    rule("date", "(?P<date><date>)", read_numeric),
    rule(
        "month",
        "{WEEKDAY}{EARLY}?(?P<rel><last|next|this>)?(?P<month><month>)<stop>?<the>?(?P<day>"
        "<digits|ordinal-digits|ordinal>){YEAR}",
        read_month_day,
    ),
    rule(
        "month",
        "{WEEKDAY}{EARLY}?(?P<day><digits>|<the>?<ordinal-digits>|<the>?<ordinal>(?=<of>))<of>?(?P<month><month>){YEAR}",
        read_month_day,
    ),
    rule("month", "<the>(?P<unit><unit>)<of>(?P<month><month>)<stop>?(?P<day><digits>)", read_week_of),
    rule(
        "month",
        "(?P<one>(?P<month><month>)<stop>?(?P<day><digits|ordinal-digits>))<and|to|hyphen|or>"
        "(?P<second><digits|ordinal-digits>){YEAR}",
        read_second_day,
    ),
    rule(
        "month",
        "(?P<one>(?P<day><digits|ordinal-digits>))<and|to|hyphen|or>(?P<second>"
        "<digits|ordinal-digits>(?P<month><month>){YEAR})",
        read_second_day,
    ),
    rule(
        "month",
        "{OF}?{EARLY}?(?P<month><month>)<stop>?(?:<comma>|<of>)?(?P<year><year>|<short-year>)",
        read_month_year,
    ),
    rule(
        "month",
        "{OF}?{EARLY}?(?P<month><month>)<stop>?<of>?(?P<rel><this|last|next|that|past|the>?"
        "<this|last|next|that|same|following|previous>)<year-unit>",
        read_month_of_year,
    ),
    rule("month", "{OF}?{EARLY}?(?P<rel><this|the>?<last|next|this|past|coming>)?(?P<month><month>)", read_month),
    rule(
        "year|short-year",
        "(?:{OF}?{EARLY}?(?:<the>(?=<fiscal|year-unit>)|(?P<article><the>))?(?:<fiscal>?<year-unit>|"
        "<fiscal>)?)(?P<year><year>|<short-year>)(?:<fiscal><year-unit>)?(?!<era>)",
        read_year,
    ),
    rule(
        "number",
        "{OF}?{EARLY}?(?:<the><year-unit>)?(?P<month><month>)?(?P<spoken><number>(?:<hyphen>?<number|one>){1,2})",
        read_spoken_year,
    ),
    rule("year", "<the>?(?P<whole>(?P<year><year>)<hyphen>(?P<second><year|digits|big>))(?!<hyphen>)", read_year_range),
    rule(
        "weekday",
        "{EARLY}?(?P<rel><this|the>?<last|next|this|past|coming|following|previous|same|that>)?"
        "(?P<weekday><weekday>)(?:<early>?(?P<part><part>))?",
        read_weekday,
    ),
    rule(
        "weekday",
        "{EARLY}?(?P<weekday><weekday>)<of>?(?P<rel><this|last|next>)(?P<unit><unit>)",
        read_weekday_of_week,
    ),
    rule(
        "holiday",
        "(?P<rel><last|next|this|past>)?(?P<name><holiday>(?:<'s>)?<day|eve>?)(?P<what><unit|weekday>)?"
        "(?:<comma>?(?P<year><year>))?",
        read_feast,
    ),
    rule(
        "holiday|month",
        "(?P<rel><last|next|this|past>)?(?P<name>(?:<holiday>(?:<year-unit|units>)?|<month>(?=<day>))(?:"
        "<'s>)?<day|eve>?)<comma>?(?P<year><year>)?",
        read_holiday,
    ),
)
