"""Sets the book beside a reference table: event by event, cell by cell."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from watchbook.checking.tables.bearings import classes_agree, wider_classes
from watchbook.checking.tables.cells import cells_of, cells_of_event, cells_of_occasion
from watchbook.checking.tables.occasions import occasions_of
from watchbook.checking.tables.pairing import Joined, pair_up
from watchbook.checking.tables.telling import Telling, days_of_event, telling_of
from watchbook.knowledge import Knowledge
from watchbook.records import (
    Comparison,
    Event,
    EventPage,
    Kind,
    Occasion,
    Pair,
    ReferenceTable,
)

LEFT_OUT_STATUS = {
    "planned": "it is only planned",
    "possible": "it is only held possible",
    "denied": "it is denied",
}


def compare(pages: Iterable[EventPage], table: ReferenceTable, knowledge: Knowledge) -> Comparison:
    """Set events of the book beside a table.

    Events of kinds and states that the table has no row of are passed over. Those of its kinds
    that cannot be compared are in ``left_out`` with the reason: not known to the day, before the
    table begins or after it ends, of a class that it does not hold, not told as having happened.
    The result does not depend on the order of ``pages``.
    """
    kinds = sorted({(row.kind, row.actor) for row in table.rows})
    by_kind: dict[tuple[Kind, str], list[EventPage]] = {kind: [] for kind in kinds}
    for page in sorted(pages, key=lambda page: page.event.key):
        for actor in page.event.actor:
            if (page.event.kind, actor) in by_kind and page.set_aside is None:
                by_kind[page.event.kind, actor].append(page)
    pairs: list[Pair] = []
    left_out: list[tuple[str, str]] = []
    for kind, actor in kinds:
        compared: list[Telling] = []
        days = table.days(kind, actor)
        for page in by_kind[kind, actor]:
            why = _why_left_out(page, days, table, knowledge)
            if why is None:
                compared.append(telling_of(page, actor, knowledge))
            else:
                left_out.append((page.event.key, why))
        occasions = occasions_of(r for r in table.rows if (r.kind, r.actor) == (kind, actor))
        for pair in _pairs(compared, occasions, table, knowledge):
            if pair.event and not pair.occasion and days and not days[0] <= pair.day <= days[1]:
                left_out.append((pair.event, _goes_from(days)))
            else:
                pairs.append(pair)
    ordered = sorted(pairs, key=_order)
    return Comparison(table.name, table.title, tuple(ordered), tuple(sorted(left_out)))


def _why_left_out(
    page: EventPage,
    days: tuple[str, str] | None,
    table: ReferenceTable,
    knowledge: Knowledge,
) -> str | None:
    event = page.event
    if event.status != "occurred":
        return LEFT_OUT_STATUS[event.status]
    told = days_of_event(event)
    if not told:
        return f"its day is not known ({event.day or _bounds(event)})"
    # A day's slack at both ends: the table's first or last day may be a UTC day.
    if days is not None and not _next(days[0], -1) <= told[-1] <= _next(days[1], 1):
        return _goes_from(days)
    weapon = page.verdict("weapon")
    codes = [one.value for one in weapon.rivals if isinstance(one.value, str)] if weapon else []
    if codes and table.weapons and not any(_may_hold(code, table, knowledge) for code in codes):
        return f"the table does not hold its class ({codes[0]})"
    return None


def _bounds(event: Event) -> str:
    if event.first_day is None and event.last_day is None:
        return "nothing tells it"
    return f"{event.first_day or 'some day'} to {event.last_day or 'some day'}"


def _goes_from(days: tuple[str, str]) -> str:
    return f"the table goes from {days[0]} to {days[1]}"


def _next(day: str, by: int) -> str:
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=by)).isoformat()


def _may_hold(code: str, table: ReferenceTable, knowledge: Knowledge) -> bool:
    return any(classes_agree(code, held, knowledge) for held in table.weapons)


def _pairs(
    events: Sequence[Telling],
    occasions: Sequence[Occasion],
    table: ReferenceTable,
    knowledge: Knowledge,
) -> list[Pair]:
    joined, only_here, only_there = pair_up(events, occasions, knowledge)
    return [
        *(_both(one, knowledge) for one in joined),
        *(_only_here(one, table, knowledge) for one in only_here),
        *(
            Pair("only there", one.first_day or "", None, one, cells_of_occasion(one))
            for one in only_there
        ),
    ]


def _only_here(event: Telling, table: ReferenceTable, knowledge: Knowledge) -> Pair:
    why = _why(event, table, knowledge)
    return Pair("only here", event.day, event.key, None, cells_of_event(event), why)


def _both(one: Joined, knowledge: Knowledge) -> Pair:
    cells = cells_of(one.event, one.occasion, knowledge)
    differ = any(cell.state == "differ" for cell in cells)
    return Pair(
        "differ" if differ else "agree",
        one.event.day,
        one.event.key,
        one.occasion,
        cells,
        one.reasons,
    )


def _why(event: Telling, table: ReferenceTable, knowledge: Knowledge) -> tuple[str, ...]:
    """What may explain that the table has no such row."""
    reasons = []
    classes = event.words("weapon")
    if table.weapons and not any(_surely_held(code, table, knowledge) for code in classes):
        held = ", ".join(table.weapons)
        told = classes[0] if classes else "nothing of its class"
        reasons.append(f"reports tell {told}, and the table holds {held} alone")
    if not table.complete:
        reasons.append("the table does not mean to hold every event")
    return tuple(reasons)


def _surely_held(code: str, table: ReferenceTable, knowledge: Knowledge) -> bool:
    return any(held in wider_classes(code, knowledge) for held in table.weapons)


def _order(pair: Pair) -> tuple[object, ...]:
    numbers = pair.occasion.numbers if pair.occasion else ()
    return (pair.day, pair.event or "", numbers)
