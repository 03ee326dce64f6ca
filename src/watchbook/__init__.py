"""Watchbook reads news reports of weapons tests and keeps every value with its words."""

__version__ = "0.1.0.dev0"
