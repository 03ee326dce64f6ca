"""A line on standard error that tells how far it is, where somebody sits and watches."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Self, TextIO, TypeVar

if TYPE_CHECKING:
    from watchbook.book import Book, Settled

T = TypeVar("T")

#: Nothing is shown for a reading that is over sooner.
PATIENCE_SECONDS = 1.0
EVERY_SECONDS = 0.1
CLEAR = "\r\x1b[2K"


def show_progress(
    results: Iterator[T],
    *,
    done: str = "read",
    clears: Callable[[T], bool] | None = None,
    screen: TextIO | None = None,
    clock: Callable[[], float] | None = None,
) -> Generator[T, None, None]:
    """The same results, counted on standard error where that is a terminal.

    The inputs are streams whose end nobody knows, so it counts and promises nothing. The line
    is gone before a result is handed on that ``clears`` it, for which something is printed on
    the same terminal: every one, where standard output is that terminal and nothing is given.
    """
    screen, clock = screen or sys.stderr, clock or time.monotonic
    if not screen.isatty():
        yield from results
        return
    started = clock()
    due = started + PATIENCE_SECONDS
    shared = sys.stdout.isatty()
    clears = clears or (lambda _: shared)
    shown = False
    count = 0
    try:
        for result in results:
            count += 1
            if shown and clears(result):
                screen.write(CLEAR)
                shown = False
            yield result
            now = clock()
            if now >= due:
                rate = count / (now - started)
                screen.write(f"{CLEAR}{count:,} reports {done}, {rate:,.0f} a second")
                screen.flush()
                due = now + EVERY_SECONDS
                shown = True
    finally:
        if shown:
            screen.write(CLEAR)
            screen.flush()


class Steps:
    """A line that says "linking: 12 of 40", for work whose end is known as far as it goes.

    It is called with how many steps are done and how many there are. Nothing is shown where
    standard error is no terminal, nor before :data:`PATIENCE_SECONDS`.
    """

    def __init__(
        self,
        doing: str,
        *,
        screen: TextIO | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._doing = doing
        self._screen = screen or sys.stderr
        self._clock = clock or time.monotonic
        self._due = self._clock() + PATIENCE_SECONDS
        self._shown = False

    def __call__(self, done: int, of: int) -> None:
        now = self._clock()
        if now < self._due or not self._screen.isatty():
            return
        self._screen.write(f"{CLEAR}{self._doing}: {done:,} of {of:,}")
        self._screen.flush()
        self._due = now + EVERY_SECONDS
        self._shown = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """The line is gone when the work is, however it ended."""
        if self._shown:
            self._screen.write(CLEAR)
            self._screen.flush()


def settle_with_progress(book: Book) -> Settled:
    """Work out what a book has not worked out yet, with a line for whoever waits."""
    with Steps("linking and weighing") as steps:
        return book.settle(steps)
