"""The reports that are timed: related ones, unrelated ones, and all of them.

``python -m bench.sets FOLDER`` writes, for each set, the reports as they were received
(``related.received.jsonl``), as plain text (``related.texts.jsonl``), and a small even sample
of the texts for contestants that are slow (``related.sample.jsonl``).
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpora" / "wire-2016-jan-apr.jsonl.gz"
GOLD = ROOT.parent / "shared" / "gold" / "wire-2016-jan-apr.jsonl"
SAMPLES = ROOT / "samples"

SETS = ("related", "unrelated", "whole")
SAMPLE_SIZE = 50

#: One report as JSON Lines hold it: ``id``, and ``text`` or ``html``.
Row = dict[str, Any]


def load_rows(corpus: Path = CORPUS, samples: Path = SAMPLES) -> list[Row]:
    """The reports of the corpus; where it is absent, the project's own invented samples."""
    if corpus.exists():
        with gzip.open(corpus, "rt", encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]
    return [row for path in sorted(samples.iterdir()) for row in load_sample(path)]


def load_sample(path: Path) -> list[Row]:
    """The reports of one sample file; none where it is not a report."""
    match path.suffix:
        case ".jsonl":
            return list(read_rows(path))
        case ".html":
            return [{"id": path.name, "html": path.read_text("utf-8")}]
        case ".txt":
            return [{"id": path.name, "text": path.read_text("utf-8")}]
    return []


def load_gold_ids(gold: Path = GOLD) -> set[str]:
    """The ids of the reports that people found to be of our kind; none where gold is absent."""
    if not gold.exists():
        return set()
    return {row["report"] for row in read_rows(gold)}


def split_rows(rows: Iterable[Row], related: Collection[str]) -> dict[str, list[Row]]:
    """The rows of each of :data:`SETS`, in their own order."""
    whole = list(rows)
    return {
        "related": [row for row in whole if row["id"] in related],
        "unrelated": [row for row in whole if row["id"] not in related],
        "whole": whole,
    }


def sample_evenly(rows: Sequence[Row], size: int = SAMPLE_SIZE) -> list[Row]:
    """At most ``size`` rows, spread evenly from first to last."""
    if len(rows) <= size:
        return list(rows)
    return [rows[index * len(rows) // size] for index in range(size)]


def read_rows(path: Path) -> Iterator[Row]:
    """Read JSON Lines. (Not by ``splitlines``: a text may hold a U+2028 as it is.)"""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    """Write JSON Lines."""
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    path.write_text("".join(lines), encoding="utf-8", newline="\n")


def write_sets(folder: Path, rows: Sequence[Row], gold_ids: Collection[str]) -> None:
    """Write every set in its three forms into ``folder``.

    Related is what gold or the reader calls so. The plain text is the one that the reader
    itself works on, so that all contestants read the same words.
    """
    from watchbook.pipeline import read_inputs
    from watchbook.records import Reading

    received = folder / "whole.received.jsonl"
    write_rows(received, rows)
    related = set(gold_ids)
    texts: dict[str, Row] = {}
    for reading in read_inputs([received], whole=True):
        if not isinstance(reading, Reading):
            print(f"left out: {reading}", file=sys.stderr)
            continue
        report = reading.report
        texts[report.id] = {"id": report.id, "published": report.published, "text": report.text}
        if reading.related:
            related.add(report.id)
    readable = [row for row in rows if row["id"] in texts]
    for name, members in split_rows(readable, related).items():
        plain = [texts[row["id"]] for row in members]
        write_rows(folder / f"{name}.received.jsonl", members)
        write_rows(folder / f"{name}.texts.jsonl", plain)
        write_rows(folder / f"{name}.sample.jsonl", sample_evenly(plain))


if __name__ == "__main__":
    write_sets(Path(sys.argv[1]), load_rows(), load_gold_ids())
