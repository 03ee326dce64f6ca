"""The day part of a key, by how closely an account tells the day: accounts are gathered by it."""

from __future__ import annotations

from watchbook.linking.accounts import COUNTED
from watchbook.records import Account


def month_label(account: Account) -> str:
    assert account.last_day is not None
    return account.last_day[:7]


def year_label(account: Account) -> str:
    assert account.first_day is not None
    return account.first_day[:4]


def hidden_label(account: Account) -> str:
    """Background without date words is gathered by the days that bound it."""
    return f"undated {account.first_day} {account.last_day}"


def ahead_label(account: Account) -> str:
    """What is to come goes by its day, month or year; without any, by the month of the report."""
    assert account.first_day is not None and account.last_day is not None
    if account.told == "day":
        return account.first_day
    if account.told == "month":
        return account.last_day[:7]
    if account.told == "year":
        return account.first_day[:4]
    written = account.published or account.first_day
    # "The fifth nuclear test" is one thing, however long it is expected.
    return written[:4] if account.kind in COUNTED else written[:7]
