"""Lines and statements: what a clause says alone, and what a fact says of its supports."""

from __future__ import annotations

import re
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import Read
from dragoman.model import Account, Annotated, Fact, Story
from dragoman.reconcile import reconcile

SENTENCES = (
    "Minister Adaeze Bello of Nigeria opened the Lagos refinery on Monday.",
    "The refinery in Lagos was opened on Monday by Adaeze Bello, the Nigerian oil minister.",
    "Bello said the plant would produce 650,000 barrels a day by 2027.",
    "According to the minister, output would reach 650,000 barrels a day.",
    "Unions in Port Harcourt threatened to strike, which the ministry called irresponsible.",
    "She thanked Norway, whose engineers had trained 40 workers.",
    "Norwegian engineers trained 40 workers, the company said.",
    "However, analysts doubt that the plant will pay for itself.",
)
_NAME = re.compile(r"\b[A-Z][a-z]+|\b\d[\d,.]*\d|\b\d\b")


def account(*articles: Annotated) -> Account:
    ids = tuple(sorted(a.article.id for a in articles))
    return reconcile(Story("s", "A refinery", ids, tuple((i,) for i in ids)), articles)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("However, the talks in Quito ended without a deal.", "the talks in Quito ended without a deal"),
        (
            "On Friday, Peru recalled its ambassador, who had served since 2019.",
            "Peru recalled its ambassador on Friday",
        ),
        (
            "Anna Berg, the mayor of Malmo, resigned on Sunday after the vote.",
            "Anna Berg resigned on Sunday after the vote",
        ),
        (
            "The owner of the mine, Kestrel Metals, closed two shafts.",
            "the owner of the mine, Kestrel Metals, closed two shafts",
        ),
        ("The police said 30 people had left the island.", "30 people had left the island"),
        ("LIMA, Peru (Agency) — The rebels freed six hostages on Monday.", "the rebels freed six hostages on Monday"),
        ("The bridge (built in 1931) was closed for repairs.", "the bridge was closed for repairs"),
        (
            "The mayor of Malmo denied that the bridge had been closed for repairs.",
            "the mayor of Malmo denied that the bridge had been closed for repairs",
        ),
        ("Perhaps the court will find its courage.", "perhaps the court will find its courage"),
        ("Seven judges voted for the ruling and two against.", "seven judges voted for the ruling and two against"),
        (
            "In June, Nauru elected a president who had led the opposition.",
            "in June Nauru elected a president who had led the opposition",
        ),
    ],
)
def test_a_clause_is_said_plainly(read: Read, text: str, line: str) -> None:
    assert line in {c.line for c in read(text).claims if c.slot == "what"}


@pytest.mark.parametrize(
    ("saying", "owner"),
    [
        ("the interior ministry said", "According to the interior ministry, "),
        ("the coastguard said", "According to the coastguard, "),
        ("a hospital official said", "According to a hospital official, "),
    ],
)
def test_a_body_is_the_body_and_an_official_is_one_of_many(read: Read, saying: str, owner: str) -> None:
    annotated = read(f"Thirty people had left the island of Korvat on Monday, {saying}.")
    statements = [f.statement for f in account(annotated).facts]
    assert any(s.startswith(owner) for s in statements), statements


def test_whose_word_it_is_stands_unless_another_tells_it_as_their_own(read: Read) -> None:
    cited = read("The ferry left the harbour of Bergen without a pilot, the coastguard said on Monday.", id="a")
    for second, owned in (("The ferry left the harbour of Bergen without a pilot.", False), ("Bergen mourns.", True)):
        facts = account(cited, read(second, id="b")).facts
        lines = [f.statement for f in facts if f.statement.rstrip(".").endswith("without a pilot")]
        assert lines
        assert any("the coastguard" in line for line in lines) == owned, lines


def test_an_opinion_does_not_word_what_news_tell(read: Read) -> None:
    piece = "Chile should welcome the fisheries treaty with Norway on the cod of the north, and it ought to pay for it."
    news = "Norway and Chile signed a fisheries treaty on the cod of the north in Bergen on Monday after long talks."
    articles = (read(piece, id="a", genre="opinion"), read(news, id="b"), read(news.replace("long", "two"), id="c"))
    shared = [f.statement for f in account(*articles).facts if f.lineages > 1]
    assert shared
    assert not [s for s in shared if "should" in s or "ought" in s]


def test_a_pronoun_gives_way_to_the_name_it_stands_for(read: Read) -> None:
    annotated = read("Carla Mendes arrived in Oslo on Monday. She met the prime minister of Norway.")
    claim = next(c for c in annotated.claims if c.predicate == "meet")
    assert claim.line == "Carla Mendes met the prime minister of Norway"
    assert claim.named is not None
    assert annotated.article.text[claim.named.start : claim.named.end] == "Carla Mendes"


@pytest.mark.parametrize(
    "text",
    [
        "We will not sign, and I mean it.",
        "Announcing the plan in Lima.",
        "This was not expected.",
        "The minister said.",
    ],
)
def test_what_cannot_be_said_alone_has_no_line(read: Read, text: str) -> None:
    assert not [c.line for c in read(text).claims if c.line]


def test_a_condition_is_never_left_out(read: Read) -> None:
    lines = [c.line for c in read("If the parliament agrees, Kenya will lend 200 soldiers to the mission.").claims]
    assert all("if" in line.lower() for line in lines if "will" in line)


