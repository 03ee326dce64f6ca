"""Rows of a table gathered into firing occasions, as an event of the book is one.

A table may have a row for each missile. Rows of one day whose times are close are one salvo,
from however many places; rows without a time are one where place and class are the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from watchbook.records import Occasion, Range, TableRow

#: Missiles fired within this many minutes of the one before are told of as one salvo: most follow
#: within ten, and waves that reports tell apart are hours apart.
SALVO_MINUTES = 45


def occasions_of(rows: Iterable[TableRow]) -> tuple[Occasion, ...]:
    """The occasions that rows tell of, in order of day, time and number.

    Rows of a day that cannot be told to be one salvo stay apart; :func:`together` joins them
    once something says that they are one.
    """
    ordered = sorted(rows, key=_order)
    timed: list[Occasion] = []
    untimed: list[Occasion] = []
    for key, group in groupby(ordered, key=_day_key):
        of_day = list(group)
        if key[-1] == "timed":
            timed.extend(together(salvo) for salvo in _salvos(of_day))
        else:
            untimed.extend(together(alike) for alike in _alike(of_day))
    return tuple(sorted(_with_untimed(timed, untimed), key=_when))


def _with_untimed(timed: list[Occasion], untimed: list[Occasion]) -> list[Occasion]:
    """Rows without a time beside rows with one, of the same table's day and place: one salvo.

    "1 of 3" has a time and "3 of 3" none; whose clock the day of the latter is by then follows.
    """
    found = list(timed)
    for one in untimed:
        fits = [place for place, other in enumerate(found[: len(timed)]) if _key(one) & _key(other)]
        if len(fits) == 1:
            found[fits[0]] = together((*found[fits[0]].rows, *one.rows))
        else:
            found.append(one)
    return found


def _key(occasion: Occasion) -> set[tuple[str, ...]]:
    return {
        (row.kind, row.actor, row.given_day, row.site)
        for row in occasion.rows
        if row.site is not None and len(row.given_day) == 10
    }


def together(rows: Sequence[TableRow]) -> Occasion:
    """Rows, one or more, as one occasion."""
    rows = tuple(sorted(rows, key=_by_time))
    first = rows[0]
    # Where some have a time, theirs is the day that is sure.
    sure = [row for row in rows if row.time or row.utc_time] or rows
    return Occasion(
        table=first.table,
        rows=rows,
        kind=first.kind,
        actor=first.actor,
        local_day=first.local_day if len({row.local_day for row in sure}) == 1 else None,
        first_day=min((row.first_day for row in sure if row.first_day), default=None),
        last_day=max((row.last_day for row in sure if row.last_day), default=None),
        count=_sum([row.count for row in rows]),
        times=_each(row.time for row in rows),
        utc_times=_each(row.utc_time for row in rows),
        weapons=_each(row.weapon for row in rows),
        weapon_names=_each(row.weapon_name for row in rows),
        sites=_each(row.site for row in rows),
        landings=_each(row.landing for row in rows),
        distance_km=_span([row.distance_km for row in rows if row.distance_km]),
        apogee_km=_span([row.apogee_km for row in rows if row.apogee_km]),
        outcomes=_each(row.outcome for row in rows),
    )


def _by_time(row: TableRow) -> tuple[object, ...]:
    """Rows with a time first, by the local clock of their day."""
    time = row.time or row.utc_time
    return (time is None, row.first_day or "", time or "", row.number)


def minutes(time: str) -> int:
    """``HH:MM`` as minutes after midnight."""
    return int(time[:2]) * 60 + int(time[3:5])


def _order(row: TableRow) -> tuple[object, ...]:
    return (*_day_key(row), row.utc_time or row.time or "", row.number)


def _day_key(row: TableRow) -> tuple[str, ...]:
    # Whether it has a time is part of it: a row without one may be of another day than those with.
    timed = "timed" if row.utc_time or row.time else "untimed"
    return (row.kind, row.actor, row.first_day or "", row.last_day or "", timed)


def _salvos(rows: list[TableRow]) -> list[list[TableRow]]:
    salvos: list[list[TableRow]] = []
    for row in sorted(rows, key=lambda row: (row.time or row.utc_time or "", row.number)):
        at = minutes(row.time or row.utc_time or "00:00")
        if salvos:
            last = salvos[-1][-1]
            if at - minutes(last.time or last.utc_time or "00:00") <= SALVO_MINUTES:
                salvos[-1].append(row)
                continue
        salvos.append([row])
    return salvos


def _alike(rows: list[TableRow]) -> list[list[TableRow]]:
    groups: dict[tuple[str | None, str | None], list[TableRow]] = {}
    for row in rows:
        groups.setdefault((row.site, row.weapon), []).append(row)
    return list(groups.values())


def _when(occasion: Occasion) -> tuple[object, ...]:
    first = min(occasion.times or occasion.utc_times, default="")
    return (occasion.first_day or "", first, occasion.numbers)


def _each(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _sum(counts: Sequence[Range | None]) -> Range | None:
    """The sum of counts; None where any is not told, an open end where any is open."""
    known = [count for count in counts if count is not None]
    if not known or len(known) < len(counts):
        return None
    lows = [low for low, _ in known]
    highs = [high for _, high in known]
    return (
        sum(low for low in lows if low is not None) if None not in lows else None,
        sum(high for high in highs if high is not None) if None not in highs else None,
    )


def _span(ranges: Sequence[Range]) -> Range | None:
    if not ranges:
        return None
    lows = [low for low, _ in ranges]
    highs = [high for _, high in ranges]
    return (
        min((low for low in lows if low is not None), default=None) if None not in lows else None,
        max((high for high in highs if high is not None), default=None)
        if None not in highs
        else None,
    )
