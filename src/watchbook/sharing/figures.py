"""The figures of a verdict: its best value as a range, and the range of all rivals."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.records import EventPage, Range, Value


@dataclass(frozen=True, slots=True)
class Figure:
    """``best`` is the best value as ``(low, high)``, ``span`` holds every rival's; None is an
    open end ("at least 2" is ``(2, None)``)."""

    best: Range
    span: Range

    @property
    def number(self) -> float | None:
        """The best value where it is one number."""
        low, high = self.best
        return low if low == high else None


NOTHING = Figure((None, None), (None, None))


def figure_of(page: EventPage, field: str) -> Figure:
    """The figures for a field of an event; open on all sides where none is told."""
    told = page.verdict(field)
    if told is None or told.best is None:
        return NOTHING
    best = range_of(told.best)
    return Figure(best, (told.low, told.high)) if best is not None else NOTHING


def range_of(value: Value | None) -> Range | None:
    """A claimed value as a range; None where it is no number."""
    if isinstance(value, tuple):
        return value
    return (value, value) if isinstance(value, int | float) else None


def figure_in_words(value: Range, unit: str = "") -> str:
    """A range for a reader: "2", "at least 300 km", "270-420 km"; "" where nothing is known."""
    low, high = value
    after = f" {unit}" if unit else ""
    if low is None and high is None:
        return ""
    if high is None:
        return f"at least {plain_number(low)}{after}"
    if low is None:
        return f"at most {plain_number(high)}{after}"
    if low == high:
        return f"{plain_number(low)}{after}"
    return f"{plain_number(low)}-{plain_number(high)}{after}"


def plain_number(number: float | None) -> str:
    """A number without a needless ".0", never in the style of 1e+16."""
    if number is None:
        return ""
    return str(int(number)) if number == int(number) else repr(float(number))
