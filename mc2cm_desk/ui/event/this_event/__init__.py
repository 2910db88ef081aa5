"""What is known of the event itself, corrected in one place."""
