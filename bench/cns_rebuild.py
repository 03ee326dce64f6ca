"""``python bench/cns_rebuild.py``: a hand-made database rebuilt from reports, cell by cell.

    python bench/cns_rebuild.py [--cells] [--json] [--book FILE]

A book is made in a temporary folder from CSIS's texts of even years and the wire reports of
January to April 2016, and nothing else; ``export --format cns`` of North Korea's launches is
compared with the CNS table itself, by local day (both tables' UTC times turned to Seoul's, which
CSIS's texts use throughout). The definitions are those of ``gold/HUMAN-AGREEMENT.md``, whose
figures, two hand-made databases against each other, stand beside ours; and beside both, what a
person read in CSIS's texts of the very days compared (``gold/csis-even-years.jsonl``), against
CNS: no reader of these texts can be expected to agree more. ``--cells`` lists every cell that
differs. ``--book`` compares a book that is there already.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from watchbook.book import Book, Filter, open_book
from watchbook.knowledge import load_knowledge
from watchbook.pipeline import Received, receive_inputs
from watchbook.sharing import export

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
CORPORA = SHARED / "corpora"
TABLE = CORPORA / "cns-tests.jsonl"
REPORTS = (CORPORA / "csis-even-years.jsonl", CORPORA / "wire-2016-jan-apr.jsonl.gz")
GOLD = SHARED / "gold" / "csis-even-years.jsonl"
#: Years of which CSIS's texts are among the reports; 2006 has three of them only.
YEARS = ("2012", "2014", "2016", "2018", "2020", "2022", "2024")
_PYONGYANG, _SEOUL = ZoneInfo("Asia/Pyongyang"), ZoneInfo("Asia/Seoul")

Outcome = Literal["agree", "close", "differ"]
Range = tuple[float | None, float | None]
COLUMNS = ("count", "distance", "apogee", "time", "site", "class")
#: What the two hand-made databases come to: pairs where both give one, of these agreeing, close.
PEOPLE: dict[str, tuple[int, int, int]] = {
    "count": (127, 109, 10),
    "distance": (69, 47, 18),
    "apogee": (38, 32, 4),
    "time": (67, 61, 5),
}
#: How far a site may be from where CNS has it; a county's or province's middle may be farther.
_SITE_KM = 25.0
_WIDER_KM = {3: 50.0, 4: 100.0}


@dataclass
class Day:
    """What a table has for one local day."""

    rows: int = 0
    open_count: bool = False
    distances: list[Range] = field(default_factory=list)
    apogees: list[Range] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    sites: list[tuple[str, float | None, float | None]] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Cell:
    """One comparison: the CNS day, the column, what each table has."""

    day: str
    column: str
    outcome: Outcome
    theirs: str
    ours: str
    keys: tuple[str, ...]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cells", action="store_true", help="list every cell that differs")
    parser.add_argument("--json", action="store_true", help="everything, for a program")
    parser.add_argument("--book", help="a book that is there already")
    options = parser.parse_args()
    if not TABLE.exists():
        print(f"{TABLE}: is not there; nothing to compare with", file=sys.stderr)
        return 1
    ours = days_of_export(_exported(options.book))
    theirs = days_of_table(TABLE.read_text("utf-8").splitlines())
    compared = Comparison.of(theirs, ours)
    by_hand = Comparison.of(theirs, days_of_gold(GOLD.read_text("utf-8").splitlines()))
    if options.json:
        print(json.dumps(compared.as_json(), ensure_ascii=False))
    else:
        print(compared.report(by_hand, cells=options.cells))
    return 0


def _exported(book: str | None) -> str:
    if book is not None:
        with open_book(book, create=False) as opened:
            return _cns(opened)
    with tempfile.TemporaryDirectory() as folder, open_book(Path(folder) / "rebuilt.db") as made:
        for one in receive_inputs(REPORTS):
            if not isinstance(one, Received):
                print(one, file=sys.stderr)
            elif one.reading.related:
                made.keep(one)
        made.settle()
        return _cns(made)


def _cns(book: Book) -> str:
    out = io.BytesIO()
    export(book.pages(Filter(actor="KP", kind="launch")), "cns", out)
    return out.getvalue().decode()


def days_of_export(text: str) -> dict[str, Day]:
    """The exported table by local day. A day that publication leaves open is taken as the last
    it can have been: the day that the text came out."""
    days: defaultdict[str, Day] = defaultdict(Day)
    for row in csv.DictReader(io.StringIO(text, newline="")):
        told = row["Date"].split("/")[-1]
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", told):
            continue
        time = row["Launch Time (UTC)"]
        if ":" in time:
            local = datetime.fromisoformat(f"{told}T{time}+00:00").astimezone(_SEOUL)
            # An interval's days are local ones already.
            name = told if "/" in row["Date"] else local.date().isoformat()
            days[name].times.append(f"{local:%H:%M}")
        else:
            name = told
        _add(days[name], row)
    return dict(days)


def _add(day: Day, row: Mapping[str, str]) -> None:
    more = row["Additional Information"]
    day.rows += 1
    day.open_count |= "number fired: at least" in more
    day.distances += _range(row["Distance Travelled"])
    day.apogees += _range(row["Apogee"])
    if row["Facility Name"] != "Unknown":
        lat, lon = row["Facility Latitude"], row["Facility Longitude"]
        place = (float(lat), float(lon)) if lat and lon else (None, None)
        day.sites.append((row["Facility Name"], *place))
    if row["Missile Type"] != "Unknown":
        day.classes.append(row["Missile Type"].lower())
    key = more.split(";")[0]
    if key not in day.keys:
        day.keys.append(key)


def _range(text: str) -> Iterator[Range]:
    numbers = [float(one) for one in re.findall(r"\d+(?:\.\d+)?", text)]
    if text.startswith("at least"):
        yield numbers[0], None
    elif text.startswith("at most"):
        yield None, numbers[0]
    elif numbers:
        yield numbers[0], numbers[-1]


def days_of_table(lines: Iterable[str]) -> dict[str, Day]:
    """The CNS table by local day."""
    days: defaultdict[str, Day] = defaultdict(Day)
    for line in lines:
        row = json.loads(line)
        if len(row["local_date"] or "") != len("2016-03-18"):
            continue
        name, time = row["local_date"], row["local_time"]
        if time is not None:
            moment = datetime.fromisoformat(f"{name}T{time}").replace(tzinfo=_PYONGYANG)
            name, time = f"{moment.astimezone(_SEOUL):%Y-%m-%d %H:%M}".split()
        day = days[name]
        day.rows += 1
        day.distances += [(one, one) for one in [row["distance_km"]] if one is not None]
        day.apogees += [(one, one) for one in [row["apogee_km"]] if one is not None]
        day.times += [one for one in [time] if one is not None]
        if row["facility"] is not None:
            day.sites.append((row["facility"], row["lat"], row["lon"]))
        day.classes += [one for one in [row["class"]] if one is not None]
    return dict(days)


def days_of_gold(lines: Iterable[str]) -> dict[str, Day]:
    """What a person read in CSIS's texts, by local day: the launches told as news."""
    days: defaultdict[str, Day] = defaultdict(Day)
    for line in lines:
        for event in json.loads(line)["events"]:
            name = str(event["event_id"]).split(".")[2]
            if event["kind"] != "launch" or event["role"] != "news" or len(name) != 10:
                continue
            day = days[name]
            low, high = event["count"] or (1, 1)
            day.rows += low
            day.open_count |= high is None
            day.distances += [tuple(event["distance_km"])] if event["distance_km"] else []
            day.apogees += [tuple(event["apogee_km"])] if event["apogee_km"] else []
            day.times += [event["time"]] if event["time"] else []
            day.keys.append(event["event_id"])
    return dict(days)


