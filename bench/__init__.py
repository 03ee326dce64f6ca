"""How fast Watchbook reads, beside the tools that people would use instead."""
