"""Whole invented reports: the window that their own clues allow, and nothing outside it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from watchbook.dating import date_report, window_of
from watchbook.knowledge import load_knowledge
from watchbook.pipeline import read_text
from watchbook.records import Reading

KNOWLEDGE = load_knowledge()
REPORTS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "reports.toml").read_text("utf-8")
)["report"]


def reading_of(text: str, published: str | None = None) -> Reading:
    """The report read, each of its paragraphs on one line."""
    paragraphs = (" ".join(one.split()) for one in text.split("\n\n"))
    return read_text("\n\n".join(one for one in paragraphs if one), published=published, whole=True)


@pytest.mark.parametrize("told", REPORTS, ids=[one["name"] for one in REPORTS])
def test_the_window_is_what_the_clues_allow(told: dict[str, Any]) -> None:
    dating = date_report(reading_of(told["text"]), KNOWLEDGE)
    assert (dating.first_day, dating.last_day) == (told.get("first"), told.get("last"))
    assert not dating.against
    if written := told.get("written"):
        assert any((first or "") <= written <= (last or "9999") for first, last in dating.spans)


@pytest.mark.parametrize("told", REPORTS, ids=[one["name"] for one in REPORTS])
def test_every_clue_has_its_words_and_holds_on_the_day(told: dict[str, Any]) -> None:
    reading = reading_of(told["text"])
    for clue in date_report(reading, KNOWLEDGE).clues:
        assert clue.says
        for one in clue.evidence:
            assert reading.report.text[one.start : one.end] == one.exact
        assert clue.allows(told["written"])


def test_there_are_many_of_many_years() -> None:
    written = [one["written"] for one in REPORTS if "written" in one]
    assert len(written) >= 20
    assert len({day[:4] for day in written}) >= 9


CONTRADICTORY = """
North Korea fired a missile on Friday, its 31st launch this year. The launch comes ahead of the
Winter Olympics in Beijing next month. Prime Minister Fumio Kishida said that Japan had protested.
"""


def test_a_clue_against_the_rest_is_told_and_the_window_is_the_majoritys() -> None:
    dating = date_report(reading_of(CONTRADICTORY), KNOWLEDGE)
    assert (dating.first_day, dating.last_day) == ("2022-01-01", "2022-01-31")
    assert [clue.evidence[0].exact for clue in dating.against] == ["31st launch this year"]
    assert window_of(reading_of(CONTRADICTORY), KNOWLEDGE) is None


def test_persons_who_were_never_in_office_together_contradict() -> None:
    text = """
    North Korea fired a missile on Friday. Prime Minister Fumio Kishida said it was unforgivable.
    President Joe Biden said talks were open. President Park Geun-hye said her army was ready.
    """
    dating = date_report(reading_of(text), KNOWLEDGE)
    assert (dating.first_day, dating.last_day) == ("2021-10-04", "2024-10-01")
    (clue,) = dating.against
    assert clue.source == "holders.csv: Park Geun-hye, kr_president"


def test_linking_gets_a_window_of_an_undated_report_alone() -> None:
    told = next(one for one in REPORTS if one["name"] == "games next month")
    assert window_of(reading_of(told["text"]), KNOWLEDGE) == ("2018-01-01", "2018-01-31")
    assert window_of(reading_of(told["text"], "2018-01-15"), KNOWLEDGE) is None
    wide = next(one for one in REPORTS if one["name"].startswith("a year that is still"))
    assert window_of(reading_of(wide["text"]), KNOWLEDGE) is None


def test_the_day_of_publication_is_no_clue() -> None:
    told = next(one for one in REPORTS if one["name"] == "games next month")
    dating = date_report(reading_of(told["text"], "2019-03-01"), KNOWLEDGE)
    assert dating.published == "2019-03-01"
    assert (dating.first_day, dating.last_day) == ("2018-01-01", "2018-01-31")


def test_a_weekday_leaves_the_days_of_that_name() -> None:
    told = next(one for one in REPORTS if one["name"] == "games next month")
    (event,) = date_report(reading_of(told["text"]), KNOWLEDGE).events
    assert (event.weekday, event.evidence[0].exact) == ("Monday", "Monday")
    assert event.days == ("2018-01-01", "2018-01-08", "2018-01-15", "2018-01-22", "2018-01-29")
