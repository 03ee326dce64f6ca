"""Values of the book and of a table in the words that a comparison prints."""

from __future__ import annotations

from watchbook.records import Range, Value


def show_value(value: Value) -> str:
    """A code or name as it is, a number or range without needless decimals: "400 to 450"."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return show_range(value)
    return f"{value:g}"


def show_range(span: Range) -> str:
    """ "590", "400 to 450", "at least 300", "at most 50"."""
    low, high = span
    if low is None and high is None:
        return "some"
    if low is None:
        return f"at most {high:g}"
    if high is None:
        return f"at least {low:g}"
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def show_each(values: tuple[str, ...]) -> str | None:
    """Several values of one field, each once; None where there is none."""
    return "; ".join(values) or None
