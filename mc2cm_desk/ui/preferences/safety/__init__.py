"""The page of backups and personal data."""
