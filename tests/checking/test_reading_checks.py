"""Each check of a report: what it accuses, and what looks like it and is let pass."""

from __future__ import annotations

import pytest

from watchbook.pipeline import read_text
from watchbook.records import Finding

FIRED = (
    "North Korea fired a ballistic missile into the sea on Tuesday, South Korea's military said."
)


def findings(text: str, published: str | None = "2021-10-19") -> dict[str, Finding]:
    """What is found, by check."""
    found = read_text(text, published=published, whole=True).findings
    return {one.check: one for one in found}


@pytest.mark.parametrize(
    ("check", "text", "severity"),
    [
        ("weekday", "It fell on Tuesday, October 20, 2021.", "error"),
        ("weekday", "It fell on Tuesday, October 19, 2021.", None),
        ("weekday", "It fell on October 18, 2021, a Sunday.", "error"),
        ("weekday", "They met on Monday, Oct. 19.", "error"),
        ("weekday", "They met on Monday and Tuesday, Oct. 18-19.", None),
        ("weekday", "A year ago, on Monday, Oct. 19, they met.", None),
        ("weekday", "In 2001 it was different. On Tuesday, September 11, all changed.", None),
        ("weekday", "A photo released on Thursday, February 6, shows the hall.", None),
        ("weekday", "They will meet again on Monday, May 9.", None),  # too far off to tell the year
        ("weekday", "See the Sun, March 3, for more.", None),
        ("impossible date", "It was signed on February 30.", "error"),
        ("impossible date", "It was signed on 31 November 2020.", "error"),
        ("impossible date", "It was signed on Feb. 29, 2021.", "error"),
        ("impossible date", "It was signed on February 29, 2020.", None),
        (
            "impossible date",
            "In April 31 people were hurt, and by June 31 villages were empty.",
            None,
        ),
        ("impossible date", '"We shall pay on February 30," he joked.', "note"),
        ("impossible date", "It rose at 25:10 local time.", "error"),
        ("impossible date", "It rose at 23:10 local time.", None),
        ("event after report", "The North fired two more on November 2, 2021.", "error"),
        ("event after report", "The North fired two more on October 20, 2021.", None),  # date line
        ("event after report", "The North will have fired it by then: on November 2, 2021.", None),
        ("plan for the past", "Talks are to resume there on October 3, 2021.", "error"),
        ("plan for the past", "Talks were to resume there on October 3, 2021.", None),
        ("plan for the past", "The pact that was signed on May 3, 2021, will hold.", None),
        ("part and whole", "It fired three missiles, four of which fell short.", "error"),
        ("part and whole", "It fired three missiles and 20 rockets, 15 of which fell short.", None),
        ("out of order", "The missile reached an altitude of 60,000 km.", "error"),
        ("out of order", "An earthquake of magnitude 12.4 was felt.", "error"),
        ("out of order", "The missile reached an altitude of 6,000 km.", None),
        ("office", "US President Donald Trump condemned the launch on Tuesday.", "error"),
        ("office", "Former President Donald Trump condemned the launch on Tuesday.", None),
        ("office", "In 2017 US President Donald Trump condemned a launch on Tuesday.", None),
        (
            "office",
            '"US President Donald Trump said on Tuesday that it was fine," he quoted.',
            None,
        ),
        ("office", "US President Joe Biden condemned the launch on Tuesday.", None),
        ("office", "South Korean President Yoon Suk Yeol condemned the launch.", "error"),
        ("office", "If a President Yoon Suk Yeol came in, all would change.", None),
        ("office", "Foreign Minister Jane Roe condemned the launch on Tuesday.", None),  # not known
        ("anachronism", "It breaks Resolution 2397, adopted after the test of 2017.", None),
        ("numbered test", "Its first nuclear test, in 2009, shook the region.", "error"),
        ("numbered test", "Its first nuclear test, in 2006, shook the region.", None),
        ("tally", "It was the North's 95th launch this year.", None),
        ("two counts", "The three missiles flew far.", "warning"),
        ("two dates", "Friday's launch was the first in weeks.", "warning"),
        ("two dates", "Tuesday's launch was the first in weeks.", None),
        ("days between", "The launch came a day after envoys met in Geneva on Friday.", "warning"),
        ("days between", "The launch came a day after envoys met in Geneva on Monday.", None),
    ],
)
def test_what_is_accused_and_what_is_not(check: str, text: str, severity: str | None) -> None:
    found = findings(f"{FIRED}\n\n{text}").get(check)
    assert (found.severity if found else None) == severity


@pytest.mark.parametrize(
    ("published", "text", "severity"),
    [
        ("2016-03-04", "It breaks Resolution 2397.", "error"),
        ("2017-05-04", "The Biden administration said nothing.", "error"),
        ("2017-05-04", "The Trump administration said nothing.", None),
        ("2018-01-09", "It came ahead of the Winter Olympics in Beijing next month.", "error"),
        ("2022-01-09", "It came ahead of the Winter Olympics in Beijing next month.", None),
        ("2017-05-04", "The US Indo-Pacific Command saw it.", "warning"),
        ("2019-05-04", "The US Indo-Pacific Command saw it.", None),
        ("2016-03-30", "At the last party congress, 36 years ago, all was new.", None),
        ("2016-09-10", "It was its second nuclear test this year.", None),
    ],
)
def test_what_was_not_yet_is_an_anachronism(
    published: str, text: str, severity: str | None
) -> None:
    found = findings(f"{FIRED}\n\n{text}", published).get("anachronism")
    assert (found.severity if found else None) == severity


def test_a_report_without_a_date_is_held_against_its_own_clues() -> None:
    ahead = "It came ahead of the Winter Olympics in Beijing next month."
    tally = "It was the North's 32nd launch this year."
    assert findings(f"{FIRED}\n\n{ahead} {tally}", None)["tally"].severity == "error"
    assert "tally" not in findings(f"{FIRED}\n\n{tally}", None)
    later = "Prime Minister Shigeru Ishiba condemned it."
    assert findings(f"{FIRED}\n\n{ahead} {later}", None)["anachronism"].severity == "error"


def test_two_in_office_at_one_time_who_never_were() -> None:
    text = (
        f"{FIRED}\n\nPrime Minister Junichiro Koizumi told reporters on Tuesday that he was angry. "
        "US Secretary of State Antony Blinken told reporters on Tuesday that he was too."
    )
    found = findings(text, None)["office"]
    assert found.severity == "error"
    assert len(found.evidence) == 2 and len(found.witnesses) == 2


def test_two_speakers_of_whom_one_is_quoted_by_the_other_are_let_pass() -> None:
    words = "We will not stand by while our neighbours are threatened day after day"
    told = f'{FIRED}\n\n"{words}," John Roe said. "{words}," Jane Doe {{}}.'
    assert findings(told.format("said"))["two speakers"].severity == "error"
    assert "two speakers" not in findings(told.format("said, repeating him"))


def test_counts_of_speaker_and_reporter_may_differ() -> None:
    text = (
        "North Korea fired at least one ballistic missile on Tuesday, the military said.\n\n"
        '"The firing of the missiles is a breach," Japanese Prime Minister Fumio Kishida said.'
    )
    assert all(one.severity == "note" for one in findings(text).values())
