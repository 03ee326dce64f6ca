"""What must hold between the entries of one file, and between the files."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from watchbook.knowledge.entries import Entry


def check_unique(entries: Iterable[tuple[Entry, str]], what: str) -> None:
    """Objects to the second entry of the same key."""
    seen: set[str] = set()
    for entry, key in entries:
        if key in seen:
            raise entry.error(f"{what} {key!r} is there already")
        seen.add(key)


def check_known(entry: Entry, field: str, codes: Iterable[str], known: Collection[str]) -> None:
    """Objects to a code that another file should hold and does not."""
    for code in codes:
        if code not in known:
            raise entry.error(f"{field} {code!r} is not known")


def check_ambiguous(
    claims: Iterable[tuple[Entry, str, Iterable[str], Collection[str]]],
) -> None:
    """Objects to a wording that two things claim unless both say that it is ambiguous.

    Each claim is an entry, what it stands for (two entries that stand for the same thing may
    share wordings), its wordings, and those it lists as ambiguous. Case does not count.
    """
    owners: dict[str, tuple[Entry, str, bool]] = {}
    for entry, thing, wordings, ambiguous in claims:
        own = {word.casefold() for word in wordings}
        listed = {word.casefold() for word in ambiguous} if ambiguous else set()
        if stray := sorted(listed - own):
            raise entry.error(f"ambiguous {stray[0]!r} is none of its own wordings")
        for word in own:
            owner = owners.setdefault(word, (entry, thing, word in listed))
            if owner[1] == thing or (owner[2] and word in listed):
                continue
            silent = entry if word not in listed else owner[0]
            other = owner[0] if silent is entry else entry
            raise silent.error(
                f"{word!r} means {other.label!r} too (line {other.line}): "
                "list it under ambiguous in both, or take it out of one"
            )


def timezone_names() -> frozenset[str]:
    """The names of the tz database, by the index that comes with its package: to ask zoneinfo
    for them would walk the disk, which takes longer than the whole load."""
    import tzdata  # type: ignore[import-untyped]  # it has no stubs

    index = Path(tzdata.__file__).parent / "zones"
    return frozenset(index.read_text(encoding="utf-8").split())
