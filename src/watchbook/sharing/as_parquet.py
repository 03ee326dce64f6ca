"""A table as Parquet, with a type for each column and the dictionary in the schema."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from watchbook.sharing.columns import Cell, Column, Table
from watchbook.sharing.extras import needing
from watchbook.sharing.guard import writable

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-untyped]  # it has no stubs

#: Rows that are held at once and make a group of the file.
GROUP = 10_000


def write_parquet(table: Table, out: BinaryIO, title: str) -> None:
    """Write the table group by group. Texts are as they are: no spreadsheet runs them here.
    SharingError without pyarrow."""
    with needing("parquet"):
        import pyarrow
        import pyarrow.parquet  # type: ignore[import-untyped]
    schema = pyarrow.schema(
        [_field(pyarrow, column) for column in table.columns], metadata={"title": writable(title)}
    )
    with pyarrow.parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        while rows := list(islice(table.rows, GROUP)):
            arrays = [
                pyarrow.array([_plain(row[at]) for row in rows], type=field.type)
                for at, field in enumerate(schema)
            ]
            writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema))


def _field(pyarrow: Any, column: Column[Any]) -> pyarrow.Field:
    types = {
        "text": pyarrow.string(),
        "words": pyarrow.list_(pyarrow.string()),
        "whole": pyarrow.int64(),
        "number": pyarrow.float64(),
        "flag": pyarrow.bool_(),
    }
    told = {"meaning": column.meaning, "unit": column.unit, "example": column.example}
    return pyarrow.field(column.name, types[column.sort], metadata=told)


def _plain(cell: Cell) -> object:
    if isinstance(cell, tuple):
        return [writable(one) for one in cell]
    return writable(cell) if isinstance(cell, str) else cell
