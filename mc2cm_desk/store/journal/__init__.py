"""The journal of operations: written, read, undone, merged."""
