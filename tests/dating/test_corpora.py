"""Real reports, their dates taken away: the window must hold the day, and no event be mistaken."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from watchbook.checking.tables import dated_events
from watchbook.dating import date_report, window_of
from watchbook.intake import find_reports, open_report
from watchbook.intake.raw import RawReport
from watchbook.intake.tables import read_table
from watchbook.knowledge import load_knowledge
from watchbook.reading import read_report
from watchbook.records import Reading

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
KNOWLEDGE = load_knowledge()
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the shared corpora are not here")


def read_undated(name: str) -> Iterator[tuple[Reading, str]]:
    """The readings of the gold reports of a corpus without their dates, and the dates."""
    (corpus,) = (SHARED / "corpora").glob(f"{name}.jsonl*")
    wanted = {one["report"] for one in gold(name)}
    for raw in find_reports([corpus]):
        if isinstance(raw, RawReport) and raw.id in wanted:
            report = open_report(raw)
            if report.published is not None:
                undated = replace(report, published=None, published_at=None)
                yield read_report(undated, knowledge=KNOWLEDGE), report.published


def gold(name: str) -> list[dict[str, object]]:
    lines = (SHARED / "gold" / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


@needs_shared
def test_the_window_of_an_undated_wire_report_holds_its_day() -> None:
    found = list(read_undated("wire-2016-jan-apr"))
    assert len(found) >= 40
    narrow = 0
    for reading, published in found:
        dating = date_report(reading, KNOWLEDGE)
        spans = dating.spans or ((None, None),)
        assert any((first or "") <= published <= (last or "9999") for first, last in spans)
        if bounds := window_of(reading, KNOWLEDGE):
            narrow += 1
            assert bounds[0] <= published <= bounds[1]
    assert narrow >= 15


@needs_shared
@pytest.mark.parametrize(("name", "fewest"), [("wire-2016-jan-apr", 4), ("csis-even-years", 15)])
def test_no_undated_report_is_given_another_days_event(name: str, fewest: int) -> None:
    table = dated_events(read_table(SHARED / "corpora" / "cns-tests.jsonl").table)
    days = {
        one["report"]: {
            str(event["event_id"]).split(".")[2]
            for event in one["events"]  # type: ignore[attr-defined]  # gold is plain JSON
            if event["kind"] == "launch" and event["role"] == "news"
        }
        for one in gold(name)
    }
    right = 0
    for reading, _ in read_undated(name):
        for event in date_report(reading, KNOWLEDGE, table).events:
            if event.event is not None:
                assert event.event.local_day in days[reading.report.id]
                right += 1
    assert right >= fewest


@needs_shared
def test_the_seeds_are_dated_as_their_gold_has_it_or_not_at_all() -> None:
    """Where the gold knows no real day for the news, it must not be given one."""
    table = dated_events(read_table(SHARED / "corpora" / "cns-tests.jsonl").table)
    right = []
    for one in gold("seeds"):
        (path,) = (SHARED / "reports" / "seeds").glob(f"{one['report']}*")
        reading = next(iter(_read(path)))
        told = {
            event["event_id"].split(".")[2]
            for event in one["events"]  # type: ignore[attr-defined]  # gold is plain JSON
            if event["kind"] == "launch" and event["role"] == "news"
        }
        dating = date_report(reading, KNOWLEDGE, table)
        launches = {event.id for event in reading.events if event.kind == "launch"}
        for found in (event for event in dating.events if event.mention in launches):
            if found.event is not None:
                assert found.event.local_day in told
                assert dating.first_day is not None and dating.last_day is not None
                wide = date.fromisoformat(dating.last_day) - date.fromisoformat(dating.first_day)
                assert wide.days < 500
                right.append(found.event.local_day)
    assert right == ["2021-10-19", "2021-10-19"]


def _read(path: Path) -> Iterator[Reading]:
    for raw in find_reports([path]):
        if isinstance(raw, RawReport):
            yield read_report(open_report(raw), knowledge=KNOWLEDGE)
