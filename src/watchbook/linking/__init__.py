"""Which mentions of many reports tell of one event, and which reports are copies of one story."""

from watchbook.linking.accounts import account_of
from watchbook.linking.copies import COPY_DAYS, SAME_STORY, bands, same_story, signature, story_of
from watchbook.linking.deciding import Decided, decide
from watchbook.linking.linking import Linking, link
from watchbook.linking.reach import Reach, reach

__all__ = [
    "COPY_DAYS",
    "SAME_STORY",
    "Decided",
    "Linking",
    "Reach",
    "account_of",
    "bands",
    "decide",
    "link",
    "reach",
    "same_story",
    "signature",
    "story_of",
]
