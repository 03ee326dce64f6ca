"""The words of a report that give a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A stretch of a report's text: zero-based, half-open, in characters.

    ``text[start:end] == exact`` holds for the text of the report it was quoted from;
    :func:`quote` is the only place that makes one, so it cannot hold the wrong words.
    """

    start: int
    end: int
    exact: str


def quote(text: str, start: int, end: int) -> Evidence:
    """Quote ``text[start:end]``; ValueError where that is empty or outside the text."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no words at {start}:{end} of a text of {len(text)} characters")
    return Evidence(start, end, text[start:end])
