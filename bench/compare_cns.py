"""``python -m bench.compare_cns``: the book of the corpora beside the CNS table.

The texts of CSIS and the wire reports are read into a book of their own, which is set beside the
CNS database twice: with the local days that people set right, and as the database has it, by its
own date and UTC time alone. Printed are the sums for each, beside what two people found when they
compared CSIS with CNS by hand, and every cell that differs, with the words.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from watchbook.book import Book, Filter, open_book
from watchbook.checking.tables import compare
from watchbook.intake.tables import read_table
from watchbook.knowledge import load_knowledge
from watchbook.pipeline import Received, receive_inputs
from watchbook.records import CELL_STATES, Comparison, ReferenceTable

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"
REPORTS = ("csis-even-years.jsonl", "wire-2016-jan-apr.jsonl.gz")
TABLE = CORPORA / "cns-tests.jsonl"
#: What two hand-made lists agree on, of cells that both give (CSIS beside CNS, by people):
#: equal or within 2 %, or 2 minutes; then with what is close, 10 % or 10 km, or 5 minutes.
BY_HAND = {
    "count": "86 %, 94 % with 'several'",
    "distance_km": "68 %, 81 % with close",
    "apogee_km": "84 %, 89 % with close",
    "time": "91 %, 99 % with close",
}
#: Columns of the database as published, and where its lines here have them.
PUBLISHED = {
    "Date": "date",
    "Launch Time (UTC)": "time_utc",
    "Missile Name": "missile",
    "Missile Type": "class",
    "Facility Name": "facility",
    "Facility Latitude": "lat",
    "Facility Longitude": "lon",
    "Landing Location": "landing",
    "Apogee": "apogee_km",
    "Distance Travelled": "distance_km",
    "Test Outcome": "outcome",
}


def main() -> int:
    if not TABLE.exists():
        print(f"{TABLE} is not there: nothing to compare with", file=sys.stderr)
        return 1
    knowledge = load_knowledge()
    with tempfile.TemporaryDirectory() as folder:
        tables = {
            "local days set right": read_table(TABLE).table,
            "as published": read_table(as_published(Path(folder))).table,
        }
        with open_book(Path(folder) / "book.db") as book:
            fill(book)
            for name, table in tables.items():
                pages = book.pages(Filter(kind="launch", actor="KP"))
                comparison = compare(pages, years_of(table), knowledge)
                print(f"\n## CNS, {name}\n")
                print_sums(comparison)
                if name != "as published":
                    print_differences(comparison)
    return 0


def fill(book: Book) -> None:
    for received in receive_inputs([CORPORA / name for name in REPORTS], jobs=1):
        if isinstance(received, Received):
            book.keep(received)
    book.settle()


def as_published(folder: Path) -> Path:
    """The table by its own date and UTC time alone, as its makers publish it."""
    path = folder / "cns.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        lines = csv.writer(out)
        lines.writerow(PUBLISHED)
        for line in TABLE.read_text("utf-8").splitlines():
            row = json.loads(line)
            lines.writerow(["" if row[key] is None else row[key] for key in PUBLISHED.values()])
    return path


def years_of(table: ReferenceTable) -> ReferenceTable:
    """The rows of years that the reports are of: 2006 and, of later ones, the even."""
    from dataclasses import replace

    rows = [row for row in table.rows if (row.first_day or "")[:4] in EVEN]
    return replace(table, rows=tuple(rows))


EVEN = {str(year) for year in (2006, 2012, *range(2014, 2025, 2))}


def print_sums(comparison: Comparison) -> None:
    sums = ", ".join(f"{comparison.count(state)} {state}" for state in CELL_STATES)
    print(f"events: {sums}; {len(comparison.left_out)} not compared\n")
    print("| field | agree | differ | agree of both | by hand |\n|---|---|---|---|---|")
    for field in dict.fromkeys(cell.field for pair in comparison.pairs for cell in pair.cells):
        agree = comparison.cell_count(field, "agree")
        differ = comparison.cell_count(field, "differ")
        part = f"{100 * agree / (agree + differ):.0f} %" if agree + differ else ""
        print(f"| {field} | {agree} | {differ} | {part} | {BY_HAND.get(field, '')} |")


def print_differences(comparison: Comparison) -> None:
    print("\nCells that differ:\n")
    for line in differences(comparison):
        print(line)


def differences(comparison: Comparison) -> Iterator[str]:
    for pair in comparison.pairs:
        if pair.event is None or pair.occasion is None:
            continue
        rows = ", ".join(map(str, pair.occasion.numbers))
        for cell in pair.cells:
            if cell.state == "differ":
                words = "; ".join(f"“{said.exact}”" for said in cell.said[:2])
                yield (
                    f"- {pair.event}, rows {rows}: {cell.field} {cell.here} / {cell.there}"
                    f" ({cell.why or 'no reason seen'}) {words}"
                )


if __name__ == "__main__":
    sys.exit(main())
