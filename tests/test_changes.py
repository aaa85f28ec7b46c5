"""Then and now: what later articles and corrected versions change in a story."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conftest import Read
from dragoman.model import Account, Annotated, Story
from dragoman.publish import changes as page
from dragoman.publish import markdown
from dragoman.publish.brief import Telling
from dragoman.reconcile import reconcile
from dragoman.reconcile.changes import changes, recent, told_since

FIRST = (
    "A ferry sank off Lamu on Tuesday, killing 12 people, police said. "
    "President Ruto ordered an inquiry into the sinking of the ferry. "
    "The ferry had carried passengers between the islands since 1998."
)
LATER = (
    "Twelve people were killed when a ferry sank off Lamu on Tuesday, officials said. "
    "The owner of the ferry, Bahari Lines, suspended all its services. "
    "President Ruto ordered an inquiry into the sinking of the ferry."
)
OPPOSED = (
    "A ferry sank off Lamu on Tuesday, killing 31 people, the coast guard said. "
    "President Ruto ordered an inquiry into the sinking of the ferry."
)
MENDED = FIRST.replace("killing 12 people", "killing 14 people")


def account(*articles: Annotated) -> Account:
    ids = tuple(sorted(a.article.id for a in articles))
    return reconcile(Story("s", "Ferry sinks off Lamu", ids, tuple((i,) for i in ids)), articles)


@pytest.fixture
def first(read: Read) -> Annotated:
    return read(FIRST, id="first", published="2024-03-06", source="Coast Post")


@pytest.fixture
def later(read: Read) -> Annotated:
    return read(LATER, id="later", published="2024-03-07", source="Island Radio")


def kinds(then: Account, now: Account) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for change in changes(then, now):
        found.setdefault(change.kind, []).append(change.fact.statement)
    return found


def test_nothing_new_changes_nothing(first: Annotated, later: Annotated) -> None:
    assert changes(account(first, later), account(first, later)) == ()


def test_what_a_later_article_adds_and_confirms(first: Annotated, later: Annotated) -> None:
    found = kinds(account(first), account(first, later))
    assert any("Bahari Lines" in statement for statement in found["added"])
    assert any("inquiry" in statement for statement in found["confirmed"])
    assert not any("inquiry" in statement for statement in found["added"])
    assert "contradicted" not in found


def test_a_later_count_that_cannot_hold_contradicts(first: Annotated, read: Read) -> None:
    opposed = read(OPPOSED, id="opposed", published="2024-03-06")
    found = changes(account(first), account(first, opposed))
    [change] = [c for c in found if c.kind == "contradicted"]
    assert {s.article for s in change.earlier} == {"first"}
    assert {s.article for s in change.later} == {"opposed"}
    assert "31" in change.fact.statement


def test_a_corrected_version_is_a_correction_not_a_contradiction(first: Annotated, read: Read) -> None:
    mended = read(MENDED, id="first", published="2024-03-06")
    [change] = changes(account(first), account(mended), {"first": "first"})
    assert change.kind == "corrected"
    assert "14" in change.fact.statement
    assert "12" in change.reason


def test_what_a_version_no_longer_tells_is_withdrawn(first: Annotated, read: Read) -> None:
    shorter = read(FIRST.rsplit(" The ferry had", 1)[0], id="first", published="2024-03-06")
    [change] = changes(account(first), account(shorter), {"first": "first"})
    assert change.kind == "withdrawn"
    assert "1998" in change.fact.statement


def test_an_article_without_a_date_is_never_recent(first: Annotated, later: Annotated) -> None:
    undated = replace(later, article=replace(later.article, id="undated", published=None))
    assert told_since([first, later, undated], "2024-03-07") == {"later"}


def test_the_recent_account_keeps_only_what_was_told_since(first: Annotated, later: Annotated) -> None:
    now = recent(account(first, later), {"later"})
    assert not any("1998" in fact.statement for fact in now.facts)
    inquiry = next(fact for fact in now.facts if "inquiry" in fact.statement)
    assert inquiry.lineages == 2  # what told it before still counts
    articles = {"first": first, "later": later}
    text = markdown.render([now], articles, Telling(since="2024-03-07"))
    assert "Only what was told since 2024-03-07" in text
    assert "1998" not in text.split("## Notes")[0]


def test_the_page_of_changes_shows_both_sides(first: Annotated, read: Read) -> None:
    opposed = read(OPPOSED, id="opposed", published="2024-03-06", source="Harbour News")
    now = account(first, opposed)
    text = page.render(now.story, "2024-03-06", changes(account(first), now), {"first": first, "opposed": opposed})
    contradicted = text.split("## Contradicted")[1].split("##")[0]
    assert "now: Harbour News, “" in contradicted
    assert "before: Coast Post, “" in contradicted
    assert page.render(now.story, "2024-03-07", (), {}).endswith("*Nothing.*\n")


def test_a_later_higher_count_corrects_the_earlier(first: Annotated, read: Read) -> None:
    risen = read(OPPOSED, id="risen", published="2024-03-08")
    found = changes(account(first), account(first, risen))
    assert not [c for c in found if c.kind == "contradicted"]
    [change] = [c for c in found if c.kind == "corrected"]
    assert {s.article for s in change.earlier} == {"first"}
