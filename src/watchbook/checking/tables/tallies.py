"""A report's counts beside a table's: "first since 2017", "the 32nd launch this year".

A table is asked only about years that it covers from New Year to the day in question, of a kind
and state that it has rows of, and only where its makers mean to list every such event. What is
counted must be plain (see :mod:`.counted`).

- A *first since* is an error where the table has such events on two days or more in between: one
  row may be a slip of the table's, two days are not. One day alone is a warning. A day's slack at
  both ends keeps clocks apart.
- A count of a year is too *high* above twice the table's missiles and four more. Outlets count
  what a table of ballistic missiles leaves out, and that has never been as many again: of 204 days
  with missiles in one list of all kinds, 137 had ballistic ones.
- It is too *low* below the number of days with such events by more than one: nobody counts fewer
  than days. Only counts without a class are asked for this, and only where the table's rows are all
  of the kind that any count takes in.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from watchbook.checking.tables.counted import Counted, counted_of
from watchbook.knowledge import Knowledge
from watchbook.records import (
    Evidence,
    Finding,
    Mention,
    Reading,
    ReferenceTable,
    Severity,
    TableRow,
    Tally,
    Witness,
)

DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}")
THIS_YEAR = re.compile(r"(?:so far )?this year|the year|since january", re.I)
#: Above this many times the table's missiles, and so many more, a count of a year is too high.
TIMES, MORE = 2, 4
#: A count may be one below the days that the table has: one of them may be in doubt.
FEWER = 1
TOLD_ROWS = 5

Window = tuple[str | None, str | None]


def table_findings(
    reading: Reading,
    tables: Sequence[ReferenceTable],
    knowledge: Knowledge,
    *,
    window: Window | None = None,
) -> tuple[Finding, ...]:
    """What in a report's counts cannot be right by reference tables.

    ``window`` holds the first and last day on which the report can have been written, where it
    has no date of its own. Findings have the table's name and rows in ``Witness.source``.
    """
    found: list[Finding] = []
    for tally in reading.tallies:
        counted = counted_of(tally, knowledge)
        until = _until(reading, tally, window)
        if counted is None or until is None or tally.actor is None:
            continue
        for table in tables:
            if not table.complete:
                continue
            found.extend(_first(tally, counted, until, table, knowledge))
            found.extend(_of_a_year(tally, counted, until, table, knowledge))
    return tuple(found)


def book_findings(
    reading: Reading,
    events: Sequence[TableRow],
    knowledge: Knowledge,
    *,
    window: Window | None = None,
) -> tuple[Finding, ...]:
    """A report's "first since 2017" beside later events of the book, as rows whose ``table`` is
    the event's key. A book need not be whole: that it holds an event says something, that it
    holds none does not. A warning, for the book's events come of reports themselves."""
    found: list[Finding] = []
    for tally in reading.tallies:
        counted = counted_of(tally, knowledge)
        until = _until(reading, tally, window)
        if counted is None or until is None or tally.actor is None:
            continue
        between = _between(tally, counted, until, events, knowledge)
        days = sorted({str(row.first_day) for row in between})
        if not days:
            continue
        words = tally.evidence[0]
        on = f"{len(days)} days" if len(days) > 1 else days[0]
        witnesses = [Witness("this report", words.exact, (words,))]
        for row in between[-TOLD_ROWS:]:
            what = row.weapon_name or row.weapon or row.kind
            witnesses.append(Witness(f"the book, {row.table}", f"{what} on {row.first_day}"))
        found.append(
            Finding(
                "first in the book",
                "warning",
                f"The report counts “{words.exact}”, and the book has such events in between, "
                f"on {on}.",
                (words,),
                tuple(witnesses),
                tally.about,
            )
        )
    return tuple(found)


def _until(reading: Reading, tally: Tally, window: Window | None) -> tuple[str, str] | None:
    """The days between which the counting ends: that of the event counted, else of the report."""
    told = next((one for one in reading.events if one.id == tally.about), None)
    day = _day_of(told)
    if day is not None:
        return day, day
    if told is not None and told.role == "background":
        return None  # some other event, of no known day
    if reading.report.published is not None:
        last = reading.report.published[:10]
        # What a report calls news is of the last days.
        return _shifted(last, -7), last
    if window is not None and window[0] is not None and window[1] is not None:
        return window[0], window[1]
    return None


def _day_of(mention: Mention | None) -> str | None:
    claim = mention.best("date") if mention is not None else None
    if claim is None or not isinstance(claim.value, str) or len(claim.value) != 10:
        return None
    return claim.value


