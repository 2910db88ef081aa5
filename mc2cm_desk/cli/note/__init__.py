"""Commands of the note: writing, versions, sending."""
