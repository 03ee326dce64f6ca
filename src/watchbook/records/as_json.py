"""A reading as JSON and back: one shape for every command, file and reader of another make."""

from __future__ import annotations

from typing import Any

from watchbook.records.claim import Claim, Unknown, Value
from watchbook.records.evidence import Evidence
from watchbook.records.finding import Finding, Witness
from watchbook.records.mention import Mention
from watchbook.records.quotation import Quote
from watchbook.records.reading import Reading
from watchbook.records.relation import Distance, Relation
from watchbook.records.report import Report
from watchbook.records.statement import Statement
from watchbook.records.tally import Tally

Json = dict[str, Any]


def reading_as_json(reading: Reading) -> Json:
    """The reading in the shape of ``watchbook read --json``, of plain lists and dictionaries.

    A report that was set aside unopened has ``null`` for its text. Ranges are ``[low, high]``;
    whole numbers are printed as such.
    """
    return {
        "report": _report_as_json(reading.report),
        "related": reading.related,
        "events": [mention_as_json(mention) for mention in reading.events],
        "quotes": [_quote_as_json(one) for one in reading.quotes],
        "statements": [_statement_as_json(one) for one in reading.statements],
        "tallies": [_tally_as_json(one) for one in reading.tallies],
        "relations": [_relation_as_json(one) for one in reading.relations],
        "findings": [finding_as_json(one) for one in reading.findings],
    }


def reading_from_json(told: Json) -> Reading:
    """The reading that :func:`reading_as_json` wrote. KeyError or TypeError for another shape."""
    return Reading(
        report=_report_from_json(told["report"]),
        related=told["related"],
        events=tuple(mention_from_json(event) for event in told["events"]),
        quotes=tuple(_quote_from_json(one) for one in told["quotes"]),
        statements=tuple(_statement_from_json(one) for one in told.get("statements", ())),
        tallies=tuple(_tally_from_json(one) for one in told.get("tallies", ())),
        relations=tuple(_relation_from_json(one) for one in told.get("relations", ())),
        findings=tuple(finding_from_json(one) for one in told.get("findings", ())),
    )


def encode_reading(reading: Reading, *, rules: bool = False) -> bytes:
    """The reading as one line of JSON, in UTF-8, with its line end.

    With ``rules``, each claim tells which passes made it.
    """
    import msgspec

    told = reading_as_json(reading)
    if not rules:
        for event in told["events"]:
            for claims in event["fields"].values():
                for claim in claims:
                    claim.pop("rules", None)
        for one in told["quotes"]:
            one.pop("rules", None)
        for statement in told["statements"]:
            statement.pop("rules")
    return msgspec.json.encode(told) + b"\n"


def decode_reading(line: bytes | str) -> Reading:
    """The reading of one line of JSON. ValueError where it is no JSON."""
    import msgspec

    return reading_from_json(msgspec.json.decode(line))


def _report_as_json(report: Report) -> Json:
    return {
        "id": report.id,
        "url": report.url,
        "outlet": report.outlet,
        "title": report.title,
        "published": report.published,
        "published_at": report.published_at,
        "text": report.text or None,
        "furniture": [list(span) for span in report.furniture],
    }


def _report_from_json(told: Json) -> Report:
    return Report(
        id=told["id"],
        text=told["text"] or "",
        url=told.get("url"),
        outlet=told.get("outlet"),
        title=told.get("title"),
        published=told.get("published"),
        published_at=told.get("published_at"),
        furniture=tuple((start, end) for start, end in told.get("furniture", ())),
    )


def _quote_as_json(one: Quote) -> Json:
    told: Json = {
        "speaker": one.speaker,
        "affiliation": one.affiliation,
        "text": one.text,
        "stance": one.stance,
        "evidence": words_as_json(one.evidence),
        "cue": words_as_json((one.cue,))[0] if one.cue is not None else None,
    }
    if one.rules:
        told["rules"] = list(one.rules)
    return told


def _quote_from_json(told: Json) -> Quote:
    cue = told.get("cue")
    return Quote(
        speaker=told["speaker"],
        affiliation=told["affiliation"],
        text=told["text"],
        stance=told["stance"],
        evidence=_words_from_json(told["evidence"]),
        cue=_words_from_json([cue])[0] if cue is not None else None,
        rules=tuple(told.get("rules", ())),
    )


def mention_as_json(mention: Mention) -> Json:
    actors = mention.actor
    return {
        "mention": mention.id,
        "kind": mention.kind,
        "status": mention.status,
        "role": mention.role,
        "actor": None if not actors else actors[0] if len(actors) == 1 else list(actors),
        "sources": list(mention.sources),
        "unknown": list(dict.fromkeys(unknown.field for unknown in mention.unknown)),
        "fields": {
            name: [_claim_as_json(claim) for claim in claims] for name, claims in mention.fields
        },
        "evidence": words_as_json(mention.evidence),
        "unknown_evidence": _unknown_as_json(mention.unknown),
    }


def _unknown_as_json(unknowns: tuple[Unknown, ...]) -> Json:
    """Field by field, the words that say it is not known.

    The first words of each statement have the ``sources`` of the whole statement beside them.
    """
    told: Json = {}
    for unknown in unknowns:
        words = words_as_json(unknown.evidence)
        words[0]["sources"] = list(unknown.sources)
        told.setdefault(unknown.field, []).extend(words)
    return told


