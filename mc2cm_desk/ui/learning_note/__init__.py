"""Step 6: the learning note."""
