"""Step 2: challenges and opportunities."""
