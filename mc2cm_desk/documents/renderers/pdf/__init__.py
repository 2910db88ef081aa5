"""The note as a tagged PDF file."""
