"""Writes the sample book of the schema that we write now: ``python -m tests.renew_books``.

Once for each schema, when its release is made: later releases open the file in a test and never
write it again.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from tests.book.invented import POOL, keep_all
from watchbook.book import Book, open_book
from watchbook.book.dumping import TABLES
from watchbook.book.migrations import SCHEMA, statements_of
from watchbook.book.statements import rows
from watchbook.records import ReferenceTable, TableRow

SQL = Path(__file__).resolve().parents[1] / "src" / "watchbook" / "book" / "sql"
BOOKS = Path(__file__).parent / "book" / "books"
AT = "2031-06-02T09:00:00Z"
DAY = "KP.launch.2031-03-11"


def sample() -> str:
    """The sample as text: the tables in the words of each dialect, then the rows."""
    parts = ["-- A small book of invented reports, as this schema's release wrote it.\n"]
    for dialect in ("sqlite", "postgresql"):
        parts.append(f"-- TABLES {dialect}\n")
        for path in sorted(SQL.glob("*.sql")):
            parts += [f"{statement};\n" for statement in statements_of(path.name, dialect)]
    parts.append("-- ROWS\n")
    with tempfile.TemporaryDirectory() as folder, open_book(Path(folder) / "sample.db") as book:
        fill(book)
        parts += inserts(book)
    return "".join(parts)


def fill(book: Book) -> None:
    """Reports and decisions of each sort."""
    keep_all(book, POOL)
    book.decide("set", DAY, field="count", value=3, by="Ito", why="seen", at=AT)
    book.decide("set-aside", "IR.launch.2031-03-12", by="Ito", why="a drill", at=AT)
    row = TableRow("mine", 2, "utc", "2031-03-10", "launch", "KP", utc_day="2031-03-10")
    table = ReferenceTable("mine", "My tests", "csv", "0" * 64, "event", (row,), (), True)
    book.add_table(table, source="mine.csv", at=AT)
    book.decide("merge", "KP.launch.2031-04-01", into=DAY, by="Ito", why="one salvo", at=AT)


def inserts(book: Book) -> list[str]:
    names = ["watchbook_schema", "report", "kept_text", *(name for name, _ in TABLES[1:])]
    names += ["reference_table", "reference_row"]
    found = []
    with book._store.reading() as conn:
        for table in names:
            for row in rows(conn, f"SELECT * FROM {table} ORDER BY 1, 2"):
                told = {name: row[name] for name in row if (table, name) != ("report", "number")}
                values = ", ".join(_literal(value) for value in told.values())
                found.append(f"INSERT INTO {table} ({', '.join(told)}) VALUES ({values});\n")
    return found


def _literal(value: Any) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return repr(value)


if __name__ == "__main__":
    BOOKS.mkdir(exist_ok=True)
    (BOOKS / f"schema-{SCHEMA}.sql").write_text(sample(), "utf-8")
