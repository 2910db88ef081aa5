"""The note as an e-book."""
