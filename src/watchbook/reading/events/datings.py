"""The day that a sighting tells of: on Tuesday, a week later, the day they announced it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from watchbook.reading.clauses.clause_dates import OPENING, is_another_time, is_when_said
from watchbook.reading.clauses.sightings import Sighting
from watchbook.reading.events.drafts import Dated, Draft
from watchbook.reading.events.story import Story, calendar_of
from watchbook.reading.phrases.annotation import Page
from watchbook.reading.phrases.calendars import DAY
from watchbook.reading.phrases.date_words import find_dates
from watchbook.reading.phrases.dates import Calendar, Resolved, resolve, shown
from watchbook.reading.phrases.skeleton import Item
from watchbook.reading.text.word_lists import words_of

#: Date words that count from the date last spoken of ("a week later") and from the main event
#: ("three hours after it").
_FROM_A_DATE = ("later", "following", "dayof")
_FROM_AN_EVENT = ("gap", "hours")
#: What "a day after" may hang on where no day is told: "it came", "that launch was".
_STANDS_FOR_AN_EVENT = words_of("E W it this that which they")


class Datings:
    """Works out the date words of one sighting after another.

    Sightings must come in text order: "a week later" counts from the date last spoken of, which
    is kept in ``anchor`` whatever that date was said of.
    """

    def __init__(self, story: Story) -> None:
        self.story = story
        self.anchor: Resolved | None = None
        self._calendars: dict[str | None, Calendar] = {story.about: story.calendar}
        self._ahead = _date_items(story.page)
        self._next = next(self._ahead, None)

    def dated(self, sighting: Sighting) -> list[Dated]:
        """The sighting with its date: once for each day where it tells of several."""
        found = self._dates(sighting)
        if len(found) > 1 and (sighting.form != "more" or _happened_often(sighting)):
            return [self._with(sighting, when, words, shared=True) for when, words in found]
        if found:
            return [self._with(sighting, *found[0])]
        if sighting.apart or sighting.half == "other":
            return [self._with_day_of_focus(sighting)]
        return [Dated(sighting, None, None)]

    def _with_day_of_focus(self, sighting: Sighting) -> Dated:
        """ "Two in the morning and one in the afternoon": one day for both."""
        focus = self.story.focus
        for told in focus.told if focus is not None and focus.status == "occurred" else ():
            if told.when is not None and told.when.precision == DAY:
                return Dated(sighting, told.when, told.words, told.shown)
        return Dated(sighting, None, None)

    def note_dates(self, upto: Sighting) -> None:
        """Remember the date last spoken of before a sighting, whatever it was said of."""
        place = (upto.sentence, upto.first)
        while self._next is not None and self._next[:2] < place:
            when = resolve(self._next[2].meaning, self.story.calendar, anchor=self.anchor)
            self.anchor = when or self.anchor
            self._next = next(self._ahead, None)

    def _with(
        self, sighting: Sighting, when: Resolved, words: Item, *, shared: bool = False
    ) -> Dated:
        calendar = self._calendar(sighting)
        return Dated(sighting, when, words, shown(when, words.meaning, calendar), shared)

    def _calendar(self, sighting: Sighting) -> Calendar:
        actor = sighting.actor or self.story.about
        if actor not in self._calendars:
            self._calendars[actor] = calendar_of(actor, self.story.page, self.story.knowledge)
        return self._calendars[actor]

    def _dates(self, sighting: Sighting) -> list[tuple[Resolved, Item]]:
        if not sighting.dates:
            return []
        future = sighting.status in ("planned", "possible")
        calendar = self._calendar_told_then(sighting)
        found: list[tuple[Resolved, Item]] = []
        for item in sighting.dates:
            from_event = item.meaning.kind in _FROM_AN_EVENT
            anchor = self._date_hung_on(sighting, item) if from_event else self.anchor
            if item.meaning.kind in _FROM_A_DATE:
                anchor = self._date_before(sighting.sentence, item) or anchor
            when = resolve(item.meaning, calendar, future=future, anchor=anchor)
            if when is None:
                continue
            found.append((when, item))
            if not from_event:
                self.anchor = when
        return found

    def _main_date(self) -> Resolved | None:
        main = self.story.main
        return main.when if main is not None else None

    def _date_hung_on(self, sighting: Sighting, item: Item) -> Resolved | None:
        """What a distance in time counts from: the day of the clause that it hangs on.

        "On July 15, ten days after it fired a missile" counts from July 15, "a year after it
        fired one, it fired two on Tuesday" from Tuesday, "that was a day after" from the main
        event.
        """
        if item.meaning.kind == "hours":
            told = self._date_before(sighting.sentence, item)
            of_now = told is not None and self.story.within(told, 1)
            return self._main_date() or (told if of_now else None)
        line = self.story.page.sentences[sighting.sentence].line
        at = next(n for n, one in enumerate(line.items) if one.end > item.start)
        before = line.items[:at]
        opens = all(one.tag in OPENING for one in before[_dateline_end(before) :])
        inside = range(sighting.at + 1, len(line.items)) if opens else range(at - 1, -1, -1)
        for index in inside:
            words = line.items[index]
            if words.tag == ";":
                break
            if words.tag != "D" or is_when_said(line, index):
                continue
            if words.meaning.kind not in _FROM_AN_EVENT:
                when = resolve(words.meaning, self._calendar(sighting), anchor=self.anchor)
                if when is not None:
                    return when
        if opens:
            return None
        focus = self.story.focus
        if focus is not None and focus.told[-1].sighting.sentence == sighting.sentence:
            return focus.when
        told_of = any(one.tag in _STANDS_FOR_AN_EVENT for one in before)
        return self._main_date() if told_of else None

    def _date_before(self, sentence: int, item: Item) -> Resolved | None:
        """The date last spoken of before some date words: what "a week later" counts from."""
        page = self.story.page
        for number in range(sentence, max(-1, sentence - 4), -1):
            span = page.sentences[number].sentence
            phrases = list(find_dates(page.folded.text, span.start, min(span.end, item.start)))
            for phrase in reversed(phrases):
                if phrase.kind in _FROM_A_DATE or phrase.kind in _FROM_AN_EVENT:
                    continue
                when = resolve(phrase, self.story.calendar)
                if when is not None:
                    return when
        return None

    def _calendar_told_then(self, sighting: Sighting) -> Calendar:
        """The calendar of a sentence that looks back: in "four months later two missiles were
        launched on July 4" it is that year's July."""
        calendar = self._calendar(sighting)
        line = self.story.page.sentences[sighting.sentence].line
        for item in line.items[: sighting.at]:
            if item.tag != "D" or item.meaning.kind not in _FROM_A_DATE:
                continue
            when = resolve(item.meaning, calendar, anchor=self.anchor)
            if when is None or calendar.day is None:
                continue
            if when.last.year < calendar.day.year:
                return Calendar(date(when.last.year, 12, 31), 0, calendar.stands_in)
        return calendar


