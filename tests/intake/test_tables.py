"""Hand-made tables: columns, clocks, cells; a bad row costs no other."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.errors import IntakeError
from watchbook.intake.tables import TableRead, load_form, read_table
from watchbook.intake.tables.cells import parse_day
from watchbook.intake.tables.forms import HERE
from watchbook.intake.tables.rows import RowReader
from watchbook.intake.tables.sheets import RawRow
from watchbook.knowledge import load_knowledge
from watchbook.records import TableRow

CNS = HERE / "cns.toml"
#: The columns of the CNS database, as its makers name them.
CNS_COLUMNS = (
    "F1",
    "Date",
    "Date Entered/Updated",
    "Launch Time (UTC)",
    "Missile Name",
    "Missile Type",
    "Launch Agency/Authority",
    "Facility Name",
    "Facility Location",
    "Other Name",
    "Facility Latitude",
    "Facility Longitude",
    "Landing Location",
    "Apogee",
    "Distance Travelled",
    "Confirmation Status",
    "Test Outcome",
    "Additional Information",
    "Source(s)",
)
CNS_CELLS = {
    "F1": "1",
    "Date": "10-Mar-31",
    "Launch Time (UTC)": "22:05:00",
    "Missile Name": "Hwasong-99",
    "Missile Type": "SRBM",
    "Facility Name": "Sinpo Shipyard",
    "Facility Latitude": "40.0368",
    "Facility Longitude": "128.1839",
    "Landing Location": "Sea of Japan or East Sea",
    "Apogee": "60 km",
    "Distance Travelled": "1,590 km",
    "Test Outcome": "Success",
    "Source(s)": "somewhere",
}


def csv_file(folder: Path, *rows: dict[str, str], columns: tuple[str, ...] = CNS_COLUMNS) -> Path:
    path = folder / "table.csv"
    lines = [",".join(columns)]
    lines += [",".join(f'"{row.get(name, "")}"' for name in columns) for row in rows]
    path.write_text("\n".join(lines), "utf-8")
    return path


def mapped(folder: Path, mapping: str, lines: str) -> TableRead:
    (folder / "mine.toml").write_text(mapping, "utf-8")
    (folder / "mine.csv").write_text(lines, "utf-8")
    return read_table(folder / "mine.csv", mapping=folder / "mine.toml")


def the_row(read: TableRead) -> TableRow:
    (row,) = read.table.rows
    return row


def test_a_row_of_the_cns_columns(tmp_path: Path) -> None:
    read = read_table(csv_file(tmp_path, CNS_CELLS))
    row = the_row(read)
    assert (read.table.name, read.table.form, read.problems) == ("cns", "cns", ())
    assert (row.number, row.clock, row.given_day, row.utc_day) == (
        2,
        "utc",
        "2031-03-10",
        "2031-03-10",
    )
    assert (row.local_day, row.time, row.utc_time) == ("2031-03-11", "07:05", "22:05")
    assert (row.kind, row.actor, row.count, row.weapon) == ("launch", "KP", (1.0, 1.0), "srbm")
    assert (row.weapon_name, row.site, row.lat) == ("Hwasong-99", "Sinpo Shipyard", 40.0368)
    assert (row.landing, row.apogee_km, row.distance_km) == (
        "sea_of_japan",
        (60.0, 60.0),
        (1590.0, 1590.0),
    )
    assert row.outcome == "success"
    assert dict(row.cells)["Source(s)"] == "somewhere"


def test_the_same_from_a_workbook(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "About"
    book.active.append(["A database of tests"])
    sheet = book.create_sheet("Missile Tests")
    sheet.append(["as of spring"])
    sheet.append(CNS_COLUMNS)
    typed = {
        "Date": datetime.datetime(2031, 3, 10),
        "Launch Time (UTC)": datetime.time(22, 5),
        "Apogee": 60,
    }
    sheet.append([typed.get(name, CNS_CELLS.get(name)) for name in CNS_COLUMNS])
    book.save(tmp_path / "table.xlsx")
    row = the_row(read_table(tmp_path / "table.xlsx"))
    assert (row.number, row.local_day, row.time) == (3, "2031-03-11", "07:05")
    assert (row.apogee_km, row.distance_km) == ((60.0, 60.0), (1590.0, 1590.0))


@pytest.mark.parametrize(
    ("date", "time", "clock", "local_day", "bounds"),
    [
        ("10-Mar-31", "22:05", "utc", "2031-03-11", ("2031-03-11", "2031-03-11")),
        ("10-Mar-31", "12:00", "utc", "2031-03-10", ("2031-03-10", "2031-03-10")),
        ("10-Mar-31", "Unknown", "unsaid", "2031-03-10", ("2031-03-10", "2031-03-10")),
        ("Mar-31", "", "unsaid", "2031-03", ("2031-03-01", "2031-03-31")),
        ("2031-03-10", "", "unsaid", "2031-03-10", ("2031-03-10", "2031-03-10")),
        # Pyongyang kept UTC+8:30 from 15 August 2015 to 4 May 2018.
        ("10-Mar-16", "15:15", "utc", "2016-03-10", ("2016-03-10", "2016-03-10")),
        ("10-Mar-19", "15:15", "utc", "2019-03-11", ("2019-03-11", "2019-03-11")),
    ],
)
def test_the_clock_of_a_cns_day(
    tmp_path: Path, date: str, time: str, clock: str, local_day: str, bounds: tuple[str, str]
) -> None:
    cells = CNS_CELLS | {"Date": date, "Launch Time (UTC)": time}
    row = the_row(read_table(csv_file(tmp_path, cells)))
    assert (row.clock, row.local_day) == (clock, local_day)
    assert (row.first_day, row.last_day) == bounds


@pytest.mark.parametrize(
    ("cell", "km"),
    [
        ("590", (590.0, 590.0)),
        ("1,380 km", (1380.0, 1380.0)),
        ("between 25 and 90 km", (25.0, 90.0)),
        ("> 500 km", (500.0, None)),
        ("less than 100", (None, 100.0)),
        ("300 miles", (482.803, 482.803)),
        ("Unknown", None),
        ("", None),
    ],
)
def test_a_distance_in_a_cell(tmp_path: Path, cell: str, km: object) -> None:
    read = read_table(csv_file(tmp_path, CNS_CELLS | {"Distance Travelled": cell}))
    assert (the_row(read).distance_km, read.problems) == (km, ())


def test_a_bad_row_is_told_of_and_the_others_go_on(tmp_path: Path) -> None:
    rows = [CNS_CELLS | {"Date": "soon"}, CNS_CELLS | {"Missile Type": "flying saucer"}, CNS_CELLS]
    read = read_table(csv_file(tmp_path, *rows))
    assert [row.number for row in read.table.rows] == [3, 4]
    where = str(tmp_path / "table.csv")
    lost, kept = read.problems
    assert (lost.where, lost.severity) == (f"{where}:2", "error")
    assert "'soon'" in lost.what and "2022-06-05" in lost.hint
    assert (kept.where, kept.severity) == (f"{where}:3", "note")
    assert "flying saucer" in kept.what
    assert read.table.rows[0].weapon is None


@given(st.text(max_size=30), st.text(max_size=12), st.text(max_size=20))
def test_no_cell_stops_the_reading(date: str, time: str, figure: str) -> None:
    """Whatever stands in a cell, its row is read or told of."""
    form = load_form(CNS)
    cells = {"Date": date, "Launch Time (UTC)": time, "Apogee": figure, "Facility Latitude": figure}
    reader = RowReader(form, "mine", "t.csv", load_knowledge())
    rows = [RawRow(2, CNS_CELLS | cells), RawRow(3, CNS_CELLS | cells | {"Date": "2031-03-10"})]
    read = list(reader.rows(iter(rows)))
    assert read[-1].number == 3
    assert len(read) + sum(one.severity == "error" for one in reader.problems) == 2


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2031-02-30", "2031-13", "20310310"])
def test_a_day_that_cannot_be_is_no_day(day: str) -> None:
    assert parse_day(day) is None


def test_a_row_stands_on_the_line_that_a_user_sees(tmp_path: Path) -> None:
    """A cell may hold line ends: the next row begins where its line does."""
    rows = [CNS_CELLS | {"Additional Information": "one\ntwo\nthree"}, CNS_CELLS]
    read = read_table(csv_file(tmp_path, *rows))
    assert [row.number for row in read.table.rows] == [2, 5]


def test_lines_with_local_days_worked_out_are_trusted(tmp_path: Path) -> None:
    line = {
        "date": "2031-03-11",
        "date_basis": "utc",
        "time_utc": "20:33",
        "local_date": "2031-03-11",
        "local_time": "05:33",
        "missile": "Hwasong-99",
        "class": "slv",
        "facility": "Sinpo",
        "landing": "pacific",
        "apogee_km": 500,
        "distance_km": None,
        "note": "the date is the local one",
    }
    path = tmp_path / "cns.jsonl"
    path.write_text(json.dumps(line), "utf-8")
    row = the_row(read_table(path, form="cns", name="mine"))
    assert (row.table, row.given_day, row.utc_day) == ("mine", "2031-03-11", "2031-03-10")
    assert (row.local_day, row.time, row.utc_time) == ("2031-03-11", "05:33", "20:33")
    assert (row.weapon, row.apogee_km, row.distance_km) == (
        "satellite_launch_vehicle",
        (500.0, 500.0),
        None,
    )
    assert row.note == "the date is the local one"


def test_csis_rows_are_dated_by_the_korean_day(tmp_path: Path) -> None:
    columns = ("date", "type", "event", "description", "media")
    rows = [
        {"date": "3/11/2031", "type": "Missile Provocation", "description": "Two were fired."},
        {"date": "3/12/2031", "type": "Other", "description": "A fence was cut."},
        {"date": "2031-03-13", "type": "Nuclear Provocation", "description": "A test was made."},
        {"date": "2031-03-14", "type": "Song", "description": "A song was sung."},
    ]
    read = read_table(csv_file(tmp_path, *rows, columns=columns))
    assert [(row.kind, row.clock, row.local_day) for row in read.table.rows] == [
        ("launch", "local", "2031-03-11"),
        ("nuclear_test", "local", "2031-03-13"),
    ]
    assert read.table.rows[0].text == "Two were fired."
    (problem,) = read.problems
    assert "'Song'" in problem.what


MAPPING = """
name = "mine"
actor = "IR"
kind = "launch"
clock = "utc"
dates = ["%d/%m/%Y"]
nothing = ["none"]
[columns]
date = "Day"
time = "Hour"
distance_km = ["Reach", "Range"]
landing = "Fell"
outcome = "Result"
[units]
distance_km = "mile"
[values.outcome]
hit = "success"
"""


def test_any_csv_by_a_mapping(tmp_path: Path) -> None:
    read = mapped(tmp_path, MAPPING, "Day;Range;Result;Fell\n10/03/2031;100;hit;Gulf of Oman\n")
    row = the_row(read)
    assert (read.table.name, read.table.form, row.actor) == ("mine", "csv", "IR")
    assert (row.distance_km, row.outcome) == ((160.934, 160.934), "success")
    # A UTC day without a time reaches into two days of Tehran.
    assert (row.local_day, row.utc_day) == (None, "2031-03-10")
    assert (row.first_day, row.last_day) == ("2031-03-10", "2031-03-11")


def test_the_mapping_that_the_page_shows_is_one(tmp_path: Path) -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "reference-tables.md").read_text("utf-8")
    mapping = page.split("```toml\n")[1].split("```")[0]
    read = mapped(tmp_path, mapping, "Day,Range,Result,Site\n10/03/2031,100,miss,n/a\n")
    row = the_row(read)
    assert (row.distance_km, row.outcome, row.site) == ((160.934, 160.934), "failure", None)
    assert read.table.complete and read.table.weapons == ("ballistic_missile",)


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ("nonsense", "is no TOML"),
        ("colour = 1\n", "unknown key 'colour'"),
        (MAPPING.replace('date = "Day"', ""), "names no column of dates"),
        (MAPPING.replace('actor = "IR"', ""), "does not say the actor"),
        (MAPPING.replace('"utc"', '"moon"'), "clock is 'moon'"),
        (MAPPING.replace("landing", "lending"), "unknown field 'lending'"),
        (MAPPING.replace('"Day"', "7"), "columns.date is 7"),
        (MAPPING.replace('"Day"', '"Date of test"'), "has no row with the columns 'Date of test'"),
        (MAPPING.replace('clock = "utc"', 'weapons = ["raygun"]'), "unknown class 'raygun'"),
    ],
)
def test_a_mapping_that_does_not_fit_is_told_of(tmp_path: Path, mapping: str, told: str) -> None:
    with pytest.raises(IntakeError, match=told):
        mapped(tmp_path, mapping, "Day,Range\n10/03/2031,100\n")


def test_a_file_of_no_known_columns_asks_for_a_mapping(tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(IntakeError, match="--mapping"):
        read_table(path)
    with pytest.raises(IntakeError, match="'Date', 'Missile Name'"):
        read_table(path, form="cns")
    with pytest.raises(IntakeError, match="no form is called 'acled'"):
        read_table(path, form="acled")
    with pytest.raises(IntakeError, match="cannot be read"):
        read_table(tmp_path / "absent.csv")


def test_bytes_that_are_no_utf_8_are_what_a_spreadsheet_writes(tmp_path: Path) -> None:
    path = csv_file(tmp_path, CNS_CELLS | {"Missile Name": "Hwasöng"})
    path.write_bytes(path.read_text("utf-8").encode("cp1252"))
    assert the_row(read_table(path)).weapon_name == "Hwasöng"


@pytest.mark.parametrize("name", ["cns-tests", "csis-even-years"])
def test_the_real_tables_are_read_whole(shared: Path, name: str) -> None:
    path = shared / "corpora" / f"{name}.jsonl"
    read = read_table(path)
    assert len(read.table.rows) == len(path.read_text("utf-8").splitlines())
    assert read.problems == ()


def test_the_local_days_worked_out_are_those_that_people_set_right(shared: Path) -> None:
    """Where the database made no slip, its UTC day and time alone give the same local day."""
    from watchbook.intake.tables.days import days_of, zones_of

    zones = zones_of("KP", load_knowledge())
    rows = read_table(shared / "corpora" / "cns-tests.jsonl").table.rows
    timed = [row for row in rows if row.clock == "utc" and row.note is None]
    assert len(timed) > 200
    for row in timed:
        utc_time = dict(row.cells)["time_utc"]
        days = days_of(row.given_day, "utc", utc_time=utc_time, zones=zones)
        assert (days.local_day, days.time) == (row.local_day, row.time)
