"""``make score``: every gold set read and scored by the score of the shared folder.

    python tests/score.py [--misses FIELD]

Reports are read whole (``--all``): gold tells of talks and quotations in a few that hold no test.
Sets of the shared folder that are absent are skipped, and said to be; the invented sets of
``tests/gold`` are always there. Readings are left in ``build/score`` for a closer look.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
SCORE = SHARED / "score.py"
READINGS = ROOT / "build" / "score"

#: Each set: its name, its gold records, the reports they are about.
SETS = [
    (gold.stem, gold, inputs)
    for gold, inputs in (
        (SHARED / "gold" / "seeds.jsonl", SHARED / "reports" / "seeds"),
        (
            SHARED / "gold" / "wire-2016-jan-apr.jsonl",
            SHARED / "corpora" / "wire-2016-jan-apr.jsonl.gz",
        ),
        (
            SHARED / "gold" / "csis-even-years.jsonl",
            SHARED / "corpora" / "csis-even-years.jsonl",
        ),
    )
] + [
    (folder.name, folder / "gold.jsonl", folder / "reports.jsonl")
    for folder in sorted((ROOT / "tests" / "gold").iterdir())
    if folder.is_dir()
]


def main(more: list[str]) -> int:
    if not SCORE.exists():
        print(f"score: skipped, {SCORE} is not there: nothing to score with")
        return 0
    failed = 0
    READINGS.mkdir(parents=True, exist_ok=True)
    for name, gold, inputs in SETS:
        print(f"== {name}", flush=True)
        if absent := [str(path) for path in (gold, inputs) if not path.exists()]:
            print(f"skipped: {' and '.join(absent)} not there\n")
            continue
        readings = READINGS / f"{name}.jsonl"
        with readings.open("wb") as out:
            read = [sys.executable, "-m", "watchbook", "read", str(inputs), "--json", "--all"]
            failed += subprocess.run(read, stdout=out).returncode != 0
        score = [sys.executable, str(SCORE), str(gold), str(readings), *more]
        failed += subprocess.run(score).returncode != 0
        print(flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
