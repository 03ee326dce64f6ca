"""How many reports a second Watchbook reads on one core, beside its peers.

Every contestant reads the same sets in the same run, in rounds that take turns, each in a
process of its own. See bench/README.md.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.clock import Run
from bench.contestants import YARDSTICK, Contestant, environment, find_contestants
from bench.sets import CORPUS, ROOT, SETS, read_rows
from bench.table import Result, format_results, results_as_json


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 if a contestant failed."""
    options = parse_arguments(arguments)
    use_one_core()
    if not CORPUS.exists():
        say("The corpus of real reports is not here: the few invented ones of samples/ stand in.")
        say("Figures from so few reports tell that the bench runs, and little more.")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        contestants = gather_contestants()
        say("preparing the texts")
        try:
            # In a process of its own: a child's peak memory starts at its parent's.
            prepare = [sys.executable, "-m", "bench.sets", str(folder)]
            subprocess.run(prepare, cwd=ROOT, env=environment(), check=True)
            results = measure(contestants, folder, options.rounds, options.seconds)
        except subprocess.CalledProcessError as failure:
            say(f"failed: {' '.join(map(str, failure.cmd))}")
            return 1
        titles = {name: describe_set(folder, name) for name in filled_sets(folder)}
    if options.json:
        machine = describe_machine()
        rows = results_as_json(results, YARDSTICK)
        print(json.dumps({"machine": machine, "sets": titles, "results": rows}, indent=2))
    else:
        print(format_results(results, titles, YARDSTICK))
    return 0


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="bench/run", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="rounds to take the median of (3)")
    parser.add_argument(
        "--seconds", type=float, default=1.0, help="least work for each contestant and set (1.0)"
    )
    parser.add_argument("--json", action="store_true", help="print every run as JSON")
    options = parser.parse_args(arguments)
    if options.rounds < 1:
        parser.error("--rounds must be at least 1")
    return options


def use_one_core() -> None:
    """Keep this process and its children on one core, where the system can do that."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def gather_contestants() -> list[Contestant]:
    """Those that can run here; the reason is told for each of the others."""
    contestants = []
    for one in find_contestants():
        if isinstance(one, Contestant):
            contestants.append(one)
        else:
            say(one)
    return contestants


def measure(
    contestants: Sequence[Contestant], folder: Path, rounds: int, seconds: float
) -> list[Result]:
    """Time each contestant on each set once a round, taking turns."""
    runs: dict[tuple[str, Contestant], list[Run]] = {
        (name, one): [] for name in filled_sets(folder) for one in contestants
    }
    for number in range(1, rounds + 1):
        for (set_name, contestant), taken in runs.items():
            say(f"round {number} of {rounds}: {set_name}, {contestant.name}")
            taken.append(contestant.read(folder, set_name, seconds))
    return [Result(one.name, name, tuple(taken)) for (name, one), taken in runs.items()]


def filled_sets(folder: Path) -> list[str]:
    """The sets that hold a report."""
    return [name for name in SETS if (folder / f"{name}.texts.jsonl").stat().st_size]


def describe_set(folder: Path, name: str) -> str:
    """ "whole: 2,540 reports, 9,412 kB as plain text"."""
    texts = [row["text"] for row in read_rows(folder / f"{name}.texts.jsonl")]
    size = sum(len(text.encode()) for text in texts)
    return f"{name}: {len(texts):,} reports, {size / 1e3:,.0f} kB as plain text"


def describe_machine() -> dict[str, str | int | None]:
    """What the figures were measured on."""
    return {
        "system": platform.platform(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
    }


def say(message: str) -> None:
    """Talk goes to standard error: standard output is for the figures."""
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
