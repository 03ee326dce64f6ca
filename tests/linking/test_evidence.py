"""Words for weapons and places that can, or cannot, mean one thing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.linking.telling import told
from watchbook.linking.evidence import compare
from watchbook.linking.kinship import kinship
from watchbook.linking.places import nearness
from watchbook.linking.traits import traits_of
from watchbook.records import Account


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("missile", "missile", "same"),
        ("missile", "icbm", "narrower"),
        ("icbm", "missile", "wider"),
        ("projectile", "artillery", "narrower"),
        ("srbm", "mrbm", "akin"),
        ("srbm", "icbm", "apart"),
        ("slbm", "mrbm", "apart"),
        ("satellite_launch_vehicle", "icbm", "akin"),
        ("rocket", "srbm", "akin"),
        ("hypersonic_missile", "ballistic_missile", "akin"),
        ("cruise_missile", "ballistic_missile", "other"),
        ("artillery", "srbm", "other"),
        ("surface_to_air_missile", "srbm", "other"),
    ],
)
def test_how_classes_stand_to_each_other(one: str, other: str, how: str) -> None:
    assert kinship(one, other) == how


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Wonsan", "wonsan", "same"),
        ("Sunan", "Sunan airfield", "same"),
        ("Sinpo", "Shinpo", "same"),
        ("Sinpo", "Sinpo Shipyard", "same"),
        ("Sinpo", "Mayang Island", "near"),
        ("Wonsan", "Sohae", "far"),
        ("Wonsan", "a place nobody knows", None),
    ],
)
def test_how_places_lie(one: str, other: str, how: str | None) -> None:
    assert nearness(one, other, "KP") == how
    assert nearness(other, one, "KP") == how


@pytest.mark.parametrize(
    ("weekday", "event", "blocked", "reasons"),
    [
        (3, told("b", "2016-03-10"), None, ["on a Thursday, as it says"]),
        (2, told("b", "2016-03-10"), "on a Thursday, not on a Wednesday", []),
        (2, told("b", "out 2016-03-10"), None, ["on a Wednesday, as it says"]),
        (1, told("b", "out 2016-03-10"), "on a Wednesday or Thursday, not on a Tuesday", []),
        (3, told("b", "2016-03"), None, []),
        (None, told("b", "2016-03-10"), None, []),
        # Thursday morning there, Wednesday evening by UTC: against it, yet not out of the question.
        (2, told("b", "2016-03-10", time=["05:30"], utc=["20:30"]), None, []),
        (
            2,
            told("b", "2016-03-10", time=["17:30"], utc=["08:30"]),
            "on a Thursday, not on a Wednesday",
            [],
        ),
    ],
)
def test_the_weekday_of_an_undated_report_against_an_event(
    weekday: int | None, event: Account, blocked: str | None, reasons: list[str]
) -> None:
    account = told("a", "within 2016-02-01 2016-04-01", weekday=weekday)
    fit = compare(traits_of(account), traits_of(event))
    assert fit.reasons == reasons
    assert fit.blocked == blocked
    assert fit.fit == (0 if fit.against else 2)


def test_weekdays_of_two_undated_reports_speak_against_only() -> None:
    one, other = (told(key, "within 2016-02-01 2016-04-01", weekday=3) for key in "ab")
    alike = compare(traits_of(one), traits_of(other))
    assert (alike.score, alike.reasons) == (0.0, [])
    apart = compare(traits_of(one), traits_of(replace(other, weekday=1)))
    assert (apart.fit, apart.against) == (0, ["on a Thursday, the others on a Tuesday"])


@pytest.mark.parametrize(
    ("ours", "theirs", "reasons", "against"),
    [
        (
            {"weapon": ["srbm", "missile"]},
            {"weapon": ["srbm"]},
            ["both tell of a short-range ballistic missile"],
            [],
        ),
        (
            {"weapon": ["srbm"]},
            {"weapon": ["icbm"]},
            [],
            ["a short-range ballistic missile, the others an intercontinental ballistic missile"],
        ),
        (
            {"weapon": ["surface_to_air_missile"]},
            {"weapon": ["surface_to_air_missile"]},
            ["both tell of a surface-to-air missile"],
            [],
        ),
        ({"weapon": ["artillery"]}, {"weapon": ["artillery"]}, ["both tell of artillery"], []),
        (
            {"landing": ["sea_of_japan"]},
            {"landing": ["sea_of_japan"]},
            ["same landing, the Sea of Japan"],
            [],
        ),
        ({"landing": ["land"]}, {"landing": ["land"]}, ["same landing, land"], []),
        (
            {"distance_km": [(380.0, 380.0)], "apogee_km": [(60.0, 60.0)]},
            {"distance_km": [(380.0, 380.0)], "apogee_km": [(60.0, 60.0)]},
            ["same distance, 380 km", "same altitude, 60 km"],
            [],
        ),
        (
            {"distance_km": [(1200.0, None)], "count": [(2.0, 2.0)]},
            {"distance_km": [(300.0, 450.0)], "count": [(3.0, None)]},
            [],
            [
                "number fired 2, the others at least 3",
                "distance at least 1,200 km, the others 300 to 450 km",
            ],
        ),
        ({"count": [(2.0, 2.0)]}, {"count": [(2.0, 2.0)]}, ["same number fired, 2"], []),
        ({"time": ["05:30"]}, {"time": ["09:00"]}, [], ["clock times 3 h 30 min apart"]),
        (
            {"platform": ["surface_ship"]},
            {"platform": ["surface_ship"]},
            ["same platform, surface ship"],
            [],
        ),
        (
            {"kind": "meeting", "actor": ("KR", "US")},
            {"kind": "meeting", "actor": ("KR", "US")},
            ["same parties, South Korea and US"],
            [],
        ),
        (
            {"kind": "nuclear_test", "names": ["test 4"]},
            {"kind": "nuclear_test", "names": ["test 4"]},
            ["both tell of test 4"],
            [],
        ),
    ],
)
def test_reasons_are_in_plain_english_with_units(
    ours: dict[str, Any], theirs: dict[str, Any], reasons: list[str], against: list[str]
) -> None:
    one, other = told("a", "2016-03-10", **ours), told("b", "2016-03-10", **theirs)
    fit = compare(traits_of(one), traits_of(other))
    assert fit.reasons == reasons
    assert fit.against == against
