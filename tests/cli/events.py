"""Pages of a book made by hand, of invented events: what ``show`` and ``list`` are tested on."""

from __future__ import annotations

from watchbook.book.shapes import EventRow
from watchbook.records import (
    Ageing,
    Agreement,
    Claim,
    Decision,
    Event,
    EventPage,
    Evidence,
    Finding,
    KeptClaim,
    KeptMention,
    KeptQuote,
    KeptUnknown,
    Link,
    Mention,
    MentionRef,
    Misfit,
    Provenance,
    Quote,
    ReportCard,
    Rival,
    Unknown,
    Value,
    Verdict,
    Witness,
)

JCS = "South Korea Joint Chiefs of Staff"
TOKYO = "Japan Defense Ministry"
KEY = "KP.launch.2031-03-11"


def card(key: str, outlet: str, title: str, published: str, story: str = "") -> ReportCard:
    """A report; ``published`` is a day or an instant."""
    return ReportCard(
        key=key * 8,
        id=f"{outlet.lower().replace(' ', '-')}.txt",
        story=(story or key) * 8,
        outlet=outlet,
        title=title,
        url=None,
        published=published[:10],
        published_at=published if "T" in published else None,
        bytes_sha256=key * 32,
        text_sha256=key * 32,
    )


HARBOR = card(
    "a1", "Harbor Post", "Two missiles rise from Wonsan at dawn, Seoul says", "2031-03-11"
)
LEDGER = card(
    "b2",
    "Northern Ledger",
    "North Korea fires two missiles from Wonsan at dawn",
    "2031-03-11T01:15:00Z",
    story="a1",
)
OBSERVER = card(
    "c3",
    "The Strait Observer",
    "North Korea tests pair of missiles; Japan sees longer flight",
    "2031-03-11T03:20:00Z",
)
EVENING = card("d4", "Evening Coast", "Seoul names the weapon of Tuesday's launch", "2031-03-12")
CARDS = {one.key: one for one in (HARBOR, LEDGER, OBSERVER, EVENING)}
UNLINKED = card("e5", "Delta Herald", "Talks go on in spite of tests", "2031-04-02")


def words(exact: str) -> tuple[Evidence, ...]:
    return (Evidence(0, len(exact), exact),)


def claim(
    report: ReportCard,
    field: str,
    value: Value,
    exact: str,
    *origins: str,
    hedged: bool = False,
    carrier: str | None = None,
) -> KeptClaim:
    return KeptClaim(
        Provenance(MentionRef(report.key, "m1"), report.story, report.outlet, report.published),
        field,
        0,
        Claim(value, words(exact), hedged, origins, carrier),
        origins,
    )


def rival(*claims: KeptClaim) -> Rival:
    value = claims[0].claim.value
    low, high = value if isinstance(value, tuple) else (None, None)
    origins = tuple(sorted({name for one in claims for name in one.origins}))
    return Rival(value, low, high, float(len(origins)), origins, claims)


def verdict(
    field: str, agreement: Agreement, *rivals: Rival, rule: str = "best-supported"
) -> Verdict:
    lows = [one.low for one in rivals if one.low is not None]
    highs = [one.high for one in rivals if one.high is not None]
    return Verdict(
        field=field,
        agreement=agreement,
        best=rivals[0].value if rivals else None,
        low=min(lows, default=None),
        high=max(highs, default=None),
        rule=rule,
        origins=rivals[0].origins if rivals else (),
        rivals=rivals,
    )


def km(figure: float) -> Value:
    return (figure, figure)


