"""Scanners and the camera."""
