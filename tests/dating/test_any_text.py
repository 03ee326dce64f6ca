"""What must hold for any text, made of pieces that are clues and of pieces that break them."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from watchbook.dating import date_report, window_of
from watchbook.knowledge import load_knowledge
from watchbook.pipeline import read_text
from watchbook.records.dating import DatedEvent

KNOWLEDGE = load_knowledge()
PIECES = st.sampled_from(
    [
        "North Korea fired a missile",
        " on Tuesday",
        " Tuesday, Feb. 30",
        "SEOUL, Feb. 31, 2016 (Bay Wire) - ",
        " President Joe Biden",
        " said",
        " then-",
        " former ",
        ", Japan’s prime minister",
        " Fumio Kishida",
        " the Winter Olympics",
        " next month",
        " 300 years ago",
        " 999th anniversary of the founding of North Korea",
        " stalled for 12 years",
        " talks",
        " Resolution 2397",
        " since 2019",
        " its 300th launch this year",
        " fifth nuclear test in January",
        ". ",
        "\n",
        "\n\n",
        "\u00ad",
        "\U0001f680",
        " administration is",
        " Biden",
    ]
)
TABLE = [DatedEvent("t", "one", "launch", "KP", f"2022-01-{day:02}") for day in range(1, 29)]


@settings(max_examples=60, deadline=None)
@example("North Korea fired a missile since 2019 talks on Tuesday", False)
@given(st.lists(PIECES, max_size=14).map("".join), st.booleans())
def test_dating_never_fails_and_quotes_the_report(text: str, dated: bool) -> None:
    reading = read_text(text, whole=True, published="2022-01-20" if dated else None)
    dating = date_report(reading, KNOWLEDGE, TABLE)
    for clue in (*dating.clues, *dating.against):
        assert clue.spans
        for one in clue.evidence:
            assert reading.report.text[one.start : one.end] == one.exact
    assert bool(dating.spans) == bool(dating.clues)
    assert date_report(reading, KNOWLEDGE, TABLE[::-1]) == dating
    if bounds := window_of(reading, KNOWLEDGE):
        assert bounds == (dating.first_day, dating.last_day)
