"""Contacts of an event: proposed, written, given by consent."""
