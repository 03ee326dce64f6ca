"""Windows of days: which mentions can be of them, and which are to be linked anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from watchbook.book.statements import Row, insert, one_value, rows, run

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: Mentions are filed by how long their window is, so that those that reach into a stretch of days
#: are found by index, however many others there are: a window of at most so many days ...
SPANS = (8, 64, 512)
#: ... or longer, of which there are few.
LONGEST = len(SPANS)
#: Dirty windows are gathered for one transaction, to at most so many days and rows: linking looks
#: years to both sides, so that many short steps would look at the same mentions again and again.
GATHER_DAYS = 2000
GATHER_ROWS = 3000

Days = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Dirt:
    """Windows of one stream to be linked anew together: ``days`` spans them, None where there is
    none; ``unbounded`` where the mentions that have no window are linked anew too, for which the
    whole stream is needed; ``numbers`` are their rows."""

    stream: str
    days: Days | None
    unbounded: bool
    numbers: tuple[int, ...]


def is_dirty(conn: Connection) -> bool:
    """Whether anything is still to be worked out."""
    return bool(
        one_value(conn, "SELECT 1 FROM dirty_report LIMIT 1")
        or one_value(conn, "SELECT 1 FROM dirty_window LIMIT 1")
    )


def span_of(first_day: str | None, last_day: str | None) -> int | None:
    """How long a window is, as a class; None where it has no bounds."""
    if first_day is None or last_day is None:
        return None
    days = days_in(first_day, last_day)
    return next((place for place, longest in enumerate(SPANS) if days <= longest), LONGEST)


def days_in(first_day: str, last_day: str) -> int:
    """From the first to the last, both counted."""
    return (date.fromisoformat(last_day) - date.fromisoformat(first_day)).days + 1


def shift_day(day: str, days: int) -> str:
    """The day so many later; the first or the last there is where that is none."""
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except OverflowError:
        return date.min.isoformat() if days < 0 else date.max.isoformat()


def mark_dirty(conn: Connection, mentions: Iterable[Row]) -> None:
    """Mark the windows of mentions (rows with stream, first_day and last_day) to be linked anew."""
    marked = {_marked(one["stream"], one["first_day"], one["last_day"]) for one in mentions}
    columns = ("stream", "first_day", "last_day", "days")
    ordered = sorted(marked, key=lambda one: (one[0], one[1] or "", one[2] or ""))
    insert(conn, "dirty_window", [dict(zip(columns, one, strict=True)) for one in ordered])


def _marked(
    stream: str, first: str | None, last: str | None
) -> tuple[str, str | None, str | None, int]:
    if first is None or last is None:
        return stream, None, None, -1
    return stream, first, last, days_in(first, last)


def next_dirt(conn: Connection) -> Dirt | None:
    """The next windows to link, None where nothing is dirty. The longest come first, with all
    the shorter ones in them; short ones are gathered; what has no window comes last."""
    first = next(
        iter(
            rows(conn, "SELECT * FROM dirty_window ORDER BY days DESC, first_day, stream LIMIT 1")
        ),
        None,
    )
    if first is None:
        return None
    stream = first["stream"]
    same = rows(
        conn,
        "SELECT number FROM dirty_window WHERE stream = :stream AND first_day IS NULL",
        stream=stream,
    )
    without = tuple(one["number"] for one in same)
    if first["first_day"] is None:
        return Dirt(stream, None, True, without)
    start = first["first_day"]
    end = max(first["last_day"], shift_day(start, GATHER_DAYS))
    inside = rows(
        conn,
        "SELECT number, last_day FROM dirty_window WHERE stream = :stream"
        " AND first_day BETWEEN :start AND :end AND last_day <= :end"
        f" ORDER BY first_day, last_day LIMIT {GATHER_ROWS}",
        stream=stream,
        start=start,
        end=end,
    )
    days = start, max(one["last_day"] for one in inside)
    numbers = tuple(one["number"] for one in inside)
    # What has no window may mean any event of the stream: it is linked with the last of them.
    if _has_unbounded(conn, stream) and not _more_days(conn, stream, len(numbers)):
        return Dirt(stream, days, True, numbers + without)
    return Dirt(stream, days, False, numbers)


def _has_unbounded(conn: Connection, stream: str) -> bool:
    sql = "SELECT 1 FROM mention WHERE stream = :stream AND span IS NULL LIMIT 1"
    return bool(one_value(conn, sql, stream=stream))


def _more_days(conn: Connection, stream: str, seen: int) -> bool:
    sql = "SELECT count(*) FROM dirty_window WHERE stream = :stream AND first_day IS NOT NULL"
    return int(one_value(conn, sql, stream=stream)) > seen


def clear_dirt(conn: Connection, dirt: Dirt) -> None:
    """Clear just the rows that were seen: what others marked meanwhile stays."""
    for start in range(0, len(dirt.numbers), 500):
        numbers = list(dirt.numbers[start : start + 500])
        run(conn, "DELETE FROM dirty_window WHERE number IN :numbers", numbers=numbers)


def mentions_within(conn: Connection, stream: str, days: Days) -> list[Row]:
    """Mentions of a stream whose window reaches into the days, each with its report's story."""
    found: list[Row] = []
    for span in range(LONGEST + 1):
        earliest = shift_day(days[0], -SPANS[span]) if span < LONGEST else date.min.isoformat()
        found.extend(
            rows(
                conn,
                f"{MENTION_WITH_STORY} WHERE stream = :stream AND span = :span"
                " AND first_day BETWEEN :earliest AND :last AND last_day >= :first",
                stream=stream,
                span=span,
                earliest=earliest,
                first=days[0],
                last=days[1],
            )
        )
    return found


def mentions_without_window(conn: Connection, stream: str) -> list[Row]:
    """Mentions of a stream that nothing bounds."""
    return rows(
        conn, f"{MENTION_WITH_STORY} WHERE stream = :stream AND span IS NULL", stream=stream
    )


def mentions_of_stream(conn: Connection, stream: str) -> list[Row]:
    """All mentions of a stream."""
    return rows(conn, f"{MENTION_WITH_STORY} WHERE stream = :stream", stream=stream)


MENTION_WITH_STORY = (
    "SELECT mention.report, mention.mention, mention.stream, mention.first_day, mention.last_day,"
    " mention.account, report.story FROM mention JOIN report ON report.key = mention.report"
)
