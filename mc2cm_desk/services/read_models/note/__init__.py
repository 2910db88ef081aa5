"""Read models of the learning note."""
