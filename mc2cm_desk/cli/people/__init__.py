"""Commands of people: lists, consents, attendance, personal data."""
