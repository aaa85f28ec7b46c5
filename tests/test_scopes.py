"""What only looks like a contradiction, because it is counted, dated or ranked over different scopes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model import Account, Annotated, Fact, Story
from dragoman.reconcile import reconcile
from dragoman.reconcile.scopes import DIFFERENT

Told = Callable[..., Account]


@pytest.fixture(scope="module")
def account(read: Callable[..., Annotated]) -> Told:
    """The account of two texts of one day."""

    def account_of(*texts: str) -> Account:
        articles = [read(text, id=f"a{n}", published="2024-05-14") for n, text in enumerate(texts, start=1)]
        ids = tuple(a.article.id for a in articles)
        return reconcile(Story("s", "Story", ids, tuple((i,) for i in ids)), articles)

    return account_of


def apart(told: Account) -> list[Fact]:
    return [f for f in told.facts if f.reason.startswith(DIFFERENT)]


DIFFER = [
    (
        "Shelling killed 14 people in the city of Morvan on Tuesday, the interior ministry said.",
        "Shelling of Morvan has killed 320 people since January, the interior ministry said on Tuesday.",
        "number",
        "on Tuesday / since January",
        "People killed: 14 on Tuesday, 320 since January.",
    ),
    (
        "Clashes between police and protesters killed 9 people in the city of Morvan on Tuesday.",
        "At least 31 people were killed across the country on Tuesday as police clashed with protesters in Morvan.",
        "number",
        "in the city of Morvan / across the country",
        "People killed: 9 in the city of Morvan, at least 31 across the country.",
    ),
    (
        "Twelve of its soldiers were killed when rebels attacked the border post at Tarn on Monday, the army said.",
        "About 80 people on both sides were killed on Monday when rebels attacked the border post at Tarn.",
        "number",
        "of its soldiers / on both sides",
        "People killed: 12 of its soldiers, about 80 on both sides.",
    ),
    (
        "Police arrested 40 people in the capital on Tuesday during protests over fuel prices.",
        "Police have arrested 900 people nationwide during protests over fuel prices, the ministry said on Tuesday.",
        "number",
        "in the capital / nationwide",
        "People arrested: 40 in the capital, 900 nationwide.",
    ),
    (
        "The truce took effect in the city of Morvan on Monday, the ministry said.",
        "The truce took effect across the country on Wednesday, the ministry said. Guns fell silent in Morvan.",
        "date",
        "in the city of Morvan / across the country",
        "Told for different scopes: on Monday in the city of Morvan, on Wednesday across the country.",
    ),
    (
        "President Ada Koren arrived in Norland on Monday on her first trip abroad since the pandemic.",
        "President Ada Koren arrived in Norland on Monday. It is her second visit to Norland.",
        "significance",
        "first trip abroad since the pandemic / second visit to Norland",
        "Ranked over different scopes: first trip abroad since the pandemic, second visit to Norland.",
    ),
    (
        "President Ada Koren arrived in Norland on Monday, her first visit to the country.",
        "President Ada Koren is in Norland for talks. It is the president's first trip abroad this year.",
        "significance",
        "first visit to the country / first trip abroad this year",
        "Ranked over different scopes: first visit to the country, first trip abroad this year.",
    ),
]


@pytest.mark.parametrize("differ", DIFFER)
def test_two_scopes_are_no_contradiction_and_both_are_named(
    differ: tuple[str, str, str, str, str], account: Told
) -> None:
    one, other, kind, scopes, statement = differ
    told = account(one, other)
    assert [f.kind for f in told.facts if f.relation == "conflict"] == []
    [fact] = apart(told)
    assert (fact.kind, fact.relation, fact.statement) == (kind, "compatible", statement)
    assert fact.reason.startswith(f"{DIFFERENT}: {scopes}; ")
    assert [{s.article for s in r.support} for r in fact.readings] == [{"a1"}, {"a2"}]
    for reading, scope in zip(fact.readings, scopes.split(" / "), strict=True):
        assert all(scope in s.text for s in reading.support)


@pytest.mark.parametrize(
    ("one", "other", "conflicts"),
    [
        (  # one scope: a contradiction
            "Shelling killed 14 people in the city of Morvan on Tuesday, residents said.",
            "Shelling killed 9 people in the city of Morvan on Tuesday, doctors said.",
            ["number"],
        ),
        (  # fewer in the whole country than in the city: a contradiction
            "Clashes between police and protesters killed 31 people in the city of Morvan on Tuesday.",
            "Nine people were killed across the country on Tuesday as police clashed with protesters in Morvan.",
            ["number"],
        ),
        (  # one article tells both scopes itself
            "Shelling killed 14 people in the city of Morvan on Tuesday.",
            "Shelling killed 14 people in Morvan on Tuesday. Shells have killed 320 people there since January.",
            [],
        ),
        (  # other things counted over other times
            "A car bomb killed 40 people in the city of Morvan on Tuesday.",
            "Nine people were killed by landmines across the country this year. A car bomb exploded in Morvan.",
            [],
        ),
        (  # the visits of two persons
            "President Ada Koren arrived in Norland on Monday on her first trip abroad since the pandemic.",
            "King Olav Berg left Norland on Monday. It was the second visit of Olav Berg to the country.",
            [],
        ),
        (  # the scope of one holds that of the other, with a rank that cannot be
            "President Ada Koren arrived in Norland on Monday. It is her first visit to Norland.",
            "President Ada Koren arrived in Norland on Monday. It is her second visit to Norland since 2019.",
            [],
        ),
    ],
)
def test_one_scope_is_not_taken_for_two(one: str, other: str, conflicts: list[str], account: Told) -> None:
    told = account(one, other)
    assert apart(told) == []
    assert [f.kind for f in told.facts if f.relation == "conflict"] == conflicts
