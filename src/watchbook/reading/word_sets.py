"""Sets of words, written as one line of text."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set: the small closed classes of English that rules lean on.

    >>> sorted(word_set("is are"))
    ['are', 'is']
    """
    return frozenset(text.split())
