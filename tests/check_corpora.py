"""Runs the checks over the real reports beside the repository and prints every finding.

    python tests/check_corpora.py [--severity error] [--check NAME] [PATH ...]

For a person to judge: is it true? Prints nothing of a report but the words that a finding stands
on and the sentence around them. Also tells how much longer reading takes with the checks.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from watchbook.checking import check_reading  # noqa: E402
from watchbook.intake import RawReport, find_reports, open_report  # noqa: E402
from watchbook.knowledge import load_knowledge  # noqa: E402
from watchbook.reading import read_report  # noqa: E402
from watchbook.records import Evidence, Finding, Reading  # noqa: E402

CORPORA = ROOT.parent / "shared" / "corpora"
PATHS = (CORPORA / "wire-2016-jan-apr.jsonl.gz", CORPORA / "csis-even-years.jsonl")
AROUND = 140


def found_in(paths: list[Path]) -> Iterator[tuple[Reading, tuple[Finding, ...], float, float]]:
    """Every report with its findings, and the seconds that reading and checking took."""
    knowledge = load_knowledge()
    for raw in find_reports(paths):
        if not isinstance(raw, RawReport):
            continue
        begun = time.perf_counter()
        try:
            reading = read_report(open_report(raw), whole=True, knowledge=knowledge)
        except Exception as error:  # one that cannot be read costs no other; it is told of
            print(f"{raw.id}: could not be read ({type(error).__name__}: {error})", file=sys.stderr)
            continue
        read = time.perf_counter()
        found = check_reading(reading, knowledge)
        yield reading, found, read - begun, time.perf_counter() - read


def around(reading: Reading, words: Evidence) -> str:
    """Words with what stands around them, on one line."""
    text = reading.report.text
    before = text[max(0, words.start - AROUND) : words.start]
    after = text[words.end : words.end + AROUND]
    return " ".join(f"{before}[{words.exact}]{after}".split())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="*", type=Path, default=list(PATHS))
    parser.add_argument("--severity", choices=("error", "warning", "note"))
    parser.add_argument("--check", help="only findings of this check")
    options = parser.parse_args()
    counted: Counter[tuple[str, str]] = Counter()
    reading_took = checking_took = 0.0
    for reading, findings, read, checked in found_in(options.paths):
        reading_took += read
        checking_took += checked
        for one in findings:
            counted[one.check, one.severity] += 1
            if options.severity not in (None, one.severity):
                continue
            if options.check not in (None, one.check):
                continue
            report = reading.report
            print(f"{one.severity} · {one.check} · {report.id} · {report.published}")
            print(f"    {one.message}")
            for words in one.evidence:
                print(f"      {around(reading, words)}")
    for (check, severity), count in sorted(counted.items()):
        print(f"{count:5} {severity:8}{check}")
    print(f"reading {reading_took:.1f} s, checking {checking_took:.1f} s")


if __name__ == "__main__":
    main()
