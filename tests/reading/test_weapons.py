"""What was fired: the class the words commit to, its name, how many. Invented sentences."""

from __future__ import annotations

import pytest

from tests.reading.marked import phrases, read_marked
from watchbook.reading.phrases.numbers import Range
from watchbook.reading.phrases.weapons import WeaponPhrase


@pytest.mark.parametrize(
    ("words", "weapon", "name"),
    [
        ("an unidentified [projectile]", "projectile", None),
        ("a [missile]", "missile", None),
        ("a [ballistic missile]", "ballistic_missile", None),
        ("a [short-range ballistic missile]", "srbm", None),
        ("a short-range [missile]", "missile", None),  # ballistic is not said
        ("a [medium-range ballistic missile]", "mrbm", None),
        ("an [intermediate-range ballistic missile]", "irbm", None),
        ("an [intercontinental ballistic missile]", "icbm", None),
        ("an [ICBM]", "icbm", None),
        ("an [intercontinental ballistic missile] (ICBM)", "icbm", None),
        ("a [submarine-launched ballistic missile]", "slbm", None),
        ("a [hypersonic missile]", "hypersonic_missile", None),
        ("a strategic [cruise missile]", "cruise_missile", None),
        ("an [anti-ship missile]", "anti_ship_missile", None),
        ("a [surface-to-air missile]", "surface_to_air_missile", None),
        ("a long-range [rocket]", "rocket", None),
        ("30 [artillery rounds]", "artillery", None),
        ("a [satellite]", "satellite_launch_vehicle", None),
        ("an [underwater attack drone]", "torpedo_drone", None),
        # the class comes from class words alone: what a Musudan is, the report must say
        ("a Musudan [missile]", "missile", "Musudan"),
        ("a Musudan [intermediate-range ballistic missile]", "irbm", "Musudan"),
        ("a KN-23", None, "KN-23"),
        ("a Hwasong-18 [ICBM]", "icbm", "Hwasong-18"),
        ("a [missile], believed to be a Musudan,", "missile", "Musudan"),
        ("a [missile] that may be a cruise missile or a ballistic missile", "missile", None),
        ("two short- and medium-range [ballistic missiles]", "ballistic_missile", None),
        ("two medium- or intermediate-range [ballistic missiles]", "ballistic_missile", None),
        ("two medium and long-range [missiles]", "missile", None),
        # a range alone does not make it ballistic
        ("an intermediate-range [missile]", "missile", None),
        ("an intermediate-range [hypersonic missile]", "hypersonic_missile", None),
    ],
)
def test_the_class_is_the_narrowest_the_words_commit_to(
    words: str, weapon: str | None, name: str | None
) -> None:
    read = read_marked(f"North Korea test-fired {words} on Tuesday.")
    assert (read.value("weapon"), read.value("weapon_name")) == (weapon, name)
    if weapon is not None:
        assert read.found("weapon") == read.spans


@pytest.mark.parametrize(
    ("text", "weapon"),
    [
        ("North Korea launched a long-range rocket that carried a satellite on Tuesday.", True),
        ("North Korea launched a long-range rocket. It put a satellite into orbit.", True),
        ("North Korea launched a long-range rocket. Japan said it was a missile.", False),
    ],
)
def test_a_rocket_is_a_launcher_of_satellites_where_the_report_speaks_of_one(
    text: str, weapon: bool
) -> None:
    assert (read_marked(text).value("weapon") == "satellite_launch_vehicle") == weapon


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("[a missile]", (1, 1)),
        ("[one missile]", (1, 1)),
        ("[another missile]", (1, 1)),
        ("[two ballistic missiles]", (2, 2)),
        ("[a pair of missiles]", (2, 2)),
        ("[two or three missiles]", (2, 3)),
        ("[three more missiles]", (3, 3)),
        ("[at least one missile]", (1, None)),
        ("[more than 200 artillery shells]", (200, None)),
        ("[up to 20 rockets]", (None, 20)),
        ("[around 10 missiles]", (10, 10)),
        ("[about 130 artillery rounds]", (130, 130)),
        ("[several missiles]", (2, None)),
        ("[a volley of rockets]", (2, None)),
        ("[dozens of rockets]", (24, None)),
        ("[missiles]", (2, None)),
        ("what appeared to be [two missiles]", (2, 2)),
        ("[a dozen rockets]", (12, 12)),
        ("[about a dozen artillery rounds]", (12, 12)),
        ("[half a dozen rockets]", (6, 6)),
        ("[two dozen rockets]", (24, 24)),
        ("[at least one ballistic missile]", (1, None)),
    ],
)
def test_how_many_were_fired_is_a_range(words: str, count: Range) -> None:
    read = read_marked(f"North Korea fired {words} on Tuesday.")
    assert (read.value("count"), read.found("count")) == (count, read.spans)


@pytest.mark.parametrize(
    "sentence",
    [
        "North Korea fired [a missile] on Tuesday, its 32nd launch this year.",
        "North Korea fired [a missile] on Tuesday, the 32nd this year by this paper's count.",
        "North Korea fired [a missile] on Tuesday, bringing to 32 the number fired this year.",
        "North Korea, which has 32 launch sites, fired [a missile] on Tuesday.",
        "North Korea fired [its 32nd missile] this year on Tuesday.",
        "North Korea, which has tested missiles 32 times since 2011, fired [a missile].",
    ],
)
def test_how_often_is_not_how_many(sentence: str) -> None:
    read = read_marked(sentence)
    assert (read.value("count"), read.found("count")) == ((1, 1), read.spans)
    assert len(read.events) == 1


