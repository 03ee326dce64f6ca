"""Linking only gets better: the floors of B³ over launches and tests, in percent.

The invented sets are always there; the sets of real reports lie beside the repository and are
skipped where they are absent, as is the pairing of the shared score that all of them need.
``python tests/link_score.py`` prints today's figures, and what is mixed or in pieces.
"""

from __future__ import annotations

import pytest

from tests.link_score import (
    INVENTED,
    SHARED,
    Book,
    b_cubed,
    event_of,
    over_merges,
    put_in,
    real_book,
)
from watchbook.linking import link

needs_shared = pytest.mark.skipif(
    not (SHARED / "score.py").exists(), reason=f"{SHARED} is not there: nothing to pair with"
)

FLOORS = {
    "held-out": 96.0,
    "held-out-b": 95.0,
    "held-out-c": 98.0,
    "invented-korea": 97.0,
    "invented-world": 98.5,
}


@needs_shared
def test_real_reports_in_one_book() -> None:
    book = real_book()
    held = event_of(link(book.accounts))
    assert 100 * b_cubed(book.paired, held).f1 >= 97.0
    assert over_merges(book.paired, held) == []
    as_gold = event_of(link(book.as_gold))
    assert 100 * b_cubed(book.gold, as_gold).f1 >= 96.5


@needs_shared
@pytest.mark.parametrize("name", FLOORS)
def test_invented_reports(name: str) -> None:
    (one,) = (one for one in INVENTED if one[0] == name)
    book = Book()
    put_in(book, one)
    held = event_of(link(book.accounts))
    assert 100 * b_cubed(book.paired, held).f1 >= FLOORS[name]
