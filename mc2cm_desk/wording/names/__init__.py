"""Names of values, counts, consents and undo steps."""
