"""The note as one HTML file."""