def _happened_often(sighting: Sighting) -> bool:
    """ "Its missiles had flown over the island twice, in 2003 and 2012"."""
    return sighting.recalled and bool(sighting.weapons) and sighting.weapons[0].plural


def _dateline_end(items: Sequence[Item]) -> int:
    """Where a sentence begins after "SEOUL, July 5 (UPI) --"; 0 where it has no dateline."""
    marks = [at for at, one in enumerate(items[:16]) if one.tag in ("-", "\u2014", "/")]
    return marks[-1] + 1 if marks and items[0].tag in ("G", "P", "(") else 0


def _date_items(page: Page) -> Iterator[tuple[int, int, Item]]:
    """The date words of a report in text order, each with its sentence and place in it."""
    for number, one in enumerate(page.sentences):
        if not one.telling:
            continue
        for index, item in enumerate(one.line.items):
            if item.tag == "D":
                yield number, index, item


def date_by_announcement(draft: Draft, story: Story) -> None:
    """Give the lead's undated event the day on which those who watch it told of it.

    "The North has launched five missiles, officials in Seoul said on Sunday": militaries tell
    of a launch on its day; the actor's own media often do a day later, so their day is not
    taken. The claim is hedged.
    """
    if draft.when is not None or draft.status != "occurred":
        return
    for told in draft.told:
        sighting = told.sighting
        if sighting.form != "act" or story.position(sighting) > 1:
            continue
        line = story.page.sentences[sighting.sentence].line
        for index, item in enumerate(line.items):
            if item.tag != "D" or item.meaning.kind not in ("weekday", "today"):
                continue
            if is_another_time(line, index):
                continue
            if not _watchers_spoke(line.items[max(0, index - 7) : index], draft.actor, story):
                continue
            when = resolve(item.meaning, story.calendar)
            if when is not None:
                visible = shown(when, item.meaning, story.calendar)
                draft.when = when
                draft.told.append(Dated(sighting, when, item, visible, hedged=True))
                return


def _watchers_spoke(before: tuple[Item, ...], actor: str | None, story: Story) -> bool:
    """Whether the words before a day name who spoke, and not the actor's own media."""
    speakers = [one for one in before if one.tag in ("A", "J", "G", "O", "R")]
    owner = actor or story.about
    return bool(speakers) and not any(_is_own_media(one, owner) for one in speakers)


def _is_own_media(item: Item, actor: str | None) -> bool:
    """Whether a speaker is the actor's media, which often tell of a test a day later."""
    meaning = item.meaning.meaning
    if item.tag == "R":
        return bool(meaning.kind == "media")
    return item.tag == "O" and bool(meaning.kind == "media" and meaning.state == actor)
