"""People who are not on the list."""
