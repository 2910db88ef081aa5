"""The fields that an inspector is built from."""
