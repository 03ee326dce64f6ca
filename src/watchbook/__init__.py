"""Watchbook reads news reports of weapons tests and keeps every value with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from watchbook.pipeline import read_inputs
    from watchbook.pipeline import read_text as read

__version__ = "0.1.0.dev0"
__all__ = ["__version__", "read", "read_inputs"]


def __getattr__(name: str) -> Any:
    # Reading loads all of knowledge: only whoever reads waits for it.
    if name == "read":
        from watchbook.pipeline import read_text

        return read_text
    if name == "read_inputs":
        from watchbook.pipeline import read_inputs

        return read_inputs
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
