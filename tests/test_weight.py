"""What weighs for and against a reading: lineages, parties, cut articles, opinion, garbled words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model import Article, CommonOrigin, Fact, Reading, Span, Story, Support
from dragoman.reconcile.damage import damage
from dragoman.reconcile.phrases import means_exclude, means_of, parties_exclude, sides_exclude
from dragoman.reconcile.weight import CUT, GARBLED, ONE_WIRE, OPINION, weighed

CLEAN = "The ministers signed the grain treaty in Lomza on Tuesday."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (CLEAN, None),
        ("He had had enough, and that that was so nobody denied.", None),
        ("The man of whom they spoke is in Dar es Salaam.", None),
        ("Never never again, said the widow.", None),
        ("The Café de Flore in Malmö was closed.", None),
        ("The the ministers signed it.".lower(), "a word told twice"),
        ("They signed the treaty treaty in Lomza.", "a word told twice"),
        ("They signed the of grain.", "words that cannot follow each other"),
        ("The treaty of Lomza was signed by the Pr\u00c3\u00a9sident.", "letters of a wrong encoding"),
        ("The ministers \u00e2\u20acœsigned\u00e2\u20ac it.", "letters of a wrong encoding"),
        ("Grain &amp; oil were traded.", "left-over markup"),
        ("The ministers <b>signed</b> it.", "left-over markup"),
        ("The ministers signedTreaty in Lomza.", "words run together"),
        ("The ministers signed \u0434\u043e\u0433\u043e\u0432\u043e\u0440 in Lomza.", "words of another script"),
    ],
)
def test_damage_is_named_and_clean_prose_is_not(text: str, told: str | None) -> None:
    assert damage(text) == told


@given(st.text(max_size=400))
def test_damage_never_raises(text: str) -> None:
    assert damage(text) is None or damage(text)


@pytest.mark.parametrize(
    ("one", "other", "exclude"),
    [
        ("Government forces", "Rebels", True),
        ("The army", "opposition fighters", True),
        ("The Northern Front", "The Army of Dawn", True),
        ("Islamic State militants", "Isis", False),
        ("Gunmen", "The Northern Front", False),
        ("World Food Programme", "WFP", False),
        ("officials", "rebels", False),
    ],
)
def test_doers_exclude_each_other_only_when_both_tell_enough(one: str, other: str, exclude: bool) -> None:
    assert parties_exclude(one, other) is exclude
    assert parties_exclude(other, one) is exclude


def test_sides_and_means() -> None:
    assert sides_exclude("regime forces", "rebels")
    assert not sides_exclude("regime forces", "police")
    assert means_of("Barrel bombs hit the school") == {"air"}
    assert means_exclude("Barrel bombs hit the school", "Mortar shells hit the school")
    assert not means_exclude("Shells hit the school", "Mortar shells hit the school")


def _fact(articles: list[Article], speaker: str | None, slot: str = "killed.person") -> Reading:
    told = tuple(a.support(Span(0, len(a.text))) for a in articles)
    lines = tuple((a.id,) for a in articles)
    fact = Fact("f", slot, "s", "number", "conflict", 1, (Reading("3", told, attributed_to=speaker),))
    story = Story("s", "t", tuple(a.id for a in articles), lines)
    return weighed(fact, story, {a.id: a for a in articles}).readings[0]


def test_a_reading_counts_its_lineages_and_tells_what_weakens_it() -> None:
    assert _fact([Article("a", CLEAN), Article("b", CLEAN)], None).lineages == 2
    assert _fact([Article("a", CLEAN)], None).cautions == ()
    assert _fact([Article("a", CLEAN, complete=False)], None).cautions == (CUT,)
    assert _fact([Article("a", CLEAN, complete=False), Article("b", CLEAN)], None).cautions == ()
    assert _fact([Article("a", CLEAN, genre="opinion")], None).cautions == (OPINION,)
    assert _fact([Article("a", "They signed the the treaty.")], None).cautions == (f"{GARBLED}: a word told twice",)
    wire = [Article(i, CLEAN, agency="AFP") for i in "ab"]
    assert _fact(wire, None).cautions == (f"{ONE_WIRE}: AFP",)


@pytest.mark.parametrize(
    ("speaker", "party"),
    [
        ("the army", True),
        ("rebel commanders", True),
        ("doctors at a hospital", False),
        ("a human rights monitor", False),
        ("the United Nations", False),
        (None, None),
        ("a shopkeeper", None),
    ],
)
def test_a_party_to_the_fight_is_told_from_a_bystander(speaker: str | None, party: bool | None) -> None:
    assert _fact([Article("a", "Three people were killed in Lomza.")], speaker).party is party


BRIDGE = "The bridge will open in May, Ana Kovar said. Traffic is light."


def _common(kind: str, places: list[Support], told: list[Support], lines: tuple[tuple[str, ...], ...]) -> list[str]:
    articles = {i: Article(i, BRIDGE) for line in lines for i in line}
    fact = Fact("f", "open", "s", "other", "agree", 2, (Reading("v", tuple(told)),))
    common = CommonOrigin(kind, "Ana Kovar", (0, 1), "note", tuple(places))  # type: ignore[arg-type]
    story = Story("s", "t", tuple(articles), lines, common=(common,))
    return list(weighed(fact, story, articles).readings[0].cautions)


@pytest.mark.parametrize(
    ("kind", "place", "told", "cautions"),
    [
        ("statement", "The bridge will open in May", "The bridge will open", ["rests on one statement of Ana Kovar"]),
        ("statement", "The bridge will open in May", "Traffic is light", []),
        ("outlet", "Ana Kovar said", "The bridge will open", ["all cite Ana Kovar"]),
        ("outlet", "Ana Kovar said", "Traffic is light", []),
    ],
)
def test_what_lineages_have_from_one_mouth_is_no_independent_word(
    kind: str, place: str, told: str, cautions: list[str]
) -> None:
    def at(article: str, words: str) -> Support:
        start = BRIDGE.index(words)
        return Article(article, BRIDGE).support(Span(start, start + len(words)))

    two = (("a", "copy"), ("b",))
    assert _common(kind, [at("a", place), at("b", place)], [at("a", told), at("b", told)], two) == cautions
    assert _common(kind, [at("a", place), at("b", place)], [at("copy", place), at("b", told)], two) == cautions
    assert _common(kind, [at("a", place), at("b", place)], [at("a", told)], two) == []
    three = (("a", "copy"), ("b",), ("c",))
    told_by_all = [at("a", told), at("b", told), at("c", told)]
    assert _common(kind, [at("a", place), at("b", place)], told_by_all, three) == []