@pytest.mark.parametrize(
    ("words", "hedged"),
    [
        ("a ballistic missile", False),
        ("an unidentified projectile", False),  # not doubted: not known
        ("a suspected ballistic missile", True),
        ("a presumed Musudan missile", True),
        ("what appeared to be a ballistic missile", True),
        ("an apparent ballistic missile", True),
        ("a projectile presumed to be a ballistic missile", True),
        ("a missile that is thought to be an intermediate-range ballistic missile", True),
    ],
)
def test_a_class_that_the_report_doubts_is_hedged(words: str, hedged: bool) -> None:
    best = read_marked(f"North Korea fired {words} on Tuesday.").event.best("weapon")
    assert best is not None and best.hedged == hedged


@pytest.mark.parametrize(
    "sentence",
    [
        "North Korea likely fired a cruise missile on Tuesday.",
        "North Korea appears to have fired a cruise missile on Tuesday.",
        "North Korea may have fired a cruise missile on Tuesday.",
        "North Korea apparently test-fired a cruise missile on Tuesday.",
        "A cruise missile is believed to have been launched by North Korea on Tuesday.",
        "A cruise missile was probably fired by North Korea on Tuesday.",
    ],
)
def test_a_class_is_hedged_where_the_act_is(sentence: str) -> None:
    best = read_marked(sentence).event.best("weapon")
    assert best is not None and best.hedged


def test_the_likelier_class_of_a_later_sentence_goes_before_the_wider_one() -> None:
    read = read_marked(
        "North Korea fired a projectile on Tuesday. It was presumed to be a [cruise missile]."
    )
    best = read.event.best("weapon")
    assert best is not None and (best.value, best.hedged) == ("cruise_missile", True)
    assert read.found("weapon") == read.spans
    assert read.values("weapon") == ["cruise_missile", "projectile"]


@pytest.mark.parametrize(
    "words",
    [
        "missile defense talks",
        "the missile program",
        "a rocket engine maker",
        "missile technology",
        "rocket forces",
        "its missile arsenal",
        "a nuclear weapons program",
    ],
)
def test_weapon_words_before_another_noun_are_no_weapon(words: str) -> None:
    assert phrases(f"They spoke of {words} on Tuesday.", "W") == []


def test_the_missile_is_told_from_a_missile() -> None:
    definite: list[bool] = []
    for words in ("the missile", "its missiles", "Tuesday's missile", "a missile", "missiles"):
        (item,) = phrases(f"They saw {words} fall.", "W")
        assert isinstance(item.meaning, WeaponPhrase)
        definite.append(item.meaning.definite)
    assert definite == [True, True, True, False, False]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("India placed 36 satellites in orbit on Tuesday.", None),
        ("India launched two dozen satellites on Tuesday.", None),
        ("India launched a satellite on Tuesday.", (1, 1)),
        ("India launched the Quarry rocket on Tuesday.", (1, 1)),
    ],
)
def test_what_a_rocket_carries_is_not_how_many_were_fired(text: str, count: Range | None) -> None:
    assert read_marked(text).value("count") == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("North Korea launched its reconnaissance satellite systems on Tuesday.", None),
        ("North Korea tested its new rocket launchers on Tuesday.", None),
        ("North Korea fired a missile on Tuesday. It has several rocket launchers.", (1, 1)),
        ("North Korea tested two rocket launchers on Tuesday.", (2, 2)),
        ("North Korea fired missiles on Tuesday.", (2, None)),
        # a number in the lead is how many, though "the" stands before it
        ("The two missiles North Korea fired on Tuesday flew far. A missile was seen.", (2, 2)),
        # one of those that were fired
        ("North Korea fired missiles on Tuesday. Photos showed a missile flying.", (2, None)),
    ],
)
def test_a_system_is_not_how_many_were_fired(text: str, count: Range | None) -> None:
    assert read_marked(text).value("count") == count


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # what was to stop it
        (
            "Iran launched ballistic missiles on Tuesday, and Patriot missiles were fired at them.",
            None,
        ),
        (
            "North Korea fired a ballistic missile on Tuesday, days before a THAAD missile test.",
            None,
        ),
        (
            "North Korea fired a ballistic missile on Tuesday. The launch was days before a THAAD"
            " missile test.",
            None,
        ),
        ("North Korea fired a missile on Tuesday. The Patriot missile stood by.", None),
        # itself what was fired
        ("Israel test-fired an Arrow 3 interceptor on Tuesday.", "Arrow 3"),
        ("The United States launched a THAAD missile on Tuesday in Alaska.", "THAAD"),
        ("Saudi Arabia fired a Patriot missile on Tuesday at a ballistic missile.", "Patriot"),
        ("Iran fired a Fateh-110 ballistic missile on Tuesday.", "Fateh-110"),
    ],
)
def test_an_interceptor_is_not_the_name_of_what_it_should_stop(text: str, name: str | None) -> None:
    assert read_marked(text).value("weapon_name") == name
