"""Where it was fired or held, in the report's own spelling. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.marked import LEAD, read_marked


@pytest.mark.parametrize(
    ("words", "site"),
    [
        ("from [Wonsan]", "Wonsan"),
        ("from the [Wonsan] area", "Wonsan"),
        ("from near [Wonsan]", "Wonsan"),
        ("from the vicinity of [Wonsan]", "Wonsan"),
        ("from near the port of [Sinpo]", "Sinpo"),
        ("from the eastern coastal city of [Wonsan]", "Wonsan"),
        ("from waters off [Sinpo]", "Sinpo"),
        ("near [Sinpo]", "Sinpo"),
        ("from [Tonghae satellite launching ground]", "Tonghae satellite launching ground"),
        ("from [Hwangju County]", "Hwangju County"),
        # a place that the knowledge files do not hold, as a careful reader would take it
        ("from [Quarrybank]", "Quarrybank"),
        ("from its east coast", None),
        ("from a site on the east coast", None),
        ("toward Hokkaido", None),
        ("over Hokkaido", None),
        ("500 km off Hokkaido", None),
        ("into the Sea of Japan", None),
        ("in defiance of Tokyo", None),
        ("from north of Pyongyang", None),
        ("from a hillside just east of the port of Wonsan", None),
        ("from a spot just north of the border town of Kaesong", None),
        ("from the [Sunan] area in Pyongyang", "Sunan"),
        ("from a MiG-31", None),
        ("from a B-52H", None),
        ("from a Sinpo-class submarine", None),
        # where it was aimed, not where it was fired
        ("aimed at Musudan-ri", None),
        ("headed for an impact zone near Kwajalein", None),
        ("toward the test range at Kwajalein Atoll", None),
        ("into a lagoon near Kwajalein", None),
        ("targeting a hut at Pokhran", None),
        ("from [Wonsan] toward a target near Kilju", "Wonsan"),
        ("from near [Kwajalein]", "Kwajalein"),
        # a vessel by its name
        ("from the Quarrybank, a 3,000-ton submarine,", None),
        ("from the Quarrybank, its newest frigate,", None),
        # where it was mended, not where it fired
        ("after an overhaul at Puget Sound Naval Shipyard", None),
        ("during maintenance at Quarrybank", None),
    ],
)
def test_the_site_is_where_it_was_fired(words: str, site: str | None) -> None:
    read = read_marked(f"North Korea fired a missile {words} on Tuesday.")
    assert (read.value("site"), read.found("site")) == (site, read.spans)


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("North Korea conducted a nuclear test at [Punggye-ri] on Tuesday.", "Punggye-ri"),
        ("India tested a missile at [Chandipur] on Tuesday.", "Chandipur"),
        ("Japan launched a rocket from the [Tanegashima Space Center] on Tuesday.", None),
        (LEAD + "It was fired from [Wonsan], officials said.", "Wonsan"),
        (LEAD + "The launch from [Wonsan] was seen in Japan.", "Wonsan"),
        # where somebody spoke, or where it fell
        (LEAD + "The minister spoke in Tokyo.", None),
        ("North Korea fired a missile on Tuesday, the minister said in Tokyo.", None),
        (LEAD + "It landed near Hokkaido.", None),
        (LEAD + "Troops based in Guam were told.", None),
    ],
)
def test_the_site_is_not_where_somebody_spoke(text: str, site: str | None) -> None:
    read = read_marked(text)
    assert read.found("site") == read.spans
    if site is not None:
        assert read.value("site") == site


@pytest.mark.parametrize(
    ("words", "precision"), [("from Wonsan", 2), ("from South Pyongan Province", 4)]
)
def test_a_known_place_tells_how_exact_it_is(words: str, precision: int) -> None:
    read = read_marked(f"North Korea fired a missile {words} on Tuesday.")
    claim = read.event.best("site")
    assert claim is not None and claim.precision == precision


def test_the_place_it_was_fired_from_goes_before_one_it_was_fired_in() -> None:
    read = read_marked("In Kangwon Province, North Korea fired a missile from Wonsan on Tuesday.")
    assert read.value("site") == "Wonsan"


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("In May 2030 it fired two rockets from [the same island].", "Hodo island"),
        ("It tested an ICBM from [the same launch site] in 2029.", "Hodo island"),
        ("In 2029 it tested an ICBM at [the same test site].", "Hodo island"),
        # nothing was fired from there
        ("In May 2030 it fired two rockets at the same time.", None),
        ("In May 2030 it fired two rockets towards the same island.", None),
    ],
)
def test_the_same_place_is_the_one_told_before(text: str, site: str | None) -> None:
    read = read_marked("North Korea fired a missile from Hodo island on Tuesday. " + text)
    assert len(read.events) == 2
    claim = read.events[1].best("site")
    assert (claim.value if claim else None) == site
    if claim is not None:
        assert [(words.start, words.end) for words in claim.evidence] == list(read.spans)


def test_the_same_place_is_none_where_no_place_was_told() -> None:
    read = read_marked("North Korea fired a missile from the same island on Tuesday.")
    assert read.value("site") is None
