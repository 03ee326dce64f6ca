"""Whether an event's day is another by the clocks that its reports are written by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from watchbook.knowledge import Knowledge
from watchbook.records import KeptMention

#: Databases keep Greenwich days, and much of the English-language press New York's.
_READERS_ZONES = ("UTC", "America/New_York")
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def day_shifts(mentions: Sequence[KeptMention], knowledge: Knowledge) -> bool:
    """Whether by the clock of Greenwich or New York the event was on the day before or after
    its own. Only where its clock time and its state are told: else no day is excused."""
    zone = _zone_of(mentions, knowledge)
    if zone is None:
        return False
    day = min((one for one in _told(mentions, "date") if _DAY.fullmatch(one)), default="2000-01-01")
    for clock in sorted({one for one in _told(mentions, "time") if _CLOCK.fullmatch(one)}):
        try:
            local = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=zone)
        except ValueError:
            continue
        if any(local.astimezone(_zone(name)).date() != local.date() for name in _READERS_ZONES):
            return True
    return False


def _told(mentions: Sequence[KeptMention], field: str) -> list[str]:
    """Each mention's own best value of a field."""
    best = [one.mention.best(field) for one in mentions]
    return [one.value for one in best if one is not None and isinstance(one.value, str)]


def _zone_of(mentions: Sequence[KeptMention], knowledge: Knowledge) -> tzinfo | None:
    """The clock of the state that acts, where the mentions know one alone."""
    actors = {one.mention.actor for one in mentions if one.mention.actor}
    if len(actors) != 1:
        return None
    (actor,) = actors
    state = knowledge.state_by_code(actor[0]) if len(actor) == 1 else None
    return _zone(state.timezones[0]) if state is not None and state.timezones else None


def _zone(name: str) -> tzinfo:
    return UTC if name == "UTC" else ZoneInfo(name)
