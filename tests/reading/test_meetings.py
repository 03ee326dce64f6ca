"""Talks, summits, calls, council sessions. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.occasions import Told, find, told
from watchbook.reading import read_report
from watchbook.records import Report


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # by a verb
        (
            "Kim Jong Un met Chinese President Xi Jinping in Beijing on Tuesday.",
            ("occurred", "CN-KP", "2023-12-19", "Beijing"),
        ),
        (
            "Officials from the two Koreas are to meet at Panmunjom on Jan. 9.",
            ("planned", "KP-KR", "2024-01-09", "Panmunjom"),
        ),
        (
            "The Iranian foreign minister is expected to meet his French, German and British "
            "counterparts next Tuesday.",
            ("planned", "DE-FR-GB-IR", "2023-12-26", None),
        ),
        (
            "The leaders of South Korea, the U.S. and Japan met at The Hague on March 26.",
            ("occurred", "JP-KR-US", "2023-03-26", "The Hague"),
        ),
        (
            "Leaders of the G7 will meet in Hiroshima on May 19.",
            ("planned", "G7", "2024-05-19", "Hiroshima"),
        ),
        # by a noun
        (
            "Iranian and European officials held a third round of talks in Geneva on Friday.",
            ("occurred", "IR", "2023-12-15", "Geneva"),
        ),
        (
            "Nuclear talks between North Korea and the United States broke down in Stockholm in "
            "October 2019.",
            ("occurred", "KP-US", "2019-10", "Stockholm"),
        ),
        (
            "Sung Kim is due to visit Tokyo next week for talks with his Japanese counterpart.",
            ("planned", "JP-US", "2023-12", "Tokyo"),
        ),
        (
            "She added that the U.S. and South Korea would hold consultations on deterrence in "
            "Washington on Jan. 15.",
            ("planned", "KR-US", "2024-01-15", "Washington"),
        ),
        (
            "Iran rejected a Russian proposal to hold talks on its missiles.",
            ("denied", "IR-RU", None, None),
        ),
        # by wire
        (
            "U.S. Secretary of State Antony Blinken spoke by phone with his South Korean and "
            "Japanese counterparts on Friday.",
            ("occurred", "JP-KR-US", "2023-12-15", None),
        ),
        (
            "The defense ministers of South Korea, the U.S. and Japan agreed in a call on Sunday "
            "to share data.",
            ("occurred", "JP-KR-US", "2023-12-17", None),
        ),
        # councils: of the United Nations, and of one's own
        (
            "The U.N. Security Council will hold a closed-door meeting on Wednesday, diplomats "
            "said.",
            ("planned", "UN", "2023-12-20", None),
        ),
        (
            "Britain and the United States requested an emergency meeting of the Security "
            "Council on Thursday.",
            ("planned", "UN", "2023-12-21", None),
        ),
        (
            "The Security Council discussed the launch behind closed doors on Monday.",
            ("occurred", "UN", "2023-12-18", None),
        ),
        (
            "South Korea's National Security Council convened an emergency session at 7 a.m.",
            ("occurred", "KR", None, None),
        ),
        (
            "South Korean President Han Do-yun called his security ministers together at 11 a.m.",
            ("occurred", "KR", None, None),
        ),
        (
            "North Korea's Supreme People's Assembly convened on Sept. 28 in Pyongyang.",
            ("occurred", "KP", "2023-09-28", "Pyongyang"),
        ),
        (
            "The two leaders of Japan and France failed to agree at their summit in Vietnam.",
            ("occurred", "FR-JP", None, "Vietnam"),
        ),
    ],
)
def test_a_meeting_is_told_with_who_takes_part(sentence: str, expected: Told) -> None:
    assert told("meeting", sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Talks have been stalled since 2019.",
        "Pyongyang has shunned offers of talks without preconditions.",
        "Washington said it was open to dialogue any time.",
        "He called on the North to return to the negotiating table.",
        "The rocket met all its objectives.",
        "Every one of us has to rise to meet this challenge.",
        "Kim met with reporters after the launch.",
        "The minister told a news conference in Tokyo on Monday that nothing fell.",
        "Shareholders will meet on Tuesday.",
        "The company held talks with investors in New York last week.",
        "The North will open a congress of the ruling party in May.",
        "Seoul calls for restraint.",
    ],
)
def test_what_is_no_meeting(sentence: str) -> None:
    assert told("meeting", sentence) == []


def test_he_is_whoever_was_named_last() -> None:
    text = (
        "U.S. special representative Dana Whitlock met her South Korean counterpart on Monday. "
        "She will then visit Tokyo this week for more talks with her Japanese counterpart."
    )
    assert [one[:2] for one in told("meeting", text)] == [
        ("occurred", "KR-US"),
        ("planned", "JP-US"),
    ]


def test_talks_held_and_talks_planned_are_two() -> None:
    text = (
        "Officials of the two Koreas met in Kaesong last week. "
        "The two Koreas will meet again at Panmunjom on Jan. 9."
    )
    assert [one[0] for one in told("meeting", text)] == ["occurred", "planned"]


def test_separate_talks_are_another_meeting() -> None:
    text = (
        "President Joe Biden met the leaders of Japan and South Korea on Tuesday. "
        "Biden held separate talks with China's President Xi Jinping on Tuesday."
    )
    assert [one[1] for one in told("meeting", text)] == ["JP-KR-US", "CN-US"]


def test_the_six_parties_are_six() -> None:
    text = "The last round of six-party talks was held in Beijing in December 2008."
    assert told("meeting", text) == [
        ("occurred", "CN-JP-KP-KR-RU-US", "2008-12", "Beijing"),
    ]


_REPORT = (
    "North Korea fires missile off east coast\n\n"
    "SEOUL - North Korea fired a ballistic missile into the sea on Tuesday, South Korea's "
    "military said.\n\n"
    "President Yoon Suk Yeol presided over a meeting of the National Security Council.\n\n"
    "Japan's coast guard warned ships to stay away from debris.\n\n"
    "The U.N. Security Council will meet on Wednesday, diplomats said.\n\n"
    "The launch came amid joint military drills by South Korea and the United States.\n\n"
    "Leader Kim Jong Un met Russian President Vladimir Putin in Vladivostok in April 2019.\n"
)


def test_answers_to_a_test_are_news_and_history_is_background() -> None:
    reading = read_report(Report("r", _REPORT, published="2023-12-20"))
    roles = {(one.kind, "-".join(one.actor)): one.role for one in reading.events}
    assert roles == {
        ("launch", "KP"): "news",
        ("meeting", "KR"): "news",
        ("advisory", "JP"): "news",
        ("meeting", "UN"): "news",
        ("drill", "KR-US"): "background",
        ("meeting", "KP-RU"): "background",
    }
    assert [one.id for one in reading.events] == [f"m{n}" for n in range(1, 7)]


def test_who_told_of_it_is_credited() -> None:
    reading = read_report(Report("r", _REPORT, published="2023-12-20"))
    council = next(one for one in reading.events if one.actor == ("UN",))
    assert council.sources == ("diplomats",)


def test_every_value_has_the_words_of_the_report() -> None:
    for mention in find(_REPORT):
        words = [*mention.evidence]
        for _, claims in mention.fields:
            words += [one for claim in claims for one in claim.evidence]
        assert words
        assert all(_REPORT[one.start : one.end] == one.exact for one in words)


@pytest.mark.parametrize(
    ("text", "related"),
    [
        ("The U.S. on Monday imposed sanctions on Iran over its missile program.", True),
        ("U.S. and North Korean envoys held talks on missile tests in Stockholm on Friday.", True),
        # diplomacy about something else, in a report that a missile company is named in
        (
            "The U.S. and China held talks on trade in Geneva on Friday. A missile maker fell.",
            False,
        ),
        ("The team's missile of a striker met his coach on Monday.", False),
    ],
)
def test_a_report_without_a_test_is_ours_if_its_diplomacy_is_about_weapons(
    text: str, related: bool
) -> None:
    assert read_report(Report("r", text, published="2023-12-20")).related is related
