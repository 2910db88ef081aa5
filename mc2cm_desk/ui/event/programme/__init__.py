"""The agenda: days as columns, sessions as blocks, the running clock."""
