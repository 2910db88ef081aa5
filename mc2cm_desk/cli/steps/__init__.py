"""Commands of the steps of an event."""
