"""The commands of the book, from the first report to the published table; on invented reports."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from watchbook.cli import main
from watchbook.sharing import FORMATS

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
WONSAN = "KP.launch.2031-03-11"
JANUARY = "KP.launch.2031-01-20"
SIGNED = ("--by", "Ines Roth", "--why", "checked by phone", "--at", "2031-03-14T08:00Z")


class Ran(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Ran]


def add_samples() -> None:
    assert main(["add", str(SAMPLES / "launch-harbor-post.txt"), "--published", "2031-03-11"]) == 0
    rest = ["launch-strait-observer.html", "wire.jsonl", "day-after.jsonl", "no-test-at-all.txt"]
    assert main(["add", *(str(SAMPLES / name) for name in rest), "--jobs", "1"]) == 0


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book of the samples, made once."""
    folder = tmp_path_factory.mktemp("kept")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.delenv("WATCHBOOK_BOOK", raising=False)
        add_samples()
    return folder / "watchbook.db"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WATCHBOOK_BOOK", raising=False)

    def run_it(*arguments: str | Path) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        return Ran(code, *capsys.readouterr())

    return run_it


@pytest.fixture
def book(kept: Path, tmp_path: Path, run: Run) -> Run:
    """Runs a command in a folder with a book of the samples of its own."""
    shutil.copy(kept, tmp_path / "watchbook.db")
    return run


