"""Step 3: city cases."""
