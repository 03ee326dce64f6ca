"""Which event of a table the news is: the only one that fits, or none. The table is invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from watchbook.dating import date_report
from watchbook.knowledge import load_knowledge
from watchbook.pipeline import read_text
from watchbook.records.dating import DatedEvent, EventDating

KNOWLEDGE = load_knowledge()


def launch(day: str, **known: object) -> DatedEvent:
    made = DatedEvent("invented", f"{day} launch", "launch", "KP", day)
    return replace(made, **known)  # type: ignore[arg-type]  # each test names fields it has


#: 2018-01-15 was a Monday; the window of the story below is January 2018.
STORY = (
    "North Korea fired {what} from {place} on Monday, the army said. It flew about {km} km."
    " The firing "
    "comes as the South readies stadiums for the Pyeongchang Winter Olympics next month."
)


def dated(
    table: list[DatedEvent],
    what: str = "a ballistic missile",
    place: str = "Wonsan",
    km: str = "400",
    also: str = "",
) -> EventDating:
    text = STORY.format(what=what, place=place, km=km) + also
    dating = date_report(read_text(text, whole=True), KNOWLEDGE, table)
    return next(one for one in dating.events if one.why is not None)


def test_the_only_monday_of_the_window_is_it_with_reasons() -> None:
    right = launch("2018-01-15", sites=("Wonsan Airport",), distances_km=(390.0,))
    event = dated([launch("2018-01-16"), right, launch("2018-02-12"), launch("2017-01-16")])
    assert event.event == right
    assert event.days == ("2018-01-15",)
    (chosen,) = [one for one in event.candidates if one.fits]
    assert chosen.reasons == ("2018-01-15 was a Monday", "flew 390 km", "fired from Wonsan")
    out = {one.event.local_day: one.against for one in event.candidates if not one.fits}
    assert out == {"2018-01-16": ("2018-01-16 was a Tuesday",)}


def test_two_that_fit_are_none() -> None:
    event = dated([launch("2018-01-15"), launch("2018-01-22")])
    assert (event.event, event.why) == (None, "2 events fit, on 2 days: not told which")


def test_the_day_in_universal_time_keeps_a_candidate_in_but_speaks_not_for_it() -> None:
    event = dated([launch("2018-01-16", utc_day="2018-01-15")])
    assert event.event is None and event.candidates[0].fits
    assert "0 of 1 reasons needed" in (event.why or "")


AGAINST = [
    ({"weapons": ("cruise_missile",)}, "it was cruise missile"),
    ({"weapons": ("icbm",), "distances_km": (900.0,)}, "it flew 900 km"),
    ({"sites": ("Sohae",), "points": ((39.66, 124.71),)}, "it was fired from Sohae"),
    ({"count": 4}, "4 were fired"),
]


@pytest.mark.parametrize(("known", "against"), AGAINST)
def test_what_rules_a_candidate_out(known: dict[str, object], against: str) -> None:
    event = dated([launch("2018-01-15", **known)])
    assert event.event is None
    assert event.candidates[0].against[0].startswith(against)


def test_a_salvo_of_two_may_be_told_as_one_and_not_the_other_way() -> None:
    assert dated([launch("2018-01-15", count=2)]).event is not None
    assert dated([launch("2018-01-15", count=1)], what="three missiles").event is None


def test_a_submarine_rules_out_what_was_fired_from_land() -> None:
    what = "a submarine-launched ballistic missile"
    event = dated(
        [launch("2018-01-15", weapons=("srbm",)), launch("2018-01-22", weapons=("slbm",))], what
    )
    assert event.event is not None and event.event.local_day == "2018-01-22"


def test_a_table_that_lacks_the_month_before_rules_a_candidate_out() -> None:
    also = " The North has been stepping up its weapons tests since last month."
    alone = [launch("2018-01-15")]
    assert dated(alone).event is not None
    assert dated(alone, also=also).event is None
    assert dated([*alone, launch("2017-12-20")], also=also).event is not None


def test_other_states_and_kinds_are_no_candidates() -> None:
    indian = replace(launch("2018-01-15"), actor="IN")
    event = dated([indian, replace(launch("2018-01-15"), kind="nuclear_test")])
    assert (event.candidates, event.why) == ((), "the tables hold no such event of that state")


def test_in_an_open_window_one_that_fits_may_be_chance() -> None:
    text = "North Korea fired a ballistic missile on Monday, the army said."
    dating = date_report(read_text(text), KNOWLEDGE, [launch("2018-01-15")])
    (event,) = dating.events
    assert event.event is None and "may be chance" in (event.why or "")


def test_many_reasons_decide_among_several() -> None:
    text = (
        "North Korea fired two ballistic missiles from Wonsan at 6:41 a.m. on Monday, the"
        " army said. "
        "They flew 400 km and rose to 50 km."
    )
    right = launch(
        "2018-01-15",
        times=("06:40",),
        count=2,
        sites=("Wonsan",),
        distances_km=(400.0,),
        apogees_km=(50.0,),
    )
    table = [right, *(launch(f"20{year}-01-{day}") for year, day in ((19, 14), (20, 13), (21, 18)))]
    dating = date_report(read_text(text), KNOWLEDGE, table)
    assert dating.events[0].event == right
