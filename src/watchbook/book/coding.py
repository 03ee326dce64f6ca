"""Records to the text of a column and back, so that equal records give equal letters."""

from __future__ import annotations

import json
import re
from typing import Any, TypeVar

from watchbook.records import Evidence, Value
from watchbook.records.as_json import value_as_json

SURROGATE = re.compile("[\ud800-\udfff]")
#: Stands in columns for NUL, which PostgreSQL keeps in no text.
NUL_SHOWN = "\u2400"

T = TypeVar("T")
Text = TypeVar("Text", str, str | None)


def encode(value: Any) -> str:
    """Plain values, or records, as compact JSON, keys in their own order."""
    import msgspec

    return msgspec.json.encode(value).decode("utf-8")


def decode(text: str) -> Any:
    """The plain values of a JSON column."""
    import msgspec

    return msgspec.json.decode(text)


def decode_as(text: str, shape: type[T]) -> T:
    """The record of a JSON column."""
    import msgspec

    return msgspec.json.decode(text, type=shape)


def canonical(value: Any) -> bytes:
    """JSON in which nothing is left to choice, for hashing; any text goes, lone surrogates too."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode()


def plain(text: Text) -> Text:
    """Text as any database keeps it: NUL is shown, lone surrogates (of odd file names) too."""
    if text is None:
        return text
    return SURROGATE.sub("\ufffd", text.replace("\x00", NUL_SHOWN))


def value_of(told: Any) -> Value:
    """The value that :func:`value_as_json` wrote."""
    return (told[0], told[1]) if isinstance(told, list) else told


def value_key(value: Value) -> str:
    """One value as JSON."""
    return encode(value_as_json(value))


def bounds_of(value: Value) -> tuple[float | None, float | None]:
    """A number's low and high; (None, None) for words."""
    if isinstance(value, tuple):
        return value
    return (None, None) if isinstance(value, str) else (value, value)


def first_words(words: tuple[Evidence, ...]) -> dict[str, Any]:
    """The columns that quote a report."""
    one = words[0] if words else Evidence(0, 0, "")
    return {"start_char": one.start, "end_char": one.end, "exact": plain(one.exact)}
