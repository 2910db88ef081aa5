"""The rail of an event."""
