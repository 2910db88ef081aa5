"""The learning note, its versions and comments."""
