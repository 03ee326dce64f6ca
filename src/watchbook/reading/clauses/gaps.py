"""Distances in time: "five days after it fired a missile", "a year after the test of May 14"."""

from __future__ import annotations

from watchbook.reading.clauses.sighting import Trigger
from watchbook.reading.phrases.event_nouns import EventNoun
from watchbook.reading.phrases.skeleton import Item, Line
from watchbook.reading.text.word_lists import words_of


def date_inside(noun: EventNoun) -> Item | None:
    """The date within the noun's own words: "Tuesday's launch", "launch of Friday's missile"."""
    inner = next((item for item in noun.items if item.tag == "D"), None)
    return inner or (noun.weapon.date if noun.weapon is not None else None)


def find_gap_before(line: Line, trigger: Trigger) -> Item | None:
    """ "five days after it fired a missile": how long before the main event this one was."""
    inner = date_inside(trigger.noun) if trigger.noun is not None else None
    if inner is not None:
        return inner if inner.meaning.kind in ("gap", "hours") else None
    for index in range(trigger.start - 1, max(-1, trigger.start - 11), -1):
        item = line.items[index]
        if item.tag == "D":
            if item.meaning.kind not in ("gap", "hours"):
                return None
            between = {one.tag for one in line.items[index + 1 : trigger.start]}
            # "five days after a drill in which it fired a missile"
            return item if trigger.start - index <= 6 or not between.isdisjoint(_WHICH) else None
        if item.tag in ("V", ";"):
            return None
    return None


_WHICH = words_of("which where when")
#: Between a firing and the day that stands right after it: "fired two rockets on", "of".
_RIGHT_BEFORE = words_of("on of in late early last from P over A J into the S")


def find_date_right_after(line: Line, trigger: Trigger, last: int) -> Item | None:
    """ "a week after it fired two rockets on May 3", "after the test of May 14"."""
    for item in line.items[trigger.end : last]:
        if item.tag == "D":
            return item if item.meaning.kind not in ("gap", "hours") else None
        if item.tag not in _RIGHT_BEFORE:
            return None
    return None
