"""Read models of the boards."""
