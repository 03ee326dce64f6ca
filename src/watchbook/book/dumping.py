"""All that was worked out, as lines of JSON in one order: equal books give equal bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from watchbook.book.coding import canonical
from watchbook.book.statements import run

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: Tables by what orders their rows. Left out: what was received when, and in which order.
TABLES = (
    ("report", "key"),
    ("mention", "report, mention"),
    ("claim", "report, mention, field, place"),
    ("stated_unknown", "report, mention, field, place"),
    ("quotation", "report, place"),
    ("copy_band", "report, band"),
    ("copy_edge", "one, other"),
    ("event", "key"),
    ("event_actor", "event, actor"),
    ("alias", "key"),
    ("link", "report, mention"),
    ("candidate", "report, mention, event"),
    ("verdict", "event, field"),
    ("rival", "event, field, place"),
    ("finding", "event, place"),
    ("decision", "number"),
    ("decision_mention", "decision, report, mention"),
    ("misfit", "decision, found_in, why"),
)
OF_THE_DAY = frozenset({"number", "received_at", "received_from"})


def dump(conn: Connection) -> Iterator[bytes]:
    """One line for each row: its table, then its columns."""
    for table, order in TABLES:
        for row in run(conn, f"SELECT * FROM {table} ORDER BY {order}").yield_per(1000):
            one = {
                name: float(value) if isinstance(value, float) else value
                for name, value in row._mapping.items()
                if table != "report" or name not in OF_THE_DAY
            }
            yield canonical([table, one]) + b"\n"
