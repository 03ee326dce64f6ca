"""Clock times as the text has them: "7:40 a.m. local time (2240 GMT)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: A blank is written out, since it stands for nothing in a verbose pattern.
_ZONE = (
    r"(?:local[ ]time|local|gmt|utc|kst|jst|ist|est|edt|pst|pdt|cst|cdt|mst|mdt|et|pt|bst|cet|cest"
    r"|msk|pkt|irst|"
    r"(?:[a-z]+[ ])?(?:standard|daylight|summer)[ ]time|(?:korean|korea|seoul|pyongyang|tokyo"
    r"|japan|moscow|tehran|beijing|india|indian|pakistan|eastern|pacific|central|mountain|israel|"
    r"jerusalem|london|washington|new[ ]york|hawaii|australian|kwajalein|alaska|universal)[ ]time)"
)
_CLOCK = re.compile(
    rf"""
    (?<![\w.:,$])(?:
      (?P<hour>\d{{1,2}})[:.](?P<minute>\d{{2}})(?::\d{{2}})?(?:\s?(?P<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?))?
          (?!\s*(?:km|kilo|mile|met|per|\d|%))
    | (?P<hour2>\d{{1,2}})\s?(?P<half2>a\.?\s?m\b\.?|p\.?\s?m\b\.?)
    | (?P<military>[0-2]\d[0-5]\d)\s?(?=(?:hours|hrs|h\b|{_ZONE})\b)(?:hours|hrs|h)?
    | (?P<word>noon|midday)(?!\s+on\s+the\s)
    )
    (?:\s*(?P<zone>{_ZONE})\b)?
    """,
    re.VERBOSE,
)
_UTC = frozenset(["gmt", "utc", "universal time"])


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time at ``start:end`` of the folded text: ``HH:MM`` on the text's own clock."""

    start: int
    end: int
    time: str
    zone: str | None

    @property
    def utc(self) -> bool:
        """Whether the text gives it in GMT or UTC."""
        return self.zone in _UTC


def find_clocks(lower: str, start: int, end: int) -> Iterator[Clock]:
    """The clock times of ``lower[start:end]``.

    "at 1430 GMT", "8:10 a.m.", "7 pm", "10:44 PM", "18.30 local time"; a bare "14:30" is one
    too, a bare "1430" is not (it could be anything).
    """
    for match in _CLOCK.finditer(lower, start, end):
        time = _time_of(match, lower, start)
        if time is not None and (match["half"] or match["half2"]):
            yield from _whole_hour_before(match, time, lower, start)
        time = _time_of_range(match, lower, end) or time
        if time is not None:
            yield Clock(match.start(), match.end(), time, match["zone"])


#: Between the two clocks of "4:30 to 5:10 p.m.", "from 4 until 5 p.m.".
_UP_TO = r"\s*(?:to|and|or|until|till|through|-|\u2013|\u2014)\s*"
#: The rest of a range whose first clock leaves the half of the day to the second.
_RANGE_AFTER = re.compile(
    rf"{_UP_TO}(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b"
)
_WHOLE_HOUR_BEFORE = re.compile(rf"\b(?:from|between)\s+(?P<hour>1[0-2]|[1-9]){_UP_TO}$")


def _time_of_range(match: re.Match[str], lower: str, end: int) -> str | None:
    """The time of "4:30" in "between 4:30 to 5:10pm"; None where no half of the day follows, or
    the clock has one, a zone or 24 hours of its own."""
    if match["half"] or match["zone"] or not match["hour"]:
        return None
    hour, after = match["hour"], _RANGE_AFTER.match(lower, match.end(), end)
    if after is None or not 1 <= int(hour) <= 12 or hour.startswith("0"):
        return None
    if int(match["minute"]) > 59:
        return None
    later = _in_half(int(after["hour"]), int(after["minute"] or 0), after["half"])
    return _carried(int(hour), int(match["minute"]), after["half"], later)


def _whole_hour_before(match: re.Match[str], time: str, lower: str, start: int) -> Iterator[Clock]:
    """The "4" of "between 4 and 5 p.m.": a bare hour is a clock only there."""
    before = _WHOLE_HOUR_BEFORE.search(lower, max(start, match.start() - 24), match.start())
    if before is not None:
        half = (match["half"] or match["half2"])[0]
        first = _carried(int(before["hour"]), 0, half, time)
        yield Clock(*before.span("hour"), first, match["zone"])


def _carried(hour: int, minute: int, half: str, later: str) -> str:
    """The first clock of a range, in the half of the day of the later one unless it would then
    come after it: "11:30 to 1:10 p.m."."""
    same = _in_half(hour, minute, half)
    return same if same <= later else _in_half(hour, minute, "a" if half == "p" else "p")


def _in_half(hour: int, minute: int, half: str) -> str:
    return f"{hour % 12 + (12 if half == 'p' else 0):02}:{minute:02}"


#: "by noon", "around midday": no clock time.
_ABOUT_NOON = re.compile(r"\b(?:before|after|around|by)\s+$")


def _time_of(match: re.Match[str], lower: str, start: int) -> str | None:
    """The ``HH:MM`` of a match, or None where it is no time: "25:10", "2.30" alone."""
    if match["word"]:
        before = lower[max(start, match.start() - 12) : match.start()]
        return None if _ABOUT_NOON.search(before) else "12:00"
    if match["military"]:
        return f"{match['military'][:2]}:{match['military'][2:]}"
    hour, minute = int(match["hour"] or match["hour2"]), int(match["minute"] or 0)
    half = (match["half"] or match["half2"] or "").replace(".", "").replace(" ", "")
    dotted = match["hour"] and lower[match.end("hour")] == "."
    if dotted and not half and not match["zone"]:
        return None
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    return _in_half(hour, minute, half[0]) if half else f"{hour:02}:{minute:02}"
