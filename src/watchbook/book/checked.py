"""What cannot be right in the reports and events of a book, and in reports that lie beside it.

A report is checked against itself, against the book's reference tables and against its events; an
event by what its reports say, and against the tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from watchbook.book.book import Book
from watchbook.book.errors import NoSuchEvent
from watchbook.book.shapes import EventRow, Filter
from watchbook.checking.tables import book_findings, page_findings, rows_near, table_findings
from watchbook.dating import window_of
from watchbook.knowledge import Knowledge
from watchbook.records import (
    SEVERITIES,
    EventPage,
    Finding,
    Reading,
    ReferenceTable,
    ReportCard,
    TableRow,
)

#: An event that a report's "first since" is set beside has this many origins and stories.
ORIGINS, STORIES = 2, 2
#: A row of a table is one event's, of those of so many days around.
AROUND = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Checked:
    """A report or an event with what cannot be right in it, worst first.

    A report has its ``reading``, and its ``card`` where the book holds it; an event has its
    ``page``. The words of a report's findings are its own, or those of ``Witness.report``.
    """

    findings: tuple[Finding, ...]
    reading: Reading | None = None
    card: ReportCard | None = None
    page: EventPage | None = None


class Checks:
    """Checks what a book holds, or readings beside it; without a book a reading against itself."""

    def __init__(self, book: Book | None, knowledge: Knowledge) -> None:
        self._book = book
        self._knowledge = knowledge

    def reading(self, reading: Reading, card: ReportCard | None = None) -> Checked:
        """A report against itself, the book's tables and its events."""
        found = [*reading.findings]
        if self._book is not None and reading.tallies and (self._tables or self._events):
            window = window_of(reading, self._knowledge)
            found += table_findings(reading, self._tables, self._knowledge, window=window)
            found += book_findings(reading, self._events, self._knowledge, window=window)
        return Checked(_worst_first(found), reading, card)

    def report(self, name: str) -> Iterator[Checked]:
        """A kept report, then each of its events with what is found about the report there.

        NoSuchReport where the book has none of that key, beginning of a key, or id.
        """
        if self._book is None:
            return
        card, reading = self._book.report(name)
        yield self.reading(reading, card)
        links = (link for entry in self._book.history(card.key) for link in entry.links)
        for key in dict.fromkeys(link.event for link in links if link.event is not None):
            page = self._book.page(key)
            about = (
                one
                for one in page.findings
                if any(witness.report == card.key for witness in one.witnesses)
            )
            yield Checked(_worst_first(about), page=page)

    def event(self, key: str) -> Iterator[Checked]:
        """An event, then each of its reports with what is found about the event in it alone.

        NoSuchEvent where the book has none of that key.
        """
        if self._book is None:
            return
        page = self._book.page(key)
        yield self._page(page)
        for card in page.reports:
            own = [one.finding for one in page.report_findings if one.report == card]
            if own:
                yield Checked(_worst_first(own), self._book.report(card.key)[1], card)

    def named(self, name: str) -> Iterator[Checked]:
        """An event by its key, or a report by its key, a beginning of its key, or its id."""
        try:
            yield from self.event(name)
        except NoSuchEvent:
            yield from self.report(name)

    def everything(self) -> Iterator[Checked]:
        """Every report that was opened, by day, then every event that something may be found in,
        by key."""
        if self._book is None:
            return
        for card, reading in self._book.reports():
            yield self.reading(reading, card)
        keys = set(self._book.keys_with_findings())
        for kind, actor in {(row.kind, row.actor) for table in self._tables for row in table.rows}:
            keys |= {one.key for one in self._book.rows(Filter(kind=kind, actor=actor))}
        for key in sorted(keys):
            yield self._page(self._book.page(key))

    def _page(self, page: EventPage) -> Checked:
        found = list(page.findings)
        tables = [near for table in self._tables if (near := rows_near(table, page)).rows]
        if tables:
            found += page_findings(page, tables, self._knowledge, beside=self._beside(page))
        return Checked(_worst_first(found), page=page)

    def _beside(self, page: EventPage) -> list[EventPage]:
        """The book's other events of that kind and actor in the days around."""
        event = page.event
        if self._book is None or event.first_day is None or event.last_day is None:
            return []
        since = (date.fromisoformat(event.first_day) - AROUND).isoformat()
        until = (date.fromisoformat(event.last_day) + AROUND).isoformat()
        keys = {
            row.key
            for actor in event.actor
            for row in self._book.rows(
                Filter(kind=event.kind, actor=actor, since=since, until=until)
            )
        }
        return [self._book.page(key) for key in sorted(keys - {event.key})]

    @cached_property
    def _tables(self) -> tuple[ReferenceTable, ...]:
        if self._book is None:
            return ()
        return tuple(self._book.table(card.name) for card in self._book.tables())

    @cached_property
    def _events(self) -> tuple[TableRow, ...]:
        """The book's events that are well known, as rows to set a report's counts beside."""
        if self._book is None:
            return ()
        well_known = (
            one
            for one in self._book.rows(Filter(status="occurred"))
            if one.origins >= ORIGINS and one.stories >= STORIES and len(one.day or "") == 10
        )
        return tuple(_row(one, actor) for one in well_known for actor in one.actor)


def _row(event: EventRow, actor: str) -> TableRow:
    weapon, name = event.value("weapon"), event.value("weapon_name")
    return TableRow(
        table=event.key,
        number=0,
        clock="local",
        given_day=str(event.day),
        kind=event.kind,
        actor=actor,
        local_day=event.day,
        first_day=event.day,
        last_day=event.day,
        weapon=weapon if isinstance(weapon, str) else None,
        weapon_name=name if isinstance(name, str) else None,
    )


def _worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: SEVERITIES.index(one.severity)))
