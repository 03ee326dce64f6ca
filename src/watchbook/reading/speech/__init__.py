"""Direct quotations: the words, who spoke them, for whom, and to what end."""
