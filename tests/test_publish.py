"""Account -> Markdown, HTML, JSON: every statement has its numbers, every number its sentence."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from dragoman.model import (
    Account,
    AccountQuote,
    Annotated,
    Article,
    Cell,
    CommonOrigin,
    Fact,
    Furniture,
    Moment,
    Origin,
    Person,
    QuoteVariant,
    Reading,
    Record,
    Review,
    RoleTold,
    Sentence,
    Span,
    Story,
    Support,
)
from dragoman.publish import html, markdown, plan, rows, tables
from dragoman.publish.brief import Telling
from dragoman.publish.notes import Notes

WIRE = "Oslo signs accord 🚢\n\nNorway and Chile signed an accord on Monday. At least 20 ships <are> covered."
POST = "Norway and Chile signed a fisheries accord on Monday. It covers 12 ships."


def annotated(key: str, text: str, *sentences: str, **fields: object) -> Annotated:
    spans = [(text.index(s), text.index(s) + len(s)) for s in sentences]
    article = Article(id=key, text=text, source=f"The {key}", **fields)  # type: ignore[arg-type]
    return Annotated(article, sentences=tuple(Sentence(a, b) for a, b in spans))


def support(of: Annotated, words: str) -> Support:
    start = of.article.text.index(words)
    return of.article.support(Span(start, start + len(words)))


WIRE_READ = annotated(
    "wire", WIRE, "Oslo signs accord 🚢", "Norway and Chile signed an accord on Monday.",
    "At least 20 ships <are> covered.", published="2024-05-07", furniture=(Furniture(0, 19, "headline"),),
)  # fmt: skip
POST_READ = annotated(
    "post", POST, "Norway and Chile signed a fisheries accord on Monday.", "It covers 12 ships.", complete=False
)
ARTICLES = {"wire": WIRE_READ, "post": POST_READ}
SIGNED = (support(WIRE_READ, "Norway and Chile signed an accord"), support(POST_READ, "signed a fisheries accord"))
TWENTY, TWELVE = support(WIRE_READ, "At least 20 ships"), support(POST_READ, "12 ships")
COVERED = support(WIRE_READ, "<are> covered")

AGREED = tuple(
    (column, Cell((Reading(value, SIGNED),)))
    for column, value in (("title", "fisheries accord"), ("parties", "NOR; CHL"), ("type", "agreement"))
)


def account() -> Account:
    facts = (
        Fact("f1", "sign", "Norway and Chile signed an accord.", "event", "agree", 2, (Reading("signed", SIGNED),)),
        Fact(
            "f2", "ships", "How many ships the accord covers", "number", "conflict", 2,
            (Reading("20", (TWENTY,), ">="), Reading("12", (TWELVE,))), "at least 20 and 12 cannot both hold",
        ),
        Fact("f3", "ship", "The ships are covered.", "event", "single", 1, (Reading("covered", (COVERED,)),)),
    )  # fmt: skip
    variant = QuoteVariant("wire", TWENTY.start, TWENTY.end, TWENTY.text, None)
    built = Account(
        Story("s1", "Norway and Chile sign accord", ("post", "wire"), (("wire",), ("post",))),
        facts=facts,
        quotes=(AccountQuote("q1", None, True, (variant,)),),
        timeline=(Moment("2024-05-06", "Accord signed", SIGNED),),
        people=(Person("Ann Lie", "NOR", (RoleTold("minister", SIGNED[0]),)),),
        records=(Record("agreements", AGREED, SIGNED),),
    )
    return Account(**{**{k: getattr(built, k) for k in Account.__slots__}, "summary": plan.summarise(built, ARTICLES)})


def test_markdown_says_what_happened_first_then_what_is_disputed() -> None:
    page = markdown.render([account()], ARTICLES)
    happened, disputed, single = (
        page.index(h) for h in ("## What happened", "## What is disputed", "## Told by one source only")
    )
    assert happened < disputed < single
    assert "- Norway and Chile signed an accord. (2 of 2 sources) [1][2]" in page
    assert "**at least 20** (The wire): “At least 20 ships”" in page
    assert "at least 20 and 12 cannot both hold" in page
    assert "- A: The wire (2024-05-07)" in page
    assert "cut short: its silence proves nothing" in page


def test_every_number_in_markdown_has_its_note() -> None:
    page = markdown.render([account()], ARTICLES)
    body, notes = page.split("## Notes")
    numbered = {int(n) for n in re.findall(r"^(\d+)\.", notes, re.MULTILINE)}
    assert {int(n) for n in re.findall(r"\[(\d+)\]", body)} == numbered


def test_a_fact_stands_in_one_section_only() -> None:
    brief = plan.plan(account(), ARTICLES)
    texts = [line.text for line in (*brief.lead, *brief.agreed, *brief.single, *brief.opinion, *brief.background)]
    assert len(texts) == len(set(texts))
    assert not {d.matter for d in brief.disputes} & set(texts)


def test_a_statement_that_is_disputed_in_part_says_so() -> None:
    shared = Fact("f", "s", "The accord covers ships.", "event", "agree", 2, (Reading("", (TWENTY, TWELVE)),))
    brief = plan.plan(Account(account().story, facts=(shared, account().facts[1])), ARTICLES)
    assert [line.weight for line in brief.lead] == ["2 of 2 sources; 1 of them contradicts part of it"]
    agreed = replace(shared, statement="An accord was signed.", readings=(Reading("", SIGNED),))
    against = Fact("g", "s", "x", "date", "conflict", 2, (Reading("", SIGNED), Reading("", (COVERED,))))
    brief = plan.plan(Account(account().story, facts=(agreed, against)), ARTICLES)
    assert [line.weight for line in brief.lead] == ["2 of 2 sources, in part disputed"]


def test_the_lead_opens_with_what_the_headlines_are_about() -> None:
    """The signing, which one of three sources tells in words of its own, before a remark that two share."""
    texts = {
        "a": (
            "Norway and Chile sign fisheries accord",
            "Norway and Chile signed a fisheries accord. The talks were long.",
        ),
        "b": ("Fisheries accord signed", "Ministers met. The talks were long."),
        "c": ("Chile's fleet hails accord with Norway", "The fleet was glad."),
    }
    read = {key: annotated(key, text, title=title) for key, (title, text) in texts.items()}
    signed, long, glad = (
        Fact(f"f{n}", "s", line, "event", "agree", len(on), (Reading("", tuple(support(read[k], line) for k in on)),))
        for n, (line, on) in enumerate(
            (
                ("Norway and Chile signed a fisheries accord.", "a"),
                ("The talks were long.", "ab"),
                ("The fleet was glad.", "c"),
            )
        )
    )
    told = Account(Story("s", "t", ("a", "b", "c"), (("a",), ("b",), ("c",))), facts=(long, glad, signed))
    brief = plan.plan(told, read)
    assert [line.text for line in brief.lead] == [signed.statement, long.statement]
    assert [line.text for line in brief.single] == [glad.statement]


def test_two_facts_of_the_same_passages_and_numbers_are_said_once() -> None:
    won, elected, other = (
        Fact(f"f{n}", "s", line, "event", "agree", 2, (Reading("", SIGNED),))
        for n, line in enumerate(
            ("Norway signed the accord with Chile.", "Norway and Chile agreed on 12 ships.", "Norway and Chile signed.")
        )
    )
    brief = plan.plan(Account(account().story, facts=(won, elected, other)), ARTICLES)
    assert [line.text for line in (*brief.lead, *brief.agreed)] == [won.statement, elected.statement]


def test_what_a_quotation_says_is_not_told_again() -> None:
    said = Fact("f", "s", "At least 20 ships are covered.", "event", "single", 1, (Reading("", (TWENTY,)),))
    shared = account().facts[0]
    brief = plan.plan(Account(account().story, facts=(shared, said), quotes=account().quotes), ARTICLES)
    assert not brief.single
    assert [quote.id for quote in brief.quotes] == ["q1"]


def test_what_a_reader_marked_stands_beside_it() -> None:
    made = "2024-05-08T09:00:00+00:00"
    reviews = (
        Review("s1", "f1", "wrong", "two accords,\nnot one", "anna", made),
        Review("s1", "f2", "unsure", "", "ben", made),
        Review("s1", None, "right", "", "ben", made),
        Review("s2", None, "wrong", "of another story", "ben", made),
    )
    for page in (
        markdown.render([account()], ARTICLES, Telling(ids=True), reviews),
        html.render([account()], ARTICLES, Telling(ids=True), reviews),
    ):
        assert "2 of 2 sources; fact f1; marked wrong by anna on 2024-05-08: two accords, not one" in page
        assert "cannot both hold; fact f2; marked unsure by ben on 2024-05-08" in page
        assert "arked right by ben on 2024-05-08" in page
        assert "another story" not in page
    assert "fact f1" not in markdown.render([account()], ARTICLES)


def test_opinion_and_copies_are_said_as_such() -> None:
    opinion = {"post": Annotated(Article("post", POST, genre="opinion"), POST_READ.sentences), "wire": WIRE_READ}
    only = Fact("f", "s", "It is good.", "event", "single", 1, (Reading("good", (TWELVE,)),))
    copied = Fact("g", "s", "It was signed.", "event", "agree", 1, (Reading("signed", SIGNED),))
    brief = plan.plan(Account(account().story, facts=(only, copied)), opinion)
    assert [(line.text, line.weight) for line in brief.lead] == [("It was signed.", "one text in 2 articles")]
    assert [(line.text, line.weight) for line in brief.opinion] == [("It is good.", "opinion")]


def test_notes_number_sentences_in_order_of_use() -> None:
    notes = Notes(ARTICLES)
    assert notes.numbers([TWELVE, TWENTY]) == [1, 2]
    assert notes.numbers([support(POST_READ, "It covers")]) == [1]
    assert [note.text for note in notes.notes] == ["It covers 12 ships.", "At least 20 ships <are> covered."]


def test_html_keeps_every_character_of_the_articles_in_order() -> None:
    page = html.render([account()], ARTICLES)
    for body, read in zip(re.findall(r'<div class="article">(.*?)</div>', page, re.DOTALL), (WIRE, POST), strict=True):
        without_numbers = re.sub(r"<sup>\d+</sup>", "", body)
        assert unescape(re.sub(r"<[^>]+>", "", without_numbers)) == read


def test_html_asks_for_nothing_from_outside() -> None:
    page = html.render([account()], ARTICLES)
    assert "<script" not in page
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "default-src 'none'" in page
    targets, anchors = re.findall(r'href="#([^"]+)"', page), re.findall(r' id="([^"]+)"', page)
    assert set(targets) <= set(anchors)
    assert len(anchors) == len(set(anchors))


def test_json_has_the_fixed_names() -> None:
    row = json.loads(json.dumps(rows.account_row(account())))
    assert {*row} >= {
        "story", "title", "articles", "lineages", "summary", "facts", "quotes", "timeline", "people", "relations",
        "events", "records",
    }  # fmt: skip
    assert {*row["records"]} == {
        "arms_deals", "agreements", "visits", "sanctions", "positions", "casualties", "trade",
    }  # fmt: skip
    assert row["facts"][1]["readings"][0]["support"] == [
        {"article": "wire", "start": TWENTY.start, "end": TWENTY.end, "text": "At least 20 ships"}
    ]
    assert row["summary"][0]["text"] == "Norway and Chile signed an accord."


@pytest.fixture
def browser() -> Iterator[object]:
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (chromium and driver):
        pytest.skip("chromium and chromedriver are not installed")
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in ("headless", "no-sandbox", "disable-gpu", "disable-background-networking", "disable-sync"):
        options.add_argument(f"--{flag}")
    opened = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield opened
    opened.quit()


@pytest.mark.slow
def test_in_a_browser_a_number_lights_up_its_sentence(browser: object, tmp_path: Path) -> None:
    page = tmp_path / "brief.html"
    page.write_text(html.render([account()], ARTICLES), encoding="utf-8")
    browser.get(page.as_uri())  # type: ignore[attr-defined]
    number = browser.find_element("css selector", ".brief li .ref")  # type: ignore[attr-defined]
    sentence = browser.find_element("css selector", number.get_attribute("href").rsplit("/", 1)[-1].split("html")[1])  # type: ignore[attr-defined]
    before = sentence.value_of_css_property("background-color")
    number.click()
    assert sentence.value_of_css_property("background-color") != before
    assert "Norway and Chile signed" in sentence.text


@pytest.mark.parametrize(
    ("value", "modifier", "words"),
    [
        ("600000", ">", "more than 600,000"),
        ("20", ">=", "at least 20"),
        ("2018", None, "2018"),
        ("no", "implied", "no (implied)"),
        ("XXXX-12-06", None, "6 December (year not told)"),
        ("XXXX-07", None, "July (year not told)"),
        ("2024-W07", None, "week 7 of 2024"),
        ("24-99", "range", "24 to 99"),
        ("signed", "=", "signed"),
    ],
)
def test_a_reading_is_worded_for_people(value: str, modifier: str | None, words: str) -> None:
    assert tables.worded(Reading(value, (), modifier)) == words


@pytest.mark.parametrize("words", [1, 20, 40, 80, 1000])
def test_a_brief_of_so_many_words_leaves_out_whole_statements(words: int) -> None:
    whole = plan.plan(account(), ARTICLES)
    brief = plan.plan(account(), ARTICLES, Telling(words=words))
    text = markdown.render([account()], ARTICLES, Telling(words=words)).split("## Sources")[0]
    assert brief.lead  # a brief is never empty
    assert set(brief.agreed) <= set(whole.agreed)
    assert ("Left out for length" in text) == (brief.left_out > 0) == (brief != whole)
    if words >= 20:  # less than the first statement takes cannot be had
        assert sum(len(line.text.split()) for line in (*brief.lead, *brief.agreed, *brief.single)) <= words


def test_a_short_brief_names_what_is_disputed_before_what_is_agreed() -> None:
    brief = plan.plan(account(), ARTICLES, Telling(words=40))
    whole = plan.plan(account(), ARTICLES)
    assert whole.disputes
    assert [d.matter for d in brief.disputes] == [d.matter for d in whole.disputes]
    for render in (markdown.render, html.render):
        page = render([account()], ARTICLES, Telling(words=40))
        assert all(d.matter in page for d in whole.disputes)


def test_an_article_that_was_not_read_says_so() -> None:
    article = replace(ARTICLES["wire"].article, language="de")
    page = markdown.render([account()], {**ARTICLES, "wire": replace(ARTICLES["wire"], article=article)})
    assert "; in de: not read" in page


def test_measures_of_likeness_are_for_the_json() -> None:
    told = "both count ships; the numbers cannot both hold; words of the clause 0.31, same day"
    facts = tuple(replace(f, reason=told) for f in account().facts if f.relation == "conflict")
    [dispute, *_] = plan.plan(replace(account(), facts=facts), ARTICLES).disputes
    assert dispute.reason == "both count ships; the numbers cannot both hold; same day"


def test_the_outlets_stand_beside_each_statement_where_asked_for() -> None:
    told = Telling(sources=True)
    assert "(2 of 2 sources) (The wire, The post) [1][2]" in markdown.render([account()], ARTICLES, told)
    assert '<span class="who">The wire, The post</span>' in html.render([account()], ARTICLES, told)


def test_what_is_nearly_the_same_is_said_once() -> None:
    def fact(key: str, statement: str, *supports: Support) -> Fact:
        return Fact(key, "s", statement, "event", "agree", 2, (Reading("", supports),))

    facts = (
        fact("f", "Norway and Chile signed a fisheries accord on Monday.", *SIGNED),
        fact("g", "Norway and Chile signed an accord on Monday.", *SIGNED),
        fact("h", "Norway and Chile signed an accord on Monday in Bergen.", TWENTY, TWELVE),  # another passage
    )
    brief = plan.plan(Account(account().story, facts=facts), ARTICLES)
    assert {line.text for line in brief.lead} == {facts[0].statement, facts[2].statement}


def test_sources_say_whose_text_it_is_and_what_they_rest_on_together() -> None:
    story = Story(
        "s1", "Accord", ("copy", "post", "wire"), (("copy", "wire"), ("post",)),
        origins=(Origin(0, "Meridian", "wire", "both credit Meridian", (TWENTY,)),),
        common=(CommonOrigin("statement", "the ministry", (0, 1), "both carry the ministry's statement", SIGNED),),
    )  # fmt: skip
    articles = {**ARTICLES, "copy": annotated("copy", POST, "It covers 12 ships.")}
    page = markdown.render([Account(story)], articles)
    sources = page.split("## Sources")[1]
    assert "- A is text of Meridian: both credit Meridian. [1]" in sources
    assert "- A and B: both carry the ministry's statement. [2][3]" in sources
    assert "A is text of Meridian" in html.render([Account(story)], articles)


def test_what_deceives_the_eye_or_steers_a_terminal_is_named() -> None:
    odd = annotated("odd", "The \u202eminister\u202c left.\x1b[31m He flew.", "The \u202eminister\u202c left.")
    fact = Fact(
        "f", "s", "The \u202eminister\u202c left.", "event", "single", 1, (Reading("", (support(odd, "left"),)),)
    )
    told = Account(Story("s", "T", ("odd",), (("odd",),)), facts=(fact,))
    for page in (markdown.render([told], {"odd": odd}), html.render([told], {"odd": odd})):
        assert "The [U+202E]minister[U+202C] left." in page
        assert not set(page) & set("\u202e\u202c\x1b")
