"""A reading made by hand, of an invented report."""

from __future__ import annotations

from watchbook.records import Claim, Evidence, Mention, Reading, Report, Unknown, quote

TEXT = (
    "Missile leaves Wonsan\n\n"
    "North Korea fired what appeared to be a ballistic missile from Wonsan at 5:42 a.m. on "
    "Tuesday, Bay Wire said, citing Seoul's army. It flew 380 to 400.5 km.\n"
    "The army did not say what it was.\nShare"
)


def words(exact: str) -> tuple[Evidence, ...]:
    start = TEXT.index(exact)
    return (quote(TEXT, start, start + len(exact)),)


LAUNCH = Mention(
    id="m1",
    kind="launch",
    status="occurred",
    role="news",
    actor=("KP",),
    evidence=words("fired"),
    sources=("South Korea Army", "Bay Wire"),
    unknown=(
        Unknown("weapon", words("did not say what it was"), ("South Korea Army",)),
        Unknown("weapon", (*words("The army"), *words("did not")), ()),
        Unknown("platform", words("not say"), ()),
    ),
    fields=(
        (
            "date",
            (Claim("2031-03-11", words("Tuesday"), precision=1, rules=("weekday", "clause")),),
        ),
        ("time", (Claim("05:42", words("5:42 a.m.")),)),
        ("count", (Claim((1.0, 1.0), words("a ballistic missile")),)),
        (
            "weapon",
            (
                Claim(
                    "ballistic_missile",
                    words("ballistic missile"),
                    hedged=True,
                    sources=("South Korea Army",),
                    carrier="Bay Wire",
                ),
                Claim("missile", words("Missile")),
            ),
        ),
        ("site", (Claim("Wonsan", words("Wonsan"), precision=2),)),
        ("landing", (Claim("yellow_sea", words("fired")),)),
        ("distance_km", (Claim((380.0, 400.5), words("380 to 400.5 km"), unit="km"),)),
        ("apogee_km", (Claim((90.0, None), words("380")),)),
        ("speed_mach", (Claim(5.0, words("380")),)),
    ),
)
MEETING = Mention("m2", "meeting", "planned", "background", ("KR", "US"), words("Seoul"))
NOBODY = Mention("m3", "nuclear_test", "possible", "background", (), words("said"))
REPORT = Report(
    id="bay-1",
    text=TEXT,
    url="https://bay-wire.example/1",
    outlet="Bay Wire",
    title="Missile leaves Wonsan",
    published="2031-03-11",
    published_at="2031-03-11T01:15:00Z",
    furniture=((len(TEXT) - 5, len(TEXT)),),
)
READING = Reading(REPORT, related=True, events=(LAUNCH, MEETING, NOBODY))
UNRELATED = Reading(Report("bay-2", ""), related=False)
