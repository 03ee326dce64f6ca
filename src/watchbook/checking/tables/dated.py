"""Occasions of a reference table in the shape by which undated reports are dated."""

from __future__ import annotations

from watchbook.checking.tables.occasions import occasions_of
from watchbook.records import Occasion, ReferenceTable
from watchbook.records.dating import DatedEvent


def dated_events(table: ReferenceTable) -> tuple[DatedEvent, ...]:
    """The occasions of a table whose local day is known to the day, in order.

    ``row`` tells the day and what it was, then the rows where a person finds it in the file
    ("2031-03-11 KN-23, Wonsan (row 12)").
    ``outcome`` is told only where all missiles of an occasion share it.
    """
    return tuple(
        _dated(occasion)
        for occasion in occasions_of(table.rows)
        if occasion.local_day is not None and len(occasion.local_day) == 10
    )


def _dated(occasion: Occasion) -> DatedEvent:
    utc_days = {row.utc_day for row in occasion.rows if row.utc_day}
    count = occasion.count
    exact = count is not None and count[0] is not None and count[0] == count[1]
    return DatedEvent(
        table=occasion.table,
        row=_called(occasion),
        kind=occasion.kind,
        actor=occasion.actor,
        local_day=str(occasion.local_day),
        utc_day=utc_days.pop() if len(utc_days) == 1 else None,
        times=occasion.times,
        count=int(count[0]) if exact and count is not None and count[0] is not None else None,
        weapons=occasion.weapons,
        weapon_names=occasion.weapon_names,
        sites=occasion.sites,
        points=tuple(
            dict.fromkeys(
                (row.lat, row.lon)
                for row in occasion.rows
                if row.lat is not None and row.lon is not None
            )
        ),
        landings=occasion.landings,
        distances_km=_ends(occasion.distance_km),
        apogees_km=_ends(occasion.apogee_km),
        outcome=occasion.outcomes[0] if len(occasion.outcomes) == 1 else None,
    )


def _called(occasion: Occasion) -> str:
    numbers = sorted(set(occasion.numbers))
    rows = "row" if len(numbers) == 1 else "rows"
    what = ", ".join((*occasion.weapon_names[:2], *occasion.sites[:1]))
    return " ".join(f"{occasion.local_day} {what}".split()) + (
        f" ({rows} {', '.join(map(str, numbers))})"
    )


def _ends(span: tuple[float | None, float | None] | None) -> tuple[float, ...]:
    return tuple(dict.fromkeys(end for end in span or () if end is not None))
