"""Meetings, warnings to ships and planes, sanctions and drills."""
