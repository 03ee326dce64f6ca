"""The letters of a report: folded for matching, cut into sentences, quoted stretches found."""
