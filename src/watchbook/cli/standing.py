"""How well something is known, in words and colours: the same on every page."""

from __future__ import annotations

from watchbook.records import Agreement, Severity, Verdict

AGREEMENTS: dict[Agreement, str] = {
    "agreed": "agreed",
    "disputed": "disputed",
    "single": "one origin",
    "unknown": "not known",
}
STYLES: dict[str, str] = {
    "agreed": "green",
    "disputed": "red",
    "single": "",
    "unknown": "cyan",
    "decided": "bold",
}
SEVERITY_STYLES: dict[Severity, str] = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold cyan",
}


def agreement_in_words(agreement: str) -> str:
    """ "single" is "one origin"; a code of a later make as it is."""
    return next((words for code, words in AGREEMENTS.items() if code == agreement), agreement)


def agreement_of(verdict: Verdict) -> str:
    """ "agreed", or "decided" where a person set or accepted the value."""
    return "decided" if verdict.by is not None else agreement_in_words(verdict.agreement)


def style_of(verdict: Verdict) -> str:
    """The colour of a verdict."""
    return STYLES["decided" if verdict.by is not None else verdict.agreement]


def rule_in_words(rule: str) -> str:
    """ "origin:Japan Defense Ministry" is "what Japan Defense Ministry says"."""
    if rule.startswith("origin:"):
        return f"what {rule.removeprefix('origin:')} says"
    return {
        "best-supported": "the best supported value",
        "lowest": "the lowest value",
        "latest": "the latest value",
    }.get(rule, rule)
