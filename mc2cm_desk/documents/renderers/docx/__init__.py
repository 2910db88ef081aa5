"""The note as a Word file."""
