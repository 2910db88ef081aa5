"""Text before it is placed: directions, words, spans, lines, shapes of letters."""
