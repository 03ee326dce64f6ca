"""A kill at any instant loses nothing that was said to be kept; two who add get one book."""

from __future__ import annotations

import os
import random

from bench.kills import AT, kill_again_and_again
from tests.book.conftest import Places
from tests.book.invented import POOL, dump_of, keep_all
from watchbook.book import open_book


def test_killed_at_any_instant_a_book_can_be_finished(places: Places) -> None:
    """The bench does the same 200 times: ``python -m bench.kills``."""
    outcome = kill_again_and_again(POOL, places, kills=8, chance=random.Random(7))
    assert outcome.kills >= 8


def test_two_processes_that_add_at_once_make_one_book(places: Places) -> None:
    place = places()
    children = []
    for reports in (POOL, POOL[::-1], POOL[3:] + POOL[:3]):
        child = os.fork()
        if child == 0:
            try:
                with open_book(place) as book:
                    for one in reports:
                        book.keep(one, at=AT)
                        book.settle()
                os._exit(0)
            except BaseException as error:
                os.write(2, f"child: {error!r}\n".encode())
                os._exit(1)
        children.append(child)
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    assert codes == [0, 0, 0]
    with open_book(place) as book, open_book(places()) as quiet:
        assert not list(book.verify())
        assert dump_of(book) == dump_of(keep_all(quiet))
