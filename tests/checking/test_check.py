"""What holds for every check: evidence, order, purity; the page that explains them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import watchbook.checking as room
from tests.checking.planted_reports import samples
from watchbook.checking import EVENT_CHECKS, READING_CHECKS, check_reading
from watchbook.knowledge import load_knowledge
from watchbook.pipeline import read_text
from watchbook.records import SEVERITIES, Reading, Report
from watchbook.records.as_json import finding_as_json, finding_from_json

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT.parent / "shared" / "reports" / "seeds"
PAGE = ROOT / "docs" / "checks.md"

#: Pieces that checks look for, put together at random.
PIECES = st.sampled_from(
    [
        "North Korea fired two missiles on Tuesday, ",
        "the army said. ",
        "Tuesday, October 20, 2021",
        "on February 30",
        "3,700 km (3,000 miles)",
        "five missiles, six of which ",
        "President Donald Trump said on Tuesday ",
        "ahead of the Winter Olympics in Beijing next month",
        "32nd launch this year",
        "\n\n",
        "“quoted words that go on and on for a while longer”",
        " \u00ad",
        "İ",
        "(",
        "25:10 local time",
        "magnitude 12.1",
        "first nuclear test, in 2009. ",
    ]
)


@given(st.lists(PIECES | st.text(max_size=12), max_size=14).map("".join), st.booleans())
@settings(max_examples=120, deadline=None)
def test_any_text_is_checked_and_evidence_is_its_own(text: str, dated: bool) -> None:
    reading = read_text(text, published="2021-10-19" if dated else None, whole=True)
    assert check_reading(reading, load_knowledge()) == reading.findings
    for one in reading.findings:
        sides = [words for side in one.witnesses for words in side.evidence]
        for words in (*one.evidence, *sides):
            assert reading.report.text[words.start : words.end] == words.exact
        assert finding_from_json(finding_as_json(one)) == one


def test_a_report_that_was_not_opened_has_no_findings() -> None:
    assert check_reading(Reading(Report("one", ""), related=False), load_knowledge()) == ()


def test_findings_have_two_sides_a_sentence_and_an_order() -> None:
    for sample in samples():
        ranks = [SEVERITIES.index(one.severity) for one in sample.findings]
        assert ranks == sorted(ranks)
        for one in sample.findings:
            assert len(one.witnesses) >= 2, one
            assert one.message.endswith(".") and one.evidence


def test_each_check_has_a_module_of_its_own_and_says_what_it_accuses() -> None:
    checks = (*READING_CHECKS, *EVENT_CHECKS)
    modules = [check.__module__ for check in checks]
    assert len(set(modules)) == len(modules)
    for name in modules:
        path = Path(room.__file__).parent / f"{name.rsplit('.', 1)[1]}.py"
        docstring = path.read_text("utf-8").split('"""')[1]
        assert "Accused" in docstring or "Told" in docstring or "note" in docstring


def test_the_page_names_every_check() -> None:
    page = PAGE.read_text("utf-8")
    for path in sorted(Path(room.__file__).parent.glob("*.py")):
        for name in re.findall(r'Finding\(\n\s+"([a-z ]+)"', path.read_text("utf-8")):
            assert f"`{name}`" in page, name


@pytest.mark.skipif(not SEEDS.is_dir(), reason=f"{SEEDS} is not there: no real reports to read")
def test_the_real_reports() -> None:
    """One contradicts itself in three ways; two are sound."""
    found = {
        path.name[:3]: read_text(path.read_text("utf-8")).findings for path in SEEDS.glob("*.txt")
    }
    assert len({one.check for one in found["003"]}) >= 3
    assert any(one.severity == "error" and one.check == "tally" for one in found["003"])
    assert all(one.severity == "note" for name in ("000", "004") for one in found[name])
