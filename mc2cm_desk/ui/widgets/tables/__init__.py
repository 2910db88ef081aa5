"""Tables and their models."""
