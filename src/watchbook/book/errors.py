"""What can go wrong with a book, each with what to try."""

from __future__ import annotations

from collections.abc import Sequence

from watchbook.errors import BookError


class NotABook(BookError):
    """The file or database is there, but holds no book of ours, or a damaged one."""


class NoSuchBook(BookError):
    """There is no file, or no database, at that place."""


class NewerBook(BookError):
    """The book was written by a later release."""


class MissingDriver(BookError):
    """PostgreSQL was asked for and what talks to it is not installed."""


class BookBusy(BookError):
    """Another process holds the book, and went on holding it."""


class WrongFilter(BookError):
    """A filter that can choose nothing, such as a day that is none."""


class WrongDecision(BookError):
    """A decision that does not fit the record as it stands."""


class NoSuchName(BookError):
    """Nothing goes by that name; ``near`` are names that come closest."""

    def __init__(self, where: str, what: str, near: Sequence[str]) -> None:
        self.near = tuple(near)
        hint = f"did you mean {', '.join(near)}?" if near else "`watchbook list` shows what is kept"
        super().__init__(where, what, hint)


class NoSuchEvent(NoSuchName):
    """No event has that key, and none had it before."""


class NoSuchReport(NoSuchName):
    """No report has that key or id, or several share its beginning."""


class NoSuchTable(BookError):
    """The book has no reference table of that name; ``there`` are the names that it has."""

    def __init__(self, where: str, there: Sequence[str]) -> None:
        self.there = tuple(there)
        known = f"there are {', '.join(there)}" if there else "`watchbook reference add` takes one"
        super().__init__(where, "no reference table has that name", known)
