"""One row of a table in our terms: every cell understood, or told of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from watchbook.intake.raw import IntakeProblem
from watchbook.intake.tables.cells import (
    parse_clock,
    parse_count,
    parse_day,
    parse_degrees,
    parse_range,
)
from watchbook.intake.tables.days import Days, days_of, zones_of
from watchbook.intake.tables.forms import KINDS, Form
from watchbook.intake.tables.sheets import RawRow
from watchbook.knowledge import Knowledge
from watchbook.records import Clock, Kind, Range, TableRow

SKIP = "skip"


class BadRow(Exception):
    """A row that cannot be used: what was found in it, and what to try."""

    def __init__(self, what: str, hint: str) -> None:
        self.what = what
        self.hint = hint
        super().__init__(f"{what}; {hint}")


class RowReader:
    """Turns raw rows into rows; ``problems`` collects what was wrong with their lesser cells."""

    def __init__(self, form: Form, table: str, where: str, knowledge: Knowledge) -> None:
        self.form = form
        self.table = table
        self.where = where
        self.knowledge = knowledge
        self.problems: list[IntakeProblem] = []
        self._states = {
            word.casefold(): state.code
            for state in knowledge.states
            for word in (state.name, *state.names, state.code)
        }
        self._classes = {item.code for item in knowledge.weapon_classes}

    def rows(self, raw_rows: Iterator[RawRow | IntakeProblem]) -> Iterator[TableRow]:
        """The good ones, in order; a bad one is told of and the others go on."""
        for raw in raw_rows:
            if isinstance(raw, IntakeProblem):
                self.problems.append(raw)
                continue
            try:
                row = self.row(raw)
            except BadRow as bad:
                place = f"{self.where}:{raw.number}"
                self.problems.append(IntakeProblem(place, bad.what, bad.hint))
            else:
                if row is not None:
                    yield row

    def row(self, raw: RawRow) -> TableRow | None:
        """One row; None where the form says that it is no concern of ours. BadRow where it has
        no date, kind or actor that can be told."""
        cells = _Cells(self.form, raw)
        kind = self._kind(cells)
        if kind == SKIP or cells.lacks_needed():
            return None
        actor = self._actor(cells)
        given, clock, days = self._days(cells, actor)
        per_missile = self.form.row_for == "missile"
        count = parse_count(cells.of("count")) or ((1.0, 1.0) if per_missile else None)
        return TableRow(
            table=self.table,
            number=raw.number,
            clock=clock,
            given_day=given,
            kind=cast(Kind, kind),
            actor=actor,
            local_day=days.local_day,
            utc_day=days.utc_day,
            first_day=days.first_day,
            last_day=days.last_day,
            time=days.time,
            utc_time=days.utc_time,
            count=count,
            weapon=self._weapon(cells, raw.number),
            weapon_name=cells.of("weapon_name") or None,
            site=cells.of("site") or None,
            lat=self._degrees(cells, "lat", 90, raw.number),
            lon=self._degrees(cells, "lon", 180, raw.number),
            landing=self._landing(cells, raw.number),
            distance_km=self._km(cells, "distance_km", raw.number),
            apogee_km=self._km(cells, "apogee_km", raw.number),
            outcome=self._outcome(cells, raw.number),
            text=cells.of("text") or None,
            note=cells.of("note") or None,
            cells=tuple((name, cell) for name, cell in raw.cells.items() if cell),
        )

    def _kind(self, cells: _Cells) -> str:
        told = cells.of("kind")
        kind = self.form.kind if not told else cells.meant("kind", told)
        if kind is None or kind not in (*KINDS, SKIP):
            raise BadRow(
                f"is of a kind we do not know ({told!r})" if told else "tells no kind",
                "write it under [values.kind] in the mapping, as launch, nuclear_test or skip",
            )
        return kind

    def _actor(self, cells: _Cells) -> str:
        told = cells.of("actor")
        if not told and self.form.actor:
            return self.form.actor
        code = self._states.get(cells.meant("actor", told).casefold())
        if code is None:
            raise BadRow(
                f"names no state that we know ({told!r})" if told else "names no state",
                "write its ISO 3166 code, or the word under [values.actor] in the mapping",
            )
        return code

    def _days(self, cells: _Cells, actor: str) -> tuple[str, Clock, Days]:
        told = cells.of("date")
        given = parse_day(told, self.form.dates)
        if given is None:
            raise BadRow(
                f"has no date that can be told ({told!r})" if told else "has no date",
                "write it as 2022-06-05, or give its format under dates in the mapping",
            )
        time, utc_time = parse_clock(cells.of("time")), parse_clock(cells.of("utc_time"))
        clock = self._clock(cells, time, utc_time)
        zones = zones_of(actor, self.knowledge)
        local = parse_day(cells.of("local_date"))
        if local is not None:
            local_time = parse_clock(cells.of("local_time")) or time
            return given, clock, days_of(local, "local", time=local_time, zones=zones)
        return given, clock, days_of(given, clock, time=time, utc_time=utc_time, zones=zones)

    def _clock(self, cells: _Cells, time: str | None, utc_time: str | None) -> Clock:
        told = cells.of("clock")
        if told:
            return cast(Clock, cells.meant("clock", told).casefold())
        without = self.form.clock_without_time
        if time is None and utc_time is None and without is not None:
            return cast(Clock, without)
        return cast(Clock, self.form.clock)

    def _weapon(self, cells: _Cells, number: int) -> str | None:
        told = cells.of("weapon")
        code = cells.meant("weapon", told).casefold().replace(" ", "_")
        if not told or code in self._classes:
            return code or None
        self._tell(number, "weapon", told, "write the class it means under [values.weapon]")
        return None

    def _landing(self, cells: _Cells, number: int) -> str | None:
        """The one sea that the cell names, by any of its names."""
        told = cells.of("landing")
        code = cells.meant("landing", told)
        codes = {sea.code for sea in self.knowledge.seas} | {"land"}
        if not told or code in codes:
            return code or None
        words = f" {told.casefold()} "
        seas = [sea for sea in self.knowledge.seas if _names(sea.names, words)]
        sure = {
            sea.code for sea in seas if _names(tuple(set(sea.names) - set(sea.ambiguous)), words)
        } or {sea.code for sea in seas}
        if len(sure) == 1:
            return sure.pop()
        self._tell(number, "landing", told, "write the sea it means under [values.landing]")
        return None

    def _km(self, cells: _Cells, field: str, number: int) -> Range | None:
        told = cells.of(field)
        value = parse_range(told, self.form.units.get(field), self.knowledge)
        if told and value is None:
            self._tell(number, field, told, "write a number, or the word under nothing")
        return value

    def _degrees(self, cells: _Cells, field: str, limit: float, number: int) -> float | None:
        told = cells.of(field)
        value = parse_degrees(told, limit)
        if told and value is None:
            self._tell(number, field, told, "write decimal degrees")
        return value

    def _outcome(self, cells: _Cells, number: int) -> str | None:
        told = cells.of("outcome")
        value = cells.meant("outcome", told).casefold()
        if not told or value in ("success", "failure"):
            return value or None
        self._tell(number, "outcome", told, "write success or failure, or map it to one of them")
        return None

    def _tell(self, number: int, field: str, told: str, hint: str) -> None:
        what = f"{field} is {told[:60]!r}, which we cannot tell"
        place = f"{self.where}:{number}"
        self.problems.append(
            IntakeProblem(place, what, f"{hint}; the row is kept without it", "note")
        )


class _Cells:
    """The cells of one row by our fields, an empty text where there is nothing in one."""

    def __init__(self, form: Form, raw: RawRow) -> None:
        self._form = form
        by_name = {name.casefold(): cell for name, cell in raw.cells.items()}
        self._cells: dict[str, str] = {}
        for field, names in form.columns.items():
            found = next(
                (by_name[name.casefold()] for name in names if name.casefold() in by_name), ""
            )
            self._cells[field] = "" if found.casefold() in form.nothing else found

    def of(self, field: str) -> str:
        return self._cells.get(field, "")

    def meant(self, field: str, told: str) -> str:
        """What the form says a word means in a field; the word itself where it says nothing."""
        return self._form.values.get(field, {}).get(told.casefold(), told)

    def lacks_needed(self) -> bool:
        return any(self.of(field) != cell for field, cell in self._form.needs.items())


def _names(names: tuple[str, ...], words: str) -> bool:
    return any(name.casefold() in words for name in names)
