"""The CNS database's own columns, a row for each missile."""

from __future__ import annotations

import pytest

from tests.sharing.exporting import table
from tests.sharing.pages import BOUNDED, JCS, SALVO, page, told
from watchbook.knowledge import load_knowledge
from watchbook.records import EventPage, Verdict
from watchbook.sharing.cns import CNS, belongs

KNOWLEDGE = load_knowledge()
#: As the database's spreadsheet has them.
NAMES = [
    "F1",
    "Date",
    "Date Entered/Updated",
    "Launch Time (UTC)",
    "Missile Name",
    "Missile Type",
    "Launch Agency/Authority",
    "Facility Name",
    "Facility Location",
    "Other Name",
    "Facility Latitude",
    "Facility Longitude",
    "Landing Location",
    "Apogee",
    "Distance Travelled",
    "Confirmation Status",
    "Test Outcome",
    "Additional Information",
    "Source(s)",
]


def row(*verdicts: Verdict) -> dict[str, str]:
    (found,) = table([page("KP.launch.2031-03-11", *verdicts)], "cns")
    return dict(found)


def test_its_columns_are_the_database_s_nineteen() -> None:
    assert [column.name for column in CNS] == NAMES
    assert len(NAMES) == 19


def test_a_launch_of_two_has_two_rows_each_with_its_own_figures_on_the_utc_day() -> None:
    first, second = table([SALVO], "cns")
    assert (first["F1"], second["F1"]) == ("1", "2")
    assert {first["Date"], second["Date"]} == {"2031-03-10"}
    assert (first["Launch Time (UTC)"], second["Launch Time (UTC)"]) == ("20:42", "20:50")
    assert (first["Distance Travelled"], second["Distance Travelled"]) == ("420 km", "270 km")
    assert first["Landing Location"] == "Sea of Japan or East Sea"
    assert first["Facility Location"] == "Kangwon, North Korea"
    assert first["Date Entered/Updated"] == "2031-03-12"


def test_what_is_not_told_is_unknown_and_the_day_an_interval() -> None:
    (found,) = table([BOUNDED], "cns")
    assert found["Date"] == "2031-04-01/2031-04-02"
    assert found["Facility Name"] == found["Apogee"] == found["Distance Travelled"] == "Unknown"
    assert found["Facility Latitude"] == ""
    assert found["Test Outcome"] == "Failure"


@pytest.mark.parametrize(
    ("weapon", "name", "type"),
    [
        ("srbm", None, "SRBM"),
        ("slbm", "Hwasong-12", "SLBM"),
        ("ballistic_missile", None, "Unknown"),
        ("ballistic_missile", "Hwasong-12", "IRBM"),
        ("missile", "Hwasong-15", "ICBM"),
        # A satellite launcher is one, even where a report calls it a missile.
        ("icbm", "Unha-3", "SLV"),
        ("hypersonic_missile", None, "HGV"),
    ],
)
def test_the_type_is_the_reports_own_class_else_the_name_s(
    weapon: str, name: str | None, type: str
) -> None:
    named = [told("weapon_name", name)] if name else []
    assert row(told("weapon", weapon), *named)["Missile Type"] == type


@pytest.mark.parametrize(
    ("verdicts", "held"),
    [
        ((told("weapon", "srbm"), told("distance_km", (70.0, 70.0))), True),
        ((told("weapon", "cruise_missile"),), False),
        ((told("weapon", "anti_ship_missile"),), False),
        ((told("weapon", "artillery"),), False),
        ((told("weapon", "rocket"),), False),
        ((told("weapon", "rocket"), told("distance_km", (60.0, 60.0))), False),
        ((told("weapon", "rocket"), told("distance_km", (240.0, 240.0))), True),
        ((told("weapon", "rocket"), told("weapon_name", "Unha-3")), True),
        ((told("weapon", "projectile"),), True),
        ((told("weapon", "projectile"), told("distance_km", (70.0, 70.0))), False),
        (
            (
                told("weapon", "missile"),
                told("distance_km", (30.0, 30.0)),
                told("outcome", "failure"),
            ),
            True,
        ),
        ((told("weapon", "missile"), told("weapon_name", "Kumsong-3")), False),
        ((), True),
    ],
)
def test_it_holds_what_the_database_holds(verdicts: tuple[Verdict, ...], held: bool) -> None:
    assert belongs(page("KP.launch.2031-03-11", *verdicts), KNOWLEDGE) is held


@pytest.mark.parametrize(
    "other",
    [
        page("KP.launch.2031-03", told("weapon", "srbm"), status="planned"),
        page("KP.nuclear_test.2031-03", told("weapon", "nuclear_device"), kind="nuclear_test"),
    ],
)
def test_it_holds_launches_that_occurred(other: EventPage) -> None:
    assert table([other], "cns") == []


def test_a_state_s_word_confirms() -> None:
    assert row(told("weapon", "srbm", "so", JCS))["Confirmation Status"] == "Confirmed"


def test_rival_values_and_stated_unknowns_stand_in_the_notes() -> None:
    notes = table([SALVO], "cns")[0]["Additional Information"]
    assert notes == (
        "KP.launch.2031-03-11; missile 1 of 2; distance_km disputed: 270-420 / at most 450; said"
        " not to be known: weapon_name"
    )
