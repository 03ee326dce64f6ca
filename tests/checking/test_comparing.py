"""The book beside a table: what is one event, on which clock, and which cells agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checking.book_pages import JCS, page, row, table
from watchbook.checking.tables import compare
from watchbook.checking.tables.occasions import occasions_of
from watchbook.knowledge import load_knowledge
from watchbook.records import Comparison, EventPage, Pair, ReferenceTable, TableRow

KNOWN = load_knowledge()
JAPAN = "Japan Ministry of Defense"


def compared(pages: list[EventPage], rows: list[TableRow]) -> Comparison:
    return compare(pages, table(*rows), KNOWN)


def only(comparison: Comparison) -> Pair:
    (pair,) = comparison.pairs
    return pair


def states(comparison: Comparison) -> list[tuple[str | None, tuple[int, ...]]]:
    """Each pair as the day and part of its event, and the numbers of its rows."""
    return [
        (
            pair.event.removeprefix("KP.launch.") if pair.event else None,
            pair.occasion.numbers if pair.occasion else (),
        )
        for pair in comparison.pairs
    ]


def joined(comparison: Comparison) -> int:
    """How many events stand on both sides."""
    return sum(bool(pair.event and pair.occasion) for pair in comparison.pairs)


def cell(pair: Pair, field: str) -> tuple[str, str | None, str | None]:
    (found,) = (one for one in pair.cells if one.field == field)
    return found.state, found.here, found.there


def why(pair: Pair, field: str) -> str | None:
    return next(one.why for one in pair.cells if one.field == field)


# Which occasion is which -----------------------------------------------------------------------


def test_a_utc_day_is_the_local_day_after_for_a_korean_morning() -> None:
    rows = [row(1, "2031-03-10", clock="utc", utc_time="22:05")]
    pair = only(compared([page("2031-03-11")], rows))
    assert (pair.state, cell(pair, "day")) == (
        "agree",
        ("agree", "2031-03-11", "2031-03-11 (UTC 2031-03-10)"),
    )


def test_a_bare_date_never_joins_across_clocks() -> None:
    """A UTC day without a time may be either of two local days: something else must speak."""
    bare = row(1, "2031-03-10", clock="utc")
    told = row(1, "2031-03-10", clock="utc", site="Sinpo")
    event = page("2031-03-11", site="Sinpo")
    assert states(compared([page("2031-03-11")], [bare])) == [(None, (1,)), ("2031-03-11", ())]
    assert states(compared([event], [told])) == [("2031-03-11", (1,))]


def test_a_day_whose_clock_is_unsaid_may_be_the_utc_one() -> None:
    bare = row(1, "2031-03-10", clock="unsaid")
    told = row(1, "2031-03-10", clock="unsaid", site="Sinpo", distance_km=(590, 590))
    event = page("2031-03-11", site="Sinpo", distance_km=(590, 590))
    assert joined(compared([page("2031-03-11")], [bare])) == 0
    pair = only(compared([event], [told]))
    assert cell(pair, "day")[0] == "differ"
    assert why(pair, "day") == "the table gives no time here: its day may be the UTC one"


def test_pyongyang_was_half_an_hour_behind_seoul_for_a_time() -> None:
    """15 August 2015 to 4 May 2018; reports tell Seoul's time."""
    rows = [row(1, "2016-03-09", clock="utc", utc_time="20:20")]
    for origin in (JCS, "Daily"):
        pair = only(compared([page("2016-03-10", time=[("05:20", origin)])], rows))
        assert cell(pair, "time") == ("agree", "05:20", "04:50")
        assert why(pair, "time") == "05:20 on the clock that it was told by"
    later = [row(1, "2019-03-09", clock="utc", utc_time="20:20")]
    pair = only(compared([page("2019-03-10", time="04:50")], later))
    assert cell(pair, "time") == ("differ", "04:50", "05:20")


def test_a_local_day_beside_a_utc_time_is_seen_through() -> None:
    """The table's date is the local one though its time is UTC: a day apart, all else alike."""
    rows = [row(1, "2031-03-11", clock="utc", utc_time="20:33", weapon_name="Musudan")]
    event = page("2031-03-11", time="05:33", weapon_name="Musudan")
    pair = only(compared([event], rows))
    assert pair.state == "differ"
    assert why(pair, "day") == "the table's time is UTC but its day looks like the local one"


