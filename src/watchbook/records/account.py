"""One event as one kept report tells of it: what linking compares, and nothing more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from watchbook.records.mention import Kind, Role, Status

Range = tuple[float | None, float | None]
#: How closely a report's own words tell the day: down to the day, month or year; by the day of
#: publication alone; or not at all.
Told = Literal["day", "published", "month", "year", "untold"]


@dataclass(frozen=True, slots=True, order=True)
class MentionRef:
    """A mention of a kept report: the report's key in the book, the mention's id in its reading."""

    report: str
    mention: str


@dataclass(frozen=True, slots=True)
class Account:
    """A mention with what tells its event from others, in a shape that a book can keep.

    ``first_day`` and ``last_day`` are the local days (``YYYY-MM-DD``, both included) between
    which the event can have been, by the report's words or the day of its publication; both are
    None where nothing bounds them. ``published`` is the local day of publication at the place
    of the event. ``stream`` parts accounts that can never tell of one event (``launch:KP``).
    ``story`` is the key of the first report of the group of copies that its report belongs to.
    ``names`` are proper names, resolution numbers and ordinals that tell the event
    (``resolution 2270``, ``test 4``). ``dated_by`` is why the day is known where a reference table
    told it, not the report. ``weekday`` is the day of the week, Monday 0, on which an undated
    report says that its news was ("on Tuesday"); None for any other account.
    """

    ref: MentionRef
    story: str
    stream: str
    kind: Kind
    status: Status
    role: Role
    actor: tuple[str, ...]
    told: Told
    first_day: str | None = None
    last_day: str | None = None
    published: str | None = None
    published_at: str | None = None
    time: tuple[str, ...] = ()
    utc: tuple[str, ...] = ()
    count: tuple[Range, ...] = ()
    weapon: tuple[str, ...] = ()
    weapon_name: tuple[str, ...] = ()
    site: tuple[str, ...] = ()
    platform: tuple[str, ...] = ()
    landing: tuple[str, ...] = ()
    distance_km: tuple[Range, ...] = ()
    apogee_km: tuple[Range, ...] = ()
    names: tuple[str, ...] = ()
    dated_by: str | None = None
    weekday: int | None = None
