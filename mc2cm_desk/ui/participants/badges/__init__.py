"""Badges of participants."""