def test_a_day_apart_is_another_event_where_little_else_is_alike() -> None:
    rows = [row(1, "2031-03-10", site="Sinpo", weapon="srbm")]
    event = page("2031-03-11", site="Sinpo", weapon="srbm")
    assert joined(compared([event], rows)) == 0


def test_several_on_a_day_are_matched_by_time() -> None:
    rows = [
        row(1, "2031-03-11", time="06:03", weapon="irbm"),
        row(2, "2031-03-11", time="18:54", weapon="irbm"),
    ]
    evening = page("2031-03-11", time="18:50", weapon="irbm")
    morning = page("2031-03-11", number=2, time="06:00", weapon="irbm")
    assert states(compared([evening, morning], rows)) == [
        ("2031-03-11", (2,)),
        ("2031-03-11.2", (1,)),
    ]


def test_several_on_a_day_are_matched_by_place() -> None:
    rows = [row(1, "2031-03-11", site="Sinpo"), row(2, "2031-03-11", site="Sunan")]
    pages = [page("2031-03-11", site="Sunan"), page("2031-03-11", number=2, site="Sinpo")]
    assert states(compared(pages, rows)) == [("2031-03-11", (2,)), ("2031-03-11.2", (1,))]


def test_two_of_a_day_that_nothing_tells_apart_stay_apart() -> None:
    rows = [row(1, "2031-03-11", site="Sinpo")]
    pages = [page("2031-03-11"), page("2031-03-11", number=2)]
    assert [pair.state for pair in compared(pages, rows).pairs] == [
        "only there",
        "only here",
        "only here",
    ]


def test_clock_times_hours_apart_are_two_firings() -> None:
    rows = [row(1, "2031-03-11", time="06:00")]
    assert joined(compared([page("2031-03-11", time="17:10")], rows)) == 0


def test_a_slip_of_twelve_hours_is_a_difference_of_one_event() -> None:
    rows = [row(1, "2031-03-11", time="21:00", site="Sohae", weapon_name="Unha-3")]
    event = page("2031-03-11", time="09:00", site="Sohae", weapon_name="Unha-3")
    assert cell(only(compared([event], rows)), "time") == ("differ", "09:00", "21:00")


def test_rows_of_missiles_are_gathered_into_their_salvo() -> None:
    rows = [
        row(1, "2031-03-11", time="09:08", site="Sohae"),
        row(2, "2031-03-11", time="09:15", site="Sunan"),
        row(3, "2031-03-11", time="11:30", site="Sunan"),
        row(4, "2031-03-12", time="09:08", site="Sunan"),
    ]
    assert [one.numbers for one in occasions_of(rows)] == [(1, 2), (3,), (4,)]


def test_a_row_without_a_time_joins_those_of_its_day_and_place() -> None:
    rows = [
        row(1, "2031-03-11", time="06:53", site="Kaechon"),
        row(2, "2031-03-11", clock="unsaid", site="Kaechon"),
        row(3, "2031-03-11", clock="unsaid", site="Sinpo"),
    ]
    assert [one.numbers for one in occasions_of(rows)] == [(3,), (1, 2)]


def test_what_reports_count_as_one_takes_all_its_rows() -> None:
    rows = [
        row(1, "2031-03-11", site="Sohae", weapon="satellite_launch_vehicle"),
        row(2, "2031-03-11", site="Kittaeryong", weapon="srbm", count=(6.0, 6.0)),
    ]
    pair = only(compared([page("2031-03-11", site="Sohae", count=(7.0, 7.0))], rows))
    assert cell(pair, "count") == ("agree", "7", "7")
    two = compared([page("2031-03-11", site="Sohae", count=(1.0, 1.0))], rows)
    assert len(two.pairs) == 2


def test_what_the_book_tells_apart_takes_a_row_each() -> None:
    """ "The first missile ... the second": finer than a salvo."""
    rows = [
        row(1, "2031-03-11", time="06:00", site="Sunan", distance_km=(360, 360)),
        row(2, "2031-03-11", time="06:37", site="Sunan", distance_km=(760, 760)),
        row(3, "2031-03-11", time="06:42", site="Sunan", distance_km=(250, 250)),
    ]
    pages = [
        page("2031-03-11", site="Sunan", distance_km=(760, 760)),
        page("2031-03-11", number=2, site="Sunan", distance_km=(360, 360)),
    ]
    assert states(compared(pages, rows)) == [
        (None, (3,)),
        ("2031-03-11", (2,)),
        ("2031-03-11.2", (1,)),
    ]


