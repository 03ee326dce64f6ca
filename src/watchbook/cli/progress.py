"""A line on standard error that counts reports, where somebody sits and watches."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import TextIO, TypeVar

T = TypeVar("T")

#: Nothing is shown for a reading that is over sooner.
PATIENCE_SECONDS = 1.0
EVERY_SECONDS = 0.1
CLEAR = "\r\x1b[2K"


def show_progress(
    results: Iterator[T], *, screen: TextIO | None = None, clock: Callable[[], float] | None = None
) -> Iterator[T]:
    """The same results, counted on standard error where that is a terminal.

    The inputs are streams whose end nobody knows, so it counts and promises nothing. The line
    is gone whenever a result is handed on, so that a card on the same terminal has it free.
    """
    screen, clock = screen or sys.stderr, clock or time.monotonic
    if not screen.isatty():
        yield from results
        return
    started = clock()
    due = started + PATIENCE_SECONDS
    shared = sys.stdout.isatty()
    shown = False
    count = 0
    try:
        for result in results:
            count += 1
            if shown and shared:
                screen.write(CLEAR)
                shown = False
            yield result
            now = clock()
            if now >= due:
                rate = count / (now - started)
                screen.write(f"{CLEAR}{count:,} reports read, {rate:,.0f} a second")
                screen.flush()
                due = now + EVERY_SECONDS
                shown = True
    finally:
        if shown:
            screen.write(CLEAR)
            screen.flush()
