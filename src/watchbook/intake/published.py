"""When a report was published: the UTC day, and the instant where a clock time was given."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import NamedTuple


class Published(NamedTuple):
    """``day`` as ``YYYY-MM-DD`` in UTC; ``at`` as ``YYYY-MM-DDTHH:MM:SSZ``, or None."""

    day: str
    at: str | None


def parse_published(given: str) -> Published | None:
    """Understand a date as feeds and people write it; None where it is not one.

    Read are ``2016-01-10``, ``2016-01-10 21:45:06`` (a clock without a zone is UTC), ISO 8601
    with a zone and the dates of RSS ("Sun, 10 Jan 2016 21:45:06 GMT"). Nothing is guessed:
    ``10/01/16`` is no date, since nobody can tell which.

    >>> parse_published("2016-01-11T06:45:06+09:00")
    Published(day='2016-01-10', at='2016-01-10T21:45:06Z')
    """
    words = given.strip()
    if not words[:4].isdigit():
        return _parse_mail_date(words)
    try:
        if len(words) <= 10:
            return Published(date.fromisoformat(words).isoformat(), None)
        return _at(datetime.fromisoformat(words))
    except (ValueError, OverflowError):
        return None


def _parse_mail_date(words: str) -> Published | None:
    from email.utils import parsedate_to_datetime

    try:
        return _at(parsedate_to_datetime(words))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _at(moment: datetime) -> Published:
    utc = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return Published(utc.date().isoformat(), utc.strftime("%Y-%m-%dT%H:%M:%SZ"))
