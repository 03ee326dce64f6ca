"""Loads what bounds the figures of a report: limits, rates, where seas lie, sites far
from any, parades held."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from watchbook.knowledge.checks import check_known, check_unique
from watchbook.knowledge.entries import csv_entries, toml_entries
from watchbook.knowledge.shapes import Inland, Limit, Parade, Rate, Water

LIMITED = ("distance_km", "apogee_km", "speed_mach", "duration_min", "count", "magnitude")
SEVERE = ("error", "warning")


def load_limits(path: Path, classes: Collection[str]) -> tuple[Limit, ...]:
    """The limits of ``limits.toml``, the lowest first."""
    found = []
    for entry in toml_entries(path, "limit"):
        entry.only(*Limit.__slots__)
        limit = Limit(
            name=entry.text("name"),
            field=entry.one_of("field", LIMITED),
            most=entry.number("most", 0, 1e9),
            kinds=entry.words("kinds"),
            weapons=entry.words("weapons"),
            unless=entry.words("unless"),
            severity=entry.one_of("severity", SEVERE),
            reason=entry.text("reason"),
            source=entry.text("source"),
        )
        check_known(entry, "weapon", limit.weapons, classes)
        found.append((entry, limit))
    check_unique(((entry, limit.name) for entry, limit in found), "name")
    return tuple(sorted((limit for _, limit in found), key=lambda limit: limit.most))


def load_rates(path: Path, states: Collection[str]) -> tuple[Rate, ...]:
    """The rates of ``rates.toml``."""
    found = []
    for entry in toml_entries(path, "rate", key="reason"):
        entry.only(*Rate.__slots__)
        of = entry.words("of")
        if not of:
            raise entry.error("of must hold at least one")
        check_known(entry, "state", entry.words("but"), states)
        found.append(
            Rate(
                of=of,
                at_once=int(entry.number("at_once", 0, 1000)),
                per_month=entry.number("per_month", 0, 1000),
                but=entry.words("but"),
                reason=entry.text("reason"),
                source=entry.text("source"),
            )
        )
    return tuple(found)


def load_waters(path: Path, seas: Collection[str]) -> tuple[Water, ...]:
    """The circles of ``waters.csv``."""
    found = []
    for entry in csv_entries(path, Water.__slots__):
        water = Water(
            sea=entry.text("sea"),
            lat=entry.number("lat", -90, 90),
            lon=entry.number("lon", -180, 180),
            radius=entry.number("radius", 1, 10000),
            source=entry.text("source"),
        )
        check_known(entry, "sea", [water.sea], seas)
        found.append(water)
    return tuple(found)


def load_parades(path: Path, states: Collection[str]) -> tuple[Parade, ...]:
    """The rows of ``parades.csv``: each a day, or until when the list is whole."""
    found = []
    for entry in csv_entries(path, Parade.__slots__):
        parade = Parade(
            entry.text("state"), entry.day("day"), entry.day("known"), entry.text("source")
        )
        if (parade.day is None) == (parade.known is None):
            raise entry.error("one of day and known must be given, and not both")
        check_known(entry, "state", [parade.state], states)
        found.append((entry, parade))
    check_unique(((entry, f"{one.state} {one.day}") for entry, one in found), "parade")
    return tuple(one for _, one in found)


def load_inland(path: Path, places: Collection[str]) -> tuple[Inland, ...]:
    """The sites of ``inland.csv``."""
    found = []
    for entry in csv_entries(path, Inland.__slots__):
        site = Inland(entry.text("place"), int(entry.number("km", 1, 3000)), entry.text("source"))
        check_known(entry, "place", [site.place], places)
        found.append((entry, site))
    check_unique(((entry, site.place) for entry, site in found), "place")
    return tuple(site for _, site in found)
