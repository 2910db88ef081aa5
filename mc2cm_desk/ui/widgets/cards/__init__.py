"""Cards, their lists and boards."""
