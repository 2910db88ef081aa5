"""Panels that several screens show."""
