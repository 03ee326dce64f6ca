"""The bench's own arithmetic and form: what it measures is not tested here."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.clock import Run, parse_run, print_run, time_passes
from bench.run import main
from bench.sets import (
    SAMPLES,
    load_gold_ids,
    load_rows,
    read_rows,
    sample_evenly,
    split_rows,
    write_rows,
)
from bench.table import Result, format_rate, format_results, results_as_json

NOWHERE = Path("nowhere")


def run(rate: float) -> Run:
    return Run(
        texts=round(rate * 2), found=7, cpu_seconds=2.0, wall_seconds=2.5, peak_bytes=50_000_000
    )


def result(contestant: str, *rates: float, set_name: str = "whole") -> Result:
    return Result(contestant, set_name, tuple(run(rate) for rate in rates))


def test_a_table_for_each_set() -> None:
    results = [result("ours", 5000, 9000, 6000), result("theirs", 500, 400, 600)]
    assert format_results(results, {"whole": "whole: 3 reports"}, "theirs") == (
        "whole: 3 reports\n"
        "        reports/s  lowest  highest  x wink-nlp  peak MB\n"
        "ours        6,000   5,000    9,000        12.0     50.0\n"
        "theirs        500     400      600        1.00     50.0"
    )


def test_without_the_yardstick_there_is_no_ratio() -> None:
    (row,) = results_as_json([result("ours", 80)], "theirs")
    assert row["ratio"] is None
    table = format_results([result("ours", 80)], {"whole": ""}, "theirs")
    assert table.splitlines()[-1].split() == ["ours", "80.0", "80.0", "80.0", "-", "50.0"]


def test_ratios_are_taken_within_a_set() -> None:
    results = [
        result("ours", 100, set_name="related"),
        result("theirs", 50, set_name="related"),
        result("ours", 900),
        result("theirs", 90),
    ]
    ratios = [row["ratio"] for row in results_as_json(results, "theirs")]
    assert ratios == [2, 1, 10, 1]


@pytest.mark.parametrize(
    ("rate", "written"), [(12345.6, "12,346"), (100, "100"), (99.94, "99.9"), (0.25, "0.2")]
)
def test_rates_are_no_more_exact_than_they_are_useful(rate: float, written: str) -> None:
    assert format_rate(rate) == written


def test_a_run_survives_the_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    print_run(run(30))
    assert parse_run(capsys.readouterr().out) == run(30)


def test_the_clock_counts_every_pass() -> None:
    assert time_passes(lambda: (3, 2), seconds=0).texts == 3
    spun = time_passes(lambda: (3, sum(range(1000))), seconds=0.01)
    assert spun.texts > 3
    assert spun.rate == spun.texts / spun.cpu_seconds


def test_nothing_to_read_is_an_error_and_not_an_endless_run() -> None:
    with pytest.raises(ValueError, match="nothing to read"):
        time_passes(lambda: (0, 0), seconds=1)


def test_sets_are_told_apart_by_id() -> None:
    rows = [{"id": name} for name in "abc"]
    sets = split_rows(rows, {"b"})
    assert sets == {
        "related": [{"id": "b"}],
        "unrelated": [{"id": "a"}, {"id": "c"}],
        "whole": rows,
    }


@pytest.mark.parametrize("count", [0, 1, 50, 51, 2540])
def test_a_sample_is_even_and_never_larger_than_asked(count: int) -> None:
    rows = [{"id": number} for number in range(count)]
    picked = [row["id"] for row in sample_evenly(rows, 50)]
    assert len(picked) == min(count, 50)
    assert picked == sorted(set(picked))


def test_odd_line_ends_inside_a_text_do_not_end_a_line(tmp_path: Path) -> None:
    rows = [{"id": "1", "text": "one\u2028two\u0085three\r\nfour 🚀"}]
    write_rows(tmp_path / "odd.jsonl", rows)
    assert list(read_rows(tmp_path / "odd.jsonl")) == rows


def test_samples_stand_in_for_an_absent_corpus() -> None:
    rows = load_rows(NOWHERE, SAMPLES)
    assert len(rows) == len({row["id"] for row in rows}) == 11
    assert all(("text" in row) != ("html" in row) for row in rows)
    assert load_gold_ids(NOWHERE) == set()


def test_no_rounds_are_wrong_usage() -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--rounds", "0"])
    assert stop.value.code == 2
