"""The arithmetic of ``bench/cns_rebuild.py``: what is the same cell, close to it, another."""

from __future__ import annotations

import json

import pytest

from bench.cns_rebuild import PEOPLE, Comparison, Day, days_of_export, days_of_table
from tests.sharing.exporting import exported
from tests.sharing.pages import BOUNDED, SALVO


def outcome(column: str, ours: Day, theirs: Day) -> str | None:
    day = "2022-03-11"
    told = Comparison.of({day: theirs}, {day: ours}).tally(column)
    return next(iter(told), None)


def test_an_export_is_read_by_seoul_s_day() -> None:
    days = days_of_export(exported([SALVO, BOUNDED], "cns").decode())
    salvo = days["2031-03-11"]
    assert (salvo.rows, salvo.times) == (2, ["05:42", "05:50"])
    assert (salvo.distances, salvo.apogees) == ([(420, 420), (270, 270)], [(60, 60), (60, 60)])
    assert (salvo.sites, salvo.classes) == ([("Wonsan", 39.15, 127.44)] * 2, ["srbm", "srbm"])
    assert days["2031-04-02"].times == ["00:10"]


def test_the_table_is_read_by_seoul_s_clock_too() -> None:
    row = {
        "local_date": "2016-04-15",
        "local_time": "05:03",
        "distance_km": None,
        "apogee_km": 60,
        "facility": "Wonsan",
        "lat": 39.1,
        "lon": 127.4,
        "class": "irbm",
    }
    undated = {**row, "local_date": "1984-09"}
    (day,) = days_of_table([json.dumps(row), json.dumps(undated)]).values()
    assert (day.rows, day.times, day.distances, day.apogees) == (1, ["05:33"], [], [(60, 60)])


@pytest.mark.parametrize(
    ("ours", "theirs", "fits"),
    [
        ([(590.0, 590.0)], [(600.0, 600.0)], "agree"),
        ([(550.0, 550.0)], [(600.0, 600.0)], "close"),
        ([(500.0, 500.0)], [(600.0, 600.0)], "differ"),
        ([(350.0, 350.0)], [(350.0, 350.0), (800.0, 800.0)], "close"),
        ([(300.0, None)], [(420.0, 420.0)], "agree"),
        ([(300.0, None)], [(250.0, 250.0)], "differ"),
        ([(270.0, 420.0)], [(270.0, 270.0), (420.0, 420.0)], "agree"),
        ([], [(420.0, 420.0)], None),
    ],
)
def test_distances_are_compared_by_their_ends(
    ours: list[tuple[float | None, float | None]],
    theirs: list[tuple[float | None, float | None]],
    fits: str | None,
) -> None:
    assert outcome("distance", Day(1, distances=ours), Day(1, distances=theirs)) == fits


@pytest.mark.parametrize(
    ("rows", "more", "theirs", "fits"),
    [
        (2, False, 2, "agree"),
        (2, True, 4, "close"),
        (3, True, 2, "differ"),
        (1, False, 2, "differ"),
    ],
)
def test_several_fit_what_is_more(rows: int, more: bool, theirs: int, fits: str) -> None:
    assert outcome("count", Day(rows, open_count=more), Day(theirs)) == fits


@pytest.mark.parametrize(
    ("ours", "fits"),
    [("06:30", "agree"), ("06:32", "agree"), ("06:34", "close"), ("06:40", "differ")],
)
def test_times_are_compared_by_the_minute(ours: str, fits: str) -> None:
    assert outcome("time", Day(1, times=[ours, "09:00"]), Day(1, times=["06:30"])) == fits


@pytest.mark.parametrize(
    ("site", "fits"),
    [
        (("Sinpo", 40.04, 128.19), "agree"),
        (("South Hamgyong", 40.2, 127.6), "close"),
        (("Wonsan", 39.15, 127.44), "differ"),
    ],
)
def test_a_province_is_close_to_the_site_in_it(site: tuple[str, float, float], fits: str) -> None:
    shipyard = ("Sinpo Shipyard", 40.0368, 128.1839)
    assert outcome("site", Day(1, sites=[site]), Day(1, sites=[shipyard])) == fits


def test_a_day_apart_is_a_pair_where_no_other_has_it() -> None:
    found = Comparison.of({"2022-03-11": Day(1)}, {"2022-03-10": Day(1), "2022-05-01": Day(1)})
    assert found.pairs == {"2022-03-11": "2022-03-10"}
    assert found.tally("count")["agree"] == 1


def test_people_s_figures_are_those_of_the_page() -> None:
    assert PEOPLE["count"] == (127, 109, 10)
    assert PEOPLE["time"] == (67, 61, 5)
