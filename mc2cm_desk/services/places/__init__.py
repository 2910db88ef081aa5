"""Cities, countries, and the directory of places and organisations."""
