"""Pages of the note as they will be printed."""
