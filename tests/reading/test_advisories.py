"""Notices, warnings, alerts, orders to intercept. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.occasions import Told, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # a launch announced to those whom it may concern
        (
            "North Korea informed Japan's coast guard that it would launch a satellite "
            "between Nov. 22 and Dec. 1.",
            ("occurred", "KP", None, None),
        ),
        (
            "Pyongyang notified Tokyo of a satellite launch window on Tuesday.",
            ("occurred", "KP", "2023-12-19", None),
        ),
        (
            "Russia had notified the United States of the test in advance.",
            ("occurred", "RU", None, None),
        ),
        (
            "Moscow gave Washington advance notice of the launch, as the treaty requires.",
            ("occurred", "RU", None, None),
        ),
        (
            "China had informed the relevant countries in advance, its defence ministry said.",
            ("occurred", "CN", None, None),
        ),
        (
            "The Pentagon said it had received advance notification of the test from Beijing.",
            ("occurred", "CN", None, None),
        ),
        (
            "India issued a NOTAM for the Bay of Bengal, closing the airspace on March 3.",
            ("occurred", "IN", None, None),
        ),
        (
            "Iran closed its western airspace ahead of the test, according to a notice to pilots.",
            ("occurred", "IR", None, None),
        ),
        # ships and aircraft are warned
        (
            "Japan's coast guard warned ships to stay away from falling objects.",
            ("occurred", "JP", None, None),
        ),
        (
            "The Japanese Coast Guard urged vessels to watch for debris.",
            ("occurred", "JP", None, None),
        ),
        (
            "Mariners were told to keep clear of two zones in the Pacific on Monday.",
            ("occurred", "KP", "2023-12-18", None),
        ),
        # people are told to take cover
        (
            "Japan's government issued an emergency alert telling residents of Okinawa to take "
            "shelter.",
            ("occurred", "JP", None, "Okinawa"),
        ),
        (
            "The J-Alert system told residents of Hokkaido to go underground.",
            ("occurred", "JP", None, None),
        ),
        (
            "Sirens sounded in Seoul and text messages told people to evacuate.",
            ("occurred", "KR", None, "Seoul"),
        ),
        # forces are put on alert or told to intercept
        (
            "South Korea's military said it was on high alert after the launch.",
            ("occurred", "KR", None, None),
        ),
        (
            "Seoul raised its alert level and stepped up surveillance.",
            ("occurred", "KR", None, None),
        ),
        (
            "The defense minister ordered the Self-Defense Forces to shoot down any debris.",
            ("occurred", "JP", None, None),
        ),
    ],
)
def test_an_advisory_is_told_with_who_gives_it(sentence: str, expected: Told) -> None:
    assert told("advisory", sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Seoul warned that the North would pay a price.",
        "Analysts warned people not to underestimate the missile.",
        "Critics warned the public about its cost.",
        "The company issued an alert to investors.",
        "Pyongyang gave no warning to ships.",
        "North Korea did not notify international bodies of the launch.",
        "The North failed to send a navigational warning to ships.",
        "He was alert and talkative, his doctor said.",
        "The navy told reporters that the ships had left the port.",
        "Kishida ordered officials to ensure the safety of aircraft and ships.",
        "Both sides give notice of missile tests every January.",
    ],
)
def test_words_of_warning_are_no_advisory(sentence: str) -> None:
    assert told("advisory", sentence) == []


def test_a_notice_and_an_alert_are_two() -> None:
    text = (
        "North Korea notified the International Maritime Organization of the launch. "
        "Japan put its forces on alert on Tuesday."
    )
    assert [one[1] for one in told("advisory", text)] == ["KP", "JP"]


def test_the_same_alert_told_again_is_one() -> None:
    text = (
        "Japan's government sent an emergency alert at 7:04 a.m. "
        "The alert told residents of Aomori to take shelter."
    )
    assert len(told("advisory", text)) == 1
