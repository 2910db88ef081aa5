"""Search, drafts, and the languages of what is typed."""
