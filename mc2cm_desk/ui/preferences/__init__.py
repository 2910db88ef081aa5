"""Settings of this laptop and of the programme."""
