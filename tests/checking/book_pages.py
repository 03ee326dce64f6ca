"""Small invented pages of a book and rows of a table, for the tests of comparing."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from watchbook.intake.tables.days import days_of
from watchbook.records import (
    FIELDS,
    Ageing,
    Claim,
    Clock,
    Event,
    EventPage,
    Evidence,
    KeptClaim,
    KeptMention,
    KeptUnknown,
    Mention,
    MentionRef,
    Provenance,
    Range,
    ReferenceTable,
    ReportCard,
    Rival,
    Status,
    TableRow,
    Unknown,
    Value,
    Verdict,
)
from watchbook.records.mention import Kind

PYONGYANG = (ZoneInfo("Asia/Pyongyang"),)
#: A value told by one origin, or several with who told each.
Told = Value | Sequence[tuple[Value, str]]
JCS = "South Korea Joint Chiefs of Staff"


def page(
    day: str | None,
    *,
    number: int = 1,
    kind: Kind = "launch",
    actor: str = "KP",
    status: Status = "occurred",
    unknown: Sequence[str] = (),
    days: tuple[str, str] | None = None,
    **told: Told,
) -> EventPage:
    """An event with a verdict for each value told: ``site="Sinpo"``, or
    ``distance_km=[((590, 590), JCS), ((600, 600), "Japan Ministry of Defense")]``, best first."""
    key = f"{actor}.{kind}.{day}" + ("" if number == 1 else f".{number}")
    verdicts = [_verdict(field, told[field]) for field in FIELDS if field in told]
    mention = Mention("m1", kind, status, "news", (actor,), (Evidence(0, 4, "test"),))
    card = ReportCard("r1", "a", "r1", "Daily", None, None, day, None, "", "")
    return EventPage(
        event=Event(key, kind, status, (actor,), day, *(days or (day, day)), ()),
        verdicts=tuple(verdicts),
        unknowns=tuple(_ageing(field) for field in unknown),
        mentions=(KeptMention(card, mention),),
    )


def _verdict(field: str, told: Told) -> Verdict:
    many: Sequence[tuple[Value, str]]
    many = told if isinstance(told, list) else [(told, JCS)]  # type: ignore[list-item]
    rivals = tuple(_rival(field, value, origin) for value, origin in many)
    agreement = "single" if len(rivals) == 1 else "disputed"
    best = rivals[0]
    return Verdict(
        field,
        agreement,  # type: ignore[arg-type]
        best.value,
        best.low,
        best.high,
        "best-supported",
        best.origins,
        rivals,
    )


def _rival(field: str, value: Value, origin: str) -> Rival:
    source = Provenance(MentionRef("r1", "m1"), "r1", "Daily", "2031-03-11")
    claim = Claim(value, (Evidence(0, 5, f"<{value}>"),), sources=(origin,))
    kept = KeptClaim(source, field, 0, claim, (origin,))
    return Rival(value, None, None, 1.0, (origin,), (kept,))


def _ageing(field: str) -> Ageing:
    source = Provenance(MentionRef("r1", "m1"), "r1", "Daily", "2031-03-11")
    words = Evidence(10, 30, "was not immediately known")
    return Ageing(field, KeptUnknown(source, Unknown(field, (words,))), None)


def row(
    number: int,
    day: str,
    *,
    clock: Clock = "local",
    time: str | None = None,
    utc_time: str | None = None,
    kind: Kind = "launch",
    actor: str = "KP",
    count: Range | None = (1.0, 1.0),
    weapon: str | None = None,
    weapon_name: str | None = None,
    site: str | None = None,
    landing: str | None = None,
    distance_km: Range | None = None,
    apogee_km: Range | None = None,
    outcome: str | None = None,
) -> TableRow:
    """A row of the table "mine", its days worked out as intake does for Pyongyang."""
    days = days_of(day, clock, time=time, utc_time=utc_time, zones=PYONGYANG)
    return TableRow(
        table="mine",
        number=number,
        clock=clock,
        given_day=day,
        kind=kind,
        actor=actor,
        local_day=days.local_day,
        utc_day=days.utc_day,
        first_day=days.first_day,
        last_day=days.last_day,
        time=days.time,
        utc_time=days.utc_time,
        count=count,
        weapon=weapon,
        weapon_name=weapon_name,
        site=site,
        landing=landing,
        distance_km=distance_km,
        apogee_km=apogee_km,
        outcome=outcome,
    )


def table(*rows: TableRow, weapons: tuple[str, ...] = (), complete: bool = True) -> ReferenceTable:
    """The table "mine" of these rows."""
    return ReferenceTable("mine", "My tests", "csv", "0" * 64, "missile", rows, weapons, complete)
