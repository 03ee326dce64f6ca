"""What the cells of a table come to: days, clock times, kilometres, degrees."""

from __future__ import annotations

import datetime
import re

from watchbook.knowledge import Knowledge
from watchbook.records import Range

ISO_DAY = re.compile(r"(?P<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?P<rest>.*))?", re.S)
CLOCK = re.compile(r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?")
NUMBER = re.compile(r"\d[\d,]{0,11}(?:\.\d{1,6})?|\.\d{1,6}")
#: Years in which there were missiles to test, and then some.
YEARS = range(1900, 2200)
AT_LEAST = re.compile(r">|\+|≥|\b(?:at least|over|more than|above|exceed\w*|minimum)\b", re.I)
AT_MOST = re.compile(r"<|≤|\b(?:at most|up to|under|less than|below|maximum)\b", re.I)
WORD = re.compile(r"[A-Za-z][A-Za-z. ]*")


def parse_day(cell: str, formats: tuple[str, ...] = ()) -> str | None:
    """A day as exactly as it is told: ``2022-06-05``, ``2022-06`` or ``2022``.

    ISO dates need no format. A format without a day ("%b-%y") tells a month, one without a
    month a year. None where it is no date, or one that cannot exist.
    """
    cell = " ".join(cell.split())
    if (iso := ISO_DAY.fullmatch(cell)) is not None:
        return iso["day"] if _exists(iso["day"]) else None
    for form in formats:
        try:
            told = datetime.datetime.strptime(cell, form)
        except ValueError:
            continue
        if told.year not in YEARS:
            continue
        if not _names_day(form):
            return f"{told:%Y-%m}" if re.search("%[bBm]", form) else f"{told:%Y}"
        return f"{told:%Y-%m-%d}"
    return None


def _exists(day: str) -> bool:
    try:
        first = datetime.date.fromisoformat(day + "-01" * (3 - len(day.split("-"))))
    except ValueError:
        return False
    return first.year in YEARS


def _names_day(form: str) -> bool:
    return re.search("%[djx]", form) is not None


def parse_clock(cell: str) -> str | None:
    """A time of day as ``HH:MM``: "22:05", "22:05:30", "??22:05", "1899-12-30 22:05"."""
    found = CLOCK.search(cell)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"])
    if re.search(r"\bp\.?m\b", cell, re.I) and hour < 12:
        hour += 12
    elif re.search(r"\ba\.?m\b", cell, re.I) and hour == 12:
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None


def parse_range(cell: str, unit: str | None, knowledge: Knowledge) -> Range | None:
    """A length in km: "1,380 km", "between 25 and 90 km", "> 500", "300 miles".

    ``unit`` is what a bare number is in, km where None; a unit in the cell itself goes before
    it. A bound told alone leaves the other end open. None where there is no number.
    """
    numbers = [float(found.replace(",", "")) for found in NUMBER.findall(cell)]
    if not numbers:
        return None
    factor = _factor(cell, unit, knowledge)
    low, high = (round(bound * factor, 3) for bound in (min(numbers), max(numbers)))
    if len(numbers) == 1 and AT_LEAST.search(cell):
        return (low, None)
    if len(numbers) == 1 and AT_MOST.search(cell):
        return (None, high)
    return (low, high)


def _factor(cell: str, unit: str | None, knowledge: Knowledge) -> float:
    lengths = [one for one in knowledge.units if one.dimension == "length"]
    words = {word.strip().casefold() for word in WORD.findall(cell)} | {
        word.casefold() for found in WORD.findall(cell) for word in found.split()
    }
    for one in lengths:
        if words & {wording.casefold() for wording in one.wordings}:
            return one.factor
    for one in lengths:
        if unit is not None and unit.casefold() in (one.name, *one.wordings):
            return one.factor
    return 1.0


def parse_count(cell: str) -> Range | None:
    """How many were fired: "3", "at least 2", "2-3"."""
    numbers = [float(found.replace(",", "")) for found in NUMBER.findall(cell)]
    if not numbers:
        return None
    if len(numbers) == 1 and AT_LEAST.search(cell):
        return (numbers[0], None)
    if len(numbers) == 1 and AT_MOST.search(cell):
        return (None, numbers[0])
    return (min(numbers), max(numbers))


def parse_degrees(cell: str, limit: float) -> float | None:
    """A latitude (limit 90) or longitude (limit 180) in degrees; None beyond it."""
    try:
        degrees = float(cell)
    except ValueError:
        return None
    return degrees if -limit <= degrees <= limit else None
