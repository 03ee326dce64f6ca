"""An event of the book, reduced to what can be set beside the rows of a table."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from watchbook.knowledge import Knowledge
from watchbook.records import Claim, Event, EventPage, Range, Value

#: A report that tells no day is of the day of its publication or the one before, by some clock.
MOST_DAYS = 4
HH_MM = re.compile(r"(\d\d):(\d\d)")


@dataclass(frozen=True, slots=True)
class Telling:
    """What the book holds of one event: for each field every value told, the best first.

    ``days`` are the local days on which it can have been: one where reports tell it, a few where
    only the day of publication bounds it.
    ``zones`` are those whose clock a time in it can be by: the event's own place, and those of
    whoever told the time (Seoul's military tells Seoul's time).
    """

    page: EventPage
    actor: str
    days: tuple[str, ...]
    times: tuple[str, ...]
    zones: tuple[ZoneInfo, ...]

    @property
    def day(self) -> str:
        """Its day; the last that it can have been on, where reports do not tell it."""
        return self.days[-1]

    @property
    def days_told(self) -> str:
        """Its day or days in words."""
        return self.day if len(self.days) == 1 else f"{self.days[0]} to {self.day}"

    @property
    def key(self) -> str:
        return self.page.event.key

    def claims(self, field: str) -> tuple[Claim, ...]:
        """One claim for every value told for a field, the best first; its words may be none
        where a person set the value."""
        verdict = self.page.verdict(field)
        if verdict is None:
            return ()
        told = [rival.claims[0].claim for rival in verdict.rivals if rival.claims]
        if verdict.best is None:
            return tuple(told)
        best = [claim for claim in told if claim.value == verdict.best]
        first = best[:1] or [Claim(verdict.best, ())]
        return (*first, *(claim for claim in told if claim.value != verdict.best))

    def values(self, field: str) -> tuple[Value, ...]:
        """Every value told for a field, the best first; empty where none is."""
        return tuple(claim.value for claim in self.claims(field))

    def words(self, field: str) -> tuple[str, ...]:
        """The values of a field that are names or codes."""
        return tuple(value for value in self.values(field) if isinstance(value, str))

    def ranges(self, field: str) -> tuple[Range, ...]:
        """The values of a field that are numbers, as ranges."""
        return tuple(as_range(value) for value in self.values(field) if not isinstance(value, str))


def as_range(value: Value) -> Range:
    """A number or a range as a range."""
    if isinstance(value, tuple):
        return value
    return (float(value), float(value))


def days_of_event(event: Event) -> tuple[str, ...]:
    """The local days on which an event can have been; none where they are more than a few."""
    if event.day is not None:
        return (event.day,) if len(event.day) == 10 else ()
    if event.first_day is None or event.last_day is None:
        return ()
    first = datetime.date.fromisoformat(event.first_day)
    wide = (datetime.date.fromisoformat(event.last_day) - first).days + 1
    if not 1 <= wide <= MOST_DAYS:
        return ()
    return tuple((first + datetime.timedelta(days=by)).isoformat() for by in range(wide))


def telling_of(page: EventPage, actor: str, knowledge: Knowledge) -> Telling:
    """What a page tells; the days of its event must be known (:func:`days_of_event`)."""
    verdict = page.verdict("time")
    origins = [
        origin
        for rival in (verdict.rivals if verdict else ())
        for claim in rival.claims
        for origin in claim.origins
    ]
    states = [actor, *(_state_of(origin, knowledge) for origin in origins)]
    names = [
        zone
        for code in dict.fromkeys(states)
        if code is not None and (state := knowledge.state_by_code(code))
        for zone in state.timezones
    ]
    told = verdict.rivals if verdict else ()
    values = [verdict.best if verdict else None, *(rival.value for rival in told)]
    times = [value for value in values if isinstance(value, str) and HH_MM.fullmatch(value)]
    return Telling(
        page=page,
        actor=actor,
        days=days_of_event(page.event),
        times=tuple(dict.fromkeys(times)),
        zones=tuple(ZoneInfo(name) for name in dict.fromkeys(names)),
    )


def _state_of(origin: str, knowledge: Knowledge) -> str | None:
    body = knowledge.body_by_name(origin)
    if body is not None:
        return body.state
    return next((state.code for state in knowledge.states if state.name == origin), None)
