"""The participants of an event: list, import, badges, attendance."""
