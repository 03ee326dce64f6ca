"""Lists of words, written as one would say them."""

from __future__ import annotations


def words_of(listed: str) -> frozenset[str]:
    """The words of a text, split at its spaces and line ends, as a set.

    >>> sorted(words_of("its their his"))
    ['his', 'its', 'their']
    """
    return frozenset(listed.split())
