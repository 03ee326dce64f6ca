"""Names for the codes of states and seas, as knowledge has them."""

from __future__ import annotations

from functools import cache


def state_name(code: str) -> str:
    """The name we print for a code ("KP": North Korea); the code itself where none is known."""
    return _states().get(code, code)


def sea_name(code: str) -> str:
    """The name of a sea ("yellow_sea": Yellow Sea); the code in words where none is known."""
    return _seas().get(code, code.replace("_", " "))


@cache
def _states() -> dict[str, str]:
    from watchbook.knowledge import load_knowledge

    # A group has its home state's code and comes beside it: the state names the code.
    known = sorted(load_knowledge().states, key=lambda state: state.kind == "state")
    return {state.code: state.name for state in known}


@cache
def _seas() -> dict[str, str]:
    from watchbook.knowledge import load_knowledge

    return {sea.code: sea.names[0] for sea in load_knowledge().seas if sea.names}
