"""Cities and countries, and their names."""
