"""The book as the formats that people use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from watchbook.sharing.names import FORMATS, UNITS

if TYPE_CHECKING:
    from watchbook.sharing.as_jsonl import page_as_json
    from watchbook.sharing.exporting import export
    from watchbook.sharing.formats import data_dictionary

__all__ = ["FORMATS", "UNITS", "data_dictionary", "export", "page_as_json"]


def __getattr__(name: str) -> Any:
    # The command line offers the formats by their names: only whoever writes one loads them all.
    if name == "export":
        from watchbook.sharing.exporting import export

        return export
    if name == "page_as_json":
        from watchbook.sharing.as_jsonl import page_as_json

        return page_as_json
    if name == "data_dictionary":
        from watchbook.sharing.formats import data_dictionary

        return data_dictionary
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
