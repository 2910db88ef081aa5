"""Drives the installed program in a real window and reads it as a screen reader does."""
