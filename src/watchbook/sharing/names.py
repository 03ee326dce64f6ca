"""What the forms and units are called, for whoever offers them before any is needed."""

from __future__ import annotations

#: Every form that events can be written in.
FORMATS = (
    "csv",
    "xlsx",
    "jsonl",
    "parquet",
    "geojson",
    "timelinejs",
    "atom",
    "annotations",
    "cns",
)
#: Those that are no text.
BINARY = ("xlsx", "parquet")
#: What a row of a table can be.
UNITS = ("missile", "launch", "day")
