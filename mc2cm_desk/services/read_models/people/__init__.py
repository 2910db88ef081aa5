"""Read models of participants and their documents."""