VERDICTS = (
    verdict(
        "date",
        "agreed",
        rival(
            claim(HARBOR, "date", "2031-03-11", "Tuesday", JCS),
            claim(OBSERVER, "date", "2031-03-11", "Tuesday morning", JCS, TOKYO),
        ),
    ),
    verdict(
        "time",
        "agreed",
        rival(claim(HARBOR, "time", "05:42", "5:42 a.m.", JCS)),
        rival(claim(OBSERVER, "time", "05:43", "5:43 a.m.", TOKYO)),
    ),
    verdict(
        "count",
        "agreed",
        rival(
            claim(HARBOR, "count", (2.0, 2.0), "two short-range ballistic missiles", JCS),
            claim(LEDGER, "count", (2.0, 2.0), "two short-range ballistic missiles", JCS),
            claim(OBSERVER, "count", (2.0, 2.0), "two ballistic missiles", JCS, TOKYO),
        ),
    ),
    verdict(
        "weapon",
        "single",
        rival(claim(HARBOR, "weapon", "srbm", "short-range ballistic missiles", JCS)),
    ),
    verdict(
        "weapon_name",
        "single",
        rival(
            claim(EVENING, "weapon_name", "KN-23", "the KN-23", JCS, hedged=True, carrier="Yonhap")
        ),
    ),
    verdict(
        "site",
        "agreed",
        rival(
            claim(HARBOR, "site", "Wonsan", "Wonsan", JCS),
            claim(OBSERVER, "site", "Wonsan", "near Wonsan", JCS, TOKYO),
        ),
    ),
    verdict("platform", "unknown"),
    verdict(
        "distance_km",
        "disputed",
        rival(
            claim(HARBOR, "distance_km", km(380), "about 380 km", JCS),
            claim(LEDGER, "distance_km", km(380), "about 380 km", JCS),
            claim(OBSERVER, "distance_km", km(380), "the 380 kilometers", JCS),
            claim(EVENING, "distance_km", km(380), "380 km", JCS),
        ),
        rival(claim(OBSERVER, "distance_km", km(400), "roughly 400 kilometers", TOKYO)),
    ),
    verdict(
        "apogee_km",
        "agreed",
        rival(
            claim(HARBOR, "apogee_km", km(60), "about 60 km", JCS),
            claim(OBSERVER, "apogee_km", (None, 60.0), "neither rose above 60 kilometers", TOKYO),
        ),
    ),
)


def unknown(report: ReportCard, field: str, exact: str, *sources: str) -> KeptUnknown:
    ref = MentionRef(report.key, "m1")
    where = Provenance(ref, report.story, report.outlet, report.published)
    return KeptUnknown(where, Unknown(field, words(exact), sources))


NOT_KNOWN = (
    Ageing(
        "weapon_name",
        unknown(HARBOR, "weapon_name", "have not said which missile was used", JCS),
        claim(EVENING, "weapon_name", "KN-23", "the KN-23", JCS, hedged=True),
    ),
    Ageing(
        "platform",
        unknown(HARBOR, "platform", "still working out whether it was a road launcher", JCS),
        None,
    ),
)


def mention(report: ReportCard) -> KeptMention:
    return KeptMention(
        report, Mention("m1", "launch", "occurred", "news", ("KP",), words("fired"), (JCS,))
    )


def link(report: ReportCard, rule: str, *reasons: str, against: tuple[str, ...] = ()) -> Link:
    return Link(MentionRef(report.key, "m1"), KEY, rule, reasons, against)


SPOKEN = "A launch without any notice puts fishermen and pilots at risk"
RAISED = "Our military has raised its watch and is sharing what it sees"

DECISIONS = (
    Decision(
        number=3,
        verb="set",
        event=KEY,
        mentions=(MentionRef(HARBOR.key, "m1"),),
        by="Ines Roth",
        why="Tokyo corrected its figure on 14 March",
        at="2031-03-14T08:00:00Z",
        field="distance_km",
        value=[400.0, 400.0],
        before={
            "key": KEY,
            "status": "occurred",
            "set_aside": None,
            "distance_km": [380, 380],
            "agreement": {"distance_km": "disputed"},
        },
    ),
    Decision(
        number=4,
        verb="set",
        event=KEY,
        mentions=(MentionRef(HARBOR.key, "m1"),),
        by="Ines Roth",
        why="that was another launch",
        at="2031-03-15T08:00:00Z",
        field="distance_km",
        before={"decision": 3},
        undoes=3,
    ),
)

FINDING = Finding(
    check="misquoted",
    severity="warning",
    message="One report has the Joint Chiefs of Staff at 410 km, three others at 380 km.",
    evidence=words("410 km"),
    witnesses=(Witness("Harbor Post", "about 380 km", words("about 380 km"), HARBOR.key),),
    event=KEY,
)

