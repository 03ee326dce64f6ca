"""Reference tables as a book keeps them: the rows as they were read, and where they came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from watchbook.book.coding import decode_as, encode, plain
from watchbook.book.errors import NoSuchTable
from watchbook.book.shapes import Fault, TableCard
from watchbook.book.statements import Row, insert, rows, run
from watchbook.records import ReferenceTable, TableRow

if TYPE_CHECKING:
    from sqlalchemy import Connection


AGAIN = "remove the table and add it again (`watchbook reference`)"
#: Columns that a person looks through; the whole row stands beside them.
LOOKED_THROUGH = (
    "number",
    "kind",
    "actor",
    "clock",
    "given_day",
    "local_day",
    "utc_day",
    "first_day",
    "last_day",
    "time",
    "weapon",
    "weapon_name",
    "site",
)


def add_table(conn: Connection, table: ReferenceTable, *, source: str, at: str) -> bool:
    """Keep a table, in place of one of its name; False where the very same is there already.

    The same file read another way (by a later release, or a mended mapping) is another.
    """
    if table.name in _names(conn):
        if table_by_name(conn, table.name) == _plain_table(table):
            return False
        remove_table(conn, table.name)
    card = {
        "name": table.name,
        "title": plain(table.title),
        "form": table.form,
        "sha256": table.sha256,
        "row_for": table.row_for,
        "weapons": encode(table.weapons),
        "complete": int(table.complete),
        "added_at": at,
        "added_from": plain(source),
    }
    insert(conn, "reference_table", [card])
    kept = _plain_table(table).rows
    insert(conn, "reference_row", [_row(table.name, place, row) for place, row in enumerate(kept)])
    return True


def remove_table(conn: Connection, name: str) -> None:
    """Let go of a table. NoSuchTable where there is none of that name."""
    _require(conn, name)
    run(conn, "DELETE FROM reference_row WHERE name = :name", name=name)
    run(conn, "DELETE FROM reference_table WHERE name = :name", name=name)


def mark_undated(conn: Connection) -> None:
    """All undated reports are to be looked at again: the tables are others now."""
    run(
        conn,
        "INSERT INTO dirty_report SELECT key FROM report WHERE related = 1 AND published IS NULL"
        " ON CONFLICT DO NOTHING",
    )


def table_cards(conn: Connection) -> tuple[TableCard, ...]:
    """All tables by name, without their rows."""
    sql = (
        "SELECT reference_table.name, title, form, sha256, added_at, added_from,"
        " count(*) AS rows_there, min(first_day) AS first_day, max(last_day) AS last_day"
        " FROM reference_table JOIN reference_row ON reference_row.name = reference_table.name"
        " GROUP BY reference_table.name, title, form, sha256, added_at, added_from"
        " ORDER BY reference_table.name"
    )
    return tuple(
        TableCard(
            name=one["name"],
            title=one["title"],
            form=one["form"],
            sha256=one["sha256"],
            rows=one["rows_there"],
            first_day=one["first_day"],
            last_day=one["last_day"],
            added_at=one["added_at"],
            added_from=one["added_from"],
        )
        for one in rows(conn, sql)
    )


def table_by_name(conn: Connection, name: str) -> ReferenceTable:
    """A table with its rows, in the order of its file. NoSuchTable where there is none."""
    card = _require(conn, name)
    kept = rows(conn, "SELECT told FROM reference_row WHERE name = :name ORDER BY place", name=name)
    return ReferenceTable(
        name=card["name"],
        title=card["title"],
        form=card["form"],
        sha256=card["sha256"],
        row_for=card["row_for"],
        rows=tuple(decode_as(one["told"], TableRow) for one in kept),
        weapons=decode_as(card["weapons"], tuple[str, ...]),
        complete=bool(card["complete"]),
    )


def table_faults(conn: Connection) -> Iterator[Fault]:
    """Rows of tables that are no rows, or whose columns say something else than the whole row."""
    sql = (
        "SELECT reference_row.*, reference_table.name AS held FROM reference_row"
        " LEFT JOIN reference_table ON reference_table.name = reference_row.name"
        " ORDER BY reference_row.name, place"
    )
    for one in run(conn, sql).yield_per(1000):
        kept = one._mapping
        where = f"reference table {kept['name']}, row {kept['number']}"
        try:
            row = decode_as(kept["told"], TableRow)
        except ValueError as error:
            yield Fault(where, f"cannot be read ({error})", AGAIN)
            continue
        if kept["held"] is None:
            yield Fault(where, "its table is not there", AGAIN)
        odd = [name for name in LOOKED_THROUGH if kept[name] != getattr(row, name)]
        if odd:
            yield Fault(where, f"{', '.join(odd)} is not what the whole row says", AGAIN)


def _require(conn: Connection, name: str) -> Row:
    found = rows(conn, "SELECT * FROM reference_table WHERE name = :name", name=name)
    if not found:
        raise NoSuchTable(name, _names(conn))
    return found[0]


def _names(conn: Connection) -> list[str]:
    return [one["name"] for one in rows(conn, "SELECT name FROM reference_table ORDER BY name")]


def _plain_table(table: ReferenceTable) -> ReferenceTable:
    """The table as any database keeps it: no NUL, no lone surrogates in its cells."""
    return replace(table, title=plain(table.title), rows=tuple(_clean(row) for row in table.rows))


def _clean(row: TableRow) -> TableRow:
    return replace(
        row,
        weapon_name=plain(row.weapon_name),
        site=plain(row.site),
        text=plain(row.text),
        note=plain(row.note),
        cells=tuple((plain(name), plain(cell)) for name, cell in row.cells),
    )


def _row(name: str, place: int, row: TableRow) -> dict[str, Any]:
    columns = {column: getattr(row, column) for column in LOOKED_THROUGH}
    return {"name": name, "place": place, **columns, "told": encode(row)}
