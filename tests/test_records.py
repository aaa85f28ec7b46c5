"""Sentences to register rows: arms deals, agreements, visits, sanctions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.model import Annotated, Record

Read = Callable[..., Annotated]


def rows(annotated: Annotated, register: str) -> list[dict[str, str]]:
    """The rows of a register, each column with its readings joined by a bar."""
    return [
        {column: "|".join(r.value for r in told.readings) for column, told in record.cells}
        for record in annotated.records
        if record.register == register
    ]


ARMS = [
    (
        "Poland ordered 96 Apache attack helicopters from the United States in 2022 for $12 billion.",
        {
            "supplier": "United States", "recipient": "Poland", "weapon_designation": "Apache",
            "weapon_description": "attack helicopters",
            "number_ordered": "96", "order_date": "2022", "order_date_precision": "year",
            "value_amount": "12000000000", "value_currency": "dollar", "deal_stage": "contract",
            "major_conventional": "yes",
        },
    ),
    (
        "Germany has begun delivering the IRIS-22 air defence systems to Ukraine.",
        {
            "supplier": "Germany", "recipient": "Ukraine", "weapon_designation": "IRIS-22", "delivery_status": "begun",
            "deal_stage": "delivery",
        },
    ),
    (
        "Turkey signed a contract to manufacture more than 5,000 Korean K-2 rifles under licence.",
        {"recipient": "Turkey", "weapon_designation": "K-2", "number_ordered": "5000", "licensed_production": "yes"},
    ),
    (
        "Sweden will supply 14 howitzers to Ukraine.",
        {"supplier": "Sweden", "recipient": "Ukraine", "number_ordered": "14", "delivery_status": "planned"},
    ),
    (
        "Egypt’s purchase of 24 fighter jets from France angered its neighbours.",
        {"supplier": "France", "recipient": "Egypt", "number_ordered": "24", "weapon_description": "fighter jets"},
    ),
    (
        "Morocco is negotiating the purchase of two submarines from Russia.",
        {"supplier": "Russia", "recipient": "Morocco", "number_ordered": "2", "deal_stage": "talks"},
    ),
]  # fmt: skip
NO_ARMS = [
    "The rebels fired rockets at the airport.",
    "North Korea built a new missile.",
    "COVID-19 vaccines from India reached Ghana.",
    "The tank battle lasted two days.",
]
AGREEMENTS = [
    (
        "Japan and Vietnam signed an agreement on maritime security on 3 May 2023 in Hanoi.",
        {
            "parties": "Japan; Vietnam", "parties_iso3": "JPN;VNM", "type": "agreement", "action": "sign",
            "signed_date": "2023-05-03", "precision": "day", "place": "Hanoi", "status": "done",
        },
    ),
    (
        "Kenya and Ethiopia signed 12 energy pacts.",
        {"parties": "Ethiopia; Kenya", "count": "12", "field": "energy", "type": "pact"},
    ),
    (
        "Chile and Peru signed an agreement to extend their border cooperation for five years.",
        {"parties": "Chile; Peru", "action": "extend", "duration": "P5Y", "field": "territory"},
    ),
    (
        "Norway refused to sign the fishing treaty with Russia.",
        {"parties": "Norway; Russia", "type": "treaty", "status": "negated"},
    ),
]  # fmt: skip
VISITS = [
    (
        "French President Emmanuel Macron travelled to Brazil on 26 March 2024.",
        {
            "visitor": "Emmanuel Macron", "visitor_iso3": "FRA", "country_visited": "Brazil",
            "start_date": "2024-03-26", "status": "made",
        },
    ),
    (
        "Indonesian Foreign Minister Retno Marsudi will visit Japan.",
        {"visitor": "Retno Marsudi", "country_visited": "Japan", "status": "planned"},
    ),
    (
        "German Chancellor Olaf Scholz met Indonesian President Joko Widodo in Jakarta.",
        {"visitor": "Olaf Scholz", "country_visited": "Indonesia", "city_visited": "Jakarta", "host": "Joko Widodo"},
    ),
]  # fmt: skip
SANCTIONS = [
    (
        "The United States imposed sanctions on Iran.",
        {"sender": "United States", "target": "Iran", "stage": "imposed", "imposed": "yes"},
    ),
    (
        "Washington threatened sanctions against Turkey.",
        {"sender": "United States", "target": "Turkey", "stage": "threat", "imposed": "no"},
    ),
    ("Serbia could face EU sanctions.", {"target": "Serbia", "stage": "risk", "imposed": "no"}),
    ("Canada lifted its sanctions on Syria.", {"sender": "Canada", "target": "Syria", "stage": "lifted"}),
    (
        "Iraq is seeking a waiver from US sanctions.",
        {"sender": "United States", "target": "Iraq", "stage": "waiver sought"},
    ),
]


@pytest.mark.parametrize(
    ("register", "text", "expected"),
    [
        *(("arms_deals", *case) for case in ARMS),
        *(("agreements", *case) for case in AGREEMENTS),
        *(("visits", *case) for case in VISITS),
        *(("sanctions", *case) for case in SANCTIONS),
    ],
)
def test_one_row_of_a_sentence(read: Read, register: str, text: str, expected: dict[str, str]) -> None:
    [row] = rows(read(text, published="2024-05-01"), register)
    assert {column: row.get(column) for column in expected} == expected


@pytest.mark.parametrize("text", NO_ARMS)
def test_weapons_alone_are_no_deal(read: Read, text: str) -> None:
    assert rows(read(text), "arms_deals") == []


def test_buying_implies_that_nothing_is_made_under_licence(read: Read) -> None:
    [record] = [r for r in read("Kuwait bought 28 jets from Italy.").records if r.register == "arms_deals"]
    [reading] = dict(record.cells)["licensed_production"].readings
    assert (reading.value, reading.modifier) == ("no", "implied")


def test_a_bound_stays_with_the_number(read: Read) -> None:
    [record] = [r for r in read("Oman ordered at least 40 tanks from China.").records if r.register == "arms_deals"]
    [reading] = dict(record.cells)["number_ordered"].readings
    assert (reading.value, reading.modifier) == ("40", ">=")


def test_the_deliveries_are_those_of_the_deal_told_before(read: Read) -> None:
    text = "Jordan bought 12 F-16 jets from the Netherlands in 2019. Officials said the deliveries had begun."
    [row] = rows(read(text), "arms_deals")
    assert (row["weapon_designation"], row["delivery_status"]) == ("F-16", "begun")


def test_the_contract_is_that_of_the_deal_told_before(read: Read) -> None:
    text = "Jordan is buying F-16 jets from the Netherlands. The arms deal was signed by Amman in 2019."
    [row] = rows(read(text), "arms_deals")
    assert (row["weapon_designation"], row["order_date"]) == ("F-16", "2019")
    assert rows(read(text), "agreements") == []


def test_the_sanctions_are_those_told_before(read: Read) -> None:
    text = "The United States threatened sanctions against Serbia. Belgrade hopes for a waiver of the sanctions."
    found = rows(read(text), "sanctions")
    assert [row["stage"] for row in found] == ["threat", "waiver sought"]
    assert all(row["sender"] == "United States" for row in found)


def test_an_armed_agreement_stands_among_the_deals_only(read: Read) -> None:
    text = "Greece and France signed an agreement to build three frigates in Greece."
    assert rows(read(text), "agreements") == []


def test_a_second_party_is_never_guessed(read: Read) -> None:
    text = "Kenya and Ethiopia are at odds. Kenya said Ethiopia was late. Kenya signed a fishing agreement in 2023."
    [row] = rows(read(text), "agreements")
    assert row["parties"] == "Kenya"


def test_a_contract_for_weapons_is_an_arms_deal(read: Read) -> None:
    text = "Kenya signed a contract worth $90 million with Turkey for two batteries of Bayraktar drones in May 2023."
    [row] = rows(read(text), "arms_deals")
    assert (row["supplier"], row["recipient"], row["weapon_designation"]) == ("Turkey", "Kenya", "Bayraktar")
    assert (row["number_ordered"], row["value_amount"], row["order_date"]) == ("2", "90000000", "2023-05")
    assert rows(read(text), "agreements") == []


def test_the_two_countries_are_those_that_acted_together(read: Read) -> None:
    text = (
        "Kenya signed a contract with Turkey. Iran, which borders Turkey, protested. Iran said that it was alarmed. "
        "The two countries signed a fishing agreement in March 2021."
    )
    [row] = [r for r in rows(read(text), "agreements") if "2021-03" in r.get("signed_date", "")]
    assert row["parties"] == "Kenya; Turkey"


def test_a_sender_alone_is_no_sanction(read: Read) -> None:
    assert rows(read("The United States threatened sanctions."), "sanctions") == []


def slices_back(record: Record, text: str) -> bool:
    supports = [*record.support, *(s for _, told in record.cells for r in told.readings for s in r.support)]
    return bool(supports) and all(text[s.start : s.end] == s.text for s in supports)


_WORDS = st.sampled_from(
    ["India", "France", "signed", "bought", "20", "S-300", "missiles", "from", "Russia", "an agreement", "to extend",
     "sanctions", "on", "imposed", "President", "Anna Kovač", "visited", "the", "two countries", "in", "Paris", ",",
     "and", "a waiver", "of", "threat", "deliveries", "have begun", "treaty", "under licence", "."]
)  # fmt: skip


@given(st.lists(_WORDS, min_size=3, max_size=14))
@settings(max_examples=40, deadline=None)
def test_every_cell_slices_back(read: Read, words: list[str]) -> None:
    text = " ".join(words)
    annotated = read(text)
    assert all(slices_back(record, text) for record in annotated.records)
    assert all(told.readings for record in annotated.records for _, told in record.cells)
