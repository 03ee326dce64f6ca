"""When a report was written, as far as its own words tell, and what day its event was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.records.evidence import Evidence
from watchbook.records.mention import Kind

ClueKind = Literal[
    "office",  # "Prime Minister Fumio Kishida": written while, or after, he held it
    "former",  # "then-President Donald Trump": written after he held it
    "administration",  # "the Biden administration"
    "occasion",  # "the Winter Olympics next month", "since the Hanoi summit"
    "lapse",  # "talks have stalled for more than two years"
    "resolution",  # "Resolution 2270": written after its adoption
    "newness",  # a weapon or body that was not there before
    "year",  # "in 2017", told as past
    "date",  # "Tuesday, Oct. 19": the years in which that is so
    "dateline",  # the day of publication, printed in the report itself
    "tally",  # "32nd this year": hardly in January
]

#: First and last day, ``YYYY-MM-DD``, both included; None where that end is open.
DaySpan = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Clue:
    """Something in a report that tells when it can have been written.

    ``spans`` are the stretches of days that it allows, in order, apart from one another; most
    clues have one. ``says`` is what it contributes, a short sentence. ``topic`` is what it
    speaks of (``us_president``): clues of one topic count once when clues contradict each
    other. ``source`` names the knowledge entry it rests on, None where it needs none.
    """

    kind: ClueKind
    evidence: tuple[Evidence, ...]
    spans: tuple[DaySpan, ...]
    says: str
    topic: str
    source: str | None = None

    @property
    def first_day(self) -> str | None:
        """The first day that it allows, None where it sets none."""
        return self.spans[0][0]

    @property
    def last_day(self) -> str | None:
        """The last day that it allows, None where it sets none."""
        return self.spans[-1][1]

    def allows(self, day: str) -> bool:
        """Whether the report can have been written on ``day`` (``YYYY-MM-DD``) by this clue."""
        return any((first or "") <= day <= (last or "9999") for first, last in self.spans)


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """An event of the book or a row of a reference table, in the one shape that dating compares.

    ``table`` is the book's or the table's name, ``row`` what the event is called there.
    ``local_day`` and ``utc_day`` are ``YYYY-MM-DD``; a row whose day is not known is of no use
    here. ``times`` are local clock times ``HH:MM``. ``weapons`` are classes, ``weapon_names``
    names, ``sites`` names of places, ``points`` their latitude and longitude. All are
    empty, and ``count`` is None, where not told.
    """

    table: str
    row: str
    kind: Kind
    actor: str
    local_day: str
    utc_day: str | None = None
    times: tuple[str, ...] = ()
    count: int | None = None
    weapons: tuple[str, ...] = ()
    weapon_names: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    points: tuple[tuple[float, float], ...] = ()
    platforms: tuple[str, ...] = ()
    landings: tuple[str, ...] = ()
    distances_km: tuple[float, ...] = ()
    apogees_km: tuple[float, ...] = ()
    outcome: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event of a table that lies in the window: ``reasons`` speak for it, ``against`` rule it
    out. It fits where nothing is against it."""

    event: DatedEvent
    reasons: tuple[str, ...] = ()
    against: tuple[str, ...] = ()

    @property
    def fits(self) -> bool:
        return not self.against


@dataclass(frozen=True, slots=True)
class EventDating:
    """The days on which a mention's event can have been.

    ``first_day`` and ``last_day`` bound it (None where open). ``weekday`` ("Tuesday") and
    ``evidence`` are the report's word for the day. ``days`` lists every possible day where
    they are few, empty otherwise. ``event`` is the one event of the tables that fits, None where
    none or several do; ``why`` says in a sentence why it is chosen, or why none is.
    """

    mention: str
    first_day: str | None
    last_day: str | None
    weekday: str | None = None
    evidence: tuple[Evidence, ...] = ()
    days: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    event: DatedEvent | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Dating:
    """When a report can have been written.

    ``published`` is the day that came with the report, None where none did; the window is that
    of its own clues all the same. ``spans`` are the stretches of days that the ``clues``
    allow together, empty where there are no clues; ``first_day`` and ``last_day`` are their ends.
    ``against`` are clues that contradict the others, which they were outweighed by: the window
    is then that of the majority. ``events`` are its news mentions.
    """

    report: str
    published: str | None
    spans: tuple[DaySpan, ...]
    clues: tuple[Clue, ...]
    against: tuple[Clue, ...] = ()
    events: tuple[EventDating, ...] = ()

    @property
    def first_day(self) -> str | None:
        """The first day on which it can have been written, None where open."""
        return self.spans[0][0] if self.spans else None

    @property
    def last_day(self) -> str | None:
        """The last day on which it can have been written, None where open."""
        return self.spans[-1][1] if self.spans else None

    @property
    def days_wide(self) -> int | None:
        """How many days the window has from end to end, None where an end is open."""
        from datetime import date

        if self.first_day is None or self.last_day is None:
            return None
        return (date.fromisoformat(self.last_day) - date.fromisoformat(self.first_day)).days + 1
