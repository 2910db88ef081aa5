"""Text as it is typed: markup, languages, characters, direction."""
