"""Which mentions of many reports tell of one event, and which reports are copies of one story."""

from watchbook.linking.accounts import account_of
from watchbook.linking.linking import Linking, link
from watchbook.linking.reach import Reach, reach

__all__ = ["Linking", "Reach", "account_of", "link", "reach"]
