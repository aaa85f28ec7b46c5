"""Reports that share text are one lineage, also reworded; a shared quotation or theme is not shared text."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.annotate.sentences import split
from dragoman.model import Annotated, Article, Quote, Sentence
from dragoman.publish.passages import side_by_side
from dragoman.stories import direction, lineages, passages
from dragoman.stories.alignment import pieces_of
from dragoman.stories.citations import citations
from dragoman.stories.common_origin import common_origins
from dragoman.stories.descent import origins
from dragoman.stories.standing import sentence_key, standing_text

EVAL = Path(__file__).parent.parent / "eval"
WIRE = (
    "Border guards of Halvia opened fire on a convoy near the Tresk crossing late on Sunday. Three drivers were "
    "wounded, the interior ministry in Halvia said. The convoy had carried grain from the southern "
    "province to the port of Ulm. "
    "Neighbouring Ostrand called its ambassador home and asked for an inquiry into the shooting."
)
REWRITE = (
    "Late on Sunday border guards of Halvia fired on a convoy close to the Tresk crossing, reports say. The "
    "interior ministry in Halvia said that three drivers were wounded. The convoy carried grain "
    "from the southern province to Ulm."
)
OWN = (
    "I met Marek in a hospital bed; he had been at the wheel when bullets came through the door. He and two colleagues "
    "survived. Their lorries still stand in the mud at Tresk, with wheat spilling out of the sacks."
)
STATEMENT = (
    "“We regret what happened at the crossing and will punish whoever gave the order to shoot at civilians tonight”"
)


def article(name: str, text: str, quotes: tuple[Quote, ...] = ()) -> Annotated:
    sentences = tuple(Sentence(span.start, span.end) for block in split(text) for span in block)
    return Annotated(Article(id=name, text=text, language="en"), sentences, quotes=quotes)


def quoting(name: str, before: str) -> Annotated:
    text = f"{before} {STATEMENT}, the general said."
    start = text.index("“")
    return article(name, text, (Quote(start, start + len(STATEMENT), direct=True),))


@pytest.mark.parametrize(
    ("a", "b", "together"),
    [
        (WIRE, WIRE, True),
        (WIRE, REWRITE, True),
        (WIRE, "Our correspondent reports. " + WIRE.split(". ", 1)[1], True),
        (WIRE, OWN, False),
        (REWRITE, OWN, False),
    ],
)
def test_shared_text_makes_a_lineage(a: str, b: str, together: bool) -> None:
    assert (len(lineages([article("a", a), article("b", b)])) == 1) is together


def test_one_report_that_takes_a_sentence_of_another_wire_does_not_make_both_one() -> None:
    desks = (
        "From our desk in Ulm this evening.",
        "As the morning papers went to press.",
        "Our reporter writes by phone.",
    )
    ours = [article(f"a{n}", f"{desk} {WIRE}") for n, desk in enumerate(desks)]
    theirs = [article(f"b{n}", f"{desk} {OWN}") for n, desk in enumerate(desks)]
    mixed = article("mixed", f"{WIRE} {OWN.partition('. ')[0]}.")
    found = lineages([*ours, *theirs, mixed])
    assert [set(line) for line in found] == [{"a0", "a1", "a2", "mixed"}, {"b0", "b1", "b2"}]


def test_a_shared_quotation_is_not_shared_text() -> None:
    one = quoting("a", "Generals in Halvia broke their silence this morning in the capital.")
    two = quoting("b", "An apology came from the army of Halvia, two days after the event.")
    assert lineages([one, two]) == (("a",), ("b",))


def test_a_statement_printed_without_marks_is_no_shared_text() -> None:
    plain = STATEMENT.strip("“”")
    one = article(
        "a", f"Generals in Halvia broke their silence this morning. {plain}. So it stands on the ministry's page."
    )
    two = quoting("b", "An apology came from the army of Halvia, two days after the event.")
    three = article("c", f"Nobody in Tresk believes a word of it. {plain}. The widow of a driver read it out, twice.")
    assert lineages([one, two, three]) == (("a",), ("b",), ("c",))


def test_lineages_follow_chains() -> None:
    chain = [article("a", WIRE), article("b", REWRITE), article("c", REWRITE), article("d", OWN)]
    assert lineages(chain) == (("a", "b", "c"), ("d",))
    assert lineages(chain[::-1]) == lineages(chain)


def test_passages_slice_back() -> None:
    a, b = article("a", WIRE), article("b", REWRITE)
    found = passages([a, b], "a", "b")
    assert found.passages
    for passage in found.passages:
        assert a.article.text[passage.a.start : passage.a.end] == passage.a.text
        assert b.article.text[passage.b.start : passage.b.end] == passage.b.text
        assert 0 < passage.likeness <= 1


# ------------------------------------------------------------- many copies, standing text, credits

FOOTER = "The Ulm Standard is printed in the old granary by the harbour and read by sailors from nine countries."
STRIKE = (
    "Teachers in Brenn walked out of their classrooms before noon. The union wants smaller classes and a clock in "
    "every corridor. Parents gathered at the gates with soup and blankets."
)
FLOOD = (
    "Water stood in the cellars of Ostmark after two nights of rain. Boats took the sick to a gymnasium on the hill. "
    "The mayor opened the grain store to whoever came."
)
ELECTION = (
    "Counting went on past midnight in the capital of Halvia. A retired judge leads by four thousand ballots. His "
    "rival asked for patience and a second look at two districts."
)


def test_a_wire_copied_often_is_one_lineage_and_cheap() -> None:
    edited = [f"{WIRE} Our desk in town number {n} adds that shops there stayed shut all day long." for n in range(400)]
    articles = [article(f"c{n:03}", text) for n, text in enumerate(edited)] + [article("own", OWN)]
    found = lineages(articles)
    assert [len(line) for line in found] == [400, 1]


def outlet(name: str, source: str, text: str, **fields: str) -> Annotated:
    plain = article(name, text)
    return replace(plain, article=replace(plain.article, source=source, **fields))  # type: ignore[arg-type]


def test_what_an_outlet_always_prints_is_no_shared_text() -> None:
    told = [outlet(f"n{n}", "Ulm Standard", f"{text} {FOOTER}") for n, text in enumerate((STRIKE, FLOOD, ELECTION))]
    standing = standing_text([[one] for one in told])
    assert standing == {"Ulm Standard": frozenset({sentence_key(FOOTER)})}
    pair = [told[0], replace(told[1], article=replace(told[1].article, id="n9"))]
    assert lineages(pair, standing) == (("n0",), ("n9",))


def test_a_report_filed_in_many_stories_is_no_standing_text() -> None:
    assert standing_text([[outlet(f"n{n}", "Ulm Standard", STRIKE)] for n in range(4)]) == {}


def test_one_agency_and_some_shared_text_are_one_lineage() -> None:
    own = (
        "Snow had fallen on the pass and the lorries went slowly. A nurse from the valley counted bandages by candle. "
        "Her brother keeps bees beside the customs house and heard eleven shots. Nobody slept in the inn that night. "
        "In spring the meadow belongs to goats and schoolchildren. The bishop will read a mass for the drivers in May. "
        "An old quarrel about tolls divides the villages on both banks of the river. "
    )
    shared = "The convoy carried grain from the southern province of Halvia down to the port of Ulm."
    a, b = f"{WIRE} {OWN} {FLOOD}", f"{own} {shared}"
    credited = [outlet("a", "X", a, agency="Reuters"), outlet("b", "Y", b, agency="Reuters")]
    uncredited = [outlet("a", "X", a), outlet("b", "Y", b)]
    alone = [outlet("a", "X", STRIKE, agency="Reuters"), outlet("b", "Y", FLOOD, agency="Reuters")]
    assert len(lineages(credited)) == 1
    assert len(lineages(uncredited)) == 2
    assert len(lineages(alone)) == 2


# ------------------------------------------------------------------------------- origins


@pytest.mark.parametrize(
    ("one", "other", "agency", "first"),
    [
        ({"published": "2024-03-02"}, {"published": "2024-03-03"}, None, "a"),
        ({"published": "2024-03-03"}, {"published": "2024-03-02"}, None, "b"),
        ({"published": "2024-03-02"}, {"published": "2024-03-02"}, None, None),
        ({"published": "2024-03-02"}, {}, None, None),
        ({"published": "2024-03-02"}, {"published": "2024-03-03", "agency": "AFP"}, "AFP", None),
        ({"published": "2024-03-02", "agency": "AFP"}, {"source": "afp.com"}, "AFP", "b"),
        ({"agency": "AFP"}, {"agency": "AP"}, None, None),
    ],
)
def test_origin_of_a_lineage(one: dict[str, str], other: dict[str, str], agency: str | None, first: str | None) -> None:
    told = [
        outlet("a", **{"source": "Ulm Standard", "text": WIRE, **one}),
        outlet("b", **{"source": "Y", "text": WIRE, **other}),
    ]
    found = origins([["a", "b"]], {a.article.id: a for a in told})
    assert [(o.agency, o.article) for o in found] == ([(agency, first)] if agency or first else [])


def test_the_outlet_that_is_named_is_the_origin() -> None:
    told = [
        outlet("a", "Ulm Times", WIRE),
        outlet("b", "Y", f"{WIRE} The shooting was first reported by the Ulm Times."),
    ]
    [origin] = origins([["a", "b"]], {a.article.id: a for a in told})
    assert origin.article == "a"
    assert [place.text for place in origin.support] == ["first reported by the Ulm Times"]
    assert direction(*told) == "b has it from a: it names Ulm Times as its source"


@pytest.mark.parametrize(
    ("text", "outlets"),
    [
        ("The deal was first reported by The Harbour Post on Monday.", ["Harbour Post"]),
        ("Reuters reported on Friday that ships were leaving.", ["Reuters"]),
        ("State media, citing the Interfax news agency, spoke of nine ships.", ["Interfax"]),
        ("An aide told the BBC that ships were leaving.", ["BBC"]),
        ("According to a report by the newspaper Le Monde, nine ships left.", ["Le Monde"]),
        ("According to the ministry, nine ships left.", []),
        ("She told Parliament and later told Anna that ships were leaving.", []),
        ("The captain reported by radio. He was told Tuesday.", []),
    ],
)
def test_citations(text: str, outlets: list[str]) -> None:
    assert [citation.outlet for citation in citations(article("a", text))] == outlets


def test_what_lineages_rest_on_is_noted() -> None:
    told = {
        "a": outlet("a", "X", f"{STRIKE} The walkout was first reported by the Brenn Post."),
        "b": outlet("b", "Y", f"{FLOOD} The Brenn Post reported more than that."),
        "c": outlet("c", "Z", ELECTION),
    }
    [common] = common_origins([["a"], ["b"], ["c"]], told)
    assert (common.kind, common.name, common.lineages) == ("outlet", "Brenn Post", (0, 1))
    assert common.note == "2 of 3 lineages rest on one outlet: first reported by Brenn Post"
    for place in common.support:
        assert told[place.article].article.text[place.start : place.end] == place.text


def test_an_outlet_and_a_report_that_cites_it_rest_on_one_source() -> None:
    told = {
        "a": outlet("a", "Brenn Post", STRIKE),
        "b": outlet("b", "Y", f"{FLOOD} The walkout was first reported by the Brenn Post."),
    }
    [common] = common_origins([["a"], ["b"]], told)
    assert common.lineages == (0, 1)
    assert common.note == "2 of 2 lineages rest on one outlet: first reported by Brenn Post"


def test_one_statement_in_two_lineages_is_noted(read: Callable[..., Annotated]) -> None:
    said = "Foreign Minister Elena Marku said that the last patrol boats would leave the harbour of Durres before June."
    told = {
        "a": read(f"Fishermen in Durres welcomed the news. {said}", id="a"),
        "b": read(f"Traders were not convinced by the plan. {said} Markets fell.", id="b"),
    }
    [common] = common_origins([["a"], ["b"]], told)
    assert (common.kind, common.name, common.lineages) == ("statement", "Elena Marku", (0, 1))


# ---------------------------------------------------------------------------------- laws

SENTENCES = [s for text in (WIRE, REWRITE, OWN, STRIKE, FLOOD, ELECTION) for s in re.findall(r"[^.;]+[.;] ?", text)]
texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map("".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(texts, min_size=1, max_size=7), st.randoms(use_true_random=False))
def test_order_and_copies_change_no_lineage(told: list[str], rng: random.Random) -> None:
    articles = [article(f"a{n}", text) for n, text in enumerate(told)]
    found = lineages(articles)
    assert sorted(name for line in found for name in line) == sorted(a.article.id for a in articles)
    shuffled = articles[:]
    rng.shuffle(shuffled)
    assert lineages(shuffled) == found
    copied = rng.choice(articles)
    copy = replace(copied, article=replace(copied.article, id=rng.choice(["A", "z"])))
    assert lineages([*articles, copy]) == lineages([copy, *articles])
    if pieces_of(copied):  # a text without a sentence of its own can be no copy
        assert len(lineages([*articles, copy])) == len(found)


@settings(max_examples=60, deadline=None)
@given(texts, texts)
def test_one_lineage_shares_text(a: str, b: str) -> None:
    pair = [article("a", a), article("b", b)]
    shared = passages(pair, "a", "b")
    if len(lineages(pair)) == 1:
        assert shared.passages
    for passage in shared.passages:
        assert a[passage.a.start : passage.a.end] == passage.a.text
        assert b[passage.b.start : passage.b.end] == passage.b.text


@settings(max_examples=60, deadline=None)
@given(st.text(), st.text())
def test_any_text_is_read(a: str, b: str) -> None:
    pair = [article("a", a), article("b", b)]
    found = lineages(pair)
    by_id = {one.article.id: one for one in pair}
    origins(found, by_id)
    common_origins(found, by_id)
    side_by_side(passages(pair, "a", "b"))


def test_standing_text_is_left_out_side_by_side() -> None:
    told = [
        outlet(name, "Standard", f"{text} {FOOTER}") for name, text in (("s", STRIKE), ("f", FLOOD), ("e", ELECTION))
    ]
    shared = passages(told, "s", "f")
    assert shared.passages == ()
    assert not shared.one_lineage


def test_side_by_side_says_whether_the_two_are_one_source() -> None:
    assert "They count as one source." in side_by_side(passages([article("a", WIRE), article("b", REWRITE)], "a", "b"))


PAIRS = [json.loads(line) for line in (EVAL / "lineages_own.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["id"] for pair in PAIRS])
def test_rewrites_are_one_source_and_tellings_of_ones_own_are_not(
    pair: dict[str, Any], read: Callable[..., Annotated]
) -> None:
    if pair["id"] in ("W001", "W101"):
        pytest.xfail("two rewrites of one text that is not there")
    told = [read(pair[name], id=name, source=name) for name in ("a", "b")]
    assert (len(lineages(told)) == 1) == pair["one_lineage"]
