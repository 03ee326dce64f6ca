"""A date or clock time that cannot exist: "February 30", "31 November", "25:10 local time".

Accused is a day that its month never has, or February 29 of a year that has none. A number
behind a month may count something ("in April 31 people ..."), so a bare "April 31" is accused
only where a word before it makes it a date ("on April 31", "Tuesday, April 31"), or an ordinal
ending or a year behind it does. In another's quoted words it is a note: people say "on February
30" when they mean never.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watchbook.checking.ground import Ground
from watchbook.checking.wordings import MONTH, MONTHS, WEEKDAY, day_of, month_number
from watchbook.records import Finding, Witness

#: A leap year: what it has not, no year has.
_LEAP = 2000
_BEFORE = (
    rf"\b(?P<cue>on|dated|since|until|before|after|from|late|early|the night of|{WEEKDAY},?)"
    r"\s+(?:the\s+)?"
)
_LATE = re.compile(
    rf"(?:{_BEFORE})?\b(?:(?P<m1>{MONTH})\s+(?P<d1>29|30|31)(?P<o1>st|nd|rd|th)?"
    r"|(?P<d2>29|30|31)(?P<o2>st|nd|rd|th)?\s+(?P<of>of\s+)?(?P<m2>"
    rf"{MONTH}))\b(?!\s*[-:%]\d)(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
)
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b(?!-)")
_CLOCK = re.compile(
    r"\b(?:at|around|about|by)\s+((?:2[4-9]|[3-9]\d):[0-5]\d|(?:[01]?\d|2[0-3]):[6-9]\d)"
    r"\s*(?:[ap]\.?m\b|local|kst|jst|gmt|utc|hours|korean|pyongyang|moscow|tehran|ist\b)"
)
#: What every such date holds: a late day near a short month, or a clock; cheap to look for.
_LATE_DAY = re.compile(r"29|3[01]")
_SHORT_MONTH = re.compile(r"feb|apr|jun|sep|nov")
_LATE_ISO = re.compile(r"-(?:02-(?:29|3)|(?:04|06|09|11)-31)")
_WRONG_CLOCK = re.compile(r":[6-9]\d|(?:2[4-9]|[3-9]\d):\d")
#: Words after which a number is a date's, whatever follows.
_SURE_CUES = ("on", "dated")
#: What may follow a date, and never follows a number that counts something.
_DATE_ENDS = re.compile(r"\s*(?:[,.;)\"]|$|\n|at\b|when\b|in\b|and\b|after\b|before\b|by\b|from\b)")


def check(ground: Ground) -> Iterator[Finding]:
    """Impossible days and clock times, in the whole text."""
    lower = ground.lower
    if _has_late_day(lower):
        for match in _LATE.finditer(lower):
            month = month_number(match["m1"] or match["m2"])
            number = int(match["d1"] or match["d2"])
            year = int(match["year"]) if match["year"] else _LEAP
            if day_of(year, month, number) is None and _is_a_date(lower, match):
                name = MONTHS[month - 1].capitalize()
                what = f"{name} {match['year']}" if match["year"] and month == 2 else name
                yield from _accused(ground, match, f"{what} has no day {number}")
    if _LATE_ISO.search(lower):
        for match in _ISO.finditer(lower):
            year, month, number = (int(part) for part in match.groups())
            if 1 <= month <= 12 and 1 <= number <= 31 and day_of(year, month, number) is None:
                what = f"{MONTHS[month - 1].capitalize()} {year} has no day {number}"
                yield from _accused(ground, match, what)
    if _WRONG_CLOCK.search(lower):
        for match in _CLOCK.finditer(lower):
            if match[1] != "24:00":
                yield from _accused(ground, match, f"no clock shows {match[1]}")


def _has_late_day(lower: str) -> bool:
    return any(
        _SHORT_MONTH.search(lower, max(0, match.start() - 11), match.end() + 12)
        for match in _LATE_DAY.finditer(lower)
    )


def _is_a_date(lower: str, match: re.Match[str]) -> bool:
    """Whether the number is a day of the month and counts nothing."""
    if match["year"] or match["o1"] or match["o2"] or match["of"]:
        return True
    if match["d2"]:  # "killed 31 April volunteers"
        return match["cue"] in _SURE_CUES or bool(_DATE_ENDS.match(lower, match.end()))
    if match["cue"] is None:
        return False
    return match["cue"] in _SURE_CUES or bool(_DATE_ENDS.match(lower, match.end()))


def _accused(ground: Ground, match: re.Match[str], why: str) -> Iterator[Finding]:
    if not ground.in_story(match.start()):
        return
    start = (
        match.start() if "cue" not in match.groupdict() or not match["cue"] else match.end("cue")
    )
    start += len(ground.text[start : match.end()]) - len(ground.text[start : match.end()].lstrip())
    words = ground.words(start, match.end())
    quoted = ground.in_quotation(start)
    yield Finding(
        "impossible date",
        "note" if quoted else "error",
        f"The report says “{words.exact}”, but {why}.",
        (words,),
        (Witness("this report", words.exact, (words,)), Witness("calendar", why)),
    )
