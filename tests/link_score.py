"""``python tests/link_score.py``: how right linking is, against events told apart by people.

    python tests/link_score.py [--worst N] [--jobs N]

Every gold set's reports are read as ``watchbook add`` reads them and put into one book-like set;
what was read is paired with the gold mentions as the score of the shared folder pairs them. B³
(B-cubed) is taken over the paired mentions of launches and tests, with what stays unlinked
standing alone. "As gold has it" links the gold mentions' own values: what linking by itself
would reach were the reading perfect. Sets of the shared folder that are absent are skipped.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from watchbook.book.deriving import accounts_of
from watchbook.linking import Linking, account_of, link
from watchbook.pipeline import read_inputs
from watchbook.records import (
    Account,
    Claim,
    Event,
    Evidence,
    Mention,
    MentionRef,
    Reading,
    Report,
)
from watchbook.records.as_json import reading_as_json

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
GOLD, CORPORA = SHARED / "gold", SHARED / "corpora"
TESTS = ("launch", "nuclear_test", "engine_test")

#: Each set: its name, its gold records, the reports they are about.
REAL = (
    ("wire", GOLD / "wire-2016-jan-apr.jsonl", CORPORA / "wire-2016-jan-apr.jsonl.gz"),
    ("csis", GOLD / "csis-even-years.jsonl", CORPORA / "csis-even-years.jsonl"),
    ("seeds", GOLD / "seeds.jsonl", SHARED / "reports" / "seeds"),
)
INVENTED = tuple(
    (folder.name, folder / "gold.jsonl", folder / "reports.jsonl")
    for folder in sorted((ROOT / "tests" / "gold").iterdir())
    if (folder / "gold.jsonl").exists()
)
GoldSet = tuple[str, Path, Path]


@dataclass(frozen=True)
class Paired:
    """A gold mention, and the mention that was read for it."""

    set: str
    event_id: str
    kind: str
    gold: Mapping[str, Any]
    ref: MentionRef


@dataclass
class Book:
    """Everything read of some sets."""

    accounts: list[Account] = field(default_factory=list)
    as_gold: list[Account] = field(default_factory=list)
    paired: list[Paired] = field(default_factory=list)
    gold: list[Paired] = field(default_factory=list)
    reports: dict[str, Report] = field(default_factory=dict)


@dataclass(frozen=True)
class Score:
    precision: float
    recall: float
    mentions: int

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __str__(self) -> str:
        shown = f"P {100 * self.precision:5.1f}  R {100 * self.recall:5.1f}"
        return f"{shown}  F1 {100 * self.f1:5.1f}  ({self.mentions} mentions)"


def shared_score() -> ModuleType:
    """The score of the shared folder, for its way of pairing."""
    spec = importlib.util.spec_from_file_location("shared_score", SHARED / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def put_in(book: Book, one: GoldSet, *, jobs: int = 1) -> None:
    """Reads a set's reports and pairs what was read with its gold mentions."""
    name, gold, inputs = one
    pairing = shared_score()
    golds = {record["report"]: record for record in map(json.loads, gold.read_text().splitlines())}
    for reading in read_inputs([inputs], jobs=jobs):
        if not isinstance(reading, Reading):
            continue
        report = reading.report
        key = f"{name}/{report.id}"
        book.reports[key] = report
        book.accounts += [account for _, account in accounts_of(key, reading)]
        if (record := golds.get(report.id)) is None:
            continue
        if not reading.related:
            record = {**record, "events": []}
        seen = reading_as_json(reading)["events"]
        for at, event in pairing.pair(record["events"], seen):
            told = record["events"][at]
            ref = MentionRef(key, reading.events[event].id)
            book.paired.append(Paired(name, told["event_id"], told["kind"], told, ref))
        for at, told in enumerate(record["events"]):
            mention = as_mention(told, f"g{at}")
            book.as_gold.append(account_of(key, key, reading, mention))
            ref = MentionRef(key, mention.id)
            book.gold.append(Paired(name, told["event_id"], told["kind"], told, ref))


