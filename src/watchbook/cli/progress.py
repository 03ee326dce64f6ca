"""A line on standard error that counts reports, where somebody sits and watches."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import TypeVar

T = TypeVar("T")

#: Nothing is shown for a reading that is over sooner.
PATIENCE_SECONDS = 1.0
EVERY_SECONDS = 0.1
CLEAR = "\r\x1b[2K"


def show_progress(results: Iterator[T]) -> Iterator[T]:
    """The same results, counted on standard error where that is a terminal and output is not.

    The inputs are streams whose end nobody knows, so it counts and does not promise. On a
    terminal the cards themselves show how far it is.
    """
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from results
        return
    started = time.monotonic()
    shown = started + PATIENCE_SECONDS
    count = 0
    try:
        for result in results:
            count += 1
            now = time.monotonic()
            if now >= shown:
                rate = count / (now - started)
                print(
                    f"{CLEAR}{count:,} reports read, {rate:,.0f} a second",
                    end="",
                    file=sys.stderr,
                    flush=True,
                )
                shown = now + EVERY_SECONDS
            yield result
    finally:
        if shown > started + PATIENCE_SECONDS:
            print(CLEAR, end="", file=sys.stderr, flush=True)
