"""Codes turned into sentences in French, English and Arabic."""
