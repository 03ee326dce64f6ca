"""An event in one sentence: who did what, where and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from watchbook.cli.days import day_in_words, days_between
from watchbook.cli.names import state_name
from watchbook.cli.wording import code_in_words, put_in_words, range_in_words
from watchbook.records import Event, EventPage, Mention, Value

KINDS = {
    "launch": "Launch",
    "nuclear_test": "Nuclear test",
    "engine_test": "Engine test",
    "drill": "Drill",
    "meeting": "Meeting",
    "advisory": "Advisory",
    "sanctions": "Sanctions",
}
DEEDS = {
    "launch": {
        "occurred": "fired",
        "planned": "plans to fire",
        "possible": "may fire",
        "denied": "did not fire, it is said,",
    },
    "nuclear_test": {
        "occurred": "tested",
        "planned": "plans to test",
        "possible": "may test",
        "denied": "did not test, it is said,",
    },
    "engine_test": {
        "occurred": "tested an engine",
        "planned": "plans to test an engine",
        "possible": "may test an engine",
        "denied": "did not test an engine, it is said",
    },
}
#: How an event without a deed of its own is named before whoever takes part.
OCCASIONS = {
    "drill": "drill by",
    "meeting": "meeting of",
    "advisory": "advisory by",
    "sanctions": "sanctions by",
}
#: What is held or told of an event, a value for each field.
Told = Mapping[str, Value]


def event_line(mention: Mention) -> str:
    """A report's event in a line: "Launch (news): North Korea fired 2 missiles, 2031-03-11"."""
    told = {name: claims[0].value for name, claims in mention.fields if claims}
    who = " and ".join(state_name(code) for code in mention.actor) or "somebody not named"
    deed = _deed(mention.kind, mention.status, who, told)
    parts = [deed] if deed else [who, _said("site", told)]
    line = ", ".join(part for part in (*parts, _said("date", told), _said("time", told)) if part)
    return f"{KINDS[mention.kind]} ({', '.join(_standing(mention))}): {line}"


def headline(page: EventPage) -> str:
    """What a book holds, in a sentence: "North Korea fired 2 missiles on 11 March 2031, 05:42"."""
    event = page.event
    told = {one.field: one.best for one in page.verdicts if one.best is not None}
    time = _said("time", told)
    what = what_happened(event.kind, event.status, event.actor, told)
    return what + _on_what_day(event, told) + (f", {time} local time" if time else "")


def what_happened(kind: str, status: str, actor: Sequence[str], told: Told) -> str:
    """Who did what and where, without the day: "North Korea fired 2 missiles from Wonsan"."""
    who = " and ".join(state_name(code) for code in actor)
    deed = _deed(kind, status, who or "somebody not named", told)
    if deed is not None:
        return deed
    before = "" if status == "occurred" else f"{status} "
    occasion = f"{before}{OCCASIONS.get(kind, kind)}" if who else before + kind.replace("_", " ")
    site = _said("site", told)
    line = " ".join(part for part in (occasion, who) if part) + (f" at {site}" if site else "")
    return line[0].upper() + line[1:]


def _deed(kind: str, status: str, who: str, told: Told) -> str | None:
    """ "North Korea fired 2 missiles from Wonsan"; None for what is no test."""
    deed = DEEDS.get(kind, {}).get(status)
    if deed is None:
        return None
    what = "" if kind == "engine_test" else f" {_fired(kind, told)}"
    site = _said("site", told)
    at = (" from " if kind == "launch" else " at ") + site if site else ""
    return f"{who} {deed}{what}{at}"


def _on_what_day(event: Event, told: Told) -> str:
    day = event.day or told.get("date")
    if isinstance(day, str):
        return (" on " if len(day) > 7 else " in ") + day_in_words(day)
    between = days_between(event.first_day, event.last_day)
    return f", {between}" if between else ""


def _standing(mention: Mention) -> list[str]:
    return [mention.role] if mention.status == "occurred" else [mention.role, mention.status]


def _said(field: str, told: Told) -> str:
    value = told.get(field)
    return "" if value is None else put_in_words(field, value)


def _fired(kind: str, told: Told) -> str:
    if kind == "nuclear_test":
        return "a nuclear device"
    weapon, name, count = told.get("weapon"), told.get("weapon_name"), told.get("count")
    fired = code_in_words(weapon) if isinstance(weapon, str) else ""
    if isinstance(name, str):
        fired = f"{name} {fired}"
    fired = fired.strip()
    if not fired or not isinstance(count, tuple):
        return fired or "something"
    low, high = count
    if low == 1 and high in (1, None):
        return f"{range_in_words(low, high)} {fired}"
    plural = fired if fired.endswith("s") else f"{fired}s"
    return f"{range_in_words(low, high)} {plural}"
