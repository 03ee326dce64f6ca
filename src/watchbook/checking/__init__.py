"""What cannot be right: in a report, between reports, against what is known."""
