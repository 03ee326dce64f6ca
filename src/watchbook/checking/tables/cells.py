"""One field of an event beside the same of a table's rows: whether they agree, and why not."""

from __future__ import annotations

from watchbook.checking.tables.bearings import (
    classes_agree,
    kilometres,
    lies_in,
    position,
    same_weapon,
)
from watchbook.checking.tables.clocks import clock_times, minutes_apart
from watchbook.checking.tables.likeness import SAME_PLACE_KM
from watchbook.checking.tables.telling import Telling
from watchbook.checking.tables.wording import show_each, show_range, show_value
from watchbook.knowledge import Knowledge
from watchbook.records import Cell, Occasion, Range, Said, Value

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
#: Of one figure, rounded by two people: "about 590" and 600 are one, 590 and 650 are not.
SAME_KM, SAME_PART = 10.0, 0.02
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
    return (Cell("day", "only here", event.day, None), *told)


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
    days = {row.local_day for row in occasion.rows}
    told = event.page.verdict("date")
    said = _said(event, "date") if told else ()
    if event.day in days:
        return Cell("day", "agree", event.day, there, None, said)
    row = occasion.rows[0]
    if (occasion.first_day or "") <= event.day <= (occasion.last_day or ""):
        return Cell("day", "agree", event.day, there, "its UTC day reaches into this day", said)
    if row.clock == "unsaid":
        why = "the table gives no time here: its day may be the UTC one"
    elif row.clock == "utc" and row.given_day == event.day:
        why = "the table's time is UTC but its day looks like the local one"
    else:
        why = "a day apart on the local clock"
    return Cell("day", "differ", event.day, there, why, said)


def _day_there(occasion: Occasion) -> str:
    row = occasion.rows[0]
    local = row.local_day or f"{row.first_day} or {row.last_day}"
    if row.utc_day is not None and row.utc_day != row.local_day:
        return f"{local} (UTC {row.utc_day})"
    return local


def _cell(field: str, event: Telling, occasion: Occasion, knowledge: Knowledge) -> Cell | None:
    here, there = event.values(field), show_there(field, occasion)
    if not here and there is None:
        return None
    if not here:
        return Cell(field, "only there", None, there, *_why_not_here(field, event))
    shown, said = show_value(here[0]), _said(event, field)
    if there is None:
        return Cell(field, "only here", shown, None, None, said)
    agree, why = judge(field, here[0], event, occasion, knowledge)
    if agree:
        return Cell(field, "agree", shown, there, why, said)
    for other in here[1:]:
        if judge(field, other, event, occasion, knowledge)[0]:
            who = ", ".join(_origins(event, field, other)) or "another report"
            why = f"the table has what {who} says: {show_value(other)}"
            break
    return Cell(field, "differ", shown, there, why, said)


def show_there(field: str, occasion: Occasion) -> str | None:
    """What the rows give for a field, in words; None where they give nothing."""
    ranges = {
        "count": occasion.count,
        "distance_km": occasion.distance_km,
        "apogee_km": occasion.apogee_km,
    }
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
    field: str, here: Value, event: Telling, occasion: Occasion, knowledge: Knowledge
) -> Judged:
    """Whether a value of the book agrees with the rows' (both being told)."""
    if field in ("distance_km", "apogee_km"):
        there = occasion.distance_km if field == "distance_km" else occasion.apogee_km
        return (False, None) if there is None else _judge_km(_range(here), there)
    if field == "count":
        return (False, None) if occasion.count is None else _judge_count(here, occasion.count)
    if not isinstance(here, str):
        return False, None
    if field == "time":
        return _judge_time(here, event, occasion)
    if field == "weapon":
        return _judge_class(here, occasion.weapons, knowledge)
    if field == "weapon_name":
        alike = any(same_weapon(here, there, knowledge) for there in occasion.weapon_names)
        return alike, None
    if field == "site":
        return _judge_site(here, event, occasion, knowledge)
    there_words = occasion.landings if field == "landing" else occasion.outcomes
    several = len(there_words) > 1
    return here in there_words, "of some of its missiles" if several else None


def _judge_time(here: str, event: Telling, occasion: Occasion) -> Judged:
    if len(here) != 5 or here[2] != ":":
        return False, None
    times = clock_times(occasion, event.zones)
    apart, nearest = min((minutes_apart(here, there), there) for there in times)
    if apart > TIME_MINUTES:
        return False, f"{apart} minutes apart" if apart < 600 else "ten hours apart or more"
    if nearest not in {row.time for row in occasion.rows}:
        return True, f"{nearest} on the clock of whoever told it"
    return True, None if nearest == occasion.times[0] else f"a later one of the salvo, {nearest}"


def _judge_count(here: Value, there: Range) -> Judged:
    low, high = _range(here)
    first, last = there
    fits = (low is None or last is None or low <= last) and (
        high is None or first is None or first <= high
    )
    return fits, None if _range(here) == there or not fits else "within what reports leave open"


def _judge_km(here: Range, there: Range) -> Judged:
    if _alike(here[0], there[0]) and _alike(here[1], there[1]):
        return True, None
    if _within(here, there):
        return True, "within the span of the table's rows"
    if _within(there, here):
        return True, "within what the book's reports span"
    shared = [one for one in here if one and any(_alike(one, other) for other in there)]
    return False, f"one end is shared, {shared[0]:g}" if shared else None


def _alike(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= max(SAME_KM, SAME_PART * max(one, other))


def _within(one: Range, other: Range) -> bool:
    low, high = other
    above = low is None or (one[0] is not None and (one[0] >= low or _alike(one[0], low)))
    below = high is None or (one[1] is not None and (one[1] <= high or _alike(one[1], high)))
    return above and below


def _judge_class(here: str, there: tuple[str, ...], knowledge: Knowledge) -> Judged:
    if here in there:
        return True, None
    for code in there:
        if classes_agree(here, code, knowledge):
            return True, f"one is the wider class of the other: {here}, {code}"
    return False, None


def _judge_site(here: str, event: Telling, occasion: Occasion, knowledge: Knowledge) -> Judged:
    at = position(here, event.actor, knowledge)
    gaps: list[tuple[float, str]] = []
    for row in occasion.rows:
        if not row.site:
            continue
        if row.site.casefold() == here.casefold():
            return True, None
        if lies_in(row.site, here, knowledge):
            return True, f"{row.site} lies in {here}"
        if lies_in(here, row.site, knowledge):
            return True, f"{here} lies in {row.site}"
        point = (
            (row.lat, row.lon)
            if row.lat is not None and row.lon is not None
            else position(row.site, event.actor, knowledge)
        )
        if at is not None and point is not None:
            gaps.append((kilometres(at, point), row.site))
    if not gaps:
        return False, "where one of them lies is not known to Watchbook: look for yourself"
    apart, site = min(gaps)
    return apart <= SAME_PLACE_KM, f"{here} and {site} are {apart:.0f} km apart"


def _range(value: Value) -> Range:
    if isinstance(value, tuple):
        return value
    return (float(value), float(value)) if not isinstance(value, str) else (None, None)


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
