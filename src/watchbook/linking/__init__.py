"""Which mentions tell of one event, across reports, and which reports are copies."""
