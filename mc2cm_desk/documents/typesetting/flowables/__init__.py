"""Flowables: blocks, tables, charts, maps, pictures."""
