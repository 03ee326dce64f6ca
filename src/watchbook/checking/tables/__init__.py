"""The book beside hand-made tables, and a report's counts beside theirs."""

from watchbook.checking.tables.comparing import compare
from watchbook.checking.tables.dated import dated_events
from watchbook.checking.tables.dated_pages import dated_pages
from watchbook.checking.tables.page_findings import page_findings, rows_near
from watchbook.checking.tables.row_texts import with_texts_read
from watchbook.checking.tables.tallies import book_findings, table_findings

__all__ = [
    "book_findings",
    "compare",
    "dated_events",
    "dated_pages",
    "page_findings",
    "rows_near",
    "table_findings",
    "with_texts_read",
]