def test_a_day_that_publication_bounds_joins_the_one_occasion_in_it() -> None:
    rows = [row(1, "2031-03-11"), row(2, "2031-04-01"), row(3, "2031-04-02")]
    comparison = compared([page(None, days=("2031-03-10", "2031-03-11"))], rows)
    (pair,) = (one for one in comparison.pairs if one.event)
    assert pair.reasons == ("by publication 2031-03-10 to 2031-03-11",)
    assert cell(pair, "day") == ("agree", "2031-03-10 to 2031-03-11", "2031-03-11")
    two = compared([page(None, days=("2031-04-01", "2031-04-02"))], rows)
    assert joined(two) == 0


# Cells -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "here", "there", "state"),
    [
        ("distance_km", (590, 590), (600, 600), "agree"),
        ("distance_km", (590, 590), (650, 650), "differ"),
        ("distance_km", (300, None), (450, 450), "agree"),
        ("distance_km", (300, None), (250, 250), "differ"),
        ("distance_km", (420, 420), (270, 420), "agree"),
        ("apogee_km", (60, 60), (50, 50), "differ"),
        ("apogee_km", (2000, 2000), (2035, 2035), "agree"),
        ("apogee_km", (2020, 2020), (2100, 2100), "differ"),
        ("count", (2, 2), (2, 2), "agree"),
        ("count", (1, None), (3, 3), "agree"),
        ("count", (2, 2), (3, 3), "differ"),
        ("weapon", "ballistic_missile", "srbm", "agree"),
        ("weapon", "projectile", "srbm", "agree"),
        ("weapon", "cruise_missile", "srbm", "differ"),
        ("weapon_name", "KN-23", "Hwasong-11A (KN-23)", "agree"),
        ("weapon_name", "Scud", "Scud-C", "agree"),
        ("weapon_name", "Hwasong-1", "Hwasong-12", "differ"),
        ("site", "Sinpo", "Sinpo Shipyard", "agree"),
        ("site", "South Hamgyong Province", "Sinpo", "agree"),
        ("site", "Sinpo", "Sunan", "differ"),
        ("landing", "sea_of_japan", "sea_of_japan", "agree"),
        ("landing", "pacific", "sea_of_japan", "differ"),
        ("outcome", "success", "failure", "differ"),
    ],
)
def test_a_cell_agrees_as_weighing_has_it(
    field: str, here: object, there: object, state: str
) -> None:
    told = {field: there} if field == "count" else {field: there, "count": None}
    rows = [row(1, "2031-03-11", **told)]  # type: ignore[arg-type]
    event = page("2031-03-11", **{field: here})  # type: ignore[arg-type]
    comparison = compared([event], rows)
    assert cell(only(comparison), field)[0] == state
    assert only(comparison).state == state


def test_what_one_side_alone_tells_is_no_difference() -> None:
    rows = [row(1, "2031-03-11", distance_km=(590, 590), count=None)]
    pair = only(compared([page("2031-03-11", site="Sinpo")], rows))
    assert cell(pair, "site") == ("only here", "Sinpo", None)
    assert cell(pair, "distance_km") == ("only there", None, "590")
    assert pair.state == "agree"


def test_a_stated_unknown_stands_where_the_book_has_no_value() -> None:
    rows = [row(1, "2031-03-11", distance_km=(590, 590))]
    pair = only(compared([page("2031-03-11", unknown=["distance_km"])], rows))
    (found,) = (one for one in pair.cells if one.field == "distance_km")
    assert found.why == "said to be unknown"
    assert found.said[0].exact == "was not immediately known"


def test_a_difference_tells_whose_value_the_table_has() -> None:
    rows = [row(1, "2031-03-11", distance_km=(650, 650))]
    told = [((590, 590), JCS), ((650, 650), JAPAN)]
    pair = only(compared([page("2031-03-11", distance_km=told)], rows))
    assert cell(pair, "distance_km") == ("differ", "590", "650")
    assert why(pair, "distance_km") == f"the table has what {JAPAN} says: 650"
    (found,) = (one for one in pair.cells if one.field == "distance_km")
    assert [(said.value, said.best, said.origins) for said in found.said] == [
        ("590", True, (JCS,)),
        ("650", False, (JAPAN,)),
    ]