def _unknown_from_json(told: Json) -> tuple[Unknown, ...]:
    unknowns = []
    for field, words in told.items():
        firsts = [at for at, one in enumerate(words) if "sources" in one]
        for start, end in zip(firsts, [*firsts[1:], len(words)], strict=True):
            said = _words_from_json(words[start:end])
            unknowns.append(Unknown(field, said, tuple(words[start]["sources"])))
    return tuple(unknowns)


def mention_from_json(told: Json) -> Mention:
    actor = told["actor"]
    return Mention(
        id=told["mention"],
        kind=told["kind"],
        status=told["status"],
        role=told["role"],
        actor=() if actor is None else (actor,) if isinstance(actor, str) else tuple(actor),
        evidence=_words_from_json(told["evidence"]),
        sources=tuple(told["sources"]),
        unknown=_unknown_from_json(told["unknown_evidence"]),
        fields=tuple(
            (name, tuple(_claim_from_json(claim) for claim in claims))
            for name, claims in told["fields"].items()
        ),
    )


def _claim_as_json(claim: Claim) -> Json:
    told: Json = {
        "value": value_as_json(claim.value),
        "hedged": claim.hedged,
        "sources": list(claim.sources),
        "carrier": claim.carrier,
        "evidence": words_as_json(claim.evidence),
    }
    if claim.precision is not None:
        told["precision"] = claim.precision
    if claim.unit is not None:
        told["unit"] = claim.unit
    if claim.rules:
        told["rules"] = list(claim.rules)
    return told


def _claim_from_json(told: Json) -> Claim:
    value = told["value"]
    return Claim(
        value=(value[0], value[1]) if isinstance(value, list) else value,
        evidence=_words_from_json(told["evidence"]),
        hedged=told["hedged"],
        sources=tuple(told["sources"]),
        carrier=told["carrier"],
        precision=told.get("precision"),
        unit=told.get("unit"),
        rules=tuple(told.get("rules", ())),
    )


def _statement_as_json(one: Statement) -> Json:
    return {
        "statement": one.id,
        "speaker": one.speaker,
        "affiliation": one.affiliation,
        "stance": one.stance,
        "about": one.about,
        "text": one.text,
        "conditions": words_as_json(one.conditions),
        "evidence": words_as_json(one.evidence),
        "rules": list(one.rules),
    }


def _statement_from_json(told: Json) -> Statement:
    return Statement(
        id=told["statement"],
        speaker=told["speaker"],
        affiliation=told["affiliation"],
        stance=told["stance"],
        about=told["about"],
        text=told["text"],
        evidence=_words_from_json(told["evidence"]),
        conditions=_words_from_json(told["conditions"]),
        rules=tuple(told.get("rules", ())),
    )


def _tally_as_json(one: Tally) -> Json:
    return {
        "count": None if one.count is None else value_as_json(one.count),
        "ordinal": one.ordinal,
        "of": one.of,
        "period": one.period,
        "since": one.since,
        "counter": one.counter,
        "actor": one.actor,
        "about": one.about,
        "evidence": words_as_json(one.evidence),
    }


def _tally_from_json(told: Json) -> Tally:
    count = told["count"]
    return Tally(
        count=None if count is None else (count[0], count[1]),
        ordinal=told["ordinal"],
        of=told["of"],
        evidence=_words_from_json(told["evidence"]),
        period=told["period"],
        since=told["since"],
        counter=told["counter"],
        actor=told["actor"],
        about=told["about"],
    )


def _relation_as_json(one: Relation) -> Json:
    far = one.distance
    return {
        "kind": one.kind,
        "from": one.subject,
        "to": one.object,
        "distance": None
        if far is None
        else {"value": value_as_json((far.low, far.high)), "unit": far.unit},
        "evidence": words_as_json(one.evidence),
    }


def _relation_from_json(told: Json) -> Relation:
    far = told["distance"]
    return Relation(
        kind=told["kind"],
        subject=told["from"],
        object=told["to"],
        evidence=_words_from_json(told["evidence"]),
        distance=None if far is None else _distance_from_json(far),
    )


def _distance_from_json(told: Json) -> Distance:
    low, high = told["value"]
    return Distance(low, high, told["unit"])


def finding_as_json(one: Finding) -> Json:
    """A finding as ``watchbook read --json`` and ``watchbook check --json`` print it."""
    return {
        "check": one.check,
        "severity": one.severity,
        "message": one.message,
        "evidence": words_as_json(one.evidence),
        "witnesses": [
            {
                "source": side.source,
                "says": side.says,
                "evidence": words_as_json(side.evidence),
                "report": side.report,
            }
            for side in one.witnesses
        ],
        "event": one.event,
    }


def finding_from_json(told: Json) -> Finding:
    """The finding that :func:`finding_as_json` wrote."""
    return Finding(
        check=told["check"],
        severity=told["severity"],
        message=told["message"],
        evidence=_words_from_json(told["evidence"]),
        witnesses=tuple(
            Witness(
                source=side["source"],
                says=side["says"],
                evidence=_words_from_json(side["evidence"]),
                report=side["report"],
            )
            for side in told.get("witnesses", ())
        ),
        event=told.get("event"),
    )


def value_as_json(value: Value) -> Any:
    if isinstance(value, tuple):
        return [_number_as_json(end) for end in value]
    return value if isinstance(value, str) else _number_as_json(value)


def _number_as_json(number: float | None) -> float | None:
    return int(number) if number is not None and number == int(number) else number


def words_as_json(words: tuple[Evidence, ...]) -> list[Json]:
    return [{"start": one.start, "end": one.end, "exact": one.exact} for one in words]


def _words_from_json(told: list[Json]) -> tuple[Evidence, ...]:
    return tuple(Evidence(one["start"], one["end"], one["exact"]) for one in told)
