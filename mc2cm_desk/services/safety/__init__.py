"""Backups, integrity, attachments, and the folder of a library."""
