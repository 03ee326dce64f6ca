"""When a report without a date can have been written, from its own clues."""
