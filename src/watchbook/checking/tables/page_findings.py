"""An event of the book beside reference tables: what they give otherwise, as notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from watchbook.checking.tables.comparing import compare
from watchbook.checking.tables.telling import days_of_event
from watchbook.knowledge import Knowledge
from watchbook.records import (
    Cell,
    EventPage,
    Finding,
    Occasion,
    ReferenceTable,
    Said,
    Severity,
    Witness,
)

#: Two lists of one event round and choose differently too often for more than a note: of figures
#: that both give, 14 in 100 counts and 32 in 100 distances are not the same.
SEVERITY: Severity = "note"
#: An event and a row that are one lie a day apart at most; rows a little beyond are kept, so that
#: those of one salvo stay together.
NEAR = timedelta(days=3)


def page_findings(
    page: EventPage,
    tables: Sequence[ReferenceTable],
    knowledge: Knowledge,
    *,
    beside: Sequence[EventPage] = (),
) -> tuple[Finding, ...]:
    """A note for each field that a table gives otherwise than the book.

    Only where the event and the rows are one beyond their day: by time, place, weapon or figures.
    ``beside`` are the book's events of the days around, so that no row that is one of them is
    taken for this event's.
    """
    found: list[Finding] = []
    for table in tables:
        near = rows_near(table, page)
        if not near.rows:
            continue
        for pair in compare([page, *beside], near, knowledge).pairs:
            if pair.event != page.event.key or pair.occasion is None or len(pair.reasons) < 2:
                continue
            found.extend(
                _finding(cell, pair.occasion, table, pair.event)
                for cell in pair.cells
                if cell.state == "differ"
            )
    return tuple(found)


def rows_near(table: ReferenceTable, page: EventPage) -> ReferenceTable:
    """The table's rows within days of the event: no others can be paired with it."""
    days = days_of_event(page.event)
    if not days:
        return replace(table, rows=())
    first, last = (date.fromisoformat(day) for day in (days[0], days[-1]))
    since, until = (first - NEAR).isoformat(), (last + NEAR).isoformat()
    rows = (
        row
        for row in table.rows
        if row.first_day is not None
        and row.last_day is not None
        and row.first_day <= until
        and since <= row.last_day
    )
    return replace(table, rows=tuple(rows))


def _finding(cell: Cell, occasion: Occasion, table: ReferenceTable, event: str) -> Finding:
    numbers = ", ".join(map(str, sorted(set(occasion.numbers))))
    rows = "row" if len(occasion.rows) == 1 else "rows"
    field = cell.field.removesuffix("_km").replace("_", " ")
    why = f": {cell.why}" if cell.why else ""
    return Finding(
        "a table differs",
        SEVERITY,
        f"{table.title} has {cell.there} for the {field}, reports have {cell.here}{why}.",
        (),
        (
            *(_witness(said) for said in cell.said),
            Witness(f"{table.name}, {rows} {numbers}", f"{field} {cell.there}"),
        ),
        event,
    )


def _witness(said: Said) -> Witness:
    told = ", ".join(said.origins) or "the report itself"
    source = ", ".join(part for part in (said.outlet, said.published) if part) or said.report
    return Witness(source, f"{said.value}, by {told}: “{said.exact}”", (), said.report)
