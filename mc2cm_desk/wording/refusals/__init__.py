"""Sentences of refusals."""
