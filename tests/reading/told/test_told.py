"""Statements, tallies and relations, sentence by sentence: see the tables beside this file.

Run as a program, it prints the figures and every value that differs.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from watchbook.reading.read import read_report
from watchbook.records import Reading, Report
from watchbook.records.as_json import decode_reading, encode_reading

HERE = Path(__file__).parent
LEAST = 0.95
Values = dict[str, Any]


def cases(table: str) -> list[Values]:
    """The cases of one table."""
    return list(tomllib.loads((HERE / f"{table}.toml").read_text("utf-8"))["case"])


def read(case: Values) -> Reading:
    """Read the text of a case."""
    return read_report(Report("case", case["text"], published=case.get("published")), whole=True)


def _open(pair: list[int] | None) -> tuple[float | None, float | None] | None:
    return None if pair is None else tuple(None if end == -1 else end for end in pair)  # type: ignore[return-value]


def _same_words(one: str, other: str) -> bool:
    """Whether two stretches share nearly all their words."""
    first, second = one.split(), other.split()
    common = len(set(first) & set(second))
    return 2 * common >= 0.85 * (len(set(first)) + len(set(second)))


def _tells(reading: Reading, mention: str | None, words: str | None) -> bool:
    """Whether a mention or statement is the one that the words in the text tell of."""
    if mention is None or words is None:
        return mention is None and words is None
    at = reading.report.text.index(words)
    spans = [one for event in reading.events if event.id == mention for one in event.evidence]
    spans += [
        one
        for event in reading.events
        if event.id == mention
        for _, claims in event.fields
        for claim in claims
        for one in claim.evidence
    ]
    spans += [one.evidence[0] for one in reading.statements if one.id == mention]
    return any(one.start < at + len(words) and at < one.end for one in spans)


def _statement_values(
    gold: Values, found: Any, reading: Reading
) -> Iterator[tuple[str, bool, bool, bool]]:
    yield "speaker", True, True, gold["speaker"] == found.speaker
    affiliation = gold.get("affiliation")
    yield (
        "affiliation",
        affiliation is not None,
        found.affiliation is not None,
        affiliation == found.affiliation,
    )
    yield "stance", True, True, gold["stance"] == found.stance
    yield "text", True, True, _same_words(gold["text"], found.text)
    about = gold.get("about")
    yield "about", about is not None, found.about is not None, _tells(reading, found.about, about)
    wanted, told = gold.get("conditions", []), [one.exact for one in found.conditions]
    for one in wanted:
        yield "condition", True, one in told, one in told
    for one in told:
        if one not in wanted:
            yield "condition", False, True, False


def _tally_values(
    gold: Values, found: Any, reading: Reading
) -> Iterator[tuple[str, bool, bool, bool]]:
    wanted = {**gold, "count": _open(gold.get("count"))}
    for name in ("count", "ordinal", "of", "period", "since", "counter", "actor"):
        one, other = wanted.get(name), getattr(found, name)
        yield name, one is not None, other is not None, one == other


def _relation_values(
    gold: Values, found: Any, reading: Reading
) -> Iterator[tuple[str, bool, bool, bool]]:
    yield "kind", True, True, gold["kind"] == found.kind
    yield "from", True, True, _tells(reading, found.subject, gold["from"])
    yield "to", True, True, _tells(reading, found.object, gold["to"])
    told = found.distance and ((found.distance.low, found.distance.high), found.distance.unit)
    wanted = (_open(gold["distance"]), gold["unit"]) if "distance" in gold else None
    yield "distance", wanted is not None, told is not None, told == wanted


TABLES: dict[str, tuple[str, Callable[..., Iterator[tuple[str, bool, bool, bool]]]]] = {
    "statements": ("statement", _statement_values),
    "tallies": ("tally", _tally_values),
    "relations": ("relation", _relation_values),
}


def score(table: str) -> tuple[float, float, float, list[str]]:
    """Precision, recall and F1 over all values of a table, and what differs.

    Each record found is set beside the wanted one it shares most values with.
    """
    name, compare = TABLES[table]
    right = wanted = given = 0
    wrong: list[str] = []
    for case in cases(table):
        reading = read(case)
        left = list(getattr(reading, table))
        for gold in [] if case.get("unread") else case.get(name, []):
            best: tuple[int, Any, list[tuple[str, bool, bool, bool]]] | None = None
            for one in left:
                values = list(compare(gold, one, reading))
                agreed = sum(value[3] for value in values)
                if (best is None or agreed > best[0]) and agreed * 2 > len(values):
                    best = (agreed, one, values)
            if best is None:
                wanted += len(gold) + ("text" not in gold)
                wrong.append(f"missed: {gold}\n   in: {case['text']}")
                continue
            left.remove(best[1])
            for field, asked, told, same in best[2]:
                wanted += asked
                given += told
                right += asked and told and same
                if (asked or told) and not same:
                    wrong.append(f"{field}: {gold}\n   got {best[1]}\n   in: {case['text']}")
        for one in left:
            given += 4
            wrong.append(f"invented: {one}\n   in: {case['text']}")
    precision, recall = right / given, right / wanted
    return precision, recall, 2 * precision * recall / (precision + recall), wrong


@pytest.mark.parametrize("table", TABLES)
def test_nearly_every_value_is_read(table: str) -> None:
    """Precision, recall and F1 over the values of each table are at least 0.95."""
    precision, recall, f1, wrong = score(table)
    assert min(precision, recall, f1) >= LEAST, "\n".join(wrong)


@pytest.mark.parametrize("table", TABLES)
def test_a_third_are_traps(table: str) -> None:
    """A table that holds few traps would reward a reader that sees tallies everywhere."""
    name = TABLES[table][0]
    found = cases(table)
    assert sum(not case.get(name) for case in found) * 3 >= len(found) - 2


@pytest.mark.parametrize("table", TABLES)
def test_every_record_has_words(table: str) -> None:
    """Evidence is the text's own, letter for letter."""
    for case in cases(table):
        reading = read(case)
        for one in getattr(reading, table):
            assert one.evidence
            for words in one.evidence:
                assert case["text"][words.start : words.end] == words.exact


@pytest.mark.parametrize("table", TABLES)
def test_json_returns_intact(table: str) -> None:
    """What is printed can be read back, nothing lost."""
    for case in cases(table):
        reading = read(case)
        back = decode_reading(encode_reading(reading, rules=True))
        assert getattr(back, table) == getattr(reading, table)


def test_without_whole_a_report_of_nothing_of_ours_tells_nothing() -> None:
    """A report set aside has empty lists, however much is said in it."""
    report = Report(
        "prices", "The minister condemned the rise in prices. It was the third this year."
    )
    reading = read_report(report)
    assert not reading.related
    assert (reading.statements, reading.tallies, reading.relations) == ((), (), ())


if __name__ == "__main__":
    for which in TABLES:
        p, r, f, differing = score(which)
        print(f"{which}: precision {p:.3f} recall {r:.3f} F1 {f:.3f}")
        print("\n".join(differing))
