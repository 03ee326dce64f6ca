"""Events as a timeline that Knight Lab's TimelineJS shows."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import BinaryIO

from watchbook.knowledge import Knowledge
from watchbook.records import EventPage
from watchbook.records.as_json import Json
from watchbook.sharing.dictionary import Member
from watchbook.sharing.entries import Entry, entry_of
from watchbook.sharing.json_bytes import json_bytes
from watchbook.sharing.wording import headline, summary

MEMBERS = (
    Member("title.text.headline", "title of the timeline", "Watchbook"),
    Member("events[].start_date", "local year, month, day, hour, minute, as far as they are told;"
           " the first day that it can have been where publication bounds it",
           "2031, 3, 11, 5, 42"),
    Member("events[].end_date", "the last day that it can have been, where publication bounds it"),
    Member("events[].text.headline", "the event in a few words",
           "North Korea: launch of 2 short-range ballistic missiles, Wonsan"),
    Member("events[].text.text", "a paragraph for each value, with how far origins agree",
           "distance: 380 km (disputed)"),
    Member("events[].unique_id", "the event's key in the book", "KP.launch.2031-03-11"),
    Member("events[].group", "kind of event", "launch"),
)  # fmt: skip


def write_timeline(
    pages: Iterable[EventPage], out: BinaryIO, knowledge: Knowledge, title: str
) -> None:
    """Write the timeline, event by event. What no day, month or year is told of has no place on
    it and is left out."""
    head = {"text": {"headline": escape(title), "text": ""}}
    out.write(b'{"title":' + json_bytes(head) + b',"events":[')
    first = True
    for page in pages:
        told = _event(entry_of(page, knowledge), knowledge)
        if told is None:
            continue
        out.write(b"\n" if first else b",\n")
        out.write(json_bytes(told))
        first = False
    out.write(b"\n]}\n")


def _event(entry: Entry, knowledge: Knowledge) -> Json | None:
    when = entry.when
    first = when.day or when.first_day
    if first is None:
        return None
    told: Json = {
        "start_date": _date(first, when.time if when.only_day else None),
        "text": {
            "headline": escape(headline(entry.page, knowledge)),
            "text": "".join(f"<p>{escape(line)}</p>" for line in _lines(entry, knowledge)),
        },
        "unique_id": entry.page.event.key,
        "group": entry.page.event.kind,
    }
    if when.day is None and when.last_day is not None and when.last_day != first:
        told["end_date"] = _date(when.last_day, None)
    return told


def _date(day: str, time: str | None) -> Json:
    """Only the parts that are known: TimelineJS shows a year as a year."""
    names = ("year", "month", "day")
    told: Json = {name: int(part) for name, part in zip(names, day.split("-"), strict=False)}
    if time is not None:
        hour, minute = time.split(":")
        told |= {"hour": int(hour), "minute": int(minute)}
    return told


def _lines(entry: Entry, knowledge: Knowledge) -> Iterable[str]:
    yield from summary(entry.page, knowledge)
    if entry.when.day is None:
        yield f"day: not told; {entry.when.text} by publication"
    outlets = dict.fromkeys(one.outlet for one in entry.page.reports if one.outlet)
    if outlets:
        yield f"reported by {', '.join(outlets)}"
