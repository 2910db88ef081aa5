"""Step 5: recommendations."""