def as_mention(told: Mapping[str, Any], id: str) -> Mention:
    """A gold mention in the shape of one that was read."""
    words = told.get("evidence") or {}
    fields: list[tuple[str, tuple[Claim, ...]]] = []
    for name in ("date", "time", "count", "weapon", "weapon_name", "site", "platform", "landing"):
        if (value := told.get(name)) is not None:
            fields.append((name, (_claim(value, words.get(name)),)))
    for name in ("distance_km", "apogee_km"):
        if (value := told.get(name)) is not None:
            fields.append((name, (_claim(value, words.get(name)),)))
    actor = told["actor"]
    return Mention(
        id=id,
        kind=told["kind"],
        status=told["status"],
        role=told["role"],
        actor=tuple(actor) if isinstance(actor, list) else (actor,) if actor else (),
        evidence=(_words(words.get("weapon") or told["kind"]),),
        fields=tuple(fields),
    )


def _claim(value: Any, words: str | None) -> Claim:
    shown = tuple(value) if isinstance(value, list) else value
    week = words is not None and any(part in words.lower() for part in ("week", " to ", " and "))
    precision = {10: 1, 7: 2 if week else 3, 4: 5}.get(len(shown))
    return Claim(shown, (_words(words or str(value)),), precision=precision)


def _words(words: str) -> Evidence:
    return Evidence(0, len(words), words)


def event_of(linking: Linking) -> dict[MentionRef, str]:
    """The key of each mention's event; what is unlinked stands alone."""
    found = {one.ref: event.key for event in linking.events for one in event.links}
    alone = {one.ref: f"alone {one.ref}" for one in linking.unlinked}
    return {**found, **alone}


def b_cubed(paired: Iterable[Paired], held: Mapping[MentionRef, str]) -> Score:
    """B³ over the paired launches and tests."""
    counted = [one for one in paired if one.kind in TESTS]
    by_event: defaultdict[str, set[MentionRef]] = defaultdict(set)
    by_gold: defaultdict[str, set[MentionRef]] = defaultdict(set)
    for one in counted:
        by_event[held[one.ref]].add(one.ref)
        by_gold[one.event_id].add(one.ref)
    precision = recall = 0.0
    for one in counted:
        mine, true = by_event[held[one.ref]], by_gold[one.event_id]
        precision += len(mine & true) / len(mine)
        recall += len(mine & true) / len(true)
    total = len(counted)
    return Score(precision / total, recall / total, total) if total else Score(1.0, 1.0, 0)


def over_merges(
    paired: Iterable[Paired], held: Mapping[MentionRef, str]
) -> list[tuple[str, list[str]]]:
    """Events that hold launches or tests which one report tells apart."""
    apart: defaultdict[str, set[str]] = defaultdict(set)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in paired:
        if one.kind in TESTS:
            apart[one.ref.report].add(one.event_id)
            found[held[one.ref]].add(one.event_id)
    pairs = {frozenset((a, b)) for ids in apart.values() for a in ids for b in ids if a < b}
    return [
        (key, sorted(ids))
        for key, ids in sorted(found.items())
        if any(frozenset((a, b)) in pairs for a in ids for b in ids if a < b)
    ]


def worst(paired: Sequence[Paired], held: Mapping[MentionRef, str], most: int) -> Iterable[str]:
    """What goes wrong, the dearest first: events that are mixed, then gold events in pieces."""
    counted = [one for one in paired if one.kind in TESTS]
    by_event: defaultdict[str, list[Paired]] = defaultdict(list)
    by_gold: defaultdict[str, list[Paired]] = defaultdict(list)
    for one in counted:
        by_event[held[one.ref]].append(one)
        by_gold[one.event_id].append(one)
    mixed = [(key, ones) for key, ones in by_event.items() if len({o.event_id for o in ones}) > 1]
    for key, ones in sorted(mixed, key=lambda one: -len(one[1]))[:most]:
        yield f"  mixed   {key}: {dict(Counter(one.event_id for one in ones))}"
        main = Counter(one.event_id for one in ones).most_common(1)[0][0]
        yield from (f"            {_shown(one)}" for one in ones if one.event_id != main)
    split = [(id, ones) for id, ones in by_gold.items() if len({held[o.ref] for o in ones}) > 1]
    for id, ones in sorted(split, key=lambda one: -len(one[1]))[:most]:
        keys = Counter(held[one.ref] for one in ones)
        yield f"  pieces  {id}: {len(ones)} mentions in {len(keys)}"
        main = keys.most_common(1)[0][0]
        yield from (
            f"            {_shown(one)} -> {held[one.ref]}" for one in ones if held[one.ref] != main
        )


def _shown(one: Paired) -> str:
    told = {name: one.gold.get(name) for name in ("status", "date", "count", "weapon", "site")}
    return f"{one.event_id} in {one.ref.report} {one.ref.mention}: {told}"


