"""Laws of the whole way: evidence slices back, order does not matter, a copy adds no source."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.annotate import SpacyParser
from dragoman.desk import Desk
from dragoman.model import Account, Annotated, Span
from dragoman.publish.rows import account_row, annotated_row

REPORTS = {
    "wire": (
        "Norway's Foreign Minister Anna Berg met her Chilean counterpart Luis Rojas in Oslo on Monday. The two "
        "countries signed a fisheries accord that covers at least 20 ships. “We trust each other,” Berg said."
    ),
    "post": (
        "Chile and Norway signed a fisheries accord in Oslo on Tuesday, covering 12 ships. Norwegian Foreign Minister "
        "Anna Berg said the accord would be renewed in 2030. Rojas, Chile's foreign minister, thanked his hosts."
    ),
    "herald": (
        "The fisheries accord signed by Norway and Chile in Oslo covers 22 ships, according to the Norwegian foreign "
        "ministry. Three people were injured in a protest outside the ministry."
    ),
}


def lines(order: tuple[str, ...], **more: str) -> str:
    texts = {**REPORTS, **more}
    rows = [{"id": key, "text": texts[key], "published": "2024-05-08", "source": key.title()} for key in order]
    return "\n".join(json.dumps(row) for row in rows)


def brief(folder: Path, parser: SpacyParser, content: str) -> tuple[Account, ...]:
    path = folder / "in.jsonl"
    path.write_text(content, encoding="utf-8")
    return Desk(parser).brief([str(path)])


def test_order_of_articles_does_not_change_the_account(parser: SpacyParser, tmp_path: Path) -> None:
    accounts = {
        json.dumps([account_row(a) for a in brief(tmp_path, parser, lines(order))]) for order in permutations(REPORTS)
    }
    assert len(accounts) == 1


def test_a_copy_adds_no_independent_source(parser: SpacyParser, tmp_path: Path) -> None:
    before = brief(tmp_path, parser, lines(tuple(REPORTS)))
    after = brief(tmp_path, parser, lines((*REPORTS, "copy"), copy=REPORTS["wire"]))
    assert [len(a.story.lineages) for a in before] == [len(a.story.lineages) for a in after]
    counts = {f.statement: f.lineages for a in before for f in a.facts}
    assert all(counts.get(f.statement, f.lineages) == f.lineages for a in after for f in a.facts)


def test_the_same_input_twice_adds_nothing(parser: SpacyParser, tmp_path: Path) -> None:
    once = brief(tmp_path, parser, lines(tuple(REPORTS)))
    twice = brief(tmp_path, parser, lines(tuple(REPORTS)) + "\n" + lines(tuple(REPORTS)))
    assert list(map(account_row, once)) == list(map(account_row, twice))


def test_the_accord_is_one_story_with_its_contradiction(parser: SpacyParser, tmp_path: Path) -> None:
    [account] = brief(tmp_path, parser, lines(tuple(REPORTS)))
    assert len(account.story.lineages) == 3
    conflicts = [{r.value for r in f.readings} for f in account.facts if f.relation == "conflict"]
    assert any("12" in " ".join(values) for values in conflicts)


PIECES = st.sampled_from(
    [
        "Norway signed an accord with Chile on Monday. ", "“We trust 🇳🇴 each other,” Berg said.", "\r\n\r\n", "\n", " ",
        "At least 20 ships", "🚢", "\u00a0", "U.S. ", "$ 5.5 billion", "«Nous»", "e\u0301", "\u202e", "(Reuters) - ",
        "he", "...", "\t", "?", "Read also ", "Kreml 2.0 ", "中国。", "Said. ", "\x0b", "'", '"', "2021-12-07 ",
    ]
)  # fmt: skip


def spans_of(annotated: Annotated) -> list[Span]:
    found = [Span(x["start"], x["end"]) for key in SPANNED for x in annotated_row(annotated)[key]]
    for event in annotated.events:
        found += [event.trigger, *(p.span for p in (*event.actors, *event.recipients))]
    for claim in annotated.claims:
        found += [claim.span, claim.clause]
    for quote in annotated.quotes:
        found += [span for span in (quote.cue, quote.speaker) if span]
    return found


SPANNED = ("furniture", "sentences", "mentions", "times", "quantities", "quotes", "events")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.lists(PIECES, min_size=1, max_size=30).map("".join), st.text(min_size=1, max_size=200)))
@pytest.mark.filterwarnings("ignore")
def test_every_span_lies_in_its_text(text: str, parser: SpacyParser, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"id": "a", "text": text, "published": "2024-05-08"}), encoding="utf-8")
    for annotated in Desk(parser).annotate([str(path)]):
        kept = annotated.article.text
        assert kept == text
        assert all(0 <= span.start < span.end <= len(kept) for span in spans_of(annotated))
