"""Reports of one event, and what they come to."""

from __future__ import annotations

from typing import Any

import pytest

from tests.weighing.telling import JCS, TOKYO, claim, told
from watchbook.errors import NoSuchOrigin, UnknownRule
from watchbook.records import KeptMention, Verdict
from watchbook.weighing import claims_of, parse_rule, require_origin, weigh


def verdict(field: str, *mentions: KeptMention, **more: Any) -> Verdict:
    found = weigh(mentions, **more).verdict(field)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("mentions", "field", "agreement", "best"),
    [
        # one origin, however many carry it
        ([told("a", by=JCS, distance_km=590)], "distance_km", "single", (590, 590)),
        (
            [told(f"r{n}", by=JCS, outlet=f"Outlet {n}", distance_km=590) for n in range(10)],
            "distance_km",
            "single",
            (590, 590),
        ),
        (
            [
                told("a", by="South Korea military", distance_km=590),
                told("b", by=JCS, distance_km=590),
            ],
            "distance_km",
            "single",
            (590, 590),
        ),
        (
            [
                told("a", by="KCNA", outcome="success"),
                told("b", by="Kim Jong Un", outcome="success"),
            ],
            "outcome",
            "single",
            "success",
        ),
        # two origins
        (
            [
                told("a", by=JCS, distance_km=590),
                told("b", by=TOKYO, distance_km=claim(600, "600")),
            ],
            "distance_km",
            "agreed",
            (590, 590),
        ),
        (
            [told("a", by=JCS, weapon="ballistic_missile"), told("b", by=TOKYO, weapon="srbm")],
            "weapon",
            "agreed",
            "srbm",
        ),
        (
            [told("a", by=JCS, distance_km=(300, None)), told("b", by=TOKYO, distance_km=590)],
            "distance_km",
            "agreed",
            (590, 590),
        ),
        (
            [
                told("a", outlet="Harbor Post", count=claim(2, "two")),
                told("b", by=JCS, count=claim(2, "two")),
            ],
            "count",
            "agreed",
            (2, 2),
        ),
        # a dispute
        (
            [told("a", by=JCS, distance_km=590), told("b", by=TOKYO, distance_km=650)],
            "distance_km",
            "disputed",
            (590, 590),
        ),
        (
            [
                told("a", by=JCS, weapon="srbm"),
                told("b", by=TOKYO, weapon=claim("icbm", hedged=True)),
            ],
            "weapon",
            "disputed",
            "srbm",
        ),
        # what one report tells twice
        (
            [told("a", by=JCS, time=[claim("05:42", "5:42"), claim("05:51", "5:51")])],
            "time",
            "disputed",
            "05:42",
        ),
        (
            [
                told(
                    "a",
                    by=JCS,
                    count=claim(2, "two missiles"),
                    time=[claim("16:29", "4:29"), claim("16:39", "4:39")],
                )
            ],
            "time",
            "single",
            "16:29",
        ),
        (
            [
                told(
                    "a",
                    by=JCS,
                    count=claim(2, "two missiles"),
                    distance_km=[claim((270, 420), "420 km and 270 km"), 420, 270],
                )
            ],
            "distance_km",
            "single",
            (270, 420),
        ),
        # ... of two things fired, from two who each tell of both
        (
            [
                told(
                    "a",
                    by=(JCS, TOKYO),
                    count=claim(2, "two missiles"),
                    distance_km=[claim(380, sources=(JCS,)), claim(450, sources=(TOKYO,))],
                )
            ],
            "distance_km",
            "disputed",
            (380, 380),
        ),
        (
            [
                told(
                    "a",
                    by=(JCS, TOKYO),
                    count=claim(2, "two missiles"),
                    distance_km=[claim(380, sources=(JCS,)), claim(450, sources=(JCS,))],
                )
            ],
            "distance_km",
            "single",
            (380, 380),
        ),
        (
            [told("a", by=JCS, distance_km=[claim((400, 500), "400 to 500 km"), 480])],
            "distance_km",
            "single",
            (480, 480),
        ),
        ([told("a", by=JCS, site=["Sunan", "Wonsan"])], "site", "single", "Sunan"),
        (
            [told("a", by=JCS, count=[claim(2, "two missiles"), claim(1, "The missile")])],
            "count",
            "single",
            (2, 2),
        ),
        # plans are no facts, and count where there is nothing else
        (
            [told("a", by=JCS, site="Sinpo"), told("b", status="planned", site="Wonsan")],
            "site",
            "single",
            "Sinpo",
        ),
        ([told("b", status="planned", site="Wonsan")], "site", "single", "Wonsan"),
        # another state's weapon is no rival name
        (
            [
                told("a", by=JCS, weapon_name="Hwasong-17"),
                told("b", by=TOKYO, weapon_name="THAAD"),
            ],
            "weapon_name",
            "single",
            "Hwasong-17",
        ),
    ],
)
def test_what_claims_come_to(
    mentions: list[KeptMention], field: str, agreement: str, best: object
) -> None:
    found = verdict(field, *mentions)
    assert (found.agreement, found.best) == (agreement, best)


