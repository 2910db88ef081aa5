"""Check-in and badges."""
