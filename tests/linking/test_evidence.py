"""Words for weapons and places that can, or cannot, mean one thing."""

from __future__ import annotations

import pytest

from watchbook.linking.kinship import kinship
from watchbook.linking.places import nearness


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
