"""What people decided, and what then no longer fits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from watchbook.cli.console import plain_table
from watchbook.cli.screen import on_one_line
from watchbook.cli.standing import agreement_in_words
from watchbook.cli.wording import field_name, put_in_words
from watchbook.records import Decision, Misfit

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text


def decisions_table(decisions: Iterable[Decision]) -> Table:
    """Each decision: what, by whom, when, why, and what was there before."""
    from rich.text import Text

    decisions = tuple(decisions)
    undone = {one.undoes: one.number for one in decisions if one.undoes is not None}
    table = plain_table(heading=False)
    for wrapped in (False, False, True):
        table.add_column(no_wrap=not wrapped, overflow="fold")
    for one in decisions:
        told = decision_text(one, undone.get(one.number))
        table.add_row(Text(f"  {one.number}"), Text(one.at[:10]), told)
    return table


def decision_text(one: Decision, undone_by: int | None = None) -> Text:
    """Who decided what and why, and what was there before, on lines of their own."""
    from rich.text import Text

    told = Text(f"{on_one_line(one.by)} ")
    told.append(decided(one), style="bold")
    if undone_by is not None:
        told.append(f" (taken back by {undone_by})", style="dim")
    told.append(f"\nwhy: {on_one_line(one.why)}")
    if before := before_in_words(one):
        told.append(f"\nbefore: {before}")
    return told


def decided(one: Decision) -> str:
    """What a decision does: "set distance to 390 km", "merged it into KP.launch.2031-03-12"."""
    if one.undoes is not None:
        return f"took back decision {one.undoes}"
    field = field_name(one.field) if one.field else ""
    match one.verb:
        case "set":
            return f"set {field} to {value_from_json(one.field or '', one.value)}"
        case "accept":
            value = f" as {value_from_json(one.field or '', one.value)}" if one.value else ""
            return f"accepted {field}{value}" if field else "accepted it as it stands"
        case "merge":
            return f"merged {one.event} into {one.into}"
        case "split":
            refs = ", ".join(f"{ref.report[:8]}:{ref.mention}" for ref in one.apart)
            return f"split {refs} from {one.event}"
        case "set-aside":
            if one.reports:
                return f"set aside what {', '.join(key[:8] for key in one.reports)} tells of it"
            if field:
                return f"set aside {field} {value_from_json(one.field or '', one.value)}"
            return f"set aside {one.event}"


def before_in_words(one: Decision) -> str:
    """What the record held then: "380 km (disputed)"; "" where a decision keeps none of it."""
    before = one.before
    if not isinstance(before, dict) or one.undoes is not None:
        return ""
    if one.field:
        agreement = before.get("agreement", {}).get(one.field)
        told = value_from_json(one.field, before.get(one.field))
        return f"{told} ({agreement_in_words(agreement)})" if agreement else told
    events = [before.get(name, {}) for name in ("event", "into")] if one.into else [before]
    return on_one_line(", and ".join(_event_in_words(each) for each in events if each))


def _event_in_words(held: dict[str, Any]) -> str:
    aside = ", set aside" if held.get("set_aside") else ""
    return f"{held.get('key', '')}, {held.get('status', '')}{aside}"


def value_from_json(field: str, value: Any) -> str:
    """A value kept as JSON in words: ``[390, 390]`` of ``distance_km`` is "390 km"."""
    if isinstance(value, list | tuple) and len(value) == 2:
        return put_in_words(field, (value[0], value[1]))
    if isinstance(value, str | float | int):
        return on_one_line(put_in_words(field, value))
    return "nothing"


def misfits_table(misfits: Iterable[Misfit]) -> Table:
    """A line for each decision that no longer fits."""
    from rich.text import Text

    table = plain_table(heading=False)
    table.add_column(overflow="fold")
    for one in misfits:
        told = f"decision {one.decision} on {one.event} no longer fits: {one.why}"
        table.add_row(Text(on_one_line(told), style="red"))
    return table
