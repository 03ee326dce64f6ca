"""Reading: what one report says, in its own words."""

from watchbook.reading.gate import may_matter
from watchbook.reading.read import read_report

__all__ = ["may_matter", "read_report"]