def test_distance_and_altitude_that_changed_places_are_seen() -> None:
    rows = [row(1, "2031-03-11", distance_km=(540, 540), apogee_km=(360, 360))]
    event = page("2031-03-11", distance_km=(360, 360), apogee_km=(540, 540))
    told = "distance and altitude look exchanged on one side"
    assert why(only(compared([event], rows)), "apogee_km") == told


def test_a_difference_of_rounding_is_called_close() -> None:
    pair = only(
        compared(
            [page("2031-03-11", apogee_km=(60, 60))], [row(1, "2031-03-11", apogee_km=(50, 50))]
        )
    )
    assert why(pair, "apogee_km") == "close, as where one of them rounds"


# What is not compared --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (page("2031-03"), "its day is not known (2031-03)"),
        (page(None), "its day is not known (nothing tells it)"),
        (page("2031-03-11", status="planned"), "it is only planned"),
        (page("2031-03-11", status="denied"), "it is denied"),
        (page("2040-01-01"), "the table goes from 2031-01-01 to 2031-12-31"),
        (page("2031-03-11", weapon="cruise_missile"), "the table does not hold its class"),
    ],
)
def test_an_event_that_the_table_cannot_hold_is_left_out_with_the_reason(
    event: EventPage, reason: str
) -> None:
    rows = (row(1, "2031-01-01"), row(2, "2031-12-31"))
    comparison = compare([event], table(*rows, weapons=("ballistic_missile",)), KNOWN)
    ((_, told),) = comparison.left_out
    assert told.startswith(reason)
    assert {pair.state for pair in comparison.pairs} == {"only there"}


def test_other_states_and_kinds_are_passed_over() -> None:
    pages = [page("2031-03-11", actor="IR"), page("2031-03-11", kind="meeting")]
    comparison = compared(pages, [row(1, "2031-03-11")])
    assert (comparison.left_out, comparison.count("only here")) == ((), 0)


def test_only_here_says_what_may_explain_it() -> None:
    mine = table(row(1, "2031-01-01"), row(2, "2031-12-31"), weapons=("ballistic_missile",))
    pairs = compare([page("2031-03-11", weapon="projectile")], mine, KNOWN).pairs
    (found,) = (pair for pair in pairs if pair.state == "only here")
    assert found.reasons == (
        "reports tell projectile, and the table holds ballistic_missile alone",
    )


# What always holds -----------------------------------------------------------------------------

DAYS = st.sampled_from(["2031-03-10", "2031-03-11", "2031-03-12"])
SITES = st.sampled_from([None, "Sinpo", "Sunan", "Sohae"])
TIMES = st.sampled_from([None, "00:10", "06:00", "06:20", "18:30", "23:50"])


@st.composite
def _rows(draw: st.DrawFn) -> list[TableRow]:
    return [
        row(number, draw(DAYS), clock="utc", utc_time=time, site=draw(SITES))
        if (time := draw(TIMES)) and draw(st.booleans())
        else row(number, draw(DAYS), clock=draw(st.sampled_from(["local", "unsaid", "utc"])))
        for number in range(1, draw(st.integers(1, 5)) + 1)
    ]


@st.composite
def _pages(draw: st.DrawFn) -> list[EventPage]:
    made = []
    for number in range(1, draw(st.integers(0, 4)) + 1):
        told = {"site": draw(SITES), "time": draw(TIMES)}
        known = {key: one for key, one in told.items() if one}
        made.append(page(draw(DAYS), number=number, **known))  # type: ignore[arg-type]
    return made


@given(_pages(), _rows(), st.randoms())
def test_every_event_and_row_stands_once_whatever_the_order(
    pages: list[EventPage], rows: list[TableRow], random: object
) -> None:
    mine: ReferenceTable = table(*rows)
    comparison = compare(pages, mine, KNOWN)
    numbers = [n for pair in comparison.pairs if pair.occasion for n in pair.occasion.numbers]
    assert sorted(numbers) == [one.number for one in rows]
    events = [pair.event for pair in comparison.pairs if pair.event]
    left_out = [event for event, _ in comparison.left_out]
    assert sorted([*events, *left_out]) == sorted(one.event.key for one in pages)
    shuffled, turned = list(pages), list(rows)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    random.shuffle(turned)  # type: ignore[attr-defined]
    assert compare(shuffled, table(*turned), KNOWN) == comparison
