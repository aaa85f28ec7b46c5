"""Values as sets of days, and moving about the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.timex import PRECISION_ORDER, at_precision, interval, precision, season_of, shifted


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2021-12-06", ("2021-12-06", "2021-12-06")),
        ("2021-12-06T09:00", ("2021-12-06", "2021-12-06")),
        ("2021-12-06TNI", ("2021-12-06", "2021-12-06")),
        ("2020-02", ("2020-02-01", "2020-02-29")),
        ("2021-02-XX", ("2021-02-01", "2021-02-28")),
        ("2021", ("2021-01-01", "2021-12-31")),
        ("2021-Q3", ("2021-07-01", "2021-09-30")),
        ("2021-H2", ("2021-07-01", "2021-12-31")),
        ("2021-SU", ("2021-06-01", "2021-08-31")),
        ("2021-WI", ("2020-12-01", "2022-02-28")),
        ("2021-W49", ("2021-12-06", "2021-12-12")),
        ("2021-W49-WE", ("2021-12-11", "2021-12-12")),
        ("2021-W49-2", ("2021-12-07", "2021-12-07")),
        ("199", ("1990-01-01", "1999-12-31")),
        ("199X", ("1990-01-01", "1999-12-31")),
        ("19", ("1900-01-01", "1999-12-31")),
        ("P3W", None),
        ("PT5M", None),
        ("PRESENT_REF", None),
        ("XXXX-12-06", None),
        ("XXXX-WXX-1", None),
        ("2021-02-30", None),
        ("2021-W54", None),
        ("0000", None),
        ("00", None),
        ("", None),
    ],
)
def test_the_days_of_a_value(value: str, days: tuple[str, str] | None) -> None:
    assert interval(value) == days


@pytest.mark.parametrize(
    ("day", "count", "unit", "moved"),
    [
        ("2021-12-31", 2, "M", "2022-02-28"),
        ("2020-02-29", -1, "Y", "2019-02-28"),
        ("2021-12-07", -3, "W", "2021-11-16"),
        ("2021-12-07", 1, "Q", "2022-03-07"),
        ("2021-12-07", -2, "E", "2001-12-07"),
        ("2021-12-07", 10_000, "Y", None),
        ("2021-12-07", -(10**12), "D", None),
    ],
)
def test_moving_a_day(day: str, count: int, unit: str, moved: str | None) -> None:
    found = shifted(date.fromisoformat(day), count, unit)
    assert (found and found.isoformat()) == moved


@given(st.dates(min_value=date(1, 1, 8), max_value=date(9998, 12, 31)), st.sampled_from(PRECISION_ORDER))
def test_a_day_lies_in_its_own_value_of_any_precision(day: date, unit: str) -> None:
    value = at_precision(day, unit)
    if unit == "WE":
        return  # a weekend leaves out the days of work
    days = interval(value)
    if days is None:
        assert day.year < 1000  # the first centuries have no two digits of their own
        return
    assert precision(value) == unit
    assert days[0] <= day.isoformat() <= days[1]


@given(st.text(max_size=20))
def test_no_text_breaks_the_reading_of_values(text: str) -> None:
    days = interval(text)
    assert days is None or days[0] <= days[1]
    assert (precision(text) is None) == (days is None)


def test_seasons_follow_the_months() -> None:
    assert [season_of(date(2021, month, 1)) for month in (3, 6, 9, 12)] == ["2021-SP", "2021-SU", "2021-FA", "2021-WI"]
