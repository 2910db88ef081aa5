"""Read models: what one screen or one document needs, in one frozen value."""
