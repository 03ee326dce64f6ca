"""Everything that is kept, in SQLite or PostgreSQL."""

from watchbook.book.book import Book, open_book
from watchbook.book.errors import (
    BookBusy,
    MissingDriver,
    NewerBook,
    NoSuchBook,
    NoSuchEvent,
    NoSuchReport,
    NotABook,
    WrongDecision,
    WrongFilter,
)
from watchbook.book.shapes import (
    EventRow,
    Fault,
    Filter,
    HistoryEntry,
    Kept,
    Rebuilt,
    Settled,
)

__all__ = [
    "Book",
    "BookBusy",
    "EventRow",
    "Fault",
    "Filter",
    "HistoryEntry",
    "Kept",
    "MissingDriver",
    "NewerBook",
    "NoSuchBook",
    "NoSuchEvent",
    "NoSuchReport",
    "NotABook",
    "Rebuilt",
    "Settled",
    "WrongDecision",
    "WrongFilter",
    "open_book",
]
