"""Fields and maps of cities."""
