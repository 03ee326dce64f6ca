"""Copies of one story: found for each new report, gathered in groups that count once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from watchbook.book.cards import reading_from
from watchbook.book.statements import Row, insert_statement, rows, rows_in, run, run_in, run_many
from watchbook.book.windows import mark_dirty, shift_day
from watchbook.linking import COPY_DAYS, SAME_STORY, bands, same_story, story_of

if TYPE_CHECKING:
    from sqlalchemy import Connection


def find_copies(conn: Connection, new: Iterable[str]) -> None:
    """Compare new reports with those that they may be copies of.

    Where a report's story changes by it, its mentions are marked to be linked anew.
    """
    touched = set(new)
    for key in sorted(touched):
        touched.update(_join_to_copies(conn, key))
    _name_stories(conn, touched)


def _join_to_copies(conn: Connection, key: str) -> set[str]:
    """Note every report that is a copy of this one; their keys."""
    near = _may_be_copies(conn, key)
    if not near:
        return set()
    text = _stories(conn, [key])[key]
    alike = {
        other
        for other, told in sorted(_stories(conn, near).items())
        if same_story(*sorted((text, told))) >= SAME_STORY
    }
    edges = [dict(zip(("one", "other"), sorted((key, other)), strict=True)) for other in alike]
    run_many(
        conn, insert_statement("copy_edge", ("one", "other")) + " ON CONFLICT DO NOTHING", edges
    )
    return alike


def _may_be_copies(conn: Connection, key: str) -> set[str]:
    """Reports that share a band with this one and came out within so many days of it; where
    either has no date, at any time."""
    (told,) = rows(
        conn,
        "SELECT report.published, kept_text.signature FROM report"
        " JOIN kept_text ON kept_text.report = report.key WHERE report.key = :key",
        key=key,
    )
    day = told["published"]
    sql = "SELECT DISTINCT report FROM copy_band WHERE band IN :bands"
    among = list(bands(bytes(told["signature"])))
    if not among:
        return set()
    if day is None:
        found = rows(conn, sql, bands=among)
    else:
        first, last = shift_day(day, -COPY_DAYS), shift_day(day, COPY_DAYS)
        days = " AND published BETWEEN :first AND :last"
        found = rows(conn, sql + days, bands=among, first=first, last=last)
        found += rows(conn, sql + " AND published = ''", bands=among)
    return {one["report"] for one in found} - {key}


def _stories(conn: Connection, keys: Iterable[str]) -> dict[str, str]:
    """The texts of reports without what stands around the story, by key."""
    sql = "SELECT report, text, nul_at, reading FROM kept_text WHERE report IN :keys"
    return {
        one["report"]: story_of(reading_from(one).report)
        for one in rows_in(conn, sql, "keys", keys)
    }


def _name_stories(conn: Connection, touched: set[str]) -> None:
    """Give every report of the touched groups the key of its earliest one, then by key."""
    while touched:
        group = _group_of(conn, touched.pop())
        touched -= group
        told = rows_in(
            conn,
            "SELECT key, published, published_at, story FROM report WHERE key IN :keys",
            "keys",
            group,
        )
        story = min(told, key=_earliest_first)["key"]
        changed = [one["key"] for one in told if one["story"] != story]
        if changed:
            run_in(
                conn,
                "UPDATE report SET story = :story WHERE key IN :keys",
                "keys",
                changed,
                story=story,
            )
            sql = "SELECT stream, first_day, last_day FROM mention WHERE report IN :keys"
            mark_dirty(conn, rows_in(conn, sql, "keys", changed))


def _earliest_first(report: Row) -> tuple[bool, str, str]:
    when = report["published_at"] or report["published"]
    return when is None, when or "", report["key"]


def _group_of(conn: Connection, key: str) -> set[str]:
    """All reports that copies of copies lead to from this one, itself among them."""
    group, new = {key}, {key}
    while new:
        sql = (
            "SELECT other AS key FROM copy_edge WHERE one IN :keys"
            " UNION SELECT one AS key FROM copy_edge WHERE other IN :keys"
        )
        new = {one["key"] for one in rows_in(conn, sql, "keys", new)} - group
        group |= new
    return group


def forget_copies(conn: Connection) -> None:
    """Every report stands for itself, and its copies are to be found anew."""
    run(conn, "DELETE FROM copy_edge")
    run(conn, "UPDATE report SET story = key WHERE story <> key")
    run(conn, "DELETE FROM dirty_report")
    run(conn, "INSERT INTO dirty_report SELECT key FROM report WHERE related = 1")
