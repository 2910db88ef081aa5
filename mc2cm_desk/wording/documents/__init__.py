"""Words of printed documents."""
