"""Rules for calendar dates: days, months, years, quarters, seasons, decades, centuries, weekdays, holidays."""

from __future__ import annotations

from datetime import date, timedelta

from dragoman.annotate.time_amounts import amount_of, duration, unit_of
from dragoman.annotate.time_grammar import Finding, Reading, rule
from dragoman.annotate.time_words import DECADES, KINDS, MONTHS, ORDINALS, PARTS, SEASONS, TENS, WEEKDAYS
from dragoman.timex import at_precision, shifted

FIXED_HOLIDAYS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year's day": (1, 1), "new year's eve": (12, 31), "new year": (1, 1), "halloween": (10, 31),
    "independence day": (7, 4), "valentine's day": (2, 14), "may day": (5, 1), "veterans day": (11, 11),
}  # fmt: skip
# month, weekday, which one of the month (-1: the last)
MOVING_HOLIDAYS = {
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "labor day": (9, 1, 1), "labour day": (9, 1, 1),
    "memorial day": (5, 1, -1),
}  # fmt: skip
# After these words a number of four digits is a year even where it is no year of our time.
_YEAR_CUES = frozenset("in since by until till before after from of during circa year early late mid between through".split())
# What follows a count, never a year.
_COUNTED = frozenset(
    "% percent per-cent pct people dollars euros pounds yen rubles rupees troops soldiers men women children jobs homes "
    "workers employees tons tonnes barrels feet foot miles mile metres meters kilometers kilometres km kg points shares "
    "votes others killed dead wounded hours gmt".split()
)


def full_year(digits: str) -> str:
    """"89" -> 1989, "'05" -> 2005: two digits mean the hundred years up to 2049."""
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
    """"Dec. 6", "6 December 2021", "Monday, Dec. 6, 2021"; a second day ("April 24 and 25") is a date of its own."""
    month, day = MONTHS[r.word("month")], day_number(r.group("day"))
    year = r.word("year")
    value = iso_day(full_year(year), month, day) if year else r.anchor.month_day(month, day, month_direction(r), WEEKDAYS.get(r.word("weekday")))
    if value is None:
        return None
    return r.found("DATE", value)


