"""What holds for every record of a library: order, clock, ids, drafts, backups."""
