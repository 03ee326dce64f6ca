"""A report's firsts and counts beside a table: accused only where the table surely covers them."""

from __future__ import annotations

import pytest

from tests.checking.book_pages import row, table
from watchbook.checking.tables import table_findings
from watchbook.checking.tables.counted import Counted, counted_of
from watchbook.knowledge import load_knowledge
from watchbook.records import (
    Claim,
    Finding,
    Mention,
    Reading,
    ReferenceTable,
    Report,
    Tally,
    quote,
)

KNOWN = load_knowledge()


def tally(
    words: str,
    of: str = "launch",
    *,
    ordinal: int | None = 1,
    count: tuple[float | None, float | None] | None = None,
    since: str | None = None,
    period: str | None = None,
    about: str | None = None,
    actor: str | None = "KP",
) -> Tally:
    words_there = (quote(words, 0, len(words)),)
    return Tally(count, ordinal, of, words_there, period, since, None, actor, about)


def reading(one: Tally, *, published: str | None, day: str | None = None) -> Reading:
    text = one.evidence[0].exact
    words = quote(text, 0, 1)
    fields = (("date", (Claim(day, (words,)),)),) if day else ()
    event = Mention("m1", "launch", "occurred", "news", ("KP",), (words,), fields=fields)
    report = Report("a", text, published=published)
    return Reading(report, True, events=(event,), tallies=(one,))


def found(
    one: Tally,
    mine: ReferenceTable,
    *,
    published: str | None = "2031-06-10",
    day: str | None = None,
    window: tuple[str, str] | None = None,
) -> tuple[Finding, ...]:
    told = reading(one, published=published, day=day)
    return table_findings(told, [mine], KNOWN, window=window)


#: Covers 2029 to 2032: an ICBM in March and May 2030, Scuds in January 2031 and later.
ROWS = (
    row(1, "2029-01-01", weapon="srbm"),
    row(2, "2030-03-11", weapon="icbm", weapon_name="Hwasong-99"),
    row(3, "2030-05-02", weapon="icbm"),
    row(4, "2031-01-20", weapon="srbm", weapon_name="Scud-C"),
    row(5, "2031-03-01", weapon="srbm", weapon_name="Scud-C"),
    row(6, "2032-12-31", weapon="srbm"),
)
MINE = table(*ROWS)


# Firsts ----------------------------------------------------------------------------------------


def test_a_first_with_two_days_in_between_is_an_error() -> None:
    (finding,) = found(tally("first ICBM launch since 2029", since="2029"), MINE)
    assert (finding.check, finding.severity) == ("first in a table", "error")
    assert [one.source for one in finding.witnesses] == [
        "this report",
        "mine, row 2",
        "mine, row 3",
    ]
    assert finding.witnesses[1].says == "Hwasong-99 on 2030-03-11"


def test_one_day_in_between_is_a_warning() -> None:
    (finding,) = found(tally("first ICBM launch since April 2030", since="2030-04"), MINE)
    assert finding.severity == "warning"


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (tally("first ICBM launch since 2030", since="2030"), "none in between"),
        (tally("first such launch since 2029", since="2029"), "such: what is not told"),
        (tally("first launch over Japan since 2029", since="2029"), "more than columns tell"),
        (tally("first SLBM launch since 2029", since="2029"), "no row is surely one"),
        (tally("first ICBM launch since 2019", since="2019"), "the table begins later"),
        (tally("first ICBM launch since the war", since="the war"), "no date"),
        (tally("first ICBM launch since 2029", since="2029", actor="IR"), "another state's"),
        (tally("first nuclear test since 2029", "nuclear test", since="2029"), "no such rows"),
    ],
)
def test_a_first_is_let_pass_where_the_table_does_not_surely_deny_it(one: Tally, why: str) -> None:
    assert found(one, MINE) == (), why


def test_a_table_that_is_a_choice_of_rows_accuses_nobody() -> None:
    one = tally("first ICBM launch since 2029", since="2029")
    assert found(one, table(*ROWS, complete=False)) == ()


def test_the_very_event_is_not_held_against_itself() -> None:
    """A day's slack keeps the clocks apart."""
    one = tally("first ICBM launch since 2029", since="2029", about="m1")
    assert found(one, table(*ROWS[:2], ROWS[-1]), day="2030-03-12") == ()


# Counts of a year ------------------------------------------------------------------------------


def test_a_count_far_above_the_table_s_is_an_error() -> None:
    (finding,) = found(tally("32nd this year", ordinal=32, period="2031"), MINE)
    assert (finding.check, finding.severity) == ("count in a table", "error")
    assert "no more than 2" in finding.message


def test_a_count_that_takes_in_what_the_table_leaves_out_is_let_pass() -> None:
    assert found(tally("8th launch this year", ordinal=8, period="this year"), MINE) == ()


def test_a_count_below_the_days_is_a_warning() -> None:
    days = [row(number, f"2031-02-{number:02d}", weapon="srbm") for number in range(1, 9)]
    mine = table(*ROWS[:1], *days, ROWS[-1])
    (finding,) = found(tally("third launch this year", ordinal=3, period="2031"), mine)
    assert finding.severity == "warning"
    assert found(tally("7th launch this year", ordinal=7, period="2031"), mine) == ()


def test_an_undated_report_is_held_against_its_window() -> None:
    one = tally("32nd this year", ordinal=32, period="this year")
    assert found(one, MINE, published=None) == ()
    assert len(found(one, MINE, published=None, window=("2031-05-01", "2031-06-30"))) == 1
    assert found(one, MINE, published=None, window=("2030-12-01", "2031-01-30")) == ()


def test_a_year_that_the_table_does_not_cover_says_nothing() -> None:
    one = tally("32nd this year", ordinal=32, period="2033")
    assert found(one, MINE, published="2033-06-10") == ()


# What is counted -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "of", "counted"),
    [
        ("first launch since 2017", "launch", Counted("launch")),
        ("first missile test since 2017", "missile test", Counted("launch")),
        ("its first ballistic missile launch", "launch", None),
        ("first ICBM test by North Korea since 2017", "test", Counted("launch", "icbm")),
        ("fifth cruise missile test", "test", Counted("launch", "cruise_missile")),
        ("first since 2017", "nuclear test", Counted("nuclear_test")),
        ("first tests of the Nodong since 2009", "test", Counted("launch", None, "Nodong")),
        ("first test since 2017", "test", None),
        ("first successful launch", "launch", None),
        ("first launch of its kind", "launch", None),
    ],
)
def test_what_a_count_counts(words: str, of: str, counted: Counted | None) -> None:
    assert counted_of(tally(words, of), KNOWN) == counted
