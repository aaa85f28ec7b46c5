"""An archive that grows gives the stories of one batch, in any order and any split, and touches only what it must."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.model import Annotated, Article
from dragoman.stories import Memory, Profile, group, packed, profile, recurrence, unpacked

TOWNS = ("Orvel", "Tanmark", "Hesk", "Dunlow")
TOLD = (
    "The dam above {town} broke on {day} and the river Sill took {n} houses with it, mayor Ilse Rott said.",
    "Mayor Ilse Rott of {town} counted {n} houses lost after the dam on the Sill gave way on {day}.",
    "Engineers had warned that the Sill dam near {town} leaked; on {day} it broke and {n} houses were swept off.",
    "Nurses at {town} went on strike on {day}: {n} of them want the night shift paid, union head Pavel Dorn said.",
    "The strike of {n} nurses at {town} began on {day}, and Pavel Dorn of the union promised to go on.",
)


def made(n: int) -> Annotated:
    town, text = TOWNS[n % 4], TOLD[n % 5]
    day = date(2022, 1, 1) + timedelta(days=n * 3 if n % 2 else n * 11)  # so that words come up in many weeks
    told = text.format(town=town, day=f"{day.day} {day:%B}", n=20 + n % 4)
    return Annotated(Article(f"a{n:02}", told, published=day.isoformat() if n % 5 else None, language="en"))


PROFILES = {n: profile(made(n)) for n in range(30)}


def shape(archive: Memory) -> list[tuple[str, tuple[str, ...], str]]:
    return [(story.id, story.articles, story.title) for story in archive.stories()]


@pytest.fixture(autouse=True, params=[(4, 8_000), (1, 8_000), (1, 5)], ids=["sparse", "common words", "dense"])
def _weeks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The laws hold also where most words are common in the archive, and where it passes from bound to bound."""
    monkeypatch.setattr(recurrence, "RETURNS", request.param[0])
    monkeypatch.setattr(recurrence, "DENSE", request.param[1])
    monkeypatch.setattr(recurrence, "SAMPLED", 4)
    monkeypatch.setattr(recurrence, "TELLING", 0.5)


FIXTURE = [HealthCheck.function_scoped_fixture]


@settings(max_examples=30, deadline=None, suppress_health_check=FIXTURE)
@given(st.permutations(range(30)), st.sets(st.integers(1, 29), max_size=6))
def test_any_order_and_any_split_give_the_stories_of_one_batch(order: list[int], cuts: set[int]) -> None:
    archive = Memory()
    edges = [0, *sorted(cuts), 30]
    for start, end in pairwise(edges):
        archive.add(PROFILES[n] for n in order[start:end])
    expected = group([made(n) for n in range(30)])
    assert shape(archive) == [(story.id, story.articles, story.title) for story in expected]


@settings(max_examples=20, deadline=None, suppress_health_check=FIXTURE)
@given(st.sets(st.integers(0, 29), max_size=10), st.sets(st.integers(0, 29), max_size=10))
def test_what_is_forgotten_leaves_no_trace(kept: set[int], dropped: set[int]) -> None:
    archive, bare = Memory(), Memory()
    archive.add(PROFILES[n] for n in sorted(kept | dropped))
    archive.remove([PROFILES[n].id for n in sorted(dropped)])
    bare.add(PROFILES[n] for n in sorted(kept - dropped))
    assert archive.stories() == bare.stories()
    assert archive.themes_by_id == bare.themes_by_id


def test_the_same_article_twice_adds_nothing() -> None:
    archive = Memory()
    archive.add(PROFILES.values())
    before = archive.stories()
    change = archive.add([PROFILES[3], PROFILES[3], PROFILES[7]])
    assert (change.gone, change.themes) == ((), ())
    assert archive.stories() == before


def test_a_new_version_takes_the_place_of_the_old() -> None:
    archive, expected = Memory(), Memory()
    archive.add([PROFILES[0], PROFILES[5], PROFILES[3]])
    changed = profile(Annotated(Article("a00", made(3).article.text, published="2022-01-04", language="en")))
    archive.add([changed])
    expected.add([changed, PROFILES[5], PROFILES[3]])
    assert archive.stories() == expected.stories()


def test_what_has_nothing_to_do_with_it_is_not_touched() -> None:
    archive = Memory()
    archive.add(PROFILES.values())
    stranger = Annotated(Article("z", "Glaciologists drilled four kilometres into the ice of Kerguel.", language="en"))
    change = archive.add([profile(stranger)])
    assert change.gone == ()
    assert [theme.articles for theme in change.themes] == [("z",)]


def test_an_archive_that_passes_to_another_bound_is_linked_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two reports of a fire name towns of four weeks, and come together when an article of words that come up in more
    weeks becomes the one that tells the bound.
    """
    for name, value in (("RETURNS", 1), ("DENSE", 1), ("SAMPLED", 1), ("TELLING", 0.5)):
        monkeypatch.setattr(recurrence, name, value)

    def read(article: str, text: str, day: date) -> Profile:
        return profile(Annotated(Article(article, text, published=day.isoformat(), language="en")))

    first = date(2022, 3, 1)
    fire = [read("b7", "Fire at Halvorsund Pellmark", first), read("b11", "Halvorsund Pellmark burns", first)]
    weeks = [first + timedelta(weeks=4 * n) for n in range(1, 8)]
    towns = [read(f"c{n}", "Halvorsund votes, Pellmark sings", day) for n, day in enumerate(weeks[:3])]
    dull = [read(f"d{n}", "Quorum adjourned sine die, bylaws amended", day) for n, day in enumerate(weeks)]
    names = [f"e{n}" for n in range(400)]
    [least] = recurrence.sampled(names)
    [second] = recurrence.sampled([name for name in names if name != least])
    lone = read(second, "Zwingli tercentenary concert", weeks[0])
    telling = read(least, "Quorum adjourned sine die, bylaws amended", weeks[-1])
    assert recurrence.sampled([p.id for p in (*fire, *towns, *dull, lone)]) == [second]
    grown, whole = Memory(), Memory()
    grown.add([*fire, *towns, *dull, lone])
    assert ("b11", "b7") not in {story.articles for story in grown.stories()}
    grown.add([telling])
    whole.add([*fire, *towns, *dull, lone, telling])
    assert ("b11", "b7") in {story.articles for story in whole.stories()}
    assert grown.stories() == whole.stories()


@settings(max_examples=20, deadline=None, suppress_health_check=FIXTURE)
@given(st.permutations(range(30)), st.integers(1, 29))
def test_a_change_names_no_theme_that_stays_as_it_was(order: list[int], cut: int) -> None:
    archive = Memory()
    archive.add(PROFILES[n] for n in order[:cut])
    before = {theme.articles for theme in archive.themes_by_id.values()}
    change = archive.add(PROFILES[n] for n in order[cut:])
    assert before.isdisjoint(theme.articles for theme in change.themes)


@settings(max_examples=40, deadline=None, suppress_health_check=FIXTURE)
@given(st.text(max_size=200), st.none() | st.text(max_size=40), st.sampled_from(["2020-02-30", "2020-01-05", None]))
def test_a_profile_is_kept_whole(text: str, title: str | None, published: str | None) -> None:
    found = profile(Annotated(Article("a", text, title=title, published=published)))
    assert isinstance(found, Profile)
    assert unpacked(packed(found)) == found
