"""``python -m bench.dateparser_peer TEXTS.jsonl SECONDS``: every date that dateparser finds."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

from bench.clock import print_run, time_passes
from bench.contestants import PYTHON_MODULES
from bench.sets import read_rows


def main(path: str, seconds: str) -> None:
    sys.path.insert(0, str(PYTHON_MODULES))
    from dateparser.search import search_dates

    warnings.simplefilter("ignore")  # it warns about day and month order in every ambiguous date
    texts = [row["text"] for row in read_rows(Path(path))]

    def read_all() -> tuple[int, int]:
        found = sum(len(search_dates(text, languages=["en"]) or ()) for text in texts)
        return len(texts), found

    search_dates("on 3 March 2016", languages=["en"])  # loads its English
    print_run(time_passes(read_all, float(seconds)))


if __name__ == "__main__":
    main(*sys.argv[1:])
