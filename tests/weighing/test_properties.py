"""What holds of any reports."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.weighing.telling import JCS, TOKYO, claim, told
from watchbook.records import Claim, KeptMention, Verdict
from watchbook.weighing import claims_of, weigh
from watchbook.weighing.figures import bounds_of

RULES = ("best-supported", "lowest", "latest", f"origin:{JCS}")
#: The first example of a run loads the gazetteer.
unhurried = settings(deadline=None)
SOURCES = (JCS, TOKYO, "South Korea military", "KCNA", "experts", "Yonhap", "Ada Morrow")

figures = st.one_of(
    st.integers(1, 900).map(float),
    st.tuples(st.integers(1, 400).map(float), st.integers(400, 900).map(float)),
    st.integers(1, 900).map(lambda low: (float(low), None)),
    st.integers(1, 900).map(lambda high: (None, float(high))),
)
claims = st.builds(
    lambda value, words, hedged, sources: claim(value, words, hedged=hedged, sources=sources),
    figures,
    st.sampled_from(["", "about so much", "two", "the missile"]),
    st.booleans(),
    st.lists(st.sampled_from(SOURCES), max_size=2, unique=True).map(tuple),
)


def words_of(*values: str) -> st.SearchStrategy[list[Claim]]:
    return st.lists(st.sampled_from(values), max_size=3, unique=True).map(
        lambda chosen: [claim(one) for one in chosen]
    )


@st.composite
def reports(draw: st.DrawFn) -> list[KeptMention]:
    """Up to eight mentions of one event, some of them copies of each other."""
    found = []
    for number in range(draw(st.integers(1, 8))):
        fields: dict[str, Any] = {
            "distance_km": draw(st.lists(claims, max_size=3)),
            "count": draw(st.lists(claims, max_size=2)),
            "weapon": draw(words_of("missile", "srbm", "icbm", "rocket", "slbm")),
            "site": draw(words_of("Sunan", "Pyongyang", "Wonsan", "Gull Point", "North Korea")),
            "time": draw(words_of("06:00", "06:01", "06:30", "18:30")),
            "date": draw(words_of("2031", "2031-05", "2031-05-01", "2031-05-02")),
        }
        found.append(
            told(
                f"r{number}",
                by=tuple(draw(st.lists(st.sampled_from(SOURCES), max_size=2, unique=True))),
                day=draw(st.sampled_from([None, "2031-05-02", "2031-05-03"])),
                outlet=draw(st.sampled_from([None, "Harbor Post", "Strait Observer"])),
                story=draw(st.sampled_from([None, "r0"])),
                status=draw(st.sampled_from(["occurred", "planned"])),
                role=draw(st.sampled_from(["news", "background"])),
                unknown=tuple(draw(st.lists(st.sampled_from(["weapon", "apogee_km"]), max_size=2))),
                **{name: value for name, value in fields.items() if value},
            )
        )
    return found


@unhurried
@given(reports(), st.randoms(use_true_random=False), st.sampled_from(RULES))
def test_the_order_of_mentions_never_matters(
    mentions: list[KeptMention], random: Random, rule: str
) -> None:
    shuffled = list(mentions)
    random.shuffle(shuffled)
    assert weigh(shuffled, rule=rule) == weigh(mentions, rule=rule)
    assert weigh([*mentions, *shuffled], rule=rule) == weigh(mentions, rule=rule)


@unhurried
@given(reports(), st.data(), st.sampled_from(RULES))
def test_a_copy_changes_no_verdict(
    mentions: list[KeptMention], data: st.DataObject, rule: str
) -> None:
    first = data.draw(st.sampled_from(mentions))
    card = replace(first.report, key="z-copy", id="z", outlet="Copycat Daily")
    copy = replace(first, report=replace(card, published=card.published and "2031-06-01"))
    before, after = weigh(mentions, rule=rule), weigh([*mentions, copy], rule=rule)
    assert [bare(one) for one in after.verdicts] == [bare(one) for one in before.verdicts]
    assert after.unknowns == before.unknowns


def bare(verdict: Verdict) -> Verdict:
    """A verdict without the claims, to which a copy adds its own."""
    return replace(verdict, rivals=tuple(replace(one, claims=()) for one in verdict.rivals))


@unhurried
@given(reports(), st.sampled_from(RULES))
def test_low_best_and_high_are_in_order(mentions: list[KeptMention], rule: str) -> None:
    for verdict in weigh(mentions, rule=rule).verdicts:
        bounds = None if verdict.best is None else bounds_of(verdict.best)
        if bounds is None:
            continue
        low, high = bounds
        assert verdict.low is None or (low is not None and verdict.low <= low)
        assert verdict.high is None or (high is not None and high <= verdict.high)


@unhurried
@given(reports())
def test_every_claim_stands_somewhere_and_in_two_rivals_only_if_it_fits_both(
    mentions: list[KeptMention],
) -> None:
    occurred = [one for one in mentions if one.mention.status == "occurred"] or mentions
    expected = {
        (one.provenance.ref, one.field, one.place) for m in occurred for one in claims_of(m)
    }
    seen: dict[object, int] = {}
    for verdict in weigh(mentions).verdicts:
        for rival in verdict.rivals:
            keys = [(one.provenance.ref, one.field, one.place) for one in rival.claims]
            assert len(set(keys)) == len(keys)
            assert rival.weight > 0
            assert rival.origins
            for key in keys:
                seen[key] = seen.get(key, 0) + 1
            assert any(one.claim.value == rival.value for one in rival.claims)
    assert set(seen) == expected


@unhurried
@given(reports())
def test_agreement_is_what_it_says(mentions: list[KeptMention]) -> None:
    for verdict in weigh(mentions).verdicts:
        if verdict.agreement == "agreed":
            assert len(verdict.origins) > 1
        elif verdict.agreement == "disputed":
            assert len(verdict.rivals) > 1
        elif verdict.agreement == "unknown":
            assert verdict.best is None
            assert not verdict.rivals


@unhurried
@given(reports())
def test_what_is_weighed_can_be_written_as_json(mentions: list[KeptMention]) -> None:
    assert b"Infinity" not in msgspec.json.encode(weigh(mentions).verdicts)
