"""Values in, file out: note, badges, attendance, agenda."""
