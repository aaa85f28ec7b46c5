"""The algebra of values, and how facts stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Read
from dragoman.model import Account, Article, Fact, Person, RoleTold, Span, Story
from dragoman.reconcile import reconcile
from dragoman.reconcile.facts import Bench
from dragoman.reconcile.titles import title_facts
from dragoman.reconcile.values import Interval, days_of, days_standing

bounds = st.one_of(st.none(), st.integers(-50, 50).map(float))


@pytest.mark.parametrize(
    ("a", "b", "standing"),
    [
        ((22, 22), (22, 22), "agree"),
        ((20, None), (22, 22), "compatible"),
        ((18, 22), (21, 21), "compatible"),
        ((7, 7), (3, 3), "conflict"),
        ((30, None), (None, 20), "conflict"),
        ((22, None), (10, None), "compatible"),
    ],
)
def test_numbers(a: tuple[float, float], b: tuple[float, float], standing: str) -> None:
    assert Interval(*a).standing(Interval(*b)) == standing


@given(bounds, bounds, bounds, bounds)
def test_standing_is_symmetric(a: float | None, b: float | None, c: float | None, d: float | None) -> None:
    one, two = Interval(a, b), Interval(c, d)
    assert one.standing(two) == two.standing(one)
    assert one.standing(one) == "agree"


@pytest.mark.parametrize(
    ("a", "b", "standing"),
    [
        ("2021-06", "2021-06-16", "compatible"),
        ("2021-06", "2021-07", "conflict"),
        ("2021-06-16", "2021-06-16", "agree"),
        ("2021-W24", "2021-06-16", "compatible"),
        ("2021-06-10/2021-06-20", "2021-06-16", "compatible"),
        ("199", "1995", "compatible"),
        ("XXXX-WXX-2", "2024-05-14", "compatible"),
        ("XXXX-WXX-2", "2024-05-15", "conflict"),
        ("XXXX-07-25", "2024-07-26", "conflict"),
        ("PRESENT_REF", "2024-07-26", None),
    ],
)
def test_days(a: str, b: str, standing: str | None) -> None:
    assert days_standing(a, b) == standing
    assert days_standing(b, a) == standing


@given(st.text(max_size=14))
def test_any_text_may_be_asked_for_its_days(text: str) -> None:
    days = days_of(text)
    assert days is None or days[0] <= days[1]


ROLES = [
    (("Peru's foreign minister", "Peruvian Defence Minister"), "PER", "conflict"),
    (("Foreign Secretary", "Indian Foreign Minister"), "IND", "conflict"),
    (("British Foreign Secretary", "the British foreign minister"), "GBR", "agree"),
    (("Philippine Defense Secretary", "the Philippine Minister of Defence"), "PHL", "agree"),
    (("former foreign minister of Chad", "defence minister of Chad"), "TCD", "compatible"),
    (("deputy prime minister of Fiji", "foreign minister of Fiji"), "FJI", "compatible"),
]


@pytest.mark.parametrize(("roles", "country", "relation"), ROLES)
def test_two_offices_of_one_person(roles: tuple[str, str], country: str, relation: str) -> None:
    texts = {str(n): Article(id=str(n), text=role) for n, role in enumerate(roles)}
    told = tuple(RoleTold(a.text, a.support(Span(0, len(a.text)))) for a in texts.values())
    bench = Bench(Story("s", "", ("0", "1"), (("0",), ("1",))), texts, {})
    [fact] = title_facts([Person("Ana Ruiz", country, told)], bench)
    assert fact.relation == relation
    if relation == "conflict":
        assert all(role in fact.statement for role in roles)


def account(read: Read, *texts: str) -> Account:
    articles = [read(text, id=name, published="2024-05-15") for name, text in zip("abcd", texts, strict=False)]
    ids = tuple(a.article.id for a in articles)
    return reconcile(Story("s", "", ids, tuple((i,) for i in ids)), articles)


def disputed(found: Account) -> list[Fact]:
    return [fact for fact in found.facts if fact.relation == "conflict"]


LEAD = "A bomb in the market of Karwan {} on Tuesday, the governor said. Shops near the square burned for hours."


def test_two_tolls_of_one_happening_conflict(read: Read) -> None:
    found = disputed(account(read, LEAD.format("killed 14 people"), LEAD.format("killed nine people")))
    assert [fact.kind for fact in found] == ["number"]
    assert {reading.value for reading in found[0].readings} == {"9", "14"}


@pytest.mark.parametrize("told", ["killed 14 people", "killed at least ten people", "left 14 people dead"])
def test_tolls_that_can_both_hold_do_not(read: Read, told: str) -> None:
    assert not disputed(account(read, LEAD.format("killed 14 people"), LEAD.format(told)))


def test_tolls_of_two_happenings_do_not(read: Read) -> None:
    other = "A bomb at the airport of Senufa killed 30 people in January. Flights were halted for a week."
    assert not disputed(account(read, LEAD.format("killed 14 people"), other))


def test_civilians_among_the_dead_do_not_contradict_the_dead(read: Read) -> None:
    one = LEAD.format("killed 14 people, six of them civilians,")
    assert not disputed(account(read, one, LEAD.format("killed 14 people")))


def test_one_doing_on_two_days_is_disputed(read: Read) -> None:
    one = "The Danish premier travelled to Karwan in March to meet the governor. Snow fell all week."
    two = "In April, the Danish premier travelled to Karwan and met the governor. Crops were good."
    found = disputed(account(read, one, two))
    assert [fact.kind for fact in found] == ["date"]
    days = found[0].statement.removeprefix("Told for different days: ").split(": ")[0].split(" / ")
    assert sorted(days) == ["In April", "in March"]
    assert all(found[0].statement.count(day) == 1 for day in days)


def test_a_body_that_speaks_as_it_is_named(read: Read) -> None:
    ferry = "A ferry sank off Harun on Monday, the coast guard said. "
    told = account(read, f"{ferry}It said 20 people had drowned.", f"{ferry}They said 30 people had drowned.")
    [fact] = disputed(told)
    assert "20 (the coast guard)" in fact.statement
    assert [r.attributed_to for r in fact.readings] == ["coast guard", "coast guard"]


def test_a_month_and_a_day_of_it_are_not_disputed(read: Read) -> None:
    one = "The Danish premier travelled to Karwan in March to meet the governor. Snow fell all week."
    two = "On 14 March the Danish premier travelled to Karwan and met the governor. Crops were good."
    assert not disputed(account(read, one, two))


def test_an_accusation_and_its_denial_are_disputed(read: Read) -> None:
    one = "Rebels accused the army of shelling the hospital of Karwan on Monday. Two wards burned."
    two = "The army denied shelling the hospital of Karwan on Monday. It called the reports false."
    assert any(fact.kind == "who-did-what" for fact in disputed(account(read, one, two)))


def test_near_copies_with_opposite_words_are_disputed(read: Read) -> None:
    one = "Engineers reported that the valves of the northern pipeline near Karwan were open after the blast."
    two = "Engineers reported that the valves of the northern pipeline near Karwan were closed after the blast."
    assert any(fact.kind == "direction" for fact in disputed(account(read, one, two)))


def test_arms_made_at_home_or_bought_abroad_are_disputed(read: Read) -> None:
    one = "Peru bought 40 K-2 tanks from South Korea on Monday, the defence ministry said."
    two = "Peru signed an agreement with South Korea on Monday to manufacture 40 K-2 tanks in Peru, officials said."
    kinds = [fact.kind for fact in disputed(account(read, one, two))]
    assert kinds == ["who-did-what"]
    assert not disputed(account(read, one, one.replace("bought", "has bought")))
