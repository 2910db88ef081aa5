"""Lists of participants, as others fill them in."""
