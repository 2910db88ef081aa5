"""MC2CM Desk: peer-learning events of city networks, from the list to the learning note."""

__version__ = "0.1.0"
