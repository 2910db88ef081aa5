"""Which part of a sheet is the list, and what is said about the sheet."""
