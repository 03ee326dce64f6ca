"""Exercises and parades. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.marked import defect
from tests.reading.occasions import Told, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The United States and South Korea began their annual Ulchi Freedom Shield exercise "
            "on Monday.",
            ("occurred", "KR-US", "2023-12-18", None),
        ),
        (
            "South Korea and the US will hold joint air drills next month.",
            ("planned", "KR-US", "2024-01", None),
        ),
        (
            "North Korea staged a military parade in Pyongyang on Saturday night.",
            ("occurred", "KP", "2023-12-16", "Pyongyang"),
        ),
        # whose a named drill is, the knowledge files tell
        (
            "The allies' Freedom Shield exercise ended on March 20.",
            ("occurred", "KR-US", "2023-03-20", None),
        ),
        (
            "NATO's annual nuclear exercise, Steadfast Noon, is under way.",
            ("occurred", "NATO", None, None),
        ),
        (
            "South Korean and American fighter jets staged a bombing drill over the Yellow Sea.",
            ("occurred", "KR-US", None, "Yellow Sea"),
        ),
        (
            "The South's military said the North has been carrying out winter drills.",
            ("occurred", "KP", None, None),
        ),
        (
            "The warships took part in a trilateral missile defense exercise by South Korea, "
            "the U.S. and Japan in July.",
            ("occurred", "JP-KR-US", "2023-07", None),
        ),
        (
            "The launch coincided with joint naval drills between Russia and China, which began "
            "on Friday.",
            ("occurred", "CN-RU", "2023-12-15", None),
        ),
        (
            "Russian forces rehearsed a nuclear strike in an exercise overseen by Putin on "
            "Wednesday.",
            ("occurred", "RU", "2023-12-20", None),
        ),
        defect(
            "China launched war games around Taiwan after the visit.",
            ("occurred", "CN", None, None),
            reason="war games that are launched are not seen as held",
        ),
    ],
)
def test_a_drill_is_told_with_who_takes_part(sentence: str, expected: Told) -> None:
    assert told("drill", sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "He urged both sides to exercise restraint.",
        "Kim demanded an end to joint military exercises.",
        "Pyongyang has denounced the exercises as a rehearsal for invasion.",
        "A fire drill at the school was cut short.",
        "The players went through passing drills before the game.",
        "They practiced fire drills.",
        "The company will drill for oil next year.",
        # what is fired in a drill of one's own is the launch
        "North Korea fired two missiles in a drill on Tuesday.",
    ],
)
def test_what_is_no_drill(sentence: str) -> None:
    assert told("drill", sentence) == []


def test_a_drill_told_again_is_one() -> None:
    text = (
        "The United States and South Korea began joint military drills on Monday. "
        "Pyongyang calls the drills a rehearsal for invasion. "
        "The drills, which involve 200 aircraft, end on Friday."
    )
    assert told("drill", text) == [("occurred", "KR-US", "2023-12-18", None)]


def test_a_drill_of_an_earlier_year_is_another() -> None:
    text = (
        "South Korea and the United States began joint military drills on Monday. "
        "The two allies last held such large-scale joint drills in October 2017."
    )
    assert [one[2] for one in told("drill", text)] == ["2023-12-18", "2017-10"]
