"""Setting type on reportlab: bidi, shaping, line breaking, tags."""
