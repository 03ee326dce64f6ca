"""Everything that is kept, in SQLite or PostgreSQL."""

from watchbook.book.book import Book, open_book
from watchbook.book.errors import (
    BookBusy,
    MissingDriver,
    NewerBook,
    NoSuchBook,
    NoSuchEvent,
    NoSuchReport,
    NoSuchTable,
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
    TableCard,
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
    "NoSuchTable",
    "NotABook",
    "Rebuilt",
    "Settled",
    "TableCard",
    "WrongDecision",
    "WrongFilter",
    "open_book",
]
