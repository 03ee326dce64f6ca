"""Reading: what one report says, in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from watchbook.reading.gate import may_matter
    from watchbook.reading.read import read_report

__all__ = ["may_matter", "read_report"]


def __getattr__(name: str) -> Any:
    # Other rooms use a phrase or two of ours: only whoever reads waits for all the grammar.
    if name == "read_report":
        from watchbook.reading.read import read_report

        return read_report
    if name == "may_matter":
        from watchbook.reading.gate import may_matter

        return may_matter
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
