"""Check-in, badges and the keys of scanners."""
