"""What a document says without any layout: lines to compare, and a file of plain text."""
