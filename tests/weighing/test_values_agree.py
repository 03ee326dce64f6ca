"""Two claims of one field: can both be true of one event?"""

from __future__ import annotations

import pytest

from tests.weighing.telling import claim
from watchbook.records import Claim
from watchbook.weighing import values_agree

MILE = {"unit": "mile"}
KM = {"unit": "kilometre"}


@pytest.mark.parametrize(
    ("field", "one", "other", "agree"),
    [
        # rounding and units
        ("distance_km", claim(700, "435 miles", **MILE), claim(700, "700 km", **KM), True),
        ("distance_km", claim(499, "310 miles", **MILE), claim(500, "500 km", **KM), True),
        ("distance_km", claim(483, "300 miles", **MILE), claim(500, "about 500 km", **KM), True),
        ("distance_km", claim(590, "590 km", **KM), claim(600, "some 600 km", **KM), True),
        ("distance_km", claim(597, "597 km", **KM), claim(595, "595 km", **KM), True),
        ("distance_km", claim(450, "450 km", **KM), claim(500, "500 km", **KM), False),
        ("distance_km", claim(450, "about 450 km", **KM), claim(500, "about 500 km", **KM), False),
        ("distance_km", claim(590, "590 km", **KM), claim(800, "800 km", **KM), False),
        ("distance_km", claim((300, None), "over 300 km", **KM), claim(590, "590 km", **KM), True),
        ("distance_km", claim((300, None), "over 300 km", **KM), claim(240, "240 km", **KM), False),
        ("distance_km", claim((300, None), "over 300 km", **KM), claim(300, "300 km", **KM), True),
        (
            "distance_km",
            claim((270, 420), "270 and 420 km", **KM),
            claim(420, "420 km", **KM),
            True,
        ),
        ("apogee_km", claim((None, 20), "below 20 km", **KM), claim(60, "60 km", **KM), False),
        ("apogee_km", claim(90, "around 56 miles", **MILE), claim(90, "90 km", **KM), True),
        ("duration_min", claim(1.35, "81 seconds", unit="second"), claim(1.35, "81 s"), True),
        ("speed_mach", claim(5, "Mach 5", unit="mach"), claim(6, "Mach 6", unit="mach"), False),
        # counts are exact, unless they are only a plural
        ("count", claim((1, None), "at least one"), claim(2, "two missiles"), True),
        ("count", claim((2, None), "several missiles"), claim(6, "six missiles"), True),
        ("count", claim((2, None), "several missiles"), claim(1, "a missile"), False),
        ("count", claim((2, None), "the missiles"), claim(1, "a missile"), True),
        ("count", claim(2, "two missiles"), claim(1, "a missile"), False),
        ("count", claim(2, "two missiles"), claim(1, "its third missile"), True),
        ("count", claim(1, "the Hwasal-2"), claim(3, "three missiles"), True),
        ("count", claim(10, "about 10 missiles"), claim(11, "11 missiles"), True),
        ("count", claim(10, "10 missiles"), claim(11, "11 missiles"), False),
        # classes
        ("weapon", claim("ballistic_missile"), claim("srbm"), True),
        ("weapon", claim("projectile"), claim("icbm"), True),
        ("weapon", claim("srbm"), claim("mrbm"), False),
        ("weapon", claim("slbm"), claim("srbm"), True),
        ("weapon", claim("hypersonic_missile"), claim("ballistic_missile"), True),
        ("weapon", claim("cruise_missile"), claim("ballistic_missile"), False),
        ("weapon", claim("icbm"), claim("satellite_launch_vehicle"), False),
        # names
        ("weapon_name", claim("KN-23"), claim("Hwasong-11A"), True),
        ("weapon_name", claim("Rodongs"), claim("Nodong"), True),
        ("weapon_name", claim("Taepodong"), claim("Taepodong-2"), True),
        ("weapon_name", claim("KN-01"), claim("KN-11"), False),
        ("weapon_name", claim("Hwasong-15"), claim("Hwasong-17"), False),
        ("weapon_name", claim("Kestrel-4"), claim("kestrel 4"), True),
        # clocks
        ("time", claim("06:41", "6:41 a.m."), claim("06:43", "6:43 a.m."), True),
        ("time", claim("06:41", "6:41 a.m."), claim("06:45", "6:45 a.m."), False),
        ("time", claim("06:30", "6:30 a.m."), claim("06:34", "6:34 a.m."), True),
        ("time", claim("06:00", "6 a.m."), claim("06:11", "6:11 a.m."), True),
        ("time", claim("06:00", "6:00 a.m."), claim("06:11", "6:11 a.m."), False),
        ("time", claim("05:42", "5:42 a.m."), claim("05:51", "5:51"), False),
        ("time", claim("21:42", "21:42 GMT"), claim("06:42", "6:42 a.m."), True),
        ("time", claim("21:42", "21:42 GMT"), claim("20:10", "20:10 GMT"), False),
        # days
        ("date", claim("2031-05"), claim("2031-05-02"), True),
        ("date", claim("2031"), claim("2031-05-02"), True),
        ("date", claim("2031-05-01"), claim("2031-05-02"), False),
        ("date", claim("2031-05", "last week", precision=2), claim("2031-06-02"), True),
        ("date", claim("2031-05", "in May", precision=3), claim("2031-06-02"), False),
        # places
        ("site", claim("Sunan"), claim("Pyongyang"), True),
        ("site", claim("Sunan"), claim("near the Sunan airport"), True),
        ("site", claim("Punggye-ri"), claim("Punggye-ri nuclear test site"), True),
        ("site", claim("Wonsan"), claim("Kangwon Province"), True),
        ("site", claim("Wonsan"), claim("Sinpo"), False),
        ("site", claim("Wonsan"), claim("North Korea"), True),
        ("site", claim("Vandenberg Air Force Base"), claim("California"), True),
        ("site", claim("Geneva"), claim("Vienna"), False),
        # seas, platforms, courses
        ("landing", claim("sea_of_japan"), claim("East Sea of Korea"), True),
        ("landing", claim("sea_of_japan"), claim("pacific"), False),
        ("landing", claim("bay_of_bengal"), claim("indian_ocean"), True),
        ("landing", claim("sea_of_japan"), claim("land"), False),
        ("platform", claim("underwater", "from underwater"), claim("submarine"), True),
        ("platform", claim("underwater", "from a submerged barge"), claim("submarine"), False),
        ("platform", claim("rail"), claim("mobile"), False),
        ("direction", claim("northeast"), claim("east"), True),
        ("direction", claim("northeast"), claim("south"), False),
        ("outcome", claim("success"), claim("failure"), False),
        ("eez", claim("outside"), claim("outside"), True),
    ],
)
def test_values_agree_where_both_can_be_true(
    field: str, one: Claim, other: Claim, agree: bool
) -> None:
    assert values_agree(field, one, other) is agree
    assert values_agree(field, other, one) is agree
