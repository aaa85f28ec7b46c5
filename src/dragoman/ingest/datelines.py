"""The dateline that opens a report: "NEW DELHI, Dec 6 (Reuters) -", "(AFP)", "MOSCOW:" -> its span and its credit."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.ingest import agencies
from dragoman.ingest.dates import MONTH, STAMP, WEEKDAY, day_of

_PLACE = r"[A-ZÀ-Þ][\w.’'-]*(?: (?:[a-z]{2,3} )?[A-ZÀ-Þ][\w.’'-]*){0,3}"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.’'-]+){0,3}"
_DAY = (
    rf"(?:{WEEKDAY}\.?,? )?(?:{MONTH}\.? \d{{1,2}}(?:,? (?:19|20)\d\d)?|\d{{1,2}}\.? {MONTH}\.?,?(?: (?:19|20)\d\d)?)"
)
_CREDIT = r"[(/\[](?P<credit>[A-Z][\w.&’' /-]{1,40})[)/\]]"
_DASH = r"(?:--+|[—―_:]|(?<=\s)[-–]|–(?=\s))"  # not the hyphen of "US-led"
_NEXT = r"(?=\s*(?:[\"“‘'«(\[]|[A-ZÀ-Þ0-9]|[^\x00-\x7f]|$))"

_FORMS = tuple(
    re.compile(form)
    for form in (
        # the usual one, any of its parts but the place may be missing; the place is in capitals
        rf"{_CAPITALS}(?:/{_CAPITALS})?(?:, {_PLACE}){{0,2}}(?:,? {_DAY},?)?(?: ?{_CREDIT})?\.? ?{_DASH}{_NEXT}",
        # place as in a sentence: then a credit must stand in brackets
        rf"{_PLACE}(?: \[[\w ]+\])?(?:, {_PLACE})?(?:,? {_DAY},?)? ?{_CREDIT}\.? ?{_DASH}?{_NEXT}",
        # place in capitals with day and credit and no dash
        rf"{_CAPITALS}(?:, {_PLACE})?,? {_DAY},? ?{_CREDIT}\.? ?{_DASH}?{_NEXT}",
        # credit between strokes
        rf"{_CAPITALS}(?:, {_PLACE})?(?:,? {_DAY})?[.,]? ?/(?P<credit>{agencies.AGENCY})/[.:]?{_NEXT}",
        # credit alone
        rf"{_CREDIT} ?{_DASH}?{_NEXT}",
        # an agency's name and a dash
        rf"(?P<credit>{agencies.AGENCY}) ?(?:--+|[-—–]) ?{_NEXT}",
    )
)
# Words in capitals before a colon or dash that are no places.
# fmt: off
_LABELS = frozenset([
    "BREAKING", "FILE", "PREVIOUSLY", "NEW", "MORE", "UPDATE", "UPDATED", "CORRECTION", "EXCLUSIVE", "WATCH",
    "LIVE", "VIDEO", "PHOTO", "PHOTOS", "OPINION", "EDITORIAL", "ANALYSIS", "ALERT", "URGENT", "FLASH", "NOTE",
    "READ", "RELATED", "EXPLAINER", "FACTBOX", "TIMELINE", "INTERVIEW", "SPECIAL", "COMMENT", "REVIEW",
    "PROFILE", "STORY", "SOURCE", "Q", "A",
])
# fmt: on
_NOT_CREDITS = re.compile(r"(?:[RDI]|[A-Z][a-z]*-[A-Z]\w*|\d.*)$")


@dataclass(frozen=True, slots=True)
class Dateline:
    start: int
    end: int
    agency: str | None
    published: str | None


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline at `start`, where a report begins; `end` is the end of its paragraph."""
    for form in _FORMS:
        match = form.match(text, start, min(end, start + 140))
        if match and _holds(text, match):
            credit = match.groupdict().get("credit")
            stamp = STAMP.search(text, start, match.end())
            agency = agencies.canonical(credit) if credit else None
            return Dateline(
                start,
                match.end(),
                agency or (credit if credit and not _is_outlet(credit) else None),
                day_of(stamp) if stamp else None,
            )
    return None


def _holds(text: str, match: re.Match[str]) -> bool:
    found = match.group()
    credit = match.groupdict().get("credit")
    if credit:
        known = agencies.canonical(credit) is not None
        dashed = found.rstrip()[-1] in "-—–―_:"
        return (known or dashed or _is_outlet(credit)) and not _NOT_CREDITS.match(credit)
    place = re.match(_CAPITALS, found)
    words = place.group().split() if place else []
    if not words or any(word.strip(".") in _LABELS for word in words):
        return False
    # "OBAMA: ..." again and again is a transcript
    return not found.rstrip().endswith(":") or text.count(f"{words[-1]}:") == 1


def _is_outlet(credit: str) -> bool:
    """Broadcasters and papers put their own name where agencies put theirs: "(CNN)"."""
    return credit in {"CNN", "BBC", "CBS", "ABC", "NBC", "RT", "VOA", "DW", "CNBC", "NPR", "Al Jazeera", "RFE/RL"}
