"""From inputs to readings: gate, open, read, on as many cores as are wanted, in order."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

from watchbook.checking import check_reading
from watchbook.errors import IntakeError
from watchbook.intake import (
    IntakeProblem,
    RawReport,
    bytes_to_scan,
    find_reports,
    make_report,
    open_report,
    parse_published,
    problem_of,
)
from watchbook.knowledge import load_knowledge
from watchbook.reading import may_matter, read_report
from watchbook.records import Reading, Report

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor


@dataclass(frozen=True, slots=True)
class Received:
    """A report as it came and what was read in it: what a book keeps."""

    raw: RawReport
    reading: Reading


#: What a report comes to.
Result = Reading | IntakeProblem
#: The same, the reading with its report where that is wanted.
_Result = Result | Received
Reader = Callable[[Report], Reading]

#: Reports that can matter in one task: enough to outweigh sending them.
BATCH = 16
#: Unrelated reports and bytes that may gather around them before the task goes off all the same.
BATCH_RESULTS = 1024
BATCH_BYTES = 4 * 1024 * 1024
REPEATS_NAMED = 5
#: Tasks under way for each process: the next one waits ready, memory stays bounded.
AHEAD = 3


def read_text(
    text: str,
    *,
    published: str | date | None = None,
    id: str = "text",
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    html: bool = False,
    whole: bool = False,
) -> Reading:
    """Read one report: what it says was fired, by whom, when and where, with the words for it.

    ``text`` is the report's text, or its HTML with ``html=True``. ``published`` ("2016-03-10",
    ISO 8601 with a clock, a date or a datetime; UTC where no zone is given) is what "Tuesday"
    is counted from. ``title`` becomes the first line of the text. ``whole`` reads a report to
    its end although it holds nothing of ours.

    IntakeError where ``published`` is no date. A text that holds nothing reads as unrelated.
    """
    if isinstance(published, datetime | date):
        published = published.isoformat()
    if published is not None:
        check_published(published, id)
    raw = RawReport(id, id, b"", "html" if html else "text", url, outlet, title, published)
    try:
        report = make_report(raw, text)
    except IntakeError:
        return Reading(Report(id, "", url, outlet, title), related=False)
    return read_and_check(report, whole=whole)


def read_and_check(report: Report, *, whole: bool = False) -> Reading:
    """The reading of a report that is opened, with what the checks find in it."""
    reading = read_report(report, whole=whole)
    found = check_reading(reading, load_knowledge())
    return replace(reading, findings=found) if found else reading


def check_published(published: str, where: str) -> None:
    """IntakeError where a date that was given cannot be told."""
    if parse_published(published) is None:
        raise IntakeError(
            where, f"published is no date that can be told: {published[:40]!r}", "write YYYY-MM-DD"
        )


def read_inputs(
    inputs: Iterable[str | Path],
    *,
    published: str | None = None,
    jobs: int | None = None,
    whole: bool = False,
    stdin: IO[bytes] | None = None,
) -> Iterator[Result]:
    """The reading of every report of the inputs, in their order; a problem for each bad one.

    Inputs are those of :func:`watchbook.intake.find_reports`. A report whose bytes cannot hold
    anything of ours is not opened: its reading is unrelated and its text empty (``whole``
    opens and reads everything). ``jobs`` is the number of processes, all cores where None;
    the results are the same for any number. What has been read stays small in memory,
    however many reports come.
    """
    results = _results(inputs, published, jobs, whole, stdin, with_raw=False)
    return (one for one in results if not isinstance(one, Received))


def receive_inputs(
    inputs: Iterable[str | Path],
    *,
    published: str | None = None,
    jobs: int | None = None,
    whole: bool = False,
    stdin: IO[bytes] | None = None,
) -> Iterator[Received | IntakeProblem]:
    """As :func:`read_inputs`, each reading with the bytes it was read from, for a book to keep."""
    results = _results(inputs, published, jobs, whole, stdin, with_raw=True)
    return (one for one in results if not isinstance(one, Reading))


def receive(raw: RawReport, *, whole: bool = False) -> Received | IntakeProblem:
    """One raw report read as :func:`receive_inputs` reads it: a book reads its kept bytes anew
    with it."""
    if not whole and not may_matter(bytes_to_scan(raw)):
        return Received(raw, _unopened(raw))
    read = _read_raw(raw, whole)
    return Received(raw, read) if isinstance(read, Reading) else read


def _results(
    inputs: Iterable[str | Path],
    published: str | None,
    jobs: int | None,
    whole: bool,
    stdin: IO[bytes] | None,
    *,
    with_raw: bool,
) -> Iterator[_Result]:
    if published is not None:
        check_published(published, "--published")
    found = find_reports(inputs, published=published, stdin=stdin)
    gated = _gate(_note_repeats(found), whole, with_raw)
    jobs = jobs or os.cpu_count() or 1
    if jobs > 1:
        return _read_in_processes(_gather(gated, with_raw), jobs, whole)
    return (
        _joined(one, _read_raw(one, whole), with_raw) if isinstance(one, RawReport) else one
        for one in gated
    )


def _joined(raw: RawReport, read: Result, with_raw: bool) -> _Result:
    return Received(raw, read) if with_raw and isinstance(read, Reading) else read


@dataclass(slots=True)
class _Batch:
    """Results in order, ``None`` where one of ``reports`` is still to be read; ``with_raw`` where
    each reading is wanted with its report."""

    results: list[_Result | None]
    reports: list[RawReport]
    with_raw: bool


def _note_repeats(
    found: Iterable[RawReport | IntakeProblem],
) -> Iterator[RawReport | IntakeProblem]:
    seen: set[str] = set()
    repeats = 0
    for one in found:
        if isinstance(one, RawReport):
            if one.id in seen:
                repeats += 1
                if repeats <= REPEATS_NAMED:
                    yield IntakeProblem(
                        one.where,
                        f"has an id that came before: {one.id!r}",
                        "both were read; give every report an id of its own",
                        "note",
                        one.id,
                    )
            seen.add(one.id)
        yield one
    if (more := repeats - REPEATS_NAMED) > 0:
        what = f"{more:,} more reports have an id that came before"
        yield IntakeProblem("input", what, "all were read", "note")


def _gate(
    found: Iterable[RawReport | IntakeProblem], whole: bool, with_raw: bool
) -> Iterator[RawReport | _Result]:
    """Raw reports that are to be read; what cannot matter is a reading already."""
    for one in found:
        if whole or isinstance(one, IntakeProblem) or may_matter(bytes_to_scan(one)):
            yield one
        else:
            yield _joined(one, _unopened(one), with_raw)


def _gather(gated: Iterable[RawReport | _Result], with_raw: bool) -> Iterator[_Batch]:
    batch = _Batch([], [], with_raw)
    size = 0
    for one in gated:
        if isinstance(one, RawReport):
            batch.results.append(None)
            batch.reports.append(one)
            size += len(one.body)
        else:
            batch.results.append(one)
            size += len(one.raw.body) if isinstance(one, Received) else 0
        if (
            len(batch.reports) >= BATCH
            or len(batch.results) >= BATCH_RESULTS
            or size >= BATCH_BYTES
        ):
            yield batch
            batch = _Batch([], [], with_raw)
            size = 0
    if batch.results:
        yield batch


def _unopened(raw: RawReport) -> Reading:
    when = parse_published(raw.published) if raw.published else None
    report = Report(
        id=raw.id,
        text="",
        url=raw.url,
        outlet=raw.outlet,
        title=raw.title,
        published=when.day if when else None,
        published_at=when.at if when else None,
    )
    return Reading(report, related=False)


def _read_raw(raw: RawReport, whole: bool) -> Result:
    """One report read; whatever goes wrong in it is a problem of its own and of no other."""
    try:
        return read_and_check(open_report(raw), whole=whole)
    except IntakeError as error:
        return problem_of(error, raw.id)
    except Exception as error:
        return IntakeProblem(
            raw.where,
            f"could not be read ({type(error).__name__}: {str(error)[:200]})",
            "this is a defect of Watchbook: please tell us, with the report",
            report=raw.id,
        )


def _read_batch(reports: Sequence[RawReport], whole: bool) -> list[Result]:
    return [_read_raw(raw, whole) for raw in reports]


def _fill(batch: _Batch, read: Iterable[Result]) -> Iterator[_Result]:
    both = zip(batch.reports, read, strict=True)
    waiting = (_joined(raw, one, batch.with_raw) for raw, one in both)
    for result in batch.results:
        yield next(waiting) if result is None else result


def _read_here(batches: Iterable[_Batch], whole: bool) -> Iterator[_Result]:
    for batch in batches:
        yield from _fill(batch, (_read_raw(raw, whole) for raw in batch.reports))


def _read_in_processes(batches: Iterator[_Batch], jobs: int, whole: bool) -> Iterator[_Result]:
    """The batches read by a pool of processes, their order kept.

    Processes are started for the second batch that has work for one: a handful of reports is
    read before they would be up.
    """
    from concurrent.futures.process import BrokenProcessPool

    first: list[_Batch] = []
    for batch in batches:
        first.append(batch)
        if sum(len(one.reports) for one in first) > BATCH:
            break
        if len(first) > 1 and not first[-1].reports:
            yield from _read_here([first.pop(0)], whole)
    else:
        yield from _read_here(first, whole)
        return

    pool = _start_pool(jobs)
    under_way: deque[tuple[_Batch, Future[list[Result]] | None]] = deque()

    def submit(batch: _Batch) -> None:
        task = pool.submit(_read_batch, batch.reports, whole) if batch.reports else None
        under_way.append((batch, task))

    def finish() -> Iterator[_Result]:
        nonlocal pool
        batch, task = under_way.popleft()
        try:
            read = task.result() if task else []
        except BrokenProcessPool:
            # Whoever brought the process down, all tasks under way went with it.
            pool.shutdown(cancel_futures=True)
            lost = [batch, *(batch for batch, _ in under_way)]
            under_way.clear()
            for one in lost:
                yield from _fill(one, _read_apart(one.reports, whole))
            pool = _start_pool(jobs)
        else:
            yield from _fill(batch, read)

    try:
        for batch in first:
            submit(batch)
        for batch in batches:
            while len(under_way) >= AHEAD * jobs:
                yield from finish()
            try:
                submit(batch)
            except BrokenProcessPool:
                while under_way:
                    yield from finish()
                pool = _start_pool(jobs)
                submit(batch)
        while under_way:
            yield from finish()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _read_apart(reports: Sequence[RawReport], whole: bool) -> list[Result]:
    """Reports read in a process of their own, halved until the one that kills it stands alone."""
    from concurrent.futures.process import BrokenProcessPool

    if not reports:
        return []
    with _start_pool(1) as pool:
        try:
            return pool.submit(_read_batch, reports, whole).result()
        except BrokenProcessPool:
            pass
    if len(reports) > 1:
        middle = len(reports) // 2
        return [*_read_apart(reports[:middle], whole), *_read_apart(reports[middle:], whole)]
    return [
        IntakeProblem(
            reports[0].where,
            "brought the process that read it down",
            "it was left out; is there memory enough?",
            report=reports[0].id,
        )
    ]


def _start_pool(jobs: int) -> ProcessPoolExecutor:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    # A fork would copy the threads' locks of whoever calls us, in whatever state they are.
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_leave_ctrl_c_to_parent)


def _leave_ctrl_c_to_parent() -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
