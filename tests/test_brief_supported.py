"""Every sentence of a brief is supported: each name, number and date in it stands in a sentence it cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from dragoman.annotate import SpacyParser
from dragoman.desk import Desk
from dragoman.model import Account, Annotated, Support
from dragoman.publish.notes import Notes
from dragoman.publish.plan import plan

EXAMPLES = Path(__file__).parent.parent / "examples"
SEEDS = Path(__file__).parent.parent.parent / "shared" / "seeds"
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_NAME = re.compile(r"(?<=[\w,;’'\"”)] )[A-Z][\w’'-]+")  # a capital that begins no sentence

Articles = Mapping[str, Annotated]
Told = tuple[tuple[Account, ...], Articles]


@pytest.fixture(scope="module", params=[EXAMPLES, SEEDS], ids=["examples", "seeds"])
def told(request: pytest.FixtureRequest, parser: SpacyParser) -> Told:
    if not request.param.exists():
        pytest.skip(f"{request.param} is not here")
    desk = Desk(parser)
    return desk.brief([str(request.param)]), desk.articles


def test_every_name_and_number_stands_in_a_cited_sentence(told: Told) -> None:
    accounts, articles = told
    missing = {
        text: words
        for account in accounts
        for text, supports in _sentences(account, articles)
        if (words := list(_unsupported(text, supports, articles)))
    }
    assert not missing


def test_every_date_of_the_timeline_is_read_from_a_cited_sentence(told: Told) -> None:
    accounts, articles = told
    notes = Notes(articles)
    for moment in (moment for account in accounts for moment in account.timeline):
        read = [
            time.value
            for support in moment.support
            for time in articles[support.article].times
            if time.span.overlaps(notes.sentence(support.article, support.start))
        ]
        assert any(moment.date.startswith(value) or value.startswith(moment.date) for value in read), moment


def _sentences(account: Account, articles: Articles) -> Iterator[tuple[str, tuple[Support, ...]]]:
    brief = plan(account, articles)
    for line in (*brief.lead, *brief.agreed, *brief.single, *brief.opinion, *brief.background):
        yield line.text, line.support
    for dispute in brief.disputes:
        yield dispute.matter, tuple(support for side in dispute.sides for support in side.support)
        yield from ((side.value, side.support) for side in dispute.sides)
    yield from ((moment.what, moment.support) for moment in brief.timeline)
    yield from ((statement.text, statement.support) for statement in account.summary)


def _unsupported(text: str, supports: Sequence[Support], articles: Articles) -> Iterator[str]:
    """The numbers and names of `text` that no sentence of its supports has."""
    notes = Notes(articles)
    cited = [(articles[s.article], notes.sentence(s.article, s.start)) for s in supports]
    words = " ".join(annotated.article.text[span.start : span.end] for annotated, span in cited)
    # "the US", "Washington" and "the ministry" are read as who they stand for
    named = " ".join(
        annotated.entity(m.entity).name
        for annotated, span in cited
        for m in annotated.mentions
        if m.span.overlaps(span)
    )
    values = {q.value for annotated, span in cited for q in annotated.quantities if q.span.overlaps(span)}
    for number in _NUMBER.findall(text):
        if number not in words and float(number.replace(",", "").rstrip(".")) not in values:
            yield number
    for name in _NAME.findall(text):
        if re.sub(r"[’']s$", "", name).casefold() not in f"{words} {named}".casefold():
            yield name