def read_second_day(r: Reading) -> Finding:
    month, day, second = MONTHS[r.word("month")], day_number(r.group("day")), day_number(r.group("second"))
    year = r.word("year")
    values = [
        iso_day(full_year(year), month, d) if year else r.anchor.month_day(month, d, month_direction(r)) for d in (day, second)
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
    return "past" if r.before() == "since" else r.tense("month")


def read_month_year(r: Reading) -> Finding:
    return r.found("DATE", f"{full_year(r.word('year'))}-{MONTHS[r.word('month')]:02}")


def read_month_of_year(r: Reading) -> Finding:
    """"June last year", "May of this year", "July of that year"."""
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
        direction = {"next": "next", "coming": "next", "this": "future" if r.tense() == "future" else ""}.get(rel[-1], "last")
    else:
        direction = r.tense("month")
        direction = "" if direction == "past" and r.before() in {"by", "until", "till"} else direction
    return r.found("DATE", r.anchor.month(month, direction))


def _is_month(r: Reading) -> bool:
    """"May" and "March" begin sentences, "April" and "Jan" are people."""
    token = r.parse.tokens[r.token()]
    if token.lower in {"jan", "mar", "apr", "jun", "jul", "sep", "dec", "nov", "oct", "feb", "aug"}:
        return r.kind_after("stop") or r.before() in {"in", "since", "by", "until", "last", "next"}
    if r.after() in {"of", "for", "on"} and r.words.kinds[r.match.end() + 1 : r.match.end() + 2] not in {KINDS["year"], KINDS["this"], KINDS["last"]}:
        return False  # the March of the Mothers
    if token.lower in {"may", "march"} and (token.i == 0 or token.tag == "MD"):
        return False
    return token.ent not in {"PERSON", "ORG"}


def read_year(r: Reading) -> Finding:
    year = r.word("year")
    if not year.isdecimal():  # '89
        return r.found("DATE", full_year(year)) if r.before() in _YEAR_CUES | {"the", "and"} else None
    longer = r.match.end() - r.match.start() > 1
    if r.after() in _COUNTED or r.kind_after("unit", "units", "percent", "ordinal-digits", "zone"):
        return None
    if r.kind_before("money", "slash", "big") or r.after() in {"/"}:
        return None
    if not longer and not (1900 <= int(year) <= 2049) and r.before() not in _YEAR_CUES:
        return None
    article = r.word("article") and r.after() and not r.kind_after("comma", "stop", "close", "of")
    return r.found("DATE", year, skip=1 if article else 0)  # "the 1996 election": the article is the election's


def read_spoken_year(r: Reading) -> Finding:
    """"nineteen ninety-seven", as broadcasts are written down."""
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
    if len(second) == 2 and int(second) == int(first[2:]) + 1:  # the year 1988-89
        return r.found("DATE", first)
    return None


def read_quarter(r: Reading) -> Finding:
    number = day_number(r.group("nth"))
    if not 1 <= number <= 4:
        return None
    # "the third-quarter loss": the article is the loss's
    skip = 1 if r.group("hyphen") and r.words.lowers[r.match.start()] == "the" else 0
    year, rel = r.group("year"), r.group("rel")
    if year:
        return r.found("DATE", f"{full_year(year[0])}-Q{number}")
    if rel:
        value = relative_year(r)
        return r.found("DATE", f"{value}-Q{number}") if value.isdecimal() else None
    value = r.anchor.quarter_of(number, r.tense())
    r.anchor.tell_quarter(value)
    return r.found("DATE", value, skip=skip)


def read_quarter_code(r: Reading) -> Finding:
    number = next(int(c) for c in r.word("code") if c.isdecimal())
    year = r.word("year")
    return r.found("DATE", f"{full_year(year)}-Q{number}" if year else r.anchor.quarter_of(number, ""))


def read_half(r: Reading) -> Finding:
    half = {"first": "1", "second": "2", "last": "2", "latter": "2"}.get(r.word("nth"))
    if half is None:
        return None
    year = r.word("year")
    value = full_year(year) if year else relative_year(r) if r.group("rel") else r.anchor.now("Y")
    return r.found("DATE", f"{value}-H{half}" if value.isdecimal() else value)


def read_year_ago_quarter(r: Reading) -> Finding:
    """"the year-earlier period", "the year-ago third quarter"."""
    anchor, number = r.anchor, day_number(r.group("nth"))
    before = anchor.year_before_quarter()
    bare = not (r.group("noun") or number)  # "the year-earlier figure": the article is the figure's
    skip = 1 if bare and r.words.lowers[r.match.start()] == "the" else 0
    if r.group("unit"):
        return r.found("DURATION", duration(amount_of(r.group("n")), unit_of(r.word("unit"))))
    if 1 <= number <= 4:
        before = f"{(before or anchor.now('Y', -1))[:4]}-Q{number}"
    return r.found("DATE", before or anchor.now("Y", -1), skip=skip, tells=False)


def read_period_before(r: Reading) -> Finding:
    """"the corresponding period last year", "the quarter a year ago", "the 1988 quarter"."""
    year = r.word("year")
    if year and r.anchor.quarter:
        return r.found("DATE", f"{year}-Q{r.anchor.quarter[-1]}", tells=False)
    return r.found("DATE", year or r.anchor.year_before_quarter() or r.anchor.now("Y", -1), tells=False)


def read_the_quarter(r: Reading) -> Finding:
    """"the quarter" is the one told last, else the last that has ended: that is what results are told of."""
    rel = r.word("rel")
    if rel in {"this", "current", "next", "coming", "last", "previous"}:
        return r.found("DATE", r.anchor.now("Q", {"next": 1, "coming": 1, "last": -1, "previous": -1}.get(rel, 0)))
    if r.after() in {"ended", "ending"}:
        return r.found("DATE", r.anchor.now("Q", -1))
    value = r.anchor.quarter or r.anchor.now("Q", -1)
    r.anchor.tell_quarter(value)
    return r.found("DATE", value)


def read_decade(r: Reading) -> Finding:
    word = r.word("decade")
    if word in DECADES:
        digit = str(DECADES[word])
        if not (r.before() == "the" or r.group("early") or r.group("the")):
            return None
    else:
        digits = "".join(c for c in word if c.isdecimal())
        if len(digits) == 4:
            return r.found("DATE", digits[:3])
        digit = digits[0]
        if not r.group("the") and word[0] not in "'’":  # "in his 40s"
            return None
    return r.found("DATE", f"19{digit}")


def read_century(r: Reading) -> Finding:
    number = day_number(r.group("nth"))
    if r.word("unit") not in {"century", "centuries"} or not 1 <= number <= 99:
        return None
    return r.found("DATE", f"{number - 1:02}")


def read_season(r: Reading) -> Finding:
    season, rel, year = SEASONS[r.word("season")], r.group("rel"), r.word("year")
    if year:
        return r.found("DATE", f"{full_year(year)}-{season}")
    if r.group("year_rel"):
        value = r.anchor.now("Y", {"last": -1, "next": 1}.get(r.group("year_rel")[0], 0))
        return r.found("DATE", f"{value}-{season}") if value.isdecimal() else None
    token = r.parse.tokens[r.token("season")]
    if not rel and (token.pos not in {"NOUN", "PROPN"} or (token.lower in {"fall", "spring"} and not _season_cue(r))):
        return None
    direction = {"next": "next", "coming": "next", "last": "last", "past": "past"}.get(rel[-1] if rel else "")
    if direction is None:
        direction = r.tense("season")
    if rel and rel[-1] == "this" and r.anchor.published:
        return r.found("DATE", f"{r.anchor.published.year}-{season}")
    return r.found("DATE", r.anchor.season(season, direction))


def _season_cue(r: Reading) -> bool:
    if r.group("early") or r.before() in {"by", "until", "since"}:
        return True
    return (r.group("the") != () and r.before() in {"in", "during", "by", "until", "since", "for", "of"}) and r.after() not in {
        "of", "in", "'s",
    }  # fmt: skip


def read_weekday(r: Reading) -> Finding:
    """"Monday", "last Friday", "late Tuesday", "Wednesday night"."""
    number, rel = WEEKDAYS[r.word("weekday")], r.group("rel")
    if len(r.word("weekday")) < 6 and not r.kind_after("stop", "month", "part"):
        return None  # "sun", "sat", "wed" are words
    part = PARTS.get(r.word("part"), "")
    if rel and rel[-1] in {"following", "previous", "same", "that"}:
        value = _weekday_from_told(r, number, rel[-1])
    else:
        word = rel[-1] if rel else ""
        direction = {"last": "last", "past": "past", "next": "next", "coming": "next", "this": "future"}.get(word)
        value = r.anchor.weekday(number, direction or weekday_direction(r))
    return r.found("TIME" if part else "DATE", value + part)


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
    """"the week of March 6"."""
    day = r.anchor.month_day(MONTHS[r.word("month")], day_number(r.group("day")), month_direction(r))
    if r.word("unit") != "week" or day is None:
        return None
    return r.found("DATE", at_precision(date.fromisoformat(day), "W") if day[:4].isdecimal() else day)


def read_weekday_of_week(r: Reading) -> Finding:
    """"Tuesday of last week", "Friday next week"."""
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


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> str:
    if nth > 0:
        first = date(year, month, 1)
        return (first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))).isoformat()
    last = date(year, month + 1, 1) - timedelta(days=1)
    return (last - timedelta(days=(last.isoweekday() - weekday) % 7)).isoformat()


