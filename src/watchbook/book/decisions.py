"""People's decisions: checked against the record as it stands, kept with what was there before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from typing import TYPE_CHECKING, Any

from watchbook.book.coding import encode, plain
from watchbook.book.errors import WrongDecision
from watchbook.book.names import find_event, find_report
from watchbook.book.reading_back import event_page
from watchbook.book.settling import NO_EVENT
from watchbook.book.standing import all_decisions, refs_of, stem_of, taken_back
from watchbook.book.statements import insert, one_value, rows_in, run
from watchbook.book.values import check_value
from watchbook.book.windows import mark_dirty
from watchbook.records import FIELDS, VERBS, Decision, EventPage, MentionRef, Verb
from watchbook.records.as_json import value_as_json

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A decision as a person words it, not yet checked. See :meth:`Book.decide`."""

    verb: str
    event: str
    by: str
    why: str
    at: str
    field: str | None = None
    value: Any = None
    into: str | None = None
    apart: tuple[MentionRef, ...] = ()
    reports: tuple[str, ...] = ()
    undoes: int | None = dataclass_field(default=None)


def make_decision(conn: Connection, wish: Wish) -> Decision:
    """The decision, complete; nothing is written yet.

    WrongDecision where it does not fit the record, NoSuchEvent or NoSuchReport where a name is
    none.
    """
    verb = _check_verb(wish)
    if wish.undoes is not None:
        return _take_back(conn, wish)
    page = event_page(conn, find_event(conn, wish.event), "best-supported")
    decision = Decision(
        number=next_number(conn),
        verb=verb,
        event=page.event.key,
        mentions=tuple(link.ref for link in page.event.links),
        by=wish.by.strip(),
        why=wish.why.strip(),
        at=wish.at,
        before=_before(page, wish.field),
    )
    shape = {
        "accept": _accept,
        "set": _set,
        "merge": _merge,
        "split": _split,
        "set-aside": _set_aside,
    }[verb]
    return shape(conn, wish, page, decision)


def _check_verb(wish: Wish) -> Verb:
    verb = next((known for known in VERBS if known == wish.verb), None)
    if verb is None:
        raise WrongDecision(
            wish.verb, "is nothing that can be decided", f"one of {', '.join(VERBS)}"
        )
    for name, said in (("by", wish.by), ("why", wish.why)):
        if not said.strip():
            raise WrongDecision(
                f"{verb} {wish.event}", f"does not say {name}", "whoever reads it later must know"
            )
    if wish.field is not None and wish.field not in FIELDS:
        raise WrongDecision(wish.field, "is no field", f"one of {', '.join(FIELDS)}")
    return verb


def next_number(conn: Connection) -> int:
    return int(one_value(conn, "SELECT max(number) FROM decision") or 0) + 1


def _take_back(conn: Connection, wish: Wish) -> Decision:
    """The decision that another no longer stands; it does nothing else."""
    old = next((one for one in all_decisions(conn) if one.number == wish.undoes), None)
    where = f"decision {wish.undoes}"
    if old is None:
        raise WrongDecision(
            where, "there is none of that number", "`watchbook history` has them all"
        )
    if old.number in taken_back(conn):
        raise WrongDecision(where, "was taken back already", "`watchbook history` says by whom")
    if wish.verb != old.verb:
        raise WrongDecision(where, f"is a {old.verb}, not a {wish.verb}", f"take back a {old.verb}")
    return replace(
        old,
        number=next_number(conn),
        by=wish.by.strip(),
        why=wish.why.strip(),
        at=wish.at,
        before={"decision": old.number},
        undoes=old.number,
    )


def _before(page: EventPage, field: str | None) -> dict[str, Any]:
    """What the record held: the event, and its best value of the field, or of every field."""
    event = page.event
    return {
        "key": event.key,
        "status": event.status,
        "day": event.day,
        "set_aside": page.set_aside.number if page.set_aside else None,
        **{
            one.field: None if one.best is None else value_as_json(one.best)
            for one in page.verdicts
            if field in (None, one.field)
        },
        "agreement": {
            one.field: one.agreement for one in page.verdicts if field in (None, one.field)
        },
    }


def _nothing_else(wish: Wish, *allowed: str) -> None:
    told = {
        "field": wish.field,
        "value": wish.value,
        "into": wish.into,
        "apart": wish.apart or None,
        "reports": wish.reports or None,
    }
    for name, said in told.items():
        if said is not None and name not in allowed:
            raise WrongDecision(f"{wish.verb} {wish.event}", f"takes no {name}", "leave it out")


def _accept(conn: Connection, wish: Wish, page: EventPage, decision: Decision) -> Decision:
    _nothing_else(wish, "field", "value")
    if wish.field is None:
        if wish.value is not None:
            raise WrongDecision(f"accept {wish.event}", "names a value without its field", "add it")
        return decision
    verdict = page.verdict(wish.field)
    if verdict is None or (verdict.best is None and wish.value is None):
        raise WrongDecision(
            f"accept {wish.event} {wish.field}",
            "there is no value to accept",
            f"`set` gives it one; it has {_fields_of(page)}",
        )
    value = value_as_json(verdict.best) if wish.value is None and verdict.best else wish.value
    return replace(decision, field=wish.field, value=check_value(wish.field, value))


def _set(conn: Connection, wish: Wish, page: EventPage, decision: Decision) -> Decision:
    _nothing_else(wish, "field", "value")
    if wish.field is None:
        raise WrongDecision(f"set {wish.event}", "does not say which field", ", ".join(FIELDS))
    if wish.value is None:
        raise WrongDecision(
            f"set {wish.event} {wish.field}", "does not say to what", "add the value"
        )
    return replace(decision, field=wish.field, value=check_value(wish.field, wish.value))


