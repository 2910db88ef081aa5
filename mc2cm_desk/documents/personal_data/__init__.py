"""Papers about personal data."""
