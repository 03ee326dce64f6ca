"""A comparison as one web page: nothing is fetched, nothing runs, everything is escaped."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import BinaryIO

from watchbook.records import CELL_STATES, Cell, CellState, Comparison, Pair, Said
from watchbook.sharing.comparison import FIELD_NAMES, fields_of, row_numbers

STYLE = Path(__file__).with_name("comparison_page.css")
STATE_NAMES: dict[CellState, str] = {
    "agree": "agree",
    "differ": "differ",
    "only here": "only in the book",
    "only there": "only in the table",
}


def write_page(comparison: Comparison, out: BinaryIO) -> None:
    """The page, UTF-8. It can be mailed or opened from a disk as it is."""
    for part in _page(comparison):
        out.write(f"{part}\n".encode("utf-8", "replace"))


def _page(comparison: Comparison) -> Iterator[str]:
    style = STYLE.read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = f"The book beside {_told(comparison.title)}"
    yield "<!DOCTYPE html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{title}</title><style>{style}</style></head><body>"
    yield f"<h1>{title}</h1>"
    yield (
        '<p class="soft">Event by event and cell by cell, on the local day of each. '
        "What differs is marked; the words that give a value are under it.</p>"
    )
    yield from _tiles(comparison)
    yield from _fields(comparison)
    for pair in comparison.pairs:
        yield from _pair(pair)
    yield from _left_out(comparison)
    yield "</body></html>"


def _tiles(comparison: Comparison) -> Iterator[str]:
    """How many events are in each state; a tick shows or hides them."""
    yield '<div class="tiles">'
    for state in CELL_STATES:
        name = _class(state)
        yield (
            f'<label class="tile {name}"><input type="checkbox" id="show-{name}" checked>'
            f"<b>{comparison.count(state)}</b><span>{STATE_NAMES[state]}</span></label>"
        )
    yield "</div>"


def _fields(comparison: Comparison) -> Iterator[str]:
    heads = "".join(f'<th class="number">{STATE_NAMES[state]}</th>' for state in CELL_STATES)
    yield f'<table class="fields"><tr><th>Of events on both sides</th>{heads}</tr>'
    for field in fields_of(comparison):
        counts = "".join(
            f'<td class="number">{comparison.cell_count(field, state)}</td>'
            for state in CELL_STATES
        )
        yield f"<tr><td>{_field_name(field)}</td>{counts}</tr>"
    yield "</table>"


def _pair(pair: Pair) -> Iterator[str]:
    name = _class(pair.state)
    event = f"<span>{_told(pair.event)}</span>" if pair.event else ""
    rows = f'<span class="soft">{row_numbers(pair.occasion)}</span>' if pair.occasion else ""
    yield f'<article class="{name}"><header class="pair"><h2>{_told(pair.day)}</h2>'
    yield f'<span class="chip {name}">{STATE_NAMES[pair.state]}</span>{event}{rows}'
    if pair.reasons:
        yield f"<p>{_told('; '.join(pair.reasons))}</p>"
    yield "</header><table><tr><th></th><th>the book</th><th>the table</th><th></th></tr>"
    for cell in pair.cells:
        yield from _cell(cell)
    notes = _notes(pair)
    yield "</table>"
    if notes:
        yield f'<header class="pair"><p>The table notes: {_told("; ".join(notes))}</p></header>'
    yield "</article>"


def _notes(pair: Pair) -> tuple[str, ...]:
    rows = pair.occasion.rows if pair.occasion else ()
    return tuple(dict.fromkeys(row.note for row in rows if row.note))


def _cell(cell: Cell) -> Iterator[str]:
    why = f'<span class="why">{_told(cell.why)}</span>' if cell.why else ""
    yield f'<tr class="{_class(cell.state)}"><td class="field">{_field_name(cell.field)}</td>'
    yield f'<td class="here">{_value(cell.here)}{_said(cell.said)}</td>'
    yield f'<td class="there">{_value(cell.there)}{why}</td>'
    yield f'<td class="state">{STATE_NAMES[cell.state]}</td></tr>'


def _value(value: str | None) -> str:
    return '<span class="none">–</span>' if value is None else _told(value)


def _said(said: tuple[Said, ...]) -> str:
    if not said:
        return ""
    lines = "".join(f"<li>{_said_line(one)}</li>" for one in said)
    return f"<details><summary>the words</summary><ul>{lines}</ul></details>"


def _said_line(said: Said) -> str:
    origins = f", {_told(', '.join(said.origins))}" if said.origins else ""
    source = ", ".join(part for part in (said.outlet, said.published, said.report) if part)
    return f"{_told(said.value)}: <q>{_told(said.exact)}</q>{origins} ({_told(source)})"


def _left_out(comparison: Comparison) -> Iterator[str]:
    if not comparison.left_out:
        return
    count = len(comparison.left_out)
    yield f'<details class="soft"><summary>{count} events were not compared</summary><ul>'
    for event, why in comparison.left_out:
        yield f"<li>{_told(event)}: {_told(why)}</li>"
    yield "</ul></details>"


def _field_name(field: str) -> str:
    return _told(FIELD_NAMES.get(field, field.replace("_", " ")))


def _class(state: CellState) -> str:
    return state.replace(" ", "-")


def _told(text: str) -> str:
    """Text of any origin, fit to stand between tags or in a quoted attribute."""
    shown = "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}"
        for letter in text.replace("\n", " ")
    )
    return escape(shown, quote=True)
