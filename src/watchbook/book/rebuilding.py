"""Everything that is worked out is made anew, from the kept reports and decisions alone."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from watchbook.book.cards import reading_from
from watchbook.book.copying import forget_copies
from watchbook.book.decisions import mark_decided
from watchbook.book.deriving import derive
from watchbook.book.engine import Store
from watchbook.book.keeping import columns_of, forget_derived, text_columns, write_derived
from watchbook.book.reading_back import report_by_key
from watchbook.book.settling import Progress, settle
from watchbook.book.shapes import Rebuilt
from watchbook.book.standing import all_decisions
from watchbook.book.statements import Row, one_value, rows, run
from watchbook.book.windows import mark_dirty
from watchbook.errors import WatchbookError
from watchbook.records import Reading

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from watchbook.intake import RawReport

Reader = Callable[["RawReport"], Reading]

#: Reports derived anew in one transaction.
BATCH = 200
#: All that comes of comparing reports with each other.
SETTLED = (
    "link",
    "candidate",
    "event",
    "event_actor",
    "alias",
    "verdict",
    "rival",
    "finding",
    "misfit",
    "dirty_window",
)


def rebuild(store: Store, read: Reader | None, progress: Progress | None = None) -> Rebuilt:
    """Make everything that is worked out anew; reports are read anew where ``read`` is given.

    Killed in between, the book is dirty and the next command goes on; reports that were still
    to be read anew keep their last reading then.
    """
    with store.writing(alone=True) as conn:
        _forget_settled(conn)
        reports = int(one_value(conn, "SELECT count(*) FROM report"))
    done, last, read_anew = 0, 0, 0
    unread: list[str] = []
    while True:
        with store.writing(alone=True) as conn:
            some = _next_reports(conn, last)
            if not some:
                break
            for row in some:
                reading, failed = _reading_for(conn, row, read)
                _derive_anew(conn, row["key"], reading)
                read_anew += int(read is not None and not failed)
                unread += [row["key"]] if failed else []
            last = some[-1]["number"]
        done += len(some)
        if progress:
            progress(done, reports)
    with store.writing(alone=True) as conn:
        for decision in all_decisions(conn):
            mark_decided(conn, decision)
    return Rebuilt(reports, read_anew, tuple(unread), settle(store, progress))


def _forget_settled(conn: Connection) -> None:
    for table in SETTLED:
        run(conn, f"DELETE FROM {table}")
    forget_copies(conn)
    mark_dirty(conn, rows(conn, "SELECT DISTINCT stream, first_day, last_day FROM mention"))


def _next_reports(conn: Connection, after: int) -> list[Row]:
    return rows(
        conn,
        "SELECT report.number, report.key, report.received_from, kept_text.body, kept_text.received"
        " FROM report JOIN kept_text ON kept_text.report = report.key"
        f" WHERE report.number > :after ORDER BY report.number LIMIT {BATCH}",
        after=after,
    )


def _reading_for(conn: Connection, row: Row, read: Reader | None) -> tuple[Reading, bool]:
    """The report's reading, anew where it can be read; and whether it could not be."""
    kept = report_by_key(conn, row["key"])[1]
    if read is None:
        return kept, False
    try:
        return read(raw_report(row)), False
    except WatchbookError:
        return kept, True


def raw_report(row: Row) -> RawReport:
    """The report as it was received, from its row of ``kept_text``."""
    from watchbook.intake import RawReport

    told = json.loads(row["received"])
    return RawReport(
        id=told["id"],
        where=told["where"],
        body=zlib.decompress(row["body"]),
        form=told["form"],
        url=told["url"],
        outlet=told["outlet"],
        title=told["title"],
        published=told["published"],
    )


def _derive_anew(conn: Connection, key: str, reading: Reading) -> None:
    columns = columns_of(reading)
    names = ", ".join(f"{name} = :{name}" for name in columns)
    run(conn, f"UPDATE report SET {names} WHERE key = :key", key=key, **columns)
    forget_derived(conn, key)
    texts = text_columns(reading)
    names = ", ".join(f"{name} = :{name}" for name in texts)
    run(conn, f"UPDATE kept_text SET {names} WHERE report = :key", key=key, **texts)
    run(conn, "DELETE FROM dirty_report WHERE report = :key", key=key)
    rows = derive(key, reading_from(texts), texts["signature"])
    write_derived(conn, key, rows, related=reading.related)
