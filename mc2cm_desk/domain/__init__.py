"""What an event is: frozen values and rules, on the standard library alone."""
