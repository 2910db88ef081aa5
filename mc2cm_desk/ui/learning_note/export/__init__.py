"""Export of the note."""
