"""One happening told several times is one event with several supports, on texts written for the tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model import Annotated, Story, StoryEvent
from dragoman.reconcile import reconcile

Read = Callable[..., Annotated]


def happenings(read: Read, *texts: str, days: tuple[str, ...] = ()) -> tuple[StoryEvent, ...]:
    """The events of a story whose articles are `texts`, published on `days`."""
    ids = [f"r{n}" for n in range(len(texts))]
    when = days or ("2024-05-01",) * len(texts)
    articles = [read(text, id=i, published=day) for i, text, day in zip(ids, texts, when, strict=True)]
    story = Story("s", "", tuple(ids), tuple((i,) for i in ids))
    return reconcile(story, articles).events


def told_by(event: StoryEvent) -> set[str]:
    return {s.article for s in event.support}


@pytest.mark.parametrize(
    "texts",
    [
        ("Norway condemned Chile on Monday.", "Oslo condemned Chile."),
        (
            "President Aino Lehto of Finland met President Luis Morales in Lima.",
            "President Lehto held talks with Luis Morales.",
        ),
        ("Jordan hosted the king of Morocco on Monday.", "Morocco's king visited Jordan on Monday."),
        ("Egypt launched an attack on Libya.", "The Egyptian army attacked Libya."),
        ("Oman will hold talks with Yemen.", "Diplomats prepared for talks between Oman and Yemen."),
    ],
)
def test_one_happening_is_one_event(read: Read, texts: tuple[str, ...]) -> None:
    assert any(told_by(e) == {"r0", "r1"} for e in happenings(read, *texts))


@pytest.mark.parametrize(
    "texts",
    [
        ("Norway condemned Chile.", "Norway condemned Peru."),
        ("Oman will meet Yemen.", "Oman did not meet Yemen."),
        ("Oman attacked Yemen.", "Oman may attack Yemen."),
        ("Norway condemned Chile.", "Norway praised Chile."),
    ],
)
def test_what_differs_is_kept_apart(read: Read, texts: tuple[str, ...]) -> None:
    assert all(len(told_by(e)) == 1 for e in happenings(read, *texts))


def test_both_sides_of_a_meeting_are_named_once(read: Read) -> None:
    [event] = [
        e
        for e in happenings(read, "Norway and Chile held talks in Lima.", "Chile held talks with Norway in Lima.")
        if e.type == "CONSULT"
    ]
    parties = [p.country for p in (*event.actors, *event.recipients)]
    assert set(parties) == {"NOR", "CHL"}
    assert told_by(event) == {"r0", "r1"}


def test_things_take_no_part(read: Read) -> None:
    [event] = happenings(read, "Norway condemned the report.", "Norway condemned the report.")
    assert (event.recipients, told_by(event)) == ((), {"r0", "r1"})


def test_who_undergoes_it_is_no_actor(read: Read) -> None:
    [event] = happenings(read, "The Kenyan minister was arrested on Monday.")
    assert (event.actors, [p.country for p in event.recipients]) == ((), ["KEN"])
