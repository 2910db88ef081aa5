"""The import of a list: its pages and what is decided on them."""
