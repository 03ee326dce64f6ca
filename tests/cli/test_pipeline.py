"""From inputs to readings: order, gate, processes, and readers that fail. All invented."""

from __future__ import annotations

import json
import os
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import watchbook
from watchbook import pipeline
from watchbook.errors import IntakeError
from watchbook.intake import IntakeProblem, RawReport
from watchbook.pipeline import read_inputs
from watchbook.records import Reading, Report
from watchbook.records.as_json import encode_reading

NEWS = "North Korea fired a ballistic missile from Wonsan on Tuesday, Seoul said."
FATAL = "This missile brings the reader down."
FAULTY = "This missile makes the reader raise."


def write_feed(path: Path, texts: list[str]) -> Path:
    rows = ({"id": f"r{at}", "text": text} for at, text in enumerate(texts))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def told(results: list[Reading | IntakeProblem]) -> list[str]:
    return [one.report.id if isinstance(one, Reading) else f"!{one.report}" for one in results]


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    return write_feed(
        tmp_path / "feed.jsonl", [NEWS if at % 3 else "Football." for at in range(200)]
    )


def test_any_number_of_processes_gives_the_same_bytes(feed: Path) -> None:
    def read(jobs: int) -> bytes:
        results = read_inputs([feed], jobs=jobs)
        return b"".join(
            encode_reading(one, rules=True) for one in results if isinstance(one, Reading)
        )

    once = read(1)
    assert once == read(1) == read(2)
    assert once.count(b"\n") == 200


def test_a_report_that_cannot_matter_is_not_opened(tmp_path: Path) -> None:
    feed = write_feed(tmp_path / "feed.jsonl", ["Football was played."])
    (one,) = read_inputs([feed], jobs=1)
    assert one == Reading(Report("r0", ""), related=False)
    (whole,) = read_inputs([feed], jobs=1, whole=True)
    assert isinstance(whole, Reading) and whole.report.text == "Football was played."


def test_results_come_before_the_input_has_ended(tmp_path: Path) -> None:
    texts = [NEWS] * 200
    feed = write_feed(tmp_path / "feed.jsonl", texts)
    with feed.open("a") as more:
        more.write("{broken\n")
    results = read_inputs([feed], jobs=1)
    assert isinstance(next(results), Reading)


def test_one_report_that_the_reader_fails_on_costs_no_other(
    feed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(report: Report, *, whole: bool = False) -> Reading:
        if FAULTY in report.text:
            raise RuntimeError("no\nmore")
        return Reading(report, related=False)

    monkeypatch.setattr(pipeline, "read_report", read)
    monkeypatch.setattr(pipeline, "may_matter", lambda raw: True)
    results = list(read_inputs([write_feed(tmp_path / "f.jsonl", ["a", FAULTY, "b"])], jobs=1))
    assert told(results) == ["r0", "!r1", "r2"]
    assert isinstance(results[1], IntakeProblem) and "RuntimeError" in results[1].what


def _read_or_die(reports: list[RawReport], whole: bool) -> list[pipeline.Result]:
    """Stands in for the reader of a batch, in its process: one report kills it."""
    if any(FATAL.encode() in raw.body for raw in reports):
        os._exit(9)
    return [Reading(Report(raw.id, ""), related=False) for raw in reports]


@pytest.mark.parametrize("at", [0, 37, 119])
def test_a_report_that_brings_its_process_down_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    texts = [NEWS] * 120
    texts[at] = FATAL
    monkeypatch.setattr(pipeline, "_read_batch", _read_or_die)
    monkeypatch.setattr(pipeline, "may_matter", lambda raw: True)
    results = list(read_inputs([write_feed(tmp_path / "f.jsonl", texts)], jobs=2))
    wanted = [f"r{one}" for one in range(120)]
    wanted[at] = f"!r{at}"
    assert told(results) == wanted


def test_an_id_that_came_before_is_worth_a_note_and_no_more(tmp_path: Path) -> None:
    feed = tmp_path / "f.jsonl"
    feed.write_text('{"id": "1", "text": "x"}\n' * 20)
    results = list(read_inputs([feed], jobs=1))
    notes = [one for one in results if isinstance(one, IntakeProblem)]
    assert len(results) - len(notes) == 20
    assert {note.severity for note in notes} == {"note"}
    assert len(notes) == pipeline.REPEATS_NAMED + 1
    assert notes[-1].what.startswith("14 more")


def test_a_wrong_date_is_refused_before_anything_is_read() -> None:
    with pytest.raises(IntakeError, match="published is no date"):
        read_inputs(["-"], published="soon")
    with pytest.raises(IntakeError, match="published is no date"):
        watchbook.read(NEWS, published="soon")


@pytest.mark.parametrize(
    ("published", "day", "at"),
    [
        ("2031-06-02", "2031-06-02", None),
        (date(2031, 6, 2), "2031-06-02", None),
        (datetime(2031, 6, 2, 1, 2, 3), "2031-06-02", "2031-06-02T01:02:03Z"),
        (
            datetime(2031, 6, 2, 1, 2, 3, tzinfo=timezone(timedelta(hours=9))),
            "2031-06-01",
            "2031-06-01T16:02:03Z",
        ),
        (None, None, None),
    ],
)
def test_read_takes_a_date_in_any_form(
    published: str | date | None, day: str | None, at: str | None
) -> None:
    report = watchbook.read(NEWS, published=published).report
    assert (report.published, report.published_at) == (day, at)


def test_read_takes_what_stands_beside_a_text() -> None:
    report = watchbook.read(
        "<p>A missile.", id="1", title="T", outlet="O", url="U", html=True
    ).report
    assert (report.id, report.title, report.outlet, report.url) == ("1", "T", "O", "U")
    assert report.text == "T\n\nA missile."


def test_a_text_of_nothing_reads_as_unrelated() -> None:
    for text in ("", " \n", "<img>"):
        assert not watchbook.read(text, html=text == "<img>").related


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=300), st.booleans())
def test_reading_any_text_at_all_never_raises(text: str, html: bool) -> None:
    reading = watchbook.read(text, html=html, whole=True)
    encode_reading(reading)
    for mention in reading.events:
        for _, claims in mention.fields:
            for claim in claims:
                for words in claim.evidence:
                    assert reading.report.text[words.start : words.end] == words.exact
