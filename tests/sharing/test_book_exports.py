"""Exports of a real book, made of the sample reports."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from watchbook.book import Book, open_book
from watchbook.pipeline import Received, receive, receive_inputs
from watchbook.sharing import FORMATS, export

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
PUBLISHED = "2031-03-14"


@pytest.fixture(scope="module")
def received() -> list[Received]:
    found = receive_inputs([SAMPLES], published=PUBLISHED, jobs=1)
    return [one for one in found if isinstance(one, Received) and one.reading.related]


def kept(path: Path, reports: Sequence[Received]) -> Book:
    book = open_book(path)
    for one in reports:
        book.keep(one, at="2031-04-01T00:00:00Z")
    book.settle()
    return book


def exports(book: Book) -> dict[str, bytes]:
    found = {}
    for format in FORMATS:
        out = io.BytesIO()
        export(book.pages(), format, out, texts=lambda key: book.report(key)[1].report.text)
        found[format] = out.getvalue()
    return found


def test_the_order_of_arrival_changes_no_byte(tmp_path: Path, received: list[Received]) -> None:
    shuffled = random.Random(7).sample(received, len(received))
    with kept(tmp_path / "one.db", received) as one, kept(tmp_path / "two.db", shuffled) as two:
        assert exports(one) == exports(two)


def test_a_rebuilt_book_gives_the_same_bytes(tmp_path: Path, received: list[Received]) -> None:
    with kept(tmp_path / "book.db", received) as book:
        before = exports(book)

        def read_again(raw: object) -> object:
            one = receive(raw)  # type: ignore[arg-type]
            assert isinstance(one, Received)
            return one.reading

        book.rebuild(read_again)  # type: ignore[arg-type]
        assert exports(book) == before


def test_every_annotation_of_a_book_selects_its_words(
    tmp_path: Path, received: list[Received]
) -> None:
    with kept(tmp_path / "book.db", received) as book:
        told = json.loads(exports(book)["annotations"])
        texts = {
            card.key: book.report(card.key)[1].report.text
            for page in book.pages()
            for card in page.reports
        }
        selected = 0
        for one in told["items"]:
            targets = one["target"] if isinstance(one["target"], list) else [one["target"]]
            for target in targets:
                position, quote = target["selector"]
                text = texts[one["id"].split(":")[3]]
                assert text[position["start"] : position["end"]] == quote["exact"]
                assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
                selected += 1
        assert selected > 100
        assert len({one["id"] for one in told["items"]}) == len(told["items"])
