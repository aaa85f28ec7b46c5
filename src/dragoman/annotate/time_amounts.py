"""Rules for stretches of time and for times that come again; and the amounts they are told in."""

from __future__ import annotations

from dragoman.annotate.time_anchor import PRESENT
from dragoman.annotate.time_grammar import Finding, Reading, rule
from dragoman.annotate.time_words import KINDS, MONTHS, NUMBER_WORDS, PARTS, SCALES, SEASONS, UNITS, WEEKDAYS

_FRACTIONS = {"½": 0.5, "half": 0.5}


def unit_of(word: str) -> str:
    """Reads "years" -> Y, "hours" -> TH: the letter of the unit, T before those of the clock."""
    return UNITS[word] if word in UNITS else UNITS[word.removesuffix("s")]


def amount_of(words: tuple[str, ...]) -> float | None:
    """Reads "two and a half" -> 2.5, "a couple of" -> 2, "several" -> None (some, we do not know how many)."""
    if not words:
        return None
    if {
        "few",
        "several",
        "many",
        "numerous",
        "dozens",
        "hundreds",
        "thousands",
        "scores",
        "tens",
        "number",
        "handful",
    } & set(words):
        return None
    total, current, seen = 0.0, 0.0, False
    for word in words:
        if word in SCALES:
            current, seen = (current or 1) * SCALES[word], True
            if word != "hundred":
                total, current = total + current, 0.0
        elif word in NUMBER_WORDS:
            current, seen = current + NUMBER_WORDS[word], True
        elif word == "couple":
            current, seen = 2, True
        elif word in {"half", "½"} or ("/" in word and word != "/"):
            current, seen = current + _fraction(word), True
        elif word[0].isdecimal():
            current, seen = current + float(word.replace(",", "")), True
    return total + current if seen else 1.0


def _fraction(word: str) -> float:
    if word in _FRACTIONS:
        return _FRACTIONS[word]
    over, under = word.split("/")
    return int(over) / int(under) if int(under) else 0.0


def duration(amount: float | None, unit: str) -> str:
    """The TIMEX3 value; halves go into the next smaller unit (2.5 Y -> P2Y6M), decades into years."""
    prefix, letter = ("PT", unit[1]) if unit[0] == "T" else ("P", unit)
    if letter in {"W2", "M6"} or (letter in {"E", "C"} and amount is not None):
        letter, factor = {"W2": ("W", 2), "M6": ("M", 6), "E": ("Y", 10), "C": ("Y", 100)}[letter]
        amount = None if amount is None else amount * factor
    if amount is None:
        return f"{prefix}X{letter}"
    if amount == int(amount):
        return f"{prefix}{int(amount)}{letter}"
    smaller = {"Y": ("M", 12), "H": ("M", 60), "M": ("S", 60) if prefix == "PT" else ("D", 30), "D": ("", 0)}.get(
        letter
    )
    whole = int(amount)
    if smaller and smaller[1]:
        rest = round((amount - whole) * smaller[1])
        return f"{prefix}{f'{whole}{letter}' if whole else ''}{rest}{smaller[0]}"
    return f"{prefix}{amount:g}{letter}"


def read_duration(r: Reading) -> Finding:
    unit, amount = unit_of(r.word("unit")), amount_of(r.group("n"))
    if (
        (r.after(1) if r.after() == "-" else r.after()) == "old"
        or r.words.text[r.words.starts[r.match.start("unit")]] == "M"
        or (r.word("unit") == "quarters" and _is_fraction(r))
    ):
        return ()  # an age, "60 Minutes", three quarters of the crop
    half = 0.5 if r.group("half") else 0.0
    if r.group("second_unit"):
        return _two_units(r, unit, amount)
    value = duration(None if amount is None else amount + half, unit)
    adjective = r.group("hyphen") or (r.word("unit") in UNITS and (amount is None or amount > 1))
    determined = r.words.lowers[r.match.start()] in {"the", "a", "an", "these", "those"}
    # "the 30-day limit": 30-day; "spread over three years": three years
    return r.found("DURATION", value, skip=1 if (adjective and determined) or r.begins_with_preposition() else 0)


def _is_fraction(r: Reading) -> bool:
    return (r.after() == "of" and amount_of(r.group("n")) in {1, 3}) or r.words.kinds[r.match.end("n")] == KINDS[
        "hyphen"
    ]


def _two_units(r: Reading, unit: str, amount: float | None) -> Finding:
    second = duration(amount_of(r.group("m")), unit_of(r.word("second_unit")))
    first = duration(amount, unit)
    if first.startswith("PT") and second.startswith("PT"):
        return r.found("DURATION", first + second[2:])
    return r.found("DURATION", first + second[1:])


def read_one_unit(r: Reading) -> Finding:
    """Reads "a year": a stretch, or after a count a rate ("twice a year", "$5 a day")."""
    unit = unit_of(r.word("unit"))
    if unit == "Q" and r.after() == "of":
        return ()  # a quarter of the people
    if r.after() == "-" and r.after(1) in {"ago", "earlier", "long"}:
        return None  # "a year-earlier loss": the article is the loss's
    if _is_rate(r):
        return r.found("SET", duration(1, unit))
    half = 1.5 if r.group("half") else 1
    return r.found("DURATION", duration(half, unit), skip=1 if r.begins_with_preposition() else 0)


