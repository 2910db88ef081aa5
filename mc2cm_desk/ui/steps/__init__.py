"""Screens of the steps of an event."""