def lines(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


# -- add --------------------------------------------------------------------------------------


def test_add_makes_a_book_and_sums_up(run: Run) -> None:
    ran = run("add", SAMPLES / "wire.jsonl", SAMPLES / "no-test-at-all.txt")
    assert ran.code == 0 and ran.err == ""
    assert ran.out.startswith("3 reports kept, 1 set aside as unrelated; ")
    assert "events new or changed" in ran.out and ran.out.count("\n") == 1
    assert Path("watchbook.db").exists()


def test_what_is_there_already_is_left_as_it_is(book: Run) -> None:
    ran = book("add", SAMPLES / "wire.jsonl")
    assert ran.out.startswith("0 reports kept, 3 there already; 0 events new or changed")


def test_add_sums_up_for_a_program_too(run: Run) -> None:
    (told,) = lines(run("add", SAMPLES / "wire.jsonl", "--json").out)
    assert (told["kept"], told["there"], told["unread"]) == (3, 0, 0)


def test_what_cannot_be_read_is_told_and_costs_nothing_else(run: Run, tmp_path: Path) -> None:
    ran = run("add", SAMPLES / "wire.jsonl", tmp_path / "nowhere")
    assert ran.code == 1
    assert "nowhere: does not exist" in ran.err
    assert ran.out.startswith("3 reports kept, 1 not read; ")


def test_the_book_is_the_one_named_or_that_of_the_environment(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("add", SAMPLES / "wire.jsonl", "--book", "one.db")
    monkeypatch.setenv("WATCHBOOK_BOOK", str(tmp_path / "other.db"))
    run("add", SAMPLES / "day-after.jsonl")
    assert {path.name for path in tmp_path.glob("*.db")} == {"one.db", "other.db"}
    assert [row["key"] for row in lines(run("list", "--json").out)] == [WONSAN]


def test_ctrl_c_leaves_what_was_kept(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from watchbook.book import Book

    keep = Book.keep
    seen: list[int] = []

    def keep_two(self: Book, *arguments: Any, **options: Any) -> Any:
        if len(seen) == 2:
            raise KeyboardInterrupt
        seen.append(1)
        return keep(self, *arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(Book, "keep", keep_two)
        ran = run("add", SAMPLES / "wire.jsonl", "--jobs", "1")
    assert ran.code == 130
    assert "2 reports kept, and stay; add the same again to go on" in ran.err
    assert run("verify").code == 0
    assert run("add", SAMPLES / "wire.jsonl").out.startswith("1 report kept, 2 there already")


# -- list -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "keys"),
    [
        (["--kind", "launch", "--from", "2031-03"], [WONSAN, "KP.launch.2031-04-20"]),
        (["--kind", "launch", "--from", "2031", "--to", "2031-01"], [JANUARY]),
        (["--actor", "India"], ["IN.launch.2031-02-06"]),
        (["--actor", "in", "--limit", "1"], ["IN.launch.2031-02-06"]),
        (["--weapon", "mrbm"], ["IN.launch.2031-02-06"]),
        (["--status", "planned", "--kind", "meeting", "--actor", "US"],
         ["KR-US.meeting.2031-03-13"]),
    ],
)  # fmt: skip
def test_list_chooses(book: Run, options: list[str], keys: list[str]) -> None:
    assert [row["key"] for row in lines(book("list", "--json", *options).out)] == keys


def test_a_list_is_a_table(book: Run) -> None:
    ran = book("list", "--kind", "launch", "--from", "2031-03")
    assert ran.code == 0
    assert WONSAN in ran.out and "North Korea fired 2 KN-23 short-range" in ran.out
    assert "\x1b" not in ran.out


def test_the_newest_come_first_where_asked(book: Run) -> None:
    keys = [row["key"] for row in lines(book("list", "--json", "--kind", "launch").out)]
    newest = book("list", "--json", "--kind", "launch", "--newest-first")
    assert [row["key"] for row in lines(newest.out)] == keys[::-1]


def test_a_long_table_is_cut_and_says_so(book: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("watchbook.cli.list.TABLE_ROWS", 2)
    ran = book("list", "--kind", "launch", "--from", "2031")
    assert ran.code == 0 and JANUARY in ran.out and WONSAN not in ran.out
    assert "there are more than these 2" in ran.err
    assert WONSAN in book("list", "--kind", "launch", "--from", "2031", "--limit", "3").out
    assert WONSAN in book("list", "--kind", "launch", "--from", "2031", "--json").out


def test_where_nothing_fits_it_says_what_was_asked(book: Run, run: Run) -> None:
    ran = book("list", "--actor", "FR", "--from", "2040")
    assert (ran.code, ran.out) == (1, "")
    assert "no event of watchbook.db fits --actor FR --from 2040: leave one out" in ran.err


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--actor", "Atlantis"], "Atlantis: is no state that we know"),
        (["--from", "soon"], "soon: is no day, month or year; write 2031-03-11"),
        (["--limit", "0"], "not a number of events"),
        (["--kind", "parade"], "invalid choice: 'parade'"),
        (["--width", "3"], "not a number of columns"),
    ],
)
def test_a_wrong_filter_says_what_is_allowed(book: Run, options: list[str], told: str) -> None:
    ran = book("list", *options)
    assert ran.code == 2 and told in ran.err


def test_without_a_book_it_says_how_to_make_one(run: Run, tmp_path: Path) -> None:
    ran = run("list")
    assert ran.code == 1 and "watchbook.db" in ran.err
    assert list(tmp_path.iterdir()) == []


# -- show -------------------------------------------------------------------------------------


def test_a_page_tells_values_words_copies_and_links(book: Run) -> None:
    ran = book("show", WONSAN, "--width", "300")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("North Korea fired 2 KN-23 short-range ballistic missiles")
    for told in (
        "4 reports, 1 of them a copy",
        "“roughly 400 kilometers” [2]",
        "mobile the same day",
        "  copy",
        "Why they are linked",
        "Han Do-yun (South Korea)",
    ):
        assert told in ran.out


def test_several_are_shown_and_one_that_is_none_costs_no_other(book: Run) -> None:
    ran = book("show", WONSAN, "KP.launch.2031-03-12", JANUARY)
    assert ran.code == 1
    assert ran.out.startswith("North Korea fired 2") and JANUARY in ran.out
    assert "KP.launch.2031-03-12" in ran.err and WONSAN in ran.err  # a near key


def test_a_report_is_shown_by_its_id_with_what_became_of_it(book: Run) -> None:
    ran = book("show", "evening-coast-weapon-named")
    assert ran.code == 0
    assert "In the book" in ran.out and WONSAN in ran.out and "SHA-256" in ran.out
    (told,) = lines(book("show", "evening-coast-weapon-named", "--json").out)
    assert told["report"]["id"] == "evening-coast-weapon-named"
    assert told["reading"]["events"]
    key = told["report"]["key"]
    assert book("show", key[:10]).out == ran.out


def test_a_page_and_its_json_are_one_thing(book: Run) -> None:
    shown = book("show", WONSAN, "--json")
    exported = book("export", "--format", "jsonl", "--kind", "launch", "--weapon", "srbm")
    assert shown.out == exported.out


def test_a_rule_takes_another_value(book: Run) -> None:
    ran = book("show", WONSAN, "--rule", "origin:Japan Ministry of Defense", "--width", "120")
    assert ran.code == 0 and "what Japan Ministry of Defense says" in ran.out
    ran = book("show", WONSAN, "--rule", "loudest")
    assert ran.code == 2 and "best-supported" in ran.err


# -- export -----------------------------------------------------------------------------------


def test_an_export_is_data_and_nothing_else(book: Run) -> None:
    ran = book("export", "--format", "csv", "--kind", "launch", "--from", "2031-03")
    assert (ran.code, ran.err) == (0, "")
    assert len(ran.out.splitlines()) >= 3 and WONSAN in ran.out


def test_an_export_to_a_file_has_its_dictionary_beside_it(book: Run, tmp_path: Path) -> None:
    ran = book("export", "--format", "csv", "-o", "launches.csv")
    assert (ran.code, ran.out) == (0, "")
    there = {path.name for path in tmp_path.iterdir() if "watchbook.db" not in path.name}
    assert there == {"launches.csv", "launches.csv.dictionary.md"}
    assert "launches.csv.dictionary.md" in ran.err


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_offered_and_written(book: Run, form: str, tmp_path: Path) -> None:
    ran = book("export", "--format", form, "-o", f"out.{form}", "--kind", "launch")
    assert (ran.code, ran.out) == (0, "")
    assert (tmp_path / f"out.{form}").stat().st_size > 0
    assert (tmp_path / f"out.{form}.dictionary.md").read_text("utf-8").startswith("#")


def test_a_format_and_a_unit_that_do_not_go_together_are_told(book: Run) -> None:
    ran = book("export", "--format", "atom", "--unit", "day")
    assert ran.code == 2 and "leave the unit out" in ran.err


def test_a_file_that_cannot_be_written_is_told(book: Run) -> None:
    ran = book("export", "--format", "csv", "-o", "no/such/folder/launches.csv")
    assert ran.code == 2 and "cannot be written" in ran.err


@pytest.mark.parametrize("form", ["xlsx", "parquet"])
def test_a_terminal_is_spared_what_is_no_text(
    book: Run, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda self: True, raising=False)
    ran = book("export", "--format", form)
    assert (ran.code, ran.out) == (2, "") and "name a file: -o FILE" in ran.err


# -- decide, history --------------------------------------------------------------------------


def test_a_decision_tells_what_was_before_and_what_is_now(book: Run) -> None:
    ran = book("decide", "set", WONSAN, "distance", "390-400 km", *SIGNED)
    assert ran.code == 0
    assert ran.out.splitlines()[0] == "Decision 1: Ines Roth set distance to 390-400 km."
    assert ran.out.splitlines()[1].startswith("before: 380 km (")
    assert ran.out.splitlines()[2].startswith("now:    390-400 km (decided)")
    shown = book("show", WONSAN, "--width", "300").out
    assert "decided by Ines Roth" in shown and "why: checked by phone" in shown
    assert "also" in shown or "or " in shown


def test_a_decision_is_taken_back_by_its_number(book: Run) -> None:
    book("decide", "set", WONSAN, "distance_km", "590", *SIGNED)
    ran = book("decide", "undo", "1", *SIGNED)
    assert ran.out.startswith("Decision 2: Ines Roth took back decision 1.")
    shown = book("show", WONSAN).out
    assert "(taken back by 2)" in shown
    assert "decided by Ines Roth" not in shown
    ran = book("decide", "undo", "7", *SIGNED)
    assert ran.code == 2 and "7: is no decision of this book" in ran.err


def test_an_event_is_accepted_whole_or_by_a_value(book: Run) -> None:
    assert "accepted it as it stands" in book("decide", "accept", WONSAN, *SIGNED).out
    assert "accepted site as Wonsan" in book("decide", "accept", WONSAN, "site", *SIGNED).out


def test_a_merged_key_leads_to_the_survivor(book: Run) -> None:
    ran = book("decide", "merge", JANUARY, WONSAN, *SIGNED)
    assert ran.code == 0
    assert f"merged {JANUARY} into {WONSAN}" in ran.out
    ran = book("show", JANUARY)
    assert f"watchbook: {JANUARY} was merged into {WONSAN}" in ran.err
    assert ran.out.splitlines()[0].startswith("North Korea fired")
    assert WONSAN in ran.out
    assert JANUARY not in [row["key"] for row in lines(book("list", "--json").out)]


def test_a_report_is_split_off_by_the_beginning_of_its_key(book: Run) -> None:
    (told,) = lines(book("show", "evening-coast-weapon-named", "--json").out)
    key = told["report"]["key"]
    ran = book("decide", "split", WONSAN, key[:6], *SIGNED)
    assert ran.code == 0 and f"split {key[:8]}:m1 from {WONSAN}" in ran.out
    assert ran.out.count(": North Korea fired 2") == 2  # what stays, and the new event
    assert "Evening Coast" not in book("show", WONSAN).out.partition("Decided")[0]


def test_what_to_split_off_must_be_there(book: Run) -> None:
    ran = book("decide", "split", WONSAN, "ffffffffff", *SIGNED)
    assert ran.code == 2 and f"ffffffffff: is no report of {WONSAN}; name one of " in ran.err
    (told,) = lines(book("show", "evening-coast-weapon-named", "--json").out)
    key = told["report"]["key"]
    ran = book("decide", "split", WONSAN, f"{key}:m9", *SIGNED)
    assert ran.code == 2 and f"name one of {key}:m1" in ran.err


def test_what_is_set_aside_leaves_a_tombstone(book: Run) -> None:
    assert book("decide", "set-aside", JANUARY, *SIGNED).code == 0
    assert JANUARY not in [row["key"] for row in lines(book("list", "--json").out)]
    aside = lines(book("list", "--json", "--set-aside").out)
    assert [row["key"] for row in aside if row["set_aside"]] == [JANUARY]
    ran = book("show", JANUARY)
    assert "Set aside by Ines Roth on 14 March 2031: checked by phone" in ran.out


def test_a_report_or_a_value_is_set_aside(book: Run) -> None:
    (told,) = lines(book("show", "evening-coast-weapon-named", "--json").out)
    key = told["report"]["key"]
    ran = book("decide", "set-aside", WONSAN, "--report", key[:8], *SIGNED)
    assert ran.code == 0 and f"set aside what {key[:8]} tells of it" in ran.out
    ran = book("decide", "set-aside", WONSAN, "--field", "time", "05:51", *SIGNED)
    assert ran.code == 0 and "set aside time 05:51" in ran.out


def test_a_decision_as_json(book: Run) -> None:
    (told,) = lines(book("decide", "set", WONSAN, "weapon", "SRBM", *SIGNED, "--json").out)
    assert (told["number"], told["verb"], told["field"]) == (1, "set", "weapon")
    assert (told["value"], told["by"], told["at"]) == ("srbm", "Ines Roth", "2031-03-14T08:00:00Z")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["accept", WONSAN], "required: --by, --why"),
        (["accept", WONSAN, "--by", " ", "--why", "x"], "nothing is said there"),
        (["set", WONSAN, "weapon", "bicycle", *SIGNED], "bicycle: is no class of weapon"),
        (["set", WONSAN, "colour", "red", *SIGNED], "colour: is no field"),
        (["accept", WONSAN, "--by", "a", "--why", "b", "--at", "noon"], "no instant: 'noon'"),
        (["undo", "first", *SIGNED], "no number of a decision"),
        (["forget", WONSAN], "invalid choice"),
    ],
)
def test_a_wrong_decision_is_refused_and_changes_nothing(
    book: Run, arguments: list[str], told: str
) -> None:
    ran = book("decide", *arguments)
    assert ran.code == 2 and told in ran.err
    assert not [one for one in lines(book("history", "--json").out) if one["decision"]]


