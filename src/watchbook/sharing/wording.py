"""An event in a few words, for feeds, timelines and maps."""

from __future__ import annotations

from watchbook.knowledge import Knowledge
from watchbook.records import EventPage, Kind, Status
from watchbook.sharing.figures import figure_in_words, figure_of

_ACTS: dict[Kind, str] = {
    "launch": "launch",
    "nuclear_test": "nuclear test",
    "engine_test": "engine test",
    "drill": "drill",
    "meeting": "meeting",
    "advisory": "warning",
    "sanctions": "sanctions",
}
_STANDING: dict[Status, str] = {
    "occurred": "",
    "planned": " (planned)",
    "possible": " (held possible)",
    "denied": " (denied)",
}
#: Fields that a summary tells, with what stands before and after the value.
_TOLD = (
    ("count", "number", ""),
    ("weapon", "weapon", ""),
    ("weapon_name", "name", ""),
    ("site", "site", ""),
    ("landing", "came down in", ""),
    ("distance_km", "distance", "km"),
    ("apogee_km", "altitude", "km"),
    ("outcome", "outcome", ""),
)


def headline(page: EventPage, knowledge: Knowledge) -> str:
    """ "North Korea: launch of 2 short-range ballistic missiles, Wonsan"."""
    who = " and ".join(state_name(code, knowledge) for code in page.event.actor)
    what = _ACTS[page.event.kind] + _weapons(page, knowledge)
    site = page.verdict("site")
    where = f", {site.best}" if site is not None and isinstance(site.best, str) else ""
    before = f"{who}: " if who else ""
    return f"{before}{what}{where}{_STANDING[page.event.status]}"


def summary(page: EventPage, knowledge: Knowledge) -> tuple[str, ...]:
    """What is held of it, a short line for each field that is told, with how far origins agree."""
    lines = []
    for field, name, unit in _TOLD:
        told = page.verdict(field)
        if told is None:
            continue
        value = value_in_words(page, field, unit, knowledge)
        lines.append(f"{name}: {value} ({told.agreement})" if value else f"{name}: not known")
    return tuple(lines)


def value_in_words(page: EventPage, field: str, unit: str, knowledge: Knowledge) -> str:
    """The best value of a field for a reader; "" where there is none."""
    told = page.verdict(field)
    if told is None or told.best is None:
        return ""
    if not isinstance(told.best, str):
        return figure_in_words(figure_of(page, field).best, unit)
    if field == "weapon":
        return weapon_gloss(told.best, knowledge)
    return told.best.replace("_", " ") if field in ("landing", "outcome") else told.best


def state_name(code: str, knowledge: Knowledge) -> str:
    """ "North Korea" for KP; the code itself where it is not known."""
    state = knowledge.state_by_code(code)
    return state.name if state is not None else code


def weapon_gloss(code: str, knowledge: Knowledge) -> str:
    """ "short-range ballistic missile" for srbm."""
    known = next((one for one in knowledge.weapon_classes if one.code == code), None)
    plain = code.replace("_", " ")
    # Some glosses are sentences about the class; the code says it shorter.
    return known.gloss if known is not None and known.gloss.endswith("ballistic missile") else plain


def _weapons(page: EventPage, knowledge: Knowledge) -> str:
    if page.event.kind != "launch":
        return ""
    count = figure_in_words(figure_of(page, "count").best)
    weapon = value_in_words(page, "weapon", "", knowledge)
    name = page.verdict("weapon_name")
    named = f" ({name.best})" if name is not None and isinstance(name.best, str) else ""
    if not weapon:
        return f" of {name.best}" if named and name is not None else ""
    plural = "" if count == "1" or weapon.endswith("y") else "s"
    of = f"{count} {weapon}{plural}" if count else f"{weapon}s" if not plural else weapon + plural
    return f" of {of}{named}"
