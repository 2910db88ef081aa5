"""Labels, bars, pictures and lines."""
