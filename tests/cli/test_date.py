"""The command ``date``: step by step for a person, one line of JSON for a program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from watchbook.cli import main

STORY = (
    "North Korea fired a ballistic missile on Monday, the army said. It is the 31st launch"
    " this year. "
    "The firing comes as the South readies for the Pyeongchang Winter Olympics next month. "
    "President Moon Jae-in said he still hoped for talks."
)
ROW = {
    "date": "2018-01-14",
    "date_basis": "utc",
    "local_date": "2018-01-15",
    "local_time": "06:10",
    "missile": "Whizz-1",
    "class": "srbm",
    "facility": "Wonsan Airport",
    "lat": 39.17,
    "lon": 127.48,
    "landing": "sea_of_japan",
    "distance_km": 400,
    "apogee_km": None,
    "outcome": "success",
}


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    rows = [ROW, {**ROW, "local_time": "06:20"}, {**ROW, "local_time": "09:00"}]
    rows.append({**ROW, "date": "1999-01", "local_date": "1999-01"})
    path = tmp_path / "launches.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_each_clue_is_told_with_its_words_and_the_window_after_it(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["date", str(story)]) == 0
    printed = capsys.readouterr().out
    assert all(len(line) <= 80 for line in printed.splitlines())
    assert "story.txt · came without a date" in printed
    steps = [
        "“Pyeongchang Winter Olympics next month”",
        "→ 2018-01-01 to 2018-01-31",
        "→ no change",
    ]
    assert [printed.index(step) for step in steps] == sorted(printed.index(step) for step in steps)
    assert "Window: 2018-01-01 to 2018-01-31, 31 days, by the majority of its clues" in printed
    assert "Contradicts the rest" in printed and "not before March 4 of any year" in printed
    assert "Launch (m1, “fired”)" in printed and "possible: 2018-01-01, 2018-01-08" in printed


def test_the_table_s_event_is_told_with_what_is_for_and_against(
    story: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story.write_text(
        STORY.replace("It is the 31st launch this year", "It rose at 6:12 a.m. and flew 400 km")
    )
    assert main(["date", str(story), "--table", str(table)]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "2018-01-15, as in cns" in printed
    row = "in 2018-01-15 Whizz-1, Wonsan Airport (rows 1, 2) for: 2018-01-15 was a Monday"
    assert row in printed
    assert "against: it was fired at 09:00" in printed
    assert "→ only 2018-01-15 Whizz-1, Wonsan Airport (rows 1, 2) fits" in printed


def test_json_is_a_line_for_each_report(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["date", str(story), str(story), "--json"]) == 0
    one, other = map(json.loads, capsys.readouterr().out.splitlines())
    assert one == other
    assert one["window"]["spans"] == [["2018-01-01", "2018-01-31"]]
    assert one["window"]["days"] == 31
    assert one["against"][0]["spans"] is None  # a stretch of every year
    for clue in (*one["clues"], *one["against"]):
        for words in clue["evidence"]:
            assert STORY[words["start"] : words["end"]] == words["exact"]


def test_a_report_without_clues_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bare.txt"
    path.write_text("A missile was fired and fell.")
    assert main(["date", str(path)]) == 0
    assert "Nothing in it tells when it was written." in capsys.readouterr().out


def test_a_table_that_is_not_there(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["date", str(story), "--table", "nowhere.jsonl"]) == 1
    assert "nowhere.jsonl: cannot be read" in capsys.readouterr().err


def test_the_book_s_own_events_are_looked_through_too(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = tmp_path / "told.txt"
    told.write_text(
        "North Korea fired a ballistic missile from Wonsan at 6:12 a.m. on Monday, South Korea's"
        " Joint Chiefs of Staff said. It flew 400 km."
    )
    book = str(tmp_path / "book.db")
    assert main(["add", str(told), "--published", "2018-01-15", "--book", book]) == 0
    story.write_text(
        STORY.replace("It is the 31st launch this year", "It rose at 6:12 a.m. and flew 400 km")
    )
    assert main(["date", str(story), "--book", book]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "2018-01-15, as in the book" in printed
    assert "in KP.launch.2018-01-15 for: 2018-01-15 was a Monday" in printed
