"""Pages of a book made by hand, of invented events: what every export is tested on."""

from __future__ import annotations

from collections.abc import Sequence

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
    Kind,
    Link,
    Mention,
    MentionRef,
    Provenance,
    Quote,
    ReportCard,
    Rival,
    Status,
    Unknown,
    Value,
    Verdict,
)

JCS = "South Korea Joint Chiefs of Staff"
TOKYO = "Japan Ministry of Defense"
TEXTS = {
    "a1a1a1a1": "Two missiles leave Wonsan at dawn\n\nNorth Korea fired two short-range ballistic"
    " missiles from Wonsan at 5:42 a.m. and 5:50 a.m. on Tuesday, which flew 420 km and 270 km"
    " respectively, South Korea's Joint Chiefs of Staff said. What they were is not known.",
    "b2b2b2b2": "Tokyo: missiles flew farther\n\nThe two missiles reached 60 kilometres and flew"
    " 450 km at most, Japan's defence ministry said.",
}


def card(
    key: str,
    outlet: str | None,
    published: str | None,
    *,
    url: str | None = None,
    story: str | None = None,
    title: str = "Two missiles leave Wonsan at dawn",
) -> ReportCard:
    """A report; ``published`` is a day or an instant."""
    return ReportCard(
        key=key * 4,
        id=f"{key}.txt",
        story=(story or key) * 4,
        outlet=outlet,
        title=title,
        url=url,
        published=published[:10] if published else None,
        published_at=published if published and "T" in published else None,
        bytes_sha256=key * 32,
        text_sha256=key * 32,
    )


HARBOR = card("a1", "Harbor Post", "2031-03-11", url="https://harbor.example/1?a=1&b=2")
STRAIT = card("b2", "The Strait Observer", "2031-03-11T03:20:00+09:00")
LEDGER = card("c3", "Northern Ledger", "2031-03-12", story="a1")


def words(report: ReportCard, exact: str) -> tuple[Evidence, ...]:
    """The words where they stand in the report's text, else at its beginning."""
    start = max(TEXTS.get(report.key, "").find(exact), 0)
    return (Evidence(start, start + len(exact), exact),)


def claim(
    field: str,
    value: Value,
    exact: str,
    *origins: str,
    report: ReportCard = HARBOR,
    hedged: bool = False,
    precision: int | None = None,
    place: int = 0,
) -> KeptClaim:
    return KeptClaim(
        Provenance(MentionRef(report.key, "m1"), report.story, report.outlet, report.published),
        field,
        place,
        Claim(value, words(report, exact), hedged, origins, precision=precision),
        origins,
    )


def rival(*claims: KeptClaim) -> Rival:
    value = claims[0].claim.value
    low, high = value if isinstance(value, tuple) else (None, None)
    origins = tuple(sorted({name for one in claims for name in one.origins}))
    return Rival(value, low, high, float(len(origins)), origins, claims)


def verdict(
    field: str,
    agreement: Agreement,
    *rivals: Rival,
    best: Value | None = None,
    by: str | None = None,
) -> Verdict:
    lows = [one.low for one in rivals]
    highs = [one.high for one in rivals]
    return Verdict(
        field=field,
        agreement=agreement,
        best=best if best is not None else rivals[0].value if rivals else None,
        low=None if None in lows else min((one for one in lows if one is not None), default=None),
        high=None
        if None in highs
        else max((one for one in highs if one is not None), default=None),
        rule="decided" if by else "best-supported",
        origins=rivals[0].origins if rivals else (),
        rivals=rivals,
        by=by,
    )


def told(field: str, value: Value, exact: str = "so", *origins: str) -> Verdict:
    """A verdict with one value that one origin tells."""
    return verdict(field, "single", rival(claim(field, value, exact, *(origins or (JCS,)))))


def mention(report: ReportCard, *fields: KeptClaim, kind: Kind = "launch") -> KeptMention:
    by_field: dict[str, list[Claim]] = {}
    for one in fields:
        by_field.setdefault(one.field, []).append(one.claim)
    return KeptMention(
        report,
        Mention(
            id="m1",
            kind=kind,
            status="occurred",
            role="news",
            actor=("KP",),
            evidence=words(report, "fired"),
            sources=(JCS,),
            fields=tuple((name, tuple(claims)) for name, claims in by_field.items()),
        ),
    )


def page(
    key: str,
    *verdicts: Verdict,
    day: str | None = "2031-03-11",
    first: str | None = None,
    last: str | None = None,
    kind: Kind = "launch",
    status: Status = "occurred",
    actor: tuple[str, ...] = ("KP",),
    mentions: Sequence[KeptMention] = (),
    set_aside: Decision | None = None,
) -> EventPage:
    """A page; ``day`` bounds itself where no bounds are given."""
    kept = tuple(mentions) or (mention(HARBOR, kind=kind),)
    links = tuple(Link(one.ref, key, "same day", ("same day, 11 March",)) for one in kept)
    bounds = (first or day, last or day)
    return EventPage(
        event=Event(key, kind, status, actor, day, *bounds, links),
        verdicts=verdicts,
        unknowns=(),
        mentions=kept,
        set_aside=set_aside,
    )


