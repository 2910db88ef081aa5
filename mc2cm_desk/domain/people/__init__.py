"""People, participants and organisations, and their names."""
