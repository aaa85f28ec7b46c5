"""Rules for times told from another time: today, last week, two years ago, the following day, now, recently."""

from __future__ import annotations

from dragoman.annotate.time_amounts import amount_of, duration, unit_of
from dragoman.annotate.time_anchor import FUTURE, PAST, PRESENT
from dragoman.annotate.time_grammar import Finding, Reading, rule
from dragoman.annotate.time_words import PARTS
from dragoman.timex import precision

_STEPS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}


def step_of(word: str) -> int:
    if word in {"prior", "preceding"}:
        return -1
    if word in {"upcoming", "forthcoming", "ensuing"}:
        return 1
    return _STEPS.get(word, 0)


def read_today(r: Reading) -> Finding:
    """Reads "today", "late yesterday", "tomorrow morning", "the day before yesterday"."""
    today = r.words.starts[r.match.start("today")]
    if r.words.text[today].isupper() and today and r.words.text[: today - 1][-1:].isalpha():
        return None  # the paper, the programme
    count = {"yesterday": -1, "today": 0, "tomorrow": 1}[r.word("today")]
    if r.group("side"):
        count += -1 if r.word("side") == "before" else 1
    part = r.group("part") or r.group("first")
    value = r.anchor.now("D", count)
    if part and value[:4].isdecimal():
        return r.found("TIME", value + PARTS[part[-1]])
    return r.found("DATE", value)


def read_tonight(r: Reading) -> Finding:
    value = r.anchor.now("D")
    return r.found("TIME", value + "TNI" if value[:4].isdecimal() else PRESENT)


def read_part(r: Reading) -> Finding:
    """Reads "this morning", "last night", "that evening", "the next morning", "the morning", "overnight"."""
    part, rel = PARTS[r.word("part")], r.group("rel")
    word = rel[-1] if rel else "that"
    if not rel and r.word("part") != "overnight" and not (r.match.start() < r.match.start("part") and _stands_in(r)):
        return None  # "morning" alone is a kind of news, a paper, a prayer
    if word == "this" or (word == "last" and r.word("part") != "overnight"):
        value = r.anchor.now("D", step_of(word))
    else:
        value = r.anchor.then("D", step_of(word))
    if precision(value) != "D":
        return r.found("TIME", value if value.endswith("_REF") else PAST)
    return r.found("TIME", value + part)


def _stands_in(r: Reading) -> bool:
    return r.before() in {"in", "during", "through", "until", "by"} and r.after() != "of"


def read_unit(r: Reading) -> Finding:
    """Reads "last week", "later this year", "the following month", "the end of the year", "that same day"."""
    unit, rel = unit_of(r.word("unit")), r.group("rel")
    word = rel[-1]
    the = "the" in rel or (r.group("the") != () and word != "the")
    if unit in {"D", "TH", "TM"} and word in {"the", "last", "past", "current", "this"}:
        return None
    if r.words.text[r.words.starts[r.match.start("unit")]].isupper() and not r.words.text.isupper():
        return None  # "This Week", a programme
    if unit[0] == "T" or (r.after() == "-" and r.after(1) in {"long", "old"}):  # "the next hour", "the year-long talks"
        return None
    if unit == "Y" and word == "the" and r.after() in {"ended", "ending"}:
        return r.found("DURATION", "P1Y")
    if word == "that" and _is_conjunction(r):
        return None
    if the and word in {"last", "past", "next", "coming"} and unit not in {"D", "WE"} and not r.group("fiscal"):
        return r.found("DURATION", amount_value_of_one(unit))
    if word == "past":
        return r.found("DURATION", amount_value_of_one(unit))
    if word in {"following", "previous", "prior", "preceding", "ensuing", "same", "that"} or (the and unit == "D"):
        return r.found("DATE", r.anchor.then(unit, step_of(word)))
    if unit == "WE":
        return r.found("DATE", _weekend(r, word))
    return r.found("DATE", r.anchor.now(unit, step_of(word)))


def amount_value_of_one(unit: str) -> str:
    return {"E": "P10Y", "C": "P100Y", "W2": "P2W", "M6": "P6M"}.get(unit, f"P1{unit}")


def _is_conjunction(r: Reading) -> bool:
    token = r.parse.tokens[r.token("rel")]
    return token.lower == "that" and token.dep == "mark"


def _weekend(r: Reading, word: str) -> str:
    """The weekend of this week; "last", and past tense early in the week, mean the one before."""
    published = r.anchor.published
    if word == "last" or (
        word in {"the", "this"} and published and published.isoweekday() < 5 and r.tense("unit") != "future"
    ):
        return r.anchor.now("WE", -1)
    return r.anchor.now("WE", step_of(word))


def read_year_end(r: Reading) -> Finding:
    rel = r.group("rel")
    year = r.anchor.now("Y", step_of(rel[0]) if rel else 0)
    return r.found("DATE", f"{year}-12-31" if "-" in r.group("join") and year.isdecimal() else year)


