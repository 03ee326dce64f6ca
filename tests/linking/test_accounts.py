"""From a report's mention to the days on which its event can have been."""

from __future__ import annotations

from typing import Any

import pytest

from watchbook.linking import account_of
from watchbook.pipeline import read_text
from watchbook.records import Account, Claim, Evidence, Mention, Reading, Report


def _account(
    date: str | None = None,
    words: str = "then",
    *,
    published: str | None = "2016-03-17",
    at: str | None = None,
    bounds: tuple[str, str] | None = None,
    **more: Any,
) -> Account:
    precision = {10: 1, 7: 2 if "week" in words else 3, 4: 5}[len(date)] if date else None
    quoted = (Evidence(0, len(words), words),)
    fields = (("date", (Claim(date, quoted, precision=precision),)),) if date else ()
    named = more.pop("named", "launch")
    told: dict[str, Any] = {
        "status": "occurred",
        "role": "news",
        "kind": "launch",
        "actor": ("KP",),
    }
    mention = Mention(
        id="m1", **{**told, **more}, evidence=(Evidence(0, len(named), named),), fields=fields
    )
    report = Report("r", "text", published=published, published_at=at)
    return account_of("key", "story", Reading(report, True, (mention,)), mention, bounds=bounds)


@pytest.mark.parametrize(
    ("given", "told", "first", "last"),
    [
        ({"date": "2016-03-10"}, "day", "2016-03-10", "2016-03-10"),
        ({"date": "2016-02"}, "month", "2016-02-01", "2016-02-29"),
        # No later than the report; a day of slack, for its own day is known in UTC alone.
        ({"date": "2016-03"}, "month", "2016-03-01", "2016-03-18"),
        (
            {"date": "2016-03", "at": "2016-03-17T23:01:00Z"},
            "month",
            "2016-03-01",
            "2016-03-18",
        ),
        ({"date": "2016"}, "year", "2016-01-01", "2016-03-18"),
        ({"date": "2014"}, "year", "2014-01-01", "2014-12-31"),
        # "Last week" is more exact than the month that its value gives.
        ({"date": "2016-03", "words": "last week"}, "month", "2016-03-06", "2016-03-14"),
        # On a Sunday it may have ended the day before.
        (
            {"date": "2016-04", "words": "last week", "published": "2016-04-17"},
            "month",
            "2016-04-03",
            "2016-04-18",
        ),
        ({}, "published", "2016-03-16", "2016-03-17"),
        # Past midnight in Pyongyang.
        ({"at": "2016-03-17T23:01:00Z"}, "published", "2016-03-17", "2016-03-18"),
        ({"role": "background"}, "untold", "2015-08-30", "2016-03-17"),
        ({"status": "planned"}, "untold", "2016-03-17", "2016-05-16"),
        ({"date": "2016-03", "status": "planned"}, "month", "2016-03-17", "2016-03-31"),
        ({"published": None}, "untold", None, None),
        ({"published": None, "date": "2016-03"}, "month", "2016-03-01", "2016-03-31"),
        (
            {"published": None, "bounds": ("2016-03-01", "2016-03-20")},
            "untold",
            "2016-02-29",
            "2016-03-20",
        ),
        (
            {"published": None, "bounds": ("2016-03-10", "2016-03-10")},
            "published",
            "2016-03-09",
            "2016-03-10",
        ),
        # Three years bound nothing.
        ({"published": None, "bounds": ("2013-03-01", "2016-03-20")}, "untold", None, None),
    ],
)
def test_the_days_on_which_it_can_have_been(
    given: dict[str, Any], told: str, first: str | None, last: str | None
) -> None:
    account = _account(**given)
    assert (account.told, account.first_day, account.last_day) == (told, first, last)


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ({"kind": "nuclear_test", "named": "its fourth nuclear test"}, ("test 4",)),
        ({"kind": "nuclear_test", "named": "its first nuclear test"}, ("test 1",)),
        # The first of the year, or for years.
        (
            {"kind": "nuclear_test", "named": "a first nuclear test", "status": "possible"},
            (),
        ),
        ({"kind": "launch", "named": "its fourth launch"}, ()),
        ({"kind": "sanctions", "named": "Resolution 2270"}, ("resolution 2270",)),
        ({"kind": "drill", "named": "the Foal Eagle exercise"}, ("foal eagle",)),
    ],
)
def test_names_that_tell_an_event(given: dict[str, Any], names: tuple[str, ...]) -> None:
    assert _account(**given).names == names


@pytest.mark.parametrize(
    ("kind", "actor", "stream"),
    [
        ("launch", ("KP",), "launch:KP"),
        ("launch", (), "launch:"),
        ("meeting", ("US", "KR"), "meeting"),
        ("drill", ("KR",), "drill"),
    ],
)
def test_streams_part_what_can_never_be_one(kind: str, actor: tuple[str, ...], stream: str) -> None:
    account = _account(kind=kind, actor=actor)
    assert (account.stream, account.actor) == (stream, tuple(sorted(actor)))


def test_an_account_of_a_report_as_it_is_read() -> None:
    reading = read_text(
        "North Korea fired two Scud missiles from near Wonsan at 6:30 a.m. on Thursday, South "
        "Korea's military said. They flew about 500 km.",
        published="2016-03-11",
    )
    (mention,) = (one for one in reading.events if one.kind == "launch")
    account = account_of("key", "story", reading, mention)
    assert (account.first_day, account.time, account.site) == (
        "2016-03-10",
        ("06:30",),
        ("Wonsan",),
    )
    assert (account.count, account.distance_km) == (((2.0, 2.0),), ((500.0, 500.0),))
    assert account.weapon_name == ("Scud",)
