"""The life of an event: its status, its rehearsal, its copies and its removal."""
