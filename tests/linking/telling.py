"""Accounts as tests write them, and hypothesis strategies for whole books of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from watchbook.linking import Linking
from watchbook.linking.days import day_of, number_of
from watchbook.linking.windows import BACKGROUND_DAYS
from watchbook.records import Account, Link, MentionRef


def told(report: str, when: str | None = None, mention: str = "m1", **more: Any) -> Account:
    """An account of a launch by North Korea. ``when`` is a day, a month, a year, ``out DAY`` for
    news that came out that day, ``before DAY`` for background without date words, or None.
    ``within DAY DAY`` is an undated report's window, ``weekday`` what it says, Monday 0."""
    kind, actor = more.pop("kind", "launch"), more.pop("actor", ("KP",))
    status = more.pop("status", "occurred")
    how, first, last, published = _window(when, status)
    if isinstance(more.get("published"), str):
        published = more.pop("published")
        if how in ("month", "year") and status == "occurred":
            last = min(last or published, published)
    shared = kind in ("meeting", "drill")
    stream = kind if shared else f"{kind}:{'-'.join(actor)}"
    fields: dict[str, Any] = {
        name: tuple(value)
        for name, value in more.items()
        if name not in ("story", "role", "weekday")
    }
    return Account(
        ref=MentionRef(report, mention),
        story=more.get("story", report),
        stream=stream,
        kind=kind,
        status=status,
        role=more.get("role", "background" if how == "untold" else "news"),
        actor=tuple(sorted(actor)),
        told=how,
        first_day=first,
        last_day=last,
        published=published,
        weekday=more.get("weekday"),
        **fields,
    )


def _window(when: str | None, status: str) -> tuple[Any, str | None, str | None, str | None]:
    if when is None:
        return "untold", None, None, None
    if when.startswith("within "):
        _, first, last = when.split()
        return "untold", first, last, None
    how, _, day = when.rpartition(" ")
    if how == "out":
        return "published", day_of(number_of(day) - 1), day, day
    if how == "before" and status == "occurred":
        return "untold", day_of(number_of(day) - BACKGROUND_DAYS), day, day
    if how == "before":
        return "untold", day, day_of(number_of(day) + 60), day
    if len(day) == 10:
        return "day", day, day, day
    if len(day) == 7:
        year, month = map(int, day.split("-"))
        after = date(year + month // 12, month % 12 + 1, 1)
        return "month", f"{day}-01", (after - timedelta(days=1)).isoformat(), None
    return "year", f"{day}-01-01", f"{day}-12-31", None


def groups(linking: Linking) -> set[frozenset[str]]:
    """Which reports' mentions stand together: ``report`` or ``report/mention``."""
    return {frozenset(name(link.ref) for link in event.links) for event in linking.events}


def name(ref: MentionRef) -> str:
    return ref.report if ref.mention == "m1" else f"{ref.report}/{ref.mention}"


def links(linking: Linking) -> dict[MentionRef, Link]:
    """Every mention's link."""
    joined = {link.ref: link for event in linking.events for link in event.links}
    return joined | {link.ref: link for link in linking.unlinked}


_CLASSES = ("missile", "ballistic_missile", "srbm", "icbm", "slbm", "cruise_missile", "rocket")
_COUNTS = ((1.0, 1.0), (2.0, 2.0), (2.0, None), (1.0, None))


def _some(*values: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.one_of(st.just(()), st.sampled_from([(value,) for value in values]))


@st.composite
def reports(draw: st.DrawFn, key: str, *, days: int) -> list[Account]:
    """One report's accounts: told by day, month, year, publication or not at all."""
    out = day_of(number_of("2015-06-01") + draw(st.integers(0, days)))
    return [
        draw(_account(key, f"m{number}", out)) for number in range(1, draw(st.integers(1, 3)) + 1)
    ]


@st.composite
def _account(draw: st.DrawFn, key: str, mention: str, out: str) -> Account:
    kind = draw(st.sampled_from(["launch", "launch", "launch", "nuclear_test", "meeting"]))
    status = draw(st.sampled_from(["occurred"] * 5 + ["planned", "possible", "denied"]))
    sort = draw(st.sampled_from(["day", "out", "month", "year", "before", "within", "none"]))
    back = draw(st.sampled_from([0, 1, 2, 20, 45, 300]))
    day = day_of(number_of(out) - back)
    if sort == "out" and status != "occurred":
        sort = "before"
    when = {"day": day, "out": f"out {out}", "month": day[:7], "year": day[:4]}.get(sort)
    when = f"before {out}" if sort == "before" else when
    parties = [("KR", "US"), ("KP", "US"), ("KR",), ("JP", "KR", "US")]
    more: dict[str, Any] = {}
    if sort == "within":
        when = f"within {day} {day_of(number_of(day) + draw(st.sampled_from([7, 300])))}"
    elif sort != "none":
        more["published"] = out
    if sort in ("none", "within") and status == "occurred":
        more["weekday"] = draw(st.sampled_from([None, 1, 2]))
    return told(
        key,
        when,
        mention,
        kind=kind,
        status=status,
        story=draw(st.sampled_from([key, "r00"])),
        actor=draw(st.sampled_from(parties)) if kind == "meeting" else ("KP",),
        weapon=draw(_some(*_CLASSES)) if kind == "launch" else (),
        count=draw(_some(*_COUNTS)) if kind == "launch" else (),
        time=draw(_some("06:30", "06:35", "17:10")),
        site=draw(_some("Wonsan", "Sunan", "Sinpo")),
        weapon_name=draw(_some("Musudan", "Scud")) if kind == "launch" else (),
        names=draw(_some("test 4", "test 5")) if kind == "nuclear_test" else (),
        **more,
    )


@st.composite
def books(draw: st.DrawFn, *, days: int = 60, most: int = 10) -> list[Account]:
    """The accounts of several reports."""
    many = draw(st.integers(1, most))
    return [account for at in range(many) for account in draw(reports(f"r{at:02}", days=days))]
