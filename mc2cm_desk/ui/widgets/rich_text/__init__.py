"""Rich text restricted to what every output of the note can show."""
