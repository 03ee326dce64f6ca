"""Cities that the data files have no need to name."""

from __future__ import annotations

import pytest

from watchbook.knowledge import find_city


@pytest.mark.parametrize(
    ("name", "state", "found", "home"),
    [
        ("Osaka", None, "Osaka", "JP"),
        ("osaka", None, "Osaka", "JP"),
        ("Hyderabad", "PK", "Hyderabad", "PK"),
        ("Hyderabad", "IN", "Hyderabad", "IN"),
        ("Wonsan", "KP", "Wŏnsan", "KP"),
        ("Kiev", None, "Kyiv", "UA"),
    ],
)
def test_a_city_by_its_name(name: str, state: str | None, found: str, home: str) -> None:
    city = find_city(name, state)
    assert city is not None
    assert (city.name, city.state) == (found, home)
    assert -90 <= city.lat <= 90 and -180 <= city.lon <= 180 and city.timezone


@pytest.mark.parametrize(("name", "state"), [("Nowhereville", None), ("Osaka", "FR"), ("", None)])
def test_no_city_of_that_name(name: str, state: str | None) -> None:
    assert find_city(name, state) is None
