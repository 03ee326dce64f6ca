"""Which encoding a report is in. All sentences are invented."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watchbook.intake.decode import decode, looks_binary

ENGLISH = "A missile was fired, “it said” – nothing more."
FRENCH = "Le missile a été tiré à l’aube, côté forêt — voilà."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-8-sig"),
        (ENGLISH, "utf-16"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (ENGLISH, "utf-32"),
        (ENGLISH, "cp1252"),
        (FRENCH, "cp1252"),
        (FRENCH, "utf-8"),
    ],
)
def test_encodings_are_told_by_their_bytes(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        ("북한이 미사일을 발사했다.", "euc-kr", '<meta charset="euc-kr">'),
        ("ミサイルが発射された。", "iso-2022-jp", '<meta charset="iso-2022-jp">'),
        ("ミサイル。", "shift_jis", '<?xml version="1.0" encoding="Shift_JIS"?>'),
        (
            "Ракета упала.",
            "cp1251",
            '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        ),
    ],
)
def test_a_page_may_declare_its_encoding(text: str, encoding: str, declared: str) -> None:
    page = f"{declared}<p>{text}</p>"
    assert decode(page.encode(encoding)) == page


def test_valid_utf8_is_utf8_whatever_is_declared() -> None:
    page = f'<meta charset="iso-8859-1"><p>{FRENCH}'
    assert decode(page.encode()) == page


@pytest.mark.parametrize("declared", ["utf-16", "rot13", "base64", "no-such-thing", "utf-7"])
def test_a_false_declaration_is_passed_over(declared: str) -> None:
    page = f'<meta charset="{declared}"><p>A missile — fired.'
    assert decode(page.encode()) == page
    assert decode(page.encode("cp1252")) == page


def test_a_letter_cut_in_two_costs_that_letter_alone() -> None:
    assert decode((FRENCH + "é").encode()[:-1]) == FRENCH + "\ufffd"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04...", "a zip archive"),
        (b"\x1f\x8b\x08", "gzipped"),
        (b"GIF89a\x00\x00\x01", "binary"),
        (bytes(range(32)) * 10, "binary"),
        (b"Plain text.", None),
        (b"\x1b[1mbold", None),
        (codecs.BOM_UTF16_LE + "missile".encode("utf-16-le"), None),
    ],
)
def test_what_is_no_text_is_named(body: bytes, kind: str | None) -> None:
    assert looks_binary(body) == kind


@given(st.text(min_size=1, max_size=200))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    body = text.encode()
    if b"\0" not in body and not text.startswith("\ufeff"):
        assert decode(body) == text


@given(st.binary(max_size=300))
def test_no_bytes_at_all_raise(body: bytes) -> None:
    decode(body)
    looks_binary(body)
