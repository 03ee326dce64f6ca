"""Took place, is feared, is asked, is somebody else's. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.marked import read_marked


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # watched for is not watched
        (
            "North Korea tested a rocket engine on Monday; Seoul watches for a nuclear test.",
            [("occurred", "KP"), ("possible", "KP")],
        ),
        (
            "South Korea was watching for another missile launch by North Korea.",
            [("possible", "KP")],
        ),
        # held possible by somebody
        (
            "South Korea's spy agency said a seventh nuclear test by North Korea was possible.",
            [("possible", "KP")],
        ),
        ("Japan said another missile launch by North Korea was likely.", [("possible", "KP")]),
        # what is asked of a firing is of the one told of
        (
            "North Korea fired a missile on Tuesday. Seoul was working out whether it was launched"
            " from a ship.",
            [("occurred", "KP")],
        ),
        (
            "North Korea fired a missile on Tuesday. Tokyo has not said which missile was used.",
            [("occurred", "KP")],
        ),
        # what others do by it does not make it theirs
        (
            "Iran said a missile launch condemned by the United States was legal. Iran shrugged.",
            [("occurred", "IR")],
        ),
        # "it" is whoever was named right before
        (
            "Japan was on guard against hacking by North Korea after it carried out a nuclear test"
            " last month.",
            [("occurred", "KP")],
        ),
        (
            "Iran said on Sunday, March 9, 2031, that it had carried out a ground test of a rocket"
            " engine.",
            [("occurred", "IR")],
        ),
    ],
)
def test_standing_and_whose(text: str, told: list[tuple[str, str]]) -> None:
    events = read_marked(text).events
    assert [(event.status, *event.actor) for event in events] == told
