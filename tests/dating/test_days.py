"""Stretches of days: what must hold for any of them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.dating.days import (
    ALWAYS,
    Spans,
    common,
    first_of,
    joined,
    last_of,
    months_later,
    since,
    told,
    until,
    untold,
    without,
)

START = date(2020, 1, 1)
DAYS = [START + timedelta(days=at) for at in range(40)]
spans = st.lists(
    st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS)).map(
        lambda pair: (min(pair), max(pair))
    ),
    max_size=4,
).map(joined)


def days_in(some: Spans) -> set[date]:
    return {day for day in DAYS if any(first <= day <= last for first, last in some)}


@given(spans, spans)
def test_spans_are_sets_of_days(some: Spans, others: Spans) -> None:
    assert days_in(common(some, others)) == days_in(some) & days_in(others)
    assert days_in(without(some, others)) == days_in(some) - days_in(others)
    assert days_in(joined((*some, *others))) == days_in(some) | days_in(others)


@given(spans)
def test_spans_lie_apart_and_in_order_and_return_from_records(some: Spans) -> None:
    assert all(one[1] + timedelta(days=1) < other[0] for one, other in pairwise(some))
    assert untold(told(some)) == some


def test_open_ends() -> None:
    assert common(since(START), until(START)) == ((START, START),)
    assert told(ALWAYS) == ((None, None),)
    assert without(ALWAYS, since(START)) == until(date(2019, 12, 31))


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2016-12", "2016-12-01", "2016-12-31"),
        ("2016-02-07", "2016-02-07", "2016-02-07"),
    ],
)
def test_a_date_no_more_exact_than_given(when: str, first: str, last: str) -> None:
    assert (first_of(when).isoformat(), last_of(when).isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        ("2016-01-31", 1, "2016-02-29"),
        ("2016-03-31", -13, "2015-02-28"),
        ("2015-12-15", 1, "2016-01-15"),
    ],
)
def test_months_later(day: str, months: int, then: str) -> None:
    assert months_later(date.fromisoformat(day), months) == date.fromisoformat(then)
