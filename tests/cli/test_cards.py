"""What a person sees. All sentences are invented."""

from __future__ import annotations

import dataclasses

import pytest

from tests.cli.readings import READING, TEXT, UNRELATED
from watchbook.cli.cards import marked_text, print_cards
from watchbook.cli.sentences import event_line
from watchbook.cli.wording import value_in_words
from watchbook.records import Claim, Mention, Reading, Value


def card(
    capsys: pytest.CaptureFixture[str],
    *readings: Reading,
    explain: bool = False,
    show_text: bool = False,
) -> str:
    print_cards(iter(readings), explain=explain, show_text=show_text, color=False)
    return capsys.readouterr().out


def test_a_card_tells_event_values_words_speakers_and_unknowns(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = card(capsys, READING)
    assert told.splitlines()[:5] == [
        "Missile leaves Wonsan",
        "bay-1 · Bay Wire · published 2031-03-11",
        "",
        "Launch (news): North Korea fired 1 ballistic missile from Wonsan, 2031-03-11, 05:42",
        "  told by South Korea Army; Bay Wire",
    ]
    assert "ballistic missile (hedged)" in told
    assert "South Korea Army (via" in told
    assert "said to be unknown" in told
    assert "380-400.5 km" in told
    assert "Yellow Sea" in told
    assert "at least 90 km" in told
    assert "Meeting (background, planned): South Korea and US" in told
    assert (
        "Nuclear test (background, possible): somebody not named may test a nuclear device" in told
    )
    assert "weekday" not in told
    assert all(line == line.rstrip() and len(line) <= 100 for line in told.splitlines())


def test_on_request_a_card_tells_the_rules_and_the_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert "weekday › clause" in card(capsys, READING, explain=True)
    assert "The army did not say what it was." in card(capsys, READING, show_text=True)


def test_evidence_and_furniture_are_marked_where_they_are() -> None:
    marked = marked_text(READING)
    assert marked.plain == TEXT
    styles = {TEXT[span.start : span.end]: str(span.style) for span in marked.spans}
    assert "yellow" in styles["ballistic missile"]
    assert "green" in styles["Tuesday"]
    assert styles["Share"] == "dim"


def test_unrelated_reports_are_named_or_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert card(capsys, UNRELATED) == "bay-2: nothing of ours in it\n\n"
    told = card(capsys, *[UNRELATED] * 1203)
    assert told.splitlines()[-2:] == ["and 1,200 more with nothing of ours in them", ""]


def test_a_report_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    report = dataclasses.replace(
        READING.report, title="\x1b[2J\x07 [bold]x[/bold] \u202eevil", id="a\nb"
    )
    told = card(capsys, Reading(report, related=True), show_text=True)
    assert "\x1b" not in told and "\x07" not in told and "\u202e" not in told
    assert "[bold]x[/bold]" in told


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("count", (2.0, 2.0), "2"),
        ("count", (2.0, None), "at least 2"),
        ("count", (None, 3.0), "at most 3"),
        ("distance_km", (1234.0, 1234.0), "1,234 km"),
        ("weapon", "srbm", "short-range ballistic missile"),
        ("landing", "sea_of_japan", "Sea of Japan"),
        ("landing", "some_far_sea", "some far sea"),
        ("site", "Musudan_ri", "Musudan_ri"),
        ("duration_min", 7.5, "7.5 min"),
    ],
)
def test_values_are_put_as_a_person_would(field: str, value: Value, words: str) -> None:
    assert value_in_words(field, Claim(value, ())) == words


def test_an_event_of_which_little_is_said_has_a_line_all_the_same() -> None:
    bare = Mention("m", "launch", "denied", "news", ("ZZ",), ())
    assert event_line(bare) == "Launch (news, denied): ZZ did not fire, it is said, something"
    engine = Mention("m", "engine_test", "occurred", "news", ("KP",), ())
    assert event_line(engine) == "Engine test (news): North Korea tested an engine"
