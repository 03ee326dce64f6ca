"""The book beside hand-made tables, and a report's counts beside theirs."""

from watchbook.checking.tables.comparing import compare
from watchbook.checking.tables.row_texts import with_texts_read

__all__ = ["compare", "with_texts_read"]
