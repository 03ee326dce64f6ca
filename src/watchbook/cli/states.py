"""Names for the codes of states."""

from __future__ import annotations

from functools import cache


def state_name(code: str) -> str:
    """The name we print for a code ("KP": North Korea); the code itself where none is known."""
    return _names().get(code, code)


@cache
def _names() -> dict[str, str]:
    from watchbook.knowledge import load_knowledge

    # A group has its home state's code and comes beside it: the state names the code.
    known = sorted(load_knowledge().states, key=lambda state: state.kind == "state")
    return {state.code: state.name for state in known}
