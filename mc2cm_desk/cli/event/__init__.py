"""Commands of events, days and the directory."""