_TIMES = (
    claim("time", "05:42", "5:42 a.m.", JCS),
    claim("time", "05:50", "5:50 a.m.", JCS, place=1),
)
SALVO = EventPage(
    event=Event(
        key="KP.launch.2031-03-11",
        kind="launch",
        status="occurred",
        actor=("KP",),
        day="2031-03-11",
        first_day="2031-03-11",
        last_day="2031-03-11",
        links=(
            Link(MentionRef(HARBOR.key, "m1"), "KP.launch.2031-03-11", "first told"),
            Link(MentionRef(STRAIT.key, "m1"), "KP.launch.2031-03-11", "same day", ("same site",)),
            Link(MentionRef(LEDGER.key, "m1"), "KP.launch.2031-03-11", "copy"),
        ),
        aliases=("KP.launch.2031-03-10",),
    ),
    verdicts=(
        verdict("date", "single", rival(claim("date", "2031-03-11", "Tuesday", JCS, precision=1))),
        verdict("time", "single", rival(_TIMES[0]), rival(_TIMES[1])),
        verdict(
            "count",
            "agreed",
            rival(
                claim("count", (2.0, 2.0), "two short-range ballistic missiles", JCS),
                claim("count", (2.0, 2.0), "two missiles", TOKYO, report=STRAIT),
            ),
        ),
        told("weapon", "srbm", "short-range ballistic missiles"),
        told("site", "Wonsan", "Wonsan"),
        told("landing", "sea_of_japan", "the sea"),
        verdict(
            "distance_km",
            "disputed",
            rival(claim("distance_km", (270.0, 420.0), "420 km and 270 km", JCS)),
            rival(claim("distance_km", (None, 450.0), "450 km at most", TOKYO, report=STRAIT)),
        ),
        verdict(
            "apogee_km",
            "single",
            rival(claim("apogee_km", (60.0, 60.0), "60 kilometres", TOKYO, report=STRAIT)),
        ),
    ),
    unknowns=(
        Ageing(
            "weapon_name",
            KeptUnknown(
                Provenance(MentionRef(HARBOR.key, "m1"), HARBOR.story, "Harbor Post", "2031-03-11"),
                Unknown("weapon_name", words(HARBOR, "not known"), (JCS,)),
            ),
            None,
        ),
    ),
    mentions=(mention(HARBOR, *_TIMES), mention(STRAIT), mention(LEDGER, *_TIMES)),
    quotes=(
        KeptQuote(
            STRAIT,
            Quote("Aoki Haruto", "JP", "We saw both of them fall", "claim", words(STRAIT, "flew")),
        ),
    ),
    may_mean=(
        Link(
            MentionRef("e5e5e5e5", "m3"), None, "several fit", candidates=("KP.launch.2031-03-11",)
        ),
    ),
    decisions=(
        Decision(
            1,
            "accept",
            "KP.launch.2031-03-11",
            (),
            "Ines Roth",
            "seen twice",
            "2031-03-14T08:00:00Z",
        ),
    ),
    findings=(Finding("distance", "note", "Two figures differ.", words(HARBOR, "420 km")),),
)
#: Reports can hold anything.
HOSTILE = page(
    "KP.launch.2031-03-15",
    told("weapon", "missile"),
    told("weapon_name", '=HYPERLINK("https://evil.example";"x")'),
    told("site", "<script>alert(1)</script> & \x07Hill"),
    day="2031-03-15",
    mentions=(
        mention(card("d4", "@SUM(1+1)*cmd|' /C calc'!A0", "2031-03-15", url="javascript:alert(1)")),
    ),
)
BOUNDED = page(
    "KP.launch.2031-04-02",
    told("time", "00:10"),
    told("weapon", "icbm"),
    told("weapon_name", "Hwasong-18"),
    told("outcome", "failure"),
    day=None,
    first="2031-04-01",
    last="2031-04-02",
)
TALKS = page(
    "KR-US.meeting.2031-05",
    told("date", "2031-05"),
    told("site", "Hamilton"),
    day="2031-05",
    first="2031-05-01",
    last="2031-05-31",
    kind="meeting",
    status="planned",
    actor=("KR", "US"),
)
ASIDE = page(
    "KP.launch.2031-06-01",
    told("weapon", "srbm"),
    day="2031-06-01",
    set_aside=Decision(
        2, "set-aside", "KP.launch.2031-06-01", (), "Ines Roth", "no test", "2031-06-02T00:00:00Z"
    ),
)
BOOK = (SALVO, HOSTILE, BOUNDED, ASIDE, TALKS)
