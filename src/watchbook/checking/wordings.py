"""Words and small parts of patterns that several checks use: months, weekdays, days in words."""

from __future__ import annotations

import re
from datetime import date


def words_in_order(text: str) -> tuple[str, ...]:
    """The words of a list, parted by blanks."""
    return tuple(text.split())


MONTHS = words_in_order(
    "january february march april may june july august september october november december"
)
WEEKDAYS = words_in_order("monday tuesday wednesday thursday friday saturday sunday")

#: Folded text, any case: "October", "Oct.", "Sept".
MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?"
    r"|aug(?:ust|\.)?|sep(?:t(?:ember|\.)?|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
WEEKDAY = (
    r"(?:mon(?:day|\.)?|tue(?:s(?:day|\.)?|\.)?|wed(?:nesday|\.)?|thu(?:r(?:s(?:day|\.)?|\.)?|\.)?"
    r"|fri(?:day|\.)?|sat(?:urday|\.)?|sun(?:day|\.)?)"
)
DAY = r"(?:[12]\d|3[01]|0?[1-9])"

_MONTH_OF = {name[:3]: number for number, name in enumerate(MONTHS, start=1)}
_WEEKDAY_OF = {name[:3]: number for number, name in enumerate(WEEKDAYS)}


def month_number(word: str) -> int:
    """The number of a month by its name or abbreviation, in any case."""
    return _MONTH_OF[word[:3].lower()]


def weekday_number(word: str) -> int:
    """The number of a weekday by its name or abbreviation, Monday 0."""
    return _WEEKDAY_OF[word[:3].lower()]


def day_of(year: int, month: int, day: int) -> date | None:
    """That day, or None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def in_words(day: date) -> str:
    """A day as a newsroom writes it: "19 October 2021"."""
    return f"{day.day} {MONTHS[day.month - 1].capitalize()} {day.year}"


def listed(words: list[str]) -> str:
    """ "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
