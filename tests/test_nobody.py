"""Nobody was hurt, says one report, eighteen were, says the other: disputed. That none are known of so far: not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model import Annotated, Story
from dragoman.reconcile import reconcile

Read = Callable[..., Annotated]
HARM = "A blast in the town of Halme on Tuesday wounded 18 people and killed six soldiers, officials said."


def tolls_in_dispute(read: Read, one: str, two: str) -> set[str]:
    articles = [read(text, id=f"a{n}", published="2025-03-05") for n, text in enumerate((one, two))]
    found = reconcile(Story("s", "", ("a0", "a1"), (("a0",), ("a1",))), articles)
    return {f.statement for f in found.facts if f.relation == "conflict" and f.kind == "number"}


WOUNDED, KILLED = "People wounded: none, or 18 (officials).", "Soldiers killed: none, or 6 (officials)."


@pytest.mark.parametrize(
    ("other", "disputed"),
    [
        ("No one was hurt in the blast in Halme on Tuesday.", {WOUNDED, KILLED}),
        ("There were no casualties in the blast in Halme on Tuesday.", {WOUNDED, KILLED}),
        ("The blast in Halme on Tuesday killed nobody.", {KILLED}),
        ("The blast in Halme on Tuesday caused no injuries.", {WOUNDED}),
        ("None of the 22 workers was injured in the blast in Halme on Tuesday.", {WOUNDED}),
        ("In Halme on Tuesday, the blast passed without any casualties.", {WOUNDED, KILLED}),
        ("None of the soldiers was killed in the blast in Halme on Tuesday.", {KILLED}),
        # not known, to be seen to, of others
        ("No casualties were reported after the blast in Halme on Tuesday.", set()),
        ("There were no reports of casualties in the blast in Halme on Tuesday.", set()),
        ("There were no immediate casualties in the blast in Halme on Tuesday.", set()),
        ("After the blast in Halme on Tuesday, officials will make sure that no one is hurt again.", set()),
        ("No civilians were killed in the blast in Halme on Tuesday.", set()),
    ],
)
def test_a_toll_of_nobody_stands_against_a_toll(other: str, disputed: set[str], read: Read) -> None:
    assert tolls_in_dispute(read, HARM, other) == disputed


@pytest.mark.parametrize(
    "other",
    [
        "A plane came down near Halme on Tuesday. The dead included two doctors from Orla and their two children.",
        "A plane came down near Halme on Tuesday. Among the dead were two children.",
        "A plane came down near Halme on Tuesday, killing people including a pilot, her crew and two children.",
    ],
)
def test_some_of_the_dead_are_not_the_toll(other: str, read: Read) -> None:
    assert not tolls_in_dispute(read, "Twelve people were killed when a plane crashed near Halme on Tuesday.", other)
