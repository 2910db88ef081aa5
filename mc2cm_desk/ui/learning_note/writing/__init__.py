"""Writing the parts of the note."""
