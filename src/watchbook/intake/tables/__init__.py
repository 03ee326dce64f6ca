"""Hand-made tables of tests become rows in our own terms, each beside its cells as they stood."""

from watchbook.intake.tables.forms import KNOWN_FORMS, Form, load_form
from watchbook.intake.tables.read import TableRead, read_table

__all__ = ["KNOWN_FORMS", "Form", "TableRead", "load_form", "read_table"]
