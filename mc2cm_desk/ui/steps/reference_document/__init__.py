"""Step 1: the reference document."""
