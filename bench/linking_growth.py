"""``python -m bench.linking_growth``: does linking cost more for each mention as books grow?

The accounts of the invented gold reports (and of the corpora of the shared folder, where it is
there) are repeated in three ways. "More years": days moved by 29 times 364, which is past the
last of them, so that a book grows as an archive does. "More reports": by others on the same days,
so that it grows as interest does, with no more events. "More events": days moved by 364 only, so
that up to 29 repeats fall into one year, which then has so many times as many events, each to be
told from the others: here the work for each mention must grow, and it is shown by how much.

    python -m bench.linking_growth [--mentions 10000 1000000] [--rounds 3]
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from watchbook.linking import account_of, link
from watchbook.pipeline import read_inputs
from watchbook.records import Account, MentionRef, Reading

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "corpora"
YEAR = 364
#: Years that the accounts take up.
SPAN = 29
#: Repeats that fit before the year 9999; more go to streams of their own, as if of other states.
SHIFTS = 200


def accounts() -> list[Account]:
    """The accounts of every report there is, read once."""
    inputs = [folder / "reports.jsonl" for folder in sorted((ROOT / "tests" / "gold").iterdir())]
    real = [SHARED / "wire-2016-jan-apr.jsonl.gz", SHARED / "csis-even-years.jsonl"]
    inputs += [path for path in real if path.exists()]
    found: list[Account] = []
    for path in inputs:
        for reading in read_inputs([path], jobs=1):
            if isinstance(reading, Reading):
                key = f"{path.parent.name}/{reading.report.id}"
                found += [account_of(key, key, reading, told) for told in reading.events]
    return found


def repeats(base: Sequence[Account], step: int) -> Iterator[Account]:
    """The accounts over and over, by other reports, each time so many days later."""
    turn = 0
    while True:
        days = step * (turn % SHIFTS)
        world = f"~{turn // SHIFTS}" if step else ""
        for account in base:
            yield moved(account, days, f"{turn:05}/", world)
        turn += 1


def moved(account: Account, days: int, report: str, world: str) -> Account:
    """An account by another report, its days moved."""
    return replace(
        account,
        ref=MentionRef(report + account.ref.report, account.ref.mention),
        story=report + account.story,
        stream=account.stream + world,
        first_day=_shifted(account.first_day, days),
        last_day=_shifted(account.last_day, days),
        published=_shifted(account.published, days),
        published_at=None,
    )


def _shifted(day: str | None, by: int) -> str | None:
    return (date.fromisoformat(day) + timedelta(days=by)).isoformat() if day else None


def seconds(told: Sequence[Account], rounds: int) -> float:
    """The least CPU time of some rounds of linking everything."""
    best = float("inf")
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        link(told)
        best = min(best, time.process_time() - start)
    return best


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mentions", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--rounds", type=int, default=1)
    args = parser.parse_args(argv)
    base = accounts()
    print(f"{len(base)} accounts, repeated")
    link(base)  # loads what is looked up in knowledge
    for name, step in (("more years", SPAN * YEAR), ("more reports", 0), ("more events", YEAR)):
        first: float | None = None
        for many in args.mentions:
            told = list(islice(repeats(base, step), many))
            each = seconds(told, args.rounds if many > 100_000 else max(args.rounds, 3)) / many
            first = first or each
            print(f"{name:12} {many:>9,} mentions  {each * 1e6:7.1f} µs each  {each / first:5.2f}x")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
