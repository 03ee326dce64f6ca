"""Every failure that Watchbook tells of, each with its facts."""

from __future__ import annotations


class WatchbookError(Exception):
    """Base of all errors that are the input's or the user's, never the program's."""


class IntakeError(WatchbookError):
    """An input, or one report of it, could not be read.

    ``where`` is the file (and line) as the user would look for it, ``what`` was found
    there, ``hint`` says what to try.
    """

    def __init__(self, where: str, what: str, hint: str) -> None:
        self.where = where
        self.what = what
        self.hint = hint
        super().__init__(f"{where}: {what}; {hint}")


class KnowledgeError(WatchbookError):
    """A knowledge file does not hold together: names file, line and entry."""

    def __init__(self, file: str, line: int | None, entry: str, what: str) -> None:
        self.file = file
        self.line = line
        self.entry = entry
        self.what = what
        place = file if line is None else f"{file}:{line}"
        super().__init__(f"{place}: {entry}: {what}")


class UsageError(WatchbookError):
    """A command was given something that it can do nothing with.

    ``given`` is what was given, ``what`` is the matter with it, ``hint`` says what to write.
    """

    def __init__(self, given: str, what: str, hint: str) -> None:
        self.given = given
        self.what = what
        self.hint = hint
        super().__init__(f"{given}: {what}; {hint}")


class SharingError(WatchbookError):
    """Something cannot be exported as it was asked for.

    ``asked`` is what was asked for, ``what`` stands against it, ``hint`` says what to try.
    """

    def __init__(self, asked: str, what: str, hint: str) -> None:
        self.asked = asked
        self.what = what
        self.hint = hint
        super().__init__(f"{asked}: {what}; {hint}")


class BookError(WatchbookError):
    """A book could not be opened, or cannot do what was asked.

    ``where`` is the book, or the name in it, ``what`` was found, ``hint`` says what to try.
    """

    def __init__(self, where: str, what: str, hint: str) -> None:
        self.where = where
        self.what = what
        self.hint = hint
        super().__init__(f"{where}: {what}; {hint}")


class UnknownRule(WatchbookError):
    """A rule for choosing best values that is none of ours. ``rules`` are those there are."""

    def __init__(self, rule: str, rules: tuple[str, ...]) -> None:
        self.rule = rule
        self.rules = ", ".join(rules)
        super().__init__(
            f"choosing best values: there is no rule {rule!r}; the rules are {self.rules}"
        )


class NoSuchOrigin(WatchbookError):
    """Nobody of that name speaks of an event. ``origins`` are those who do."""

    def __init__(self, origin: str, event: str, origins: tuple[str, ...]) -> None:
        self.origin = origin
        self.event = event
        self.origins = "; ".join(origins) or "nobody is named"
        super().__init__(
            f"choosing best values of {event} by origin: {origin!r} says nothing of it; "
            f"those who do: {self.origins}"
        )
