"""What stands before the note's first part, and how the note is cited."""
