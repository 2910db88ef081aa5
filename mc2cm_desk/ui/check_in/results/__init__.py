"""The answer to a scan."""