@dataclass
class Comparison:
    """CNS days of the years compared, those that we have too, and every cell of those."""

    theirs: dict[str, Day]
    ours: dict[str, Day]
    pairs: dict[str, str]
    cells: list[Cell]
    silent: Counter[str]

    @classmethod
    def of(cls, theirs: dict[str, Day], ours: dict[str, Day]) -> Comparison:
        theirs = {day: one for day, one in theirs.items() if day[:4] in YEARS}
        ours = {day: one for day, one in ours.items() if day[:4] in YEARS}
        pairs = {day: day for day in theirs if day in ours}
        taken = set(pairs.values())
        for day in theirs:
            for shift in (-1, 1):
                near = (date.fromisoformat(day) + timedelta(days=shift)).isoformat()
                if day not in pairs and near in ours and near not in taken:
                    pairs[day] = near
                    taken.add(near)
        cells: list[Cell] = []
        silent: Counter[str] = Counter()
        for day, near in sorted(pairs.items()):
            for column in COLUMNS:
                outcome, mine, other = _judge(column, ours[near], theirs[day])
                if outcome is None:
                    silent[column] += bool(other) and not mine
                    continue
                cells.append(Cell(day, column, outcome, other, mine, tuple(ours[near].keys)))
        return cls(theirs, ours, pairs, cells, silent)

    def share(self, column: str) -> str:
        """How many of the cells that both give agree."""
        told = self.tally(column)
        return _share(told["agree"], sum(told.values()))

    def tally(self, column: str) -> Counter[str]:
        return Counter(cell.outcome for cell in self.cells if cell.column == column)

    def report(self, by_hand: Comparison, *, cells: bool) -> str:
        """The table for a person; ``by_hand`` is CSIS's texts as a person read them."""
        same = sum(day == near for day, near in self.pairs.items())
        with_text = sum(day in _csis_days() for day in self.theirs)
        extra = [day for day in self.ours if day not in self.pairs.values()]
        lines = [
            f"CNS days in {', '.join(YEARS)}: {len(self.theirs)} ({with_text} of them have a CSIS"
            " text of that day among the reports)",
            f"found on the same day {_share(same, len(self.theirs))}, within a day"
            f" {_share(len(self.pairs), len(self.theirs))}; people: 113 of 123 (92 %), 118 (96 %)",
            f"days here that CNS does not have: {len(extra)}",
            "",
            "| | both give it | agree | close | differ | only CNS gives it | people agree |"
            " people close | CSIS by hand, these days |",
            "|---|---|---|---|---|---|---|---|---|",
        ]
        for column in COLUMNS:
            told = self.tally(column)
            both = sum(told.values())
            people = PEOPLE.get(column)
            lines.append(
                f"| {column} | {both} | {_share(told['agree'], both)} | {told['close']} |"
                f" {told['differ']} | {self.silent[column]} |"
                + (f" {_share(people[1], people[0])} | {people[2]} |" if people else " | |")
                + f" {by_hand.share(column) if people else ''} |"
            )
        missing = [day for day in self.theirs if day not in self.pairs]
        lines += ["", f"CNS days not found: {', '.join(missing) or 'none'}"]
        if cells:
            lines += ["", f"Days not in CNS: {', '.join(extra)}", ""]
            lines += [
                f"{one.day} {one.column}: {one.outcome}; CNS {one.theirs}; here {one.ours}"
                f" ({', '.join(one.keys)})"
                for one in self.cells
                if one.outcome != "agree"
            ]
        return "\n".join(lines)

    def as_json(self) -> dict[str, object]:
        return {
            "cns_days": len(self.theirs),
            "pairs": self.pairs,
            "columns": {
                column: {**self.tally(column), "only_cns": self.silent[column]}
                for column in COLUMNS
            },
            "cells": [
                {"day": one.day, "column": one.column, "outcome": one.outcome,
                 "cns": one.theirs, "ours": one.ours, "keys": list(one.keys)}
                for one in self.cells
            ],
        }  # fmt: skip


