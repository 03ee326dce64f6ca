"""The values that a sentence gives for a test, and what it says is not known."""
