"""Read models of an event as a whole."""