def read_ago(r: Reading) -> Finding:
    """Reads "two years ago" hangs on the publication, "two years later" on what was told before."""
    unit, side = unit_of(r.word("unit")), r.word("side")
    amount = amount_of(r.group("n"))
    if side in {"before", "after"} and not (r.kind_after("comma", "stop", "close") or r.after() == ""):
        return None  # "two days before the vote": two days
    past = side in {"ago", "earlier", "before", "beforehand"}
    if amount is None and side in {"ago", "from now", "from today", "hence"}:
        return r.found("DATE", PAST if past else FUTURE)
    if amount is None:  # "days later": a while from another time
        return r.found("DURATION", duration(None, unit))
    unit, amount = _in_calendar_units(unit, amount)
    count = -amount if past else amount
    at = "D" if unit[0] == "T" else unit
    if (
        unit == "Y"
        and amount == 1
        and past
        and r.anchor.quarter
        and r.anchor.sentence - r.anchor.quarter_sentence <= 10
    ):
        return r.found("DATE", str(r.anchor.year_before_quarter()), tells=False)
    if side == "ago" or side.startswith("from") or side == "hence":
        return r.found("DATE", r.anchor.now(unit, count, at=at))
    return r.found("DATE", r.anchor.then(unit, count, at=at), tells=not past)


def _in_calendar_units(unit: str, amount: float) -> tuple[str, float]:
    """Fortnights, half-years and decades as weeks, months and years: no calendar page is a fortnight."""
    if unit in {"W2", "M6", "E", "C"}:
        return {"W2": "W", "M6": "M", "E": "Y", "C": "Y"}[unit], amount * {"W2": 2, "M6": 6, "E": 10, "C": 100}[unit]
    if amount != int(amount) and unit == "Y":
        return "M", amount * 12
    return ("W" if unit == "WE" else unit), amount


def read_before(r: Reading) -> Finding:
    """Reads "the day before", "the year after", told without what it was before."""
    if not (r.kind_after("comma", "stop", "close") or r.after() in {"", "and"}):
        return None
    count = -1 if r.word("side") in {"before", "earlier", "beforehand"} else 1
    part = PARTS.get(r.word("unit"))
    value = r.anchor.then("D" if part else unit_of(r.word("unit")), count)
    if part and precision(value) == "D":
        return r.found("TIME", value + part)
    return r.found("DATE", value, tells=count > 0)


def read_now(r: Reading) -> Finding:
    return r.found("DATE", PRESENT)


def read_recent(r: Reading) -> Finding:
    """Reads "recent" with a plural unit is a stretch of unknown length, alone a reference to the past."""
    return r.found("DATE", PAST, skip=1 if r.words.lowers[r.match.start()] == "the" else 0)


def read_current(r: Reading) -> Finding:
    return r.found("DATE", PRESENT)


def read_the_past(r: Reading) -> Finding:
    if r.word("side") == "past":
        token = r.parse.tokens[r.token("side")]
        return (
            r.found("DATE", PAST) if token.pos == "NOUN" or r.kind_after("comma", "stop") or r.after() == "" else None
        )
    token = r.parse.tokens[r.token("side")]
    return r.found("DATE", FUTURE) if token.pos == "NOUN" and token.dep != "compound" else None


def read_ref(r: Reading) -> Finding:
    return r.found("DATE", PAST if r.word("ref").endswith("recently") else PRESENT)


RULES = (
    rule(
        "today",
        "(?:{EARLY}?(?P<first><part|noon>)?|(?:<the>?<day>(?P<side><before>)))(?P<today><today>)(?:"
        "<early>?(?P<part><part|noon>))?",
        read_today,
    ),
    rule("tonight", "{EARLY}?<tonight>", read_tonight),
    rule(
        "part|overnight",
        "(?:<the>?{EARLY}?)(?P<rel><this|the|that>?<this|last|that|next|following|previous|same>)?"
        "(?P<part><part|overnight>)",
        read_part,
    ),
    rule(
        "unit|day|year-unit",
        "{OF}?{EARLY}?(?P<the><the>)?(?P<rel>(?:<this|the>?|<that>(?=<same>))"
        "<this|that|last|past|next|coming|following|previous|current|same|the>)(?P<fiscal><fiscal|calendar>)?"
        "(?P<unit><unit|day|year-unit>)(?:<or><so>)?",
        read_unit,
    ),
    rule(
        "year-unit",
        "{ABOUT}?<the>?(?P<rel><this|last|next>)?<year-unit>(?P<join><'s>|<hyphen>)?<end>(?!<of>)",
        read_year_end,
    ),
    rule(
        "ago|earlier|before|now",
        "(?P<vague>{ABOUT})?(?P<n>{N}|<a>)?{SOLID}?(?P<unit>{UNIT})(?:<or><so|number|digits>)?"
        "(?P<side><ago|earlier|before>|<from><now|today>)",
        read_ago,
    ),
    rule("before", "<the>(?P<unit><unit|day|year-unit|part>)(?P<side><before>)", read_before),
    rule("now", "<right>?<now>", read_now),
    rule("ref", "<more|most>?(?P<ref><ref>)", read_ref),
    rule("recent", "<the>?<more|most>?<recent>", read_recent),
    rule("current", "<current>", read_current),
    rule("past|future", "<the>?<near>?(?P<side><past|future>)", read_the_past),
)
