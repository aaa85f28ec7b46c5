"""What the sides of a war tell otherwise: who struck, with what, whom; who fired first; who holds the place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model import Annotated, Story
from dragoman.reconcile import reconcile

Read = Callable[..., Annotated]
FRONT = "Fighting went on around the town of Harun in eastern Ukraine on Tuesday. "
MARKET = "An attack on a market in the Yemeni town of Dhubab shook the region on Tuesday. "
CLASH = "Clashes broke out in the Sudanese town of Karima on Tuesday. "


def disputed(
    read: Read, lead: str, one: str, two: str, days: tuple[str | None, str | None] = ("2024-03-06", "2024-03-06")
) -> list[str]:
    articles = [read(lead + text, id=f"a{n}", published=days[n]) for n, text in enumerate((one, two))]
    found = reconcile(Story("s", "", ("a0", "a1"), (("a0",), ("a1",))), articles)
    return [f.kind for f in found.facts if f.relation == "conflict"]


@pytest.mark.parametrize(
    ("lead", "one", "two", "kind"),
    [
        (
            FRONT,
            "The village of Lyman was shelled by Russian artillery.",
            "Ukrainian troops shelled the village of Lyman.",
            "who-did-what",
        ),
        (
            FRONT,
            "The bridge was blown up by retreating Ukrainian troops.",
            "Russian warplanes destroyed the bridge.",
            "who-did-what",
        ),
        (FRONT, "Russian troops captured Harun, Moscow said.", "Kyiv said its troops still held Harun.", "status"),
        (FRONT, "Russia said it had taken full control of Harun.", "Ukraine denied that Harun had fallen.", "status"),
        (FRONT, "Harun fell on Monday.", "The town was captured by Russian forces on Sunday.", "date"),
        (
            CLASH,
            "The army recaptured the town from the RSF.",
            "The RSF repelled the army's attack on the town.",
            "status",
        ),
        (CLASH, "The RSF opened fire first, the army said.", "The RSF said soldiers had fired first.", "sequence"),
        (CLASH, "The army used barrel bombs.", "The army denied using barrel bombs.", "negation"),
        (
            CLASH,
            "General Hatim Awad was killed on Monday.",
            "General Hatim Awad died on Sunday, his family said.",
            "date",
        ),
        (
            MARKET,
            "The coalition carried out the strike, the Houthis said.",
            "The coalition denied carrying out any strike in Dhubab.",
            "negation",
        ),
        (
            MARKET,
            "The dead were all civilians, medics said.",
            "The coalition said all those killed were Houthi fighters.",
            "identity",
        ),
        (
            MARKET,
            "Warplanes fired two missiles at the market.",
            "Four missiles struck the market, witnesses said.",
            "number",
        ),
        (MARKET, "Warplanes bombed the market.", "The market was hit by mortar shells.", "who-did-what"),
    ],
)
def test_the_sides_contradict_each_other(lead: str, one: str, two: str, kind: str, read: Read) -> None:
    assert disputed(read, lead, one, two) == [kind]


@pytest.mark.parametrize(
    ("lead", "one", "two"),
    [
        # another target, both sides strike, one force by two names, one man, a later day
        (
            FRONT,
            "The village of Lyman was shelled by Russian artillery.",
            "Ukrainian troops shelled the village of Bilyi.",
        ),
        (
            FRONT,
            "Russian troops shelled Lyman and Ukrainian troops shelled Lyman.",
            "Ukrainian troops shelled the village of Lyman.",
        ),
        (FRONT, "Kyiv's forces shelled the village of Lyman.", "Ukrainian troops shelled the village of Lyman."),
        (MARKET, "The attack was carried out by a suspected ISIS fanatic.", "A Yemeni man carried out the attack."),
        (
            CLASH,
            "The army recaptured the town from the RSF.",
            "The RSF repelled the army's attack on the airport of Merowe.",
        ),
        (CLASH, "The army held talks in the town.", "The RSF captured the town of Karima."),
        (CLASH, "Most of the dead were civilians.", "Among those killed were fighters."),
    ],
)
def test_what_can_both_be_true_is_left(lead: str, one: str, two: str, read: Read) -> None:
    assert disputed(read, lead, one, two) == []


def test_a_place_may_fall_after_it_was_held(read: Read) -> None:
    held, taken = "Ukrainian troops still held Harun.", "Russian troops captured Harun."
    assert disputed(read, FRONT, held, taken, ("2024-03-06", "2024-03-08")) == []
    assert disputed(read, FRONT, held, taken, ("2024-03-08", "2024-03-06")) == ["status"]


def test_reports_without_a_date_are_of_one_time_where_they_tell_of_one_day(read: Read) -> None:
    held, taken = "Ukrainian troops still held Harun{}.", "Russian troops captured Harun{}."
    lead, day = "Fighting went on around the town of Harun in eastern Ukraine. ", " on Tuesday"
    assert disputed(read, lead, held.format(day), taken.format(day), (None, None)) == ["status"]
    assert disputed(read, lead, held.format(""), taken.format(""), (None, None)) == []
