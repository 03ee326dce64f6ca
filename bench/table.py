"""Figures of many runs, made into a table for a person or JSON for a program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

from bench.clock import Run

HEAD = ("", "reports/s", "lowest", "highest", "x wink-nlp", "peak MB")


@dataclass(frozen=True, slots=True)
class Result:
    """All runs of one contestant on one set, one for each round."""

    contestant: str
    set_name: str
    runs: tuple[Run, ...]

    @property
    def rate(self) -> float:
        """Reports for each second of one core's work: the median of the rounds."""
        return median(run.rate for run in self.runs)

    @property
    def peak_mb(self) -> float:
        """The most memory held in any round, in millions of bytes."""
        return max(run.peak_bytes for run in self.runs) / 1e6


def find_yardstick(results: Iterable[Result], name: str, set_name: str) -> Result | None:
    """The result that those of one set are set in relation to, if it was measured."""
    wanted = (name, set_name)
    return next((one for one in results if (one.contestant, one.set_name) == wanted), None)


def format_rate(rate: float) -> str:
    """Whole numbers with separators; one decimal below a hundred."""
    return f"{rate:,.0f}" if rate >= 100 else f"{rate:.1f}"


def format_ratio(result: Result, yardstick: Result | None) -> str:
    """How many times the yardstick's rate, with two decimals below ten; a dash without one."""
    if yardstick is None:
        return "-"
    ratio = result.rate / yardstick.rate
    return f"{ratio:.1f}" if ratio >= 10 else f"{ratio:.2f}"


def format_row(result: Result, yardstick: Result | None) -> tuple[str, ...]:
    """One contestant's cells, under :data:`HEAD`."""
    rates = [run.rate for run in result.runs]
    return (
        result.contestant,
        format_rate(result.rate),
        format_rate(min(rates)),
        format_rate(max(rates)),
        format_ratio(result, yardstick),
        format_rate(result.peak_mb),
    )


def format_table(rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as their widest cell: the first to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def format_results(results: Sequence[Result], set_titles: Mapping[str, str], yardstick: str) -> str:
    """One table for each set, in the order of ``set_titles`` (name to heading)."""
    parts = []
    for set_name, title in set_titles.items():
        base = find_yardstick(results, yardstick, set_name)
        rows = [format_row(one, base) for one in results if one.set_name == set_name]
        parts.append(f"{title}\n{format_table([HEAD, *rows])}")
    return "\n\n".join(parts)


def results_as_json(results: Sequence[Result], yardstick: str) -> list[dict[str, Any]]:
    """The same figures and every single run, as plain data."""
    rows = []
    for one in results:
        base = find_yardstick(results, yardstick, one.set_name)
        rows.append(
            {
                "set": one.set_name,
                "contestant": one.contestant,
                "reports_per_second": one.rate,
                "ratio": one.rate / base.rate if base else None,
                "peak_mb": one.peak_mb,
                "runs": [asdict(run) for run in one.runs],
            }
        )
    return rows
