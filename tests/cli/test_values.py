"""What a person may type for a field, and what it comes to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.cli.names import state_code
from watchbook.cli.values import parse_day, parse_field, parse_value
from watchbook.cli.wording import put_in_words
from watchbook.errors import UsageError
from watchbook.knowledge import load_knowledge
from watchbook.records import FIELDS, Value


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("distance_km", "590", (590.0, 590.0)),
        ("distance_km", "590 km", (590.0, 590.0)),
        ("distance_km", "400-600", (400.0, 600.0)),
        ("distance_km", "1,200 – 1,500km", (1200.0, 1500.0)),
        ("distance_km", "400 to 600 km", (400.0, 600.0)),
        ("apogee_km", "<=90", (None, 90.0)),
        ("apogee_km", "at most 90 km", (None, 90.0)),
        ("count", ">=2", (2.0, None)),
        ("count", "at least 2", (2.0, None)),
        ("count", "2", (2.0, 2.0)),
        ("speed_mach", "5.5", (5.5, 5.5)),
        ("duration_min", "12 min", (12.0, 12.0)),
        ("weapon", "srbm", "srbm"),
        ("weapon", "SRBM", "srbm"),
        ("weapon", "short-range ballistic missile", "srbm"),
        ("platform", "mobile", "mobile"),
        ("landing", "Sea of Japan", "sea_of_japan"),
        ("landing", "yellow_sea", "yellow_sea"),
        ("landing", "land", "land"),
        ("eez", "outside JP", "outside JP"),
        ("date", "2031-03-11", "2031-03-11"),
        ("date", "2031-03", "2031-03"),
        ("time", "06:30", "06:30"),
        ("utc", "21:30", "21:30"),
        ("outcome", "failure", "failure"),
        ("direction", "Northeast", "northeast"),
        ("site", "  Cape  Example ", "Cape Example"),
        ("weapon_name", "KN-23", "KN-23"),
    ],
)
def test_a_value_is_typed_as_a_person_writes_it(field: str, typed: str, value: Value) -> None:
    assert parse_value(field, typed) == value


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("distance_km", "far", "is no number in km; write 590"),
        ("distance_km", "435 miles", "is no number in km"),
        ("distance_km", "600-400", "ends before it begins; write 400-600"),
        ("distance_km", ">=2-3", "is no number"),
        ("distance_km", "", "is no number"),
        ("count", "1.5", "is no number"),
        ("weapon", "srbms", "is no class of weapon; write one of projectile, missile"),
        ("platform", "bicycle", "write one of submarine, underwater, ship"),
        ("landing", "moon", "is no place to come down"),
        ("eez", "JP", "write inside JP"),
        ("date", "2031-02-30", "is no day"),
        ("date", "11 March", "write 2031-03-11"),
        ("time", "6:30", "06:30"),
        ("time", "24:00", "is no clock time"),
        ("outcome", "draw", "write one of success, failure"),
        ("site", " ", "has no value"),
    ],
)
def test_a_wrong_value_is_refused_with_what_is_allowed(field: str, typed: str, told: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse_value(field, typed)
    assert told in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "field"),
    [("distance_km", "distance_km"), ("distance", "distance_km"), ("Altitude", "apogee_km")],
)
def test_a_field_goes_by_its_code_and_by_its_name_on_a_page(typed: str, field: str) -> None:
    assert parse_field(typed) == field


def test_what_is_no_field_is_refused_with_the_fields_there_are() -> None:
    with pytest.raises(UsageError, match="is no field; the fields are date, time"):
        parse_field("colour")


ranges = st.tuples(st.integers(0, 20000), st.integers(0, 20000)).map(sorted)


@given(ranges, st.sampled_from(["distance_km", "apogee_km", "count", "duration_min"]))
def test_what_a_page_prints_can_be_typed_again(bounds: list[int], field: str) -> None:
    low, high = map(float, bounds)
    value: Value
    for value in ((low, high), (low, None), (None, high)):
        assert parse_value(field, put_in_words(field, value)) == value


@given(st.sampled_from(FIELDS), st.text(max_size=20))
def test_whatever_is_typed_is_a_value_or_is_refused(field: str, typed: str) -> None:
    try:
        value = parse_value(field, typed)
    except UsageError:
        return
    assert value is not None


def test_every_weapon_and_sea_of_the_knowledge_can_be_typed() -> None:
    for weapon in load_knowledge().weapon_classes:
        assert parse_value("weapon", weapon.code) == weapon.code
    for sea in load_knowledge().seas:
        assert parse_value("landing", sea.code) == sea.code


@pytest.mark.parametrize("typed", ["KP", "kp", "North Korea", "north korea", "DPRK"])
def test_a_state_goes_by_its_code_and_its_names(typed: str) -> None:
    assert state_code(typed) == "KP"


@pytest.mark.parametrize(
    ("typed", "told"), [("North Koria", "did you mean KP"), ("Atlantis", "write its code")]
)
def test_what_is_no_state_is_refused(typed: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        state_code(typed)


@pytest.mark.parametrize("typed", ["2031-13", "31", "2031-3-11", "", "0000"])
def test_a_day_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(UsageError, match="write 2031-03-11, 2031-03 or 2031"):
        parse_day(typed)
