"""When an event was, on both of its clocks: the local one and UTC.

A clock time is kept as its report tells it, so its zone is that of whoever told it: what Seoul's
military says is on Seoul's clock, even from August 2015 to May 2018, when Pyongyang's stood half
an hour behind. Where whoever told it has no clock of his own in the matter (an outlet, a state
that is not a neighbour), the clock is that of the place. A time that a report gives in UTC needs
no zone and goes before any other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from watchbook.knowledge import Knowledge
from watchbook.records import EventPage, Rival, Value, Verdict
from watchbook.sharing.places import Spot

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
#: Whose militaries tell the time of another's launch on their own clock: those who watch it from
#: next door, and the state itself. An American command gives the reader's time, or UTC.
_NEIGHBOURS = {"KP": ("KP", "KR", "JP")}
#: UCDP's codes for dates by the number of days that one was, at most: a day, two to six days, a
#: week, a month, a year or more.
_PRECISIONS = ((1, 1), (6, 2), (7, 3), (31, 4))
_LEAST_EXACT = 5


@dataclass(frozen=True, slots=True)
class When:
    """``day`` is the local day as exactly as it is told (``2031-03-11``, ``2031-03``, ``2031``),
    None where publication alone bounds it; ``first_day`` and ``last_day`` bound it; ``precision``
    is UCDP's code, 1 day to 5 year. ``time`` is the clock time as told (``HH:MM``), ``zone`` the
    tz database's name of its clock; ``time_utc`` and ``utc_day`` are the same moment in UTC, and
    ``instant`` is it in full (ISO 8601), each None where it cannot be known."""

    day: str | None
    first_day: str | None
    last_day: str | None
    precision: int | None
    time: str | None = None
    zone: str | None = None
    time_utc: str | None = None
    utc_day: str | None = None
    instant: str | None = None

    @property
    def exact_day(self) -> str | None:
        """The local day where it is known to the day."""
        return self.day if self.day and _DAY.fullmatch(self.day) else None

    @property
    def only_day(self) -> str | None:
        """The local day where it is told, or where only one is left."""
        return self.exact_day or (self.last_day if self.first_day == self.last_day else None)

    @property
    def text(self) -> str | None:
        """The day as ISO 8601 writes it: a day, month or year, else the interval that bounds it."""
        if self.day or not (self.first_day and self.last_day):
            return self.day
        if self.first_day == self.last_day:
            return self.first_day
        return f"{self.first_day}/{self.last_day}"


def when_of(page: EventPage, spot: Spot | None, knowledge: Knowledge) -> When:
    """When the event of a page was."""
    day, first, last = _days(page)
    told, in_utc = page.verdict("time"), page.verdict("utc")
    time = _clock(told.best) if told is not None else None
    utc = _clock(in_utc.best) if in_utc is not None else None
    when = When(day, first, last, _precision(page, day, first, last), time)
    place = _place_zone(page, spot, knowledge)
    if utc is None:
        zone = _zone(page, told, spot, knowledge) or place
        return _from_local(when, zone) if time is not None and zone is not None else when
    # A time that is told in UTC as well tells whose clock the other one is on.
    zones = [_zone(page, told, spot, knowledge), place, *_zones_around(page, spot, knowledge)]
    for zone in dict.fromkeys(zones) if time is not None else ():
        if zone is not None and (found := _from_local(when, zone)).time_utc == utc:
            return found
    return _from_utc(when, utc, place)


def at_time(when: When, time: str | None) -> When:
    """The same day and clock at another time: that of one missile of a salvo."""
    if time is None or when.zone is None or time == when.time:
        return when
    return _from_local(replace(when, time=time), when.zone)


def _days(page: EventPage) -> tuple[str | None, str | None, str | None]:
    event, told = page.event, page.verdict("date")
    if told is not None and told.by is not None and isinstance(told.best, str):
        # A person's day stands, whatever window linking had worked out.
        return told.best, told.best, told.best
    return event.day, event.first_day, event.last_day


def _precision(page: EventPage, day: str | None, first: str | None, last: str | None) -> int | None:
    if day is not None and len(day) < len("2031-03-11"):
        told = {
            one.claim.precision
            for rival in _rivals(page.verdict("date"))
            for one in rival.claims
            if one.claim.value == day and one.claim.precision is not None
        }
        return min(told, default={7: 4, 4: 5}.get(len(day), _LEAST_EXACT))
    if day is not None:
        return 1
    if first is None or last is None:
        return None
    days = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1
    return next((code for most, code in _PRECISIONS if days <= most), _LEAST_EXACT)


def _rivals(told: Verdict | None) -> tuple[Rival, ...]:
    return told.rivals if told is not None else ()


def _clock(value: Value | None) -> str | None:
    return value if isinstance(value, str) and _CLOCK.fullmatch(value) else None


def _zone(
    page: EventPage, told: Verdict | None, spot: Spot | None, knowledge: Knowledge
) -> str | None:
    """The clock of whoever told the best time; None where they have none in the matter."""
    watchers = _watchers(page, spot)
    for rival in _rivals(told):
        for one in rival.claims:
            if told is None or one.claim.value != told.best:
                continue
            for origin in one.origins:
                body = knowledge.body_by_name(origin)
                if body is not None and body.state in watchers:
                    return _state_zone(body.state, knowledge)
    return None


def _watchers(page: EventPage, spot: Spot | None) -> tuple[str, ...]:
    state = spot.state if spot is not None and spot.state else _only(page.event.actor)
    return _NEIGHBOURS.get(state or "", ())


def _zones_around(page: EventPage, spot: Spot | None, knowledge: Knowledge) -> list[str | None]:
    return [_state_zone(code, knowledge) for code in _watchers(page, spot)]


def _place_zone(page: EventPage, spot: Spot | None, knowledge: Knowledge) -> str | None:
    """The clock of the place: its city's, else its state's, where that has one alone."""
    if spot is not None and spot.timezone is not None:
        return spot.timezone
    if spot is not None and spot.state is not None:
        return _state_zone(spot.state, knowledge)
    if page.event.kind in ("meeting", "sanctions"):
        return None
    return _state_zone(_only(page.event.actor), knowledge)


def _only(actor: tuple[str, ...]) -> str | None:
    return actor[0] if len(actor) == 1 else None


def _state_zone(code: str | None, knowledge: Knowledge) -> str | None:
    state = knowledge.state_by_code(code) if code is not None else None
    return state.timezones[0] if state is not None and len(state.timezones) == 1 else None


def _from_local(when: When, zone: str) -> When:
    """Adds the moment in UTC to a day and clock time of a zone."""
    near = when.exact_day or when.last_day
    if when.time is None or near is None:
        return replace(when, zone=zone)
    moment = _moment(near, when.time, zone)
    known = when.only_day is not None
    return replace(
        when,
        zone=zone,
        time_utc=f"{moment.astimezone(UTC):%H:%M}",
        utc_day=moment.astimezone(UTC).date().isoformat() if known else None,
        instant=_iso(moment) if known else None,
    )


def _from_utc(when: When, utc: str, zone: str | None) -> When:
    """Adds the local time and both days to a time that was told in UTC."""
    when = replace(when, zone=zone, time_utc=utc)
    if zone is None or when.only_day is None:
        return replace(when, zone=None) if when.time is None else when
    for shift in (0, -1, 1):
        utc_day = (date.fromisoformat(when.only_day) + timedelta(days=shift)).isoformat()
        local = _moment(utc_day, utc, "UTC").astimezone(_tz(zone))
        # The UTC day is the one whose moment falls on the local day.
        if local.date().isoformat() == when.only_day:
            return replace(when, time=f"{local:%H:%M}", utc_day=utc_day, instant=_iso(local))
    return when


def _moment(day: str, time: str, zone: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=_tz(zone))


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


@cache
def _tz(name: str) -> tzinfo:
    return UTC if name == "UTC" else ZoneInfo(name)
