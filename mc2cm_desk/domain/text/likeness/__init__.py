"""Whether two records are likely the same city, organisation or person: pure rules."""
