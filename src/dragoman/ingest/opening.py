"""What is glued to the start of a text: address, date, title, agency, names of writers -> marks.

Texts that went through a crawler or a data set often come flattened: "17-08-2013 Ministers sign accord. Anna
Berg. Ministers of five states ..." is a date, a title, a byline and then the report. The opening is read piece by
piece from the first character on; the first piece that is none of these ends it. A piece counts only where what
follows can open a title or a sentence, for a false mark loses what the report says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dragoman.ingest import agencies
from dragoman.ingest.dates import STAMP, WEEKDAY, day_of
from dragoman.model import Furniture

MOST_PIECES = 40  # of an opening; a list of dates is none
LONGEST_RUN = 220  # characters of a title without full stop before a date

_BLANK = re.compile(r"\s*")
# An address, also one split into tokens ("http: / / www. example. org / a - b"): words joined by signs. A capital
# word with a further word behind it is the title already, not a part of the path.
_URL = re.compile(
    r"(?:https?\s?:\s?/\s?/\s?|www\.)(?![A-Z]\w*\s\w)[\w+%~@!$,;]+"
    r"(?:\s?[./\-_?=&#:]+\s?(?![A-Z]\w*\s\w)[\w+%~@!$,;]+)*(?:\s?/(?=\s|$))?"
)
_AGENCY = re.compile(rf"[(\[]?(?P<agency>{agencies.AGENCY})[)\]]?(?=\s|$)")
_SHARE = re.compile(r"Get short URL(?:\s+\d{1,4}\b){0,4}", re.IGNORECASE)
_BY = re.compile(r"(?:By|BY)\s+(?:[A-Z][\w.’'-]*\s?){1,4}(?:\([^()\n]{2,40}\))?(?=\s*(?:\n|$))")
_NAMES = re.compile(r"(?:[A-Z][\w’'-]+(?: [A-Z]\.)? ){1,7}[A-Z][\w’'-]+\.(?=\s+[A-Z\"“0-9])")
_SURE_DATE = re.compile(rf"{WEEKDAY}\b", re.IGNORECASE)
_CALENDAR_WORD = re.compile(
    rf"(?:{WEEKDAY}|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_OPENS = re.compile(r"\s*[\"'“‘«(\[]*(?:[A-Z0-9À-Þ]|[^\x00-\x7f])")
_DASH_SITE = re.compile(r"\s+[-–—|»]\s+")


@dataclass(slots=True)
class Opening:
    """The marks of the opening, where it ends, and what it states."""

    marks: list[Furniture] = field(default_factory=list)
    end: int = 0
    title: str | None = None
    published: str | None = None
    agency: str | None = None

    def mark(self, start: int, end: int, kind: str) -> None:
        self.marks.append(Furniture(start, end, kind))
        self.end = end


def read_opening(text: str, title: str | None) -> Opening:
    """`title` is the title that the file gives beside the text, if any."""
    opening = Opening()
    steps = (_address, _share_words, _date, _given_title, _title_before_date, _agency, _byline)
    while len(opening.marks) < MOST_PIECES and any(step(text, title, opening) for step in steps):
        pass
    return opening


def _from(text: str, opening: Opening) -> int:
    blank = _BLANK.match(text, opening.end)
    return blank.end() if blank else opening.end


def _address(text: str, _title: str | None, opening: Opening) -> bool:
    at = _from(text, opening)
    match = _URL.match(text, at)
    if not match or opening.title:
        return False
    opening.mark(at, match.end(), "navigation")
    return True


def _share_words(text: str, _title: str | None, opening: Opening) -> bool:
    at = opening.end if text[opening.end : opening.end + 1].strip() else _from(text, opening)
    match = _SHARE.match(text, at)
    if not match or not opening.marks:
        return False
    opening.mark(at, match.end(), "promo")
    return True


def _date(text: str, _title: str | None, opening: Opening) -> bool:
    at = _from(text, opening)
    linked = opening.marks and text.startswith("on ", at)  # "... on Feb. 4, 2009" after a title
    match = STAMP.match(text, at + 3 if linked else at)
    if not match or not _may_follow(text, match, labelled=bool(match["label"])):
        return False
    opening.published = opening.published or day_of(match)
    opening.mark(at, match.end(), "dateline")
    return True


def _may_follow(text: str, match: re.Match[str], *, labelled: bool) -> bool:
    """Whether a date is a stamp and no part of a sentence: a capital, a sign of its own or nothing comes after."""
    rest = text[match.end() : match.end() + 40]
    if not rest.strip() or rest.lstrip(" \t")[:1] in "\r\n|" or rest.startswith("Get short URL"):
        return True
    if labelled and text[match.start() : match.start() + 1].islower() and rest[0] == " ":
        return True  # " date 2021-12-07 " comes from a form, whatever follows
    return rest[0] in " \t\u00a0." and bool(_OPENS.match(rest, 1))


def _given_title(text: str, title: str | None, opening: Opening) -> bool:
    if not title or any(m.kind == "headline" for m in opening.marks):
        return False
    at = _from(text, opening)
    for wording in _wordings(title):
        end = _same_words(text, at, wording)
        if end is not None and _title_may_end(text, end, wording):
            opening.title = title
            opening.mark(at, end, "headline")
            return True
    return False


def _wordings(title: str) -> list[str]:
    """The title, and the title without the name of the site before or after it."""
    pieces = _DASH_SITE.split(title)
    return [title] + [p for p in (max(pieces, key=len),) if len(pieces) > 1 and len(p.split()) >= 4]


def _same_words(text: str, at: int, title: str) -> int | None:
    """Where the words of `title` end when they stand at `at`, signs and blanks aside; None when they do not."""
    wanted = [c for c in title.casefold() if c.isalnum()]
    found, end = 0, at
    for place in range(at, min(len(text), at + 2 * len(title) + 20)):
        letter = text[place].casefold()
        if not letter.isalnum():
            continue
        if found == len(wanted):
            break
        if letter != wanted[found]:
            return None
        found, end = found + 1, place + 1
    if found < len(wanted) or not wanted:
        return None
    while end < len(text) and text[end] in ".!?…\"'’”»)]":
        end += 1
    return end


def _title_may_end(text: str, end: int, title: str) -> bool:
    """A title on its own line, or one with a fresh start behind it. "Ministers sign pact" may as well be the
    beginning of "Ministers sign pact Monday": then it is the report.
    """
    rest = text[end : end + 60]
    if not rest.strip() or rest.lstrip(" \t\u00a0")[:1] in "\r\n|":
        return True
    if not rest[0].isspace() and rest[:1] not in "|-–—":
        return False
    stamp_at = end + len(rest) - len(rest.lstrip())
    if STAMP.match(text, stamp_at) or (text.startswith("on ", stamp_at) and STAMP.match(text, stamp_at + 3)):
        return True
    return (
        len(title.split()) >= 4
        and bool(_OPENS.match(rest))
        and not (_CALENDAR_WORD.match(rest.lstrip()) and text[end - 1] not in ".!?…")
    )


def _title_before_date(text: str, title: str | None, opening: Opening) -> bool:
    """A run of words without full stop up to a date that only a stamp can be (after an address, with a label, a
    time of day, or an agency and a weekday before it). After the given title it is the deck.
    """
    at = _from(text, opening)
    if opening.published and not (opening.marks and opening.marks[-1].kind == "headline"):
        return False
    line_end = text.find("\n", at)
    limit = min(at + LONGEST_RUN, line_end if line_end >= 0 else len(text))
    after_address = bool(opening.marks) and opening.marks[-1].kind == "navigation"
    for match in STAMP.finditer(text, at + 12, limit + 60):
        if match.start() > limit or re.search(r"[.!?…;]\s", text[at : match.start()].rstrip(" .")):
            return False
        if not _may_follow(text, match, labelled=bool(match["label"])):
            continue
        head, agency = _without_agency(text[at : match.start()].rstrip().removesuffix(" on"))
        day = bool(agency and _SURE_DATE.match(text, match.start()))
        plain = after_address and len(head.split()) <= 16
        if plain or match["label"] or match["clock"] or day:
            given = any(m.kind == "headline" for m in opening.marks)
            if given or (title is None and 3 <= len(head.split()) <= 30):
                opening.title = opening.title or head.rstrip(" .|-–")
                opening.mark(at, at + len(head), "deck" if given else "headline")
                return True
    return False


def _without_agency(head: str) -> tuple[str, str | None]:
    head = head.rstrip()
    match = re.search(rf"\s[(\[]?({agencies.AGENCY})[)\]]?$", head)
    return (head[: match.start()].rstrip(), match[1]) if match else (head, None)


def _agency(text: str, _title: str | None, opening: Opening) -> bool:
    """An agency's name alone between title and date, or after both."""
    if not opening.marks or opening.agency:
        return False
    at = _from(text, opening)
    match = _AGENCY.match(text, at)
    if not match:
        return False
    rest = text[match.end() :].lstrip(" \t")[:60]
    stamped = STAMP.match(rest)
    bracketed = text[at] in "(["
    if not (stamped or rest[:1] in "\r\n" or (bracketed and re.match(r"[A-Z“\"]", rest))):
        return False
    if bracketed and not stamped and rest[:1] not in "\r\n":
        return False  # "(Reuters) - Ministers" is the dateline of the report
    opening.agency = agencies.canonical(match["agency"])
    opening.mark(at, match.end(), "byline")
    return True


def _byline(text: str, _title: str | None, opening: Opening) -> bool:
    """Names after the title: "By Anna Berg" up to the end of the line, "Anna Berg Luis Rojas." before a sentence."""
    if not opening.marks or opening.marks[-1].kind not in {"headline", "dateline"}:
        return False
    at = _from(text, opening)
    match = _BY.match(text, at)
    if not match and opening.marks[-1].kind == "headline" and text[at - 2 : at - 1] in ".!?":
        match = _NAMES.match(text, at)
    if not match:
        return False
    opening.mark(at, match.end(), "byline")
    return True
