"""What stands between the screens and the services."""
