"""Who sits at a terminal sees how far it is; nobody else does."""

from __future__ import annotations

import io
from itertools import count

from watchbook.cli.progress import CLEAR, Steps, show_progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_is_told_how_many_were_read_and_is_left_clean() -> None:
    screen, ticks = Terminal(), count()
    results = show_progress(iter("abc"), screen=screen, clock=lambda: next(ticks) * 2.0)
    assert list(results) == ["a", "b", "c"]
    assert "2 reports read" in screen.getvalue()
    assert screen.getvalue().endswith(CLEAR)


def test_the_line_stays_where_nothing_is_printed_for_a_result() -> None:
    screen, ticks = Terminal(), count()
    results = show_progress(
        iter("abc"),
        done="kept",
        clears=lambda one: one == "c",
        screen=screen,
        clock=lambda: next(ticks) * 2.0,
    )
    assert list(results) == ["a", "b", "c"]
    shown = screen.getvalue()
    assert shown.count(CLEAR) == 5  # three lines, once before c, once at the end
    assert "2 reports kept, " in shown


def test_a_reading_soon_over_shows_nothing() -> None:
    screen = Terminal()
    assert list(show_progress(iter("abc"), screen=screen, clock=lambda: 0.0)) == ["a", "b", "c"]
    assert screen.getvalue() == ""


def test_a_file_is_told_nothing() -> None:
    screen, ticks = io.StringIO(), count()
    results = show_progress(iter("abc"), screen=screen, clock=lambda: next(ticks) * 2.0)
    assert list(results) == ["a", "b", "c"]
    assert screen.getvalue() == ""


def test_steps_are_told_where_somebody_watches_and_the_line_is_gone_when_they_are_done() -> None:
    screen, ticks = Terminal(), count()
    with Steps("linking", screen=screen, clock=lambda: next(ticks) * 2.0) as steps:
        steps(1, 40)
        steps(1200, 4000)
    assert "linking: 1,200 of 4,000" in screen.getvalue()
    assert screen.getvalue().endswith(CLEAR)


def test_steps_say_nothing_to_a_file_nor_about_what_is_soon_over() -> None:
    for screen, step in ((io.StringIO(), 2.0), (Terminal(), 0.0)):
        ticks = count()
        with Steps("linking", screen=screen, clock=lambda: next(ticks) * step) as steps:  # noqa: B023
            steps(1, 2)
        assert screen.getvalue() == ""
