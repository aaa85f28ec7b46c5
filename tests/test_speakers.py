"""One utterance that two articles give to two speakers, and what only looks like it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model import Account, Annotated, Fact, Story
from dragoman.reconcile import reconcile

SAID = '"The bridge across the strait will never be built,"'


def account(read: Callable[..., Annotated], *texts: str) -> Account:
    articles = [read(text, id=f"a{n}", published="2024-05-14") for n, text in enumerate(texts, start=1)]
    ids = tuple(a.article.id for a in articles)
    return reconcile(Story("s", "Story", ids, tuple((i,) for i in ids)), articles)


def given_to_two(told: Account) -> list[Fact]:
    return [f for f in told.facts if f.kind == "attribution"]


@pytest.mark.parametrize(
    ("one", "other", "speakers"),
    [
        (
            f"{SAID} Prime Minister Ada Koren said in Belgar on Friday.",
            f"{SAID} Foreign Minister Olav Berg said in Belgar on Friday.",
            ["Ada Koren", "Olav Berg"],
        ),
        (
            f"{SAID} the Red Cross said on Friday.",
            f"{SAID} the World Bank said on Friday.",
            ["Red Cross", "World Bank"],
        ),
    ],
)
def test_one_utterance_of_two_speakers_is_a_contradiction(
    one: str, other: str, speakers: list[str], read: Callable[..., Annotated]
) -> None:
    told = account(read, one, other)
    [fact] = given_to_two(told)
    assert fact.relation == "conflict"
    assert [r.attributed_to for r in fact.readings] == speakers
    assert all(any(name in s.text for s in r.support) for name, r in zip(speakers, fact.readings, strict=True))
    assert all(name in fact.statement for name in speakers)
    assert given_to_two(account(read, one, one)) == []
    copied = account(read, one, other, other)
    assert [len(r.support) for r in given_to_two(copied)[0].readings] == [2, 4]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # a spokesman and the principal
            f"{SAID} Prime Minister Ada Koren said on Friday.",
            f"{SAID} said Tom Lind, a spokesman for Ada Koren, on Friday.",
        ),
        (  # a body and its officer
            f"{SAID} the Norland foreign ministry said on Friday.",
            f"{SAID} said Tom Lind, the foreign minister, on Friday.",
        ),
        ('"Never," Prime Minister Ada Koren said on Friday.', '"Never," Foreign Minister Olav Berg said on Friday.'),
        (  # nobody is named
            f"{SAID} the prime minister said on Friday.",
            f"{SAID} Foreign Minister Olav Berg said on Friday.",
        ),
        (  # one repeats the other
            f"{SAID} Prime Minister Ada Koren said on Friday.",
            f"{SAID} Olav Berg said on Friday, repeating the words of his rival.",
        ),
        (  # one name, spelt twice
            f"{SAID} President Yusuf Karimoff said on Friday.",
            f"{SAID} President Yousef Karimov said on Friday.",
        ),
        (  # other words
            '"The bridge across the strait will never be built," Prime Minister Ada Koren said on Friday.',
            '"The tunnel under the strait is what we need," Foreign Minister Olav Berg said on Friday.',
        ),
    ],
)
def test_a_voice_or_a_repetition_is_none(one: str, other: str, read: Callable[..., Annotated]) -> None:
    assert given_to_two(account(read, one, other)) == []
