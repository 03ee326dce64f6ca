"""What a verb says of its event: done, planned, feared, failed, denied. Invented sentences."""

from __future__ import annotations

import pytest

from tests.reading.marked import LEAD, phrases, read_marked
from watchbook.reading.phrases.verbs import VerbGroup


@pytest.mark.parametrize(
    ("verb", "status"),
    [
        ("fired", "occurred"),
        ("has fired", "occurred"),
        ("had fired", "occurred"),
        ("test-fired", "occurred"),
        ("lobbed", "occurred"),
        ("successfully launched", "occurred"),
        ("appears to have fired", "occurred"),
        ("may have fired", "occurred"),
        ("tried but failed to launch", "occurred"),
        ("attempted to launch", "occurred"),
        ("will launch", "planned"),
        ("plans to launch", "planned"),
        ("is scheduled to launch", "planned"),
        ("vowed to launch", "planned"),
        ("may launch", "possible"),
        ("could launch", "possible"),
        ("is preparing to launch", "possible"),
        ("is expected to launch", "possible"),
        ("threatened to launch", "possible"),
        ("did not fire", "denied"),
        ("has never fired", "denied"),
    ],
)
def test_a_verb_group_says_whether_it_happened(verb: str, status: str) -> None:
    (item,) = phrases(f"North Korea {verb} a missile.", "V")
    group: VerbGroup = item.meaning
    assert group.status == status


@pytest.mark.parametrize("verb", ["can fire", "is able to fire", "cannot launch"])
def test_what_a_state_can_do_is_no_act(verb: str) -> None:
    (item,) = phrases(f"North Korea {verb} a missile.", "V")
    assert item.meaning.status is None


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("A missile was fired on Tuesday.", True),
        ("Two missiles have been launched.", True),
        ("North Korea fired a missile.", False),
        ("North Korea has launched a missile.", False),
    ],
)
def test_a_passive_verb_is_said_of_what_was_fired(sentence: str, passive: bool) -> None:
    (item,) = phrases(sentence, "V")
    assert item.meaning.passive == passive


@pytest.mark.parametrize(
    ("text", "status", "date"),
    [
        ("North Korea plans to launch a satellite [next month].", "planned", "2031-04"),
        ("India will test-fire an Agni missile on [Friday].", "planned", "2031-03-14"),
        ("Japan is scheduled to launch a satellite on [April 15].", "planned", "2031-04-15"),
        ("North Korea may conduct a nuclear test within weeks.", "possible", None),
        ("Seoul said the North was preparing to launch a missile.", "possible", None),
        ("North Korea could fire a missile as early as [Friday].", "possible", "2031-03-14"),
        ("Iran denied that it had test-fired a missile on [Saturday].", "denied", "2031-03-08"),
        ("Pakistan has denied launching a missile on [Monday].", "denied", "2031-03-10"),
        ("Iran dismissed reports that it fired a rocket on [Monday].", "denied", "2031-03-10"),
        ("Seoul denied that the North held a nuclear test on [Monday].", "denied", "2031-03-10"),
        (
            "Iran denied that the missile it tested on [Saturday] could carry a warhead.",
            "occurred",
            "2031-03-08",
        ),
        (
            LEAD.replace("Tuesday", "[Tuesday]") + "Pyongyang denied that it had fired a missile.",
            "occurred",
            "2031-03-11",
        ),
    ],
)
def test_an_event_has_the_standing_its_verb_gives_it(
    text: str, status: str, date: str | None
) -> None:
    read = read_marked(text)
    assert (read.event.status, read.value("date")) == (status, date)


