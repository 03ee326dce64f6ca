"""What holds for every format."""

from __future__ import annotations

import io
import time

import pytest

from tests.sharing.exporting import FILES, GOLDEN, exported
from tests.sharing.pages import BOOK, SALVO
from watchbook.errors import SharingError
from watchbook.records import EventPage
from watchbook.sharing import FORMATS, UNITS, export


@pytest.mark.parametrize("name", FILES)
def test_an_export_is_as_its_golden_file(name: str) -> None:
    """Where this fails and the new bytes are right: ``python -m tests.sharing.exporting``."""
    format, unit = FILES[name]
    assert exported(BOOK, format, unit) == (GOLDEN / name).read_bytes()


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_pages_give_the_same_bytes_at_any_time(
    format: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = exported(BOOK, format)
    moments = iter(range(2_000_000_000, 2_100_000_000, 100_000))
    monkeypatch.setattr(time, "time", lambda: float(next(moments)))
    assert exported(BOOK, format) == first


@pytest.mark.parametrize("format", FORMATS)
def test_no_event_at_all_is_a_whole_file(format: str) -> None:
    assert exported((), format) or format == "jsonl"


@pytest.mark.parametrize("format", FORMATS)
def test_the_stream_is_left_open(format: str) -> None:
    out = io.BytesIO()
    export(BOOK, format, out)
    assert not out.closed


@pytest.mark.parametrize("format", ["csv", "jsonl", "geojson", "timelinejs", "annotations", "cns"])
def test_pages_are_taken_one_after_another(format: str) -> None:
    """A book of any size is never held at once: a page is written before the next is asked for."""
    out = io.BytesIO()
    written: list[int] = []

    def pages() -> object:
        for _ in range(400):
            written.append(out.tell())
            yield SALVO

    export(pages(), format, out)  # type: ignore[arg-type]  # a generator is what a book gives
    assert written[-1] > 0


@pytest.mark.parametrize(
    "format", [name for name in FORMATS if name not in ("csv", "xlsx", "parquet")]
)
def test_units_are_for_tables(format: str) -> None:
    wrong = "launch" if format == "cns" else "day"
    with pytest.raises(SharingError, match="leave the unit out"):
        exported(BOOK, format, wrong)


def test_a_wrong_format_or_unit_names_the_right_ones() -> None:
    with pytest.raises(SharingError, match=", ".join(FORMATS)):
        exported(BOOK, "doc")
    with pytest.raises(SharingError, match=", ".join(UNITS)):
        exported(BOOK, "csv", "week")


@pytest.mark.parametrize("format", FORMATS)
def test_half_a_letter_spoils_no_format(format: str) -> None:
    from tests.sharing.pages import page, told

    odd: EventPage = page(
        "KP.launch.2031-03-11", told("site", "Won\ud800san"), told("weapon", "srbm")
    )
    exported([odd], format)
