"""Plain SQL with named values, the same for both dialects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection, CursorResult, TextClause

#: A row by the names of its columns.
Row = Mapping[Any, Any]
#: Values in one IN list: databases bound them.
LIST_LENGTH = 500


@lru_cache(maxsize=512)
def _statement(sql: str, lists: tuple[str, ...]) -> TextClause:
    from sqlalchemy import bindparam, text

    return text(sql).bindparams(*(bindparam(name, expanding=True) for name in lists))


def run(conn: Connection, sql: str, **values: Any) -> CursorResult[Any]:
    """Run one statement; ``:name`` stands for a value, or after IN for a list of them."""
    lists = tuple(sorted(name for name, value in values.items() if isinstance(value, list)))
    return conn.execute(_statement(sql, lists), values)


def rows(conn: Connection, sql: str, **values: Any) -> list[Row]:
    """All rows of a query, each a mapping by the names of its columns."""
    return [row._mapping for row in run(conn, sql, **values)]


def rows_in(
    conn: Connection, sql: str, name: str, among: Iterable[str], **values: Any
) -> list[Row]:
    """All rows of a query with ``IN :name`` over a list of any length."""
    found: list[Row] = []
    for some in parts(sorted(set(among)), LIST_LENGTH):
        found.extend(rows(conn, sql, **{name: some}, **values))
    return found


def run_in(conn: Connection, sql: str, name: str, among: Iterable[str], **values: Any) -> None:
    """Run a statement with ``IN :name`` over a list of any length."""
    for some in parts(sorted(set(among)), LIST_LENGTH):
        run(conn, sql, **{name: some}, **values)


def run_many(conn: Connection, sql: str, many: Sequence[Row]) -> None:
    """Run one statement for each of many sets of values."""
    if many:
        conn.execute(_statement(sql, ()), [dict(one) for one in many])


def insert(conn: Connection, table: str, many: Sequence[Row]) -> None:
    """Insert rows, all with the columns of the first."""
    if many:
        run_many(conn, insert_statement(table, tuple(many[0])), many)


@lru_cache(maxsize=64)
def insert_statement(table: str, columns: tuple[str, ...]) -> str:
    values = ", ".join(f":{name}" for name in columns)
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({values})"


def one_value(conn: Connection, sql: str, **values: Any) -> Any:
    """The only value of a query's first row, None where there is no row."""
    row = run(conn, sql, **values).first()
    return None if row is None else row[0]


def parts(many: Sequence[str], length: int) -> Iterator[list[str]]:
    for start in range(0, len(many), length):
        yield list(many[start : start + length])