def _csis_days() -> set[str]:
    return {json.loads(line)["published"] for line in REPORTS[0].read_text("utf-8").splitlines()}


def _judge(column: str, ours: Day, theirs: Day) -> tuple[Outcome | None, str, str]:
    """How a column of a day compares, with both sides in words; None where one is silent."""
    if column == "count":
        outcome = _count(ours, theirs.rows)
        return outcome, f"{ours.rows}{' or more' if ours.open_count else ''}", str(theirs.rows)
    if column == "distance":
        return _ends(ours.distances, theirs.distances)
    if column == "apogee":
        return _ends(ours.apogees, theirs.apogees)
    if column == "time":
        return _time(ours.times, theirs.times)
    if column == "site":
        return _sites(ours, theirs)
    mine, other = sorted(set(ours.classes)), sorted(set(theirs.classes))
    both: Outcome = "agree" if mine == other else "close" if set(mine) & set(other) else "differ"
    return both if mine and other else None, " ".join(mine), " ".join(other)


def _count(ours: Day, theirs: int) -> Outcome:
    if ours.open_count:
        return "close" if theirs >= ours.rows else "differ"
    return "agree" if ours.rows == theirs else "differ"


def _ends(ours: list[Range], theirs: list[Range]) -> tuple[Outcome | None, str, str]:
    """Lowest and highest of a day, each within 2 %; an open end agrees if theirs reaches it."""
    if not ours or not theirs:
        return None, _words(ours), _words(theirs)
    highs = [high for _, high in theirs if high is not None]
    low, high = min(one for one, _ in theirs if one is not None), max(highs)
    mine_low = min((one for one, _ in ours if one is not None), default=None)
    mine_high = None if any(one is None for _, one in ours) else max(one for _, one in ours if one)
    fits: list[Outcome] = []
    if mine_high is None and mine_low is not None:
        fits = ["agree" if high >= mine_low * 0.98 else "differ"]
    elif mine_low is None and mine_high is not None:
        fits = ["agree" if high <= mine_high * 1.02 else "differ"]
    elif mine_low is not None and mine_high is not None:
        fits = [_near(mine_low, low), _near(mine_high, high)]
    worst: Outcome = "agree" if set(fits) == {"agree"} else "close"
    if "differ" in fits and "agree" not in fits:
        worst = "differ"
    return worst, _words(ours), _words(theirs)


