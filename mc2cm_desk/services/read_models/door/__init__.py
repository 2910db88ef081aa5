"""Read models of check-in and attendance."""
