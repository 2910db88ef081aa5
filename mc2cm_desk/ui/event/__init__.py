"""Screens of the event itself."""
