"""A place is on the map only where its name tells which it is."""

from __future__ import annotations

import pytest

from watchbook.knowledge import load_knowledge
from watchbook.sharing.places import find_spot

KNOWLEDGE = load_knowledge()


@pytest.mark.parametrize(
    ("name", "actors", "where"),
    [
        ("Wonsan", ("KP",), (39.15, 127.44, 2)),
        ("the Wonsan area", ("KP",), (39.15, 127.44, 2)),
        ("Wonsan", ("IN",), None),
        ("Nowhere-ri", ("KP",), None),
        ("Hamilton", (), None),
        ("East coast", ("KP",), None),
    ],
)
def test_where_a_site_is(
    name: str, actors: tuple[str, ...], where: tuple[float, float, int] | None
) -> None:
    spot = find_spot(name, actors, KNOWLEDGE)
    assert (spot and (spot.lat, spot.lon, spot.precision)) == where


def test_a_city_of_the_gazetteer_is_looked_for_in_the_state_that_acts() -> None:
    spot = find_spot("Tucson", ("US",), KNOWLEDGE)
    assert spot is not None
    assert (spot.state, spot.timezone) == ("US", "America/Phoenix")
