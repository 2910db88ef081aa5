"""The note as plain text."""
