"""Small situations: who tells what, and which of it is one event."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.linking.telling import groups, links, told
from watchbook.linking import link
from watchbook.records import Account, MentionRef

DAY = "2016-03-10"
THURSDAY = 3


def _groups(*names: str) -> set[frozenset[str]]:
    return {frozenset(one.split()) for one in names}


@pytest.mark.parametrize(
    ("accounts", "expected"),
    [
        pytest.param(
            [told("a", DAY, count=[(2.0, 2.0)]), told("b", DAY, count=[(3.0, 3.0)])],
            _groups("a b"),
            id="counts that differ are a dispute about one event",
        ),
        pytest.param(
            [
                told("a", DAY, distance_km=[(500.0, 500.0)]),
                told("b", DAY, distance_km=[(800, 800)]),
            ],
            _groups("a b"),
            id="so are ranges",
        ),
        pytest.param(
            [told("a", DAY, weapon=["cruise_missile"]), told("b", DAY, weapon=["srbm"])],
            _groups("a", "b"),
            id="cruise and ballistic missiles are two firings",
        ),
        pytest.param(
            [told("a", DAY, time=["05:30"]), told("b", DAY, time=["17:20"])],
            _groups("a", "b"),
            id="morning and evening are two firings",
        ),
        pytest.param(
            [told("a", DAY, time=["18:30"], utc=["09:30"]), told("b", DAY, time=["18:00"])],
            _groups("a b"),
            id="half an hour may be two clocks",
        ),
        pytest.param(
            [
                told("a", DAY, time=["05:30"], site=["Wonsan"]),
                told("a", DAY, "m2", time=["17:20"], site=["Sinpo"]),
                told("b", DAY, site=["Sinpo"]),
            ],
            _groups("a", "a/m2 b"),
            id="told apart by one report, matched by the place in another",
        ),
        pytest.param(
            [
                told("a", DAY, "m1", weapon=["missile"]),
                told("a", DAY, "m2", weapon=["missile"]),
            ],
            _groups("a", "a/m2"),
            id="told apart with nothing to tell them by",
        ),
        pytest.param(
            [told("a", DAY), told("b", f"out {DAY}"), told("c", "out 2016-03-12")],
            _groups("a b", "c"),
            id="news without date words is of the day it came out",
        ),
        pytest.param(
            [told("a", DAY), told("b", "out 2016-03-11")],
            _groups("a", "b"),
            id="of the day before only with particulars",
        ),
        pytest.param(
            [told("a", DAY, time=["06:30"]), told("b", "out 2016-03-11", time=["06:30"])],
            _groups("a b"),
            id="as a clock time",
        ),
        pytest.param(
            [
                told("a", DAY, time=["06:30"], site=["Wonsan"]),
                told("b", "2016-03-11", time=["06:30"], site=["Wonsan"]),
            ],
            _groups("a b"),
            id="neighbouring days by two clocks",
        ),
        pytest.param(
            [told("a", DAY, site=["Wonsan"]), told("b", "2016-03-11", site=["Wonsan"])],
            _groups("a", "b"),
            id="a state may fire from one place on two days running",
        ),
        pytest.param(
            [
                told("a", DAY, time=["06:30"], site=["Wonsan"]),
                told("b", "2016-03-11", time=["06:30"], site=["Wonsan"]),
                told("c", "2016-03-12", time=["06:30"], site=["Wonsan"]),
            ],
            _groups("a", "b", "c"),
            id="three days running are no clock's doing",
        ),
        pytest.param(
            [told("a", DAY), told("b", "2016-03", published="2016-03-20")],
            _groups("a b"),
            id="the one launch of the month",
        ),
        pytest.param(
            [told("a", DAY), told("b", "2016-03", published="2016-03-08")],
            _groups("a", "b"),
            id="not one after publication",
        ),
        pytest.param(
            [
                told("a", DAY, weapon=["srbm"]),
                told("b", "2016-03-21", weapon=["rocket"]),
                told("c", "2016-03", weapon=["rocket"]),
            ],
            _groups("a", "b c"),
            id="the closer class before the one that is only akin",
        ),
        pytest.param(
            [
                told("a", "2016-02-07", weapon=["satellite_launch_vehicle"]),
                told("b", DAY, weapon=["srbm"]),
                told("c", "before 2016-03-12", weapon=["rocket"]),
            ],
            _groups("a c", "b"),
            id="background without date words: the rocket, not the missile",
        ),
        pytest.param(
            [
                told("a", DAY),
                told("b", DAY, "m1"),
                told("b", "2016-03", "m2", published="2016-03-20"),
            ],
            _groups("a b", "b/m2"),
            id="a report does not tell of one event twice",
        ),
        pytest.param(
            [
                told("a", "2016-01-06", kind="nuclear_test", names=["test 4"]),
                told("b", "2016-01", kind="nuclear_test", names=["test 4"]),
                told("c", "before 2016-02-20", kind="nuclear_test", names=["test 3"]),
            ],
            _groups("a b", "c"),
            id="the third test is not the fourth",
        ),
        pytest.param(
            [
                told("a", DAY, kind="meeting", actor=("KR", "US")),
                told("b", DAY, kind="meeting", actor=("US", "KR")),
                told("c", DAY, kind="meeting", actor=("CN", "JP")),
            ],
            _groups("a b", "c"),
            id="meetings go by who took part",
        ),
        pytest.param(
            [
                told("a", DAY, weapon=["satellite_launch_vehicle"]),
                told("b", "2016-03", status="planned", weapon=["satellite_launch_vehicle"]),
            ],
            _groups("a b"),
            id="what was announced for the month came to be",
        ),
        pytest.param(
            [told("a", DAY), told("b", "before 2016-03-01", status="possible")],
            _groups("a", "b"),
            id="what is feared is not what happened",
        ),
        pytest.param(
            [
                told("a", DAY, site=["Sinpo"], weapon_name=["Musudan"]),
                told("b", None, site=["Sinpo"], weapon_name=["Musudan"]),
                told("c", None, site=["Sinpo"]),
            ],
            _groups("a b", "c"),
            id="an undated report needs two particulars",
        ),
        pytest.param(
            [
                told("a", DAY),
                told("b", "2016-03-22"),
                told("c", "within 2016-02-01 2016-04-01", weekday=THURSDAY),
            ],
            _groups("a c", "b"),
            id="an undated report's Thursday is the launch on a Thursday",
        ),
        pytest.param(
            [told("a", DAY), told("c", "within 2016-01-01 2016-09-01", weekday=THURSDAY)],
            _groups("a", "c"),
            id="nor in a wide window, where another Thursday may be meant",
        ),
        pytest.param(
            [
                told("a", DAY, site=["Sinpo"]),
                told("c", "within 2016-01-01 2016-09-01", site=["Sinpo"], weekday=THURSDAY),
            ],
            _groups("a c"),
            id="unless a particular is shared as well",
        ),
        pytest.param(
            [told("a", DAY), told("c", "within 2016-02-01 2016-04-01")],
            _groups("a", "c"),
            id="nothing shared, nothing linked",
        ),
        pytest.param(
            [told("a", DAY), told("c", "within 2016-02-01 2016-04-01", weekday=2)],
            _groups("a", "c"),
            id="its Wednesday is not",
        ),
        pytest.param(
            [
                told("a", DAY, site=["Sinpo"], weapon_name=["Musudan"]),
                told("b", None, site=["Sinpo"], weapon_name=["Musudan"], weekday=2),
                told("c", None, site=["Sinpo"], weapon_name=["Musudan"], weekday=THURSDAY),
            ],
            _groups("a c", "b"),
            id="nor is it by its particulars",
        ),
        pytest.param(
            [
                told("a", "within 2016-02-01 2016-04-01", weekday=THURSDAY),
                told("b", "within 2016-02-01 2016-04-01", weekday=THURSDAY),
            ],
            _groups("a", "b"),
            id="a weekday alone makes no event of two undated reports",
        ),
        pytest.param(
            [
                told("a", "within 2016-02-01 2016-04-01", site=["Sinpo"], weekday=THURSDAY),
                told("b", "within 2016-02-01 2016-04-01", site=["Sinpo"], weekday=1),
            ],
            _groups("a", "b"),
            id="two weekdays are two events, of two undated reports",
        ),
    ],
)
def test_what_is_one_event(accounts: list[Account], expected: set[frozenset[str]]) -> None:
    assert groups(link(accounts)) == expected


def test_two_launches_of_that_weekday_stay_candidates() -> None:
    undated = told("c", "within 2016-02-01 2016-04-01", weekday=THURSDAY)
    (alone,) = link([told("a", DAY), told("b", "2016-03-17"), undated]).unlinked
    assert alone.candidates == ("KP.launch.2016-03-10", "KP.launch.2016-03-17")


def test_words_that_may_mean_two_events_stay_unlinked_with_both_named() -> None:
    linking = link([told("a", DAY), told("b", "2016-03-21"), told("c", "2016-03")])
    (alone,) = linking.unlinked
    assert alone.ref == MentionRef("c", "m1")
    assert alone.candidates == ("KP.launch.2016-03-10", "KP.launch.2016-03-21")


def test_an_unlinked_mention_says_what_speaks_for_each_candidate_and_what_against() -> None:
    alike: dict[str, Any] = {"weapon": ["srbm"], "platform": ["silo"]}
    vague = told("c", "2016-03", weapon=["srbm"], landing=["sea_of_japan"], platform=["train"])
    one, other = told("a", DAY, landing=["sea_of_japan"], **alike), told("b", "2016-03-21", **alike)
    (alone,) = link([one, other, vague]).unlinked
    assert alone.reasons == (
        "both tell of a short-range ballistic missile",
        "KP.launch.2016-03-10: same landing, the Sea of Japan",
    )
    assert alone.against == ("platform train, the others silo",)


def test_candidates_that_turn_out_to_be_of_the_next_day_are_named_by_its_key() -> None:
    apart = [
        told("a", DAY, time=["06:30"], site=["Wonsan"]),
        told("a", DAY, "m2", time=["17:20"]),
    ]
    others = [told(name, "2016-03-11", time=["06:30"], site=["Wonsan"]) for name in ("b", "c", "d")]
    (alone,) = link([*apart, told("z", DAY), *others]).unlinked
    assert alone.candidates == ("KP.launch.2016-03-10", "KP.launch.2016-03-11")


def test_every_link_says_why() -> None:
    accounts = [
        told("a", DAY, site=["Wonsan"], count=[(2.0, 2.0)], weapon=["srbm"]),
        told("b", DAY, site=["Wonsan"], count=[(3.0, 3.0)]),
    ]
    why = links(link(accounts))[MentionRef("b", "m1")]
    assert why.rule == "same day"
    assert why.reasons == ("same place, Wonsan",)
    assert why.against == ("number fired 3, the others 2",)


def test_a_day_that_most_reports_know_by_one_event_is_meant_by_vague_words() -> None:
    apart = [told("a", DAY, time=["05:30"]), told("a", DAY, "m2", time=["17:20"])]
    many = [told(f"b{n}", DAY, time=["05:30"]) for n in range(3)]
    vague = told("z", DAY)
    assert vague.ref in {one.ref for one in link([*apart, vague]).unlinked}
    assert links(link([*apart, *many, vague]))[vague.ref].event == "KP.launch.2016-03-10"
    copies = [replace(one, story="b0") for one in many]
    assert vague.ref in {one.ref for one in link([*apart, *copies, vague]).unlinked}


@pytest.mark.parametrize(
    ("accounts", "keys"),
    [
        ([told("a", DAY)], ["KP.launch.2016-03-10"]),
        ([told("a", "out 2016-03-10")], ["KP.launch.2016-03-10"]),
        ([told("a", "2016-03")], ["KP.launch.2016-03"]),
        ([told("a", "2016")], ["KP.launch.2016"]),
        ([told("a", DAY, actor=())], ["XX.launch.2016-03-10"]),
        (
            [told("a", DAY, kind="drill", actor=("US", "KR"))],
            ["KR-US.drill.2016-03-10"],
        ),
        (
            [told("a", DAY, time=["05:30"]), told("b", DAY, time=["17:20"])],
            ["KP.launch.2016-03-10", "KP.launch.2016-03-10.2"],
        ),
    ],
)
def test_keys(accounts: list[Account], keys: list[str]) -> None:
    assert [event.key for event in link(accounts).events] == keys


def test_later_news_takes_the_next_number() -> None:
    first = told("z", DAY, time=["05:30"], published="2016-03-10")
    later = told("a", DAY, time=["17:20"], published="2016-03-11")
    event = {one.ref: one.event for one in links(link([first, later])).values()}
    assert event == {first.ref: "KP.launch.2016-03-10", later.ref: "KP.launch.2016-03-10.2"}


def test_keys_of_events_that_nothing_dates_rest_on_their_report() -> None:
    (alone,) = link([told("a", None)]).events
    (with_others,) = (
        one for one in link([told("a", None), told("b", DAY)]).events if one.day is None
    )
    assert alone.key == with_others.key
    assert alone.key.startswith("KP.launch.undated-")


def test_keys_that_an_account_would_have_alone_lead_to_its_event() -> None:
    (event,) = link([told("a", DAY), told("b", "2016-03")]).events
    assert event.key == "KP.launch.2016-03-10"
    assert event.aliases == ("KP.launch.2016-03",)


def test_an_event_has_come_as_far_as_the_furthest_report_says() -> None:
    (event,) = link([told("a", DAY), told("b", "2016-03", status="planned")]).events
    assert (event.status, event.day) == ("occurred", DAY)
    (planned,) = link([told("b", "2016-03", status="planned")]).events
    assert (planned.status, planned.day) == ("planned", "2016-03")
