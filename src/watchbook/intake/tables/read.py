"""Reads a table's file by the form that fits it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import Path

from watchbook.errors import IntakeError
from watchbook.intake.raw import IntakeProblem
from watchbook.intake.tables.forms import KNOWN_FORMS, Form, known_forms, load_form
from watchbook.intake.tables.rows import RowReader
from watchbook.intake.tables.sheets import MAX_TABLE_BYTES, RawRow, columns_and_rows
from watchbook.knowledge import Knowledge, load_knowledge
from watchbook.records import ReferenceTable

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True)
class TableRead:
    """A table, and what could not be read of it (``error``: a row lost; ``note``: a cell)."""

    table: ReferenceTable
    problems: tuple[IntakeProblem, ...]


def read_table(
    path: Path | str,
    *,
    form: str | None = None,
    mapping: Path | str | None = None,
    name: str | None = None,
    knowledge: Knowledge | None = None,
) -> TableRead:
    """Read a CSV, Excel or JSON Lines file of tests.

    ``form`` is ``cns``, ``csis`` or ``csv``; ``csv`` needs a ``mapping`` (see
    :mod:`watchbook.intake.tables.forms`). Without either, the known form whose columns the file
    has is taken. ``name`` is what the table will be called, the form's own name where None.

    IntakeError where the file cannot be read, has none of the columns, or no row can be used.
    """
    where = str(path)
    data = _bytes_of(Path(path))
    known = knowledge or load_knowledge()
    shapes = _shapes(form, mapping, where)
    chosen, raw_rows = _fitting(shapes, data, where, told=form or mapping)
    called = name or chosen.name
    if NAME.fullmatch(called) is None:
        hint = "use letters, digits, dots and hyphens (--name)"
        raise IntakeError(where, f"cannot be called {called!r}", hint)
    chosen = replace(chosen, weapons=_checked_weapons(chosen, known, where))
    reader = RowReader(chosen, called, where, known)
    rows = tuple(reader.rows(iter(raw_rows)))
    if not rows:
        first = next((str(one) for one in reader.problems), "it has none")
        raise IntakeError(where, f"no row can be used ({first})", "look at its columns and dates")
    table = ReferenceTable(
        name=called,
        title=chosen.title,
        form=form or (chosen.name if mapping is None else "csv"),
        sha256=hashlib.sha256(data).hexdigest(),
        row_for="missile" if chosen.row_for == "missile" else "event",
        rows=rows,
        weapons=chosen.weapons,
        complete=chosen.complete,
    )
    return TableRead(table, tuple(reader.problems))


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_TABLE_BYTES + 1)
    except OSError as error:
        raise IntakeError(
            str(path), f"cannot be read ({error.strerror})", "check the name and your rights"
        ) from error
    if len(data) > MAX_TABLE_BYTES:
        size = MAX_TABLE_BYTES // 2**20
        raise IntakeError(str(path), f"is larger than {size} MB", "a table of tests is small")
    return data


def _shapes(form: str | None, mapping: Path | str | None, where: str) -> tuple[Form, ...]:
    if mapping is not None:
        return (load_form(Path(mapping)),)
    if form == "csv":
        raise IntakeError(
            where, "is to be read by a mapping, and none is given", "add --mapping FILE"
        )
    if form is not None and form not in KNOWN_FORMS:
        known = ", ".join((*KNOWN_FORMS, "csv"))
        raise IntakeError(where, f"no form is called {form!r}", f"there are {known}")
    names = KNOWN_FORMS if form is None else (form,)
    return tuple(shape for one in names for shape in known_forms(one))


def _fitting(
    shapes: tuple[Form, ...], data: bytes, where: str, *, told: object
) -> tuple[Form, list[RawRow | IntakeProblem]]:
    """The first form whose columns the file has, with the file's rows by them."""
    failures: list[IntakeError] = []
    for shape in shapes:
        try:
            return shape, list(columns_and_rows(data, where, _needed(shape), shape.sheet))
        except IntakeError as error:
            failures.append(error)
    if told is not None:
        raise failures[0]
    raise IntakeError(
        where,
        f"has the columns of no table that we know ({', '.join(KNOWN_FORMS)})",
        "name its columns in a mapping file (--mapping)",
    )


def _needed(form: Form) -> tuple[tuple[str, ...], ...]:
    """The columns by which a form is known: for one of ours all but a few, else the date alone.

    An analyst's mapping may name columns that a file lacks; ours must not claim a stranger's.
    """
    if form.name in KNOWN_FORMS:
        keys = ("weapon_name", "site", "distance_km") if form.name == "cns" else ("text",)
        return tuple(form.columns[key] for key in ("date", *keys, *form.needs))
    return (form.columns["date"],)


def _checked_weapons(form: Form, knowledge: Knowledge, where: str) -> tuple[str, ...]:
    known = {item.code for item in knowledge.weapon_classes}
    for code in form.weapons:
        if code not in known:
            hint = f"the classes are {', '.join(sorted(known))}"
            raise IntakeError(where, f"its form holds an unknown class {code!r}", hint)
    return form.weapons
