"""Consents of participants."""
