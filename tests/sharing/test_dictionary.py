"""The dictionary is made from the code, and the page that shows it is up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.sharing.exporting import exported, parsed, table
from tests.sharing.pages import BOOK
from watchbook.errors import SharingError
from watchbook.sharing import FORMATS, data_dictionary
from watchbook.sharing.exporting import columns_of
from watchbook.sharing.formats import exports_page

PAGE = Path(__file__).resolve().parents[2] / "docs" / "exports.md"


def test_the_page_is_as_the_code_has_it() -> None:
    """Where this fails: ``python -m watchbook.sharing > docs/exports.md``."""
    assert PAGE.read_text("utf-8") == exports_page()


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_has_a_dictionary(format: str) -> None:
    text = data_dictionary(format)
    assert text.startswith(f"# Data dictionary: {format}\n")
    assert "| --- |" in text


def test_a_format_that_is_not_known_has_none() -> None:
    with pytest.raises(SharingError):
        data_dictionary("doc")


@pytest.mark.parametrize(
    ("format", "unit"), [("csv", "launch"), ("csv", "missile"), ("csv", "day"), ("cns", None)]
)
def test_every_column_is_in_it(format: str, unit: str | None) -> None:
    text = data_dictionary(format)
    for name in table(BOOK, format, unit)[0]:
        assert f"| {name} |" in text


@pytest.mark.parametrize("format", ["jsonl", "geojson", "timelinejs", "annotations"])
def test_every_member_is_in_it(format: str) -> None:
    text = data_dictionary(format)
    told: Any = parsed(BOOK[:1], format)
    for group in ("features", "events", "items"):
        told = told[group][0] if group in told else told
    for name in told:
        if name not in ("type", "text"):
            assert name in text


def test_every_element_of_a_feed_is_in_it() -> None:
    text = data_dictionary("atom")
    for element in ElementTree.fromstring(exported(BOOK, "atom")).iter():
        name = element.tag.split("}")[1]
        if name not in ("feed", "entry", "name"):
            assert f"| {name} |" in text


@pytest.mark.parametrize(
    ("format", "unit"), [("csv", "launch"), ("csv", "day"), ("cns", "missile")]
)
def test_every_column_says_what_it_means(format: str, unit: str) -> None:
    for column in columns_of(format, unit):
        assert len(column.meaning) > 5
        assert column.example or "empty" in column.meaning
