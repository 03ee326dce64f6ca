"""Opens a book for a command that shows something: what is still to be worked out is, first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watchbook.book import Book


@contextmanager
def open_settled(where: str) -> Iterator[Book]:
    """The book that is there, with every event worked out."""
    from watchbook.book import open_book
    from watchbook.cli.progress import settle_with_progress

    with open_book(where, create=False) as book:
        settle_with_progress(book)
        yield book
