"""Home: the events, what to do next, a new event."""
