"""Attendance lists and bus lists, as PDF and as workbook."""
