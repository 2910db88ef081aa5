"""The learning note: from the record to PDF and Word."""
