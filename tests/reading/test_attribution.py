"""Who says so: whoever knew it, and whoever passed it on. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.reading.marked import LEAD, read_marked

FIRED = "North Korea fired a missile on Tuesday"


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            f"{FIRED}, South Korea's Joint Chiefs of Staff said.",
            ["South Korea Joint Chiefs of Staff"],
        ),
        (f"South Korea's military said {FIRED}.", ["South Korea military"]),
        (f"{FIRED}, according to the South Korean military.", ["South Korea military"]),
        (f"{FIRED}, Japan's Defense Ministry said.", ["Japan Ministry of Defense"]),
        (f"{FIRED}, the Japan Coast Guard said.", ["Japan Coast Guard"]),
        (f"The Pentagon said {FIRED}.", ["US Department of Defense"]),
        (
            f"{FIRED}, said a U.S. defense official who declined to be named.",
            ["US defense officials"],
        ),
        (f"The U.S. Strategic Command said {FIRED}.", ["US Strategic Command"]),
        (f"{FIRED}, the Yonhap news agency reported.", ["Yonhap"]),
        (
            f"{FIRED}, the South Korean and Japanese militaries said.",
            ["South Korea military", "Japan military"],
        ),
        ("Iran test-fired a missile on Tuesday, state media reported.", ["Iran state media"]),
        ("North Korea launched a missile on Tuesday, KCNA reported.", ["KCNA"]),
        # a body named without its state is of the state that spoke last
        (
            f"Japan's government said {FIRED}. The Defense Ministry said it flew 500 km.",
            ["Japan Ministry of Defense"],
        ),
        (
            f"{FIRED}, South Korea's military said. It flew 500 km, officials said.",
            ["South Korea military", "South Korea officials"],
        ),
        # persons beside bodies; a body with words about it between it and its verb
        (
            f"{FIRED}, South Korea's military said. It flew 500 km, Hana Olsen said.",
            ["South Korea military", "Hana Olsen"],
        ),
        (
            f"U.S. Strategic Command, headquartered in Nebraska, said {FIRED}.",
            ["US Strategic Command"],
        ),
        (f"{FIRED}, South Korean military officials said.", ["South Korea military officials"]),
        (f"{FIRED}, the North's Korean Central News Agency said.", ["KCNA"]),
        # a state that tells of its own act
        ("Pakistan said it had test-fired a missile on Tuesday.", ["Pakistan"]),
        ("India said it had conducted a missile test on Tuesday.", ["India"]),
        ("North Korea announced that it had fired a missile on Tuesday.", ["North Korea"]),
        (
            f"Japan's Defense Ministry and the Japan Coast Guard said {FIRED}.",
            ["Japan Ministry of Defense", "Japan Coast Guard"],
        ),
        (f"{FIRED}, South Korea and Japan said.", ["South Korea", "Japan"]),
        (f"An official in Seoul said {FIRED}.", ["South Korea officials"]),
        (
            f"{FIRED}. Japan's Defense Ministry put its altitude at 90 km.",
            ["Japan Ministry of Defense"],
        ),
        (f"{FIRED}.", []),
    ],
)
def test_a_source_is_named_in_full_and_in_english(text: str, sources: list[str]) -> None:
    assert list(read_marked(text).event.sources) == sources


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRED}, according to Yonhap, citing the South's military.",
        f"{FIRED}, Yonhap reported, citing the South Korean military.",
        f"{FIRED}, Yonhap said, quoting South Korea's military.",
        f"Yonhap, citing South Korea's military, said {FIRED}.",
    ],
)
def test_origin_and_carrier_are_both_kept_and_told_apart(text: str) -> None:
    event = read_marked(text).event
    assert set(event.sources) == {"South Korea military", "Yonhap"}
    for _, claims in event.fields:
        for claim in claims:
            assert (claim.sources, claim.carrier) == (("South Korea military",), "Yonhap")


@pytest.mark.parametrize(
    "more",
    [
        "France condemned the launch.",
        "Russia called for calm.",
        "Analyst Dale Whitmore said the launch was a message.",
        '"It is a threat," said a spokesman for the European Union.',
        "The White House said the president had been briefed.",
        "Japan's prime minister said he would never accept it.",
    ],
)
def test_whoever_only_comments_is_no_source(more: str) -> None:
    text = f"{FIRED}, South Korea's military said. {more}"
    assert read_marked(text).event.sources == ("South Korea military",)


def test_each_value_has_the_source_of_its_own_sentence() -> None:
    event = read_marked(
        f"{FIRED}, South Korea's military said. Japan's Defense Ministry said the missile flew"
        " 500 km to the east."
    ).event
    date, distance = event.best("date"), event.best("distance_km")
    assert date is not None and distance is not None
    assert date.sources == ("South Korea military",)
    assert distance.sources == ("Japan Ministry of Defense",)
    assert set(event.sources) == {"South Korea military", "Japan Ministry of Defense"}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # whose ministry: the one last named in full
        (
            f"{FIRED}, South Korea's Defense Ministry said. The ministry said it flew 500 km east.",
            "South Korea Ministry of National Defense",
        ),
        (
            LEAD
            + "South Korea's Joint Chiefs of Staff said it flew 500 km east. The JCS said it fell"
            " in the Sea of Japan.",
            "South Korea Joint Chiefs of Staff",
        ),
    ],
)
def test_a_short_name_means_the_body_last_named(text: str, source: str) -> None:
    assert read_marked(text).event.sources == (source,)


@pytest.mark.xfail(strict=True, reason="the coast guard is given to the state of the news")
def test_the_coast_guard_is_the_one_just_named() -> None:
    read = read_marked(
        "North Korea has told Japan's coast guard that it plans to launch a satellite in May, the"
        " coast guard said."
    )
    assert (read.event.actor, read.event.sources) == (("KP",), ("Japan Coast Guard",))
