"""What a clause tells of a test: what was done, by whom, to what, on which day."""
