"""Clock times as the text's own clock has them. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.marked import LEAD, read_marked, unmark
from watchbook.reading.phrases.clocks import Clock, find_clocks


def clocks(text: str) -> list[Clock]:
    return list(find_clocks(text.lower(), 0, len(text)))


@pytest.mark.parametrize(
    ("marked", "time", "zone"),
    [
        ("at [5:42 a.m.] on Tuesday", "05:42", None),
        ("at [5:42 AM]", "05:42", None),
        ("at [8:10pm]", "20:10", None),
        ("at [7 pm]", "19:00", None),
        ("at [12:03 a.m.]", "00:03", None),
        ("at [12:30 p.m.]", "12:30", None),
        ("at [14:30]", "14:30", None),
        ("at [6:30 p.m. EST]", "18:30", "est"),
        ("at [6:30 p.m. local time]", "18:30", "local time"),
        ("at [6.30 p.m. KST]", "18:30", "kst"),
        ("at [0930 GMT]", "09:30", "gmt"),
        ("at [18.30 Seoul time]", "18:30", "seoul time"),
        ("at [9 a.m. Pyongyang time]", "09:00", "pyongyang time"),
        ("at [0610 Korean time]", "06:10", "korean time"),
        ("at [7:15 a.m. Eastern Daylight Time]", "07:15", "eastern daylight time"),
        ("at [16:40 Universal Time]", "16:40", "universal time"),
        ("at [3:05 p.m. EDT]", "15:05", "edt"),
        ("at [1905 hours]", "19:05", None),
        ("at [noon]", "12:00", None),
    ],
)
def test_a_clock_time_is_kept_with_its_zone(marked: str, time: str, zone: str | None) -> None:
    text, spans = unmark(marked)
    (found,) = clocks(text)
    assert (found.time, found.zone) == (time, zone)
    assert (found.start, text[found.start : found.end].rstrip(".")) == (
        spans[0][0],
        text[slice(*spans[0])].rstrip("."),
    )


@pytest.mark.parametrize(
    "text",
    [
        "1430 of them",  # could be anything
        "2.30 metres",
        "flew 5:30 km",
        "at 25:10",
        "at 13 p.m.",
        "at 5:75",
        "a 3-2 win",
        "ratio 1:2:3:4",
        "before noon",
        "$5.30 a share",
        "",
    ],
)
def test_what_could_be_anything_is_no_clock_time(text: str) -> None:
    assert clocks(text) == []


@pytest.mark.parametrize(
    ("marked", "time", "utc"),
    [
        (LEAD + "It was launched at [5:42 a.m.] local time.", "05:42", None),
        (LEAD + "It was launched at [5:42 a.m.] (2042 GMT Monday).", "05:42", "20:42"),
        (LEAD + "It was launched at [5:42 a.m.] (2042 GMT on Monday).", "05:42", "20:42"),
        (LEAD + "It rose at [6:10 a.m.] (2110 GMT, Monday).", "06:10", "21:10"),
        (LEAD + "It was fired at [0610 Korean time] (2110 UTC on Monday).", "06:10", "21:10"),
        (
            LEAD + "The missile rose around [6:30 p.m. local time] (0930 GMT).",
            "18:30",
            "09:30",
        ),
        ("North Korea fired a missile on Tuesday at [2:03 p.m. EDT].", "14:03", None),
        # two clock times of one salvo: the first
        ("North Korea fired two missiles at [4:29 p.m.] and 4:39 p.m. on Tuesday.", "16:29", None),
        # a range: the half of the day is that of both, unless the first would then be the later
        (LEAD + "It was fired between [4:30] to 5:10pm.", "16:30", None),
        (LEAD + "It was launched from [4:30] to 5:10 p.m. local time.", "16:30", None),
        (LEAD + "They were fired between [4] and 5 p.m. that day.", "16:00", None),
        (LEAD + "They were launched between [4.30] and 5.10 p.m. that day.", "16:30", None),
        (LEAD + "They were fired from [11:30] to 1:10 p.m. that day.", "11:30", None),
        (LEAD + "They were fired at [6:51 a.m.] to 7:10 p.m. that day.", "06:51", None),
        (LEAD + "They were fired between [16:29] and 5:10 p.m. that day.", "16:29", None),
        ("North Korea fired 4 to 5 missiles at [7:10 p.m.] on Tuesday.", "19:10", None),
        # when somebody spoke, not when it was fired
        (LEAD + "The military said at 9 a.m. that it was looking into it.", None, None),
        (LEAD + "The council meets at 3 p.m. on Friday.", None, None),
        (LEAD + "Nobody was told until 7 a.m.", None, None),
    ],
)
def test_the_time_is_when_it_was_fired(marked: str, time: str | None, utc: str | None) -> None:
    read = read_marked(marked)
    assert (read.value("time"), read.value("utc")) == (time, utc)
    if time and utc is None and " and " not in marked:
        assert read.found("time")[0][0] == read.spans[0][0]
