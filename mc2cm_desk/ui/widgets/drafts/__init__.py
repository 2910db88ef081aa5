"""Offers of drafts, and fields that keep them."""