LAUNCH = EventPage(
    event=Event(
        key=KEY,
        kind="launch",
        status="occurred",
        actor=("KP",),
        day="2031-03-11",
        first_day="2031-03-11",
        last_day="2031-03-11",
        links=(
            link(HARBOR, "first told"),
            link(LEDGER, "copy", "a copy of the Harbor Post's report"),
            link(
                OBSERVER, "same day", "same day, 2031-03-11", "same site, Wonsan", "same count, 2"
            ),
            link(
                EVENING,
                "only one fits",
                "the day before publication",
                "same distance, 380 km",
                against=("it names a weapon that no other report names",),
            ),
        ),
        aliases=("KP.launch.2031-03-11.2",),
    ),
    verdicts=VERDICTS,
    unknowns=NOT_KNOWN,
    mentions=tuple(mention(one) for one in (HARBOR, LEDGER, OBSERVER, EVENING)),
    quotes=(
        KeptQuote(HARBOR, Quote("Han Do-yun", "KR", f"{RAISED},", "comment", words(RAISED))),
        KeptQuote(LEDGER, Quote("Han Do-yun", "KR", RAISED, "comment", words(RAISED))),
        KeptQuote(OBSERVER, Quote("Aoki Haruto", "JP", SPOKEN, "condemn", words(SPOKEN))),
    ),
    may_mean=(
        Link(
            MentionRef(UNLINKED.key, "m3"),
            None,
            "several fit",
            ("a launch in March",),
            ("no site, no figure",),
            (KEY, "KP.launch.2031-03-24"),
        ),
    ),
    decisions=DECISIONS,
    misfits=(Misfit(3, KEY, "no report gives 400 km any more"),),
    findings=(FINDING,),
)
MEETING = EventPage(
    event=Event(
        "KR-US.meeting.2031-03-13",
        "meeting",
        "planned",
        ("KR", "US"),
        None,
        "2031-03-12",
        "2031-03-14",
        (Link(MentionRef(HARBOR.key, "m5"), "KR-US.meeting.2031-03-13", "first told"),),
    ),
    verdicts=(verdict("site", "single", rival(claim(HARBOR, "site", "Seoul", "Seoul"))),),
    unknowns=(),
    mentions=(mention(HARBOR),),
    set_aside=Decision(
        7,
        "set-aside",
        "KR-US.meeting.2031-03-13",
        (),
        "Ines Roth",
        "no test",
        "2031-03-15T00:00:00Z",
    ),
)

ROWS = (
    EventRow(
        key=KEY,
        kind="launch",
        status="occurred",
        actor=("KP",),
        day="2031-03-11",
        first_day="2031-03-11",
        last_day="2031-03-11",
        values=(
            ("count", (2.0, 2.0)),
            ("weapon", "srbm"),
            ("site", "Wonsan"),
            ("distance_km", (380.0, 380.0)),
        ),
        agreement="disputed",
        origins=2,
        reports=4,
        stories=3,
        needs_attention=("distance disputed", "a decision no longer fits"),
    ),
    EventRow(
        key="IN.launch.2031-02",
        kind="launch",
        status="occurred",
        actor=("IN",),
        day=None,
        first_day="2031-02-05",
        last_day="2031-02-07",
        values=(("weapon_name", "Agni-Prime"), ("site", "Abdul Kalam Island")),
        agreement="agreed",
        origins=3,
        reports=1204,
        stories=1100,
        needs_attention=(),
    ),
    EventRow(
        key="KR-US.meeting.2031-03-13",
        kind="meeting",
        status="planned",
        actor=("KR", "US"),
        day="2031-03-13",
        first_day="2031-03-13",
        last_day="2031-03-13",
        values=(("site", "Seoul"),),
        agreement="single",
        origins=1,
        reports=1,
        stories=1,
        needs_attention=("one origin",),
        set_aside=True,
    ),
    EventRow(
        key="KP.nuclear_test.undated",
        kind="nuclear_test",
        status="possible",
        actor=("KP",),
        day=None,
        first_day=None,
        last_day=None,
        values=(),
        agreement="unknown",
        origins=0,
        reports=1,
        stories=1,
        needs_attention=(),
    ),
)
