"""The reports of the corpora again and again, a year apart, until there are enough of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from watchbook.intake import RawReport
from watchbook.pipeline import Received, receive
from watchbook.records import Claim, Mention, Reading

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
CORPORA = ("wire-2016-jan-apr.jsonl.gz", "csis-even-years.jsonl")
#: A year of whole weeks, so that a Tuesday stays a Tuesday.
GENERATION_DAYS = 364
FIRST_DAY = date(2016, 1, 4)


def related_reports() -> list[Received]:
    """The reports of the corpora that are of our kind and have a date, each with its reading;
    those of ``samples/`` where the corpora are absent."""
    from watchbook.intake import find_reports

    folder = SHARED / "corpora"
    inputs = [folder / name for name in CORPORA] if folder.is_dir() else [ROOT / "samples"]
    found = []
    for raw in find_reports(inputs):
        one = receive(raw) if isinstance(raw, RawReport) else None
        if isinstance(one, Received) and one.reading.related and one.reading.report.published:
            found.append(one)
    return found


def grown(reports: list[Received], count: int) -> Iterator[Received]:
    """So many reports: generation after generation, each a year later, as many in every year.

    The corpora's own years are laid upon each other first, so that every year of a small book is
    as full as one of a large book.
    """
    for number in range(count):
        generation, place = divmod(number, len(reports))
        yield of_generation(reports[place], generation)


def of_generation(one: Received, generation: int) -> Received:
    """A report as it comes out in one generation."""
    published = date.fromisoformat(str(one.reading.report.published))
    years = (FIRST_DAY - published).days // GENERATION_DAYS + 1
    return moved(one, (years + generation) * GENERATION_DAYS, f"g{generation}")


def moved(one: Received, days: int, name: str) -> Received:
    """A report as if it had come out so many days later: its dates move, its text stays."""
    report = one.reading.report
    report = replace(
        report,
        id=f"{report.id}-{name}",
        published=_day(report.published, days) if report.published else None,
        published_at=_instant(report.published_at, days) if report.published_at else None,
    )
    events = tuple(_mention(mention, days) for mention in one.reading.events)
    reading: Reading = replace(one.reading, report=report, events=events)
    raw = replace(one.raw, id=report.id, published=report.published_at or report.published)
    return Received(raw, reading)


def _mention(mention: Mention, days: int) -> Mention:
    fields = tuple(
        (name, tuple(_claim(claim, days) for claim in claims) if name == "date" else claims)
        for name, claims in mention.fields
    )
    return replace(mention, fields=fields)


def _claim(claim: Claim, days: int) -> Claim:
    return replace(claim, value=_day(str(claim.value), days))


def _day(told: str, days: int) -> str:
    """A day, month or year moved; months and years by their middle."""
    whole = told + {4: "-07-01", 7: "-15"}.get(len(told), "")
    return (date.fromisoformat(whole) + timedelta(days=days)).isoformat()[: len(told)]


def _instant(told: str, days: int) -> str:
    moved = datetime.fromisoformat(told) + timedelta(days=days)
    return moved.isoformat().replace("+00:00", "Z")