def days_held(book: Book, linking: Linking) -> Iterable[str]:
    """CSIS has a text for each day of launches, CNS a row for each missile: the same days?"""
    by_ref = {account.ref: account for account in book.accounts}
    news: defaultdict[str, set[str]] = defaultdict(set)
    for event in linking.events:
        for one in event.links:
            account = by_ref[one.ref]
            launched = account.kind == "launch" and account.role == "news"
            if launched and one.ref.report.startswith("csis/"):
                news[event.key].add(one.ref.report)
    labels = {report for reports in news.values() for report in reports}
    joined = {key: sorted(reports) for key, reports in news.items() if len(reports) > 1}
    yield f"CSIS days: {len(labels)} told as news, {len(joined)} events hold two of them"
    yield from (f"  {key}: {', '.join(reports)}" for key, reports in sorted(joined.items()))
    cns = CORPORA / "cns-tests.jsonl"
    rows = [json.loads(line) for line in cns.read_text().splitlines()]
    tested = {row["local_date"] for row in rows if len(row["local_date"] or "") == 10}
    launches = [e for e in linking.events if e.kind == "launch" and e.actor == ("KP",)]
    mine = {day for event in launches if (day := dated(event))}
    reported = {report.published for report in book.reports.values() if report.published}
    covered = sorted(day for day in tested if near(day, reported & set(csis_days(book)), 1))
    same = [day for day in covered if day in mine]
    off = [day for day in covered if day not in mine and near(day, mine, 1)]
    lost = [day for day in covered if not near(day, mine, 1)]
    yield (
        f"CNS days with a CSIS text that day or beside it: {len(covered)}, "
        f"{len(same)} the same day, {len(off)} a day off {off}, {len(lost)} not there {lost}"
    )


def csis_days(book: Book) -> Iterable[str]:
    """The days that CSIS's texts are labelled with."""
    return (
        report.published
        for key, report in book.reports.items()
        if key.startswith("csis/") and report.published
    )


def dated(event: Event) -> str | None:
    """The day of an event, of its latest report where no report tells it."""
    if event.day is not None:
        return event.day if len(event.day) == 10 else None
    parts = event.key.split(".")
    return parts[2] if len(parts[2]) == 10 else None


def near(day: str, days: Iterable[str], by: int) -> bool:
    """Whether one of some days lies at most ``by`` days off."""
    from datetime import date

    there = date.fromisoformat(day).toordinal()
    return any(abs(date.fromisoformat(other).toordinal() - there) <= by for other in days)


def real_book(*, jobs: int = 1) -> Book:
    """The sets of the shared folder in one book."""
    book = Book()
    for one in REAL:
        put_in(book, one, jobs=jobs)
    return book


def report_on(name: str, book: Book, most: int) -> None:
    linking = link(book.accounts)
    held = event_of(linking)
    print(f"== {name}: {len(book.accounts)} mentions, {len(linking.events)} events")
    print(f"as read        {b_cubed(book.paired, held)}")
    sets = dict.fromkeys(one.set for one in book.paired)
    for one in sets if len(sets) > 1 else ():
        print(f"  {one:14} {b_cubed([p for p in book.paired if p.set == one], held)}")
    gold = event_of(link(book.as_gold))
    print(f"as gold has it {b_cubed(book.gold, gold)}")
    merged = over_merges(book.paired, held)
    print(f"told apart by one report, yet one event: {len(merged)}")
    for key, ids in merged:
        print(f"  {key}: {', '.join(ids)}")
    for line in worst(book.paired, held, most):
        print(line)
    if any(one.set == "csis" for one in book.paired):
        for line in days_held(book, linking):
            print(line)
    print(flush=True)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description="How right linking is.")
    parser.add_argument("--worst", type=int, default=8)
    parser.add_argument("--jobs", type=int, default=1)
    args = parser.parse_args(argv)
    if not GOLD.exists():
        print(f"link score: skipped, {SHARED} is not there: nothing to pair with")
        return 0
    book = real_book(jobs=args.jobs)
    report_on("wire, CSIS and the seeds in one book", book, args.worst)
    for one in INVENTED:
        alone = Book()
        put_in(alone, one, jobs=args.jobs)
        put_in(book, one, jobs=args.jobs)
        report_on(f"{one[0]} (invented)", alone, args.worst)
    report_on("everything in one book", book, args.worst)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
