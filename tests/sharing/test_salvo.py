"""What is told of each missile of a salvo, as far as it is told."""

from __future__ import annotations

import pytest

from tests.sharing.pages import (
    HARBOR,
    JCS,
    SALVO,
    TOKYO,
    claim,
    mention,
    page,
    rival,
    told,
    verdict,
)
from watchbook.records import Range
from watchbook.sharing.salvo import MOST_ROWS, how_many, missiles_of


def test_times_and_distances_are_shared_out_in_the_order_of_the_words() -> None:
    first, second = missiles_of(SALVO)
    assert (first.number, first.of, first.time, first.distance_km) == (1, 2, "05:42", (420, 420))
    assert (second.number, second.of, second.time, second.distance_km) == (
        2,
        2,
        "05:50",
        (270, 270),
    )
    assert first.apogee_km == second.apogee_km == (60, 60)


@pytest.mark.parametrize(
    ("count", "rows"),
    [
        ((2.0, 2.0), 2),
        ((2.0, None), 2),
        ((None, 3.0), 3),
        ((3.0, 5.0), 3),
        ((0.0, 0.0), 1),
        (None, 1),
        ((float(MOST_ROWS), float(MOST_ROWS)), MOST_ROWS),
        ((1e12, 1e12), 1),
    ],
)
def test_how_many_rows_a_count_makes(count: Range | None, rows: int) -> None:
    one = page("X", *([told("count", count)] if count else []))
    assert how_many(one) == rows == len(list(missiles_of(one)))


@pytest.mark.parametrize(
    ("count", "words", "distances"),
    [
        (2, "between 270 and 420 km", [(270, 270), (420, 420)]),
        (3, "270 to 420 km", [(270, 420)] * 3),
        (3, "270, 300 and 420 km", [(270, 270), (300, 300), (420, 420)]),
        (2, "168 and 261 miles", [(270, 420)] * 2),
        (1, "270 to 420 km", [(270, 420)]),
    ],
)
def test_a_range_is_shared_out_where_each_has_a_figure(
    count: int, words: str, distances: list[Range]
) -> None:
    one = page(
        "X", told("count", (float(count), float(count))), told("distance_km", (270.0, 420.0), words)
    )
    assert [missile.distance_km for missile in missiles_of(one)] == distances


def test_clocks_of_two_witnesses_are_rivals_not_firings() -> None:
    times = (claim("time", "05:42", "5:42", JCS), claim("time", "05:44", "5:44", TOKYO))
    one = page(
        "X",
        verdict("time", "disputed", rival(times[0]), rival(times[1])),
        told("count", (2.0, 2.0)),
        mentions=[mention(HARBOR, *times)],
    )
    assert [missile.time for missile in missiles_of(one)] == ["05:42", "05:42"]
