"""`watchbook reference` and `watchbook compare`, on invented reports and a table beside them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from watchbook.cli import main

REPORT = {
    "id": "a",
    "outlet": "Daily",
    "published": "2031-03-11",
    "text": "North Korea fired two short-range ballistic missiles from Sinpo at 7:05 a.m. on "
    "Tuesday, South Korea's Joint Chiefs of Staff said. The missiles flew about 590 kilometers.",
}
TABLE = """\
Day,Hour,Weapon,Place,Reach,Number
2031-03-11,07:05,srbm,Sinpo,650,2
2031-03-20,12:00,srbm,Sunan,300,1
never,12:00,srbm,Sunan,300,1
"""
MAPPING = """\
name = "mine"
title = "My tests"
actor = "KP"
kind = "launch"
clock = "local"
complete = true
[columns]
date = "Day"
time = "Hour"
weapon = "Weapon"
site = "Place"
distance_km = "Reach"
count = "Number"
"""


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A book of one report, named by the environment; in its folder a table with its mapping."""
    (tmp_path / "reports.jsonl").write_text(json.dumps(REPORT), "utf-8")
    (tmp_path / "mine.csv").write_text(TABLE, "utf-8")
    (tmp_path / "mine.toml").write_text(MAPPING, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WATCHBOOK_BOOK", str(tmp_path / "book.db"))
    assert main(["add", "reports.jsonl", "--jobs", "1"]) == 0
    return str(tmp_path / "book.db")


@pytest.fixture
def with_table(book: str, capsys: pytest.CaptureFixture[str]) -> str:
    main(["reference", "add", "mine.csv", "--mapping", "mine.toml"])
    capsys.readouterr()
    return book


def test_a_table_is_kept_listed_and_let_go_of(
    book: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["reference", "list"]) == 1
    assert "holds no reference table" in capsys.readouterr().err
    assert main(["reference", "add", "mine.csv", "--mapping", "mine.toml"]) == 1
    told = capsys.readouterr()
    assert "mine kept 2 rows, 2031-03-11 to 2031-03-20 (My tests)" in told.out
    assert "mine.csv:4: has no date that can be told ('never')" in told.err
    assert main(["reference", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["name"] == "mine"
    assert main(["reference", "remove", "mine"]) == 0
    assert main(["reference", "remove", "mine"]) == 1
    assert "no reference table has that name" in capsys.readouterr().err


def test_the_terminal_shows_what_differs_with_its_words(
    with_table: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", "mine"]) == 0
    told = capsys.readouterr().out
    assert "2031-03-11  differ  KP.launch.2031-03-11  row 2" in told
    assert "agree: day, time, number fired, class, site" in told
    assert "“about 590 kilometers”" in told
    assert "2031-03-20  only in the table  row 3" in told
    assert "My tests: 0 agree, 1 differ, 0 only in the book, 1 only in the table" in told


def test_the_same_as_json_csv_and_a_page(
    with_table: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["compare", "mine", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["events"]["differ"] == 1
    assert main(["compare", "mine", "--csv", "-o", "out.csv"]) == 0
    cells = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text("utf-8"))))
    assert [one["there"] for one in cells if one["state"] == "differ"] == ["650"]
    assert main(["compare", "mine", "--html", "-o", "out.html"]) == 0
    assert (tmp_path / "out.html").read_text("utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("options", "days"),
    [
        ([], ["2031-03-11", "2031-03-20"]),
        (["--from", "2031-03-12"], ["2031-03-20"]),
        (["--to", "2031-03-12"], ["2031-03-11"]),
        (["--from", "2032"], []),
        (["--state", "only-there"], ["2031-03-20"]),
        (["--actor", "Iran"], []),
        (["--kind", "nuclear_test"], []),
    ],
)
def test_filters_choose_on_both_sides(
    with_table: str, capsys: pytest.CaptureFixture[str], options: list[str], days: list[str]
) -> None:
    assert main(["compare", "mine", "--json", *options]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [pair["day"] for pair in told["pairs"]] == days


def test_a_table_that_is_not_there_is_told_of(
    with_table: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", "cns"]) == 1
    assert "there are mine" in capsys.readouterr().err
