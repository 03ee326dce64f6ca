"""The book as the formats that people use."""

from watchbook.sharing.as_jsonl import page_as_json
from watchbook.sharing.export import FORMATS, UNITS, export
from watchbook.sharing.formats import data_dictionary

__all__ = ["FORMATS", "UNITS", "data_dictionary", "export", "page_as_json"]
