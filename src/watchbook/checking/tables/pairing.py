"""Which event of the book is which occasion of a table: one to one, each with its reasons.

The day alone joins two only where it is told on one clock, or bounded by the day of publication,
and nothing else stands on either side those days. Across clocks, or a day apart, something else
must speak for it.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from watchbook.checking.tables.clocks import local_days
from watchbook.checking.tables.likeness import Likeness, likeness
from watchbook.checking.tables.occasions import occasions_of, together
from watchbook.checking.tables.telling import Telling
from watchbook.knowledge import Knowledge
from watchbook.records import Occasion

#: How much must speak for a pair, beside its day (see :mod:`.likeness` for what each weighs). On
#: one clock nothing need, but two things against it are too many; where only publication bounds
#: the day, one is.
NEEDED = {"same": -2, "within": 0, "either": 2, "near": 6}
WAYS = tuple(NEEDED)


@dataclass(frozen=True, slots=True)
class Joined:
    """An event and an occasion held to be one, with the reasons."""

    event: Telling
    occasion: Occasion
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event and an occasion that may be one. ``day``, a key of NEEDED: how their days meet."""

    event: Telling
    place: int
    occasion: Occasion
    day: str
    like: Likeness

    @property
    def rank(self) -> tuple[int, int]:
        return (WAYS.index(self.day), -self.like.score)


def pair_up(
    events: Sequence[Telling], occasions: Sequence[Occasion], knowledge: Knowledge
) -> tuple[tuple[Joined, ...], tuple[Telling, ...], tuple[Occasion, ...]]:
    """The pairs, the events left over and the occasions left over."""
    occasions = _as_finely_told(events, occasions, knowledge)
    candidates = _candidates(events, occasions, knowledge)
    # What has something beside its day that speaks for it goes first, the best first.
    telling = [one for one in candidates if one.like.score > 0]
    field = _Field(telling)
    for one in sorted(telling, key=_order):
        if field.is_free(one) and not field.is_rivalled(one):
            field.take(one)
    for one in _alone_on_their_day(candidates, field):
        field.take(one)
    taken, used = field.taken, field.used
    joined = {key: _joined(one) for key, one in taken.items()}
    joined, used = _with_rest_of_salvo(joined, events, occasions, used)
    return (
        tuple(joined[event.key] for event in events if event.key in joined),
        tuple(event for event in events if event.key not in joined),
        occasions_of(
            row for place, one in enumerate(occasions) if place not in used for row in one.rows
        ),
    )


def _as_finely_told(
    events: Sequence[Telling], occasions: Sequence[Occasion], knowledge: Knowledge
) -> list[Occasion]:
    """A salvo's rows apart where the book tells several of its events apart: "the first missile
    ... the second". Rows that no event then takes join their salvo again."""
    claimed: dict[int, set[str]] = {}
    for one in _candidates(events, occasions, knowledge):
        if one.day in ("same", "within") and one.like.strong:
            claimed.setdefault(one.place, set()).add(one.event.key)
    apart: list[Occasion] = []
    for place, occasion in enumerate(occasions):
        if len(claimed.get(place, ())) > 1 and len(occasion.rows) > 1:
            apart.extend(together([row]) for row in occasion.rows)
        else:
            apart.append(occasion)
    return apart


def _candidates(
    events: Sequence[Telling], occasions: Sequence[Occasion], knowledge: Knowledge
) -> list[Candidate]:
    by_day: dict[str, list[Telling]] = {}
    for event in events:
        for day in event.days:
            by_day.setdefault(day, []).append(event)
    found: list[Candidate] = []
    for place, occasion in enumerate(occasions):
        about = {e.key: e for day in _days_about(occasion) for e in by_day.get(day, ())}
        for event in about.values():
            how = _how_days_meet(event, occasion)
            like = likeness(event, occasion, knowledge)
            if not like.apart and like.score >= NEEDED[how]:
                found.append(Candidate(event, place, occasion, how, like))
    return found


def _days_about(occasion: Occasion) -> list[str]:
    """Its local day or days, and the days beside them."""
    if occasion.first_day is None or occasion.last_day is None:
        return []
    first = datetime.date.fromisoformat(occasion.first_day)
    last = datetime.date.fromisoformat(occasion.last_day)
    if (last - first).days > 2:
        return []  # told by month or year alone: it is no particular day's
    return [
        (first + datetime.timedelta(days=by)).isoformat()
        for by in range(-1, (last - first).days + 2)
    ]


