"""The account as a whole, on one happening in several house styles."""

from __future__ import annotations

from itertools import permutations

import pytest

from conftest import Read
from dragoman.model import Account, Annotated, Story
from dragoman.publish.rows import account_row
from dragoman.reconcile import reconcile

WIRE = (
    "Kenyan President Miriam Otieno met Peruvian Foreign Minister Hugo Salas in Nairobi on Monday. "
    "The two countries signed an agreement on coffee exports worth $40 million. "
    '"This opens a road across two oceans," Otieno told reporters.'
)
DAILY = (
    "Peru's Foreign Minister Hugo Salas held talks with President Miriam Otieno of Kenya in Nairobi on Monday. "
    "An agreement on exports of coffee, worth $40 million, was signed by the two countries. "
    'Otieno said the deal "opens a road across two oceans".'
)
POST = (
    "Peruvian Foreign Secretary Hugo Salas was in Nairobi on Monday to meet President Miriam Otieno. "
    "Rain delayed his flight by two hours."
)


@pytest.fixture(scope="module")
def articles(read: Read) -> list[Annotated]:
    return [read(text, id=name, published="2024-05-15") for name, text in (("a", WIRE), ("b", DAILY), ("c", POST))]


def account(articles: list[Annotated], lineages: tuple[tuple[str, ...], ...] | None = None) -> Account:
    ids = tuple(sorted(a.article.id for a in articles))
    return reconcile(Story("s", "", ids, lineages or tuple((i,) for i in ids)), articles)


def test_the_order_of_articles_changes_nothing(articles: list[Annotated]) -> None:
    rows = [account_row(account(list(order))) for order in permutations(articles)]
    assert all(row == rows[0] for row in rows)


def test_every_support_slices_back(articles: list[Annotated]) -> None:
    texts = {a.article.id: a.article.text for a in articles}
    found = account(articles)
    supports = [s for f in found.facts for r in f.readings for s in r.support]
    supports += [s for m in found.timeline for s in m.support] + [s for e in found.events for s in e.support]
    supports += [role.support for person in found.people for role in person.roles]
    assert supports
    for support in supports:
        assert texts[support.article][support.start : support.end] == support.text


def test_a_copy_adds_no_lineage(articles: list[Annotated], read: Read) -> None:
    copy = read(WIRE, id="z", published="2024-05-15")
    before = {f.id: f.lineages for f in account(articles).facts}
    lines = (("a", "z"), ("b",), ("c",))
    after = {f.id: f.lineages for f in account([*articles, copy], lines).facts}
    assert all(after[key] == count for key, count in before.items() if key in after)
    assert max(after.values()) <= 3


def test_what_two_articles_tell_is_one_fact(articles: list[Annotated]) -> None:
    shared = [f for f in account(articles).facts if f.relation in ("agree", "compatible")]
    assert any(
        {"a", "b"} <= {s.article for r in f.readings for s in r.support} and "coffee" in f.statement for f in shared
    )


def test_what_one_article_tells_is_single(articles: list[Annotated]) -> None:
    assert any(f.relation == "single" and "flight" in f.statement for f in account(articles).facts)


def test_every_statement_is_one_whole_line(articles: list[Annotated]) -> None:
    for fact in account(articles).facts:
        assert "\n" not in fact.statement
        assert fact.statement.strip()
        assert fact.statement[0].isupper()


def test_one_utterance_is_one_quote(articles: list[Annotated]) -> None:
    quotes = [q for q in account(articles).quotes if len({v.article for v in q.variants}) > 1]
    assert len(quotes) == 1
    assert quotes[0].speaker is not None
    assert quotes[0].speaker.endswith("Otieno")


def test_two_offices_of_one_field_are_disputed(articles: list[Annotated]) -> None:
    titles = [f for f in account(articles).facts if f.kind == "title" and f.relation == "conflict"]
    assert [f.slot for f in titles] == ["Hugo Salas.title"]


def test_people_have_one_entry_with_every_role(articles: list[Annotated]) -> None:
    people = {p.name: p for p in account(articles).people}
    assert {role.support.article for role in people["Hugo Salas"].roles} == {"a", "b", "c"}


def test_the_timeline_is_in_order_and_dated(articles: list[Annotated]) -> None:
    dates = [m.date for m in account(articles).timeline]
    assert "2024-05-13" in dates
    assert dates == sorted(dates)


def test_an_empty_story_gives_an_empty_account() -> None:
    found = reconcile(Story("s", "", (), ()), [])
    assert not found.facts
    assert not found.quotes
    assert not found.timeline
