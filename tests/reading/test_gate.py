"""The gate lets through whatever may matter, and keeps most news out. Invented sentences."""

from __future__ import annotations

import pytest

from watchbook.reading.gate import may_matter


@pytest.mark.parametrize(
    "raw",
    [
        b"North Korea fired a missile",
        b"NORTH KOREA FIRES ROCKETS",
        b"<p>an <b>ICBM</b></p>",
        b"its fifth nuclear test",
        b"its fifth nuclear&nbsp;test",
        b"artillery rounds",
        b"an unidentified projectile",
        b"an H-bomb",
        b"it test-fired the Fattah",
        "a satellite \u201crose\u201d".encode(),
    ],
)
def test_a_report_that_names_a_weapon_or_a_test_is_opened(raw: bytes) -> None:
    assert may_matter(raw)


@pytest.mark.parametrize(
    "raw", [b"", b"The council met on fisheries.", b"\x00\xff\xfe", b"A coach was fired."]
)
def test_a_report_that_names_none_stays_shut(raw: bytes) -> None:
    assert not may_matter(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"North Korea fired a KN-23 on Tuesday.",
        b"It was a ground test of a solid-fuel engine.",
        b"It fired an underwater attack drone.",
    ],
)
@pytest.mark.xfail(strict=True, reason="the gate knows no names, engines or drones")
def test_a_report_of_a_name_an_engine_or_a_drone_is_opened(raw: bytes) -> None:
    assert may_matter(raw)
