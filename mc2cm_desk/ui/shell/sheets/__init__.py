"""Sheets over the whole window: keys, languages, palette."""
