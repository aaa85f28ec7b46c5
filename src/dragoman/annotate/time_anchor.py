"""Where a relative time hangs: the publication date, the date told last, and the tense of the clause.

In: what an expression says ("Friday", "a year", "June"). Out: the TIMEX3 value, resolved against the anchor or,
where the anchor is unknown, left relative (XXXX-WXX-5). Nothing is guessed: no publication date, no year.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal

from dragoman.model import Parse
from dragoman.timex import PRECISION_ORDER, at_precision, interval, precision, shifted

Tense = Literal["past", "present", "future", ""]

PAST, PRESENT, FUTURE = "PAST_REF", "PRESENT_REF", "FUTURE_REF"

_MODALS = frozenset({"will", "'ll", "’ll", "wo", "shall", "would", "'d", "may", "can", "should", "must"})
_PLANNED = frozenset({"schedule", "expect", "plan", "set", "slate", "intend", "bind", "project"})
_WANTED = _PLANNED | frozenset(
    {
        "agree",
        "want",
        "hope",
        "vow",
        "promise",
        "pledge",
        "prepare",
        "urge",
        "ask",
        "order",
        "decide",
        "due",
        "be",
        "will",
    }
)
_RATIO = 2.0  # how many times nearer a coming day must be to outweigh a past tense
# The simple present of these tells of a plan: "the trial starts on Monday".
_SCHEDULED = frozenset(
    {"begin", "start", "open", "end", "close", "meet", "arrive", "visit", "travel", "leave", "expire", "resume", "vote",
     "take", "hold", "host", "return", "come", "run", "fly", "head", "go", "elect", "face"}
)  # fmt: skip
_AHEAD = frozenset(
    {"deadline", "due", "upcoming", "scheduled", "expected", "planned", "slated", "forthcoming", "payable", "effective"}
)


def _of_the_calendar(unit: str, count: float) -> tuple[str, float]:
    """A fortnight and a semester begin on no day of their own: they are counted in weeks and months."""
    plain, factor = {"W2": ("W", 2), "M6": ("M", 6)}.get(unit, (unit, 1))
    return plain, count * factor


@dataclass(slots=True)
class Anchor:
    """State of one reading: `published` stands, `told` moves on with every resolved date, `quarter` with every
    told quarter (results are compared with "a year earlier", meaning that quarter's year before).
    """

    published: date | None
    told: str | None = None
    told_sentence: int = -9
    quarter: str | None = None
    quarter_sentence: int = -9
    sentence: int = 0

    def tell(self, value: str) -> None:
        if interval(value):
            self.told, self.told_sentence = value, self.sentence

    def tell_quarter(self, value: str) -> None:
        """A quarter that has ended, of which results are told; the quarter a year before is compared with it."""
        if interval(value) and self.published and value < at_precision(self.published, "Q"):
            self.quarter, self.quarter_sentence = value, self.sentence

    def year_before_quarter(self) -> str | None:
        if self.quarter is None:
            return None
        year, number = self.quarter.split("-Q")
        return f"{int(year) - 1:04}-Q{number}"

    def now(self, unit: str, count: float = 0, *, at: str | None = None) -> str:
        """The unit `count` units from the publication date; `at` is the precision of the answer."""
        if self.published is None:
            return PRESENT if count == 0 else PAST if count < 0 else FUTURE
        unit, count = _of_the_calendar(unit, count)
        moved = shifted(self.published, count, unit)
        if moved is None:
            return PAST if count < 0 else FUTURE
        return at_precision(moved, at or unit)

    def then(self, unit: str, count: float = 0, *, at: str | None = None) -> str:
        """The unit `count` units from the date told last, no finer than that was told."""
        told = self.told or (self.published.isoformat() if self.published else None)
        days = interval(told) if told else None
        if told is None or days is None:
            return PAST if count <= 0 else FUTURE
        unit, count = _of_the_calendar(unit, count)
        moved = shifted(date.fromisoformat(days[0]), count, unit)
        if moved is None:
            return PAST if count <= 0 else FUTURE
        asked, given = at or unit, precision(told) or "D"
        coarser = max(asked, given, key=lambda p: PRECISION_ORDER.index(p) if p in PRECISION_ORDER else 0)
        return at_precision(moved, coarser)

    def weekday(self, number: int, direction: str) -> str:
        """`direction` is last, next, or a tense."""
        if self.published is None:
            return f"XXXX-WXX-{number}"
        back = (self.published.isoweekday() - number) % 7
        ahead = -back % 7
        match direction:
            case "last":
                days = -(back or 7)
            case "next":
                days = ahead or 7
            case "future":
                days = ahead
            case _:
                days = -back
        moved = shifted(self.published, days, "D")
        return moved.isoformat() if moved else f"XXXX-WXX-{number}"

    def month(self, number: int, direction: str) -> str:
        year = self._year_for(lambda year: date(year, number, 1), direction, precise="M")
        return f"{year}-{number:02}"

    def month_day(self, month: int, day: int, direction: str, weekday: int | None = None) -> str | None:
        """None when no year has such a day. A weekday told with it decides the year."""
        if not _is_day(2000, month, day):
            return None
        if weekday and self.published:
            for y in self._years_near(6):
                if _is_day(y, month, day) and date(y, month, day).isoweekday() == weekday:
                    return date(y, month, day).isoformat()
        year = self._year_for(lambda year: date(year, month, day) if _is_day(year, month, day) else None, direction)
        return f"{year}-{month:02}-{day:02}"

    def quarter_of(self, number: int, direction: str) -> str:
        year = self._year_for(
            lambda year: date(year, number * 3 - 2, 1),
            {"future": "", "": "past", "present": "past"}.get(direction, direction),
            precise="Q",
        )
        return f"{year}-Q{number}"

    def season(self, name: str, direction: str) -> str:
        month = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[name]
        return f"{self._year_for(lambda year: date(year, month, 1), direction, precise='Q')}-{name}"

    def _years_near(self, reach: int) -> list[int]:
        """The years around the publication, nearest first, the earlier one first at a tie."""
        if self.published is None:
            return []
        years = [self.published.year + gap for gap in sorted(range(-reach, reach + 1), key=abs)]
        return [year for year in years if MINYEAR <= year <= MAXYEAR]

    def _year_for(self, day_in: Callable[[int], date | None], direction: str, precise: str = "D") -> str:
        """The year whose such-and-such day lies where `direction` points: last, next, past, future, or nearest.

        "past?" is a past that yields to a coming day many times nearer: "extended the offer to Nov. 20".
        """
        if self.published is None:
            return "XXXX"
        here = self.published.replace(day=1) if precise != "D" else self.published
        if precise == "Q":
            here = here.replace(month=(here.month - 1) // 3 * 3 + 1)
        days = [day for year in self._years_near(8) if (day := day_in(year))]  # 8: from one 29 February to another
        gaps = sorted(((day - here).days for day in days), key=lambda gap: (abs(gap), gap > 0))
        before = next((gap for gap in gaps if gap < 0 or (gap == 0 and direction != "last")), None)
        after = next((gap for gap in gaps if gap > 0 or (gap == 0 and direction == "future")), None)
        if direction == "past?" and before is not None and after is not None and -before > _RATIO * after:
            before = after
        wanted = {"last": before, "past": before, "past?": before, "next": after, "future": after}.get(direction)
        chosen = gaps[0] if wanted is None else wanted
        return f"{next(day.year for day in days if (day - here).days == chosen):04}"


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12 and (date(year, month, 1) + timedelta(days=day - 1)).month == month


def token_at(parse: Parse, offset: int) -> int:
    """The index of the token that covers `offset`, or the one before it."""
    return max(0, bisect_right([token.start for token in parse.tokens], offset) - 1)


def tense_at(parse: Parse, i: int) -> Tense:
    """Whether the clause around token i tells what was or what is to come; "" where it does not say."""
    k = i
    while True:
        token = parse.tokens[k]
        if token.dep == "poss":  # "Wednesday's ruling" has been
            return "past"
        if token.lower in _AHEAD:
            return "future"
        if token.pos in {"VERB", "AUX"}:
            found = _tense_of_verb(parse, k, i)
            if found:
                return found
        if token.head == k:
            return ""
        k = token.head


def _tense_of_verb(parse: Parse, k: int, i: int) -> Tense:
    verb = parse.tokens[k]
    helpers = {parse.tokens[c].lower for c in parse.children[k] if parse.tokens[c].dep in {"aux", "auxpass"}}
    if helpers & {"could", "might"}:
        return "present"
    if helpers & _MODALS or verb.lower in _MODALS:
        return "future"
    if verb.tag == "VBD" or helpers & {"had", "has", "have", "'ve", "’ve", "did", "was", "were", "been", "having"}:
        return "future" if verb.lemma in _PLANNED and i > k and parse.tokens[i].head != k else "past"
    if verb.tag == "VBN" and not helpers:
        return "future" if verb.lemma in _PLANNED else "past"
    if verb.lemma in _PLANNED and verb.tag == "VBN":
        return "future"
    if "to" in helpers:
        return "future" if parse.tokens[verb.head].lemma in _WANTED else ""
    if helpers & {"is", "are", "'s", "’s", "'re", "’re", "am", "'m", "’m"}:
        return "future" if verb.tag == "VBG" else "present"
    if verb.tag in {"VBZ", "VBP"}:
        return "future" if verb.lemma in _SCHEDULED else "present"
    return ""
