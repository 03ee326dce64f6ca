"""One field of an event beside the same of a table's rows: whether they agree, and why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from watchbook.checking.tables.bearings import (
    kilometres,
    points_named,
    points_of,
    same_weapon,
)
from watchbook.checking.tables.clocks import clock_times, minutes_apart
from watchbook.checking.tables.likeness import SAME_PLACE_KM
from watchbook.checking.tables.telling import HH_MM, Telling, as_range
from watchbook.checking.tables.wording import show_each, show_range, show_value
from watchbook.knowledge import Knowledge
from watchbook.records import Cell, Claim, Occasion, Range, Said, Value
from watchbook.weighing import values_agree
from watchbook.weighing.sites import spots_named

#: Fields set beside each other, in the order they are printed.
COMPARED = (
    "time",
    "count",
    "weapon",
    "weapon_name",
    "site",
    "landing",
    "distance_km",
    "apogee_km",
    "outcome",
)
#: Two lists give the first time of one launch within two minutes in 61 of 67 cases, within five
#: in 66.
TIME_MINUTES = 5
#: What two lists of one flight often differ by, one of them rounding to 50 km: told as close.
CLOSE_KM, CLOSE_PART = 10.0, 0.1
MAX_SAID = 8

#: Whether they agree, and why where that is not plain.
Judged = tuple[bool, str | None]


def cells_of(event: Telling, occasion: Occasion, knowledge: Knowledge) -> tuple[Cell, ...]:
    """The cells of a pair: its day first, then every field that either side gives."""
    cells = [_day_cell(event, occasion)]
    for field in COMPARED:
        cell = _cell(field, event, occasion, knowledge)
        if cell is not None:
            cells.append(cell)
    return tuple(cells)


def cells_of_event(event: Telling) -> tuple[Cell, ...]:
    """What the book tells of an event that the table has not."""
    told = (
        Cell(
            field, "only here", show_value(event.values(field)[0]), None, None, _said(event, field)
        )
        for field in COMPARED
        if event.values(field)
    )
    return (Cell("day", "only here", event.days_told, None), *told)


def cells_of_occasion(occasion: Occasion) -> tuple[Cell, ...]:
    """What the table tells of an occasion that the book has not."""
    told = (
        Cell(field, "only there", None, there)
        for field in COMPARED
        if (there := show_there(field, occasion)) is not None
    )
    return (Cell("day", "only there", None, _day_there(occasion)), *told)


def _day_cell(event: Telling, occasion: Occasion) -> Cell:
    there = _day_there(occasion)
    said = _said(event, "date")
    bounded = "reports tell no day: publication bounds it" if len(event.days) > 1 else None
    rows_days = {row.local_day for row in occasion.rows}
    first, last = occasion.first_day or "", occasion.last_day or ""
    if rows_days & set(event.days):
        return Cell("day", "agree", event.days_told, there, bounded, said)
    if any(first <= day <= last for day in event.days):
        why = "its UTC day reaches into this day"
        return Cell("day", "agree", event.days_told, there, why, said)
    row = occasion.rows[0]
    if row.clock == "unsaid":
        why = "the table gives no time here: its day may be the UTC one"
    elif row.clock == "utc" and row.given_day == event.day:
        why = "the table's time is UTC but its day looks like the local one"
    else:
        why = bounded or "a day apart on the local clock"
    return Cell("day", "differ", event.days_told, there, why, said)


def _day_there(occasion: Occasion) -> str:
    row = occasion.rows[0]
    local = row.local_day or f"{row.first_day} or {row.last_day}"
    if row.utc_day is not None and row.utc_day != row.local_day:
        return f"{local} (UTC {row.utc_day})"
    return local


def _cell(field: str, event: Telling, occasion: Occasion, knowledge: Knowledge) -> Cell | None:
    here, there = event.claims(field), show_there(field, occasion)
    if not here and there is None:
        return None
    if not here:
        return Cell(field, "only there", None, there, *_why_not_here(field, event))
    shown, said = show_value(here[0].value), _said(event, field)
    if there is None:
        return Cell(field, "only here", shown, None, None, said)
    agree, why = judge(field, here[0], event, occasion, knowledge)
    if agree:
        return Cell(field, "agree", shown, there, why, said)
    if _exchanged(field, event, occasion, knowledge):
        why = "distance and altitude look exchanged on one side"
        return Cell(field, "differ", shown, there, why, said)
    for other in here[1:]:
        if judge(field, other, event, occasion, knowledge)[0]:
            who = ", ".join(_origins(event, field, other.value)) or "another report"
            why = f"the table has what {who} says: {show_value(other.value)}"
            break
    return Cell(field, "differ", shown, there, why, said)


def _exchanged(field: str, event: Telling, occasion: Occasion, knowledge: Knowledge) -> bool:
    """Whether one side's distance is the other's altitude, and the other way round."""
    distance, apogee = event.claims("distance_km"), event.claims("apogee_km")
    if field not in ("distance_km", "apogee_km") or not distance or not apogee:
        return False
    turned = replace(occasion, distance_km=occasion.apogee_km, apogee_km=occasion.distance_km)
    return (
        occasion.distance_km is not None
        and occasion.apogee_km is not None
        and judge("distance_km", distance[0], event, turned, knowledge)[0]
        and judge("apogee_km", apogee[0], event, turned, knowledge)[0]
    )


def show_there(field: str, occasion: Occasion) -> str | None:
    """What the rows give for a field, in words; None where they give nothing."""
    ranges = _spans_there(occasion)
    if field in ranges:
        span = ranges[field]
        return None if span is None else show_range(span)
    if field == "time":
        return occasion.times[0] if occasion.times else None
    words = {
        "weapon": occasion.weapons,
        "weapon_name": occasion.weapon_names,
        "site": occasion.sites,
        "landing": occasion.landings,
        "outcome": occasion.outcomes,
    }
    return show_each(words[field])


def judge(
    field: str, here: Claim, event: Telling, occasion: Occasion, knowledge: Knowledge
) -> Judged:
    """Whether a claim of the book agrees with the rows (which give the field), as weighing has it:
    a wider word with a narrower, a rounded figure with what it was rounded from."""
    if field == "time":
        return _judge_time(here.value, event, occasion)
    if field == "site":
        return _judge_site(here, event, occasion, knowledge)
    there = _values_there(field, occasion)
    for value in there:
        if _agree(field, here, value, occasion, knowledge):
            return True, _why_agreed(field, here.value, value, several=len(there) > 1)
    if field in ("distance_km", "apogee_km") and not isinstance(here.value, str):
        return _judge_span(field, here, as_range(here.value), as_range(there[0]), knowledge)
    return False, None


def _spans_there(occasion: Occasion) -> dict[str, Range | None]:
    """The fields that the rows give as figures."""
    return {
        "count": occasion.count,
        "distance_km": occasion.distance_km,
        "apogee_km": occasion.apogee_km,
    }


def _values_there(field: str, occasion: Occasion) -> tuple[Value, ...]:
    ranges = _spans_there(occasion)
    if field in ranges:
        span = ranges[field]
        return () if span is None else (span,)
    words = {
        "weapon": occasion.weapons,
        "weapon_name": occasion.weapon_names,
        "landing": occasion.landings,
        "outcome": occasion.outcomes,
    }
    return words[field]


def _agree(field: str, here: Claim, there: Value, occasion: Occasion, knowledge: Knowledge) -> bool:
    if field == "weapon_name" and isinstance(here.value, str) and isinstance(there, str):
        return same_weapon(here.value, there, knowledge)
    if field in ("distance_km", "apogee_km") and isinstance(there, tuple) and there[0] != there[1]:
        return False  # the rows' span: its ends are set beside the claim's one by one
    return values_agree(field, here, Claim(there, ()), knowledge=knowledge)


def _why_agreed(field: str, here: Value, there: Value, *, several: bool) -> str | None:
    if field == "count" and here != there:
        return "within what reports leave open"
    if field == "weapon" and here != there:
        return "one takes in the other, or it can be both"
    if field in ("landing", "outcome") and several:
        return "of some of its missiles"
    return None


def _judge_span(
    field: str, here: Claim, claimed: Range, there: Range, knowledge: Knowledge
) -> Judged:
    """A figure beside those of several missiles: within their span, its ends rounded alike."""

    def alike(one: float | None, other: float | None) -> bool:
        if one is None or other is None:
            return one is other
        ours, theirs = replace(here, value=(one, one)), Claim((other, other), ())
        return values_agree(field, ours, theirs, knowledge=knowledge)

    if alike(claimed[0], there[0]) and alike(claimed[1], there[1]):
        return True, None
    if _within(claimed, there, alike):
        return True, "within the span of the table's rows"
    if claimed[0] != claimed[1] and _within(there, claimed, alike):
        return True, "within what reports leave open"
    shared = [end for end in claimed if end and any(alike(end, other) for other in there)]
    if shared:
        return False, f"one end is shared, {shared[0]:g}"
    close = _close(claimed[0], there[0]) and _close(claimed[1], there[1])
    return False, "close, as where one of them rounds" if close else None


def _close(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= max(CLOSE_KM, CLOSE_PART * max(one, other))


def _within(one: Range, other: Range, alike: Callable[[float, float], bool]) -> bool:
    low, high = other
    above = low is None or (one[0] is not None and (one[0] >= low or alike(one[0], low)))
    below = high is None or (one[1] is not None and (one[1] <= high or alike(one[1], high)))
    return above and below


def _judge_time(here: Value, event: Telling, occasion: Occasion) -> Judged:
    if not isinstance(here, str) or HH_MM.fullmatch(here) is None:
        return False, None
    times = clock_times(occasion, event.zones)
    apart, nearest = min((minutes_apart(here, there), there) for there in times)
    if apart > TIME_MINUTES:
        return False, f"{apart} minutes apart"
    if nearest not in {row.time for row in occasion.rows}:
        return True, f"{nearest} on the clock that it was told by"
    return True, None if nearest == occasion.times[0] else f"a later one of the salvo, {nearest}"


def _judge_site(here: Claim, event: Telling, occasion: Occasion, knowledge: Knowledge) -> Judged:
    name = show_value(here.value)
    for site in occasion.sites:
        if values_agree("site", here, Claim(site, ()), knowledge=knowledge):
            return True, None
    gaps = [
        (kilometres(one, other), row.site)
        for one in points_named(name, event.actor, knowledge)
        for row in occasion.rows
        for other in points_of(row, knowledge)
        if row.site
    ]
    if not gaps and all(spots_named(one, knowledge) for one in (name, *occasion.sites)):
        return False, f"{occasion.sites[0]} does not lie in {name}"
    if not gaps:
        return False, "where one of them lies is not known to Watchbook: look for yourself"
    apart, site = min(gaps)
    return apart <= SAME_PLACE_KM, f"{name} and {site} are {apart:.0f} km apart"


def _why_not_here(field: str, event: Telling) -> tuple[str | None, tuple[Said, ...]]:
    """The words by which reports say that it is not known, where they do."""
    for ageing in event.page.unknowns:
        if ageing.field != field or ageing.answered is not None:
            continue
        kept = ageing.asked
        said = Said(
            value="not known",
            exact=" … ".join(one.exact for one in kept.unknown.evidence),
            origins=kept.unknown.sources,
            report=kept.provenance.ref.report,
            outlet=kept.provenance.outlet,
            published=kept.provenance.published,
        )
        return "said to be unknown", (said,)
    return None, ()


def _origins(event: Telling, field: str, value: Value) -> tuple[str, ...]:
    verdict = event.page.verdict(field)
    rivals = verdict.rivals if verdict else ()
    return next((rival.origins for rival in rivals if rival.value == value), ())


def _said(event: Telling, field: str) -> tuple[Said, ...]:
    """The words that give each value, one for each story and origin, those for the best first."""
    verdict = event.page.verdict(field)
    found: dict[tuple[str, str, tuple[str, ...]], Said] = {}
    for rival in verdict.rivals if verdict else ():
        for kept in rival.claims:
            value = show_value(rival.value)
            key = (value, kept.provenance.story, kept.origins)
            words = " … ".join(dict.fromkeys(one.exact for one in kept.claim.evidence))
            found.setdefault(
                key,
                Said(
                    value=value,
                    exact=words,
                    origins=kept.origins,
                    report=kept.provenance.ref.report,
                    outlet=kept.provenance.outlet,
                    published=kept.provenance.published,
                    best=verdict is not None and rival.value == verdict.best,
                ),
            )
    ranked = sorted(found.values(), key=lambda said: not said.best)
    return tuple(ranked[:MAX_SAID])
