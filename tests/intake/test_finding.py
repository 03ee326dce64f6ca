"""Inputs good and bad: what can be read is read, the rest is told in one line. All invented."""

from __future__ import annotations

import gzip
import io
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from watchbook.intake import MAX_REPORT_BYTES, IntakeProblem, RawReport, find_reports, lines

REPORT = b"A missile was fired."
Found = list[RawReport | IntakeProblem]


def find(*inputs: Path | str, stdin: bytes | None = None, published: str | None = None) -> Found:
    stream = None if stdin is None else io.BytesIO(stdin)
    return list(find_reports(inputs, stdin=stream, published=published))


def ids(found: Found) -> list[str]:
    return [one.id for one in found if isinstance(one, RawReport)]


def problems(found: Found) -> list[str]:
    return [str(one) for one in found if isinstance(one, IntakeProblem)]


def write_lines(path: Path, *rows: object) -> Path:
    path.write_text(
        "".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows)
    )
    return path


def test_a_folder_is_read_whole_in_the_order_of_names(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a/z.html",
        "a/y.TXT",
        "c.jsonl",
        "picture.png",
        ".hidden.txt",
        ".git/x.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b'{"id": "feed-1", "text": "x"}\n' if name == "c.jsonl" else REPORT)
    found = find(tmp_path)
    assert ids(found) == ["b.txt", "feed-1", "a/y.TXT", "a/z.html"]
    assert problems(found) == []
    assert [one.form for one in found if isinstance(one, RawReport)] == ["text"] * 3 + ["html"]


def test_a_file_named_by_itself_is_read_whatever_its_ending(tmp_path: Path) -> None:
    for name in ("story", "story.md"):
        (tmp_path / name).write_bytes(REPORT)
        assert ids(find(tmp_path / name)) == [name]


@pytest.mark.parametrize(
    "head", [b"<!DOCTYPE html><p>", b"\n<!-- x --><html>", b"<P>", b"\xef\xbb\xbf<div>"]
)
def test_html_is_told_by_its_beginning(tmp_path: Path, head: bytes) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(head + REPORT)
    (raw,) = find(path)
    assert isinstance(raw, RawReport) and raw.form == "html"


def test_lines_hold_what_came_beside_a_report(tmp_path: Path) -> None:
    row = {
        "id": "1",
        "url": "u:1",
        "outlet": "Wire",
        "title": "T",
        "published": "2031-06-01",
        "text": "x",
        "more": [1],
    }
    (raw,) = find(write_lines(tmp_path / "feed.jsonl", row))
    where = f"{tmp_path / 'feed.jsonl'}:1"
    assert raw == RawReport("1", where, b"x", "text", "u:1", "Wire", "T", "2031-06-01")


def test_text_counts_before_html_and_a_number_is_an_id(tmp_path: Path) -> None:
    rows = ({"id": 7, "text": "", "html": "<p>x"}, {"id": "8", "text": "x", "html": "<p>y"})
    found = find(write_lines(tmp_path / "feed.jsonl", *rows))
    assert [(raw.id, raw.form) for raw in found if isinstance(raw, RawReport)] == [
        ("7", "html"),
        ("8", "text"),
    ]


def test_a_date_given_stands_in_where_a_report_has_none(tmp_path: Path) -> None:
    rows = ({"id": "1", "text": "x"}, {"id": "2", "text": "x", "published": "2031-06-01"})
    found = find(write_lines(tmp_path / "feed.jsonl", *rows), published="2031-07-07")
    assert [raw.published for raw in found if isinstance(raw, RawReport)] == [
        "2031-07-07",
        "2031-06-01",
    ]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ('{"id": broken}', "is no JSON"),
        ('{"id": "1", "text": "x"', "is no JSON"),
        ("[" * 100_000, "is no report"),
        ('{"text": "x"}', "has no id"),
        ('{"id": null, "text": "x"}', "is no report"),
        ('{"id": " ", "text": "x"}', "has an empty id"),
        ('{"id": "1"}', "has no text"),
        ('{"id": "1", "text": " \\n"}', "has no text"),
        ('{"id": "1", "text": 5}', "is no report"),
        ('["1", "x"]', "is no report"),
        ("\udcff\udcfe", "is no JSON"),
        ('{"id": "1", "text": "\udcff"}', "is not in UTF-8"),
    ],
)
def test_a_broken_line_is_told_of_and_the_others_are_read(
    tmp_path: Path, row: str, said: str
) -> None:
    path = tmp_path / "feed.jsonl"
    good = '{"id": "%s", "text": "x"}\n'
    path.write_bytes((good % "a" + row + "\n" + good % "b").encode(errors="surrogateescape"))
    found = find(path)
    assert ids(found) == ["a", "b"]
    (problem,) = problems(found)
    assert problem.startswith(f"{path}:2: {said}")
    assert "\n" not in problem


def test_a_date_that_cannot_be_told_is_left_out_and_the_report_is_read(tmp_path: Path) -> None:
    found = find(write_lines(tmp_path / "f.jsonl", {"id": "1", "text": "x", "published": "soon"}))
    assert problems(found)[0].startswith(f"{tmp_path / 'f.jsonl'}:1: published is no date")
    assert [raw.published for raw in found if isinstance(raw, RawReport)] == [None]


def test_half_an_emoji_costs_that_letter_alone(tmp_path: Path) -> None:
    (raw,) = find(
        write_lines(tmp_path / "f.jsonl", '{"id": "1", "text": "\\ud83d x \\ud83d\\ude80"}')
    )
    assert isinstance(raw, RawReport) and raw.body.decode() == "\ufffd x 🚀"


