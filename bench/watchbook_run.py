"""``python -m bench.watchbook_run REPORTS.jsonl SECONDS``: Watchbook from bytes to readings.

Everything is inside the clock: the file is read, its JSON parsed, what can matter is opened
(HTML becomes text) and read. ``found`` counts events.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bench.clock import print_run, time_passes


def main(path: str, seconds: str) -> None:
    from watchbook.pipeline import read_inputs
    from watchbook.records import Reading

    def read_all() -> tuple[int, int]:
        reports = found = 0
        for reading in read_inputs([Path(path)], jobs=1):
            if not isinstance(reading, Reading):
                raise RuntimeError(str(reading))
            reports += 1
            found += len(reading.events)
        return reports, found

    read_all()  # loads the knowledge and compiles the patterns
    print_run(time_passes(read_all, float(seconds)))


if __name__ == "__main__":
    main(*sys.argv[1:])
