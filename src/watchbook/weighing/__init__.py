"""What the claims on one event come to: a verdict for each field."""
