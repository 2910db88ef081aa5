"""The directory: the cities, organisations and people that all events of a library share."""
