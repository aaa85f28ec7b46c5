"""What numbers of news gauge is compared however it is told; what is gauged of another thing is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model import Annotated, Story
from dragoman.reconcile import reconcile

Read = Callable[..., Annotated]
MARCH = "Protesters marched in Karsa on Tuesday against the new pension law. "
QUAKE = "A strong earthquake struck the region of Belgar on Tuesday. "
WAR = "Norland forces attacked the town of Harun on Tuesday. "
COURT = "A court in Perim convicted journalist Ana Brekke of spying on Tuesday. "
FERRY = "A ferry sank off Karsa on Tuesday. "


def disputed(read: Read, one: str, two: str, days: tuple[str, str] = ("2025-03-05", "2025-03-05")) -> list[str]:
    articles = [read(text, id=f"a{n}", published=days[n]) for n, text in enumerate((one, two))]
    found = reconcile(Story("s", "", ("a0", "a1"), (("a0",), ("a1",))), articles)
    return [f.statement for f in found.facts if f.relation == "conflict" and f.kind == "number"]


@pytest.mark.parametrize(
    ("one", "two", "statement"),
    [
        (
            MARCH + "About 10,000 people joined the march, police said.",
            MARCH + "Organisers said 50,000 took part.",
            "People at the rally: about 10,000 (police), or 50,000 (organisers).",
        ),
        (
            MARCH + "Police put the crowd at 8,000.",
            MARCH + "More than 30,000 demonstrators filled the square, organisers said.",
            "People at the rally: 8,000 (police), or more than 30,000 (organisers).",
        ),
        (
            QUAKE + "The quake had a magnitude of 6.1.",
            QUAKE + "The 6.6-magnitude quake was felt in Perim.",
            "Magnitude: 6.1, or 6.6.",
        ),
        (
            QUAKE + "It struck at a depth of 10 km.",
            QUAKE + "The quake was 35 kilometres deep, the institute said.",
            "Depth in kilometres: 10, or 35 (the institute).",
        ),
        (
            QUAKE + "About 20,000 people were made homeless.",
            QUAKE + "The Red Cross said 50,000 had lost their homes.",
            "People homeless: about 20,000, or 50,000 (Red Cross).",
        ),
        (
            WAR + "The army said it had shot down three drones.",
            WAR + "Air defences downed 12 drones, the governor said.",
            "Drones shot down: 3 (the army), or 12 (the governor).",
        ),
        (
            COURT + "Brekke was jailed for five years.",
            COURT + "The judge sentenced her to seven years in prison.",
            "Prison term in years: 5, or 7.",
        ),
        (
            FERRY + "Twelve people are missing.",
            FERRY + "At least 20 passengers are still missing, the coast guard said.",
            "People missing: 12, or at least 20 (the coast guard).",
        ),
        (
            FERRY + "There were 210 passengers on board.",
            FERRY + "The ferry carried 180 people, its owner said.",
            "People aboard: 180 (its owner), or 210.",
        ),
        (
            FERRY + "Rescuers saved 98 people.",
            FERRY + "A total of 120 passengers were rescued.",
            "People rescued: 98, or 120.",
        ),
        # tolls without a word for dying, sums and parts of tolls
        (
            WAR + "Three civilians lost their lives in the attack.",
            WAR + "The attack claimed the lives of five civilians.",
            "Civilians killed: 3, or 5.",
        ),
        (
            WAR + "Doctors in Harun counted eleven bodies.",
            WAR + "Officials said seven people were killed.",
            "People killed: 7 (officials), or at least 11 (doctors in Harun).",
        ),
        (
            WAR + "Twelve civilians and three soldiers were killed.",
            WAR + "The attack left 20 people dead.",
            "People killed: 15, or 20.",
        ),
        (
            WAR + "At least nine people were killed, including four children.",
            WAR + "The attack killed nine people, six of them children.",
            "Children killed: 4, or 6.",
        ),
        (
            WAR + "The talks in Perim took three hours.",
            WAR + "The talks in Perim lasted 90 minutes.",
            "Duration: 3 hours, or 90 minutes.",
        ),
    ],
)
def test_one_thing_gauged_twice_is_disputed(one: str, two: str, statement: str, read: Read) -> None:
    assert disputed(read, one, two) == [statement]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (FERRY + "The ferry carried 180 people.", FERRY + "Another ferry with 90 passengers on board turned back."),
        (FERRY + "There were 210 passengers on board.", FERRY + "The ferry can carry 400 passengers."),
        (FERRY + "There were 210 people on board.", FERRY + "The ferry had 12 crew on board."),
        (FERRY + "Rescuers saved 98 people.", FERRY + "A fishing boat rescued 14 people."),
        (FERRY + "Divers found 14 bodies.", FERRY + "Twenty people drowned."),
        (MARCH + "Some 10,000 people marched in Karsa.", MARCH + "In Belgar, 50,000 people marched."),
        (MARCH + "About 10,000 people joined the march.", MARCH + "Thousands of people joined the march."),
        (MARCH + "Police arrested 30 people on Tuesday.", MARCH + "In January police arrested 100 people."),
        (COURT + "Brekke was jailed for five years.", COURT + "Her editor, Jon Lund, was jailed for seven years."),
        (COURT + "Brekke was jailed for five years.", COURT + "The prosecutor had asked for seven years in prison."),
        (COURT + "Brekke was jailed for five years.", COURT + "Spying carries a sentence of 20 years in prison."),
        (QUAKE + "The quake had a magnitude of 6.1.", QUAKE + "An aftershock of magnitude 5.2 followed."),
        (QUAKE + "The quake had a magnitude of 6.1.", QUAKE + "A 7.8-magnitude quake struck the region in 2015."),
        (
            WAR + "The army shot down three drones over Harun.",
            WAR + "It shot down 12 drones over Belgar, Norland said.",
        ),
        (WAR + "Twelve civilians and three soldiers were killed.", WAR + "The attack left 15 people dead."),
        (
            WAR + "Nine people were killed, including four children.",
            WAR + "Nine people were killed, three of them women.",
        ),
        (WAR + "Three soldiers are missing.", WAR + "Twelve people are missing after the attack."),
    ],
)
def test_two_things_or_one_value_are_not(one: str, two: str, read: Read) -> None:
    assert disputed(read, one, two) == []


def test_the_missing_are_found(read: Read) -> None:
    days = ("2025-03-05", "2025-03-06")
    assert disputed(read, FERRY + "Twenty people are missing.", FERRY + "Twelve people are still missing.", days) == []
