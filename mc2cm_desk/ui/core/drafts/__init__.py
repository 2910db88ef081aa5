"""Drafts of what is being typed."""
