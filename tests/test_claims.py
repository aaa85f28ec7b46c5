"""Claims: clauses, counts and circumstances of sentences written for this test."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import Read
from dragoman.knowledge.families import OPPOSITES, WORD_FAMILY, name_key, stem
from dragoman.model import Annotated, Claim


def told(annotated: Annotated, slot: str) -> list[Claim]:
    return [claim for claim in annotated.claims if claim.slot == slot]


@pytest.mark.parametrize(
    ("text", "fate", "counted", "value"),
    [
        ("The flood killed 14 people in Vastra.", "kill", "person", 14),
        ("Nine civilians were wounded when a shell hit the station.", "wound", "civilian", 9),
        ("The blast left 31 dead, officials said.", "kill", "person", 31),
        ("Gunmen attacked the convoy, killing at least five soldiers.", "kill", "soldier", 5),
        ("Four children were among those killed in the raid.", "kill", "child", 4),
    ],
)
def test_a_number_knows_what_it_counts_and_what_became_of_it(
    read: Read, text: str, fate: str, counted: str, value: float
) -> None:
    found = {(c.predicate, c.unit, c.value.value) for c in told(read(text), "number")}
    assert (fate, counted, value) in found


def test_two_fates_of_one_sentence_stay_apart(read: Read) -> None:
    found = {
        (c.predicate, c.value.value) for c in told(read("The raid killed six people and wounded 20 others."), "number")
    }
    assert {("kill", 6), ("wound", 20)} <= found


def test_a_part_of_a_count_is_marked(read: Read) -> None:
    counts = told(read("The storm killed 40 people, including 12 tourists."), "number")
    assert [c.value.value for c in counts if "part" in c.scope] == [12]


def test_the_day_of_the_report_does_not_belong_to_the_deed(read: Read) -> None:
    dates = told(
        read("The ministry said on Friday that troops left the town in March.", published="2024-05-12"), "date"
    )
    assert {(c.predicate, c.value) for c in dates} >= {("say", "2024-05-10"), ("leave", "2024-03")}


def test_a_place_is_told_with_its_phrase(read: Read) -> None:
    annotated = read("The ministers met in the town of Karwan on Monday.", published="2024-05-12")
    [place] = told(annotated, "place")
    assert annotated.article.text[place.clause.start : place.clause.end] == "in the town of Karwan"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The parliament ratified the treaty.", "actual"),
        ("The parliament did not ratify the treaty.", "negated"),
        ("The parliament will ratify the treaty.", "future"),
        ("The parliament could ratify the treaty.", "hypothetical"),
    ],
)
def test_status(read: Read, text: str, status: str) -> None:
    assert told(read(text), "what")[0].status == status


def test_a_reported_clause_knows_its_owner(read: Read) -> None:
    claims = read("The Norwegian foreign ministry said the talks had ended without a result.").claims
    assert any(c.attributed_to and "ministry" in c.attributed_to.lower() for c in claims)


@pytest.mark.parametrize(
    ("a", "b"), [("al-Karwan", "karwan"), ("Sennoufa", "senufa"), ("Qasra", "kasra"), ("Mehdiyah", "mehdia")]
)
def test_spellings_of_a_name_have_one_key(a: str, b: str) -> None:
    assert name_key(a.lower()) == name_key(b.lower())


@pytest.mark.parametrize(("a", "b"), [("delivery", "deliveries"), ("agreed", "agrees"), ("shipments", "shipment")])
def test_inflections_have_one_stem(a: str, b: str) -> None:
    assert stem(a) == stem(b)


def test_opposites_are_not_of_one_family() -> None:
    for a, b in OPPOSITES:
        assert WORD_FAMILY.get(a, stem(a)) != WORD_FAMILY.get(b, stem(b)), (a, b)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=120))
def test_clauses_slice_back_on_any_text(read: Read, text: str) -> None:
    if not text.strip():
        return
    annotated = read(text)
    for claim in annotated.claims:
        assert 0 <= claim.clause.start < claim.clause.end <= len(text)
        assert annotated.article.support(claim.clause).text == text[claim.clause.start : claim.clause.end]
        assert claim.sentence.start <= claim.clause.start
        assert claim.clause.end <= claim.sentence.end


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Two dozen sheep were sold in Kafra.", "#24"),
        ("The fair opens on the fifth of April.", "day:2024-04-05"),
        ("The fair opens on April 5.", "day:2024-04-05"),
        ("The train leaves at 8 p.m. from Kafra.", "clock:20:00"),
        ("Seven judges voted.", "#7:trial"),
    ],
)
def test_numbers_and_times_have_the_keys_of_their_values(read: Read, text: str, key: str) -> None:
    assert any(key in c.words for c in told(read(text, published="2024-04-01"), "what"))


@pytest.mark.parametrize(
    ("text", "bearing"),
    [
        ("The mayor should resign.", "urged"),
        ("Governments ought to be ashamed of the verdict.", "urged"),
        ("The minister must tell parliament what she signed.", "urged"),
        ("The mayor resigned.", "told"),
        ("In 2011 the mayor resigned.", "past"),
    ],
)
def test_a_clause_knows_what_it_can_bear_out(read: Read, text: str, bearing: str) -> None:
    assert bearing in {c.bearing for c in told(read(text, published="2024-04-01"), "what")}


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("The harbour was closed at noon, a spokesman said.", "spokesman?", "harbour"),
        ("A spokesman said the harbour was closed at noon.", "spokesman?", "harbour"),
        ("According to a spokesman, the harbour was closed.", "spokesman?", "harbour"),
    ],
)
def test_the_frame_of_a_saying_is_known(read: Read, text: str, inside: str, outside: str) -> None:
    frames = [c.frame for c in told(read(text), "what")]
    assert any(inside in frame for frame in frames)
    assert not any(outside in frame for frame in frames)
