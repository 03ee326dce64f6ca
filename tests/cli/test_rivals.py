"""What counts as another figure beside the first, and what only says the same less exactly."""

from __future__ import annotations

import pytest

from watchbook.cli.rivals import rivals
from watchbook.records import Claim, quote

WORDS = (quote("a missile flew", 0, 14),)


@pytest.mark.parametrize(
    ("name", "values", "stand"),
    [
        ("weapon", ["srbm", "missile", "ballistic_missile"], ["srbm"]),
        ("weapon", ["srbm", "cruise_missile"], ["srbm", "cruise_missile"]),
        ("weapon", ["missile", "srbm"], ["missile", "srbm"]),
        ("count", [(2.0, 2.0), (2.0, None), (3.0, 3.0)], [(2.0, 2.0), (3.0, 3.0)]),
        ("count", [(2.0, 2.0), (1.0, 1.0)], [(2.0, 2.0), (1.0, 1.0)]),
        ("distance_km", [(400.0, 400.0), (60.0, None)], [(400.0, 400.0)]),
        ("distance_km", [(None, 400.0), (500.0, 500.0)], [(None, 400.0), (500.0, 500.0)]),
        ("date", ["2031-01-20", "2031-01", "2031-02"], ["2031-01-20", "2031-02"]),
        ("weapon_name", ["Agni-Prime", "Agni", "Agni-V"], ["Agni-Prime", "Agni-V"]),
        ("site", ["Wonsan", "Nampo"], ["Wonsan", "Nampo"]),
    ],
)
def test_what_says_otherwise(name: str, values: list[object], stand: list[object]) -> None:
    claims = [Claim(value=value, evidence=WORDS) for value in values]  # type: ignore[arg-type]
    assert [claim.value for claim in rivals(name, claims)] == stand
