"""Versions of the note."""
