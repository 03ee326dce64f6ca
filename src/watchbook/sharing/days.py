"""A row for each day and actor, as CSIS keeps its table: counts are added, ranges spanned."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from watchbook.knowledge import Knowledge
from watchbook.records import EventPage, Kind, Range
from watchbook.sharing.columns import Cell, Column
from watchbook.sharing.entries import Entry, entry_of
from watchbook.sharing.figures import figure_of

_WORST_FIRST = ("disputed", "single", "agreed")


@dataclass(frozen=True, slots=True)
class Day:
    """The events of one kind and actor on one local day, or with one day that is less exact."""

    date: str | None
    actor: tuple[str, ...]
    kind: Kind
    entries: tuple[Entry, ...]


def days(pages: Iterable[EventPage], knowledge: Knowledge) -> Iterator[Day]:
    """The days of what occurred, in their order, those without a day last. All rows are held at
    once: a key need not be sorted by its day."""
    found: dict[tuple[str, tuple[str, ...], Kind], list[Entry]] = {}
    for page in pages:
        if page.event.status != "occurred":
            continue
        entry = entry_of(page, knowledge)
        where = (entry.when.text or "~", page.event.actor, page.event.kind)
        found.setdefault(where, []).append(entry)
    for (date, actor, kind), entries in sorted(found.items(), key=lambda one: one[0]):
        ordered = sorted(entries, key=lambda entry: (entry.when.time or "~", entry.page.event.key))
        yield Day(None if date == "~" else date, actor, kind, tuple(ordered))


def _sum(field: str, day: Day) -> Range:
    """The sum of the best values; an end is open where one of them is, or nothing is told."""
    ranges = [figure_of(one.page, field).best for one in day.entries]
    lows = [low for low, _ in ranges]
    highs = [high for _, high in ranges]
    return (
        # Each event is of one thing at least, whatever else is not told.
        sum(1 if low is None else low for low in lows) if any(low for low in lows) else None,
        sum(high for high in highs if high is not None) if None not in highs else None,
    )


def _span(field: str, day: Day) -> Range:
    """The lowest and the highest of the best values that are told."""
    ranges = [figure_of(one.page, field).best for one in day.entries]
    ends = [end for one in ranges for end in one if end is not None]
    opened = any(low is not None and high is None for low, high in ranges)
    return (min(ends, default=None), None if opened else max(ends, default=None))


def _end(of: Callable[[str, Day], Range], field: str, end: int, day: Day) -> Cell:
    return of(field, day)[end]


def _each(field: str, day: Day) -> Cell:
    told = [one.page.verdict(field) for one in day.entries]
    values = [one.best for one in told if one is not None and isinstance(one.best, str)]
    return tuple(dict.fromkeys(values))


def _worst(field: str, day: Day) -> Cell:
    told = {one.agreement for entry in day.entries if (one := entry.page.verdict(field))}
    return next((one for one in _WORST_FIRST if one in told), None)


def _reports(day: Day) -> set[str]:
    return {one.key for entry in day.entries for one in entry.page.reports}


def _origins(day: Day) -> Cell:
    return tuple(
        sorted({name for one in day.entries for told in one.page.verdicts for name in told.origins})
    )


def _times(day: Day) -> Cell:
    return tuple(dict.fromkeys(one.when.time for one in day.entries if one.when.time))


def _utc_days(day: Day) -> Cell:
    return tuple(sorted({one.when.utc_day for one in day.entries if one.when.utc_day}))


def _figures() -> Iterator[Column[Day]]:
    yield Column("count_low", "number", "things fired on the day: the lower ends of all events"
                 " added up, one where an event tells none; empty: none tells any", "4",
                 partial(_end, _sum, "count", 0))  # fmt: skip
    yield Column("count_high", "number", "the upper ends added up; empty: open or not told", "4",
                 partial(_end, _sum, "count", 1))  # fmt: skip
    for field, measures in (("distance_km", "distance flown"), ("apogee_km", "altitude")):
        for end, name in enumerate(("low", "high")):
            superlative = (
                ("shortest", "longest") if field == "distance_km" else ("lowest", "highest")
            )
            yield Column(f"{field}_{name}", "number", f"{superlative[end]} {measures} of the day,"
                         " by the best values; empty: open or not told", "590",
                         partial(_end, _span, field, end), "km")  # fmt: skip


def _words() -> Iterator[Column[Day]]:
    for field, meaning, example in (
        ("weapon", "classes of weapon", "srbm"),
        ("weapon_name", "names of weapons", "Hwasong-12"),
        ("site", "sites, as reports spell them", "Wonsan|Hodo Peninsula"),
        ("landing", "where they came down (seas.toml)", "sea_of_japan"),
        ("outcome", "success, failure, or both", "success"),
    ):
        yield Column(field, "words", f"{meaning}, in the order of the events", example,
                     partial(_each, field))  # fmt: skip
    for field in ("date", "count", "distance_km", "apogee_km"):
        yield Column(f"{field}_agreement", "text", f"the weakest agreement on {field} of any event:"
                     " disputed, single, agreed", "single", partial(_worst, field))  # fmt: skip


#: A row for each local day and actor.
DAY: tuple[Column[Day], ...] = (
    Column("date", "text", "local day, month or year as exactly as it is told, or the interval that"
           " publication leaves", "2031-03-11", lambda day: day.date),
    Column("date_precision", "whole", "UCDP GED code, that of the least exact event: 1 the day to 5"
           " a year", "1",
           lambda day: max((one.when.precision or 5 for one in day.entries), default=None)),
    Column("actor", "words", "who did it, ISO 3166-1 alpha-2", "KP", lambda day: day.actor),
    Column("kind", "text", "launch, nuclear_test, engine_test, drill, meeting, advisory, sanctions",
           "launch", lambda day: day.kind),
    Column("events", "whole", "how many events of that day the reports tell apart", "2",
           lambda day: len(day.entries)),
    Column("keys", "words", "their keys", "KP.launch.2031-03-11|KP.launch.2031-03-11.2",
           lambda day: tuple(one.page.event.key for one in day.entries)),
    Column("utc_days", "words", "their days in UTC, where a clock time is known", "2031-03-10",
           _utc_days),
    Column("times_local", "words", "their clock times as told, HH:MM", "05:42|06:10", _times),
    *_figures(),
    *_words(),
    Column("reports", "whole", "how many reports tell of them", "4",
           lambda day: len(_reports(day))),
    Column("origins", "words", "everybody who knew a best value",
           "South Korea Joint Chiefs of Staff", _origins),
)  # fmt: skip
