"""How far, how high, from what, into which sea: the values told of what was fired.

All sentences are invented.
"""

from __future__ import annotations

import pytest

from tests.reading.marked import LEAD, read_marked
from watchbook.reading.phrases.numbers import Range


@pytest.mark.parametrize(
    ("sentence", "km"),
    [
        ("The missile flew [about 500 km] before it fell.", (500, 500)),
        ("It travelled [more than 300 miles] before falling into the sea.", (483, None)),
        ("The missile flew [more than 4,000km] over the sea.", (4000, None)),
        ("The missile flew [270 nautical miles] to the east.", (500, 500)),
        ("The missile flew 310 miles ([500 kilometers]) to the east.", (500, 500)),
        ("The missile flew [500 kilometers] (310 miles) to the east.", (500, 500)),
        ("The missile covered a distance of [600 km] in the test.", (600, 600)),
        ("The missile flew [between 200 and 250 km] at a low height.", (200, 250)),
        ("The missiles flew [420 km and 270 km] respectively.", (270, 420)),
        ("The missile hit a target [800 km] away.", (800, 800)),
        ("The missile, which has a range of 1,300 km, flew [500 km] this time.", (500, 500)),
        # heights told beside it
        (
            "It reached 101 km at its first peak and 72 km for its second peak in a flight of"
            " [1,000 kilometers].",
            (1000, 1000),
        ),
        (
            "It rose to 90 km at its first peak, then 60 km at its second, in a flight of"
            " [800 km].",
            (800, 800),
        ),
        # how far it can fly is not how far it flew
        ("The missile has a range of 120 km.", None),
        ("The missile could reach targets 3,000 km away.", None),
        ("The missile is designed to fly 800 km.", None),
        ("Such a missile can fly 3,000 km, experts say.", None),
        # a distance that says where
        ("It fell 500 km off Hokkaido.", None),
        ("The missile landed about 200 km west of Japan's Oga Peninsula.", None),
        ("It was fired from Wonsan, 160 km east of Pyongyang.", None),
        ("The nearest ships were 40 km away when it was fired.", None),
        ("The missile landed 300 km from the coast.", None),
    ],
)
def test_distance_is_how_far_it_flew(sentence: str, km: Range | None) -> None:
    read = read_marked(LEAD + sentence)
    assert (read.value("distance_km"), read.found("distance_km")) == (km, read.spans)


@pytest.mark.parametrize(
    ("sentence", "km"),
    [
        ("It reached an altitude of [90,000 feet] in the test.", (27, 27)),
        ("It reached a maximum altitude of [about 60 km] and flew far.", (60, 60)),
        ("It flew far at an apogee of [6,000 km] in the test.", (6000, 6000)),
        ("It climbed to a height of [more than 2,000 km] in the test.", (2000, None)),
        ("It flew far and rose [above 90 km], officials said.", (90, None)),
        ("They flew far and neither of them climbed [above 90 km].", (None, 90)),
        ("It flew far but did not rise [above 90 km].", (None, 90)),
        ("It fell far out at sea, and neither rose [above 60 kilometers].", (None, 60)),
        ("It rose no higher than [60 kilometers].", (None, 60)),
        ("They flew far but never climbed [above 90 km].", (None, 90)),
        ("The missile flew far and never rose past [90 km].", (None, 90)),
        ("It never went higher than [90 km].", (None, 90)),
        ("It never climbed 90 km.", None),
        ("It never flew beyond 90 km.", None),
        ("It reached [101 km] at its first peak and 72 km for its second peak.", (101, 101)),
        ("It rose to [90 km] at its first peak and 60 km at its second.", (90, 90)),
        ("It flew 380 km.", None),
        ("It passed over a ship 30 feet long.", None),
    ],
)
def test_apogee_is_how_high_it_rose(sentence: str, km: Range | None) -> None:
    read = read_marked(LEAD + sentence)
    assert (read.value("apogee_km"), read.found("apogee_km")) == (km, read.spans)


