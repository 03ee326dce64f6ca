"""``watchbook check``: what cannot be right, for a person and a program; on invented reports."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from watchbook.checking import NAMES
from watchbook.cli import main
from watchbook.cli.findings import place_in
from watchbook.records import Report, quote

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
DAY = "2031-03-11"
JCS = "South Korea's Joint Chiefs of Staff"
#: Three papers have the origin at 590 km, the last at 400 km.
STORIES = (
    (
        "Bay Courier",
        "North Korea fired a short-range ballistic missile from Sinpo at 7:05 a.m. on Tuesday,"
        f" {JCS} said. It flew about 590 km, {JCS} said. Japan's Defense Ministry said the missile"
        " was a short-range ballistic one and fell into the Sea of Japan on Tuesday.",
    ),
    (
        "Evening Coast",
        f"Seoul's morning began with an alarm. {JCS} told reporters that the North had launched a"
        f" missile from the Sinpo area at 7:05 a.m. on Tuesday. It flew about 590 km, {JCS} said.",
    ),
    (
        "Old Paper",
        f"Fishing boats stayed in port. A ballistic missile was fired by North Korea on Tuesday, at"
        f" 7:05 a.m., from Sinpo on its east coast, {JCS} said. It flew about 590 km, {JCS} said.",
    ),
    (
        "Strait Observer",
        "Markets hardly moved as word came that North Korea fired a ballistic missile near Sinpo on"
        f" Tuesday at 7:05 a.m. It flew about 400 km, {JCS} said. Shares rose later in the day.",
    ),
)
REPORTS = [
    {"id": f"r{number}", "outlet": outlet, "published": DAY, "text": text}
    for number, (outlet, text) in enumerate(STORIES)
]
EVENT = "KP.launch.2031-03-11"
WRONG = "It flew 3,700 kilometers (3,000 miles), North Korea said of its missile."

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in an empty folder; its exit code, output and talk."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WATCHBOOK_BOOK", raising=False)

    def run_it(*arguments: str | Path) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([str(one) for one in arguments])
        told = capsys.readouterr()
        return code, told.out, told.err

    return run_it


@pytest.fixture
def book(run: Run, tmp_path: Path) -> Path:
    feed = tmp_path / "feed.jsonl"
    feed.write_text("".join(json.dumps(one) + "\n" for one in REPORTS))
    assert run("add", "feed.jsonl", SAMPLES / "contradicts-itself.txt", "--jobs", "1")[0] == 0
    return tmp_path / "watchbook.db"


def findings(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_file_is_checked_without_a_book(run: Run) -> None:
    code, out, err = run("check", SAMPLES / "contradicts-itself.txt")
    assert (code, err) == (1, "")
    assert out.startswith("contradicts-itself.txt\nno date of its own\n  error    two counts: ")
    assert "this report: “350 miles” (paragraph 3)" in out
    assert "occasions.csv: North Korea's first nuclear test: 2006-10-09" in out
    assert out.splitlines()[-1] == "5 errors, 4 warnings, 1 note in 1 report"


def test_nothing_found_is_said_and_is_no_error(run: Run) -> None:
    assert run("check", SAMPLES / "day-after.jsonl") == (0, "nothing found in 1 report\n", "")


def test_standard_input_and_folders_are_read(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))
    assert run("check", "-", "--json")[0] == 1
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "a.txt").write_text(WRONG)
    (tmp_path / "desk" / "b.txt").write_text("Football was played, and somebody won.")
    assert run("check", "desk")[1].endswith("1 error in 2 reports\n")


@pytest.mark.parametrize(
    ("options", "code", "last"),
    [
        (["--severity", "error"], 1, "5 errors in 1 report"),
        (["--severity", "warning"], 1, "5 errors, 4 warnings in 1 report"),
        (["--check", "two sites"], 0, "1 warning in 1 report"),
        (["--check", "Two-Sites", "--check", "tally"], 1, "1 error, 1 warning in 1 report"),
        (["--check", "two sites", "--severity", "error"], 0, "nothing found in 1 report"),
    ],
)
def test_findings_are_chosen(run: Run, options: list[str], code: int, last: str) -> None:
    told = run("check", SAMPLES / "contradicts-itself.txt", *options)
    assert (told[0], told[1].splitlines()[-1]) == (code, last)


def test_a_check_that_there_is_not_is_refused_with_near_names(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        run("check", "all", "--check", "to counts")
    assert stop.value.code == 2
    assert "two counts" in capsys.readouterr().err


def test_an_event_has_what_its_reports_show_to_be_wrong(run: Run, book: Path) -> None:
    code, out, _ = run("check", EVENT, "--severity", "error")
    assert code == 1
    assert "misquoted origin: Strait Observer, 2031-03-11, credits" in out
    (line,) = (one for one in out.splitlines() if "Strait Observer, 2031-03-11: " in one)
    assert line.endswith(", paragraph 1)")
    assert out.splitlines()[-1] == "1 error in 1 event"


def test_a_kept_report_has_its_own_and_what_others_show(run: Run, book: Path) -> None:
    code, out, _ = run("check", "r3", "--json", "--severity", "error")
    (one,) = findings(out)
    assert code == 1
    assert (one["event"], one["report"], one["id"]) == (EVENT, None, None)
    assert one["finding"]["check"] == "misquoted origin"
    (other, *_) = findings(run("check", "contradicts-itself.txt", "--json")[1])
    assert other["id"] == "contradicts-itself.txt"
    assert len(other["report"]) == 16


def test_all_is_every_report_and_every_event(run: Run, book: Path) -> None:
    code, out, _ = run("check", "all", "--json", "--severity", "error")
    assert code == 1
    assert [one["event"] for one in findings(out)] == [None] * 5 + [EVENT]
    last = run("check", "all")[1].splitlines()[-1]
    assert last.startswith("6 errors, 4 warnings")
    assert " in 5 reports and " in last


def test_what_the_book_has_comes_before_a_file(run: Run, book: Path, tmp_path: Path) -> None:
    (tmp_path / "contradicts-itself.txt").write_text(WRONG)
    assert "5 errors" in run("check", "contradicts-itself.txt")[1].splitlines()[-1]
    assert run("check", "./contradicts-itself.txt")[1].endswith("1 error in 1 report\n")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["nowhere"], 2, "nowhere: is no file here, and there is no book (watchbook.db)"),
        (["all"], 2, "all: is no file here"),
        (["all", "--book", "none.db"], 1, "none.db: there is no such book"),
    ],
)
def test_what_is_not_there_is_told_of(run: Run, arguments: list[str], code: int, told: str) -> None:
    got = run("check", *arguments)
    assert got[0] == code
    assert told in got[2]


def test_names_that_the_book_does_not_have(run: Run, book: Path) -> None:
    code, _, err = run("check", "KP.launch.2031")
    assert code == 1
    assert f"did you mean {EVENT}" in err
    assert "no report has that key or id" in run("check", "r9")[2]


def test_tables_and_the_book_are_asked_about_a_count(run: Run, book: Path, tmp_path: Path) -> None:
    (tmp_path / "t.toml").write_text(
        'name = "mine"\ntitle = "My tests"\nactor = "KP"\nkind = "launch"\nclock = "local"\n'
        'complete = true\n[columns]\ndate = "Day"\nweapon = "Type"\n'
    )
    days = ("2025-05-05", "2028-06-06", "2029-07-07", "2031-12-12")
    (tmp_path / "t.csv").write_text("Day,Type\n" + "".join(f"{day},srbm\n" for day in days))
    assert run("reference", "add", "t.csv", "--mapping", "t.toml")[0] == 0
    (tmp_path / "draft.jsonl").write_text(
        json.dumps(
            {
                "id": "draft",
                "published": "2031-05-21",
                "text": "North Korea fired a ballistic missile on Tuesday, the army in Seoul said."
                " It was the North's first missile launch since 2027.",
            }
        )
    )
    told = findings(run("check", "draft.jsonl", "--json")[1])
    found = {one["finding"]["check"]: one["finding"] for one in told}
    assert found["first in a table"]["severity"] == "error"
    assert [side["source"] for side in found["first in a table"]["witnesses"]] == [
        "this report",
        "mine, row 3",
        "mine, row 4",
    ]
    assert found["first in the book"]["severity"] == "warning"
    assert found["first in the book"]["witnesses"][1]["source"] == f"the book, {EVENT}"


def test_add_says_what_it_finds_in_new_reports(run: Run, book: Path) -> None:
    again = run("add", SAMPLES / "contradicts-itself.txt")[1]
    assert "found in the reports" not in again
    (book.parent / "new.txt").write_text(WRONG)
    told = run("add", "new.txt")[1]
    assert told.endswith("1 error found in the reports: see `watchbook check all`\n")


def test_pages_and_lists_tell_of_what_is_found(run: Run, book: Path) -> None:
    out = run("list", "--needs-attention", "--json")[1]
    reasons = {one["key"]: one["needs_attention"] for one in map(json.loads, out.splitlines())}
    (own,) = (key for key, why in reasons.items() if "two counts in contradicts-itself.txt" in why)
    assert any("credits South Korea Joint Chiefs of Staff" in why for why in reasons[EVENT])
    page = run("show", own)[1]
    assert "What cannot be right" in page
    assert "contradicts-itself.txt: “three missiles” [1]" in page
    assert "error: The report counts" in run("show", "contradicts-itself.txt")[1]
    assert run("verify")[0] == 0


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Missile fired", "title"),
        ("A first", "paragraph 1"),
        ("A second", "paragraph 2"),
        ("line", "paragraph 3"),
    ],
)
def test_a_place_is_counted_as_a_person_counts(words: str, place: str) -> None:
    text = "Missile fired\n\nA first one.\n\nShare\n\nA second one.\nAnother line."
    share = text.index("Share")
    report = Report("r", text, title="Missile fired", furniture=((share, share + 5),))
    at = text.index(words)
    assert place_in(report, quote(text, at, at + len(words))) == place


def test_every_check_of_the_planted_reports_has_its_name_among_them() -> None:
    manifest = Path(__file__).resolve().parents[1] / "checking" / "planted" / "manifest.jsonl"
    planted = {json.loads(line).get("check") for line in manifest.read_text().splitlines()}
    assert planted - {None} <= set(NAMES)
    page = (SAMPLES.parent / "docs" / "checks.md").read_text("utf-8")
    assert [name for name in NAMES if f"`{name}`" not in page] == []
