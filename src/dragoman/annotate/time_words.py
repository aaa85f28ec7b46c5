"""Sentence text -> its words, each with the kind it plays in a time expression ("june" is a month, "ago" is ago).

A sentence becomes a string with one character a word, so that time expressions can be matched by regular
expressions over kinds ("<last> <unit>") rather than over letters. `pattern` compiles such an expression.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat",
         "sunday sun"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
           "springtime": "SP", "summertime": "SU", "wintertime": "WI"}  # fmt: skip
UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "fortnight": "W2", "month": "M",
    "quarter": "Q", "semester": "M6", "year": "Y", "decade": "E", "century": "C", "weekend": "WE",
    "centurie": "C",
}  # fmt: skip
PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "noon": "T12:00", "midday": "T12:00",
         "midnight": "T24:00", "dawn": "TMO", "dusk": "TEV", "sunrise": "TMO", "sunset": "TEV", "daybreak": "TMO",
         "nightfall": "TEV", "overnight": "TNI", "daytime": "TDT"}  # fmt: skip
ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth", "twentieth",
        ),
        start=1,
    )
} | {"twenty-first": 21, "thirtieth": 30}  # fmt: skip
ONES = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
NUMBER_WORDS = ONES | TENS | SCALES
DECADES = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
           "nineties": 9}  # fmt: skip

_WORDS_OF_KIND: dict[str, str] = {
    "the": "the",
    "a": "a an",
    "one": "one",
    "this": "this",
    "that": "that",
    "these": "these those",
    "same": "same",
    "last": "last",
    "past": "past",
    "previous": "previous prior preceding",
    "next": "next",
    "coming": "coming upcoming forthcoming",
    "following": "following ensuing",
    "current": "current",
    "recent": "recent",
    "latest": "latest",
    "future": "future",
    "near": "near foreseeable immediate distant",
    "number": " ".join(word for word in NUMBER_WORDS if word != "one" and word not in SCALES),
    "scale": " ".join(SCALES),
    "few": "few several many numerous",
    "couple": "couple dozens hundreds thousands scores tens number handful",
    "half": "half",
    "another": "another additional",
    "more": "more less fewer longer",
    "than": "than",
    "at": "at",
    "most": "least most",
    "no": "no not",
    "about": "about around nearly almost approximately roughly over under exactly barely some",
    "just": "just only well",
    "up": "up",
    "to": "to through",
    "or": "or",
    "and": "and",
    "so": "so",
    "of": "of",
    "in": "in",
    "on": "on",
    "from": "from",
    "now": "now",
    "right": "right",
    "ref": "currently recently nowadays",
    "day": "day",
    "year-unit": "year",
    "quarter": "quarter",
    "quarters": "quarters",
    "unit": "minute hour week month fortnight semester decade century weekend",
    "units": "seconds minutes hours days weeks fortnights months semesters years decades centuries weekends",
    "month": " ".join(MONTHS),
    "weekday": " ".join(WEEKDAYS),
    "weekdays": " ".join(f"{day}s" for day in WEEKDAYS if len(day) > 5),
    "season": " ".join(SEASONS),
    "part": " ".join(part for part in PARTS if part not in {"noon", "midday", "midnight", "overnight"}),
    "noon": "noon midday midnight",
    "parts": "mornings afternoons evenings nights",
    "overnight": "overnight",
    "today": "today yesterday tomorrow",
    "tonight": "tonight",
    "ago": "ago",
    "earlier": "earlier later sooner",
    "before": "before after afterwards afterward hence beforehand",
    "early": "early late mid",
    "sometime": "sometime",
    "end": "end beginning start middle close rest remainder turn outset bulk course",
    "like": "corresponding comparable like",
    "every": "every each",
    "other": "other",
    "per": "per",
    "once": "once twice thrice",
    "times": "times",
    "often": "hourly daily nightly weekly fortnightly monthly yearly annually",
    "ordinal": " ".join(ORDINALS),
    "fiscal": "fiscal financial",
    "calendar": "calendar trading business working full straight consecutive whole solid entire",
    "period": "period",
    "old": "old long",
    "decade": " ".join(DECADES),
    "era": "bc ad bce ce b.c. a.d.",
    "zone": "gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist msk jst",
    "local": "local eastern central pacific mountain greenwich mean standard daylight moscow time",
    "oclock": "o'clock o’clock",
    "holiday": "christmas thanksgiving easter halloween new independence labor labour memorial "
    "veterans valentine boxing",
    "eve": "eve",
}

_CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" + "".join(chr(c) for c in range(0x100, 0x180))
_FORMS = (
    "year", "digits", "big", "ordinal-digits", "date", "clock", "ampm", "decade-digits", "short-year", "quarter-code",
    "'s", "hyphen", "comma", "stop", "open", "close", "slash", "fraction", "money", "percent",
)  # fmt: skip
KINDS: Mapping[str, str] = {name: _CHARACTERS[number] for number, name in enumerate((*_WORDS_OF_KIND, *_FORMS))}
OTHER = " "

_SIGNS = {
    "'s": "'s", "’s": "'s", "-": "hyphen", "–": "hyphen", "%": "percent", ",": "comma", ".": "stop", "(": "open",
    ")": "close", "/": "slash", "$": "money", "€": "money", "£": "money", "½": "fraction",
}  # fmt: skip
# A word of two kinds is of the one that stands first ("second" is an ordinal).
KIND_OF_WORD: dict[str, str] = {
    word: KINDS[kind] for kind, words in reversed(_WORDS_OF_KIND.items()) for word in words.split()
} | {sign: KINDS[kind] for sign, kind in _SIGNS.items()}

_WORD = re.compile(
    r"(?a:"  # digits are those of ASCII: other scripts write dates in other orders
    r"(?P<date>\b\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])"
    r"|\b\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\d/])|\b\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\b\d{1,2}-\d{1,2}-\d{4}(?![\d-]))"
    r"|(?P<clock>\b(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])|\b(?:[01]?\d|2[0-4])\.[0-5]\d(?= ?[apAP]\.?[mM]\b))"
    r"|(?P<decade>(?:\b1[0-9]|\b20)\d0[’']?s\b|[’']?\b[2-9]0[’']?s\b)"
    r"|(?P<ordinal>\b\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<short>[’']\d\d\b)"
    r"|(?P<fraction>\b\d/\d\b)"
    r"|(?P<quarter>\b[Qq][1-4]\b|\b[1-4]Q\b)"
    r"|(?P<number>\d+(?:,\d{3})*(?:\.\d+)?))"
    r"|(?P<ampm>(?<![^\W\d_])[apAP](?:\.[mM]\.?|[mM]\b))"
    r"|(?P<word>[oO][’']clock\b|[^\W\d_]+(?:\.[^\W\d_]\b\.?)*|[’']s\b|[^\w\s])"
)
_FORM_KINDS = {
    "date": KINDS["date"],
    "clock": KINDS["clock"],
    "decade": KINDS["decade-digits"],
    "ordinal": KINDS["ordinal-digits"],
    "short": KINDS["short-year"],
    "fraction": KINDS["fraction"],
    "quarter": KINDS["quarter-code"],
    "ampm": KINDS["ampm"],
}
_CAPITALISED = frozenset(MONTHS) | frozenset(WEEKDAYS) | {"est", "et", "ct", "mt", "pt", "ist"}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one sentence in step: `kinds[i]` is the kind of the word `lowers[i]` at `starts[i]:ends[i]`."""

    text: str
    kinds: str
    lowers: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def read_words(text: str) -> Words:
    kinds, lowers, starts, ends = [], [], [], []
    for match in _WORD.finditer(text):
        start, end = match.span()
        form, word = match.lastgroup, match[0]
        lower = word.lower()
        if form == "word":
            kind = KIND_OF_WORD.get(lower, OTHER)
            if kind is not OTHER and lower in _CAPITALISED and word[0] == lower[0]:
                kind = OTHER
        elif form == "number":
            kind = _kind_of_number(lower)
        else:
            kind = _FORM_KINDS[form or ""]
        kinds.append(kind)
        lowers.append(lower)
        starts.append(start)
        ends.append(end)
    return Words(text, "".join(kinds), tuple(lowers), tuple(starts), tuple(ends))


