"""Dates of publication: understood or refused, never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.intake import parse_published


@pytest.mark.parametrize(
    ("given", "day", "at"),
    [
        ("2016-01-10", "2016-01-10", None),
        ("2016-01-10 21:45:06", "2016-01-10", "2016-01-10T21:45:06Z"),
        ("2016-01-10T21:45", "2016-01-10", "2016-01-10T21:45:00Z"),
        ("2016-01-11T06:45:06+09:00", "2016-01-10", "2016-01-10T21:45:06Z"),
        ("2016-01-10T21:45:06.250Z", "2016-01-10", "2016-01-10T21:45:06Z"),
        ("2016-01-10 00:00:00", "2016-01-10", "2016-01-10T00:00:00Z"),
        ("Sun, 10 Jan 2016 21:45:06 GMT", "2016-01-10", "2016-01-10T21:45:06Z"),
        ("Sun, 10 Jan 2016 16:45:06 -0500", "2016-01-10", "2016-01-10T21:45:06Z"),
        (" 2016-01-10 ", "2016-01-10", None),
    ],
)
def test_a_date_is_a_utc_day_and_an_instant_where_a_clock_is_given(
    given: str, day: str, at: str | None
) -> None:
    assert parse_published(given) == (day, at)


@pytest.mark.parametrize(
    "given", ["", "soon", "10/01/16", "2016-13-01", "2016", "0001-01-01T00:00+10:00", "Tuesday"]
)
def test_what_is_no_date_is_refused(given: str) -> None:
    assert parse_published(given) is None


@given(st.text(max_size=40))
def test_no_text_at_all_raises(given: str) -> None:
    parse_published(given)