def _near(one: float, other: float) -> Outcome:
    apart = abs(one - other)
    if apart <= 0.02 * other:
        return "agree"
    return "close" if apart <= max(10, 0.1 * other) else "differ"


def _words(ranges: list[Range]) -> str:
    def number(end: float | None) -> str:
        return "" if end is None else f"{end:g}"

    return ", ".join(
        dict.fromkeys(
            number(low) if low == high else f"{number(low)}-{number(high)}" for low, high in ranges
        )
    )


def _time(ours: list[str], theirs: list[str]) -> tuple[Outcome | None, str, str]:
    if not ours or not theirs:
        return None, min(ours, default=""), min(theirs, default="")
    first, other = min(ours), min(theirs)
    minutes = abs(_minutes(first) - _minutes(other))
    return "agree" if minutes <= 2 else "close" if minutes <= 5 else "differ", first, other


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _sites(ours: Day, theirs: Day) -> tuple[Outcome | None, str, str]:
    """Agree: each of our sites that is on the map is near one of theirs. Close: some are, or all
    we have is the county or province around it."""
    mine = [one for one in dict.fromkeys(ours.sites) if one[1] is not None]
    other = [one for one in dict.fromkeys(theirs.sites) if one[1] is not None]
    words = (", ".join(one[0] for one in mine), ", ".join(one[0] for one in other))
    if not mine or not other:
        return None, *words
    apart = [(min(_km(one, two) for two in other), _reach(one[0])) for one in mine]
    if all(km <= _SITE_KM for km, _ in apart):
        return "agree", *words
    return "close" if any(km <= reach for km, reach in apart) else "differ", *words


def _reach(site: str) -> float:
    known = {place.name: place.precision for place in load_knowledge().places}
    return _WIDER_KM.get(known.get(site, 1), _SITE_KM)


def _km(
    one: tuple[str, float | None, float | None], two: tuple[str, float | None, float | None]
) -> float:
    north, south = radians(one[1] or 0), radians(two[1] or 0)
    east = radians((two[2] or 0) - (one[2] or 0))
    across = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(east / 2) ** 2
    return 2 * 6371 * asin(min(1.0, sqrt(across)))


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / whole:.0f} %)" if whole else "0 of 0"


if __name__ == "__main__":
    sys.exit(main())
