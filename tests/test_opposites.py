"""What one article affirms and another denies, or tells with a word that excludes it; and what only looks so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dragoman.knowledge.opposites import excluding, poles
from dragoman.model import Annotated, Fact, Story
from dragoman.reconcile import reconcile
from dragoman.reconcile.posts import exclude

Read = Callable[..., Annotated]

DAY = "2023-09-12"
Telling = tuple[str, str, str]


def tellings() -> tuple[list[Telling], list[Telling]]:
    """Lead, one article, the other: those that exclude each other, and those that can both be true."""
    lines = (Path(__file__).parent / "opposed_tellings.txt").read_text(encoding="utf-8").splitlines()
    leads = dict(line[1:].split(" ", 1) for line in lines if line.startswith("@"))
    found: dict[str, list[Telling]] = {"!": [], "=": []}
    for line in lines:
        if line[:1] in found:
            lead, one, two = line[1:].split(" | ")
            found[line[0]].append((leads[lead] + " ", one, two))
    return found["!"], found["="]


EXCLUDED, NOT_EXCLUDED = tellings()


def conflicts(read: Read, lead: str, one: str, two: str) -> list[Fact]:
    articles = [read(lead + text, id=f"a{n}", published=DAY) for n, text in enumerate((one, two))]
    found = reconcile(Story("s", "", ("a0", "a1"), (("a0",), ("a1",))), articles)
    return [f for f in found.facts if f.relation == "conflict"]


@pytest.mark.parametrize(("lead", "one", "two"), EXCLUDED)
def test_what_excludes_each_other_is_disputed_once(lead: str, one: str, two: str, read: Read) -> None:
    found = conflicts(read, lead, one, two)
    assert len(found) == 1
    assert {s.article for r in found[0].readings for s in r.support} == {"a0", "a1"}


@pytest.mark.parametrize(("lead", "one", "two"), NOT_EXCLUDED)
def test_what_can_both_be_true_is_not(lead: str, one: str, two: str, read: Read) -> None:
    assert conflicts(read, lead, one, two) == []


def test_a_denial_a_day_later_answers_and_a_deed_a_day_later_is_news(read: Read) -> None:
    def told(first: str, second: str) -> list[Fact]:
        articles = [read(first, id="a0", published=DAY), read(second, id="a1", published="2023-09-13")]
        found = reconcile(Story("s", "", ("a0", "a1"), (("a0",), ("a1",))), articles)
        return [f for f in found.facts if f.relation == "conflict"]

    arrested, free = "The captain of the Alma was arrested.", "The captain of the Alma was not arrested."
    assert told(arrested, free)
    assert not told(free, arrested)


def test_no_word_stands_at_both_ends_of_an_axis() -> None:
    for word, ends in poles().items():
        assert len({pole.axis for pole in ends}) == len(ends), word


@pytest.mark.parametrize(
    ("one", "other", "excluded"),
    [
        ("deputy commander of the navy", "commander of the navy", True),
        ("hospital's head of surgery", "director of the town's hospital", True),
        ("agriculture minister", "Minister of Transport", True),
        ("Colonel", "Major", True),
        ("Lieutenant Colonel", "Colonel", False),
        ("deputy prime minister", "minister of trade", False),
        ("former commander of the navy", "deputy commander of the navy", False),
        ("Norland minister", "energy minister", False),
        ("head of the navy", "deputy head of the customs", False),
        ("", "mayor", False),
    ],
)
def test_two_posts_of_one_person(one: str, other: str, excluded: bool) -> None:
    assert exclude(one, other) is excluded
    assert exclude(other, one) is excluded


def test_words_that_decide_one_thing_in_opposite_ways() -> None:
    assert excluding(["accept", "say", "reject"])
    assert not excluding(["accept", "approve", "sign"])
    assert not excluding(["rise", "fall"])  # one after the other
