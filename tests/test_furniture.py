"""Twenty short pages in as many house styles: what is marked, what is read from them, and what is left alone."""

# ruff: noqa: E501 - the pages and texts are kept as they stand

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.ingest import ingest
from dragoman.ingest.agencies import credited_in_note
from dragoman.ingest.furniture import mark
from dragoman.ingest.genre import opinion_score
from dragoman.model import Article

PAGES = Path(__file__).parent / "pages"
EXPECTED = json.loads((PAGES / "expected.json").read_text(encoding="utf-8"))


def article(name: str) -> Article:
    [found] = ingest([str(PAGES / name)])
    assert isinstance(found, Article), found
    return found


def marks(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(m.kind, text[m.start : m.end]) for m in mark(text, title).furniture]


@pytest.mark.parametrize("name", EXPECTED)
def test_marks_of_a_page(name: str) -> None:
    found = article(name)
    got = [[m.kind, found.text[m.start : m.end]] for m in found.furniture]
    assert got == EXPECTED[name]["furniture"]


@pytest.mark.parametrize("name", EXPECTED)
def test_what_a_page_states(name: str) -> None:
    found, stated = article(name), EXPECTED[name]
    wanted = {"genre": "news", "complete": True, "title": None, "published": None, "agency": None} | stated
    assert {k: getattr(found, k) for k in wanted if k != "furniture"} == {
        k: v for k, v in wanted.items() if k != "furniture"
    }


# Prose that looks like furniture and must be left alone: each line is read as it stands.
PROSE = [
    "Read more than once, the treaty still leaves the question of the islands open to both sides.",
    "By Monday the talks in Geneva had failed and the delegations had left for home, officials said.",
    "Subscribers to the fund include Norway, Chile and Japan, which pledged $20 million on Friday.",
    "US-led forces withdrew from the base on Monday, the ministry of defence said in a statement.",
    "Follow-up talks are planned for May in Accra, the foreign minister of Ghana told lawmakers.",
    "Credit to farmers in Malawi rose by a third last year, the central bank in Lilongwe reported.",
    "May 5, 2020, was the day on which the accord between the two governments came into force.",
    "Copyright law must change, the minister said, before the accord with Brussels can be signed.",
    "COVID-19 closed the frontier between Chile and Bolivia for more than a year, the ministry said.",
    "Live ammunition was fired at the crowd in Bamako, killing three people, witnesses said on Friday.",
    "Source countries of the refugees include Syria and Sudan, the agency said in its annual report.",
    "Share prices in Lagos fell by six per cent after the central bank announced the new rate.",
    "Senator Paul Reed (R-Ohio) urged Chad and Niger to hold elections before the end of the year.",
]


@pytest.mark.parametrize("line", PROSE)
def test_prose_is_left_alone(line: str) -> None:
    before = "The two governments met in Vienna on Tuesday and agreed to exchange prisoners, officials said."
    for text in (line, f"{line}\n\n{before}", f"{before}\n\n{line}\n\n{before}", f"{before}\n\n{line}"):
        assert marks(text) == []


def test_precision_on_the_pages_is_total_and_bodies_stay() -> None:
    for name in EXPECTED:
        found = article(name)
        unread = "".join(found.text[m.start : m.end] for m in found.furniture if not m.carries_content)
        assert "agreed on Tuesday" not in unread
        assert "prices of grain had doubled" not in unread


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("17-08-2013 Five ministers sign accord. Anna Berg Luis Rojas. Ministers met in Oslo on Friday and signed.",
         "Five ministers sign accord",
         [("dateline", "17-08-2013"), ("headline", "Five ministers sign accord."), ("byline", "Anna Berg Luis Rojas.")]),
        # a title may as well be the beginning of the sentence
        ("Ministers of five states sign accord on Monday in Oslo, the host said.", "Ministers of five states sign accord", []),
        ("Ministers of five states sign accord Monday in Oslo, the host said.", "Ministers of five states sign accord", []),
        ("Ministers sign accord in Oslo | The Post\nThe ministers met in Oslo on Monday and signed an accord on fish.",
         "Ministers sign accord in Oslo - The Post", [("headline", "Ministers sign accord in Oslo | The Post")]),
        ("Fire kills 30. Fire in a hospital in Accra killed 30 people on Friday, the ministry said.-AFP", None,
         [("byline", "-AFP")]),
        ("SAN JOSE, Costa Rica (AP) — The ministers of five states met on Monday and signed an accord.", None,
         [("dateline", "SAN JOSE, Costa Rica (AP) —")]),
    ],
)  # fmt: skip
def test_flattened_texts(text: str, title: str | None, expected: list[tuple[str, str]]) -> None:
    assert marks(text, title) == expected


def test_score_of_a_report_is_below_that_of_an_editorial() -> None:
    report = " ".join(["Kenya signed the accord on Monday, the minister said, and officials confirmed it."] * 20)
    editorial = " ".join(["Kenya must sign the accord, and we should say so; it is time to act."] * 20)
    assert opinion_score(report) < 0
    assert opinion_score(editorial) > 1


PIECES = st.sampled_from(
    ["Home | World", "\n", "\n\n", "By Anna Berg", "OSLO (AP) — ", "2024-03-05 ", " date ", "Read also ", "Kenya said so. ",
     "http: / / www. x. org / a - b ", "(Reuters)", "-AFP", "Credit: X/AFP", "…", "\r\n", "\u2028", "Opinion", "A short line",
     "© 2024 The Post", "You have 5% of this article", "💡", "(", "[a/b]", ". ", "'", "“", "March 5, 2024 "]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map("".join), st.sampled_from([None, "A short line", "Kenya said so", "x", "…"]))
def test_marks_lie_in_order_and_never_overlap(text: str, title: str | None) -> None:
    found = mark(text, title).furniture
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(text[m.start : m.end].strip() == text[m.start : m.end] for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("head", "source"),
    [
        ("Ferry and tanker collide off Korvat\nAdria Press\n11 March 2024", "Adria Press"),
        ("The Rift Courier\n11 March 2024\n\nFerry and tanker collide off Korvat", "The Rift Courier"),
        ("Ferry and tanker collide off Korvat\nRobert Hale\n11 March 2024", None),
        ("Lawmakers Visit Wounded Today\n11 March 2024", None),  # the only line that can be the title
    ],
)
def test_an_outlet_is_known_beside_the_date(head: str, source: str | None) -> None:
    body = "A ferry and an oil tanker collided in fog near the island of Korvat on Monday, the coastguard said."
    assert mark(f"{head}\n\n{body}").source == source


@pytest.mark.parametrize(
    ("note", "agency"),
    [
        ("(Reporting by Coastal Wire; Editing by J. Marr)", "Coastal Wire"),
        ("(Reporting by Ana Ruiz and Paul Ode; Editing by J. Marr)", "Reuters"),
    ],
)
def test_a_desk_note_credits_the_agency_that_it_names(note: str, agency: str) -> None:
    assert credited_in_note(note) == agency
