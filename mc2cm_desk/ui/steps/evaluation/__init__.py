"""The end-of-event questionnaire."""
