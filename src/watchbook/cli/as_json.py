"""Whatever a command shows, as one line of JSON."""

from __future__ import annotations

import sys
from typing import Any


def print_json(told: Any) -> None:
    """Print a record, or plain data, to standard output as one line of JSON.

    A record is an object of its fields; whole numbers are printed as such.
    """
    import msgspec

    sys.stdout.buffer.write(msgspec.json.encode(whole_numbers(msgspec.to_builtins(told))) + b"\n")


def whole_numbers(told: Any) -> Any:
    """The same with 380.0 as 380: a count of 2.0 missiles helps nobody."""
    if isinstance(told, float) and told.is_integer():
        return int(told)
    if isinstance(told, dict):
        return {name: whole_numbers(one) for name, one in told.items()}
    if isinstance(told, list | tuple):
        return [whole_numbers(one) for one in told]
    return told
