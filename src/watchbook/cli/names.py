"""Names for the codes of states and seas, and codes for names, as knowledge has them."""

from __future__ import annotations

import re
from functools import cache

#: A key of an event begins with whose it is: "KP.launch...", "KR-US.meeting...".
EVENT_KEY = re.compile(r"[A-Z]{2}[A-Z-]*\.")


def state_name(code: str) -> str:
    """The name we print for a code ("KP": North Korea); the code itself where none is known."""
    return _states().get(code, code)


def state_code(name: str) -> str:
    """The code of a state by its code or a name ("north korea": KP); UsageError for no state."""
    from difflib import get_close_matches

    from watchbook.errors import UsageError

    wanted = name.strip()
    codes = _codes()
    code = codes.get(wanted.casefold())
    if code is not None:
        return code
    near = get_close_matches(wanted.casefold(), codes, 3, 0.75)
    names = dict.fromkeys(f"{codes[one]} ({state_name(codes[one])})" for one in near)
    hint = f"did you mean {' or '.join(names)}?" if near else "write its code, such as KP, or name"
    raise UsageError(name, "is no state that we know", hint)


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
def _codes() -> dict[str, str]:
    """Code for every code and name, in lower case; a name that two states go by is neither's."""
    from watchbook.knowledge import load_knowledge

    codes: dict[str, str] = {}
    several: set[str] = set()
    states = [one for one in load_knowledge().states if one.kind == "state"]
    for state in states:
        for name in {state.name, *state.names, *state.short_names}:
            key = name.casefold()
            if codes.setdefault(key, state.code) != state.code:
                several.add(key)
    for key in several:
        del codes[key]
    return codes | {one.code.casefold(): one.code for one in load_knowledge().states}


@cache
def _seas() -> dict[str, str]:
    from watchbook.knowledge import load_knowledge

    return {sea.code: sea.names[0] for sea in load_knowledge().seas if sea.names}