_WEEKDAY_BEFORE = "(?:{EARLY}?<this>?<last|next|this|coming|past>?(?P<weekday><weekday>)<stop>?<part>?<comma|stop>?<the|on>?)?"
_YEAR_AFTER = "(?:<comma>?(?P<year><year>|<short-year>))?"

RULES = (
    rule("date", "(?P<date><date>)", read_numeric),
    rule("month", _WEEKDAY_BEFORE + "{EARLY}?(?P<rel><last|next|this>)?(?P<month><month>)<stop>?<the>?(?P<day><digits|ordinal-digits|ordinal>)" + _YEAR_AFTER,
         read_month_day),
    rule("month", _WEEKDAY_BEFORE + "{EARLY}?<the>?(?P<day><digits|ordinal-digits>|<ordinal>(?=<of>))<of>?(?P<month><month>)"
         + _YEAR_AFTER, read_month_day),
    rule("month", "<the>(?P<unit><unit>)<of>(?P<month><month>)<stop>?(?P<day><digits>)", read_week_of),
    rule("month", "(?P<one>(?P<month><month>)<stop>?(?P<day><digits|ordinal-digits>))<and|to|hyphen|or>"
         "(?P<second><digits|ordinal-digits>)" + _YEAR_AFTER, read_second_day),
    rule("month", "(?P<one>(?P<day><digits|ordinal-digits>))<and|to|hyphen|or>(?P<second><digits|ordinal-digits>"
         "(?P<month><month>)" + _YEAR_AFTER + ")", read_second_day),
    rule("month", "{OF}?{EARLY}?(?P<month><month>)<stop>?(?:<comma>|<of>)?(?P<year><year>|<short-year>)", read_month_year),
    rule("month", "{OF}?{EARLY}?(?P<month><month>)<stop>?<of>?(?P<rel><this|last|next|that|past|the>?<this|last|next|that|same|following|"
         "previous>)<year-unit>", read_month_of_year),
    rule("month", "{OF}?{EARLY}?(?P<rel><this|the>?<last|next|this|past|coming>)?(?P<month><month>)", read_month),
    rule("half", "<the>?(?P<nth><ordinal|last>)<hyphen>?<half>(?:<of>?<fiscal>?(?P<year><year>)|<of>?(?P<rel><this|last|next|the>)"
         "<year-unit>)", read_half),
    rule("year|short-year", "(?:{OF}?{EARLY}?(?:<the>(?=<fiscal|year-unit>)|(?P<article><the>))?(?:<fiscal>?<year-unit>|<fiscal>)?)(?P<year><year>|<short-year>)"
         "(?:<fiscal><year-unit>)?(?!<era>)", read_year),
    rule("number", "{OF}?{EARLY}?(?:<the><year-unit>)?(?P<month><month>)?(?P<spoken><number>(?:<hyphen>?<number|one>){1,2})", read_spoken_year),
    rule("year", "(?P<year><year>)<hyphen>(?P<second><year|digits|big>)(?!<hyphen>)", read_year_range),
    rule("quarter", "{OF}?{EARLY}?<the>?(?P<nth>{NTH})(?P<hyphen><hyphen>)?<quarter|quarters>(?:<of|in>?<the>?<fiscal>?(?P<year><year>)"
         "|<of>?(?P<rel><this|last|next|that|the>?<this|last|next|that|same>)<year-unit>)?", read_quarter),
    rule("quarter", "<the>?(?P<rel><this|last|next>)<year-unit><'s>(?P<nth>{NTH})<hyphen>?<quarter>(?P<year><year>)?",
         read_quarter),
    rule("quarter", "<the>?<fiscal>?(?P<year><year>)<'s>?<fiscal>?(?P<nth>{NTH})<hyphen>?<quarter>(?P<rel><same>)?", read_quarter),
    rule("quarter-code", "<the>?(?P<code><quarter-code>)(?:<of>?(?P<year><year>|<short-year>))?", read_quarter_code),
    rule("year-unit", "<the>?<year-unit><hyphen>?<ago|earlier>(?P<nth>{NTH})?(?P<noun><period|quarter>|(?P<n>{N})(?P<unit><units>))?", read_year_ago_quarter),
    rule("period|quarter", "<the><like|same|year-unit>?(?:<period|quarter>)(?:<of|in>?<last><year-unit>|<of>?<a><year-unit><ago|earlier>)",
         read_period_before),
    rule("period|quarter", "<the>(?P<year><year>)<period|quarter>", read_period_before),
    rule("year-unit", "<last><year-unit><'s>?<quarter|period>", read_period_before),
    rule("quarter|period", "{OF}?{EARLY}?<the>?(?P<rel><this|last|next|coming|current|latest|same|previous|that|the>)<fiscal>?"
         "(?:<quarter>|(?<={LATEST})<period>)", read_the_quarter),
    rule("decade|decade-digits", "{OF}?(?P<early>{EARLY})?(?P<the><the>)?{EARLY}?(?P<decade><decade|decade-digits>)", read_decade),
    rule("unit|units", "{OF}?{EARLY}?<the>?{EARLY}?(?P<nth><ordinal|ordinal-digits|number>(?:<hyphen><ordinal>)?)<hyphen>?"
         "(?P<unit><unit|units>)", read_century),
    rule("season", "{OF}?(?P<early>{EARLY})?(?P<the><the|a>)?{EARLY}?(?P<rel><this>?<this|last|next|past|coming>)?(?P<season><season>)"
         "(?:<of>?(?P<year><year>|<short-year>)|<of>?(?P<year_rel><this|last|next>)<year-unit>)?", read_season),
    rule("weekday", "{EARLY}?(?P<rel><this|the>?<last|next|this|past|coming|following|previous|same|that>)?(?P<weekday><weekday>)"
         "(?:<early>?(?P<part><part>))?", read_weekday),
    rule("weekday", "{EARLY}?(?P<weekday><weekday>)<of>?(?P<rel><this|last|next>)(?P<unit><unit>)", read_weekday_of_week),
    rule("holiday|month", "(?P<rel><last|next|this|past>)?(?P<name>(?:<holiday>(?:<year-unit>)?|<month>(?=<day>))(?:<'s>)?<day|eve>?)"
         "<comma>?(?P<year><year>)?", read_holiday),
)  # fmt: skip
