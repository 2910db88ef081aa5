"""Self check-in."""
