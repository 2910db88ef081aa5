"""Documents about personal data."""
