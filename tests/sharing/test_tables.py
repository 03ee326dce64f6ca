"""Tables: CSV, XLSX and Parquet hold the same cells under the same columns."""

from __future__ import annotations

import csv
import io
import json
import sys
from typing import Any

import pytest

from tests.sharing.exporting import exported, table
from tests.sharing.pages import ASIDE, BOOK, BOUNDED, HOSTILE, JCS, SALVO, TALKS, page, told
from watchbook.errors import SharingError
from watchbook.records import EventPage
from watchbook.sharing.columns import Column, cell_text
from watchbook.sharing.days import DAY
from watchbook.sharing.entries import LAUNCH, MISSILE

openpyxl = pytest.importorskip("openpyxl")
parquet = pytest.importorskip("pyarrow.parquet")
COLUMNS: dict[str, tuple[Column[Any], ...]] = {"launch": LAUNCH, "missile": MISSILE, "day": DAY}
SOUTH = page(
    "KP.launch.2031-03-11.2", told("count", (1.0, None)), told("distance_km", (600.0, 600.0))
)
CHILE = page("CL.launch.2031-03-11", told("site", "Santiago"), actor=("CL",))


def sheet(pages: tuple[EventPage, ...], unit: str, name: str = "events") -> list[list[Any]]:
    book = openpyxl.load_workbook(io.BytesIO(exported(pages, "xlsx", unit)))
    return [list(row) for row in book[name].iter_rows(values_only=True)]


@pytest.mark.parametrize("unit", COLUMNS)
def test_every_table_has_its_columns_as_a_header(unit: str) -> None:
    names = [column.name for column in COLUMNS[unit]]
    assert len(set(names)) == len(names)
    assert exported((), "csv", unit).decode() == ",".join(names) + "\n"
    assert sheet((), unit)[0] == names
    assert parquet.read_schema(io.BytesIO(exported((), "parquet", unit))).names == names


@pytest.mark.parametrize("unit", COLUMNS)
def test_a_workbook_reads_back_as_the_csv_does(unit: str) -> None:
    rows = list(csv.reader(io.StringIO(exported(BOOK, "csv", unit).decode(), newline="")))
    read = [["" if cell is None else cell_text(cell) for cell in row] for row in sheet(BOOK, unit)]
    # A letter that XML cannot hold comes back as Excel writes it.
    plain = [[cell.replace("_x0007_", "\x07") for cell in row] for row in read]
    assert plain == rows


@pytest.mark.parametrize("unit", COLUMNS)
def test_parquet_has_types_and_reads_back(unit: str) -> None:
    read = parquet.read_table(io.BytesIO(exported(BOOK, "parquet", unit)))
    rows = table(BOOK, "csv", unit)
    assert read.num_rows == len(rows)
    for column in COLUMNS[unit]:
        for cell, row in zip(read[column.name].to_pylist(), rows, strict=True):
            told_cell = tuple(cell) if isinstance(cell, list) else cell
            assert cell_text(told_cell).replace("'", "") == row[column.name].replace("'", "")


def test_parquet_s_schema_holds_the_dictionary() -> None:
    field = parquet.read_schema(io.BytesIO(exported((), "parquet"))).field("distance_km")
    assert field.metadata[b"unit"] == b"km"
    assert field.metadata[b"meaning"].startswith(b"distance flown")
    assert str(field.type) == "double"


def test_a_workbook_s_second_sheet_is_the_dictionary() -> None:
    rows = sheet((), "launch", "dictionary")
    assert rows[0] == ["column", "type", "unit", "meaning", "example"]
    assert [row[0] for row in rows[1:]] == [column.name for column in LAUNCH]


def test_no_cell_of_a_workbook_is_a_formula_or_a_link() -> None:
    book = openpyxl.load_workbook(io.BytesIO(exported((HOSTILE,), "xlsx")))
    cells = [cell for row in book["events"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert all(cell.hyperlink is None for cell in cells)
    assert "'=HYPERLINK" in " ".join(str(cell.value) for cell in cells)


def test_negative_numbers_stay_numbers() -> None:
    (row,) = table([CHILE])
    assert float(row["lat"]) < 0
    cells = dict(zip(*sheet((CHILE,), "launch"), strict=True))
    assert isinstance(cells["lat"], float) and cells["lat"] == float(row["lat"])


def test_the_words_of_best_values_are_pointed_at() -> None:
    (row,) = table([SALVO])
    assert "count:a1a1a1a1:53-87" in row["evidence"].split("|")
    assert row["distance_km_origins"] == JCS
    assert row["distance_km_agreement"] == "disputed"
    assert (row["reports"], row["copies"], row["unknown"]) == ("3", "1", "weapon_name")


def test_a_range_is_not_one_number() -> None:
    (row,) = table([SALVO])
    assert (row["distance_km"], row["distance_km_best_low"], row["distance_km_best_high"]) == (
        "",
        "270",
        "420",
    )
    assert (row["distance_km_low"], row["distance_km_high"]) == ("", "450")


def test_a_row_for_each_missile_has_its_own_figures() -> None:
    first, second = table([SALVO], unit="missile")
    assert (first["missile"], first["distance_km"], first["time_utc"]) == ("1", "420", "20:42")
    assert (second["missile"], second["distance_km"], second["time_utc"]) == ("2", "270", "20:50")


def test_a_day_adds_counts_and_spans_figures() -> None:
    (row,) = table([SALVO, SOUTH], unit="day")
    assert (row["events"], row["count_low"], row["count_high"]) == ("2", "3", "")
    assert (row["distance_km_low"], row["distance_km_high"]) == ("270", "600")
    assert row["keys"] == "KP.launch.2031-03-11|KP.launch.2031-03-11.2"
    assert row["distance_km_agreement"] == "disputed"


def test_days_are_those_of_what_occurred() -> None:
    rows = table([BOUNDED, TALKS, SALVO, CHILE], unit="day")
    assert [(row["date"], row["actor"]) for row in rows] == [
        ("2031-03-11", "CL"),
        ("2031-03-11", "KP"),
        ("2031-04-01/2031-04-02", "KP"),
    ]


def test_what_a_person_set_aside_is_in_no_table() -> None:
    assert table([ASIDE]) == [] == table([ASIDE], unit="day") == table([ASIDE], "cns")
    assert json.loads(exported([ASIDE], "jsonl"))["set_aside"]["why"] == "no test"


@pytest.mark.parametrize(("format", "package"), [("xlsx", "xlsxwriter"), ("parquet", "pyarrow")])
def test_a_missing_package_is_named_with_what_to_install(
    format: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(SharingError, match=rf"pip install 'watchbook\[{format}\]'"):
        exported(BOOK, format)


def test_a_sheet_holds_no_more_rows_than_excel_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("watchbook.sharing.as_xlsx.MOST_ROWS", 2)
    with pytest.raises(SharingError, match="take csv or parquet"):
        exported(BOOK, "xlsx")


def test_a_long_text_is_cut_where_excel_would_lose_it() -> None:
    long = page("KP.launch.2031-03-11", told("site", "x" * 40_000))
    cells = dict(zip(*sheet((long,), "launch"), strict=True))
    assert len(cells["site"]) == 32_767 and cells["site"].endswith("…")
