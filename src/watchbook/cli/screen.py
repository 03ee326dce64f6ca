"""A report's text made safe to print: nothing in it can steer a terminal."""

from __future__ import annotations


def on_one_line(text: str) -> str:
    """Text on one line, without the control characters that a report could steer a terminal by."""
    return " ".join(for_screen(text).split())


def for_screen(text: str) -> str:
    """As long as it was, so that offsets still fit."""
    return "".join(
        letter
        if letter.isprintable() or letter in "\n\t\u00a0\u00ad"
        else "\N{REPLACEMENT CHARACTER}"
        for letter in text
    )