def test_history_is_what_was_kept_and_decided_in_order(book: Run) -> None:
    book("decide", "accept", WONSAN, "site", *SIGNED)
    ran = book("history", WONSAN)
    assert ran.code == 0
    assert ran.out.count(" kept ") == 4 and "accepted site as Wonsan" in ran.out
    assert f"m1 linked to {WONSAN}: " in ran.out
    entries = lines(book("history", "--json").out)
    assert sorted(one["what"] for one in entries) == ["decided", *["kept"] * len(entries[1:])]
    assert book("history", "evening-coast-weapon-named").out.count(" kept ") == 1


def test_who_asks_for_what_is_not_there_is_told_what_comes_near(book: Run) -> None:
    for command in ("show", "history"):
        ran = book(command, "KP.launch.2031-03-12")
        assert (ran.code, ran.out) == (1, "")
        assert "no event has that key" in ran.err and WONSAN in ran.err
        ran = book(command, "evening-coast-weapon")
        assert ran.code == 1 and "evening-coast-weapon-named" in ran.err
    ran = book("show", WONSAN, "--rule", "origin:Nobody")
    assert ran.code == 1 and "South Korea Joint Chiefs of Staff" in ran.err


# -- rebuild, verify --------------------------------------------------------------------------


def test_a_rebuild_gives_the_same_book(book: Run) -> None:
    book("decide", "set", WONSAN, "distance_km", "590", *SIGNED)
    before = book("export", "--format", "jsonl").out
    for options in ([], ["--read-again"]):
        ran = book("rebuild", *options)
        assert ran.code == 0 and "worked out anew" in ran.out and ran.err == ""
        assert book("export", "--format", "jsonl").out == before
    (told,) = lines(book("rebuild", "--json").out)
    assert told["misfits"] == [] and told["rebuilt"]["reports"] >= 5


def test_a_whole_book_is_whole(book: Run) -> None:
    book("decide", "accept", WONSAN, *SIGNED)
    ran = book("verify")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("watchbook: checked ") and ran.out.endswith(": all is well\n")
    assert "1 decision" in ran.out
    assert book("verify", "--json").out == ""


def test_what_is_wrong_is_told_with_what_to_do(book: Run) -> None:
    with sqlite3.connect("watchbook.db") as damaged:
        damaged.execute("UPDATE kept_text SET text = replace(text, 'Wonsan', 'Hamhung')")
    damaged.close()
    ran = book("verify")
    assert ran.code == 1
    assert "its text is not the one that was read" in ran.out and "rebuild" in ran.out
    assert "faults" in ran.out.splitlines()[-1]
    assert all(fault["where"] and fault["hint"] for fault in lines(book("verify", "--json").out))


def test_what_is_no_book_is_left_alone(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a book\n")
    for command in (["list"], ["verify"], ["rebuild"], ["show", "x"], ["history"]):
        ran = run(*command, "--book", path)
        assert ran.code == 1 and "notes.txt" in ran.err and "Traceback" not in ran.err
    assert path.read_text() == "not a book\n"
    assert os.listdir(tmp_path) == ["notes.txt"]
