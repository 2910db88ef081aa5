"""Participants, organisations, consents and personal data."""
