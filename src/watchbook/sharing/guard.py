"""Cells that a spreadsheet would run are made plain text: reports are hostile input.

A spreadsheet takes a cell for a formula by its first letter, and some drop blanks before it or
read full-width letters as plain ones. Such a text gets an apostrophe before it, by which
spreadsheets know text. The same holds after a semicolon or a line break within a cell, where a
spreadsheet set to another separator begins a new one. Numbers are never texts here, so that
-38.9 stays the number that it is.
"""

from __future__ import annotations

import re
import unicodedata

MARK = "'"
_STARTERS = frozenset("=+-@")
_BREAKS = frozenset(";\t\r\n")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)


def guarded(text: str) -> str:
    """The text as a cell that no spreadsheet runs; most texts come back as they are."""
    if _NUMBER.fullmatch(text):
        return text
    out: list[str] = []
    opening = True
    for at, letter in enumerate(text):
        if opening and (_starts(letter) or (letter in "\t\r\n" and at == 0)):
            out.append(MARK)
            opening = False
        elif letter in _BREAKS:
            opening = True
        elif not _passed_over(letter):
            opening = False
        out.append(letter)
    return "".join(out)


def writable(text: str) -> str:
    """The text without what UTF-8 cannot hold: half of a surrogate pair becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isascii() else text


def _starts(letter: str) -> bool:
    """Whether a formula can begin with it: = + - @ in any width, and the minus sign."""
    folded = unicodedata.normalize("NFKC", letter)
    return letter == "\u2212" or folded[:1] in _STARTERS


def _passed_over(letter: str) -> bool:
    """Blanks, quotation marks and letters without a width, which a spreadsheet may drop."""
    return letter.isspace() or letter in "'\"" or unicodedata.category(letter)[0] in "CZ"
