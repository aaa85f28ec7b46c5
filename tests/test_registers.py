"""Rows of several articles become one row for each matter; no reading is lost, no order matters."""

from __future__ import annotations

import random
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from dragoman.model import Annotated, Cell, Reading, Record, Support
from dragoman.reconcile.registers import merge
from dragoman.same_matter import stems

Read = Callable[..., Annotated]


def row(register: str, article: str, **cells: str) -> Record:
    """A row whose every cell stands on its own stretch of an article."""
    made = tuple(
        (column, Cell((Reading(value, (Support(article, 10 * n, 10 * n + len(value), value),)),)))
        for n, (column, value) in enumerate(cells.items())
    )
    return Record(register, made, (Support(article, 0, 1, "x"),))


def shown(record: Record) -> dict[str, list[str]]:
    return {column: [r.value for r in told.readings] for column, told in record.cells}


def test_a_deal_told_twice_is_one_row_with_both_numbers() -> None:
    a = row("arms_deals", "a", supplier="Spain", recipient="Ghana", weapon_designation="C-295", number_ordered="4")
    b = row("arms_deals", "b", supplier="Spain", recipient="Ghana", weapon_designation="C-295", number_ordered="6")
    [merged] = merge([b, a])
    assert shown(merged)["number_ordered"] == ["4", "6"]
    assert shown(merged)["supplier"] == ["Spain"]
    assert [s.article for s in merged.support] == ["a", "b"]


def test_a_row_without_designation_joins_by_class_and_number() -> None:
    a = row("arms_deals", "a", supplier="Italy", recipient="Qatar", weapon_designation="NH-90",
            weapon_description="transport helicopters", number_ordered="28")  # fmt: skip
    b = row("arms_deals", "b", recipient="Qatar", weapon_description="helicopters", number_ordered="28")
    c = row("arms_deals", "c", recipient="Qatar", weapon_description="patrol boats", number_ordered="28")
    assert [len(r.support) for r in merge([a, b, c])] == [2, 1]


def test_other_parties_are_another_deal() -> None:
    a = row("arms_deals", "a", supplier="Spain", recipient="Ghana", weapon_designation="C-295")
    b = row("arms_deals", "b", supplier="Spain", recipient="Mali", weapon_designation="C-295")
    assert len(merge([a, b])) == 2


def test_agreements_join_by_subject_whatever_the_words() -> None:
    a = row("agreements", "a", parties="Chad; Niger", title="agreement to extend their nuclear technology cooperation")
    b = row("agreements", "b", parties="Chad; Niger", title="pact on nuclear-technical cooperation", action="renew")
    c = row("agreements", "c", parties="Chad; Niger", title="treaty on fishing rights")
    d = row("agreements", "d", parties="Chad; Niger", title="17 pacts", count="17")
    assert sorted(len(r.support) for r in merge([a, b, c, d])) == [1, 1, 2]


def test_a_month_and_its_day_are_one_visit() -> None:
    a = row("visits", "a", visitor="Ana Lopez", country_visited="Japan", start_date="2024-03")
    b = row("visits", "b", visitor="Ana Lopez", country_visited="Japan", start_date="2024-03-09")
    c = row("visits", "c", visitor="Ana Lopez", country_visited="Japan", start_date="2023-11")
    assert sorted(len(r.support) for r in merge([a, b, c])) == [1, 2]


def test_an_office_is_whoever_holds_it() -> None:
    a = row("visits", "a", visitor="Ana Lopez", country_visited="Japan", city_visited="Kobe")
    b = row("visits", "b", visitor="Chilean President", visitor_iso3="CHL", country_visited="Japan")
    c = row("visits", "c", visitor="Ana Lopez", visitor_iso3="CHL", country_visited="Peru")
    merged = [shown(r) for r in merge([a, b, c])]
    assert sorted((r["country_visited"], r["visitor"]) for r in merged) == [
        (["Japan"], ["Ana Lopez"]),
        (["Peru"], ["Ana Lopez"]),
    ]


def test_one_party_joins_the_dated_row() -> None:
    a = row("agreements", "a", parties="Chad; Niger", title="fishing pact", type="pact", signed_date="2022-01-28")
    b = row("agreements", "b", parties="Chad", title="pact", type="pact")
    c = row("agreements", "c", parties="Mali", title="pact", type="pact")
    assert sorted(len(r.support) for r in merge([a, b, c])) == [1, 2]


def test_a_day_without_its_year_fits_any_year() -> None:
    a = row("visits", "a", visitor="Ana Lopez", country_visited="Japan", start_date="2024-03-09")
    b = row("visits", "b", visitor="Ana Lopez", country_visited="Japan", start_date="XXXX-03-09")
    assert len(merge([a, b])) == 1


def test_a_threat_is_no_measure() -> None:
    a = row("sanctions", "a", sender="Canada", target="Iran", stage="threat")
    b = row("sanctions", "b", sender="Canada", target="Iran", stage="imposed")
    c = row("sanctions", "c", sender="Canada", target="Iran", stage="risk")
    assert sorted(len(r.support) for r in merge([a, b, c])) == [1, 2]


def test_two_articles_of_the_real_way(read: Read) -> None:
    a = read("Hungary bought 36 Lynx-41 vehicles and 20 helicopters from Germany.", id="a")
    b = read("Germany sold about 40 Lynx-41 combat vehicles to Hungary.", id="b")
    merged = merge([*a.records, *b.records])
    deal = next(shown(r) for r in merged if "LYNX-41" in shown(r).get("weapon_designation", [""])[0].upper())
    assert (deal["supplier"], deal["recipient"]) == (["Germany"], ["Hungary"])


def test_titles_are_compared_by_the_beginnings_of_words() -> None:
    assert stems("agreement on nuclear-technical cooperation") & stems("nuclear technology cooperation") == {
        "nucle", "techn", "coope",
    }  # fmt: skip


_ROWS = st.lists(
    st.builds(
        lambda n, register, who, whom, date: row(register, f"a{n}", supplier=who, recipient=whom, visitor=who,
                                                 country_visited=whom, start_date=date, parties=f"{who}; {whom}",
                                                 title=f"pact on {whom}", sender=who, target=whom, stage="threat",
                                                 weapon_designation="T-90"),
        st.integers(0, 5), st.sampled_from(["arms_deals", "agreements", "visits", "sanctions"]),
        st.sampled_from(["Peru", "Cuba"]), st.sampled_from(["Oman", "Laos"]),
        st.sampled_from(["2024-01", "2024-01-05"]),
    ),
    max_size=12,
)  # fmt: skip


@given(_ROWS, st.integers(0, 99))
def test_order_does_not_matter_and_nothing_is_lost(records: list[Record], seed: int) -> None:
    mixed = random.Random(seed).sample(records, len(records))
    merged = merge(records)
    assert merge(mixed) == merged
    assert merge(merged) == merged
    told = {(c, r.value, s) for record in records for c, cell in record.cells for r in cell.readings for s in r.support}
    kept = {(c, r.value, s) for record in merged for c, cell in record.cells for r in cell.readings for s in r.support}
    assert kept == told
