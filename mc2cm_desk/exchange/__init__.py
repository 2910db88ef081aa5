"""Bytes of other people: participant files, pictures, QR codes."""
