"""New reports are set beside what is kept: which are copies, and which day a table tells."""

from __future__ import annotations

from watchbook.book.copying import find_copies
from watchbook.book.engine import Store
from watchbook.book.statements import rows, run_in
from watchbook.book.table_days import date_undated

#: New reports looked at in one transaction.
BATCH = 100


def take_in(store: Store) -> int:
    """Look at the next new reports; how many there were."""
    with store.writing(durable=False, alone=True) as conn:
        sql = f"SELECT report FROM dirty_report ORDER BY report LIMIT {BATCH}"
        new = [one["report"] for one in rows(conn, sql)]
        if new:
            find_copies(conn, new)
            date_undated(conn, new)
            run_in(conn, "DELETE FROM dirty_report WHERE report IN :keys", "keys", new)
    return len(new)
