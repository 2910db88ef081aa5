"""Tables of spreadsheets, delimited texts and web pages."""
