"""Counters beside the door."""
