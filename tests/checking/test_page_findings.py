"""An event beside a table: a note where they differ, never on the day's word alone."""

from __future__ import annotations

from tests.checking.book_pages import JCS, page, row, table
from watchbook.checking.tables import page_findings
from watchbook.knowledge import load_knowledge

KNOWN = load_knowledge()


def test_a_field_that_the_table_gives_otherwise_is_a_note_with_both_sides() -> None:
    event = page("2031-03-11", site="Sinpo", distance_km=(590, 590))
    mine = table(row(7, "2031-03-11", site="Sinpo", distance_km=(700, 700)))
    (finding,) = page_findings(event, [mine], KNOWN)
    assert (finding.check, finding.severity) == ("a table differs", "note")
    assert finding.message == "My tests has 700 for the distance, reports have 590."
    assert finding.event == "KP.launch.2031-03-11"
    book, mine_says = finding.witnesses
    assert (book.report, mine_says.source) == ("r1", "mine, row 7")
    assert JCS in book.says


def test_the_day_alone_is_not_enough_to_hold_a_table_against_an_event() -> None:
    event = page("2031-03-11", distance_km=(590, 590))
    mine = table(row(7, "2031-03-11", distance_km=(700, 700)))
    assert page_findings(event, [mine], KNOWN) == ()
