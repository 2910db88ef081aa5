"""What coordinators send beside the note: brief, letters, sheets, forms, summary, cards."""