def _how_days_meet(event: Telling, occasion: Occasion) -> str:
    days = local_days(occasion, event.zones)
    first, last = occasion.first_day or "", occasion.last_day or ""
    if first == last:
        days |= {first}
    if days & set(event.days):
        return "same" if len(event.days) == 1 else "within"
    if any(first <= day <= last for day in event.days):
        return "either"
    if all(row.clock == "unsaid" for row in occasion.rows):
        # The table has no time: the day it gives may be the UTC one, the local one a day later
        # east of Greenwich.
        return "either"
    return "near"


def _order(one: Candidate) -> tuple[object, ...]:
    return (*one.rank, one.event.key, one.place)


class _Field:
    """The candidates by event and by occasion, with what is taken already."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self.taken: dict[str, Candidate] = {}
        self.used: set[int] = set()
        self.of_event: dict[str, list[Candidate]] = {}
        self.of_place: dict[int, list[Candidate]] = {}
        for one in candidates:
            self.of_event.setdefault(one.event.key, []).append(one)
            self.of_place.setdefault(one.place, []).append(one)

    def is_free(self, one: Candidate) -> bool:
        return one.event.key not in self.taken and one.place not in self.used

    def take(self, one: Candidate) -> None:
        self.taken[one.event.key] = one
        self.used.add(one.place)

    def is_rivalled(self, one: Candidate) -> bool:
        """Whether another event has as good a right to that occasion, and neither another to
        choose: then nothing tells which of them it is."""
        return any(
            other.event.key != one.event.key
            and other.event.key not in self.taken
            and other.rank == one.rank
            and not self._has_choice(other)
            and not self._has_choice(one)
            for other in self.of_place[one.place]
        )

    def _has_choice(self, one: Candidate) -> bool:
        return any(
            other.place != one.place and other.place not in self.used and other.rank <= one.rank
            for other in self.of_event[one.event.key]
        )


def _alone_on_their_day(candidates: Sequence[Candidate], field: _Field) -> list[Candidate]:
    """Pairs that only their day joins, on one clock, each the only one left of its side."""
    left = [one for one in candidates if one.day in ("same", "within") and field.is_free(one)]
    events = Counter(one.event.key for one in left)
    places = Counter(one.place for one in left)
    return [one for one in left if events[one.event.key] == 1 and places[one.place] == 1]


def _joined(one: Candidate) -> Joined:
    told = {
        "same": "same local day",
        "within": f"by publication {one.event.days_told}",
        "either": "the table's day may be this local day",
        "near": "a day apart, all else alike",
    }
    return Joined(one.event, one.occasion, (told[one.day], *one.like.reasons))


def _with_rest_of_salvo(
    joined: dict[str, Joined],
    events: Sequence[Telling],
    occasions: Sequence[Occasion],
    used: set[int],
) -> tuple[dict[str, Joined], set[int]]:
    """Occasions left over join one of their day where its event counts more than its rows.

    Reports tell as one what a table's rows tell by place or hour: "seven missiles" from two
    sites. An event that has its number already takes none.
    """
    joined, used = dict(joined), set(used)
    for place, occasion in enumerate(occasions):
        if place in used:
            continue
        same_day = [
            one
            for one in joined.values()
            if _meet(one.occasion, occasion) and _wants_more(one, occasion)
        ]
        if len(same_day) == 1 and not _other_event_that_day(same_day[0], events, joined):
            one = same_day[0]
            whole = together((*one.occasion.rows, *occasion.rows))
            reason = "reports count as one what the table tells apart"
            reasons = tuple(dict.fromkeys((*one.reasons, reason)))
            joined[one.event.key] = replace(one, occasion=whole, reasons=reasons)
            used.add(place)
    return joined, used


def _meet(one: Occasion, other: Occasion) -> bool:
    return (one.first_day, one.last_day) == (other.first_day, other.last_day)


def _wants_more(one: Joined, other: Occasion) -> bool:
    if one.occasion.count is None or other.count is None:
        return False
    have, more = one.occasion.count[0] or 0, other.count[0] or 0
    return any(
        (low or 0) > have or high is None
        for low, high in one.event.ranges("count")
        if high is None or have + more <= high
    )


def _other_event_that_day(
    one: Joined, events: Sequence[Telling], joined: dict[str, Joined]
) -> bool:
    others = [event for event in events if event.key not in joined]
    return any(set(event.days) & set(one.event.days) for event in others)
