"""What is the news of a report, and what is told as background."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from watchbook.reading.events.drafts import (
    Dated,
    Draft,
    days_overlap,
    is_a_first_test,
    points_back,
)
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.dates import Calendar, resolve


def set_roles(drafts: Sequence[Draft], page: Page, calendar: Calendar) -> None:
    """News is what the report was written to tell; the rest stays background.

    The main event is the first that headline or lead tell of, what happened before what may;
    beside it stand what they tell of together with it, and further firings of its day.
    """
    leading = [one for one in drafts if _leads(one, page, calendar)]
    # "fired the same missile first tested on March 4": that test is what the news came after
    leading = [one for one in leading if not is_a_first_test(one.told[0].sighting)] or leading
    main = next((one for one in leading if one.status == "occurred"), None)
    main = main or next(iter(leading), None)
    if main is None:
        main = next((one for one in drafts if _is_fresh(one, calendar)), None)
    if main is None:
        return
    for draft in drafts:
        if (
            draft is main
            or (draft in leading and _stands_beside(draft, main, page))
            or _told_together(draft, main)
            or _of_same_occasion(draft, main, calendar)
            or _answers(draft, main)
            or _is_just_announced(draft, main, page, calendar)
        ):
            draft.role = "news"
    for draft in drafts:
        if draft.half_of is not None:
            draft.role = draft.half_of.role


# -- what can be the main event -----------------------------------------------------------------


def _leads(draft: Draft, page: Page, calendar: Calendar) -> bool:
    """Whether headline or lead tells of it as what has happened, or is to come, now."""
    old = _is_old(draft, calendar)
    if page.position(draft.first) == 0:
        return not (old and draft.status == "occurred" and _days_ago(draft, calendar) > 14)
    if old:
        return False
    for told in draft.told:
        if page.position(told.sighting.sentence) > 2:
            return False
        answer = _telling_leads(told, draft, page)
        if answer is not None:
            return answer
    return False


def _telling_leads(told: Dated, draft: Draft, page: Page) -> bool | None:
    """Whether one sighting of the first two sentences leads; None leaves it to the next."""
    sighting = told.sighting
    headed = page.position(0) == 0
    if told.words is not None and told.words.meaning.kind == "gap":
        return None  # "two days after it held a nuclear test": what the news came after
    if sighting.recalled and sighting.form == "noun":
        return None
    if sighting.form == "act" or (sighting.form == "more" and draft.begun_by_more):
        unreal = sighting.status in ("possible", "planned")
        in_passing = sighting.verb is not None and not sighting.verb.finite
        return not (headed and unreal and in_passing)
    if sighting.form == "noun" and (sighting.verb is not None or not headed):
        return page.position(sighting.sentence) == 1 or not points_back(sighting)
    return None


def _is_old(draft: Draft, calendar: Calendar) -> bool:
    """Whether it was more than nine days ago, or in an earlier month where no day is told."""
    if draft.when is None or calendar.day is None:
        return draft.recalled
    if draft.when.precision <= 2:
        return draft.when.last < calendar.day - timedelta(days=9)
    return draft.when.last < calendar.day.replace(day=1)


def _days_ago(draft: Draft, calendar: Calendar) -> int:
    if draft.when is None or draft.when.precision > 3 or calendar.day is None:
        return 0
    return (calendar.day - draft.when.last).days


def _is_fresh(draft: Draft, calendar: Calendar) -> bool:
    """Told outright, and of the last three days: news even where headline and lead are about
    what was said of it."""
    if draft.status != "occurred" or draft.kind == "nuclear_test":
        return False
    first = draft.told[0].sighting
    if first.form != "act" or first.recalled or first.verb is None or not first.verb.finite:
        return False
    if draft.when is None or draft.when.precision != 1 or calendar.day is None:
        return False
    return (calendar.day - draft.when.last).days <= 3


# -- what stands beside it ----------------------------------------------------------------------


def _stands_beside(draft: Draft, main: Draft, page: Page) -> bool:
    """Whether another event of the lead is news too: not an earlier day's, and not a fear
    beside what has happened."""
    if page.position(draft.first) == 0:
        return True
    if draft.status in ("possible", "planned") and main.status == "occurred":
        return False
    if draft.when is None or main.when is None or draft.kind != main.kind:
        return True
    return days_overlap(draft.when, main.when) or draft.told[0].sighting is main.told[0].sighting


def _told_together(draft: Draft, main: Draft) -> bool:
    """ "Test-fired several missiles on Tuesday and Wednesday": one clause tells of both."""
    shared = {id(told.sighting) for told in main.told}
    return any(id(told.sighting) in shared for told in draft.told)


def _of_same_occasion(draft: Draft, main: Draft, calendar: Calendar) -> bool:
    """A further firing of the same occasion: same day, told outright, not recalled."""
    if draft.status != main.status or draft.recalled or draft.kind != main.kind:
        return False
    first = draft.told[0].sighting
    if first.form != "act" or (first.verb is not None and not first.verb.finite):
        return False
    if draft.actor not in (None, main.actor):
        return False
    if draft.when is None:
        return True
    if main.when is None:
        return calendar.day is not None and draft.when.last >= calendar.day - timedelta(days=2)
    if days_overlap(draft.when, main.when):
        return draft.when.precision <= 2
    # "another missile was fired on Wednesday", told on Wednesday
    today = not calendar.stands_in and draft.when.precision == 1
    return today and draft.when.first > main.when.last and draft.when.last >= _day(calendar)


def _day(calendar: Calendar) -> date:
    return calendar.day or date.max


_SAID_IT = re.compile(
    r" (?:said|announced|confirmed|claimed|declared|V) (?:on )?(?P<date>D)(?: that)? (?:it|they) $"
)


def _answers(draft: Draft, main: Draft) -> bool:
    """ "Hours after the launch, the South's president watched as his own country's missile
    rose": one sentence tells of both."""
    first = draft.told[0].sighting
    if draft.when is not None or draft.actor == main.actor or first.recalled:
        return False
    with_main = any(told.sighting.sentence == first.sentence for told in main.told)
    return with_main and any(one.is_ones_own for one in first.weapons)


def _is_just_announced(draft: Draft, main: Draft, page: Page, calendar: Calendar) -> bool:
    """ "Pakistan said on Tuesday that it had tested one too": another state's answer, undated but
    told of in these days."""
    if draft.kind != main.kind or draft.actor == main.actor or draft.when is not None:
        return False
    sighting = draft.told[0].sighting
    if draft.status != "occurred" or sighting.recalled or calendar.day is None:
        return False
    line = page.sentences[sighting.sentence].line
    verb = next((i for i in range(sighting.at, -1, -1) if line.items[i].tag == "V"), sighting.at)
    said = _SAID_IT.search(line.text[: line.starts[verb]])
    if said is None:
        return False
    day = resolve(line.items[line.index(said.start("date"))].meaning, calendar)
    return day is not None and (calendar.day - day.last).days <= 3
