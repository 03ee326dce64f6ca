"""Numbers as news writes them: "two", "25", "1,090", "twenty-five", "half a dozen"."""

from __future__ import annotations

import re

#: The lowest and highest value allowed; None where that end is open.
Range = tuple[float | None, float | None]

_UP_TO_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
)
#: The value of each number word.
WORDS: dict[str, int] = {word: value for value, word in enumerate(_UP_TO_TWENTY.split())}
WORDS |= {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}
WORDS |= {"ninety": 90, "dozen": 12, "hundred": 100, "pair": 2, "couple": 2, "both": 2}
_IN_A_ROW = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
#: The value of each ordinal.
ORDINALS: dict[str, int] = {word: value for value, word in enumerate(_IN_A_ROW.split(), start=1)}

_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
#: A number in digits or words; no sign, no currency, no percentage. Lower-case text.
NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?"
    rf"|(?:{_TENS})(?:[- ](?:{_UNITS}))?|{_TEENS}|{_UNITS})"
)
_ORDINAL_DIGITS = re.compile(r"(\d+)(?:st|nd|rd|th)")

#: Words before a number that say how it bounds the truth: it is near, its low or its high end.
ABOUT = (
    "about|around|approximately|approxiamately|approxiamtely|approx\\.?|roughly|some|nearly|almost"
    "|an estimated|estimated|close to|just|exactly|only|as much as|a total of|total of|circa"
    "|some around"
)
AT_LEAST = (
    "at least|more than|over|above|no fewer than|no less than|not less than|upwards of"
    "|a minimum of|greater than|exceeding|in excess of|beyond|well over|just over|slightly over"
    "|slightly more than|just above"
)
AT_MOST = (
    "at most|up to|less than|fewer than|under|below|no more than|not more than|as many as"
    "|a maximum of|within|as far as|as high as"
)
_AT_LEAST, _AT_MOST = re.compile(AT_LEAST), re.compile(AT_MOST)


def parse_number(words: str) -> float | None:
    """The value of a number in digits or words, or None.

    >>> parse_number("1,090"), parse_number("twenty-five"), parse_number("dozen")
    (1090.0, 25.0, 12.0)
    """
    text = words.strip().lower().replace(",", "")
    try:
        return float(text)
    except ValueError:
        pass
    total = 0
    for part in re.split(r"[- ]", text):
        if part not in WORDS:
            return None
        total += WORDS[part]
    return float(total)


def parse_ordinal(word: str) -> int | None:
    """Which one a word says it is: "fourth" 4, "32nd" 32; None where it is no ordinal."""
    digits = _ORDINAL_DIGITS.fullmatch(word)
    return int(digits.group(1)) if digits else ORDINALS.get(word)


def bounded(value: float, qualifier: str, upper: float | None = None) -> Range:
    """The range that a number and the words before it allow.

    >>> bounded(500, "about"), bounded(4000, "more than"), bounded(600, "", 700)
    ((500, 500), (4000, None), (600, 700))

    ``qualifier`` is a wording of :data:`ABOUT`, :data:`AT_LEAST` or :data:`AT_MOST`, or empty.
    """
    if upper is not None:
        return (min(value, upper), max(value, upper))
    if _AT_LEAST.fullmatch(qualifier):
        return (value, None)
    if _AT_MOST.fullmatch(qualifier):
        return (None, value)
    return (value, value)
