"""Resolutions and sanctions: adopted, imposed, asked for. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.marked import defect
from tests.reading.occasions import Told, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The U.N. Security Council adopted Resolution 3517 in December 2017.",
            ("occurred", "UN", "2017-12", None),
        ),
        (
            "The Security Council unanimously approved new sanctions on Saturday.",
            ("occurred", "UN", "2023-12-16", None),
        ),
        (
            "The United States on Thursday imposed sanctions on five North Korean officials.",
            ("occurred", "US", "2023-12-14", None),
        ),
        (
            "The U.S. Treasury Department sanctioned two Russian banks on Friday.",
            ("occurred", "US", "2023-12-15", None),
        ),
        (
            "The Treasury Department said it was blacklisting three firms, days after new U.S. "
            "sanctions were issued on Monday.",
            ("occurred", "US", "2023-12-18", None),
        ),
        (
            "South Korea and Japan also blacklisted eight individuals.",
            ("occurred", "JP-KR", None, None),
        ),
        (
            "Seoul slapped unilateral sanctions on 15 North Koreans.",
            ("occurred", "KR", None, None),
        ),
        (
            "U.N. Security Council Resolution 3518, passed in 2006, bans such launches.",
            ("occurred", "UN", "2006", None),
        ),
        (
            "The council passed a resolution condemning the launch on Oct. 14, 2006.",
            ("occurred", "UN", "2006-10-14", None),
        ),
        (
            "The test drew condemnation and sanctions from its rival, South Korea.",
            ("occurred", "KR", None, None),
        ),
        # the day of the test that they are for is not theirs
        (
            "The United Nations imposed a set of new sanctions in response to a test in January.",
            ("occurred", "UN", None, None),
        ),
        (
            "China and Russia vetoed a U.S.-drafted resolution in May 2022.",
            ("denied", "UN", "2022-05", None),
        ),
        (
            "Tokyo will impose new sanctions next week, the minister said.",
            ("planned", "JP", "2023-12", None),
        ),
        (
            "Washington is considering new sanctions on Iranian banks.",
            ("possible", "US", None, None),
        ),
        (
            "The U.S. ambassador said she would push for tougher sanctions at the Security "
            "Council.",
            ("possible", "UN", None, None),
        ),
        defect(
            "Trump reimposed sanctions on Iran in November 2018.",
            ("occurred", "US", "2018-11", None),
            reason="a family name alone is looked up on the day of the report",
        ),
    ],
)
def test_sanctions_are_told_with_who_imposes_them(sentence: str, expected: Told) -> None:
    assert told("sanctions", sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The launch is a violation of U.N. Security Council resolutions.",
        "The North has lived under U.N. sanctions for two decades.",
        "It fired the rocket in defiance of U.N. sanctions.",
        "Pyongyang wants sanctions lifted.",
        "Sanctions relief was on the table.",
        "The sanctions regime has holes, the panel said.",
        "Resolution 3519 calls on Iran not to launch ballistic missiles.",
        "The judge imposed sanctions on the lawyer.",
        "FIFA imposed sanctions on the club.",
        "The firms newly blacklisted by Washington deny it.",
    ],
)
def test_sanctions_in_force_are_no_event(sentence: str) -> None:
    assert told("sanctions", sentence) == []


def test_each_that_imposes_its_own_is_an_event() -> None:
    text = "It fired despite fresh U.N. and U.S. sanctions slapped on it last week."
    assert sorted(one[1] for one in told("sanctions", text)) == ["UN", "US"]


def test_what_is_asked_for_and_then_imposed_is_one() -> None:
    text = (
        "The Security Council imposed new sanctions on Tuesday. "
        "The United States had led calls for tougher U.N. sanctions."
    )
    assert told("sanctions", text) == [("occurred", "UN", "2023-12-19", None)]


def test_sanctions_of_another_year_are_another_event() -> None:
    text = (
        "The Security Council imposed new sanctions on Tuesday. "
        "The council also adopted a resolution in 2009."
    )
    assert [one[2] for one in told("sanctions", text)] == ["2023-12-19", "2009"]
