"""Text -> marks on what is not the article's own telling, and what those marks state (title, date, agency, source).

The text is read as lines. First the opening (what is glued to the text's start), then every line by its own words
(`phrases`), then by its place: above the report stand section, headline, deck and byline, inside it crossheads and
captions, below it notes and links. The report begins and ends with a line of prose. Nothing is cut; a line that
could be prose stays prose.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from dragoman.ingest import agencies
from dragoman.ingest.datelines import find_dateline
from dragoman.ingest.dates import STAMP, day_of
from dragoman.ingest.opening import read_opening
from dragoman.ingest.phrases import SECTIONS, kind_of_line
from dragoman.knowledge.agencies import outlet_name
from dragoman.model import Furniture

_LINE = re.compile(r"[^\r\n\u2028\u2029\v\f]+")
_STOPPED = re.compile(r"[.!?…。！？।][\"'”’»)\]]*$")
_INNER_STOP = re.compile(r"[.!?][\"'”’»)\]]* +[\"'“‘«(\[]*[A-ZÀ-Þ]")
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w.’'-]*(?: (?:de|van|von|bin|al|el|da|di|der))? ){1,3}[A-ZÀ-Þ][\w.’'-]+")
_NAME_AND_AGENCY = re.compile(rf"(?:[A-ZÀ-Þ][\w.’'-]* ){{1,4}}?[|/,–-]? ?\(?({agencies.AGENCY})\)?")
_SOURCE = re.compile(r"source:?\s+(?P<name>\S+(?: \S+){0,4})", re.IGNORECASE)
_OWNER = re.compile(
    r"(?:©|copyright|\(c\))\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s+)?"
    r"(?P<name>(?:The |Al |El |La |Le )?[A-ZÀ-Þ][\w&’'-]*(?: (?:[A-ZÀ-Þ][\w&’'-]*|of|and|de|des|du|la))*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Marked:
    """The marks of a text in order, never overlapping, and what they state."""

    furniture: tuple[Furniture, ...]
    title: str | None = None
    published: str | None = None
    source: str | None = None
    agency: str | None = None
    sections: tuple[str, ...] = ()


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    text: str
    kind: str | None = None
    words: int = field(init=False)
    stopped: bool = field(init=False)

    def __post_init__(self) -> None:
        self.words = len(self.text.split())
        self.stopped = bool(_STOPPED.search(self.text[-6:]))

    @property
    def is_prose(self) -> bool:
        """A paragraph of the report: sentences, or at least many words."""
        return (self.stopped and self.words >= 12) or self.words >= 35 or bool(_INNER_STOP.search(self.text))

    @property
    def key(self) -> str:
        return "".join(c for c in self.text.casefold() if c.isalnum())


def mark(text: str, title: str | None = None, headings: frozenset[str] = frozenset()) -> Marked:
    """`title` and `headings` are what the file states beside the text (a field, HTML headings)."""
    opening = read_opening(text, title)
    title = title or opening.title
    lines = list(_lines(text, opening.end))
    for line in lines:
        line.kind = _kind_by_words(line)
    body = [i for i, line in enumerate(lines) if line.kind is None and line.is_prose]
    first, last = (body[0], body[-1]) if body else (len(lines), len(lines))
    source = _source_of(lines) or _named_above(lines[:first], title)
    for line in lines[:first]:
        if source and line.kind is None and line.text == source:
            line.kind = "section"  # the name of the outlet above its page
    title = _mark_headline(lines, first, title, known=bool(opening.title))
    _mark_above(lines, first, below_title=any(m.kind == "headline" for m in opening.marks))
    _mark_inside(lines, first, last, headings)
    _mark_links(lines, last)
    dateline = find_dateline(text, lines[first].start, lines[first].end) if body else None
    marks = opening.marks + [Furniture(line.start, line.end, line.kind) for line in lines if line.kind]
    if dateline:
        marks.append(Furniture(*_trimmed(text, dateline.start, dateline.end), "dateline"))
    ending = agencies.credited_at_end(text)
    if ending and body and ending.start() >= lines[last].start and lines[last].end >= ending.end() - 1:
        marks.append(Furniture(*_trimmed(text, ending.start(), lines[last].end), "byline"))
    return Marked(
        furniture=_apart(marks),
        title=title,
        published=opening.published or _date_of(lines) or (dateline.published if dateline else None),
        source=source,
        agency=opening.agency
        or (dateline.agency if dateline else None)
        or _agency_of(lines)
        or (agencies.agency_of(ending) if ending else None),
        sections=tuple(line.text for line in lines if line.kind in {"section", "breadcrumb"}),
    )


def _apart(marks: list[Furniture]) -> tuple[Furniture, ...]:
    """In order; of two marks on the same words the earlier one holds."""
    kept: list[Furniture] = []
    for found in sorted(marks, key=lambda m: (m.start, m.end)):
        if found.start < found.end and (not kept or kept[-1].end <= found.start):
            kept.append(found)
    return tuple(kept)


def _lines(text: str, start: int) -> Iterator[_Line]:
    for match in _LINE.finditer(text, start):
        begin, end = _trimmed(text, match.start(), match.end())
        if begin < end:
            yield _Line(begin, end, text[begin:end])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _kind_by_words(line: _Line) -> str | None:
    if kind := kind_of_line(line.text):
        return kind
    if line.words <= 16:
        stamp = STAMP.match(line.text)
        if stamp and len(line.text) - stamp.end() <= 20 and not line.stopped:
            return "dateline"
        if line.words <= 7 and not line.stopped and _NAME_AND_AGENCY.fullmatch(line.text):
            return "byline"
    if line.words <= 10 and (dateline := find_dateline(line.text, 0, len(line.text))):
        return "dateline" if dateline.end == len(line.text) else None
    return None


def _mark_headline(lines: list[_Line], first: int, title: str | None, *, known: bool) -> str | None:
    """Marks every line that says the title. Without a title it is the line above the report that stands there
    twice, or else the first that can be one; a text with nothing below it has no title.
    """
    head = [line for line in lines[:first] if line.kind is None]
    if title is None and first < len(lines):
        times = Counter(line.key for line in head)
        candidates = [line for line in head if line.words >= 3 and _can_be_title(line)]
        repeated = [line for line in candidates if times[line.key] > 1]
        if not candidates:
            return None
        title = (repeated or candidates)[0].text
    if title is None:
        return None
    key = _Line(0, 0, title).key
    for line in lines:
        same = line.key == key or (len(line.key) > 20 and key.startswith(line.key))
        if line.kind is None and same and key:
            line.kind = "headline"
    unmarked = [line for line in head if line.kind is None and line.words >= 3 and _can_be_title(line)]
    if not known and unmarked and not any(line.kind == "headline" for line in lines) and unmarked[0].words <= 14:
        # the page words its headline otherwise than the field does; a line on something else may carry content
        shared = set(title.casefold().split()) & set(unmarked[0].text.casefold().split())
        unmarked[0].kind = "headline" if len(shared) * 3 >= unmarked[0].words else "deck"
    return title


def _can_be_title(line: _Line) -> bool:
    return (line.words <= 30 and len(line.text) <= 200 and not line.stopped and line.text[-1] not in ":;,-–—") or (
        line.words <= 20 and line.text[-1] in "?!" and not _INNER_STOP.search(line.text)
    )


def _mark_above(lines: list[_Line], first: int, *, below_title: bool) -> None:
    """Lines between page and report. Above the headline: section. Below it: names, then the deck."""
    heads = [i for i, line in enumerate(lines[:first]) if line.kind == "headline"]
    for i, line in enumerate(lines[:first]):
        if line.kind is not None:
            continue
        if line.text.casefold() in SECTIONS or (heads and i < heads[0] and line.words <= 4 and not line.stopped):
            line.kind = "section"
        elif (below_title or (heads and i > heads[0])) and line.words <= 4 and _NAME.fullmatch(line.text):
            line.kind = "byline"
        elif line.words >= 4 and (below_title or heads) and not line.stopped:
            line.kind = "deck"
    # A standfirst with full stop is told from the report by the furniture that follows it.
    if heads and first + 1 < len(lines) and lines[first].words <= 40 and lines[first - 1].kind == "headline":
        after = [line.kind for line in lines[first + 1 : first + 3]]
        if after[0] in {"headline", "byline", "dateline", "caption", "credit", "promo"}:
            lines[first].kind = "deck"


def _mark_inside(lines: list[_Line], first: int, last: int, headings: frozenset[str]) -> None:
    for i in range(first, last + 1):
        if i >= len(lines):
            return
        line = lines[i]
        if line.kind == "credit" and lines[i - 1].kind is None and not lines[i - 1].stopped:
            lines[i - 1].kind = "caption"
        if line.kind is None and first < i < last:
            alone = lines[i - 1].is_prose or lines[i - 1].kind is not None
            if line.text in headings or (alone and lines[i + 1].is_prose and _is_crosshead(line)):
                line.kind = "crosshead"
    for i in range(1, first):
        if lines[i].kind == "credit" and lines[i - 1].kind in {None, "deck"} and lines[i - 1].words >= 5:
            lines[i - 1].kind = "caption"


def _is_crosshead(line: _Line) -> bool:
    """A short line between paragraphs that is no sentence: "Sovereign decision", "What comes next?"."""
    text = line.text.strip("\"'“”‘’«» ")
    if not text or line.words > 9 or len(line.text) > 70 or not (text[0].isupper() or text[0].isdigit()):
        return False
    if text[-1] in ".!…:;,。-–—" or any(sign in line.text for sign in (": ", "•")):
        return False
    return not line.stopped or line.text.endswith("?")


def _mark_links(lines: list[_Line], last: int) -> None:
    """Below a label that ends with nothing ("Read more:", "Most read") stand the titles of other articles."""
    linked = False
    for i, line in enumerate(lines):
        if line.kind == "related":
            linked = i > last or line.text.endswith(":") or line.words <= 4
        elif line.kind is not None or line.is_prose or line.stopped:
            linked = False
        elif linked and line.words >= 3 and i > last:
            line.kind = "related"


def _date_of(lines: list[_Line]) -> str | None:
    for line in lines:
        if line.kind in {"dateline", "byline"} and (stamp := STAMP.search(line.text)) and (day := day_of(stamp)):
            return day
    return None


def _agency_of(lines: list[_Line]) -> str | None:
    for line in lines:
        if line.kind == "byline" and (match := _NAME_AND_AGENCY.fullmatch(line.text)):
            return agencies.canonical(match[1])
        if line.kind == "dateline" and (dateline := find_dateline(line.text, 0, len(line.text))) and dateline.agency:
            return dateline.agency
        if line.kind == "byline" and (name := agencies.canonical(line.text)):
            return name
        if line.kind in {"byline", "footer"} and (name := agencies.credited_in_note(line.text)):
            return name
    return None


def _source_of(lines: list[_Line]) -> str | None:
    """The outlet, where a last line says "source ..." or a copyright note names it (an agency is no outlet)."""
    for line in reversed(lines):
        if line.kind != "footer":
            continue
        if match := _SOURCE.fullmatch(line.text):
            return match["name"]
        if (match := _OWNER.match(line.text)) and not agencies.credited_in_note(line.text):
            return _without_rights(match["name"])
    return None


def _named_above(head: list[_Line], title: str | None) -> str | None:
    """The outlet that stands on a line of its own beside the date of the report, where another line is the title."""
    free = [line for line in head if line.kind is None and line.words >= 3]
    for line, beside in (*pairwise(head), *pairwise(reversed(head))):
        alone = line.kind is None and line.words <= 5 and not line.stopped and beside.kind == "dateline"
        if (
            alone
            and (title or free not in ([], [line]))
            and outlet_name(line.text)
            and not agencies.canonical(line.text)
        ):
            return line.text
    return None


def _without_rights(name: str) -> str | None:
    return re.sub(r"\s+All(?: rights.*)?$", "", name, flags=re.IGNORECASE).strip() or None
