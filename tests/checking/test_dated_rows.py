"""A table's occasions as dating takes them."""

from __future__ import annotations

from tests.checking.book_pages import row, table
from watchbook.checking.tables import dated_events


def test_a_salvo_is_one_dated_event() -> None:
    rows = [
        row(1, "2031-03-10", clock="utc", utc_time="22:05", distance_km=(400, 400), site="Sunan"),
        row(2, "2031-03-10", clock="utc", utc_time="22:11", distance_km=(450, 450), site="Sunan"),
    ]
    (event,) = dated_events(table(*rows))
    assert (event.table, event.row, event.local_day) == (
        "mine",
        "2031-03-11 Sunan (rows 1, 2)",
        "2031-03-11",
    )
    assert (event.utc_day, event.times) == ("2031-03-10", ("07:05", "07:11"))
    assert (event.count, event.distances_km, event.sites) == (2, (400, 450), ("Sunan",))


def test_a_row_whose_local_day_is_open_dates_nothing() -> None:
    rows = [row(1, "2031-03-10", clock="utc"), row(2, "2031-03"), row(3, "2031-04-01")]
    assert [event.row for event in dated_events(table(*rows))] == ["2031-04-01 (row 3)"]


def test_an_outcome_that_missiles_do_not_share_is_left_out() -> None:
    rows = [
        row(1, "2031-03-11", outcome="success", count=(1, None)),
        row(2, "2031-03-11", outcome="failure"),
    ]
    (event,) = dated_events(table(*rows))
    assert (event.outcome, event.count) == (None, None)
