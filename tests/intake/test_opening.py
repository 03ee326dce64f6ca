"""The text of a report is fixed when it is opened. All sentences are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.errors import IntakeError
from watchbook.intake import RawReport, bytes_to_scan, open_report
from watchbook.records import Report


def opened(text: str, **beside: str) -> Report:
    return open_report(RawReport("r", "r.txt", text.encode(), "text", **beside))


def test_a_title_is_the_first_line_before_a_blank_one() -> None:
    report = opened("It fell.", title="Missile\n falls ")
    assert (report.title, report.text) == ("Missile falls", "Missile falls\n\nIt fell.")


def test_a_title_that_the_text_begins_with_is_not_said_twice() -> None:
    assert (
        opened("Missile falls\nIt fell.", title="Missile falls").text == "Missile falls\nIt fell."
    )


def test_an_empty_title_is_none() -> None:
    report = opened("It fell.", title="")
    assert (report.title, report.text) == (None, "It fell.")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Missile falls in bay\n\nIt fell at dawn.", "Missile falls in bay"),
        ("Missile falls in bay\nIt fell at dawn.", None),
        ("It fell at dawn.\n\nNobody was hurt.", None),
        ("Skip to main content\n\nMissile falls", None),
        ("Missile falls in bay", None),
        ("Missile falls in bay\n\n", None),
    ],
)
def test_a_text_may_have_its_own_title(text: str, title: str | None) -> None:
    report = opened(text)
    assert (report.title, report.text) == (title, text)


@pytest.mark.parametrize(
    "text",
    [
        "🚀 fired — 590\u00a0km",
        "e\u0301te\u0301 soft\u00adhyphen",
        "“curly” ‘quotes’ …",
        "  spaces at the start and the end \n",
        "line\u2028separator\x0bfeed\x85",
        "a byte-order\ufeffmark within",
    ],
)
def test_letters_stay_as_they_are(text: str) -> None:
    assert opened(text).text == text


def test_line_ends_become_one_kind_and_the_mark_at_the_start_is_no_letter() -> None:
    assert opened("\ufeffone\r\ntwo\rthree\n").text == "one\ntwo\nthree\n"


def test_a_page_of_pictures_has_its_headline() -> None:
    page = RawReport("r", "r", b"<img src=a>", "html", title="The year in pictures")
    assert open_report(page).text == "The year in pictures"
    with pytest.raises(IntakeError, match="r: has no text"):
        open_report(RawReport("r", "r", b"<img src=a>", "html"))


def test_captions_are_pointed_at_where_they_are_in_the_text() -> None:
    page = b"<p>It fell.<figure><figcaption>The bay</figcaption></figure><p>It sank."
    report = open_report(RawReport("r", "r", page, "html", title="Missile"))
    assert [report.text[start:end] for start, end in report.furniture] == ["The bay"]


def test_a_byte_scan_sees_title_and_letters_of_wide_encodings_too() -> None:
    raw = RawReport("r", "r", "A missile.".encode("utf-16"), "text", title="On bombs")
    assert b"On bombs" in bytes_to_scan(raw) and b"A missile." in bytes_to_scan(raw)


@given(st.text(max_size=200), st.text(max_size=40), st.sampled_from(["text", "html"]))
def test_any_text_is_opened_or_said_to_be_none(text: str, title: str, form: str) -> None:
    body = text.encode("utf-8", "replace")
    raw = RawReport("r", "r", body, "html" if form == "html" else "text", title=title)
    try:
        report = open_report(raw)
    except IntakeError:
        return
    assert report.text.strip()
    assert all(0 <= start < end <= len(report.text) for start, end in report.furniture)
    assert report.title is None or report.text.startswith(report.title)
