"""What a report says of the tests before its news, beside what the table has before a candidate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from watchbook.dating.days import first_of, last_of, month_of
from watchbook.dating.fitting import Fit
from watchbook.knowledge import Knowledge
from watchbook.reading.text.folding import fold
from watchbook.records import Mention, Reading, Tally
from watchbook.records.dating import DatedEvent

_SINCE_LAST_MONTH = re.compile(
    r"\b(?:ramp|resum|step|increas|accelerat|flurry|spate|series|string|barrage|restart|renew|test)\w*"
    r"[^.\n]{0,60} since last month\b",
    re.IGNORECASE,
)
_LULL = re.compile(r"\bmonths?-long (?:lull|hiatus|pause|break|freeze)\b", re.IGNORECASE)


def compare_history(
    fit: Fit,
    event: DatedEvent,
    reading: Reading,
    knowledge: Knowledge,
    table: Sequence[DatedEvent],
) -> None:
    """The report's recent history, as if it were written on the day of the candidate."""
    days = sorted({date.fromisoformat(one.local_day) for one in table})
    day = date.fromisoformat(event.local_day)
    _compare_pace(fit, reading, day, days)
    for tally in reading.tallies:
        _compare_tally(fit, tally, day, table)
    if reading.report.published is None and not fit.against:
        _compare_background(fit, reading, day, knowledge, days)


def _compare_pace(fit: Fit, reading: Reading, day: date, days: Sequence[date]) -> None:
    """ "ending a months-long lull, has been stepping up its weapons tests since last month"."""
    text = fold(reading.report.text).text
    quiet_before = day
    if _SINCE_LAST_MONTH.search(text):
        first, last = month_of(day.year, day.month - 1)
        if any(first <= one <= last for one in days):
            fit.speaks_for(f"there were tests the month before ({first:%B %Y})")
            quiet_before = first
        else:
            fit.speaks_against(f"there were none the month before ({first:%B %Y})")
            return
    if _LULL.search(text):
        since = quiet_before - timedelta(days=60)
        if any(since <= one < quiet_before for one in days):
            fit.speaks_against(f"there had been no lull before {quiet_before}")
        else:
            fit.speaks_for(f"it had been quiet for two months before {quiet_before}")


def _compare_tally(fit: Fit, tally: Tally, day: date, table: Sequence[DatedEvent]) -> None:
    """ "the fourth launch this month", counted in the table."""
    if tally.ordinal is None or tally.of.split()[-1:] == [] or tally.period is None:
        return
    if tally.period not in ("this year", "this month") or tally.of.split()[-1] not in (
        "launch",
        "test",
        "missile",
        "round",
        "firing",
    ):
        return
    start = date(day.year, 1 if tally.period == "this year" else day.month, 1)
    rows = [one for one in table if start.isoformat() <= one.local_day <= day.isoformat()]
    days = len({one.local_day for one in rows})
    missiles = sum(one.count or 1 for one in rows)
    counted = f"{days} day{'s' * (days != 1)} with tests {tally.period} by then"
    if 0.5 * days - 2 <= tally.ordinal <= 1.5 * missiles + 2:
        if abs(tally.ordinal - days) <= 1 + days // 10:
            fit.speaks_for(counted)
    elif tally.period == "this year":
        fit.speaks_against(f"{counted}, the report counts {tally.ordinal}")


def _compare_background(
    fit: Fit, reading: Reading, day: date, knowledge: Knowledge, days: Sequence[date]
) -> None:
    """Earlier launches that the report dates ("last month", "on Sept. 15"): were there any?

    That the table has none proves nothing: it may leave out cruise missiles and failures.
    """
    from watchbook.reading import read_report  # all the grammar: only where it is needed

    report = replace(reading.report, published=day.isoformat(), published_at=None)
    for mention in read_report(report, knowledge=knowledge).events:
        if mention.kind != "launch" or mention.role != "background":
            continue
        when = _exactly(mention)
        if when is None or mention.status != "occurred" or last_of(when) >= day:
            continue
        loose = timedelta(days=1)
        first, last = first_of(when) - loose, last_of(when) + loose
        if any(first <= one <= last for one in days):
            fit.speaks_for(f"there was a launch in {when} too")


def _exactly(mention: Mention) -> str | None:
    """Its day or month, None where it is told no closer."""
    claim = mention.best("date")
    if claim is None or not isinstance(claim.value, str) or len(claim.value) < 7:
        return None
    return claim.value
