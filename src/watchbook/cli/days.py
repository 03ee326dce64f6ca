"""Days and instants as a person writes them, no more exact than they are."""

from __future__ import annotations

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_in_words(day: str) -> str:
    """ "2031-10-19" is "19 October 2031", "2031-10" is "October 2031"; an instant's day in UTC."""
    year, *rest = day[:10].split("-")
    if not rest or not all(part.isdecimal() for part in rest) or not 1 <= int(rest[0]) <= 12:
        return day
    month = MONTHS[int(rest[0]) - 1]
    return " ".join([*(str(int(number)) for number in rest[1:]), month, year])


def days_between(first: str | None, last: str | None) -> str:
    """The days that bound an event: "between 9 March 2031 and 11 March 2031"; "" for none."""
    if first is None or last is None:
        if first is not None:
            return f"not before {day_in_words(first)}"
        return f"not after {day_in_words(last)}" if last is not None else ""
    if first == last:
        return f"on {day_in_words(first)}"
    return f"between {day_in_words(first)} and {day_in_words(last)}"


def when_published(published: str | None, published_at: str | None = None) -> str:
    """ "2031-03-11 03:20 UTC"; "no date" where a report has none."""
    if published_at is not None and len(published_at) >= 16:
        return f"{published_at[:10]} {published_at[11:16]} UTC"
    return published or "no date"
