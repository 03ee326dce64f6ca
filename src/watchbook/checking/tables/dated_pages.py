"""Events of the book in the shape by which undated reports are dated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from watchbook.records import EventPage, Value
from watchbook.records.dating import DatedEvent

#: What the book is called where tables have names.
THE_BOOK = "the book"


def dated_pages(pages: Iterable[EventPage]) -> Iterator[DatedEvent]:
    """The events that occurred on a day that is known, in the order of the pages.

    All that is claimed is taken, rival values too: a report is told from others by any of it.
    """
    for page in pages:
        event = page.event
        known = event.status == "occurred" and event.day is not None and len(event.day) == 10
        if known and len(event.actor) == 1 and page.set_aside is None:
            yield DatedEvent(
                table=THE_BOOK,
                row=event.key,
                kind=event.kind,
                actor=event.actor[0],
                local_day=str(event.day),
                times=_words(page, "time"),
                count=_count(page),
                weapons=_words(page, "weapon"),
                weapon_names=_words(page, "weapon_name"),
                sites=_words(page, "site"),
                platforms=_words(page, "platform"),
                landings=_words(page, "landing"),
                distances_km=_numbers(page, "distance_km"),
                apogees_km=_numbers(page, "apogee_km"),
                outcome=next(iter(_words(page, "outcome")), None),
            )


def _values(page: EventPage, field: str) -> tuple[Value, ...]:
    verdict = page.verdict(field)
    return tuple(one.value for one in verdict.rivals) if verdict else ()


def _words(page: EventPage, field: str) -> tuple[str, ...]:
    return tuple(one for one in _values(page, field) if isinstance(one, str))


def _numbers(page: EventPage, field: str) -> tuple[float, ...]:
    ends = (end for one in _values(page, field) if isinstance(one, tuple) for end in one)
    return tuple(dict.fromkeys(end for end in ends if end is not None))


def _count(page: EventPage) -> int | None:
    """The number fired, where nobody disputes it."""
    verdict = page.verdict("count")
    if verdict is None or verdict.agreement == "disputed" or not isinstance(verdict.best, tuple):
        return None
    low, high = verdict.best
    return int(low) if low is not None and low == high else None