def _kind_of_number(number: str) -> str:
    if number.isdecimal() and len(number) == 4 and 1000 <= int(number) <= 2200:
        return KINDS["year"]
    if number.isdecimal() and len(number) <= 2 and int(number) <= 31:
        return KINDS["digits"]
    return KINDS["big"]


MACROS = {
    # "Monday, " before a date; ", 2021" after it
    "WEEKDAY": "(?:{EARLY}?<this>?<last|next|this|coming|past>?(?P<weekday><weekday>)<stop>?<part>?"
               "<comma|stop>?<the|on>?)?",
    "YEAR": "(?:<comma>?(?P<year><year>|<short-year>)|<of>?(?P<of_year><this|last|next>)<year-unit>)?",
    # "EST", "local time", "Moscow time (0735 GMT)"
    "ZONE": "(?P<zone><local>{0,2}<zone>|<local>{1,2})?(?:<open><year|big|clock><local>?<zone><close>)?",
    # the day after an hour: "Tuesday", ", Nov. 6", "on Friday, Nov. 6, 2020"
    "ON-DAY": "(?:<comma>?<on>?(?:(?P<today><today>)|(?P<weekday><weekday>)))?"
              "(?:<comma>?<on>?(?P<month><month>)<stop>?(?P<day><digits>)(?:<comma>?(?P<year><year>))?)?",
    # a counted amount: "three", "2 1/2", "two and a half", "a couple of", "several", "twenty-four", "a hundred"
    "N": "(?:<number|one|digits|big|year>(?:<hyphen>?<number|one|scale>)*"
         "(?:<and>?<fraction>|<hyphen>?<and><hyphen>?<a>?<hyphen>?<half>)?"
         "|<a>?(?:<scale>+|<few>|<couple><of>?(?:<number|scale><of>?)?)|<half><a>|<fraction><of>?<a>?"
         "|<another>(?:<number|digits|few>)?)",
    # "about", "more than", "at least", "up to", "no more than"
    "ABOUT": "(?:<about>|<no>?<more><than>|<at><most>|<up><to>|<no><earlier|most><than>)",
    "UNIT": "<unit|units|day|year-unit|quarter|quarters>",
    "ONE-UNIT": "<unit|day|year-unit|quarter>",
    "SOLID": "(?:<calendar|more|another>?)",
    # "early", "late in", "earlier", "mid-", "sometime"
    "EARLY": "(?:<the>?<early|earlier|sometime>(?:<in|on>|<hyphen>)?)",
    # "the end of", "early in the second half of"
    "OF": "(?:<the>?(?:<early|earlier|ordinal|last>?<end|half>|<ordinal|last><unit|day>)<of>)",
    "LATEST": "<latest>",
    # "third", "fiscal third", "third fiscal"
    "NTH": "(?:<fiscal>?<hyphen>?<ordinal|ordinal-digits>(?:<hyphen>?<fiscal>)?)",
}  # fmt: skip


def pattern(expression: str) -> re.Pattern[str]:
    """Compiles an expression over kinds. `<a|b>` is a word of kind a or b, `{N}` a macro, blanks are for reading."""
    for name, macro in MACROS.items():
        expression = expression.replace(f"{{{name}}}", macro)
    return re.compile(re.sub(r"(?<!\?P)<([a-z'|-]+)>", _kind_set, expression.replace(" ", "")))


def _kind_set(match: re.Match[str]) -> str:
    characters = "".join(KINDS[name] for name in match[1].split("|"))
    return characters if len(characters) == 1 else f"[{characters}]"