def test_a_vague_value_stands_with_each_rival_and_disputes_neither() -> None:
    found = verdict(
        "distance_km",
        told("a", by=JCS, distance_km=400),
        told("b", by=TOKYO, distance_km=800),
        told("c", by="US Strategic Command", distance_km=(300, None)),
    )
    assert [rival.value for rival in found.rivals] == [(400, 400), (800, 800)]
    assert [rival.weight for rival in found.rivals] == [2.0, 2.0]
    assert all(len(rival.claims) == 2 for rival in found.rivals)
    assert (found.low, found.high) == (400, 800)


def test_the_day_before_agrees_where_another_clock_makes_it_so() -> None:
    early = [
        told("a", by=JCS, date="2031-05-02", time=claim("06:40", "6:40 a.m.")),
        told("b", by="US officials", date="2031-05-01"),
    ]
    late = [
        told("a", by=JCS, date="2031-05-02", time=claim("18:40", "6:40 p.m.")),
        told("b", by="US officials", date="2031-05-01"),
    ]
    assert verdict("date", *early).agreement == "agreed"
    assert verdict("date", *late).agreement == "disputed"


def test_a_voice_is_shared_out_where_reports_have_one_origin_say_two_things() -> None:
    right = [told(f"r{n}", by=JCS, outlet=f"Outlet {n}", distance_km=590) for n in range(4)]
    found = verdict("distance_km", *right, told("wrong", by=JCS, distance_km=500))
    assert found.agreement == "disputed"
    assert [(one.value, one.weight) for one in found.rivals] == [
        ((590, 590), 0.8),
        ((500, 500), 0.2),
    ]


def test_a_list_of_sources_counts_as_few_as_explain_it() -> None:
    both = told("a", by=(JCS, TOKYO), landing="sea_of_japan")
    assert verdict("landing", both).agreement == "single"
    assert verdict("landing", both, told("b", by=TOKYO, landing="sea_of_japan")).origins == (TOKYO,)
    own = told("c", landing=claim("sea_of_japan", sources=(JCS, TOKYO)))
    assert verdict("landing", own).agreement == "agreed"


def test_experts_unnamed_add_nobody_to_a_named_origin() -> None:
    mentions = [told("a", by=JCS, weapon="srbm"), told("b", by="experts", weapon="srbm")]
    assert verdict("weapon", *mentions).agreement == "single"


def test_a_copy_counts_once_and_its_outlet_not_at_all() -> None:
    first = told("a", outlet="Harbor Post", count=claim(2, "two"))
    copy = told("b", outlet="Strait Observer", story="a", count=claim(2, "two"), day="2031-05-03")
    found = verdict("count", first, copy)
    assert (found.agreement, found.origins) == ("single", ("Harbor Post",))
    assert len(found.rivals[0].claims) == 2


