"""Kills a process that adds to a book, again and again, and looks whether anything was lost.

    python -m bench.kills [--kills 200] [--seed 1]

A child keeps reports and settles the book after each; after a random time it gets SIGKILL. Then
every report that it had said was kept must be there, `verify` must find nothing wrong but what is
still to be worked out, and the next child goes on. When one gets through, the book must be, byte
for byte, the one that was never disturbed.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from watchbook.book import open_book
from watchbook.pipeline import Received

AT = "2031-06-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many kills hit a child at work, and how many books were finished all the same."""

    kills: int
    books: int


def kill_again_and_again(
    reports: Sequence[Received],
    new_place: Callable[[], str],
    *,
    kills: int,
    chance: random.Random,
    longest: float = 0.3,
) -> Outcome:
    """Kill until there were so many. AssertionError where anything was lost or is wrong."""
    expected = _undisturbed(reports, new_place())
    done = books = 0
    while done < kills:
        place = new_place()
        while True:
            finished, said = _run_and_kill(place, reports, chance.uniform(0, longest))
            _look(place, said)
            if finished:
                break
            done += 1
        with open_book(place) as book:
            assert b"".join(book.dump()) == expected, f"{place}: not the book it would have been"
            assert not list(book.verify())
        books += 1
    return Outcome(done, books)


def _undisturbed(reports: Sequence[Received], place: str) -> bytes:
    with open_book(place) as book:
        for one in reports:
            book.keep(one, at=AT)
        book.settle()
        return b"".join(book.dump())


def _run_and_kill(place: str, reports: Sequence[Received], after: float) -> tuple[bool, set[str]]:
    """Run a child for so many seconds; whether it was done by then, and what it said it kept."""
    hears, tells = os.pipe()
    child = os.fork()
    if child == 0:
        _add_all(place, reports, tells)
    os.close(tells)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(hears, "r") as told:
        said = told.read().split("\n")[:-1]
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the child failed by itself"
    return not os.WIFSIGNALED(status), set(said)


def _add_all(place: str, reports: Sequence[Received], tells: int) -> None:
    """What the child does; it never returns."""
    try:
        with open_book(place) as book:
            for one in reports:
                key = book.keep(one, at=AT).key
                os.write(tells, f"{key}\n".encode())
                book.settle()
        os._exit(0)
    except BaseException as error:
        print(f"child: {error!r}", file=sys.stderr)
        os._exit(1)


def _look(place: str, said: set[str]) -> None:
    """All that was said to be kept is there, and nothing is wrong."""
    with open_book(place) as book:
        faults = [one for one in book.verify() if not one.where.startswith("dirty")]
        assert not faults, f"{place}: {faults[0]}"
        for key in said:
            book.report(key)


def main() -> int:
    from bench.grown import grown, related_reports

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    reports = list(grown(related_reports(), 40))
    with tempfile.TemporaryDirectory() as folder:
        numbers = iter(range(10**6))
        outcome = kill_again_and_again(
            reports,
            lambda: str(Path(folder) / f"{next(numbers)}.db"),
            kills=options.kills,
            chance=random.Random(options.seed),
            longest=1.0,
        )
    print(f"{outcome.kills} kills, {outcome.books} books finished, nothing lost, all bytes equal")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
