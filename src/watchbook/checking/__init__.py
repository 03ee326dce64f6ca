"""What cannot be right: in a report, between reports, against what is known."""

from watchbook.checking.check import EVENT_CHECKS, READING_CHECKS, check_event, check_reading
from watchbook.checking.names import NAMES

__all__ = ["EVENT_CHECKS", "NAMES", "READING_CHECKS", "check_event", "check_reading"]
