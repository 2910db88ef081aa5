"""What only the pages of a note hold: its map, and what stands over the head of a page."""
