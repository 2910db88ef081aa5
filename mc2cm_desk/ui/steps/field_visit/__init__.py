"""Step 4: the field visit."""
