"""Badges: both sides of one, and the pages they are printed on."""
