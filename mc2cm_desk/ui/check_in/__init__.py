"""The welcome desk: camera, scanner, search; who is there."""