def test_neither_missile_is_no_count() -> None:
    read = read_marked("North Korea fired [two missiles] on Tuesday. Neither missile hit a ship.")
    assert (read.values("count"), read.found("count")) == ([(2, 2)], read.spans)


def test_height_and_distance_of_one_sentence_stay_apart() -> None:
    read = read_marked(LEAD + "It rose to an altitude of 60 km and flew 380 km to the east.")
    assert (read.value("apogee_km"), read.value("distance_km")) == ((60, 60), (380, 380))


@pytest.mark.parametrize(
    ("sentence", "field", "value"),
    [
        ("It flew for [70 minutes] in the test.", "duration_min", (70, 70)),
        ("It was fired 70 minutes before the talks.", "duration_min", None),
        ("It flew at [Mach 5] in the test.", "speed_mach", (5, 5)),
        ("It flew [eastward] for a while.", "direction", "east"),
        ("It flew in a [northeasterly] direction.", "direction", "northeast"),
        ("It landed [inside Japan's exclusive economic zone].", "eez", "inside JP"),
        ("It fell [outside Japan's EEZ].", "eez", "outside JP"),
        ("The east of the country was dark.", "direction", None),
        ("It did not come down [inside Japan's exclusive economic zone].", "eez", "outside JP"),
        ("Neither missile fell [inside Japan's EEZ].", "eez", "outside JP"),
        ("It fell without [entering Japan's EEZ].", "eez", "outside JP"),
        ("It [never reached Japan's exclusive economic zone].", "eez", "outside JP"),
        ("It is not known whether it fell inside Japan's EEZ.", "eez", None),
        ("Neither missile fell into the Sea of Japan.", "landing", None),
    ],
)
def test_more_that_is_told_of_its_flight(sentence: str, field: str, value: object) -> None:
    read = read_marked(LEAD + sentence)
    assert (read.value(field), read.found(field)) == (value, read.spans)


@pytest.mark.parametrize(
    ("words", "sea"),
    [
        ("into [the Sea of Japan]", "sea_of_japan"),
        ("into [the East Sea]", "sea_of_japan"),
        ("into [waters between the Korean Peninsula and Japan]", "sea_of_japan"),
        ("toward [the sea between Korea and Japan]", "sea_of_japan"),
        ("into [the sea off its east coast]", "sea_of_japan"),
        ("into [the West Sea]", "yellow_sea"),
        ("into [the sea off its west coast]", "yellow_sea"),
        ("that landed in [the Pacific Ocean]", "pacific"),
        ("that crashed in a [field]", "land"),
        ("from a ship in the Yellow Sea", None),  # where it was fired
        ("into the sea", None),  # which one is not told
        ("over Japan", None),
        ("into [the “East Sea”]", "sea_of_japan"),
        ('into [the "West Sea"]', "yellow_sea"),
        ("that fell into the sea some 200 km west of Okushiri", None),
    ],
)
def test_landing_is_the_sea_it_came_down_in(words: str, sea: str | None) -> None:
    read = read_marked(f"North Korea fired a missile {words} on Tuesday.")
    assert (read.value("landing"), read.found("landing")) == (sea, read.spans)


def test_the_sea_off_a_coast_is_that_of_whoever_fired() -> None:
    read = read_marked("Pakistan fired a missile into the [Arabian Sea] on Tuesday in a test.")
    assert read.value("landing") == "arabian_sea"


@pytest.mark.parametrize(
    ("words", "platform"),
    [
        ("[from a submarine]", "submarine"),
        ("[from an underwater platform]", "underwater"),
        ("[from a warship]", "ship"),
        ("[from a mobile launcher]", "mobile"),
        ("[from a train]", "rail"),
        ("[from an underground silo]", "silo"),
        ("[from a fighter jet]", "aircraft"),
        ("from its east coast", None),
        ("that could also be fired from a submarine", None),
        ("as a submarine surfaced nearby", None),
    ],
)
def test_platform_is_what_it_was_fired_from(words: str, platform: str | None) -> None:
    read = read_marked(f"India test-fired a missile {words} on Tuesday.")
    assert (read.value("platform"), read.found("platform")) == (platform, read.spans)


