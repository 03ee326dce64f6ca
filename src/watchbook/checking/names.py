"""What the checks are called, in reports and in commands: those of a report first, then those of
an event, then those of reference tables and of the book's own record."""

from __future__ import annotations

NAMES = (
    "weekday",
    "impossible date",
    "unit pair",
    "part and whole",
    "event after report",
    "plan for the past",
    "two dates",
    "two times",
    "days between",
    "office",
    "anachronism",
    "numbered test",
    "parade",
    "tally",
    "first",
    "two counts",
    "two sites",
    "two landings",
    "rival figures",
    "site and platform",
    "site and landing",
    "out of order",
    "two speakers",
    "known and unknown",
    "misquoted origin",
    "outlier",
    "single origin",
    "first in a table",
    "count in a table",
    "a table differs",
    "first in the book",
)
