"""A day has two clocks, and a time is on the clock of whoever told it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sharing.pages import JCS, TOKYO, claim, page, rival, told, verdict
from watchbook.knowledge import load_knowledge
from watchbook.records import EventPage
from watchbook.sharing.clocks import When, when_of
from watchbook.sharing.places import spot_of

KNOWLEDGE = load_knowledge()


def when(one: EventPage) -> When:
    return when_of(one, spot_of(one, KNOWLEDGE), KNOWLEDGE)


def at(day: str, time: str, *origins: str, actor: str = "KP") -> When:
    return when(page("X.launch.1", told("time", time, "so", *origins), day=day, actor=(actor,)))


@pytest.mark.parametrize(
    ("day", "time", "origin", "utc"),
    [
        ("2031-03-11", "05:42", JCS, "2031-03-10 20:42"),
        ("2031-03-11", "10:17", JCS, "2031-03-11 01:17"),
        # Pyongyang's own clock stood half an hour behind Seoul's for two and a half years.
        ("2015-08-14", "06:00", "KCNA", "2015-08-13 21:00"),
        ("2015-08-15", "06:00", "KCNA", "2015-08-14 21:30"),
        ("2018-05-04", "06:00", "KCNA", "2018-05-03 21:30"),
        ("2018-05-06", "06:00", "KCNA", "2018-05-05 21:00"),
        ("2016-03-18", "05:55", JCS, "2016-03-17 20:55"),
        ("2016-03-18", "05:55", TOKYO, "2016-03-17 20:55"),
        # A far command has no clock of its own in the matter: it is the place's.
        ("2016-03-18", "05:55", "US Strategic Command", "2016-03-17 21:25"),
        ("2016-03-18", "05:55", "Harbor Post", "2016-03-17 21:25"),
    ],
)
def test_a_time_is_on_the_clock_of_whoever_told_it(
    day: str, time: str, origin: str, utc: str
) -> None:
    found = at(day, time, origin)
    assert f"{found.utc_day} {found.time_utc}" == utc


def test_a_time_told_in_utc_tells_whose_clock_the_other_is() -> None:
    both = page(
        "X", told("time", "05:55", "so", "Harbor Post"), told("utc", "20:55"), day="2016-03-18"
    )
    assert when(both).zone == "Asia/Seoul"
    assert when(both).instant == "2016-03-18T05:55+09:00"


def test_a_time_told_in_utc_alone_gives_the_local_one() -> None:
    found = when(page("X", told("utc", "21:25"), day="2016-03-18"))
    assert (found.time, found.utc_day) == ("05:55", "2016-03-17")


def test_a_state_of_many_zones_has_no_clock_without_a_city() -> None:
    assert at("2031-03-11", "05:42", actor="US").time_utc is None
    one = page("X", told("time", "05:42"), told("site", "Tucson"), actor=("US",))
    assert when(one).zone == "America/Phoenix"


def test_publication_bounds_a_day_and_never_stands_in_for_it() -> None:
    one = page("X", told("time", "00:10"), day=None, first="2031-04-01", last="2031-04-02")
    found = when(one)
    assert found.text == "2031-04-01/2031-04-02"
    assert (found.precision, found.utc_day, found.instant) == (2, None, None)
    assert found.time_utc == "15:10"


@pytest.mark.parametrize(
    ("day", "bounds", "code"),
    [
        ("2031-03-11", None, 1),
        ("2031-03", None, 4),
        ("2031", None, 5),
        (None, ("2031-03-11", "2031-03-11"), 1),
        (None, ("2031-03-11", "2031-03-16"), 2),
        (None, ("2031-03-11", "2031-03-17"), 3),
        (None, ("2031-03-11", "2031-04-10"), 4),
        (None, ("2031-03-11", "2031-06-10"), 5),
        (None, (None, None), None),
    ],
)
def test_precision_is_the_code_that_event_data_people_use(
    day: str | None, bounds: tuple[str, str] | None, code: int | None
) -> None:
    first, last = bounds or (None, None)
    assert when(page("X", day=day, first=first, last=last)).precision == code


def test_a_person_s_day_stands() -> None:
    told_first = rival(claim("date", "2031-03-11", "so", JCS))
    date = verdict("date", "single", told_first, best="2031-03-12", by="Ines Roth")
    assert when(page("X", date, day="2031-03-11")).exact_day == "2031-03-12"


@given(st.dates(), st.times())
def test_local_and_utc_are_one_moment(day: object, time: object) -> None:
    from datetime import UTC, datetime

    found = at(str(day), str(time)[:5])
    if found.instant is None:
        return
    moment = datetime.fromisoformat(found.instant)
    assert f"{moment:%Y-%m-%d %H:%M}" == f"{day} {str(time)[:5]}" or moment.year < 1000
    if moment.year > 1:
        utc = moment.astimezone(UTC)
        assert (utc.date().isoformat(), f"{utc:%H:%M}") == (found.utc_day, found.time_utc)