@pytest.mark.parametrize(
    "sentence",
    [
        "North Korea is banned from testing ballistic missiles.",
        "U.N. resolutions ban North Korea from launching ballistic missiles.",
        "North Korea refrained from launching a missile during the talks.",
        "North Korea can fire a missile from a submarine.",
        "North Korea has never tested an intercontinental ballistic missile at full range.",
        "North Korea should not fire a missile, Japan said.",
        "Israel neither confirmed nor denied that it had tested a missile on Friday.",
        "Any missile launch would be met with sanctions, the minister said.",
        "The missile is designed to be fired from a submarine.",
        "North Korea routinely fires missiles into the sea.",
        "North Korea often tests missiles when talks fail.",
        "North Korea has tested missiles for decades.",
        "Pakistan tests its missiles from time to time.",
        "India test-fires rockets whenever its neighbors hold drills.",
        "North Korea could fire missiles at Guam, experts say.",
        "The missile could be fired at Guam.",
        "Iran has fired more than 90 missiles in recent years.",
        "North Korea has launched dozens of missiles since 2022.",
        "China has repeatedly fired rockets over the island.",
        "North Korea, which has tested missiles 32 times since 2011, wants talks.",
    ],
)
def test_bans_habits_and_abilities_name_no_event(sentence: str) -> None:
    assert read_marked(sentence).events == ()


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("India [successfully test-fired] a missile on Tuesday.", "success"),
        ("Iran launched a satellite [into orbit] on Tuesday.", "success"),
        ("North Korea fired a missile on Tuesday. It [exploded] after a few seconds.", "failure"),
        ("North Korea fired a missile on Tuesday, but it [exploded].", "failure"),
        ("North Korea fired a missile on Tuesday. The launch [failed].", "failure"),
        ("North Korea [tried but failed to launch] a missile on Tuesday.", "failure"),
        ("North Korea fired a missile on Tuesday. It [blew up] over the sea.", "failure"),
        ("North Korea fired a missile on Tuesday.", None),
        ("North Korea fired a missile on Tuesday. Talks had failed on Monday.", None),
        ("North Korea fired a missile after Japan failed to respond on Tuesday.", None),
        ("North Korea fired a missile on Tuesday, a week after talks in Geneva broke up.", None),
        ("North Korea fired a missile. It was unclear whether the launch was successful.", None),
        # a goal that was missed, reached or only aimed at
        ("Iran launched a rocket on Tuesday, but it [failed to reach orbit].", "failure"),
        ("Iran launched a rocket on Tuesday, but it [never reached orbit].", "failure"),
        ("Iran launched a rocket on Tuesday, but [nothing had entered orbit].", "failure"),
        ("Japan launched a rocket on Monday that [was unable to reach orbit].", "failure"),
        ("Japan launched a rocket on Monday. It [fell short of orbit].", "failure"),
        ("Iran launched a missile on Tuesday. It [did not hit its target].", "failure"),
        ("Iran launched a missile on Tuesday. It [never left] the launch pad.", "failure"),
        ("North Korea attempted to put a satellite into orbit on Tuesday.", None),
        ("Japan launched a rocket on Monday to put a satellite into orbit.", None),
        ("China launched a rocket into space on Monday.", None),
        ("China launched a rocket that put a satellite [into space] on Monday.", "success"),
        ("India test-fired a missile on Tuesday. It [hit its target].", "success"),
        ("India test-fired a missile on Tuesday. It [fell just where intended].", "success"),
        ("Iran fired a missile on Tuesday. It is not known if it hit its target.", None),
        # a missile crashes into the sea as a rule, a satellite's rocket when it fails
        ("North Korea fired a missile on Tuesday that crashed into the sea.", None),
        ("North Korea fired a missile on Tuesday, but it [crashed] into the sea.", "failure"),
        ("Iran fired a rocket on Tuesday. It [plunged] into the sea soon after launch.", "failure"),
        # one of several that failed is not all of them
        ("Iran fired four missiles on Tuesday, one of which blew up at once.", None),
        ("Iran fired four missiles on Tuesday. One of the missiles exploded.", None),
    ],
)
def test_whether_it_worked_is_what_the_text_says(text: str, outcome: str | None) -> None:
    read = read_marked(text)
    assert (read.value("outcome"), read.found("outcome")) == (outcome, read.spans)


def test_a_missile_that_blew_up_was_fired() -> None:
    read = read_marked("North Korea's missile [blew up] seconds after launch on Tuesday.")
    assert (read.value("outcome"), read.found("outcome")) == ("failure", read.spans)
