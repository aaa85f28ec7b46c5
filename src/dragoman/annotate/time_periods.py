"""Rules for stretches of the calendar: quarters, halves, seasons, decades, centuries."""

from __future__ import annotations

from dragoman.annotate.time_amounts import amount_of, duration, unit_of
from dragoman.annotate.time_dates import day_number, full_year, relative_year
from dragoman.annotate.time_grammar import Finding, Reading, rule
from dragoman.annotate.time_words import DECADES, SEASONS


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
    """Reads "the year-earlier period", "the year-ago third quarter"."""
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
    """Reads "the corresponding period last year", "the quarter a year ago", "the 1988 quarter"."""
    year = r.word("year")
    if year and r.anchor.quarter:
        return r.found("DATE", f"{year}-Q{r.anchor.quarter[-1]}", tells=False)
    return r.found("DATE", year or r.anchor.year_before_quarter() or r.anchor.now("Y", -1), tells=False)


def read_the_quarter(r: Reading) -> Finding:
    """Reads "the quarter" is the one told last, else the last that has ended: that is what results are told of."""
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
    if r.in_title("season"):
        return None
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
    placed = r.before() in {"in", "during", "by", "until", "since", "for", "of"} and r.group("the") != ()
    return placed and r.after() not in {"of", "in", "'s"}


RULES = (
    rule(
        "half",
        "<the>?(?P<nth><ordinal|last>)<hyphen>?<half>(?:<of>?<fiscal>?(?P<year><year>)|<of>?(?P<rel>"
        "<this|last|next|the>)<year-unit>)",
        read_half,
    ),
    rule(
        "quarter",
        "{OF}?{EARLY}?<the>?(?P<nth>{NTH})(?P<hyphen><hyphen>)?<quarter|quarters>(?:<of|in>?<the>?"
        "<fiscal>?(?P<year><year>)|<of>?(?P<rel><this|last|next|that|the>?<this|last|next|that|same>)"
        "<year-unit>)?",
        read_quarter,
    ),
    rule(
        "quarter",
        "<the>?(?P<rel><this|last|next>)<year-unit><'s>(?P<nth>{NTH})<hyphen>?<quarter>(?P<year><year>)?",
        read_quarter,
    ),
    rule(
        "quarter",
        "<the>?<fiscal>?(?P<year><year>)<'s>?<fiscal>?(?P<nth>{NTH})<hyphen>?<quarter>(?P<rel><same>)?",
        read_quarter,
    ),
    rule("quarter-code", "<the>?(?P<code><quarter-code>)(?:<of>?(?P<year><year>|<short-year>))?", read_quarter_code),
    rule(
        "year-unit",
        "<the>?<year-unit><hyphen>?<ago|earlier>(?P<nth>{NTH})?(?P<noun><period|quarter>|(?P<n>{N})(?P<unit><units>))?",
        read_year_ago_quarter,
    ),
    rule(
        "period|quarter",
        "<the><like|same|year-unit>?(?:<period|quarter>)(?:<of|in>?<last><year-unit>|<of>?<a><year-unit><ago|earlier>)",
        read_period_before,
    ),
    rule("period|quarter", "<the>(?P<year><year>)<period|quarter>", read_period_before),
    rule("year-unit", "<last><year-unit><'s>?<quarter|period>", read_period_before),
    rule(
        "quarter|period",
        "{OF}?{EARLY}?<the>?(?P<rel><this|last|next|coming|current|latest|same|previous|that|the>)"
        "<fiscal>?(?:<quarter>|(?<={LATEST})<period>)",
        read_the_quarter,
    ),
    rule(
        "decade|decade-digits",
        "{OF}?(?P<early>{EARLY})?(?P<the><the>)?{EARLY}?(?P<decade><decade|decade-digits>)",
        read_decade,
    ),
    rule(
        "unit|units",
        "{OF}?{EARLY}?<the>?{EARLY}?(?P<nth><ordinal|ordinal-digits|number>(?:<hyphen><ordinal>)?)"
        "<hyphen>?(?P<unit><unit|units>)",
        read_century,
    ),
    rule(
        "season",
        "{OF}?(?P<early>{EARLY})?(?P<the><the|a>)?{EARLY}?(?P<rel><this>?<this|last|next|past|coming>)?"
        "(?P<season><season>)(?:<of>?(?P<year><year>|<short-year>)|<of>?(?P<year_rel><this|last|next>)"
        "<year-unit>)?",
        read_season,
    ),
)
