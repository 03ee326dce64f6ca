"""What is told beside the events: statements, counts, and how events stand to each other."""
