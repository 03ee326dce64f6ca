"""Two firings told by one verb, and one firing told twice.

"fired two missiles on Thursday and another on Saturday" is two; "last fired a missile in July,
when it launched a Hwasong-14" and "held missile tests, firing two rockets" are one each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from watchbook.reading.clauses.sighting import Sighting, Trigger
from watchbook.reading.phrases.skeleton import Line

#: "a second", "the other", "at least two": what stands for the further missile.
_ANOTHER = "a second|a third|a fourth|another|the other|others|(?:at least |about )?N"
#: "and another on Saturday", "followed by two more missiles early on Friday".
_FURTHER = re.compile(
    rf" (?:and|,|, and|followed by) (?P<what>{_ANOTHER})"
    r"(?: one| N| more| missile| missiles| W)?(?: more)?"
    r" (?:on |in |early |late |on the |last )*(?P<date>D)(?= )"
)


def find_further_firings(line: Line, first: Sighting) -> Iterator[Sighting]:
    """ "fired two missiles on Thursday and another on Saturday": the second firing, which has
    only a number or a pronoun for what was fired."""
    begin = line.starts[first.at]
    end = line.starts[first.last] if first.last < len(line.items) else len(line.text)
    if not any(item.tag == "D" for item in line.items[first.first : first.last]):
        return
    for match in _FURTHER.finditer(line.text, begin, end):
        if " D" not in line.text[begin : match.start()] and " D " not in line.text[:begin]:
            continue  # its date is the first firing's
        what, date = line.index(match.start("what")), line.index(match.start("date"))
        numbers = [item for item in line.items[what:date] if item.tag == "N"]
        yield replace(
            first,
            at=what,
            first=what,
            last=date + 1,
            weapons=tuple(
                replace(weapon, count=None, count_span=None) for weapon in first.weapons[:1]
            ),
            dates=(line.items[date],),
            number=numbers[0] if numbers else line.items[what],
            continues=False,
            apart=True,
        )


#: "last fired a missile in July, when it ...": between the two, a date and "when".
_WHEN = re.compile(
    r"(?:[a-zA-Z]+ ){0,6}?(?:on |in |late |early )*D (?:, )?when(?: it| they| the A| A| G)?"
)


def tells_again(line: Line, one: Trigger, two: Trigger) -> bool:
    """ "last fired a missile in July, when it launched a Hwasong-14": one firing, told twice."""
    if two.form != "act":
        return False
    if _tells_how(line, one, two):
        return True
    last = (one.verb and one.verb.last) or (one.noun and {"last", "previous"} & set(one.noun.words))
    if one.form not in ("act", "noun") or not last:
        return False
    gap = " ".join(item.tag for item in line.items[one.end : two.start])
    return _WHEN.fullmatch(gap) is not None


def _tells_how(line: Line, one: Trigger, two: Trigger) -> bool:
    """ "went on with its trials on Friday, launching a pair of rockets"."""
    if one.form != "noun" or two.verb is None or not two.verb.verb.endswith("ing"):
        return False
    gap = {item.tag for item in line.items[one.end : two.start]}
    leads = line.items[two.start - 1].tag in (",", "by", "with")
    return leads and gap.isdisjoint(("after", "before", "while", ";"))
