"""Reports and mentions as pages show them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from watchbook.book.coding import decode
from watchbook.book.statements import Row, rows_in
from watchbook.records import KeptMention, MentionRef, Reading, ReportCard
from watchbook.records.as_json import mention_from_json, reading_from_json

if TYPE_CHECKING:
    from sqlalchemy import Connection

CARD_COLUMNS = (
    "report.key, report.id, report.story, report.outlet, report.title, report.url,"
    " report.published, report.published_at, report.bytes_sha256, report.text_sha256"
)


def card_from(row: Row) -> ReportCard:
    """The card of a row with ``CARD_COLUMNS``."""
    return ReportCard(
        key=row["key"],
        id=row["id"],
        story=row["story"],
        outlet=row["outlet"],
        title=row["title"],
        url=row["url"],
        published=row["published"],
        published_at=row["published_at"],
        bytes_sha256=row["bytes_sha256"],
        text_sha256=row["text_sha256"],
    )


def cards(conn: Connection, keys: Iterable[str]) -> dict[str, ReportCard]:
    """Cards of reports by key."""
    sql = f"SELECT {CARD_COLUMNS} FROM report WHERE key IN :keys"
    return {one["key"]: card_from(one) for one in rows_in(conn, sql, "keys", keys)}


def kept_mentions(conn: Connection, refs: Iterable[MentionRef]) -> dict[MentionRef, KeptMention]:
    """Mentions with their reports, by reference; those that are not there are left out."""
    wanted = set(refs)
    reports = {ref.report for ref in wanted}
    of = cards(conn, reports)
    sql = "SELECT report, mention, told FROM mention WHERE report IN :reports"
    found = {}
    for one in rows_in(conn, sql, "reports", reports):
        ref = MentionRef(one["report"], one["mention"])
        if ref in wanted:
            told = decode(one["told"])
            errors = tuple(told.get("errors", ()))
            found[ref] = KeptMention(of[ref.report], mention_from_json(told), errors)
    return found


def as_published(mentions: Iterable[KeptMention]) -> tuple[KeptMention, ...]:
    """Mentions in the order of a page: the first published first, undated last, then by key."""
    return tuple(
        sorted(
            mentions,
            key=lambda one: (
                one.report.published is None,
                one.report.published or "",
                one.report.published_at or "",
                one.ref,
            ),
        )
    )


def text_of(text: str | None, nul_at: str | None) -> str:
    """The text exactly as it was read."""
    if text is None or nul_at is None:
        return text or ""
    letters = list(text)
    for place in decode(nul_at):
        letters[place] = "\x00"
    return "".join(letters)


def reading_from(row: Row) -> Reading:
    """The reading of a row of ``kept_text``."""
    told: dict[str, Any] = decode(row["reading"])
    told["report"]["text"] = text_of(row["text"], row["nul_at"])
    return reading_from_json(told)
