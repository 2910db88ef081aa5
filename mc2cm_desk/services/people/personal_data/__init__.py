"""Personal data: what is held about a person, a copy of it, its erasure, how long it is kept."""
