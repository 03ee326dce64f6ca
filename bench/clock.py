"""One contestant's run: passes over its input until the clock has something to measure."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of one contestant gave.

    ``texts`` counts every text read, over all passes; ``found`` is what the last pass found
    (sentences and entities, events, dates), kept so that nobody can be fast by doing nothing.
    """

    texts: int
    found: int
    cpu_seconds: float
    wall_seconds: float
    peak_bytes: int

    @property
    def rate(self) -> float:
        """Reports for each second of one core's work."""
        return self.texts / self.cpu_seconds


def time_passes(read_all: Callable[[], tuple[int, int]], seconds: float) -> Run:
    """Call ``read_all`` until ``seconds`` of work are spent, at least once.

    ``read_all`` answers how many texts it read and how much it found in them. Whatever has to
    be loaded or warmed up must be so before.
    """
    texts = found = 0
    cpu_start, wall_start = time.process_time(), time.perf_counter()
    while texts == 0 or time.process_time() - cpu_start < seconds:
        count, found = read_all()
        if count == 0:
            raise ValueError("there is nothing to read")
        texts += count
    return Run(
        texts=texts,
        found=found,
        cpu_seconds=time.process_time() - cpu_start,
        wall_seconds=time.perf_counter() - wall_start,
        peak_bytes=peak_bytes(),
    )


def peak_bytes() -> int:
    """The most memory that this process has held."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024  # macOS counts bytes, others kB


def print_run(run: Run) -> None:
    """Tell the parent process what was measured, as one line of JSON."""
    print(json.dumps(asdict(run)))


def parse_run(line: str) -> Run:
    """What :func:`print_run`, or its twin in ``wink_peer.js``, has printed."""
    return Run(**json.loads(line))
