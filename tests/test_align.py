"""Alignment: pairs and matters of claims, on reports written for this test."""

from __future__ import annotations

import pytest

from conftest import Read
from dragoman.model import Annotated
from dragoman.reconcile.align import WEIGHTS, Vocabulary, features, pairs, score, weigh
from dragoman.reconcile.matters import Matter, matters

FIRST = (
    "Norway and Chile signed a fisheries treaty in Oslo on Tuesday. "
    "The treaty gives Chilean trawlers access to northern waters until 2035. "
    "Opposition parties in Santiago called the price too high."
)
SECOND = (
    "A fisheries accord between Chile and Norway was signed on Tuesday. "
    "Until 2035, trawlers from Chile get access to waters in the north under the treaty. "
    "Heavy snow closed the airport of Bergen."
)


def group(*articles: Annotated) -> list[Matter]:
    claims = [c for a in articles for c in a.claims]
    return matters(weigh([c for c in claims if c.slot == "what"], Vocabulary(claims)))


def joined(found: list[Matter]) -> list[set[str]]:
    return [{c.article for c in m.claims} for m in found if len({c.article for c in m.claims}) > 1]


def test_paraphrases_join_and_the_rest_stays_alone(read: Read) -> None:
    found = group(read(FIRST, id="a"), read(SECOND, id="b"))
    assert len(joined(found)) == 2
    alone = [m.claims[0].words for m in found if len(m.claims) == 1]
    assert any("snow" in words for words in alone)


def test_a_join_is_explained(read: Read) -> None:
    for matter in group(read(FIRST, id="a"), read(SECOND, id="b")):
        if len(matter.claims) > 1:
            assert any(name in matter.reason for name in WEIGHTS)


def test_every_claim_is_in_exactly_one_matter(read: Read) -> None:
    articles = (read(FIRST, id="a"), read(SECOND, id="b"))
    ids = [c.id for m in group(*articles) for c in m.claims]
    assert sorted(ids) == sorted(c.id for a in articles for c in a.claims if c.slot == "what")


def test_a_claim_is_most_like_itself_and_likeness_is_symmetric(read: Read) -> None:
    claims = read(FIRST, id="a").claims
    weighed = weigh([c for c in claims if c.slot == "what"], Vocabulary(claims))
    for one in weighed:
        for two in weighed:
            assert abs(score(features(one, two)) - score(features(two, one))) < 1e-9
            assert score(features(one, two)) <= score(features(one, one)) + 1e-9


def test_pairs_are_of_two_articles(read: Read) -> None:
    claims = [c for a in (read(FIRST, id="a"), read(SECOND, id="b")) for c in a.claims if c.slot == "what"]
    weighed = weigh(claims, Vocabulary(claims))
    for pair in pairs(weighed, 0.2):
        assert weighed[pair.a].claim.article != weighed[pair.b].claim.article


def test_rare_words_tell_more_than_frequent_and_light_ones(read: Read) -> None:
    claims = [c for a in (read(FIRST, id="a"), read(SECOND, id="b")) for c in a.claims]
    vocabulary = Vocabulary(claims)
    assert vocabulary.weight("snow") > vocabulary.weight("agree")
    assert vocabulary.weight("tuesda?") < vocabulary.weight("snow")


LEAD = (
    "The court of Tamsen heard the case of the Doro election on Monday. Voters in Doro stayed calm. "
    "The ferry to Doro lay in the harbour. No ferry left on Sunday. A ferry is due at noon, the harbour master said. "
)


@pytest.mark.parametrize(
    ("one", "two", "together"),
    [
        ("The court annulled the results of 112 polling stations.",
         "President Imri should publish the results of every polling station.", False),
        ("The court should publish the results.", "The court published the results.", False),
        ("Monitors urged the commission to publish the tally of each station.",
         "The commission must publish the tally of each station.", True),
        ("Seven judges voted for the ruling.", "Lawyers will contest the ruling within seven days.", False),
        ("Two dozen protesters were arrested at the port.", "Police arrested 24 protesters near the port.", True),
        ("The oath will be taken before parliament on the fifth of April.",
         "Parliament will hear the oath on April 5.", True),
        ("Transport minister Dana Kor said the ferry was inspected in January.",
         "The ferry had 96 people on board, transport minister Dana Kor said.", False),
    ],
)  # fmt: skip
def test_what_bears_out_another_telling(read: Read, one: str, two: str, together: bool) -> None:
    told = group(read(LEAD + one, id="a", published="2024-04-02"), read(LEAD + two, id="b", published="2024-04-02"))
    last = {a: max(c.sentence.start for m in told for c in m.claims if c.article == a) for a in "ab"}
    found = any({c.article for c in m.claims if c.sentence.start == last[c.article]} == {"a", "b"} for m in told)
    assert found is together


def test_a_year_long_past_bears_out_nothing_of_today(read: Read) -> None:
    old = "In 2011 the commission announced a turnout of 94 percent."
    new = "The commission announced a turnout of 71 percent."
    told = group(read(LEAD + old, id="a", published="2024-04-02"), read(LEAD + new, id="b", published="2024-04-02"))
    assert not any(
        {"a", "b"} <= {c.article for c in m.claims} and any("turnout" in c.words for c in m.claims) for m in told
    )
