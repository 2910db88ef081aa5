"""Cards of the import: problems, guesses, questions."""
