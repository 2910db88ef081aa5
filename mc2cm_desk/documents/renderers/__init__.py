"""A document model in, a file out: one package a format."""