def _is_rate(r: Reading) -> bool:
    token = r.parse.tokens[r.token()]
    if r.group("half") or r.word("a") == "one":
        return False
    head = r.parse.tokens[r.parse.tokens[r.token("unit")].head]
    return r.kind_before("big", "digits", "number", "percent", "once", "times", "year") or (
        head.i < token.i and head.tag in {"NNS", "NN", "CD"} and r.parse.tokens[r.token("unit")].dep == "npadvmod"
    )


def read_hyphened(r: Reading) -> Finding:
    """Reads "two-year", "30-day", "decades-long"."""
    n = r.group("n")
    if r.word("old") == "old":
        return ()  # an age
    amount = amount_of(n) if n else (None if r.word("unit").endswith("s") else 1.0)
    return r.found("DURATION", duration(amount, unit_of(r.word("unit"))))


def read_bare_units(r: Reading) -> Finding:
    unit, rel = unit_of(r.word("unit")), r.word("rel")
    if unit in {"TS", "TM", "Q"} and not rel:
        return None
    if r.before() == "old":
        return None  # "the good old days" tell no length
    if rel == "these" and unit == "D":
        return r.found("DATE", PRESENT)
    return r.found("DURATION", duration(None, unit))


def read_every(r: Reading) -> Finding:
    """Reads "every Monday", "each year", "every three months", "every July"."""
    word = r.group("what")[-1] if r.group("what") else ""
    if word in WEEKDAYS:
        value = f"XXXX-WXX-{WEEKDAYS[word]}"
    elif word in MONTHS:
        value = f"XXXX-{MONTHS[word]:02}"
    elif word in SEASONS:
        value = f"XXXX-{SEASONS[word]}"
    elif word in PARTS:
        value = f"XXXX-XX-XX{PARTS[word]}"
    else:
        value = duration(amount_of(r.group("n")) if r.group("n") else 2.0 if r.group("other") else 1.0, unit_of(word))
    return r.found("SET", value)


def read_often(r: Reading) -> Finding:
    start = r.words.starts[r.match.start()]
    if start and r.words.text[start].isupper() and not r.words.text.isupper():
        return None  # the China Daily
    values = {
        "hourly": "PT1H",
        "daily": "P1D",
        "nightly": "P1D",
        "weekly": "P1W",
        "fortnightly": "P2W",
        "monthly": "P1M",
    }
    return r.found("SET", values.get(r.word("often"), "P1Y"))


def read_weekdays(r: Reading) -> Finding:
    part = r.word("parts").removesuffix("s")
    return r.found("SET", f"XXXX-WXX-{WEEKDAYS[r.word('day').removesuffix('s')]}{PARTS.get(part, '')}")


def read_per(r: Reading) -> Finding:
    return r.found("SET", duration(1, unit_of(r.word("unit"))))


RULES = (
    rule(
        "unit|units|day|year-unit|quarter|quarters",
        "(?:<the|these>?{ABOUT}?(?:<last|past|next|coming|previous|following|recent|ordinal|latest>)?)?"
        "{ABOUT}?(?P<n>{N})(?P<hyphen><hyphen>)?{SOLID}?(?P<unit>{UNIT})(?P<half><and><a>?<half>|"
        "<and><fraction>)?(?:<or><so>)?(?:(?:<and|comma>)?(?P<m><number|one|digits>)(?P<second_unit>"
        "<units|unit>))?",
        read_duration,
    ),
    rule(
        "units|quarters|unit",
        "(?:<the>?<last|past|next|coming|previous|following|ordinal>?)?{ABOUT}?(?P<n>{N})"
        "<to|or|hyphen>{N}{SOLID}?(?P<unit>{UNIT})",
        read_duration,
    ),
    rule(
        "unit|day|year-unit|quarter",
        "{ABOUT}?(?P<a><a>){SOLID}?(?P<unit>{ONE-UNIT})(?P<half><and><a><half>)?(?:<or><so|number|digits>)?",
        read_one_unit,
    ),
    rule("hyphen", "(?P<n>{N})<hyphen>(?P<unit>{UNIT})(?:<hyphen>(?P<old><old>))?", read_hyphened),
    rule("old", "(?P<unit>{UNIT})<hyphen><old>", read_hyphened),
    rule(
        "units|quarters",
        "(?P<rel><these>|<the>?<recent|coming|last|past|next|ordinal|early|earlier|future>)?(?P<unit>"
        "<units|quarters>)(?:<and|or><units>)?",
        read_bare_units,
    ),
    rule(
        "every",
        "<every>(?:<of><the>)?(?P<other><other>)?(?P<what>(?P<n><number|one|digits|few>)?"
        "<unit|units|day|year-unit|quarter|weekday|month|season|part>)",
        read_every,
    ),
    rule("often", "(?P<often><often>)", read_often),
    rule("weekdays", "(?P<day><weekdays>)(?P<parts><parts>)?", read_weekdays),
    rule("weekday", "(?P<day><weekday>)(?P<parts><parts>)", read_weekdays),
    rule("per", "<per>(?P<unit>{ONE-UNIT})", read_per),
    rule("once|times", "(?:<once>|<number|digits|few><times>)<a|per|every>(?P<unit>{ONE-UNIT})", read_per),
)
