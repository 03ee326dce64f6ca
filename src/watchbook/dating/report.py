"""When a report can have been written, and what day its news was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from watchbook.dating.counts import find_counts
from watchbook.dating.dated_words import find_datelines, find_past_years, find_weekday_dates
from watchbook.dating.days import told
from watchbook.dating.known import find_newness, find_resolutions
from watchbook.dating.news import date_news
from watchbook.dating.occasions import find_occasions
from watchbook.dating.persons import find_persons
from watchbook.dating.text import story_of
from watchbook.dating.windows import window_from
from watchbook.knowledge import Knowledge
from watchbook.records import Reading
from watchbook.records.dating import Clue, DatedEvent, Dating

#: Wider windows than this are no help to linking.
WIDEST_DAYS = 731


def date_report(
    reading: Reading, knowledge: Knowledge, tables: Sequence[DatedEvent] = ()
) -> Dating:
    """The window in which a report can have been written, by its own clues, and its news' days.

    The day of publication, where the report came with one, is kept beside the window and is
    no clue. For each event told as news the days are given on which it can have been, and,
    where exactly one event of ``tables`` fits, that event with the reasons.
    """
    clues = find_clues(reading, knowledge)
    window = window_from(clues)
    dating = Dating(
        reading.report.id,
        reading.report.published,
        told(window.spans),
        window.clues,
        window.against,
    )
    return date_news(dating, reading, knowledge, tables)


def find_clues(reading: Reading, knowledge: Knowledge) -> tuple[Clue, ...]:
    """Every clue of a report, in the order of its words, each said once."""
    story = story_of(reading.report)
    about = {code for event in reading.events for code in event.actor}
    found = (
        *find_persons(story, knowledge),
        *find_occasions(story, knowledge, about),
        *find_resolutions(story, knowledge),
        *find_newness(story, knowledge),
        *find_past_years(story),
        *find_weekday_dates(story),
        *find_datelines(story),
        *find_counts(reading),
    )
    ordered = sorted(
        _now_and_before(found), key=lambda clue: (clue.evidence[0].start, clue.kind, clue.topic)
    )
    told_once: dict[tuple[str, str, tuple[tuple[str | None, str | None], ...]], Clue] = {}
    for clue in ordered:
        told_once.setdefault((clue.kind, clue.topic, clue.spans), clue)
    return tuple(told_once.values())


def _now_and_before(clues: Sequence[Clue]) -> Iterator[Clue]:
    """Of two who held one office after each other, the later holds it now.

    The earlier is told of the past: written since they held it.
    """
    latest: dict[str, str] = {}
    for clue in clues:
        if clue.kind in ("office", "administration") and clue.first_day is not None:
            latest[clue.topic] = max(latest.get(clue.topic, ""), clue.first_day)
    for clue in clues:
        later = latest.get(clue.topic, "")
        if clue.kind in ("office", "administration") and (clue.last_day or "9999") < later:
            says = f"{clue.says}; somebody named beside held it later: not written before"
            yield replace(clue, spans=((clue.first_day, None),), says=says)
        else:
            yield clue


def window_of(reading: Reading, knowledge: Knowledge) -> tuple[str, str] | None:
    """First and last day on which an undated report can have been written, for linking.

    None for a report with a date, for one whose window is open or wider than some two years,
    and for one whose clues contradict each other.
    """
    if reading.report.published is not None:
        return None
    window = window_from(find_clues(reading, knowledge))
    if not window.spans or window.against:
        return None
    first, last = window.spans[0][0], window.spans[-1][1]
    wide = (last - first).days + 1
    return (first.isoformat(), last.isoformat()) if wide <= WIDEST_DAYS else None
