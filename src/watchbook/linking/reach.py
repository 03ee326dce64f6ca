"""How far a change reaches: what must be linked anew, and what must be at hand for it."""

from __future__ import annotations

from dataclasses import dataclass

from watchbook.linking.days import Span, day_of, number_of, years_around
from watchbook.linking.windows import AHEAD_DAYS, WIDEST

#: Events told by week or month take up to 64 days, and neighbouring days may be one by two clocks.
_TOUCHED = 70
#: What was free for one account of a report may be taken by another of it: a plan's window away.
_CHAINED = 2 * _TOUCHED + AHEAD_DAYS


@dataclass(frozen=True, slots=True)
class Reach:
    """Days, ``YYYY-MM-DD``, first and last included.

    Only accounts of the same stream whose windows share a day with ``affected`` can get another
    link. Linking all accounts of the stream whose windows share a day with ``context`` gives
    these the links and the event keys that linking everything gives. Accounts without a window
    are affected by every change of their stream, and need all of it.
    """

    affected: tuple[str, str]
    context: tuple[str, str]


def reach(first_day: str, last_day: str) -> Reach:
    """The reach of adding or taking away accounts whose windows lie in the days given.

    >>> reach("2016-03-10", "2016-03-10").affected
    ('2015-08-23', '2016-12-31')
    """
    changed = number_of(first_day), number_of(last_day)
    year = years_around(_wider(changed, _TOUCHED))
    far = _wider(changed, _CHAINED)
    affected = min(year[0], far[0]), max(year[1], far[1])
    context = _wider(years_around(_wider(affected, WIDEST)), _CHAINED)
    return Reach(_days(affected), _days(context))


def _wider(span: Span, days: int) -> Span:
    return max(span[0] - days, 1), span[1] + days


def _days(span: Span) -> tuple[str, str]:
    return day_of(span[0]), day_of(span[1])
