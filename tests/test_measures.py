"""One thing measured twice, one plan for two days: disputed. Two things, rounding and what grew since: not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model import Annotated, Fact, Story
from dragoman.reconcile import reconcile

Read = Callable[..., Annotated]

GAS = "Norland and Estmark signed a gas contract in Belgar on Tuesday after a year of talks. "
VOTE = "President Adama Kolo won the election in Marunda on Sunday, and the opposition called for protests. "


def numbers_in_dispute(read: Read, lead: str, one: str, two: str, days: tuple[str, str]) -> list[Fact]:
    articles = [read(lead + text, id=f"a{n}", published=days[n]) for n, text in enumerate((one, two))]
    found = reconcile(Story("s", "", ("a0", "a1"), (("a0",), ("a1",))), articles)
    return [f for f in found.facts if f.relation == "conflict" and f.kind == "number"]


@pytest.mark.parametrize(
    ("lead", "one", "two"),
    [
        (GAS, "The contract is worth $18 billion, the ministry said.", "The value of the contract is $22 billion."),
        (GAS, "It covers 4 billion cubic metres of gas a year.", "Gas deliveries will reach 5 billion cubic metres."),
        (GAS, "The contract runs for 15 years.", "The contract will bind Estmark for ten years."),
        (GAS, "It will be watched by 80 foreign inspectors.", "A team of 50 inspectors is to live at the terminal."),
        (VOTE, "The commission put turnout at 71 percent.", "Turnout was no higher than 58 percent, observers said."),
        (
            GAS,
            "Minister Elif Demar said the price was $240 per thousand cubic metres.",
            "Gas will cost $280 per thousand cubic metres.",
        ),
        (VOTE, "The court annulled the votes of 112 polling stations.", "Votes of 140 polling stations were void."),
    ],
)  # fmt: skip
def test_one_measure_with_two_values_is_disputed(lead: str, one: str, two: str, read: Read) -> None:
    [found] = numbers_in_dispute(read, lead, one, two, ("2024-06-04", "2024-06-04"))
    assert {s.article for r in found.readings for s in r.support} == {"a0", "a1"}


@pytest.mark.parametrize(
    ("lead", "one", "two"),
    [
        # rounding, bounds and the same value in another unit
        (GAS, "The contract is worth $18.4 billion.", "The contract is worth about $18 billion."),
        (VOTE, "Kolo won 53.2 percent of the vote.", "Kolo won 53 percent of the vote."),
        (VOTE, "The commission put turnout at 71 percent.", "Turnout was above 70 percent, the commission said."),
        (GAS, "The talks about the price took 90 minutes.", "The talks about the price lasted one and a half hours."),
        # another thing, another owner, another year, a part, the sum of two
        (GAS, "The contract is worth $18 billion.", "Estmark borrowed $11 billion abroad last year."),
        (VOTE, "Kolo won 53.2 percent of the vote.", "Sefu won 44.1 percent of the vote."),
        (VOTE, "The commission put turnout at 71 percent.", "In 2019 the commission put turnout at 94 percent."),
        (VOTE, "Observers visited 900 polling stations.", "The first 400 polling stations closed at noon."),
        (GAS, "A list of 59 persons and firms was attached.", "A list of 42 persons was attached."),
        # which of several it is, and whose
        (VOTE, "The president received 53 percent of the vote.", "The opposition received 44 percent of the vote."),
        (VOTE, "Turnout in the capital was 71 percent.", "Turnout in the north was 58 percent."),
        (VOTE, "Turnout was 71 percent at the close, it said.", "Turnout was 58 percent by noon, it said."),
        (GAS, "Norland pays $310 million for the first ship.", "Norland pays $265 million for the second ship."),
        (GAS, "The northern pipeline is 420 kilometres long.", "The southern pipeline is 310 kilometres long."),
        (GAS, "Perim's gas company will invest $900 million.", "Talmar's gas company will invest $600 million."),
        # what one of them tells as well
        (VOTE, "Turnout was 71 percent; observers put turnout at 58 percent.", "Turnout was 71 percent."),
        (GAS, "The two sides will each send 40 inspectors.", "The two sides will send 80 inspectors."),
    ],
)  # fmt: skip
def test_two_measures_or_one_value_are_not(lead: str, one: str, two: str, read: Read) -> None:
    assert numbers_in_dispute(read, lead, one, two, ("2024-06-04", "2024-06-04")) == []


def test_a_count_that_is_told_later_and_higher_grew(read: Read) -> None:
    one, two = "Police said 48 demonstrators were in custody.", "Police said 62 demonstrators were in custody."
    assert numbers_in_dispute(read, VOTE, one, two, ("2024-06-04", "2024-06-04"))
    assert not numbers_in_dispute(read, VOTE, one, two, ("2024-06-04", "2024-06-06"))


def test_copies_do_not_contradict_each_other(read: Read) -> None:
    articles = [
        read(GAS + text, id=f"a{n}", published="2024-06-04")
        for n, text in enumerate(("The contract runs for 15 years.", "The contract runs for 12 years."))
    ]
    found = reconcile(Story("s", "", ("a0", "a1"), (("a0", "a1"),)), articles)
    assert not [f for f in found.facts if f.relation == "conflict"]


@pytest.mark.parametrize(
    ("one", "two", "disputed"),
    [
        ("The import ban takes effect on October 1.", "The ban on imports applies from December 1.", True),
        ("Talks on the pipeline will begin in September.", "Talks on the pipeline begin only in November.", True),
        ("The import ban takes effect on October 1.", "The import ban takes effect by December 1.", False),
        ("The first gas will be delivered in October.", "The first gas will arrive by August.", True),
        ("The import ban takes effect on October 1.", "The school in Belgar opens on December 1.", False),
        ("The import ban takes effect on October 1.", "The import ban takes effect in October.", False),
    ],
)
def test_one_plan_for_two_days_is_disputed(one: str, two: str, disputed: bool, read: Read) -> None:
    articles = [read(GAS + text, id=f"a{n}", published="2024-06-04") for n, text in enumerate((one, two))]
    found = reconcile(Story("s", "", ("a0", "a1"), (("a0",), ("a1",))), articles)
    assert [f.kind for f in found.facts if f.relation == "conflict"] == ["date"] * disputed