def _merge(conn: Connection, wish: Wish, page: EventPage, decision: Decision) -> Decision:
    _nothing_else(wish, "into")
    where = f"merge {wish.event}"
    if wish.into is None:
        raise WrongDecision(where, "does not say into which event", "name the one that stays")
    other = event_page(conn, find_event(conn, wish.into), "best-supported")
    if other.event.key == page.event.key:
        raise WrongDecision(where, f"{wish.into} is the same event", "name another")
    if other.event.kind != page.event.kind:
        raise WrongDecision(
            where,
            f"is a {page.event.kind}, and {other.event.key} a {other.event.kind}",
            "only events of one kind can be one",
        )
    return replace(
        decision,
        into=other.event.key,
        into_mentions=tuple(link.ref for link in other.event.links),
        before={"event": decision.before, "into": _before(other, None)},
    )


def _split(conn: Connection, wish: Wish, page: EventPage, decision: Decision) -> Decision:
    _nothing_else(wish, "apart", "reports")
    where = f"split {wish.event}"
    refs = [link.ref for link in page.event.links]
    named = {find_report(conn, name) for name in wish.reports}
    out = set(wish.apart) | {ref for ref in refs if ref.report in named}
    for ref in sorted(out - set(refs)):
        raise WrongDecision(
            where, f"{ref.report} {ref.mention} does not tell of it", _mentions_of(page)
        )
    for key in sorted(named - {ref.report for ref in refs}):
        raise WrongDecision(where, f"report {key} does not tell of it", _mentions_of(page))
    if not out:
        raise WrongDecision(where, "does not say what to take out", _mentions_of(page))
    if out == set(refs):
        raise WrongDecision(where, "would leave nothing in it", "leave a mention, or set it aside")
    return replace(decision, apart=tuple(sorted(out)), into=_free_key(conn, page.event.key))


def _free_key(conn: Connection, key: str) -> str:
    """The next key of the same day that no event has or had."""
    stem = stem_of(key)
    number = 2
    while True:
        free = f"{stem}.{number}"
        for sql in (
            "SELECT 1 FROM event WHERE key = :key",
            "SELECT 1 FROM alias WHERE key = :key",
            "SELECT 1 FROM decision WHERE into_event = :key",
        ):
            if one_value(conn, sql, key=free):
                break
        else:
            return free
        number += 1


def _set_aside(conn: Connection, wish: Wish, page: EventPage, decision: Decision) -> Decision:
    _nothing_else(wish, "field", "value", "reports")
    where = f"set-aside {wish.event}"
    if wish.reports:
        keys = tuple(sorted({find_report(conn, name) for name in wish.reports}))
        telling = {ref.report for ref in decision.mentions}
        for key in keys:
            if key not in telling:
                raise WrongDecision(where, f"report {key} does not tell of it", _mentions_of(page))
        if telling <= set(keys):
            raise WrongDecision(where, "would leave no report of it", "set the event itself aside")
        return replace(decision, reports=keys)
    if wish.field is None:
        if wish.value is not None:
            raise WrongDecision(where, "names a value without its field", "add the field")
        return decision
    verdict = page.verdict(wish.field)
    values = [value_as_json(one.value) for one in verdict.rivals] if verdict else []
    told = check_value(wish.field, wish.value) if wish.value is not None else None
    if told is None or told not in values:
        there = ", ".join(encode(one) for one in values) or "none"
        raise WrongDecision(
            f"{where} {wish.field}", f"nobody says {encode(told)}", f"the values told: {there}"
        )
    return replace(decision, field=wish.field, value=told)


def _fields_of(page: EventPage) -> str:
    return ", ".join(one.field for one in page.verdicts) or "no values"


def _mentions_of(page: EventPage) -> str:
    names = [f"{link.ref.report} {link.ref.mention}" for link in page.event.links]
    return f"it is told by {', '.join(names[:6])}{' ...' if len(names) > 6 else ''}"


def keep_decision(conn: Connection, decision: Decision) -> bool:
    """Write a decision and mark what it touches; False where one of its number is there."""
    if one_value(conn, "SELECT 1 FROM decision WHERE number = :number", number=decision.number):
        return False
    insert(
        conn,
        "decision",
        [
            {
                "number": decision.number,
                "verb": decision.verb,
                "event": decision.event,
                "field": decision.field,
                "value": None if decision.value is None else encode(decision.value),
                "into_event": decision.into,
                "decided_by": plain(decision.by),
                "why": plain(decision.why),
                "decided_at": decision.at,
                "undoes": decision.undoes,
                "decision": encode(decision),
            }
        ],
    )
    insert(
        conn,
        "decision_mention",
        [
            {"decision": decision.number, "report": ref.report, "mention": ref.mention}
            for ref in sorted(refs_of(decision))
        ],
    )
    mark_decided(conn, decision)
    return True


def mark_decided(conn: Connection, decision: Decision) -> None:
    """Mark the mentions that a decision names to be linked anew; one that names none that are
    there is a misfit until they come."""
    refs = set(refs_of(decision))
    sql = (
        "SELECT report, mention, stream, first_day, last_day FROM mention WHERE report IN :reports"
    )
    found = rows_in(conn, sql, "reports", {ref.report for ref in refs})
    there = [one for one in found if MentionRef(one["report"], one["mention"]) in refs]
    mark_dirty(conn, there)
    gone = taken_back(conn)
    for number in sorted(gone):
        run(conn, "DELETE FROM misfit WHERE decision = :number", number=number)
    if not there and decision.undoes is None and decision.number not in gone:
        misfit = {"decision": decision.number, "found_in": "finding", "why": NO_EVENT}
        insert(conn, "misfit", [misfit])
