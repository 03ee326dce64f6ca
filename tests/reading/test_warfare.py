"""What is no test: war, fireworks, teams, campaigns, drugs. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.marked import read_marked


@pytest.mark.parametrize(
    "text",
    [
        # acts of war
        "Israel fired missiles at targets near Damascus on Tuesday, killing four soldiers.",
        "Rebels fired a rocket at an apartment building in the city on Monday, wounding six.",
        "Hamas fired rockets at Israel on Tuesday; the Iron Dome shot down most of them.",
        "Russia launched missiles and drones at Ukraine on Tuesday, killing nine civilians.",
        "Houthi rebels fired a missile at a ship in the Red Sea on Tuesday.",
        # what is fired at another state's ship or town, whether or not anybody is said to have died
        "Ukraine fired a missile at a Russian ship on Tuesday.",
        "North Korea fired a torpedo at a South Korean ship in 2010.",
        "A torpedo fired by North Korea sank a South Korean corvette in 2010.",
        "Pakistan fired two missiles at Indian positions on Monday.",
        "Iran launched a rocket at a Saudi oil plant on Tuesday.",
        "Russia fired a missile at the city of Odesa on Tuesday.",
        "Militants fired three rockets at an air base on Tuesday. Two people were injured.",
        # people and things that are fired, launched, tested
        "The Rockets fired head coach Dale Whitmore on Tuesday.",
        "North Korea has fired the official in charge of missiles.",
        "South Korea launched a campaign against missile parts smuggling on Tuesday.",
        "Japan launched an investigation into the missile on Monday.",
        "The company launched a satellite radio service in Japan on Monday.",
        "China's largest maker launched a rocket-shaped phone on Tuesday.",
        "NASA will launch a review of its rocket program.",
        "The singer launched her Missile tour in Seoul on Tuesday.",
        "The drug maker tested a vaccine nicknamed Missile on 300 patients in Japan.",
        "The missile defense system was tested by critics in parliament on Tuesday.",
        "A nuclear power plant was tested on Tuesday, and the reactor was launched.",
        "The team's rocket-fuelled attack launched three shots on target.",
        "He tested positive before the missile conference on Tuesday.",
        "North Korea tested the patience of its neighbors over its missile program.",
        # what follows "missile" makes something else of it
        "The U.S. tested missile sirens in Hawaii on Monday.",
        "Japan tested its missile alert system on Tuesday.",
        "South Korea tested rocket warning radars on Monday.",
        "Israel tested missile software on Monday.",
        "He shot a missile of a free kick on Tuesday, and South Korea won.",
        # fireworks
        "Police fired tear gas, and rockets flew over Seoul in New Year fireworks.",
        "The city fired 500 firework rockets over the harbor on Tuesday.",
        "Fireworks were launched and a rocket hit a balcony in China on Tuesday.",
        # weapons that nobody fires
        "Iran unveiled a new ballistic missile on Tuesday.",
        "North Korea showed four missiles in a parade on Tuesday.",
        "South Korea deployed a missile battery near the border on Tuesday.",
        "The U.S. sold Japan 40 interceptor missiles on Monday.",
        "The Hwasong-18 missile has a range of 15,000 km.",
        "North Korea threatened to turn Seoul into a sea of fire with missiles.",
        # talk
        "North Korea must stop its missile tests, Japan said on Tuesday.",
        "The North's missile program was the subject of talks on Tuesday.",
        "Japan condemned recent missile tests by North Korea.",
        "North Korea did not fire a missile on Tuesday, South Korea's military said.",
    ],
)
def test_what_is_no_test_is_no_event(text: str) -> None:
    assert read_marked(text).events == ()


@pytest.mark.parametrize(
    "text",
    [
        "Iran launched a missile on Tuesday in a drill in which two soldiers were injured.",
        "North Korea fired a missile into the sea on Tuesday; rescue workers were put on call.",
        "Russia test-fired a missile on Tuesday, hours after it attacked Ukraine.",
        "North Korea fired two missiles from a test site used for its attacks in 2010.",
        "Iran fired a missile at a mock-up of a U.S. ship on Tuesday.",
        "China fired two missiles at a moving target ship on Tuesday.",
        "The U.S. Navy fired a missile at a decommissioned ship on Tuesday.",
        "Iran fired a missile of a new type on Tuesday.",
    ],
)
def test_a_test_is_one_although_words_of_war_stand_near(text: str) -> None:
    assert [one.kind for one in read_marked(text).events] == ["launch"]
