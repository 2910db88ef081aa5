"""Events, days, sessions and working groups."""