def test_a_submarine_launched_missile_commits_itself_to_no_submarine() -> None:
    read = read_marked("North Korea fired a submarine-launched ballistic missile on Tuesday.")
    assert (read.value("weapon"), read.value("platform")) == ("slbm", None)


def test_a_platform_said_to_be_unknown_is_none() -> None:
    read = read_marked(
        "North Korea fired a missile from a submarine on Tuesday, Seoul said. It was not known"
        " whether a submarine or a barge was used."
    )
    assert read.value("platform") is None
    assert [one.field for one in read.event.unknown] == ["platform"]


def test_an_aircraft_is_no_place() -> None:
    read = read_marked("Russia fired a missile [from a MiG-31] aircraft on Tuesday in a test.")
    assert (read.value("platform"), read.value("site")) == ("aircraft", None)


def test_rival_figures_are_both_kept() -> None:
    read = read_marked(
        "North Korea fired a missile on Tuesday. South Korea's military said it flew 400 km to"
        " the east. Japan's Defense Ministry said it flew 450 km to the east."
    )
    claims = read.event.claims("distance_km")
    assert [(claim.value, claim.sources) for claim in claims] == [
        ((400, 400), ("South Korea military",)),
        ((450, 450), ("Japan Ministry of Defense",)),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was detected by an Aegis destroyer.",
        "The missile was tracked by three warships.",
        "It was picked up by a patrol ship.",
    ],
)
def test_what_saw_it_is_not_what_fired_it(sentence: str) -> None:
    assert read_marked(LEAD + sentence).value("platform") is None


def test_a_rail_mobile_launcher_runs_on_rails() -> None:
    read = read_marked("India fired a missile [from a rail-mobile launcher] on Tuesday.")
    assert (read.value("platform"), read.found("platform")) == ("rail", read.spans)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("North Korea put a spy satellite into orbit on Tuesday.", "success"),
        ("North Korea attempted to put a spy satellite into orbit on Tuesday.", None),
        ("Iran tried to place a satellite in orbit on Tuesday.", None),
        (LEAD + "The missile came down exactly where intended.", "success"),
        (LEAD + "The warhead landed where it was meant to.", "success"),
        (LEAD + "It came down where nobody lives.", None),
        (LEAD + "It flew its planned distance to the east.", "success"),
        (LEAD + "The missile never rose above 60 km.", None),
        (LEAD + "The missile never lifted off.", "failure"),
    ],
)
def test_what_was_tried_has_not_succeeded_yet(text: str, outcome: str | None) -> None:
    assert read_marked(text).value("outcome") == outcome


@pytest.mark.parametrize(
    ("figure", "sources"),
    [
        ("It flew 600 km, farther than Seoul and Tokyo had said.", ()),
        ("It flew 600 km, unlike what Tokyo had reported.", ()),
        ("KCNA said it flew 600 km, more than South Korea's military had said.", ("KCNA",)),
        (
            "South Korea's military said it flew 600 km, farther than the 500 km that Japan's"
            " Defense Ministry had estimated.",
            ("South Korea military",),
        ),
        # they do say so
        ("It flew 600 km, as Seoul and Tokyo had said.", ("South Korea", "Japan")),
        (
            "It flew 600 km, farther than before, South Korea's military said.",
            ("South Korea military",),
        ),
    ],
)
def test_whoever_gave_another_figure_is_no_source_of_this_one(
    figure: str, sources: tuple[str, ...]
) -> None:
    (claim,) = read_marked(LEAD + figure).event.claims("distance_km")
    assert (claim.value, claim.sources) == ((600, 600), sources)
