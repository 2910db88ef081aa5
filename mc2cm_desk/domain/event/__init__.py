"""Events, days, sessions and their times."""
