"""What holds for any accounts: order, repetition, what one report tells apart, and locality."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.linking.telling import books, links
from watchbook.linking import link, reach
from watchbook.records import Account


@given(books(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_plays_no_part(accounts: list[Account], random: object) -> None:
    mixed = list(accounts)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert link(mixed) == link(accounts)


@given(books())
def test_what_comes_twice_counts_once(accounts: list[Account]) -> None:
    assert link([*accounts, *accounts]) == link(accounts)


@given(books())
def test_every_mention_has_one_link_and_every_event_one_key(accounts: list[Account]) -> None:
    linking = link(accounts)
    told = [one.ref for event in linking.events for one in event.links]
    told += [one.ref for one in linking.unlinked]
    assert sorted(told) == sorted(account.ref for account in accounts)
    keys = [event.key for event in linking.events]
    assert len(set(keys)) == len(keys)
    aliases = [alias for event in linking.events for alias in event.aliases]
    assert len(set(aliases)) == len(aliases)
    assert not set(aliases) & set(keys)


@given(books())
def test_what_one_report_tells_apart_stays_apart(accounts: list[Account]) -> None:
    for event in link(accounts).events:
        reports = [one.ref.report for one in event.links]
        assert len(set(reports)) == len(reports), event


@given(books())
def test_candidates_are_events(accounts: list[Account]) -> None:
    linking = link(accounts)
    keys = {event.key for event in linking.events}
    for one in linking.unlinked:
        assert one.event is None and len(one.candidates) > 1
        assert set(one.candidates) <= keys


def _within(account: Account, days: tuple[str, str]) -> bool:
    if account.first_day is None or account.last_day is None:
        return False
    return account.first_day <= days[1] and account.last_day >= days[0]


def _windows(accounts: list[Account]) -> tuple[str, str] | None:
    firsts = [one.first_day for one in accounts if one.first_day]
    lasts = [one.last_day for one in accounts if one.last_day]
    return (min(firsts), max(lasts)) if firsts else None


@settings(max_examples=200)
@given(st.one_of(books(days=2200, most=14), books(days=500, most=14)), st.data())
def test_a_change_reaches_no_further_than_it_says(
    accounts: list[Account], data: st.DataObject
) -> None:
    """Only accounts within ``affected`` get another link, and ``context`` gives them the same."""
    changed = data.draw(st.sampled_from([one.ref.report for one in accounts]))
    new = [one for one in accounts if one.ref.report == changed]
    bounds = _windows(new)
    assume(bounds is not None)
    assert bounds is not None
    far = reach(*bounds)
    before = links(link([one for one in accounts if one.ref.report != changed]))
    after = links(link(accounts))
    streams = {one.stream for one in new}
    near = links(
        link([one for one in accounts if one.stream in streams and _within(one, far.context)])
    )
    for account in accounts:
        if account.stream not in streams:
            assert after[account.ref] == before[account.ref]
        elif _within(account, far.affected):
            assert near[account.ref] == after[account.ref]
        elif account.first_day is not None:
            assert after[account.ref] == before[account.ref]
