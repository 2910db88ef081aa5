"""The line of quick entry and its completion."""
