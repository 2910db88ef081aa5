"""Layouts, sheets and the order of reading."""
