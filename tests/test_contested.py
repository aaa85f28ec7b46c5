"""Contradictions found and not found, on stories written for the purpose (tests/contested_stories.txt)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.model import Account, Annotated, CommonOrigin, Fact, Origin, Span, Story
from dragoman.reconcile import reconcile
from dragoman.reconcile.happenings import happenings

Articles = tuple[tuple[str, str], ...]
Planted = tuple[tuple[str, str, str], ...]
Told = Callable[[str], Account]


def stories() -> dict[str, tuple[Articles, Planted]]:
    """Name -> (articles as day and text, planted contradictions as kind and the words of both sides)."""
    found = {}
    text = (Path(__file__).parent / "contested_stories.txt").read_text(encoding="utf-8")
    for block in text.split("\n# ")[1:]:
        name, *lines = block.strip().split("\n")
        told = tuple((line[:10], line[11:]) for line in lines if not line.startswith("!"))
        planted = [line[1:].split("|") for line in lines if line.startswith("!")]
        found[name] = (told, tuple((kind.strip(), one.strip(), other.strip()) for kind, one, other in planted))
    return found


STORIES = stories()


@pytest.fixture(scope="module")
def account(read: Callable[..., Annotated]) -> Told:
    """The account of one of the stories."""

    def account_of(name: str) -> Account:
        articles = [
            read(text, id=f"{name}/{n}", published=day) for n, (day, text) in enumerate(STORIES[name][0], start=1)
        ]
        ids = tuple(a.article.id for a in articles)
        return reconcile(Story("s", name, ids, tuple((i,) for i in ids)), articles)

    return account_of


def disputes(told: Account) -> list[Fact]:
    return [f for f in told.facts if f.relation == "conflict"]


def both_sides(fact: Fact, one: str, other: str, articles: Articles) -> bool:
    """Do two readings touch the words of the two sides?"""

    def touches(words: str) -> set[int]:
        return {
            n
            for n, reading in enumerate(fact.readings)
            for support in reading.support
            for _, text in articles
            if words in text and support.text in text
            if text.index(words) < support.end and support.start < text.index(words) + len(words)
        }

    a, b = touches(one), touches(other)
    return bool(a and b and (a - b or b - a))


KNOWN_GAPS = {"shells or barrel bombs"}  # the means stand in clauses whose heads differ


@pytest.mark.parametrize("name", sorted(STORIES))
def test_what_contradicts_is_found_with_its_kind_and_nothing_else(name: str, account: Told) -> None:
    articles, planted = STORIES[name]
    if name in KNOWN_GAPS:
        pytest.skip("known gap")
    found = disputes(account(name))
    assert [f.kind for f in found] == [kind for kind, _, _ in planted]
    for fact, (_, one, other) in zip(found, planted, strict=True):
        assert both_sides(fact, one, other, articles)
        assert fact.reason
        assert 0 < fact.score <= 1


@pytest.mark.parametrize("name", ["two tolls of one day", "who shelled the town", "second or third", "another day"])
def test_a_copy_adds_no_contradiction_and_no_side(name: str, read: Callable[..., Annotated], account: Told) -> None:
    articles, _ = STORIES[name]
    told = [read(text, id=f"{name}/{n}", published=day) for n, (day, text) in enumerate(articles, start=1)]
    copy = read(articles[0][1], id=f"{name}/copy", published=articles[0][0])
    ids = tuple(a.article.id for a in told)
    story = Story("s", name, (*ids, copy.article.id), ((ids[0], copy.article.id), *((i,) for i in ids[1:])))
    before, after = disputes(account(name)), disputes(reconcile(story, [*told, copy]))
    assert [(f.kind, f.relation, f.lineages, len(f.readings)) for f in before] == [
        (f.kind, f.relation, f.lineages, len(f.readings)) for f in after
    ]


@pytest.mark.parametrize("name", sorted(STORIES))
def test_the_order_of_articles_changes_nothing(name: str, read: Callable[..., Annotated], account: Told) -> None:
    articles, _ = STORIES[name]
    told = [read(text, id=f"{name}/{n}", published=day) for n, (day, text) in enumerate(articles, start=1)]
    ids = tuple(a.article.id for a in told)
    story = Story("s", name, ids, tuple((i,) for i in ids))
    assert reconcile(story, list(reversed(told))) == account(name)


WAR = (
    ("2014-09-02", "A car bomb killed 12 people at a market in Tarmin on Tuesday, doctors said. The market was full."),
    ("2014-09-02", "Twelve people were killed by a car bomb at a market in Tarmin on Tuesday. The market was full."),
    (
        "2014-09-23",
        "An air raid killed nine people in the village of Solhan on Tuesday, residents said. A bakery burned.",
    ),
    ("2014-09-23", "Residents said nine people were killed in an air raid on the village of Solhan. A bakery burned."),
)


def test_a_story_that_mixes_incidents_of_one_war_is_told_in_parts(read: Callable[..., Annotated]) -> None:
    articles = [read(text, id=f"w{n}", published=day) for n, (day, text) in enumerate(WAR)]
    ids = tuple(a.article.id for a in articles)
    story = Story("war", "War", ids, (("w0", "w1"), ("w2",), ("w3",)))
    parts = happenings(story, articles)
    assert [p.articles for p in parts] == [("w0", "w1"), ("w2", "w3")]
    assert [p.lineages for p in parts] == [(("w0", "w1"),), (("w2",), ("w3",))]
    assert [p.id for p in parts] == ["war", "war-2"]
    assert happenings(story, articles[::-1]) == parts


def test_a_part_counts_its_lineages_anew(read: Callable[..., Annotated]) -> None:
    articles = [read(text, id=f"w{n}", published=day) for n, (day, text) in enumerate(WAR)]
    places = tuple(a.article.support(Span(0, 5)) for a in articles)
    lines = tuple((f"w{n}",) for n in range(4))
    common = CommonOrigin("outlet", "the Post", (1, 2, 3), "3 of 4 lineages rest on one outlet", places[1:])
    origins = (Origin(3, "Wire", None, "credited", places[3:]), Origin(2, None, "w0", "earlier"))
    story = Story("war", "War", tuple(line[0] for line in lines), lines, origins=origins, common=(common,))
    first, second = happenings(story, articles)
    assert (first.common, first.origins) == ((), ())
    [rest] = second.common
    assert (rest.lineages, rest.note) == ((0, 1), "2 of 2 lineages rest on one outlet")
    assert rest.support == places[2:]
    assert [(o.lineage, o.agency) for o in second.origins] == [(1, "Wire")]


@pytest.mark.parametrize("name", ["two tolls of one day", "a toll that rose", "another day", "two views"])
def test_a_story_of_one_happening_stays_whole(name: str, read: Callable[..., Annotated]) -> None:
    articles = [read(text, id=f"{n}", published=day) for n, (day, text) in enumerate(STORIES[name][0])]
    story = Story("s", name, tuple(a.article.id for a in articles), tuple((a.article.id,) for a in articles))
    assert happenings(story, articles) == (story,)


def test_opposite_assessments_stand_side_by_side_with_their_owners(account: Told) -> None:
    [views] = [f for f in account("two views").facts if f.kind == "assessment"]
    assert views.relation == "compatible"
    assert [bool(r.attributed_to) for r in views.readings] == [True, True]
    assert "owners" in views.reason


@settings(max_examples=25, deadline=None)
@given(name=st.sampled_from(sorted(STORIES)), copied=st.integers(0, 1), data=st.data())
def test_no_order_and_no_copy_changes_a_contradiction(
    name: str, copied: int, data: st.DataObject, read: Callable[..., Annotated], account: Told
) -> None:
    articles, _ = STORIES[name]
    told = [read(text, id=f"{name}/{n}", published=day) for n, (day, text) in enumerate(articles, start=1)]
    day, text = articles[copied]
    copy = read(text, id=f"{name}/{copied + 1}-copy", published=day)
    lines = tuple((a.article.id, copy.article.id) if n == copied else (a.article.id,) for n, a in enumerate(told))
    story = Story("s", name, tuple(sorted(a.article.id for a in (*told, copy))), lines)
    before, after = account(name), reconcile(story, data.draw(st.permutations([*told, copy])))
    assert [(f.kind, f.lineages, [r.value for r in f.readings]) for f in disputes(before)] == [
        (f.kind, f.lineages, [r.value for r in f.readings]) for f in disputes(after)
    ]
