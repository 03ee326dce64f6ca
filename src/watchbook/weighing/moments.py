"""Days and clock times: a month holds its days, a half hour its minutes."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from watchbook.records import Claim
from watchbook.weighing.meanings import Meaning, Sense, Setting, overlap, plainly, same, text_of

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_MINUTES_TOLD = re.compile(r"\d[:.]\d{2}|\d{4}|\d h \d")
#: A clock that is named and is not the event's own by its name.
_OTHER_ZONE = re.compile(
    r"\b(?:GMT|UTC|Z|ES?T|EDT|PS?T|PDT|C[SD]T|MDT|BST|CET|CEST|Eastern|Pacific|Zulu|"
    r"(?:Washington|New York|London|Moscow) time)\b"
)
#: "Last week", "two weeks ago" may reach into the next month by so many days; "last winter",
#: "last summer" into the next year.
_WEEK_REACH, _SEASON_REACH = 7, 60
_DAYS_OFF = {2: _WEEK_REACH, 4: _SEASON_REACH}


def day_sense() -> Sense:
    """Days, months and years, as exactly as they were told."""
    return Sense(_mean_day, _agree)


def clock_sense() -> Sense:
    """Clock times, within what a clock time is rounded to: two minutes where it is not round."""
    return Sense(_mean_clock, _agree)


def _mean_day(claim: Claim, setting: Setting) -> Meaning:
    text = text_of(claim.value)
    found = _DAY.fullmatch(text)
    if found is None:
        return plainly(claim, setting)
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return plainly(claim, setting)
    # A day by another clock is the neighbouring one: each reaches halfway to the next.
    reach = 0.0 if day is None else 0.51 if setting.day_shifts else 0.0
    if day is None:
        reach = float(_DAYS_OFF.get(claim.precision or 0, 0))
    return Meaning(
        text + ("~" if day is None and reach else ""),
        rank=0 if day else 1 if month else 2,
        low=first.toordinal() - reach,
        high=last.toordinal() + reach + 1e-3,
    )


def _mean_clock(claim: Claim, setting: Setting) -> Meaning:
    text = text_of(claim.value)
    found = _CLOCK.match(text)
    if found is None:
        return plainly(claim, setting)
    minutes = int(found[1]) * 60 + int(found[2])
    words = " ".join(part.exact for part in claim.evidence)
    half = _half(minutes, bare_hour=not _MINUTES_TOLD.search(words))
    elsewhere = _OTHER_ZONE.search(words) is not None
    return Meaning(
        f"{text} {half:g}{' elsewhere' if elsewhere else ''}",
        rank=9 if elsewhere else 0 if half <= 2.5 else 1 if half <= 5 else 2,
        low=minutes - half,
        high=minutes + half + 1e-3,
        loose=elsewhere,
    )


def _half(minutes: int, *, bare_hour: bool) -> float:
    """Half of what a clock time is rounded to: "6 a.m." a half hour, "6:30" ten minutes, "6:35"
    five, "6:36" two."""
    if minutes % 60 == 0 and bare_hour:
        return 15.0
    if minutes % 30 == 0:
        return 5.0
    return 2.5 if minutes % 5 == 0 else 1.0


def _agree(one: Meaning, other: Meaning) -> bool:
    if one.low == -float("inf") or other.low == -float("inf"):
        return same(one, other)
    # Clocks of two zones are not compared: "21:42 GMT" neither bears out nor disputes "06:42".
    return one.loose != other.loose or overlap(one, other)
