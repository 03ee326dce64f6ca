"""Clauses that tell of one event brought together, and made into a mention with its claims."""
