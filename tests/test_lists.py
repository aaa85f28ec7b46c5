"""A list of things and a longer list of the same things: both can be right."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model import Annotated, Story
from dragoman.reconcile import reconcile
from dragoman.reconcile.lists import lists_in, longer


@pytest.mark.parametrize(
    ("one", "other", "is_longer"),
    [
        ("Signed pacts on energy and trade.", "Signed pacts on energy, trade and fishing.", True),
        ("Signed pacts on energy, trade and fishing.", "Signed pacts on energy and trade.", False),
        ("Pacts on energy and trade.", "Pacts on trade and energy.", False),
        ("Pacts on energy and trade.", "Pacts on trade, fishing and space.", False),
        ("Norland and Estmark met.", "Norland, Estmark and Sudmark met.", True),
        ("Norland and Estmark met.", "Norland met Estmark.", False),
        ("Norland met Estmark.", "Norland, Estmark and Sudmark met.", False),
        ("Coal, steel and ships are covered.", "Coal, steel, ships, as well as grain are covered.", True),
    ],
)
def test_a_longer_list_holds_every_item_and_more(one: str, other: str, is_longer: bool) -> None:
    assert longer(one, other) is is_longer


def test_the_items_of_a_list_are_those_between_commas() -> None:
    [items] = lists_in("The pact covers deals on energy, trade and fishing in Belgar.")
    assert len(items) == 3


@given(st.text(max_size=200))
def test_no_list_is_longer_than_itself(text: str) -> None:
    assert not longer(text, text)


def test_both_lists_are_readings_of_one_fact(read: Callable[..., Annotated]) -> None:
    texts = (
        "The foreign ministers of Norland, Estmark and Sudmark met in Belgar on Friday to discuss the truce.",
        "The foreign ministers of Norland, Estmark, Sudmark and Varia met in Belgar on Friday to discuss the truce.",
    )
    articles = [read(text, id=f"a{n}", published="2024-05-14") for n, text in enumerate(texts)]
    told = reconcile(Story("s", "Story", ("a0", "a1"), (("a0",), ("a1",))), articles)
    [fact] = [f for f in told.facts if f.slot == "meet"]
    assert fact.relation == "compatible"
    assert fact.reason.endswith("a list and a longer list")
    assert len(fact.readings) == 2
