"""The book: what a program or a command does with kept reports, in one place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from watchbook.book.clock import now
from watchbook.book.dumping import dump
from watchbook.book.engine import Store, open_store
from watchbook.book.history import history_of
from watchbook.book.migrations import bring_up_to_date
from watchbook.book.names import find_event, find_report
from watchbook.book.reading_back import (
    all_misfits,
    all_reports,
    event_keys,
    event_page,
    event_rows,
    keys_with_findings,
    report_by_key,
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
from watchbook.book.tables import (
    add_table,
    mark_undated,
    remove_table,
    table_by_name,
    table_cards,
)
from watchbook.book.windows import is_dirty
from watchbook.records import (
    Decision,
    EventPage,
    MentionRef,
    Misfit,
    Reading,
    ReferenceTable,
    ReportCard,
    TableRow,
)
from watchbook.weighing import parse_rule

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from watchbook.book.rebuilding import Reader
    from watchbook.book.settling import Progress
    from watchbook.pipeline import Received

DEFAULT_RULE = "best-supported"


def open_book(where: str | Path = "watchbook.db", *, create: bool = True) -> Book:
    """The book in a file, or at ``postgresql://USER@HOST/NAME``; made where it is not there.

    A book of an earlier release is brought up to date. NoSuchBook (``create`` False and none
    there, or no answer), NotABook, NewerBook or MissingDriver, with what to try.
    """
    store = open_store(where, create=create)
    try:
        bring_up_to_date(store, create=create)
    except BaseException:
        store.close()
        raise
    return Book(store)


class Book:
    """Kept reports, and the record that is worked out from them. A context manager.

    Whatever reads the record works out first what is still dirty. What works it out is loaded
    where it is used: who only looks at a book does not wait for the grammar of reading.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file or the server."""
        self._store.close()

    @property
    def name(self) -> str:
        """Where it is, as a person would say it."""
        return self._store.name

    def keep(self, received: Received, *, at: str | None = None) -> Kept:
        """Keep a report for good; on disk when this returns. Again the same: nothing is written.

        ``at`` is the instant, ISO 8601 in UTC, now where it is not given. What it changes in the
        record is worked out by :meth:`settle`.
        """
        from watchbook.book.keeping import keep

        return keep(self._store, received, at or now())

    def keep_many(
        self, many: Iterable[Received], *, at: str | None = None, batch: int = 200
    ) -> Iterator[Kept]:
        """Keep many reports, ``batch`` in a transaction: quicker, and told of batch by batch."""
        from watchbook.book.keeping import keep_many

        return keep_many(self._store, many, at or now(), batch=batch)

    @property
    def dirty(self) -> bool:
        """Whether something is still to be worked out."""
        with self._store.reading() as conn:
            return is_dirty(conn)

    def settle(self, progress: Progress | None = None) -> Settled:
        """Link, weigh and check whatever is dirty. Safe to kill at any instant and to run again."""
        if not self.dirty:
            return Settled()
        from watchbook.book.settling import settle

        return settle(self._store, progress)

    def rows(self, chosen: Filter | None = None) -> Iterator[EventRow]:
        """The events that a filter chooses, by day. WrongFilter where it can choose nothing."""
        with self._settled() as conn:
            yield from event_rows(conn, chosen or Filter())

    def page(self, key: str, *, rule: str = DEFAULT_RULE) -> EventPage:
        """All that is held of one event; a merged key leads to the survivor.

        NoSuchEvent, with near keys, where there is none. ``rule`` chooses the best values.
        """
        parse_rule(rule)
        with self._settled() as conn:
            return event_page(conn, find_event(conn, key), rule)

    def pages(
        self, chosen: Filter | None = None, *, rule: str = DEFAULT_RULE
    ) -> Iterator[EventPage]:
        """The pages of the events that a filter chooses, in order of key, all of one moment."""
        parse_rule(rule)
        with self._settled() as conn:
            for key in event_keys(conn, chosen or Filter()):
                yield event_page(conn, key, rule)

    def report(self, name: str) -> tuple[ReportCard, Reading]:
        """A kept report by its key, a beginning of its key, or its id. NoSuchReport, with near
        names, where there is none or more than one."""
        with self._store.reading() as conn:
            return report_by_key(conn, find_report(conn, name))

    def reports(self) -> Iterator[tuple[ReportCard, Reading]]:
        """Every kept report that was opened, by day of publication, those without one last."""
        with self._store.reading() as conn:
            yield from all_reports(conn)

    def keys_with_findings(self) -> list[str]:
        """Keys of the events in which comparing their reports found something, in order."""
        with self._settled() as conn:
            return keys_with_findings(conn)

    def decide(
        self,
        verb: str,
        event: str,
        *,
        by: str,
        why: str,
        at: str,
        field: str | None = None,
        value: Any = None,
        into: str | None = None,
        apart: Sequence[MentionRef] = (),
        reports: Sequence[str] = (),
        undoes: int | None = None,
    ) -> Decision:
        """Keep a person's decision about an event, and work out what it changes.

        ``accept`` the event, or a field's value; ``set`` a field to a value; ``merge`` the event
        ``into`` another; ``split`` mentions ``apart`` (or all those of ``reports``) from it;
        ``set-aside`` the event, some of its ``reports``, or a field's value. ``undoes`` takes back
        the decision of that number, of the same verb, and does nothing else. ``at`` is the
        instant, ISO 8601 in UTC.

        WrongDecision where it does not fit the record, NoSuchEvent, NoSuchReport.
        """
        from watchbook.book.decisions import Wish, keep_decision, make_decision

        wish = Wish(
            verb=verb,
            event=event,
            by=by,
            why=why,
            at=at,
            field=field,
            value=value,
            into=into,
            apart=tuple(apart),
            reports=tuple(reports),
            undoes=undoes,
        )
        self._settle_dirt()
        with self._store.writing(alone=True) as conn:
            decision = make_decision(conn, wish)
            keep_decision(conn, decision)
        self.settle()
        return decision

    def replay(self, decision: Decision) -> bool:
        """Keep a decision that was taken in another book; False where its number is taken. It may
        come before the reports that it is about: until they come it is among the misfits."""
        from watchbook.book.decisions import keep_decision

        with self._store.writing(alone=True) as conn:
            return keep_decision(conn, decision)

    def history(self, name: str | None = None) -> Iterator[HistoryEntry]:
        """What happened to an event (by key), a report (by key or id), or the whole book."""
        with self._settled() as conn:
            yield from history_of(conn, name)

    def decisions(self) -> tuple[Decision, ...]:
        """Every decision ever taken, in order."""
        from watchbook.book.standing import all_decisions

        with self._store.reading() as conn:
            return all_decisions(conn)

    def misfits(self) -> tuple[Misfit, ...]:
        """Decisions that no longer fit the record, with the reason."""
        with self._settled() as conn:
            return all_misfits(conn)

    def add_table(self, table: ReferenceTable, *, source: str, at: str | None = None) -> bool:
        """Keep a reference table; one of its name that is there is replaced, whole. False where
        the very same is kept already. ``source`` is the file, ``at`` the instant, ISO 8601.

        Undated reports are looked at again when the book is settled: a table may tell the day."""
        with self._store.writing(alone=True) as conn:
            new = add_table(conn, table, source=source, at=at or now())
            if new:
                mark_undated(conn)
            return new

    def remove_table(self, name: str) -> None:
        """Let go of a reference table. NoSuchTable, with those there are, where there is none."""
        with self._store.writing(alone=True) as conn:
            remove_table(conn, name)
            mark_undated(conn)

    def tables(self) -> tuple[TableCard, ...]:
        """The reference tables, by name, without their rows."""
        with self._store.reading() as conn:
            return table_cards(conn)

    def table(self, name: str) -> ReferenceTable:
        """A reference table with its rows. NoSuchTable where there is none of that name."""
        with self._store.reading() as conn:
            return table_by_name(conn, name)

    def rows_of(self, name: str) -> tuple[TableRow, ...]:
        """The rows of a reference table, in the order of its file. NoSuchTable."""
        return self.table(name).rows

    def rebuild(self, read: Reader | None = None, progress: Progress | None = None) -> Rebuilt:
        """Make everything that is worked out anew; with ``read``, from the kept bytes on."""
        from watchbook.book.rebuilding import rebuild

        return rebuild(self._store, read, progress)

    def verify(self) -> Iterator[Fault]:
        """Everything that is wrong in the book; nothing where it is whole."""
        from watchbook.book.verifying import find_faults

        with self._store.reading() as conn:
            yield from find_faults(conn)

    def counts(self) -> dict[str, int]:
        """How much the book holds: reports, mentions, claims, events, decisions, each by its name
        in the singular."""
        from watchbook.book.verifying import count_kept

        with self._store.reading() as conn:
            return count_kept(conn)

    def dump(self) -> Iterator[bytes]:
        """All that is kept and worked out as lines of JSON, but for when it came: the same for
        the same reports and decisions, in whatever order they came."""
        with self._settled() as conn:
            yield from dump(conn)

    def _settle_dirt(self) -> None:
        if self.dirty:
            self.settle()

    @contextmanager
    def _settled(self) -> Iterator[Connection]:
        self._settle_dirt()
        with self._store.reading() as conn:
            yield conn
