"""The cells of a table's file: CSV, an Excel workbook or JSON Lines, a row at a time."""

from __future__ import annotations

import csv
import datetime
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from watchbook.errors import IntakeError
from watchbook.intake.raw import IntakeProblem

#: A hand-made table is small; more is a mistake or an attack.
MAX_TABLE_BYTES = 64 * 2**20
MAX_UNPACKED_BYTES = 512 * 2**20
MAX_ROWS = 200_000
MAX_CELL = 20_000
#: A title or a remark may stand above the names of the columns.
HEADER_ROWS = 30


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it stands: its number in the file, its cells by the names of their columns."""

    number: int
    cells: dict[str, str]


Lines = Iterator[tuple[int, list[str]]]


def columns_and_rows(
    data: bytes, where: str, columns: tuple[tuple[str, ...], ...], sheet: str | None
) -> Iterator[RawRow | IntakeProblem]:
    """The rows of a file whose header holds, for each of ``columns``, one of its names.

    IntakeError where the file is of no known kind, or nothing in it looks like that header.
    """
    if data[:4] == b"PK\x03\x04":
        yield from _under_header(_workbook_lines(data, where, sheet, columns), where, columns)
    elif data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        yield from _json_rows(data, where, columns)
    else:
        yield from _under_header(_csv_lines(data, where), where, columns)


def _csv_lines(data: bytes, where: str) -> Lines:
    text = _decoded(data)
    head = text[:4096]
    try:
        delimiter = csv.Sniffer().sniff(head, delimiters=",;\t|").delimiter
    except csv.Error:
        delimiter = ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        last = 0
        for cells in reader:
            # A cell may hold line ends: the row begins on the line after the last one's end.
            yield last + 1, cells
            last = reader.line_num
    except csv.Error as error:
        raise IntakeError(
            f"{where}:{reader.line_num}", f"cannot be read as CSV: {error}", "save it anew as CSV"
        ) from error


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel writes on Windows; Latin-1 for the few bytes that this leaves out.
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            return data.decode("latin-1")


def _workbook_lines(
    data: bytes, where: str, sheet: str | None, columns: tuple[tuple[str, ...], ...]
) -> Lines:
    try:
        from openpyxl import load_workbook  # type: ignore[import-untyped]  # it has no stubs
    except ImportError as error:
        raise IntakeError(
            where, "is an Excel workbook", "pip install 'watchbook[xlsx]', or save it as CSV"
        ) from error
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(item.file_size for item in archive.infolist())
        if size > MAX_UNPACKED_BYTES:
            raise IntakeError(where, f"unpacks to {size // 2**20} MB", "save the sheet as CSV")
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise IntakeError(where, f"is no whole workbook: {error}", "save it anew") from error
    try:
        chosen = _sheet_with(book, sheet, columns)
        for number, cells in enumerate(chosen.iter_rows(values_only=True), start=1):
            yield number, [_cell_text(cell) for cell in cells]
    finally:
        book.close()


def _sheet_with(book: Any, name: str | None, columns: tuple[tuple[str, ...], ...]) -> Any:
    if name in book.sheetnames:
        return book[name]
    for sheet in book.worksheets:
        for cells in sheet.iter_rows(max_row=HEADER_ROWS, values_only=True):
            if _header_of([_cell_text(cell) for cell in cells], columns) is not None:
                return sheet
    return book.worksheets[0]


def _cell_text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime.datetime):
        midnight = cell.time() == datetime.time()
        return cell.date().isoformat() if midnight else cell.isoformat(sep=" ", timespec="minutes")
    if isinstance(cell, datetime.time):
        return cell.isoformat(timespec="minutes")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _under_header(
    lines: Lines, where: str, columns: tuple[tuple[str, ...], ...]
) -> Iterator[RawRow | IntakeProblem]:
    header: list[str] | None = None
    seen: list[str] = []
    for number, cells in lines:
        if header is None:
            header = _header_of(cells, columns)
            seen = seen or [cell for cell in cells if cell]
            if header is None and number > HEADER_ROWS:
                break
            continue
        if number > MAX_ROWS:
            what = f"has more than {MAX_ROWS:,} rows"
            yield IntakeProblem(where, what, "the rest was not read; split the file")
            return
        if any(cell.strip() for cell in cells):
            row = {
                name: cell.strip()[:MAX_CELL]
                for name, cell in zip(header, cells, strict=False)
                if name
            }
            yield RawRow(number, row)
    if header is None:
        raise no_such_columns(where, columns, seen)


def no_such_columns(
    where: str, columns: tuple[tuple[str, ...], ...], seen: list[str]
) -> IntakeError:
    """What is told of a file that has not the columns looked for."""
    wanted = ", ".join(repr(names[0]) for names in columns)
    found = ", ".join(repr(cell[:40]) for cell in seen[:12]) or "nothing"
    return IntakeError(
        where,
        f"has no row with the columns {wanted} (its first line holds {found})",
        "name its columns in a mapping file (--mapping)",
    )


def _header_of(cells: list[str], columns: tuple[tuple[str, ...], ...]) -> list[str] | None:
    names = [" ".join(cell.split()) for cell in cells]
    known = {name.casefold() for name in names}
    if all(any(name.casefold() in known for name in one) for one in columns):
        return names
    return None


def _json_rows(
    data: bytes, where: str, columns: tuple[tuple[str, ...], ...]
) -> Iterator[RawRow | IntakeProblem]:
    fits = False
    for number, line in enumerate(_decoded(data).splitlines(), start=1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict):
            yield IntakeProblem(f"{where}:{number}", "is no JSON object", "mend the line")
            continue
        if not fits and _header_of(list(told), columns) is None:
            raise no_such_columns(f"{where}:{number}", columns, list(told))
        fits = True
        if number > MAX_ROWS:
            what = f"has more than {MAX_ROWS:,} rows"
            yield IntakeProblem(where, what, "the rest was not read; split the file")
            return
        row = {
            str(key): _json_text(value)[:MAX_CELL]
            for key, value in told.items()
            if value is not None
        }
        yield RawRow(number, row)


def _json_text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.strip() if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
