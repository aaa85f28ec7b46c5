"""Brief -> a brief of at most so many words. Whole statements are left out, the least important first; none is cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from dragoman.model import AccountQuote, Moment, Person, Record
from dragoman.publish.brief import Brief, Dispute, Line


def fitted(brief: Brief, words: int) -> Brief:
    """`brief` in at most `words` words, its sources and notes not counted. The first statement always stays. What
    happened takes no more than half where something is disputed, for a brief that hides the quarrel would mislead.
    """
    kept: dict[str, Any] = {}
    left, left_out = words, 0
    for section, count in _SECTIONS.items():
        room = left - (words // 2 if section == "lead" and brief.disputes else 0)
        chosen: list[Any] = []
        for item in getattr(brief, section):
            if section == "disputes" and count(item) > room:
                item = replace(item, short=True)  # noqa: PLW2901 - the same in one line
            cost = count(item)
            if cost > room and (chosen or section != "lead"):
                break  # what follows matters less: a short one is not let in before it
            chosen.append(item)
            left -= cost
            room -= cost
        kept[section] = tuple(chosen)
        left_out += len(getattr(brief, section)) - len(chosen)
    return replace(brief, **kept, left_out=left_out)


def _line(line: Line) -> int:
    return _count(line.text, line.weight)


def _dispute(dispute: Dispute) -> int:
    if dispute.short:
        return _count(dispute.matter)
    words = (support.text for side in dispute.sides for support in side.support)
    return _count(dispute.matter, dispute.reason, *(side.value for side in dispute.sides), *words)


def _quote(quote: AccountQuote) -> int:
    return _count(quote.speaker or "Speaker not named", quote.variants[0].text)


def _moment(moment: Moment) -> int:
    return _count(moment.date, moment.what)


def _record(record: Record) -> int:
    return _count(*(reading.value for _, cell in record.cells for reading in cell.readings))


def _person(person: Person) -> int:
    return _count(person.name, *dict.fromkeys(role.role for role in person.roles))


def _count(*texts: str) -> int:
    return sum(len(text.split()) for text in texts)


# What a reader can least do without stands first.
_SECTIONS: dict[str, Callable[[Any], int]] = {
    "lead": _line,
    "disputes": _dispute,
    "agreed": _line,
    "quotes": _quote,
    "timeline": _moment,
    "records": _record,
    "people": _person,
    "single": _line,
    "background": _line,
    "opinion": _line,
}
