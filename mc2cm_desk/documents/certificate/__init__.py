"""Certificates of attendance as PDF."""
