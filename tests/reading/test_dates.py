"""Date words: where they stand, and the local day, month or year that they mean.

All sentences are invented. A date nobody gave is never made up.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.marked import read_marked, unmark
from watchbook.reading.phrases.dates import (
    Resolved,
    find_dates,
    local_calendar,
    resolve,
)

SEOUL = "Asia/Seoul"


def meaning(
    words: str, published: str | None = "2031-03-12", *, future: bool = False, zone: str = SEOUL
) -> str | None:
    """What the first date words mean in a report of a Wednesday, told of Korea."""
    (phrase, *_) = find_dates(words, 0, len(words))
    when = resolve(phrase, local_calendar(published, None, zone), future=future)
    return when.value if when else None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on Wednesday", "2031-03-12"),
        ("on Tuesday", "2031-03-11"),
        ("on Monday", "2031-03-10"),
        ("on Friday", "2031-03-07"),
        # It is Thursday morning in Korea while a Wednesday evening's report is written by UTC.
        ("early on Thursday", "2031-03-13"),
        ("last Wednesday", "2031-03-05"),
        ("on Tuesday last week", "2031-03-04"),
        ("on Sun.", "2031-03-09"),
        ("on Tues.", "2031-03-11"),
        ("today", "2031-03-12"),
        ("yesterday", "2031-03-11"),
        ("the day before yesterday", "2031-03-10"),
        ("last night", "2031-03-11"),
        ("this morning", "2031-03-12"),
        ("two days ago", "2031-03-10"),
        ("a month ago", "2031-02"),
        ("two years ago", "2029"),
        ("a few weeks ago", None),
        ("last month", "2031-02"),
        ("this month", "2031-03"),
        ("earlier this month", "2031-03"),
        ("last year", "2030"),
        ("earlier this year", "2031"),
        ("on Dec. 25", "2030-12-25"),
        ("on March 4", "2031-03-04"),
        ("on 4 March", "2031-03-04"),
        ("on the 4th of March", "2031-03-04"),
        ("on March 4, 2017", "2017-03-04"),
        ("on 4 March 2017", "2017-03-04"),
        ("on Tuesday, March 4, 2031", "2031-03-04"),
        ("on 2017-03-04", "2017-03-04"),
        ("in March 2017", "2017-03"),
        ("in early March 2017", "2017-03"),
        ("in October", "2030-10"),
        ("in February", "2031-02"),
        ("in May", "2030-05"),
        ("last September", "2030-09"),
        ("in 1998", "1998"),
        ("in the spring of 2012", "2012"),
        ("last summer", "2030"),
        ("on Feb. 29", None),  # there was none, of late
    ],
)
def test_date_words_are_counted_from_the_local_day_of_the_report(
    words: str, value: str | None
) -> None:
    assert meaning(words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on Friday", "2031-03-14"),
        ("on Monday", "2031-03-17"),
        ("tomorrow", "2031-03-13"),
        ("next month", "2031-04"),
        ("next year", "2032"),
        ("in October", "2031-10"),
        ("in February", "2032-02"),
        ("on April 15", "2031-04-15"),
        ("next Tuesday", "2031-03-18"),
    ],
)
def test_what_is_to_come_is_counted_forward(words: str, value: str) -> None:
    assert meaning(words, future=True) == value


@pytest.mark.parametrize(
    ("words", "published", "value"),
    [
        ("last month", "2031-01-05", "2030-12"),
        ("last year", "2031-01-05", "2030"),
        ("in December", "2031-01-05", "2030-12"),
        ("on Dec. 31", "2031-01-01", "2030-12-31"),
        ("on Friday", "2031-03-01", "2031-02-28"),
        ("on Tuesday", None, None),
        ("last month", None, None),
        ("on March 4, 2017", None, "2017-03-04"),
    ],
)
def test_years_turn_and_an_undated_report_has_full_dates_alone(
    words: str, published: str | None, value: str | None
) -> None:
    read = read_marked(f"North Korea fired a missile {words}.", published)
    assert read.value("date") == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the following day", "2031-03-05"),
        ("two days later", "2031-03-06"),
        ("the same day", "2031-03-04"),
        ("a week earlier", "2031-02"),
        ("the previous day", "2031-03-03"),
    ],
)
def test_some_words_are_counted_from_the_date_last_told(words: str, value: str) -> None:
    day = date(2031, 3, 4)
    (phrase, *_) = find_dates(words, 0, len(words))
    when = resolve(
        phrase,
        local_calendar("2031-03-12", None, SEOUL),
        anchor=Resolved("2031-03-04", day, day, 1),
    )
    assert when is not None and when.value == value
    assert resolve(phrase, local_calendar("2031-03-12", None, SEOUL)) is None


@pytest.mark.parametrize(
    "text",
    [
        "they may fire it",
        "a march through the city",
        "it cost $2017",
        "some 2,000 people",
        "2000 troops",
        "1998 km away",
        "the Sun set",
        "Mar-a-Lago",
        "",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert list(find_dates(text, 0, len(text))) == []


@pytest.mark.parametrize(
    ("marked", "values"),
    [
        ("on [4] and [28 July] 2031", ["2031-07-04", "2031-07-28"]),
        ("on [July 4] and [28], 2031", ["2031-07-04", "2031-07-28"]),
    ],
)
def test_two_days_of_one_month_are_two_dates(marked: str, values: list[str]) -> None:
    text, spans = unmark(marked)
    found = list(find_dates(text, 0, len(text)))
    calendar = local_calendar("2031-09-01", None, SEOUL)
    assert [(one.start, one.end) for one in found] == list(spans)
    assert [when.value for one in found if (when := resolve(one, calendar))] == values


@pytest.mark.parametrize(
    ("published_at", "zone", "day"),
    [
        ("2031-03-12T21:30:00Z", SEOUL, date(2031, 3, 13)),
        ("2031-03-12T21:30:00Z", "America/New_York", date(2031, 3, 12)),
        ("2031-03-12T02:00:00Z", "America/New_York", date(2031, 3, 11)),
        # Pyongyang kept a clock of its own, half an hour behind Seoul's, from 2015 to 2018.
        ("2016-03-09T15:15:00Z", SEOUL, date(2016, 3, 10)),
        ("2016-03-09T15:15:00Z", "Asia/Pyongyang", date(2016, 3, 9)),
        ("2019-03-09T15:15:00Z", "Asia/Pyongyang", date(2019, 3, 10)),
    ],
)
def test_the_local_day_is_that_of_the_place(published_at: str, zone: str, day: date) -> None:
    assert local_calendar(published_at[:10], published_at, zone).day == day


@pytest.mark.parametrize(
    ("marked", "published", "value"),
    [
        # Thursday morning in Korea is Wednesday evening in UTC
        ("North Korea fired a missile early on [Thursday].", "2031-03-12T22:10:00Z", "2031-03-13"),
        ("North Korea fired a missile early on [Thursday].", "2031-03-12", "2031-03-13"),
        (
            "Iran fired a missile at a target range on [Wednesday].",
            "2031-03-12T06:00:00Z",
            "2031-03-12",
        ),
        ("North Korea fired a missile [today].", "2031-03-12T22:10:00Z", "2031-03-13"),
        # a report republished later is no later event
        ("North Korea fired a missile on [March 4, 2031].", "2031-09-01", "2031-03-04"),
        ("North Korea fired a missile on [Dec. 25].", "2031-03-12", "2030-12-25"),
        ("In [February], North Korea fired a missile toward the sea.", "2031-03-12", "2031-02"),
        ("North Korea fired a missile [two weeks ago].", "2031-03-12", "2031-02"),
        ("North Korea said that it had fired a missile a [day before yesterday].", None, None),
        # parts of days
        (
            "North Korea fired a missile in the early hours of [March 3].",
            "2031-03-12",
            "2031-03-03",
        ),
        ("North Korea fired a missile late on [Monday] night.", "2031-03-12", "2031-03-10"),
        (
            "Seoul said on Tuesday that North Korea had fired a missile [the previous day].",
            "2031-03-12",
            "2031-03-10",
        ),
        (
            "North Korea fired a missile late on [Monday], hours before the talks on Tuesday.",
            "2031-03-12",
            "2031-03-10",
        ),
        (
            "North Korea fired an artillery barrage of some 200 rounds on [Jan. 5].",
            "2031-03-12",
            "2031-01-05",
        ),
        # no date words, no date
        ("North Korea fired a missile into the sea.", "2031-03-12", None),
        ("North Korea has fired a missile, the military said.", "2031-03-12", None),
        # when it was said, when it began, when it ends
        ("North Korea fired a missile, its first since October.", "2031-03-12", None),
        ("North Korea fired a missile before Tuesday's talks.", "2031-03-12", None),
        ("North Korea fired a missile ahead of the vote on Friday.", "2031-03-12", None),
        ("North Korea fired a missile after Monday's meeting of envoys.", "2031-03-12", None),
    ],
)
def test_an_event_has_the_date_the_text_gives_it_and_no_other(
    marked: str, published: str | None, value: str | None
) -> None:
    read = read_marked(marked, published)
    assert read.value("date") == value
    if value is not None:
        assert read.found("date") == read.spans


@pytest.mark.parametrize(
    "title",
    [
        "North Korea fires missile",
        "North Korea fires missile for second time this month",
        "North Korea fires its 5th missile this month",
        "North Korea fires missile in third launch this month",
        "North Korea fires missile, its fourth test this year",
    ],
)
def test_how_often_it_happened_is_not_when(title: str) -> None:
    read = read_marked(
        "North Korea fired a missile on [Tuesday], South Korea's military said.", title=title
    )
    assert len(read.events) == 1
    assert (read.value("date"), read.found("date")) == ("2031-03-11", read.spans)


@pytest.mark.parametrize(
    ("words", "precision"),
    [("on Tuesday", 1), ("last week", 2), ("last month", 3), ("last summer", 4), ("last year", 5)],
)
def test_a_date_keeps_how_exact_it_is(words: str, precision: int) -> None:
    read = read_marked(f"North Korea fired a missile {words}.")
    claim = read.event.best("date")
    assert claim is not None and claim.precision == precision


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "North Korea fired two missiles on Sunday and another on Tuesday.",
            ["2031-03-09", "2031-03-11"],
        ),
        ("North Korea fired missiles on Monday and Tuesday.", ["2031-03-10", "2031-03-11"]),
        (
            "North Korea fired a missile on Tuesday. It last fired a missile in October.",
            ["2031-03-11", "2030-10"],
        ),
        (
            "North Korea fired a missile on Tuesday. It last fired one in October.",
            ["2031-03-11", "2030-10"],
        ),
        (
            "North Korea fired a missile on March 3. It fired another the following day.",
            ["2031-03-03", "2031-03-04"],
        ),
        (
            "North Korea fired a missile on Tuesday, five days after it conducted a nuclear test.",
            ["2031-03-11", "2031-03-06"],
        ),
    ],
)
def test_each_event_has_its_own_day(text: str, dates: list[str]) -> None:
    read = read_marked(text)
    assert [event.best("date").value for event in read.events if event.best("date")] == dates  # type: ignore[union-attr]
