"""The book as the formats that people use."""
