"""What several documents draw: lines of text, codes, the emblem, ruled pages."""
