"""Bytes to letters: which encoding a report is in.

Valid UTF-8 is UTF-8 whatever a page declares: other encodings do not look like it by chance.
Then what the page declares counts, then a few spoilt letters in UTF-8 are forgiven, and only
then is the encoding guessed.
"""

from __future__ import annotations

import codecs
import re

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?([\w:.-]{2,40})""", re.I
)
#: Bytes that no text has: control characters other than white space and escape.
CONTROL = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b") + b"\x7f"
HIGH = bytes(range(128, 256))
GUESSED_FROM = 65_536


def looks_binary(body: bytes) -> str | None:
    """What a body is, where it is no text ("a PDF", "binary"); None where it may be text."""
    for magic, kind in (
        (b"%PDF-", "a PDF"),
        (b"PK\x03\x04", "a zip archive"),
        (b"\x1f\x8b", "gzipped"),
    ):
        if body.startswith(magic):
            return kind
    if wide_encoding(body):
        return None
    head = body[:GUESSED_FROM]
    controls = len(head) - len(head.translate(None, CONTROL))
    return "binary" if b"\0" in body or controls > len(head) // 50 else None


def wide_encoding(body: bytes) -> str | None:
    """UTF-16 or UTF-32, by their mark or by the pattern of zeros in Western text; else None."""
    for mark, encoding in MARKS[1:]:
        if body.startswith(mark):
            return encoding
    head = body[:400]
    if len(head) < 8 or b"\0" not in head:
        return None
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros, others = head[offset::2], head[1 - offset :: 2]
        if zeros.count(0) > 0.7 * len(zeros) and others.count(0) == 0:
            return encoding
    return None


def decode(body: bytes) -> str | None:
    """The text of a body, its byte-order mark left off; None where no encoding fits."""
    if encoding := wide_encoding(body):
        return _decode_as(body, encoding)
    body = body.removeprefix(codecs.BOM_UTF8)
    declared = _declared(body)
    # Seven-bit encodings of East Asia are valid UTF-8 as they stand.
    if declared and declared.startswith("iso2022") and (text := _decode_as(body, declared)):
        return text
    return (
        _decode_as(body, "utf-8")
        or (_decode_as(body, declared) if declared else None)
        or _decode_spoilt(body)
        or _decode_guessing(body)
    )


def _declared(body: bytes) -> str | None:
    match = DECLARED.search(body[:2048])
    if match is None:
        return None
    try:
        found = codecs.lookup(match[1].decode("ascii", "replace"))
    except (LookupError, ValueError):
        return None
    if found.name in ("iso8859-1", "ascii"):  # browsers read both as this
        return "cp1252"
    # base64, rot13 and their like are codecs but no encodings; a page that declares UTF-16
    # in letters that can be read is not in it.
    encodes = getattr(found, "_is_text_encoding", False)
    return found.name.replace("_", "") if encodes and "utf" not in found.name else None


def _decode_as(body: bytes, encoding: str) -> str | None:
    try:
        return body.decode(encoding).removeprefix("\ufeff")
    except (UnicodeError, LookupError):
        return None


def _decode_spoilt(body: bytes) -> str | None:
    """UTF-8 with a few broken letters: cut off in the middle of one, or badly pasted."""
    text = body.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    return text if lost <= foreign // 4 else None


def _decode_guessing(body: bytes) -> str | None:
    """Windows' Western encoding where only a letter here and there is foreign, as in English
    with its curly quotes and French with its accents; statistics are misled by so few."""
    foreign = len(body) - len(body.translate(None, HIGH))
    if foreign <= len(body) // 4 and (text := _decode_as(body, "cp1252")):
        return text
    from charset_normalizer import from_bytes

    guess = from_bytes(body[:GUESSED_FROM]).best()
    if guess is None:
        return None
    return _decode_as(body, guess.encoding) or body.decode(guess.encoding, "replace")
