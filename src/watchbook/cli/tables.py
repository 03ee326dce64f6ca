"""Reference tables from a file: JSON Lines with a row for each missile, as the CNS database has
them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from watchbook.errors import IntakeError
from watchbook.records.dating import DatedEvent

#: The table's own class codes, where they are not ours.
_CLASSES = {"slv": "satellite_launch_vehicle", "hgv": "hypersonic_missile"}
#: Missiles of one place and day less than this apart are one salvo.
_SALVO_MINUTES = 60


def read_table(path: Path) -> tuple[DatedEvent, ...]:
    """The events of a table, each salvo of a place once; rows without a day are left out.

    Every line is an object with ``local_date`` or ``date`` and any of ``date_basis``,
    ``local_time``, ``missile``, ``class``, ``facility``, ``lat``, ``lon``, ``landing``,
    ``apogee_km``, ``distance_km``, ``outcome``; ``actor`` is North Korea (KP) and ``kind`` a
    launch where a row does not say otherwise. IntakeError where it is not so.
    """
    salvos: dict[tuple[str, str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in _rows(path):
        day = row.get("local_date") or row.get("date") or ""
        if len(day) == 10:
            key = (
                row.get("kind", "launch"),
                row.get("actor", "KP"),
                day,
                row.get("facility") or "",
            )
            salvos[key].append(row)
    found = []
    for key, rows in salvos.items():
        parted = list(_salvos(rows))
        found += [_event(path.stem, key, salvo, clock=len(parted) > 1) for salvo in parted]
    return tuple(found)


def _rows(path: Path) -> Iterable[dict[str, Any]]:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise IntakeError(
            str(path), f"cannot be read: {error.strerror}", "give the path of a JSON Lines file"
        ) from None
    except UnicodeDecodeError:
        raise IntakeError(str(path), "is not UTF-8", "save it as UTF-8 JSON Lines") from None
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        if not isinstance(row, dict) or not ("local_date" in row or "date" in row):
            raise IntakeError(
                f"{path}:{number}",
                "no row of a table: an object with local_date or date is wanted",
                "give JSON Lines, one launch or missile in a line",
            )
        yield row


def _salvos(rows: Iterable[dict[str, Any]]) -> Iterable[list[dict[str, Any]]]:
    """Rows of one place and day, parted where more than an hour lies between."""
    salvo: list[dict[str, Any]] = []
    last: int | None = None
    for row in sorted(rows, key=lambda row: row.get("local_time") or ""):
        clock = row.get("local_time")
        at = int(clock[:2]) * 60 + int(clock[3:5]) if clock else None
        if salvo and at is not None and last is not None and at - last > _SALVO_MINUTES:
            yield salvo
            salvo = []
        salvo.append(row)
        last = at if at is not None else last
    if salvo:
        yield salvo


def _event(
    table: str, key: tuple[str, str, str, str], salvo: list[dict[str, Any]], *, clock: bool
) -> DatedEvent:
    """One salvo; ``clock``: its time of day is needed to name it."""
    kind, actor, day, site = key
    first = salvo[0]
    names = _each(salvo, "missile")
    lats = [(row["lat"], row["lon"]) for row in salvo if row.get("lat") and row.get("lon")]
    at = f"{first['local_time']} " if clock and first.get("local_time") else ""
    called = at + ", ".join((*names[:2], *([site] if site else [])))
    outcomes = _each(salvo, "outcome")
    return DatedEvent(
        table=table,
        row=f"{day} {called}".strip(),
        kind=kind,  # type: ignore[arg-type]  # the file's own word, checked against nothing
        actor=actor,
        local_day=day,
        utc_day=first["date"] if first.get("date_basis") == "utc" else None,
        times=_each(salvo, "local_time"),
        count=len(salvo),
        weapons=tuple(_CLASSES.get(one, one) for one in _each(salvo, "class")),
        weapon_names=names,
        sites=(site,) if site else (),
        points=tuple(dict.fromkeys(lats)),
        landings=_each(salvo, "landing"),
        distances_km=tuple(float(one) for one in _each(salvo, "distance_km")),
        apogees_km=tuple(float(one) for one in _each(salvo, "apogee_km")),
        outcome=outcomes[0] if len(outcomes) == 1 else None,
    )


def _each(salvo: Iterable[dict[str, Any]], field: str) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(row[field] for row in salvo if row.get(field) is not None))
