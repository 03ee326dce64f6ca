"""Whose word it is."""

from __future__ import annotations

import pytest

from watchbook.knowledge import load_knowledge
from watchbook.weighing import origin_of
from watchbook.weighing.origins import outlet_origin

KNOWN = load_knowledge()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("South Korea military", "South Korea Joint Chiefs of Staff"),
        ("South Korea Ministry of National Defense", "South Korea Joint Chiefs of Staff"),
        ("South Korea", "South Korea presidential office"),
        ("Seoul", "South Korea military officials"),
        ("KCNA", "North Korea"),
        ("KCNA", "Kim Jong Un"),
        ("Rodong Sinmun", "North Korea state media"),
        ("Shinzo Abe", "Japan Ministry of Defense"),
        ("Peru military", "Peru"),
        ("experts", "sources"),
        ("Houthi military", "Houthis"),
        ("South Korea Meteorological Agency", "Korea Meteorological Administration"),
        ("U.S. officials", "US Strategic Command"),
    ],
)
def test_one_origin_by_several_names(one: str, other: str) -> None:
    assert origin_of(one, KNOWN) == origin_of(other, KNOWN)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("South Korea Joint Chiefs of Staff", "Japan Ministry of Defense"),
        ("South Korea Joint Chiefs of Staff", "US Strategic Command"),
        ("South Korea Joint Chiefs of Staff", "Korea Meteorological Administration"),
        ("South Korea military", "Yonhap"),
        ("North Korea", "South Korea"),
        ("Houthis", "Yemen"),
        ("Syria opposition", "Syria"),
        ("US State Department", "38 North"),
        ("IAEA", "UN Security Council"),
        ("Ada Morrow", "Ben Carver"),
    ],
)
def test_independent_origins(one: str, other: str) -> None:
    assert origin_of(one, KNOWN).key != origin_of(other, KNOWN).key


@pytest.mark.parametrize(
    ("outlet", "standing"),
    [("Harbor Post", "outlet"), ("Reuters", "outlet"), ("KCNA", "official"), ("NHK", "outlet")],
)
def test_an_outlet_is_its_own_origin_unless_a_state_runs_it(outlet: str, standing: str) -> None:
    assert outlet_origin(outlet, KNOWN).standing == standing


def test_an_outlet_and_the_press_it_is_cited_as_are_one() -> None:
    assert outlet_origin("www.reuters.com", KNOWN).key == origin_of("Reuters", KNOWN).key
