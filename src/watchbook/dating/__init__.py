"""When a report without a date can have been written, from its own clues."""

from watchbook.dating.report import date_report, window_of

__all__ = ["date_report", "window_of"]