def _first(
    tally: Tally,
    counted: Counted,
    until: tuple[str, str],
    table: ReferenceTable,
    knowledge: Knowledge,
) -> Iterator[Finding]:
    between = _between(tally, counted, until, table.rows, knowledge)
    if not between:
        return
    start, end = _shifted(_last_of(str(tally.since)), 1), _shifted(until[0], -1)
    if not _covers(table, counted, str(tally.actor), start, end):
        return
    days = sorted({str(row.first_day) for row in between})
    words = tally.evidence[0]
    many = f"{len(days)} days" if len(days) > 1 else days[0]
    yield _finding(
        "first in a table",
        "error" if len(days) > 1 else "warning",
        f"The report counts “{words.exact}”, and {table.title} has such events in between, "
        f"on {many}.",
        words,
        table,
        between,
        tally.about,
    )


def _between(
    tally: Tally,
    counted: Counted,
    until: tuple[str, str],
    rows: Sequence[TableRow],
    knowledge: Knowledge,
) -> list[TableRow]:
    """The rows that a "first since" overlooks: such events after that day and before the news."""
    since = tally.since or ""
    if tally.ordinal != 1 or DAY.fullmatch(since) is None:
        return []
    start = _shifted(_last_of(since), 1)
    end = _shifted(until[0], -1)
    return [
        row
        for row in _rows(rows, counted, str(tally.actor), knowledge)
        if (row.first_day or "") > start and (row.last_day or "9999") < end
    ]


def _of_a_year(
    tally: Tally,
    counted: Counted,
    until: tuple[str, str],
    table: ReferenceTable,
    knowledge: Knowledge,
) -> Iterator[Finding]:
    year = _year(tally, until)
    number = tally.ordinal or (tally.count[0] if tally.count else None)
    if year is None or number is None or number < 2:
        return
    start, end = f"{year}-01-01", min(_shifted(until[1], 1), f"{year}-12-31")
    if not _covers(table, counted, str(tally.actor), start, min(until[1], end)):
        return
    rows = [
        row
        for row in _rows(table.rows, counted, str(tally.actor), knowledge)
        if start <= (row.first_day or "") and (row.last_day or "9999") <= end
    ]
    missiles = sum((row.count[0] or 1.0) if row.count else 1.0 for row in rows)
    # Days that are over for sure: the last one may be the very event that is counted.
    days = {row.first_day for row in rows if (row.last_day or "9999") <= until[0]}
    words = tally.evidence[0]
    if number > TIMES * missiles + MORE:
        yield _finding(
            "count in a table",
            "error",
            f"The report counts “{words.exact}”, and {table.title} has no more than "
            f"{missiles:g} of them fired in {year} by then.",
            words,
            table,
            rows,
            tally.about,
        )
    elif _counts_all(tally, counted) and number < len(days) - FEWER:
        yield _finding(
            "count in a table",
            "warning",
            f"The report counts “{words.exact}”, and {table.title} has such events on "
            f"{len(days)} days of {year} by then.",
            words,
            table,
            rows,
            tally.about,
        )


def _counts_all(tally: Tally, counted: Counted) -> bool:
    return counted.weapon is None and counted.name is None and tally.ordinal is not None


def _year(tally: Tally, until: tuple[str, str]) -> str | None:
    if until[0][:4] != until[1][:4]:
        return None  # a window over New Year leaves open which year is meant
    period = tally.period or ""
    year = until[1][:4]
    if period == year or (period and THIS_YEAR.fullmatch(period)):
        return year
    return None


def _rows(
    rows: Sequence[TableRow], counted: Counted, actor: str, knowledge: Knowledge
) -> list[TableRow]:
    return [row for row in rows if row.actor == actor and counted.holds(row, knowledge)]


def _covers(table: ReferenceTable, counted: Counted, actor: str, first: str, last: str) -> bool:
    days = table.days(counted.kind, actor)
    return days is not None and days[0] <= first <= last <= days[1]


def _finding(
    check: str,
    severity: Severity,
    message: str,
    words: Evidence,
    table: ReferenceTable,
    rows: Sequence[TableRow],
    about: str | None,
) -> Finding:
    witnesses = [Witness("this report", words.exact, (words,))]
    by_day: dict[str, list[TableRow]] = {}
    for row in rows:
        by_day.setdefault(str(row.first_day), []).append(row)
    for day in sorted(by_day)[-TOLD_ROWS:]:
        of_day = by_day[day]
        numbers = ", ".join(str(row.number) for row in of_day)
        what = of_day[0].weapon_name or of_day[0].weapon or of_day[0].kind
        row_word = "row" if len(of_day) == 1 else "rows"
        witnesses.append(Witness(f"{table.name}, {row_word} {numbers}", f"{what} on {day}"))
    if not rows:
        witnesses.append(Witness(table.name, "no row of that year by then"))
    return Finding(check, severity, message, (words,), tuple(witnesses), about)


def _last_of(day: str) -> str:
    if len(day) == 4:
        return f"{day}-12-31"
    if len(day) == 7:
        year, month = int(day[:4]), int(day[5:])
        first_after = datetime.date(year + month // 12, month % 12 + 1, 1)
        return (first_after - datetime.timedelta(days=1)).isoformat()
    return day


def _shifted(day: str, by: int) -> str:
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=by)).isoformat()