def test_a_mark_and_blank_lines_in_json_lines_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "f.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"id": "1", "text": "x"}\r\n\r\n{"id": "2", "text": "x"}')
    assert (ids(find(path)), problems(find(path))) == (["1", "2"], [])


def test_a_gzip_is_told_by_its_bytes_and_not_by_its_name(tmp_path: Path) -> None:
    row = b'{"id": "1", "text": "x"}\n'
    for name, body in (
        ("a.jsonl.gz", row),
        ("b.jsonl", gzip.compress(row)),
        ("c.jsonl.gz", gzip.compress(row)),
    ):
        (tmp_path / name).write_bytes(body)
        assert ids(find(tmp_path / name)) == ["1"]


def test_a_gzip_cut_off_gives_what_came_before(tmp_path: Path) -> None:
    rows = b"".join(
        b'{"id": "%d", "text": "%s"}\n' % (n, os.urandom(40).hex().encode()) for n in range(2000)
    )
    body = gzip.compress(rows)
    path = tmp_path / "feed.jsonl.gz"
    path.write_bytes(body[: len(body) // 2])
    found = find(path)
    read = ids(found)
    assert 500 < len(read) < 1500
    assert problems(found)[0].startswith(
        f"{path}:{len(read) + 1}: cannot be read on: ends in the middle"
    )


def test_a_gzip_spoilt_in_the_middle_is_told_of(tmp_path: Path) -> None:
    body = bytearray(gzip.compress(os.urandom(5000)))
    body[2000:2100] = bytes(100)
    path = tmp_path / "feed.jsonl.gz"
    path.write_bytes(bytes(body))
    assert any(
        "cannot be read on" in problem or "no JSON" in problem for problem in problems(find(path))
    )
    path.write_bytes(b"\x1f\x8bnothing")
    assert problems(find(path))[0].startswith(f"{path}:1: cannot be read on")


@pytest.fixture
def small_limits(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    monkeypatch.setattr(lines, "MAX_REPORT_BYTES", 1000)
    monkeypatch.setattr(lines, "MAX_SKIPPED_BYTES", 5_000_000)
    yield 1000


def test_an_overlong_line_is_passed_over(tmp_path: Path, small_limits: int) -> None:
    rows = (
        {"id": "a", "text": "x"},
        {"id": "b", "text": "x" * small_limits},
        {"id": "c", "text": "x"},
    )
    found = find(write_lines(tmp_path / "f.jsonl", *rows))
    assert ids(found) == ["a", "c"]
    assert ":2: holds more than" in problems(found)[0]


def test_a_gzip_bomb_is_let_go(tmp_path: Path, small_limits: int) -> None:
    path = tmp_path / "f.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"id": "a", "text": "x"}\n{"id": "' + b"0" * 50_000_000))
    found = find(path)
    assert ids(found) == ["a"]
    assert "does not end within" in problems(found)[1]


@pytest.mark.parametrize(
    ("name", "body", "said"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\n", "is empty"),
        ("empty.jsonl", b"", "is empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is binary, not text"),
        ("paper.html", b"%PDF-1.7", "is a PDF, not text"),
        ("story.txt", gzip.compress(REPORT), "is gzipped, not text"),
    ],
)
def test_what_is_no_report_is_told_of(tmp_path: Path, name: str, body: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(body)
    (tmp_path / "good.txt").write_bytes(REPORT)
    found = find(tmp_path)
    assert ids(found) == ["good.txt"]
    assert problems(found)[0].startswith(f"{tmp_path / name}: {said}")


def test_a_file_of_one_endless_line_is_told_of(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes(b"missile " * (MAX_REPORT_BYTES // 8 + 1))
    assert problems(find(path))[0].startswith(f"{path}: is larger than 16 MB")


def test_a_folder_without_a_report_and_a_name_without_a_file(tmp_path: Path) -> None:
    (tmp_path / "story.doc").write_bytes(REPORT)
    assert problems(find(tmp_path))[0].startswith(f"{tmp_path}: holds no report")
    assert problems(find(tmp_path / "no.txt")) == [
        f"{tmp_path / 'no.txt'}: does not exist; check the name"
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_what_may_not_be_read_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(REPORT)
    (tmp_path / "a.txt").chmod(0)
    assert "cannot be opened" in problems(find(tmp_path))[0]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (REPORT, [("stdin", "text")]),
        (b"<html><p>" + REPORT, [("stdin", "html")]),
        (b'{"id": "1", "text": "x"}\n{"id": "2", "html": "x"}', [("1", "text"), ("2", "html")]),
        (gzip.compress(b'{"id": "1", "text": "x"}\n'), [("1", "text")]),
    ],
)
def test_standard_input_may_be_a_text_a_page_or_lines(
    body: bytes, found: list[tuple[str, str]]
) -> None:
    read = find("-", stdin=body)
    assert [(raw.id, raw.form) for raw in read if isinstance(raw, RawReport)] == found


def test_an_empty_standard_input_is_told_of() -> None:
    assert problems(find("-", stdin=b"")) == ["stdin: is empty; check that the report was saved"]


def test_names_that_are_no_text_are_read(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"\xff.txt")).write_bytes(REPORT)
    except OSError:
        pytest.skip("this file system has text names only")
    (name,) = ids(find(tmp_path))
    name.encode("utf-8")
