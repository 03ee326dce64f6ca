"""Whom a sentence credits with what it tells."""