def test_origins_are_the_claim_s_own_then_the_mention_s_then_the_outlet() -> None:
    mention = told("a", by=JCS, weapon=claim("srbm", sources=(TOKYO,)), count=2)
    origins = {one.field: one.origins for one in claims_of(mention)}
    assert origins == {"count": (JCS,), "weapon": (TOKYO,)}
    (alone,) = claims_of(told("a", outlet=None, count=2))
    assert alone.origins == ("report id-a",)


RIVALS = [
    told("a", by=JCS, day="2031-05-02", distance_km=590),
    told("b", by="US Strategic Command", day="2031-05-02", distance_km=claim(600, "600 km")),
    told("c", by=TOKYO, day="2031-05-04", distance_km=450),
    told("d", by="KCNA", day="2031-05-03", distance_km=800),
]


@pytest.mark.parametrize(
    ("rule", "best"),
    [
        ("best-supported", (590, 590)),
        ("lowest", (450, 450)),
        ("latest", (450, 450)),
        ("origin:KCNA", (800, 800)),
        ("origin:US Strategic Command", (600, 600)),
        ("origin:South Korea military", (590, 590)),
        ("origin:Peru military", None),
    ],
)
def test_rules_choose_the_best_and_keep_the_rest(rule: str, best: object) -> None:
    found = verdict("distance_km", *RIVALS, rule=rule)
    assert (found.best, found.rule, found.agreement) == (best, rule, "disputed")
    assert {rival.value for rival in found.rivals} == {(590, 590), (450, 450), (800, 800)}
    assert (found.low, found.high) == (450, 800)


def test_a_wrong_rule_is_told_the_right_ones() -> None:
    with pytest.raises(UnknownRule, match=r"'highest'; the rules are best-supported, lowest"):
        weigh([], rule="highest")
    with pytest.raises(UnknownRule):
        parse_rule("origin:")
    assert str(parse_rule(" origin: KCNA ")) == "origin:KCNA"


def test_an_origin_that_says_nothing_is_told_who_does() -> None:
    require_origin("origin:South Korea", "KP.launch.2031-05-02", RIVALS)
    with pytest.raises(NoSuchOrigin, match=r"'Ada Morrow' says nothing of it; those who do: Japan"):
        require_origin("origin:Ada Morrow", "KP.launch.2031-05-02", RIVALS)


def test_unknown_is_a_verdict_only_where_nothing_is_told() -> None:
    asked = told("a", by=JCS, unknown=("distance_km", "apogee_km"))
    weighed = weigh([asked, told("b", by=JCS, day="2031-05-03", distance_km=590)])
    apogee = weighed.verdict("apogee_km")
    assert apogee is not None
    assert (apogee.agreement, apogee.best, apogee.origins) == ("unknown", None, (JCS,))
    distance, other = weighed.unknowns
    assert (distance.field, other.field, other.answered) == ("distance_km", "apogee_km", None)
    assert distance.answered is not None
    assert distance.answered.provenance.published == "2031-05-03"


def test_an_unknown_is_answered_by_more_than_was_said_with_it() -> None:
    asked = told("a", by=JCS, unknown=("weapon",), weapon="ballistic_missile")
    again = told("b", by=TOKYO, weapon="missile", day="2031-05-03")
    slbm = told("c", by=TOKYO, weapon="slbm", day="2031-05-04")
    earlier = told("d", by=TOKYO, weapon="icbm", day="2031-05-01")
    (ageing,) = weigh([asked, again, slbm, earlier]).unknowns
    assert ageing.answered is not None
    assert ageing.answered.claim.value == "slbm"


def test_verdicts_come_in_the_order_of_the_fields() -> None:
    weighed = weigh([told("a", outcome="success", weapon="srbm", date="2031-05-02")])
    assert [one.field for one in weighed.verdicts] == ["date", "weapon", "outcome"]
    assert weigh([]).verdicts == ()