def test_whose_word_it_is_stands_before_it(read: Read) -> None:
    one = read("The plant will close in May, said Jonas Lind, the head of the union.", id="a")
    two = read("Jonas Lind said the plant would close in May.", id="b")
    told = [f.statement for f in account(one, two).facts if len({s.article for r in f.readings for s in r.support}) > 1]
    assert any(s.startswith("According to Jonas Lind, the plant w") for s in told)


def test_who_is_quoted_by_two_articles_is_a_fact(read: Read) -> None:
    one = read("A tanker ran aground off Crete on Friday. Eleni Pappas said the crew of the tanker was safe.", id="a")
    two = read("A tanker is aground off Crete. Eleni Pappas told reporters that the tanker's crew was safe.", id="b")
    assert any(f.kind == "source" and "Eleni Pappas" in f.statement for f in account(one, two).facts)


def test_what_is_told_in_passing_is_joined(read: Read) -> None:
    one = read(
        "Governor Lena Holt, who was elected in a landslide in March, asked the council for 30 million dollars "
        "to rebuild the harbour after the storm that tore away its breakwater in the first night of the year.",
        id="a",
    )
    two = read("Lena Holt was elected in March in a landslide. She is the first woman to govern the island.", id="b")
    told = [f for f in account(one, two).facts if len({s.article for r in f.readings for s in r.support}) > 1]
    assert any("landslide" in s.text for f in told for r in f.readings for s in r.support)


def test_a_copy_is_compared_once_and_told_with_its_original(read: Read) -> None:
    text = "Rescuers in Izmir pulled three children from the ruins of a school on Thursday."
    [fact] = [f for f in account(*(read(text, id=i) for i in "abcd")).facts if f.kind == "other"]
    assert {s.article for r in fact.readings for s in r.support} == set("abcd")


def story_of(read: Read, chosen: list[list[int]]) -> list[Annotated]:
    return [read(" ".join(SENTENCES[i] for i in indices), id=f"a{n}") for n, indices in enumerate(chosen) if indices]


CHOSEN = st.lists(st.lists(st.integers(0, len(SENTENCES) - 1), min_size=1, max_size=4), min_size=2, max_size=3)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=CHOSEN)
def test_names_and_numbers_of_a_statement_stand_in_its_supports(read: Read, chosen: list[list[int]]) -> None:
    for fact in account(*story_of(read, chosen)).facts:
        if fact.kind in ("other", "position"):
            assert unsupported(fact) == set()


def unsupported(fact: Fact) -> set[str]:
    """The names and numbers of a statement that neither its supports nor the owner it names have."""
    told = " ".join(
        (*(s.text for r in fact.readings for s in r.support), *(r.attributed_to or "" for r in fact.readings))
    )
    found = set(_NAME.findall(fact.statement.removeprefix("According to ")[1:]))
    return {word for word in found if word.lower() not in told.lower()}


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=CHOSEN)
def test_the_order_of_articles_never_changes_an_account(read: Read, chosen: list[list[int]]) -> None:
    articles = story_of(read, chosen)
    first = account(*articles)
    for order in permutations(articles):
        assert account(*order) == first


def _told(read: Read, *texts: str) -> list[Fact]:
    articles = [read(text, id=f"t{n}", published="2024-05-14") for n, text in enumerate(texts)]
    return list(account(*articles).facts)


def test_one_side_of_what_is_disputed_is_never_stated_plainly(read: Read) -> None:
    facts = _told(
        read,
        "A car bomb exploded outside a police station in Morvan on Tuesday, killing 14 people.",
        "Nine people were killed on Tuesday when a car bomb exploded outside the police station in Morvan.",
    )
    assert [f.kind for f in facts if f.relation == "conflict"] == ["number"]
    plain = [f.statement for f in facts if f.relation != "conflict" and re.search(r"\b(?:14|[Nn]ine)\b", f.statement)]
    assert all(statement.startswith("By one account, ") for statement in plain)


@pytest.mark.parametrize(
    ("sentence", "owner"),
    [
        ("The interior ministry said on Tuesday that the bridge was closed to lorries.", "the interior ministry"),
        ("An official said on Tuesday that the bridge was closed to lorries.", "an official"),
        ("Police said on Tuesday that the bridge was closed to lorries.", "police"),
        ("The official said on Tuesday that the bridge was closed to lorries.", "the official"),
    ],
)
def test_whose_word_it_is_keeps_its_article(sentence: str, owner: str, read: Read) -> None:
    [fact] = [f for f in _told(read, sentence) if "bridge" in f.statement]
    assert fact.statement.lower().startswith(f"according to {owner}, ")


def test_no_statement_leaves_out_what_it_speaks_of(read: Read) -> None:
    texts = (
        "Foreign Minister Olav Berg made it clear that Norland will not close the strait to grain ships.",
        "Olav Berg, the foreign minister, made it clear that Norland would not close the strait to grain ships.",
    )
    statements = [f.statement for f in _told(read, *texts)]
    assert not [s for s in statements if s.endswith("made it clear.")]
    assert any("strait" in s for s in statements)


def test_what_is_told_of_a_thing_outside_the_clause_has_no_line(read: Read) -> None:
    [annotated] = [read("The value Karsa attaches to its ties with Norland was shown on Monday.", id="v")]
    assert not [c.line for c in annotated.claims if c.line.startswith("Karsa attaches")]
