"""How a table's columns are ours: a form, written as TOML by us or by an analyst.

A mapping file is such a form::

    name = "mine"                  # what the table is called in commands
    title = "Tests, by my desk"
    actor = "IR"                   # whose tests they are; or a column `actor`
    kind = "launch"                # or a column `kind`
    row_for = "event"              # "missile" where each missile has a row of its own
    clock = "local"                # by whose day it is dated: "local" or "utc"
    dates = ["%d/%m/%Y"]           # besides 2022-06-05, 2022-06 and 2022
    complete = false               # true: it means to list every such event of its years
    weapons = ["ballistic_missile"]  # the classes that it holds; none: all
    nothing = ["n/a"]              # how an empty cell is written
    [columns]                      # our field = its column, or a list of names it may have
    date = "Day"
    distance_km = "Range"
    [units]                        # where its figures are in something else
    distance_km = "mile"
    [values.outcome]               # its words = ours
    hit = "success"
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from watchbook.errors import IntakeError

HERE = Path(__file__).parent
#: The forms that come with Watchbook, by the name that ``--as`` takes; each has several shapes.
KNOWN_FORMS: dict[str, tuple[str, ...]] = {
    "cns": ("cns.toml", "cns-lines.toml"),
    "csis": ("csis.toml", "csis-lines.toml"),
}
#: What a column can hold.
FIELDS: tuple[str, ...] = (
    "date",
    "clock",
    "time",
    "utc_time",
    "local_date",
    "local_time",
    "kind",
    "actor",
    "count",
    "weapon",
    "weapon_name",
    "site",
    "lat",
    "lon",
    "landing",
    "distance_km",
    "apogee_km",
    "outcome",
    "text",
    "note",
    "id",
    "outlet",
)
KINDS = ("launch", "nuclear_test", "engine_test", "drill", "meeting", "advisory", "sanctions")
CHOICES = {
    "clock": ("utc", "local"),
    "clock_without_time": ("utc", "local", "unsaid"),
    "row_for": ("missile", "event"),
    "kind": KINDS,
}
LISTS = ("dates", "nothing", "weapons")
SECTIONS = ("columns", "units", "values", "needs")
KEYS = {"name", "title", "source", "sheet", "actor", "complete", *CHOICES, *LISTS, *SECTIONS}
MAX_FORM_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Form:
    """How to read one kind of table. ``columns`` maps our field to the names its column may
    have; ``values`` our field to its words, case aside, with what they mean; ``needs`` a field
    to what its cell must hold in every row."""

    name: str
    title: str
    row_for: str
    clock: str
    columns: dict[str, tuple[str, ...]]
    actor: str | None = None
    kind: str | None = None
    clock_without_time: str | None = None
    sheet: str | None = None
    complete: bool = False
    dates: tuple[str, ...] = ()
    nothing: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()
    units: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    needs: dict[str, str] = field(default_factory=dict)


def known_forms(name: str) -> tuple[Form, ...]:
    """The shapes of a form that comes with Watchbook; KeyError where none has that name."""
    return tuple(load_form(HERE / file) for file in KNOWN_FORMS[name])


def load_form(path: Path) -> Form:
    """Read a mapping file; IntakeError, with what to mend, where it does not hold together."""
    try:
        data = path.read_bytes()[:MAX_FORM_BYTES]
        told = tomllib.loads(data.decode("utf-8-sig"))
    except OSError as error:
        raise IntakeError(
            str(path), f"cannot be read ({error.strerror})", "check the name"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise IntakeError(str(path), f"is no TOML: {error}", "mend it there") from error
    return _make_form(told, str(path), path.stem)


def _make_form(told: dict[str, Any], where: str, stem: str) -> Form:
    _check_keys(told, where)
    columns = {
        key: _words(value, where, f"columns.{key}") for key, value in told["columns"].items()
    }
    return Form(
        name=str(told.get("name", stem)),
        title=str(told.get("title", told.get("name", stem))),
        row_for=told.get("row_for", "event"),
        clock=told.get("clock", "local"),
        columns=columns,
        actor=told.get("actor"),
        kind=told.get("kind"),
        clock_without_time=told.get("clock_without_time"),
        sheet=told.get("sheet"),
        complete=bool(told.get("complete", False)),
        dates=_words(told.get("dates", []), where, "dates"),
        nothing=tuple(
            word.casefold() for word in _words(told.get("nothing", []), where, "nothing")
        ),
        weapons=_words(told.get("weapons", []), where, "weapons"),
        units={str(key): str(value) for key, value in told.get("units", {}).items()},
        values={
            key: {word.casefold(): str(ours) for word, ours in words.items()}
            for key, words in told.get("values", {}).items()
        },
        needs={str(key): str(value) for key, value in told.get("needs", {}).items()},
    )


def _check_keys(told: dict[str, Any], where: str) -> None:
    for key in told:
        if key not in KEYS:
            known = ", ".join(sorted(KEYS))
            raise IntakeError(where, f"has an unknown key {key!r}", f"the keys are {known}")
    for section in SECTIONS:
        if not isinstance(told.get(section, {}), dict):
            raise IntakeError(where, f"{section} is no table", f"write [{section}] above its lines")
    columns = told.get("columns", {})
    if "date" not in columns:
        raise IntakeError(where, "names no column of dates", 'write date = "..." under [columns]')
    for field_name in (*columns, *told.get("values", {}), *told.get("needs", {})):
        if field_name not in FIELDS:
            hint = f"the fields are {', '.join(FIELDS)}"
            raise IntakeError(where, f"speaks of an unknown field {field_name!r}", hint)
    for key, words in told.get("values", {}).items():
        if not isinstance(words, dict):
            raise IntakeError(where, f"values.{key} is no table", f"write [values.{key}]")
    for key, allowed in CHOICES.items():
        if told.get(key) is not None and told[key] not in allowed:
            hint = f"it can be {', '.join(allowed)}"
            raise IntakeError(where, f"{key} is {told[key]!r}", hint)
    for key in ("actor", "kind"):
        if key not in told and key not in columns:
            hint = f'write {key} = "..." at its head, or name a column for it'
            raise IntakeError(where, f"does not say the {key} of its rows", hint)


def _words(value: object, where: str, key: str) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list) and all(isinstance(word, str) for word in value):
        return tuple(value)
    raise IntakeError(where, f"{key} is {value!r}", "give one text or a list of texts")
