"""One library on disk: engine, tables, unit of work, journal, search index, attachments."""
